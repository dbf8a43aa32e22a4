"""Few words: whether what two clauses share is enough to call them one telling."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from casus.ground.dates import may_be_same
from casus.ground.text import fold
from casus.reconcile.fact_slots import ANSWERS
from casus.reconcile.facts import Fact
from casus.reconcile.vocabulary import without_wider

_PAIR = 2  # things that are in many tellings: "Ethiopia" and "left"
_NEARLY_ALL = 0.7  # coverage of the longer clause at which two words are enough
_MOST = 0.75  # coverage of the shorter clause at which two words are enough that name nobody
_SCRAP = 3  # words
_WORD = re.compile(r"[\w'’]+")


def is_one_word(left: Fact, right: Fact) -> bool:
    """Say whether two clauses share one word alone that tells what is done again and again: shots, leavings, payments."""
    shared = without_wider(left.keys & right.keys)
    return len(shared) == 1 and not any(k.startswith("@") for k in shared) and not shared & ANSWERS


def is_scrap(left: str, right: str) -> bool:
    """Say whether two clauses are the same few words of a copied sentence, which tell nothing alone ("the Sanjak", "on social media").

    >>> is_scrap("on social media", "On social media"), is_scrap("the lake froze", "the lake froze over")
    (True, False)
    """
    return len(left.split()) <= _SCRAP and fold(left) == fold(right)


def are_few(left: Fact, right: Fact, covered: float, longer: float) -> bool:
    """Say whether two clauses share no three things, and no day, town or number besides.

    The words of one name are one thing. Two words are enough where they are nearly all of both clauses, or name nobody and are most of
    the shorter one.

    Args:
        left: the one clause.
        right: the other.
        covered: the share of the shorter clause that both tell, 0 to 1.
        longer: the share of the longer one.
    """
    shared = left.keys & right.keys
    plain = without_wider(shared - left.names - right.names)
    if longer >= _NEARLY_ALL or (covered >= _MOST and len(plain) >= _PAIR) or shared & ANSWERS:
        return False
    if any(may_be_same(a, b) for a in left.days for b in right.days) or shares_value(left, right):
        return False
    if plain and {s.key for s in left.spots if s.is_town} & {s.key for s in right.spots if s.is_town}:
        return False
    return min(_n_things(f, shared) for f in (left, right)) <= _PAIR


def shares_value(left: Fact, right: Fact) -> bool:
    """Say whether two clauses give one number of one thing."""
    return any(a.unit == b.unit and a.may_equal(b) for a in left.measures for b in right.measures)


def _n_things(fact: Fact, keys: AbstractSet[str]) -> int:
    """Return how many things of a clause have some keys; capitalised words in a row are one, a person and a party are two."""
    shared, text = without_wider(frozenset(keys)), fact.sheet.text
    found: list[set[str]] = [{k} for k in shared - {p.key for p in fact.placed}]  # its subject stands outside the clause
    end, was_name = -1, False
    for placed in fact.placed:
        word = _WORD.match(text, placed.start)
        if placed.key not in shared or word is None:
            continue
        is_name = text[placed.start].isupper()
        is_within = placed.start < end and not placed.key.startswith("@")
        if found and (is_within or (is_name and was_name and end <= placed.start and not text[end : placed.start].strip())):
            found[-1].add(placed.key)
        else:
            found.append({placed.key})
        end, was_name = max(end, word.end()), is_name
    return sum(not one <= set().union(*found[:place]) for place, one in enumerate(found))
