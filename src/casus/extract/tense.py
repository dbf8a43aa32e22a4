"""Tense: what the auxiliaries and the form of a verb say of its act."""

from __future__ import annotations

from dataclasses import dataclass

from casus.codebook.inflection import is_past_as_well, is_past_form
from casus.extract.clauses import aux_tokens, is_passive, is_verb, marks, subject_tokens
from casus.extract.embedding import MODAL
from casus.model.account import Status
from casus.model.sentence import Sentence, Token

_FIRST_PERSON = frozenset({"i", "we"})
_PAST_BE = frozenset({"being", "been", "was", "were", "got", "be"})  # "demanded that it be cancelled" is no present
_WAS_TO = frozenset({"was", "were"})
_PRESENT_BE = frozenset({"is", "are", "'s", "’s", "am", "be"})
_WORD_GIVEN = frozenset("notice announcement statement promise pledge vow assurance confirmation news report".split())
_SCHEMES = frozenset("plan deal agreement accord pact compromise scheme".split())  # "a plan under which Peru would send a ship"
_ABLE = frozenset({"could"})
_CONSENTING = frozenset("accept consent agree support approve endorse recognise recognize tolerate".split())
_SPANS = frozenset(
    "week month year day weekend summer spring autumn fall winter century decade monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december hour quarter term session".split()
)  # "is visiting Oslo next week", but "is working on its next project"
_SOON = frozenset({"tomorrow", "next", "soon", "later", "shortly", "tonight"})


@dataclass(frozen=True, slots=True)
class Tense:
    """What a verb group says.

    Args:
        effect: the status it gives, or None for the past, the perfect and the progressive.
        is_present: it is in the plain present, which tells stances but no blows.
        is_open: a modal leaves it open ("may"), so that even with a condition nothing is announced.
    """

    effect: Status | None = None
    is_present: bool = False
    is_open: bool = False


_TOLD = Tense()
_PRESENT = Tense(is_present=True)


def read_tense(sentence: Sentence, verb: Token) -> Tense:
    """Return what the verb group says of its act.

    A tagger that takes "shot" for a present is overruled by the form. The odd cases: "must" asks others, but leaves one's own act
    open; "would" after a past verb of saying is the future of that report.
    """
    auxes = aux_tokens(sentence, verb)
    words = [t.text.lower() for t in auxes]
    for aux in auxes:
        found = _of_modal(sentence, verb, aux, words)
        if found is not None:
            return found
    if "have" in words and _WAS_TO.intersection(words) and "to" in marks(sentence, verb):
        return Tense("denied")  # "was to have met": it was planned, and did not come about
    if is_of_another(sentence, verb):
        return Tense("planned")
    if "to" in marks(sentence, verb) or (not auxes and is_past_form(verb.text.lower())):
        return _TOLD
    if not auxes:
        return _of_form(sentence, verb)
    if verb.xpos == "VB":
        return _PRESENT if words[0] in ("do", "does") and verb.rel != "xcomp" else _TOLD
    if verb.xpos == "VBG" and _lies_ahead(sentence, verb):
        return Tense("planned")
    if is_passive(sentence, verb):
        return _TOLD if _PAST_BE.intersection(words) else _PRESENT
    return _PRESENT if not is_verb(verb) and _PRESENT_BE.intersection(words) else _TOLD


def is_of_another(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb is what another one is to do, the governing verb being left out: "promised to lift its ban and Peru to go"."""
    return verb.deprel == "conj" and "to" in marks(sentence, verb) and bool(list(sentence.children(verb, "nsubj")))


def _of_modal(sentence: Sentence, verb: Token, aux: Token, words: list[str]) -> Tense | None:
    word = aux.text.lower()
    if aux.text == "Will" and verb.xpos == "VBD":
        return None  # "Will urged the party": a surname
    if word == "would" or (word in ("'d", "’d") and aux.xpos == "MD"):
        return Tense(_of_would(sentence, verb, words), is_open="have" in words)
    effect = MODAL.get(word)
    behind = [t.text.lower() for t in sentence.tokens[aux.index + 1 : aux.index + 3]]
    if behind == ["not", "but"]:
        return Tense("planned")  # "cannot but lead"
    if word in ("can", "ca", "cannot") and verb.lemma in _CONSENTING and (word == "cannot" or behind[:1] in (["not"], ["n't"], ["n’t"])):
        return Tense("denied")  # "informed them that it cannot accept the draft"
    if word in _ABLE and behind[:1] in (["not"], ["n't"], ["n’t"]) and behind[1:] != ["only"]:
        return Tense("denied")  # "could not agree": they did not; who "cannot attack" has not been said to have tried
    if effect == "requested":
        subjects = subject_tokens(sentence, verb)
        effect = "hypothetical" if subjects and subjects[0].text.lower() in _FIRST_PERSON else "requested"
        return Tense(effect)
    return None if effect is None else Tense(effect, is_open=effect == "hypothetical")


def _of_form(sentence: Sentence, verb: Token) -> Tense:
    """Return what a verb without auxiliaries says: present, imperative, or told."""
    is_base = verb.xpos == "VBP" or (verb.xpos == "VB" and bool(subject_tokens(sentence, verb)))
    if is_base and is_past_as_well(verb.text.lower()):
        return _TOLD  # "patrol boats cut the warps": news tells what was done
    if verb.xpos in ("VBZ", "VBP"):
        return _PRESENT
    if verb.xpos == "VB" and verb.rel in ("root", "ccomp", "parataxis", "conj"):
        if subject_tokens(sentence, verb):
            return _PRESENT
        return Tense("requested") if verb.rel != "conj" else _TOLD
    return _TOLD


def _of_would(sentence: Sentence, verb: Token, words: list[str]) -> Status:
    """Return what "would" makes of an act: the future of a past report ("said it would send"), or imagined."""
    if "have" in words:
        return "hypothetical"
    at: Token | None = verb
    while at is not None and at.rel in ("conj", "xcomp"):
        at = sentence.head_of(at)
    head = sentence.head_of(at) if at is not None else None
    if at is None or head is None:
        return "hypothetical"
    past = at.rel == "ccomp" and is_verb(head) and head.xpos in ("VBD", "VBN", "VBG") and not _is_quoted_before(sentence, verb, head)
    announced = at.rel in ("acl", "ccomp") and at.deprel != "acl:relcl" and head.lemma in _WORD_GIVEN and head.upos == "NOUN"
    announced |= at.deprel == "acl:relcl" and head.lemma in _SCHEMES and "which" in {t.text.lower() for t in sentence.subtree(at)}
    return "planned" if past or announced else "hypothetical"


def _is_quoted_before(sentence: Sentence, verb: Token, cue: Token) -> bool:
    """Say whether a clause in front of its cue is a quotation, whose "would" is the speaker's own: ""They would agree," said Holm"."""
    return any(t.text in _CLOSING for t in sentence.tokens[verb.index + 1 : cue.index])


_CLOSING = frozenset({"”", '"', "''"})


def _lies_ahead(sentence: Sentence, verb: Token) -> bool:
    below = (t for child in sentence.children(verb, "obl", "advmod") for t in sentence.subtree(child) if t.text.lower() in _SOON)
    return any(t.text.lower() != "next" or t.rel != "amod" or sentence.tokens[t.head].lemma in _SPANS for t in below)
