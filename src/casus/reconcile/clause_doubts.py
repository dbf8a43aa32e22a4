"""Clause doubts: a no that shares too little with a clause to be of what it tells."""

from __future__ import annotations

import re

from casus.reconcile.clause_pairs import ClausePair
from casus.reconcile.fact_slots import TOLLS

_ASKING = frozenset(("ask",))
_NAME = re.compile(r"\b[A-Z][\w’'-]*\w")


def is_of_another(pair: ClausePair) -> bool:
    """Say whether a no is not shown to be of what the other clause tells.

    That both ask, be it Greece for aircraft and Turkey for leave, makes it no one request; that one of ours died is no word on theirs; and
    what a report tells on its own account it does not set against a speaker of its own.
    """
    left, right = pair.left, pair.right
    if left.sheet is right.sheet and not (left.voice.name and right.voice.name):
        return True
    shared = left.keys & right.keys
    plain = shared - left.names - right.names
    if plain and plain <= TOLLS and plain == shared:
        return True
    return plain == _ASKING and not set(_NAME.findall(left.text)) & set(_NAME.findall(right.text))
