"""Outbreaks: violence of which only the beginning is told, or whose it was, and talks that go on."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.clauses import case_of, is_verb, marks
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
    """Say whether somebody "is in talks", "was on strike": the noun is the predicate of those who hold them."""
    held = ("on",) if noun.text.lower() == "strike" else ("in",)
    return sentence.child(noun, "cop") is not None and case_of(sentence, noun) in held and sentence.child(noun, "nsubj") is not None


def are_measured(sentence: Sentence, noun: Token) -> bool:
    """Say whether talks are told by how long they lasted or which they are, whoever held them: "after three days of talks".

    So are talks of which it is said that they began, went on or broke down; of a conference that much is only a date.
    """
    if noun.text.lower() not in _TALKS:
        return False
    head = sentence.head_of(noun)
    if head is None:
        return False
    if noun.rel == "nmod" and case_of(sentence, noun) == "of":
        above = sentence.head_of(head)
        is_wanted = head.rel == "obj" and above is not None and above.lemma not in _HOLDING  # "offered to receive a round of talks"
        return head.lemma in _MEASURES and not is_wanted
    if not is_verb(head) or {"if", "once", "unless", "until"}.intersection(marks(sentence, head)):
        return False
    if noun.lemma == "discussion" or any(t.text.lower() in _MAYBE for t in sentence.children(head, "aux")):
        return False
    goes_on = head.lemma == "go" and any(t.text.lower() == "on" for t in sentence.tokens[head.index : head.index + 2])
    return noun.rel == "nsubj" and (goes_on or head.lemma in _COURSE) and sentence.child(head, "obj", "xcomp", "ccomp") is None


_TALKS = all_noun_forms("negotiation parley consultation discussion".split()) | {"talks"}
_MEASURES = frozenset("round day hour week month year series night".split())
_MAYBE = frozenset("could might may would".split())
_HOLDING = frozenset("hold host end finish begin open start complete conclude resume attend".split())
_COURSE = frozenset("break collapse founder stall fail end open begin start resume continue drag adjourn".split())


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
