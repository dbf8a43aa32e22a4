"""Flat noes: a clause that says no of just that act or thing which the other clause tells as done."""

from __future__ import annotations

import re

from casus.ground.text import plain_marks
from casus.reconcile.clause_pairs import ClausePair
from casus.reconcile.fact_slots import PARTIES, TOLLS
from casus.reconcile.facts import NEGATION, Fact

_NEARER = 1  # other clauses that are more alike, at most
_NO_VERB = re.compile(r"(?:and |but )?not (?:from|by|in|on|at|for|with|to|of)\b", re.IGNORECASE)  # "and not from any base"
_OTHER = re.compile(r"\b(?:another|second|right to)\b", re.IGNORECASE)  # the other thing may be; who may look for arms has found none
_FIRST = re.compile(r"\bfirst\b", re.IGNORECASE)


def says_flat_no(pair: ClausePair) -> bool:
    """Say whether one of two clauses says no of what the other tells as done, in the first word that the no is of.

    "No order to leave has been received", "the council ordered them off"; "has lodged no protest", "delivered a sharp protest". What lies
    ahead is another matter, and so is who did it first.

    Args:
        pair: two clauses that may tell of one matter.
    """
    left, right = pair.left, pair.right
    if left.is_negated == right.is_negated or left.is_denied or right.is_denied or left.is_ahead or right.is_ahead:
        return False
    no, told = (left, right) if left.is_negated else (right, left)
    text = plain_marks(no.text)
    if pair.nearness.n_nearer > _NEARER or _NO_VERB.match(text) or _FIRST.search(text) or _OTHER.search(told.text):
        return False
    denied = denied_key(no)
    return denied in told.keys and denied not in PARTIES | TOLLS


def denied_key(no: Fact) -> str:
    """Return the key of the first word behind the no of a clause that names nobody, "" where none stands there."""
    match = NEGATION.search(plain_marks(no.text))
    if match is None:
        return ""
    return next((p.key for p in no.placed if p.start >= no.span.start + match.start() and not p.is_name), "")
