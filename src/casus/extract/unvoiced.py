"""Cues that nobody voices: infinitives without a subject, things found, handed over, named."""

from __future__ import annotations

from casus.extract.closing import OPENING
from casus.extract.said_clauses import is_infinitive, preposition
from casus.extract.speakers import is_passive
from casus.extract.subject_slips import FINITE
from casus.model.sentence import Sentence, Token

_WITHHELD = frozenset({"deny", "refuse"})
_BOUND = frozenset({"suppose", "assure"})  # "is supposed to pay", "is assured of a seat"
_MOVING = frozenset({"refer_to", "point_to"})  # "the case was referred to the court"
_NAMING = frozenset("call dub label brand term style nickname christen".split())
# Of these a passive without an agent tells what is so, or what all expect: nobody's words.
_OF_NOBODY = frozenset("expect anticipate know deem declare pronounce announce show".split())
_DEMONSTRATIVES = frozenset({"that", "this"})
_SELF = frozenset({"itself", "himself", "herself", "themselves"})


def is_unvoiced(sentence: Sentence, verb: Token, lemma: str, speaker: Token | None) -> bool:
    """Say whether a cue for which no speaker is found tells of no words: "worth noting", "is the same as saying", "was found dead".

    A passive may have its words from nobody in particular ("is said to have left"), but who or what is found in some state, referred to
    a court, denied a thing, bound to an act or called by its name is spoken of by none.
    """
    if speaker is not None:
        is_none = speaker.upos in ("ADJ", "ADV", "VERB") or speaker.rel == "expl" or speaker.text.lower() in _DEMONSTRATIVES
        return is_none and verb.xpos in ("VB", "VBG") and sentence.child(verb, "aux") is None and speaker.xpos != "WDT"
    if verb.xpos in ("VB", "VBG"):
        after, above = sentence.tokens[verb.index + 1 : verb.index + 3], sentence.head_of(verb)
        is_quoting = any(t.text in OPENING for t in after)
        goes_on = verb.rel == "xcomp" and above is not None and above.xpos in FINITE  # "Keeps saying she was against it."
        return not is_quoting and not goes_on
    if not is_passive(sentence, verb):
        return False
    if lemma == "find":
        is_judged = any(m.text.lower() == "by" for c in sentence.children(verb, "obl") for m in sentence.children(c, "case"))
        return not is_judged and not any(is_infinitive(sentence, c) for c in sentence.children(verb, "xcomp", "ccomp"))
    if lemma in _OF_NOBODY:
        return not any(t.text in OPENING for t in sentence.tokens[verb.index + 1 :]) and not _has_clause(sentence, verb)
    if lemma in _WITHHELD:
        return sentence.child(verb, "obj") is not None
    return lemma in _BOUND or lemma in _MOVING or is_naming(sentence, verb)


def _has_clause(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause with "that" tells what was made known: "It was announced that the port would open"."""
    return any(preposition(sentence, c) == "that" for c in sentence.children(verb, "ccomp", "csubj", "csubj:pass"))


def is_naming(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb only tells the name that something has ("is called the Aurora") or gave itself ("calls itself Free Sahel")."""
    if verb.lemma not in _NAMING:
        return False
    name = next((c for c in sentence.children(verb, "xcomp", "obj", "obl") if c.index > verb.index and c.upos == "PROPN"), None)
    own = sentence.child(verb, "obj", "iobj")
    is_own = own is not None and own.text.lower() in _SELF
    is_kind = name is not None and any(c.text.lower() in ("a", "an") for c in sentence.children(name, "det"))
    return name is not None and not is_kind and (is_own or (is_passive(sentence, verb) and own is None))
