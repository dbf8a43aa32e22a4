"""Tells "the last country to join": who did a thing in an order is told to have done it."""

from __future__ import annotations

from casus.extract.clauses import is_verb
from casus.extract.unreal import is_negated
from casus.ground.numbers import read_ordinal
from casus.model.sentence import Sentence, Token

_RANKS = frozenset({"first", "last", "only", "latest"})
_DOERS = frozenset(
    """country nation state member ally republic power government parliament president leader minister premier woman man person
    senator lawmaker deputy governor candidate republican democrat contender official congressman legislator""".split()
)
_ONES = frozenset({"of", "among"})


def ranked_above(sentence: Sentence, infinitive: Token, noun: Token) -> Token | None:
    """Return the predicate by which "the first country to leave" is told, the noun itself where it is one or stands beside a name.

    None where the noun ranks nobody who does a thing ("the last chance to join"), where the predicate is negated ("is not the first
    country to leave": others did), and where nothing above the noun tells it.
    """
    one = sentence.head_of(noun)
    if noun.rel == "nmod" and one is not None and _is_one_of_doers(sentence, one):
        noun = one  # "was one of the earliest members to back it"
    is_ranked = _is_ranked_doer(sentence, noun) or (_is_rank(noun) and sentence.child(noun, "det") is not None)
    if infinitive.rel != "acl" or not (is_ranked or _is_one_of_doers(sentence, noun)):
        return None
    above = noun
    if sentence.child(noun, "cop") is None and noun.rel != "appos":
        up = sentence.head_of(noun)
        if up is not None and noun.rel == "nsubj" and sentence.child(up, "cop") is not None:
            return None if is_negated(sentence, up) else up  # "the first member to endorse him was Collins"
        cases = {c.text.lower() for c in sentence.children(noun, "case")}
        if up is None or not is_verb(up) or not (up.lemma == "become" or "as" in cases):
            return None
        above = up
    return None if is_negated(sentence, above) else above


def _is_ranked_doer(sentence: Sentence, noun: Token) -> bool:
    return noun.lemma.lower() in _DOERS and any(_is_rank(c) for c in sentence.children(noun, "amod", "nummod", "advmod"))


def _is_one_of_doers(sentence: Sentence, noun: Token) -> bool:
    """Say whether it is one or some of those who did a thing: "among 25 senators to back it", "one of the earliest"."""
    if noun.lemma.lower() in _DOERS:
        return sentence.child(noun, "nummod") is not None and any(c.text.lower() == "among" for c in sentence.children(noun, "case"))
    of = [t for t in sentence.children(noun, "nmod") if any(c.text.lower() in _ONES for c in sentence.children(t, "case"))]
    return noun.xpos == "CD" and any(_is_early(sentence, t) for t in of)


def _is_early(sentence: Sentence, noun: Token) -> bool:
    """Say whether those of whom one is told did it sooner than others, or were few: "the earliest members", "only a dozen senators"."""
    if noun.lemma.lower() not in _DOERS:
        return False
    near = (noun, *sentence.children(noun, "amod", "nummod", "compound"))
    words = {t.text.lower() for t in (*near, *(w for n in near for w in sentence.children(n, "advmod", "det")))}
    return bool(words & {"only", "earliest", "few", "first"})


def _is_rank(token: Token) -> bool:
    """Say whether a word ranks, beside a noun or in its place ("the last of the four to ratify it")."""
    return token.lemma.lower() in _RANKS or read_ordinal(token.text) is not None
