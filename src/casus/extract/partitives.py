"""Parts of those who are named: "several of whom protested", "two of them, Peru and Chile"."""

from __future__ import annotations

from casus.extract.clauses import NOMINALS, case_of
from casus.extract.subject_slips import credited
from casus.model.sentence import Sentence, Token

_PARTS = frozenset("some several many most both all two three four five six seven eight nine ten dozens scores hundreds".split())
_WHOM = frozenset({"whom", "which"})
_THEM = frozenset({"them", "these", "those"})


def meant_by(sentence: Sentence, subject: Token, verb: Token) -> Token:
    """Return who does what a verb tells by its subject: whose part it is, or who stands behind a credit that a parser took for it."""
    return _those_named(sentence, subject) or credited(sentence, subject, verb) or subject


def _those_named(sentence: Sentence, part: Token) -> Token | None:
    """Return whose part a subject is, or who is named right behind it as that part; None where it is no part of anybody.

    The odd case: of "none of whom" and "few of them" nothing is told.
    """
    if part.text.lower() not in _PARTS:
        return None
    whole = next((t for t in sentence.children(part, "nmod") if case_of(sentence, t) == "of"), None)
    if whole is None:
        return None
    if whole.text.lower() in _THEM:
        return next((t for head in (part, whole) for t in sentence.children(head, "appos") if t.upos == "PROPN"), None)
    return _before_comma(sentence, part) if whole.text.lower() in _WHOM else None


def _before_comma(sentence: Sentence, part: Token) -> Token | None:
    """Return the noun right before the comma in front of a clause."""
    if part.index < 2 or sentence.tokens[part.index - 1].text != ",":
        return None
    noun = sentence.tokens[part.index - 2]
    while noun.rel in ("flat", "compound"):
        noun = sentence.tokens[noun.head]
    return noun if noun.upos in NOMINALS and noun.index < part.index else None
