"""Attribution inside one sentence: each cue with its speaker and its content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from casus.codebook.cues import Cue, CueBook
from casus.extract.contents import content_at, rest_of_sentence
from casus.extract.said_clauses import is_adding, is_infinitive, is_stray_conjunct, preposition, shares_cue, without_marks
from casus.extract.speakers import find_subject, is_passive
from casus.extract.stances import NEGATIONS, stance_of
from casus.model.account import Stance
from casus.model.sentence import Sentence, Token

_COLON = Cue(":", ("quote",), needs_speaker=True)
_VIEWS = frozenset({"view", "word", "opinion", "telling", "judgment", "estimation"})
_OWNERS = ("by", "from", "of")
_GIVING = frozenset("make express voice issue repeat have give renew reiterate raise release publish send deliver".split())
_NOBODY = frozenset({"nobody", "none", "neither"})
_SILENT = frozenset(
    "comment respond elaborate answer reply speculate draw discuss disclose reveal identify name specify confirm deny "
    "speak talk disavow say return".split()
)


@dataclass(slots=True)
class Frame:
    """One attribution as the grammar of its sentence shows it.

    Args:
        sentence: its sentence.
        verb: the cue's main token.
        lemma: the cue's name in the codebook.
        cue: its group.
        stance: what the speaker does with the content.
        cue_tokens: the words of the cue.
        speaker: head of the speaker phrase, or None.
        content: tokens of the content; empty where only a quotation can be it.
        addressees: heads of the addressee phrases.
        by_quote: whether a quotation may be its content.
    """

    sentence: Sentence
    verb: Token
    lemma: str
    cue: Cue | None
    stance: Stance
    cue_tokens: list[Token]
    speaker: Token | None
    content: list[Token] = field(default_factory=list)
    addressees: list[Token] = field(default_factory=list)
    by_quote: bool = False
    why: str = ""


def find_frames(sentence: Sentence, cues: CueBook) -> Iterator[Frame]:
    """Yield the attributions of a sentence in order of their cues."""
    for token in sentence.tokens:
        if token.text.lower() == "according":
            frame = _according_to(sentence, token)
        elif token.lemma in _VIEWS and token.upos == "NOUN":
            frame = _in_words(sentence, token) or (_noun_frame(sentence, token, cues) if token.lemma in cues.nouns else None)
        elif token.upos in ("VERB", "AUX") or (token.upos == "NOUN" and token.xpos.startswith("VB")):
            frame = _verb_frame(sentence, token, cues)
        elif token.upos == "NOUN" and token.lemma in cues.nouns:
            frame = _noun_frame(sentence, token, cues)
        else:
            continue
        if frame is not None:
            yield frame
    frame = _introduction(sentence)
    if frame is not None:
        yield frame


def _introduction(sentence: Sentence) -> Frame | None:
    """Read a colon before a quotation: "Ames: “...”", "Ames went further: “...”", also where the quotation opens the next sentence.

    The name right before the colon speaks, or whoever acts in the sentence.
    """
    colon = next((t for t in sentence.tokens if t.text == ":" and _opens_quotation(sentence, t.index + 1)), None)
    if colon is None or colon.index > 40 or colon.index == 0:
        return None
    verb, before = sentence.root, sentence.tokens[colon.index - 1]
    speaker = None
    if before.entity[2:] == "PER":
        speaker = next((t for t in reversed(sentence.tokens[: colon.index]) if t.entity == "B-PER"), None)
    if speaker is None and verb.upos in ("VERB", "AUX", "ADJ") and verb.index < colon.index:
        speaker = find_subject(sentence, verb)
    if speaker is None or speaker.upos not in ("PROPN", "PRON", "NOUN"):
        return None
    return Frame(sentence, colon, ":", _COLON, "asserts", [colon], speaker, by_quote=True, why="colon before a quotation")


def _opens_quotation(sentence: Sentence, at: int) -> bool:
    rest = sentence.tokens[at:]
    return not rest or rest[0].text in '“"«‘'


def _according_to(sentence: Sentence, token: Token) -> Frame | None:
    """Read "according to X": X speaks, the clause it hangs on is the content."""
    if token.index + 1 >= len(sentence.tokens) or sentence.tokens[token.index + 1].text.lower() != "to":
        return None
    holder = sentence.head_of(token) if token.rel in ("case", "mark", "advmod") else sentence.child(token, "obl", "obj", "nmod")
    if holder is None or holder.upos == "VERB":
        return None
    top = token if token.rel not in ("case", "mark", "advmod") else holder
    return _aside_frame(sentence, token, "according to", [token, sentence.tokens[token.index + 1]], holder, top)


def _in_words(sentence: Sentence, noun: Token) -> Frame | None:
    """Read "in the minister's view", "in the words of the envoy": an aside like "according to"."""
    lead = sentence.child(noun, "case")
    if lead is None or lead.text.lower() not in ("in", "by") or noun.rel not in ("obl", "nmod", "parataxis", "advcl"):
        return None
    holder = sentence.child(noun, "nmod:poss") or next(
        (c for c in sentence.children(noun, "nmod") if preposition(sentence, c) == "of"), None
    )
    return None if holder is None else _aside_frame(sentence, noun, f"in {noun.lemma}", [lead, noun], holder, noun)


def _aside_frame(sentence: Sentence, token: Token, lemma: str, cue_tokens: list[Token], holder: Token, top: Token) -> Frame | None:
    """Return the attribution of the clause around an aside: all before it, and after it what is no further clause."""
    clause = sentence.head_of(top)
    while (
        clause is not None
        and clause.head >= 0
        and (
            (clause.upos not in ("VERB", "AUX") and not _is_predicate(sentence, clause))
            or (clause.rel == "conj" and clause.index < top.index)
        )
    ):
        clause = sentence.head_of(clause)
    if clause is None:
        return None
    # What the parse hangs on the clause before the verb of saying ("...," said Ames, according to ...) belongs to that verb.
    clause = next(
        (a for a in reversed(list(sentence.ancestors(clause))) if clause.index < a.index < top.index and a.upos == "VERB"), clause
    )
    aside = {t.index for t in sentence.subtree(top)}
    for below in sentence.children(clause, "conj", "parataxis") if clause.index < top.index else ():
        if below.index > max(aside):
            aside.update(t.index for t in sentence.subtree(below))
    if _ends_sentence(sentence, aside):
        begin = next((t.index + 1 for t in reversed(sentence.tokens[: min(aside)]) if t.text == ";"), 0)
        content = list(sentence.tokens[begin : min(aside) - 1])
        return Frame(sentence, token, lemma, None, "asserts", cue_tokens, holder, content, why=lemma)
    content = [t for t in sentence.subtree(clause) if t.index not in aside]
    if clause.rel in ("ccomp", "advcl", "acl"):
        content = without_marks(sentence, content, clause)
    return Frame(sentence, token, lemma, None, "asserts", cue_tokens, holder, content, why=lemma)


def _ends_sentence(sentence: Sentence, aside: set[int]) -> bool:
    """Say whether an aside after a comma ends its sentence."""
    rest = sentence.tokens[max(aside) + 1 :]
    return min(aside) > 1 and sentence.tokens[min(aside) - 1].text == "," and all(t.upos == "PUNCT" for t in rest)


def _is_predicate(sentence: Sentence, token: Token) -> bool:
    return sentence.child(token, "nsubj", "csubj", "cop") is not None


def _verb_frame(sentence: Sentence, verb: Token, cues: CueBook) -> Frame | None:
    found = cues.verb(verb.lemma.lower(), *_words_after(sentence, verb))
    if found is None:
        return None
    lemma, cue = found
    stance = stance_of(sentence, verb, cue)
    if stance is None:
        return None
    if stance == "declines" and cue.stance == "declines":
        return _declining(sentence, verb, lemma, cue)
    if stance == "declines" and verb.lemma in _SILENT and sentence.child(verb, "ccomp") is None:
        return _silent(sentence, verb, lemma, cue)
    speaker = find_subject(sentence, _host(sentence, verb, cues) or verb)
    if speaker is not None and (speaker.lemma.lower() in _NOBODY or any(c.text.lower() == "no" for c in sentence.children(speaker, "det"))):
        return None
    frame = Frame(sentence, verb, lemma, cue, stance, _cue_tokens(sentence, verb, lemma), speaker, why=f"verb {lemma}")
    frame.by_quote = "quote" in cue.content and stance == cue.stance
    if is_passive(sentence, verb):
        _fill_passive(frame, cue, cues)
    else:
        _fill_active(frame, cue, cues)
    return frame if frame.content or frame.by_quote else None


def _host(sentence: Sentence, verb: Token, cues: CueBook) -> Token | None:
    """Return the verb of saying that a cue goes on with, where the parser put the cue inside that verb's content.

    "Said it would be a blow, adding that ..." and "said that he understood but insisted ...": the same speaker.
    """
    above = sentence.head_of(verb)
    if above is None or sentence.child(verb, "nsubj") is not None:
        return None
    if verb.rel == "conj":
        host = next((a for a in sentence.ancestors(above) if a.upos == "VERB" and shares_cue(sentence, verb, a, cues)), None)
        if host is not None:
            return host
    if not (is_adding(sentence, verb) or (verb.rel == "conj" and is_stray_conjunct(sentence, verb, above, cues))):
        return None
    while above is not None and above.rel in ("conj", "ccomp", "xcomp", "advcl"):
        clause, above = above, sentence.head_of(above)
        if above is not None and clause.rel == "ccomp" and above.lemma in cues.verbs:
            return above
    return None


def _words_after(sentence: Sentence, verb: Token) -> list[str]:
    """Return the particles, prepositions and adjectives that can belong to a cue ("point out", "call for", "make clear")."""
    words = [c.text.lower() for c in sentence.children(verb, "compound", "advmod") if c.index > verb.index]
    words += [c.lemma for c in sentence.children(verb, "xcomp") if c.upos == "ADJ"]
    words += ["it" for c in sentence.children(verb, "obj") if c.text.lower() == "it"]
    words += [p for child in sentence.children(verb, "obl", "advcl", "nmod") if (p := preposition(sentence, child))]
    return words


def _cue_tokens(sentence: Sentence, verb: Token, lemma: str) -> list[Token]:
    """Return the verb, its negation and the fixed words of the cue's name."""
    tail = lemma.split("_")[1:]
    extra = [t for t in sentence.tokens[verb.index + 1 : verb.index + 8] if t.text.lower() in tail][:1]
    negation = [c for c in sentence.children(verb, "advmod", "aux") if c.text.lower() in NEGATIONS]
    return sorted([verb, *extra, *negation], key=lambda t: t.index)


def _declining(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "declined to say what ...": the content is what was not said, or the request for comment."""
    act = sentence.child(verb, "xcomp", "ccomp")
    speaker = find_subject(sentence, verb)
    if act is None or speaker is None:
        return None
    inner = sentence.child(act, "ccomp")
    if inner is not None:
        content = without_marks(sentence, sentence.subtree(inner), inner, keep_question=True)
    elif act.lemma in _SILENT:
        content = [
            t for t in sentence.subtree(act, without=frozenset({"advcl", "parataxis", "conj"})) if t.rel != "mark" or t.head != act.index
        ]
    else:
        return None
    tokens = [verb, *(t for t in sentence.children(act, "mark")), *([act] if inner is not None else [])]
    return Frame(sentence, verb, lemma, cue, "declines", tokens, speaker, content, why=f"verb {lemma}")


def _silent(sentence: Sentence, verb: Token, lemma: str, cue: Cue) -> Frame | None:
    """Read "did not respond to a request", "would not comment on the talks": the content is what was left unanswered."""
    tail = next(
        (c for c in sentence.children(verb, "obl", "advcl") if c.index > verb.index and preposition(sentence, c) in ("to", "on", "about")),
        None,
    )
    if tail is None and verb.lemma == "return":
        tail = sentence.child(verb, "obj")
    speaker = find_subject(sentence, verb)
    content = without_marks(sentence, sentence.subtree(tail), tail) if tail is not None else [verb] if verb.lemma == "comment" else []
    if not content or speaker is None:
        return None
    return Frame(
        sentence, verb, lemma, cue, "declines", _cue_tokens(sentence, verb, lemma), speaker, content, why=f"verb {lemma}, not answered"
    )


def _fill_active(frame: Frame, cue: Cue, cues: CueBook) -> None:
    sentence, verb = frame.sentence, frame.verb
    for place in cue.content:
        content = content_at(sentence, verb, place, cues)
        if content:
            frame.content = content
            if place == "infinitive" and cue.infinitive is not None:
                frame.stance = cue.infinitive
            break
    if not frame.content and is_adding(sentence, verb):
        frame.content = rest_of_sentence(sentence, verb)
    frame.addressees.extend(_addressees(frame, cue))


def _addressees(frame: Frame, cue: Cue) -> Iterator[Token]:
    """Yield the heads of the phrases that say to whom it was said."""
    sentence, verb, inside = frame.sentence, frame.verb, {t.index for t in frame.content}
    n_found = 0
    for place in cue.addressee:
        for child in sentence.children(verb, *(("obj", "iobj") if place == "obj" else ("obl",))):
            is_there = place == "obj" or preposition(sentence, child) == place
            if is_there and child.index not in inside and child.upos in ("NOUN", "PROPN", "PRON"):
                n_found += 1
                yield child
    subjects = list(sentence.children(verb, "nsubj"))
    if "obj" in cue.addressee and not n_found and len(subjects) == 2 and subjects[0].index < verb.index < subjects[1].index:
        # "...," Ames told the paper: the parser may see a second subject after the verb.
        yield from (t for t in subjects[1:] if t.index not in inside)


def _fill_passive(frame: Frame, cue: Cue, cues: CueBook) -> None:
    """Read "is accused of", "was described as", "are believed to": subject and complement together are the content."""
    sentence, verb = frame.sentence, frame.verb
    frame.by_quote = False
    subject = sentence.child(verb, "nsubj:pass")
    tail = next((c for p in cue.content if (c := content_at(sentence, verb, p, cues)) and c[-1].index > verb.index), [])
    tail = tail or [t for c in sentence.children(verb, "xcomp") for t in sentence.subtree(c)]
    if cue.is_thought and not any(is_infinitive(sentence, c) for c in sentence.children(verb, "xcomp")):
        tail = []
    if subject is not None and not tail and "object" in cue.content and frame.speaker is not None:
        frame.content = sentence.subtree(subject)  # "the meeting was first reported by the paper"
        return
    if subject is None or not tail:
        frame.content = tail if sentence.child(verb, "ccomp", "csubj:pass") is not None else []
        return
    if "obj" in cue.addressee:
        frame.addressees.append(subject)
        frame.content = tail
    else:
        frame.content = sorted([*sentence.subtree(subject), *tail], key=lambda t: t.index)


def _noun_frame(sentence: Sentence, noun: Token, cues: CueBook) -> Frame | None:
    """Read "the announcement that ...", "fears that ...", "her call for talks": its possessor or author speaks.

    The noun's own clause is the content; a phrase with a preposition or an infinitive is one only where the text names the speaker.
    """
    cue = cues.nouns[noun.lemma]
    if any(c.text.lower() == "no" for c in sentence.children(noun, "det")):
        return None
    speaker = _owner(sentence, noun)
    clause = next((c for c in sentence.children(noun, "acl", "ccomp") if c.deprel != "acl:relcl" and
                   (preposition(sentence, c) == "that" or _is_bare_clause(sentence, noun, c))), None)  # fmt: skip
    if clause is None and speaker is not None:
        clause = next((c for place in cue.content for c in sentence.children(noun, "nmod", "acl", "obl", "advcl")
                       if c.index > noun.index and c.index != speaker.index and _stands_at(sentence, c, place)), None)  # fmt: skip
    if clause is None:
        return None
    above = sentence.head_of(noun)
    goes_back = [t for t in sentence.subtree(clause) if above is not None and shares_cue(sentence, t, above, cues)]
    cut = {t.index for top in goes_back for t in sentence.subtree(top)}  # "rejected the claim that ... and warned them"
    content = without_marks(sentence, [t for t in sentence.subtree(clause) if t.index not in cut], clause)
    return Frame(sentence, noun, noun.lemma, cue, cue.stance, [noun], speaker, content, why=f"noun {noun.lemma}")


def _owner(sentence: Sentence, noun: Token) -> Token | None:
    """Return whose words a noun names: its possessor, its author after "by", or who makes or voices it."""
    owner = sentence.child(noun, "nmod:poss")
    if owner is None:
        owner = next((c for c in sentence.children(noun, "nmod") if preposition(sentence, c) in _OWNERS and c.upos == "PROPN"), None)
    above = sentence.head_of(noun)
    if owner is None and noun.rel == "obj" and above is not None and above.lemma in _GIVING:
        owner = find_subject(sentence, above)
    return owner


def _stands_at(sentence: Sentence, token: Token, place: str) -> bool:
    return is_infinitive(sentence, token) if place == "infinitive" else place != "clause" and preposition(sentence, token) == place


def _is_bare_clause(sentence: Sentence, noun: Token, clause: Token) -> bool:
    """Say whether a finite clause follows the noun without "that" ("expressed hope the talks would resume")."""
    subject = sentence.child(clause, "nsubj", "nsubj:pass")
    return clause.rel == "ccomp" and noun.rel == "obj" and subject is not None and noun.index < subject.index < clause.index
