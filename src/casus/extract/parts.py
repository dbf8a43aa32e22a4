"""Parts in deeds: of "her role in freeing them" they were freed; "could not resist mocking him"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens
from casus.extract.unreal import is_negated
from casus.model.sentence import Sentence, Token

_PARTS = frozenset("role voice success leader pioneer".split())
_PASTS = frozenset({"record", "history"})  # "has a record of voting for them"
_STEPS = frozenset("step mistake error feat".split())  # "took the step of expelling them"
_REACHED = frozenset("achieve reach meet attain accomplish fulfil fulfill".split())
_ALLEGING = frozenset(
    """accuse suspect charge blame investigate question indict acquit probe clear allege
    evidence proof suspicion allegation claim accusation
    doubt""".split()
)
_HELPLESS = frozenset({"resist", "help"})


def could_not_but(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb tells that somebody could not but do it: "could not resist taking a swipe", "couldn't help praising them"."""
    if verb.lemma not in _HELPLESS or not is_negated(sentence, verb):
        return False
    return any(t.text.lower() in ("could", "can", "ca") for t in aux_tokens(sentence, verb))


def part_in(sentence: Sentence, gerund: Token, head: Token, mark: str) -> Token | None:
    """Return the noun that says that somebody had a part in a deed, wherever the parser hung the deed: "his role in freeing them"."""
    if mark not in ("in", "of"):
        return None
    marked = next((t for t in sentence.children(gerund, "mark") if t.text.lower() == mark), None)
    before = sentence.tokens[marked.index - 1] if marked is not None and marked.index else None
    if before is None or not _is_part(sentence, before, mark):
        return None
    return before if head.index in (before.index, before.head) else None


def _is_part(sentence: Sentence, noun: Token, mark: str) -> bool:
    if mark == "in":
        return noun.lemma in _PARTS
    if noun.lemma in _STEPS:
        return noun.rel == "obj"
    above = sentence.head_of(noun)
    is_reached = noun.lemma in ("goal", "aim") and noun.rel == "obj" and above is not None and above.lemma in _REACHED
    return noun.lemma in _PASTS or is_reached  # "achieved its goal of freeing them"


def is_alleged(sentence: Sentence, noun: Token) -> bool:
    """Say whether somebody is only accused of a part: "accused of playing a role in smuggling arms"."""
    return any(t.lemma in _ALLEGING for t in sentence.ancestors(noun))
