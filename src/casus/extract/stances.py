"""Stance of a cue where it stands: said, denied, withheld, or not said at all."""

from __future__ import annotations

from casus.codebook.cues import Cue
from casus.extract.clauses import case_of
from casus.extract.closing import is_quote_mark
from casus.model.account import Stance
from casus.model.sentence import Sentence, Token

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "nor"})
_HYPOTHETICAL = frozenset({"would", "could", "might", "may", "should", "will", "shall", "must", "can", "'ll", "’ll", "wo", "ca"})
_TO_COME = frozenset({"will", "'ll", "’ll", "would", "wo", "could", "might", "may", "should", "must", "can"})
_NEVER = frozenset({"never", "not", "hardly", "scarcely", "seldom", "rarely"})
_OCCASIONS = frozenset({"time", "point", "circumstances", "account", "way", "occasion", "stage"})
_FRONTED = 5  # tokens between a negation in front and its auxiliary
_UNTRIED = frozenset("expect plan intend want need hope prepare set due let try able fail".split())
FINDING = frozenset({"show", "find", "prove", "demonstrate", "determine"})  # who has not proved a thing withholds nothing
_TOUCHING = frozenset({"talk", "speak", "refer", "allude", "point"})
_GOING = frozenset(
    "lead prompt begin start continue go proceed hasten come use take rush appear seem quick happy glad sorry proud right wrong careful "
    "keen".split()
)


def stance_of(sentence: Sentence, verb: Token, cue: Cue) -> Stance | None:
    """Return the stance that the verb has here, or None where nothing is said: "if he says", "would say", "did not deny"."""
    if verb.xpos == "VB" and verb.deprel == "root" and sentence.child(verb, "nsubj", "aux") is None:
        return None  # an imperative
    if not _takes_place(sentence, verb) or _is_denied_part(sentence, verb):
        return None
    top = verb
    for _ in range(3):
        fronted = _fronted_negation(sentence, top)
        words = _words_around(sentence, top) | fronted
        if words & {"would", "wo", "will"} and words & NEGATIONS and cue.stance == "asserts":
            return "declines"  # "would not say"
        if words & {"will", "'ll", "’ll"} and sentence.child(verb, "obj", "xcomp") is None and cue.stance == "asserts" and top is verb:
            words = words - {"will", "'ll", "’ll"}  # "he will say": a speech given out beforehand
        if words & _HYPOTHETICAL or words & {"if", "unless", "whether"} or _is_never(fronted, cue):
            return None
        if words & NEGATIONS or any(c.text.lower() in ("neither", "nor") for c in sentence.children(top, "cc")):
            return "declines" if _holds_back(sentence, verb, cue) else None
        above = sentence.head_of(top)
        if above is None or top.rel not in ("conj", "xcomp") or (top.rel == "conj" and not _shares_auxiliary(sentence, top, above)):
            break
        if top.rel == "xcomp" and above.lemma in _UNTRIED:
            return None
        top = above
    return cue.stance


def _is_denied_part(sentence: Sentence, verb: Token) -> bool:
    """Say whether a negation before the attribution is part of what was said ("but not, he insisted, on orders"): too little is left."""
    negation = next((c for c in sentence.children(verb, "advmod") if c.text.lower() in NEGATIONS and c.index < verb.index), None)
    subject = sentence.child(verb, "nsubj")
    if negation is None or subject is None or sentence.tokens[negation.index + 1].text != ",":
        return False
    return min(t.index for t in sentence.subtree(subject)) == negation.index + 2


def _holds_back(sentence: Sentence, verb: Token, cue: Cue) -> bool:
    """Say whether a negated cue tells that somebody kept something to himself; "had not offered to mediate" holds nothing back."""
    if cue.stance == "asserts" and "infinitive" in cue.content and sentence.child(verb, "xcomp") is not None:
        return False
    if cue.stance == "asks" and any(c.text.lower() == "for" for o in sentence.children(verb, "obl") for c in sentence.children(o, "case")):
        return False  # "never asked for troops"
    if cue.stance == "asks" and sentence.child(verb, "xcomp") is not None:
        return False  # "nor asked to leave"
    if verb.lemma in ("speak", "talk") and any(case_of(sentence, o) in ("to", "with") for o in sentence.children(verb, "obl")):
        return False  # "had never spoken to the bank about it"
    if verb.xpos == "VBG" and verb.lemma in _TOUCHING:
        return False  # "was not talking about Chad" sets right what he said
    return cue.stance in ("asserts", "asks") and not cue.is_thought and verb.lemma not in FINDING


def _words_around(sentence: Sentence, verb: Token) -> set[str]:
    """Return the auxiliaries, adverbs and conjunctions of a verb; "would only say that" is said."""
    beside = (
        c
        for c in sentence.children(verb, "aux", "advmod", "mark")
        if not is_beyond_mark(sentence, c, verb) and not is_fronted_part(sentence, c, verb)
    )
    words = {c.text.lower() for c in beside}
    return words - {"would", "will"} if "only" in words else words


def _fronted_negation(sentence: Sentence, verb: Token) -> set[str]:
    """Return the negation that opens a clause before its auxiliary ("Never before has Chad asked", "At no time did it say"), or nothing.

    "Nor did he say why" holds back as "did not say" does; what was never said is no more than "never".
    """
    subject = sentence.child(verb, "nsubj")
    aux = next((c for c in sentence.children(verb, "aux") if subject is not None and c.index < subject.index), None)
    if aux is None:
        return set()
    before = []
    for token in reversed(sentence.tokens[max(0, aux.index - _FRONTED) : aux.index]):
        if token.upos == "PUNCT":
            break
        before.append(token.text.lower())
    if "nor" in before or "neither" in before:
        return {"nor"}
    return {"never"} if set(before) & _NEVER or ("no" in before and set(before) & _OCCASIONS) else set()


def _is_never(fronted: set[str], cue: Cue) -> bool:
    """Say whether a negation in front leaves nothing kept back: what was never said, and "Nor has Chad asked for talks"."""
    return "never" in fronted or (bool(fronted) and cue.stance != "asserts")


def is_fronted_part(sentence: Sentence, word: Token, verb: Token) -> bool:
    """Say whether a negation opens what is said, a comma before the attribution ("Not since May, Ames said, had it been shut")."""
    subject = sentence.child(verb, "nsubj")
    if word.text.lower() not in NEGATIONS or subject is None or not word.index + 1 < subject.index < verb.index:
        return False
    between = sentence.tokens[word.index + 1 : min(t.index for t in sentence.subtree(subject))]
    return bool(between) and between[-1].text == "," and len(between) > 1


def is_beyond_mark(sentence: Sentence, word: Token, verb: Token) -> bool:
    """Say whether a quotation mark stands between a word and its verb ("“Certainly not,” Ames responded": he did)."""
    between = sentence.tokens[min(word.index, verb.index) + 1 : max(word.index, verb.index)]
    return any(is_quote_mark(t) for t in between)


def _shares_auxiliary(sentence: Sentence, conjunct: Token, above: Token) -> bool:
    """Say whether auxiliary and negation of a verb hold for its conjunct too ("did not confirm or deny", not "..., but promised")."""
    if conjunct.xpos != above.xpos or sentence.child(conjunct, "nsubj", "aux") is not None:
        return False
    return not any(c.text.lower() in ("but", "yet") for c in sentence.children(conjunct, "cc"))


def _is_to_come(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only to say something ("the envoy is to warn Chad", "is due to tell them")."""
    before = [t.text.lower() for t in sentence.tokens[max(0, verb.index - 3) : verb.index]]
    if before[-1:] != ["to"]:
        return False
    is_due = before[1:2] in (["due"], ["set"])
    return bool({"is", "are"} & set(before[-3 if is_due else -2 :])) or (is_due and before[0] in ("was", "were"))


def _takes_place(sentence: Sentence, verb: Token) -> bool:
    """Say whether an infinitive or gerund tells of words that were said ("took pains to say", "by saying"), not only meant to be.

    "His decision to tell them", "refused to ask", "without saying" and "instead of denying" say nothing.
    """
    first = sentence.head_of(verb)
    if verb.rel == "conj" and verb.xpos == "VB" and first is not None and _shares_auxiliary(sentence, verb, first):
        return first.upos != "VERB" or _takes_place(sentence, first)  # "declined to confirm or deny": he denied nothing
    leads = {m.text.lower() for m in sentence.children(verb, "mark", "case")}
    if verb.xpos == "VBG":
        return not leads & {"without", "instead", "than"}
    above = sentence.head_of(verb)
    if verb.xpos == "VB" and _is_to_come(sentence, verb):
        return False
    if verb.xpos != "VB" or "to" not in leads or above is None:
        return True
    if above.upos == "ADJ" and above.lemma not in _GOING:  # "it is too early to say"
        return False
    if above.upos == "ADV" and any(c.text.lower() == "too" for c in sentence.children(above, "advmod")):
        return False
    if verb.rel == "advcl" and any(c.text.lower() in _TO_COME for c in sentence.children(above, "aux")):
        return False  # "Ann Ames will come to talk about it"
    if verb.rel == "xcomp":
        return above.lemma in _GOING or (above.lemma == "have" and above.xpos == "VBD")
    return verb.rel != "acl" or above.lemma in ("pain", "time", "moment")
