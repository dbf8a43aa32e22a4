"""Finds the verb as whose act a participle is done: "by annexing", "by massing troops"."""

from __future__ import annotations

from casus.extract.clauses import is_verb, marks, subject_tokens
from casus.model.sentence import Sentence, Token

TRYING = frozenset({"try", "attempt", "seek"})
_CHARGING = frozenset(
    """accuse blame denounce condemn criticise criticize slam blast mock ridicule lambaste lambast berate chide scold insult rebuke deride
    deplore""".split()
)
_TELLING = frozenset("announce declare say decide vow threaten promise pledge warn".split())


def governor(sentence: Sentence, participle: Token, head: Token, mark: str) -> Token:
    """Return the verb as whose act a participle is done.

    It is who tells ("said it would leave, accusing them") or tries ("tried to stop them by massing troops"), else what it hangs on.
    """
    tried = tried_by(sentence, head) if mark in ("by", "while") else None
    return _teller(sentence, participle, head) or tried or head


def is_beside(sentence: Sentence, participle: Token) -> bool:
    """Say whether a participle stands behind a comma, so that no "not" reaches it: "did not sign, accusing Oslo of bad faith"."""
    introduced = marks(sentence, participle)
    if participle.rel != "advcl" or introduced:
        return participle.rel == "advcl" and introduced == ["while"]  # "while denouncing it, she has not said what she would do"
    return participle.head < participle.index and sentence.tokens[participle.index - 1].text == ","


def tried_by(sentence: Sentence, verb: Token) -> Token | None:
    """Return the verb of trying above a verb, by whose means it is tried: "sought to rally them with attacks"."""
    above = sentence.head_of(verb)
    return above if above is not None and verb.rel == "xcomp" and above.lemma in TRYING else None


def _teller(sentence: Sentence, participle: Token, head: Token) -> Token | None:
    """Return the verb of those who accuse as they tell what they will do, though it hangs lower: "said it would leave, accusing them"."""
    if participle.lemma not in _CHARGING or not is_beside(sentence, participle):
        return None
    at = head
    while (above := sentence.head_of(at)) is not None:
        is_own = at.deprel in ("xcomp", "obj", "acl") or (at.rel == "ccomp" and all(t.upos == "PRON" for t in subject_tokens(sentence, at)))
        if not is_own:
            return None
        if is_verb(above) and above.lemma in _TELLING:
            return above
        at = above
    return at if is_verb(at) else None  # "showed no sign of yielding, mocking them", "plans to sue, blaming them"
