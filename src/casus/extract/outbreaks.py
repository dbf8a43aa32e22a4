"""Outbreaks: violence of which only the beginning is told, and talks that go on."""

from __future__ import annotations

from casus.extract.clauses import case_of, is_verb
from casus.model.sentence import Sentence, Token

_ERUPTING = frozenset({"erupt", "flare", "rage", "ensue"})


def breaks_out(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun is told to have begun: "fighting broke out", "the fighting, which erupted on Monday"."""
    head = sentence.head_of(noun)
    above = [head] if head is not None and noun.rel == "nsubj" else []
    return any(is_verb(t) and _erupts(sentence, t) for t in (*above, *_said_of(sentence, noun)))


def is_told_aside(sentence: Sentence, noun: Token) -> bool:
    """Say whether it has begun by a relative clause, whatever the sentence then says of it."""
    return any(is_verb(t) and _erupts(sentence, t) for t in _said_of(sentence, noun))


def is_under_way(sentence: Sentence, noun: Token) -> bool:
    """Say whether somebody "is in talks", "was in negotiations": the noun is the predicate of those who hold them."""
    return sentence.child(noun, "cop") is not None and case_of(sentence, noun) == "in" and sentence.child(noun, "nsubj") is not None


def _said_of(sentence: Sentence, noun: Token) -> list[Token]:
    return [c for c in sentence.children(noun, "acl") if c.deprel == "acl:relcl"]


def _erupts(sentence: Sentence, verb: Token) -> bool:
    return verb.lemma in _ERUPTING or (verb.lemma == "break" and any(t.text.lower() == "out" for t in sentence.children(verb)))
