"""Flat noes: a clause that says no of just that act or thing which the other clause tells as done."""

from __future__ import annotations

import re

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.reconcile.clause_pairs import ClausePair
from casus.reconcile.deeds import counted_keys
from casus.reconcile.fact_slots import PARTIES, TOLLS, lacks_subject
from casus.reconcile.facts import NEGATION, Fact
from casus.reconcile.vocabulary import without_wider

_NEARER = 1  # other clauses that are more alike, at most
_NO_VERB = re.compile(r"(?:and |but )?not (?:from|by|in|on|at|for|with|to|of)\b", re.IGNORECASE)  # "and not from any base"
_OTHER = re.compile(r"\b(?:another|second|right to)\b", re.IGNORECASE)  # the other thing may be; who may look for arms has found none
_FIRST = re.compile(r"\bfirst\b", re.IGNORECASE)
_OFTEN = 0.45  # how likely it must be that two clauses differ where a later word of the no is told, and another besides
FLAT = 0.38  # and where it is the first word that the no is of
_SCOPE = 3  # words behind a no that it may be of


def likely_enough(pair: ClausePair) -> float:
    """Return how likely it must be that two clauses differ, of which one says no of just what the other tells; 1 where neither does.

    "No order to leave has been received", "the council ordered them off"; "has lodged no protest", "delivered a sharp protest". What lies
    ahead is another matter, and so is who did it first.

    Args:
        pair: two clauses that may tell of one matter.
    """
    left, right = pair.left, pair.right
    if left.is_negated == right.is_negated or left.is_denied or right.is_denied or left.is_ahead or right.is_ahead:
        return 1.0
    no, told = (left, right) if left.is_negated else (right, left)
    text = plain_marks(no.text)
    if left.days and right.days and not any(may_be_same(a, b) for a in left.days for b in right.days):
        return 1.0
    if pair.nearness.n_nearer > _NEARER or _NO_VERB.match(text) or _FIRST.search(text) or _OTHER.search(told.text):
        return 1.0
    denied, keys = _denied(no), counted_keys(told) - PARTIES - TOLLS
    if not denied or lacks_subject(told):
        return 1.0
    if without_wider(denied[0]) & keys:
        return FLAT
    actors = {k for k in no.keys if k.startswith("@")}
    is_shared = bool(keys & frozenset().union(*denied)) and len(without_wider(counted_keys(no) & counted_keys(told))) > 1
    is_theirs = not actors or bool(actors & told.keys)  # "nobody of the Serbs burned it", and that it burned
    return _OFTEN if is_shared and is_theirs and not pair.nearness.n_nearer else 1.0


def _denied(no: Fact) -> list[frozenset[str]]:
    """Return the keys of the first words behind the no of a clause, word by word; those that name somebody are left out."""
    match = NEGATION.search(plain_marks(no.text))
    if match is None:
        return []
    by_word: dict[int, set[str]] = {}
    for placed in no.placed:
        if placed.start >= no.span.start + match.start() and not placed.is_name:
            by_word.setdefault(placed.start, set()).add(placed.key)
    return list(dict.fromkeys(frozenset(keys) for keys in by_word.values()))[:_SCOPE]
