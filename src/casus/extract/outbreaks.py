"""Outbreaks: violence of which only the beginning is told, or whose it was, and talks that go on."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.clauses import case_of, is_verb
from casus.model.sentence import Sentence, Token

_ERUPTING = frozenset("erupt flare rage ensue resume intensify".split())


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


# Whose they are may have done it or suffered it: "after its 1990 invasion", said of Kuwait.
_EITHER_WAY = all_noun_forms("invasion occupation annexation conquest liberation bombardment partition blockade defeat siege".split())


def may_be_struck(sentence: Sentence, noun: Token) -> bool:
    """Say whether a pronoun alone says whose a blow is, so that its owner may be the one whom it hit."""
    is_pronoun = any(t.upos == "PRON" or t.xpos == "PRP$" for t in sentence.children(noun, "nmod:poss"))
    is_alone = not any(t.deprel in ("nmod", "acl", "acl:relcl") for t in sentence.children(noun))
    return is_pronoun and is_alone and noun.text.lower() in _EITHER_WAY
