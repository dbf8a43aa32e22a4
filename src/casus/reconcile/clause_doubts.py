"""Clause doubts: a no that shares too little with a clause to be of what it tells."""

from __future__ import annotations

import re

from casus.ground.text import plain_marks
from casus.reconcile.clause_pairs import ClausePair
from casus.reconcile.fact_slots import TOLLS
from casus.reconcile.facts import Fact
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.whereabouts import mentions_within

_ASKING = frozenset(("ask",))
_RULE = re.compile(r"\b(?:either|any|each|every|a) (?:side|party|member|state)s? (?:may|can|could|shall)\b", re.IGNORECASE)
_TERM = re.compile(r"\b(?:g[ai]ves?|given|giving|had|has|have) (?:\S+ ){1,5}(?:hours|days|weeks|months) to ", re.IGNORECASE)
_WILL_NOT = re.compile(r"\b(?:will|would) (?:not|never) (?P<verb>[a-z]+)\b[^,;]*? (?:that|which|who) (?:had|has|have|was|were|[a-z]+ed)\b")
_HAD = re.compile(r"\b(?:had|has|have) [a-z]+\b", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][\w’'-]*\w")
_FOILED = re.compile(r"\b(?:foil|thwart|avert)(?:s|ed|ing)\b", re.IGNORECASE)
_NONE_OF = re.compile(r"\b(?:[Nn]o|[Nn]ot (?:one|a|a single)) (?P<whose>[A-Z][\w-]+) [a-z]+")


def is_of_another(pair: ClausePair) -> bool:
    """Say whether a no is not shown to be of what the other clause tells.

    A rule of a treaty ("either side may give notice") and a term that was set ("gave it two days to") are no word on what was done. That
    both ask, be it Greece for aircraft and Turkey for leave, makes it no one request; that one of ours died is no word on theirs; that both
    tell of what was foiled is two noes; that no Italian ship fired is no word on ships of nobody known; and what a
    report tells on its own account it does not set against a speaker of its own.
    """
    left, right = pair.left, pair.right
    if left.sheet is right.sheet and not (left.voice.name and right.voice.name):
        return True
    if any(bool(p.search(left.text)) != bool(p.search(right.text)) for p in (_RULE, _TERM)) or _is_of_more(left, right):
        return True
    if all(_FOILED.search(f.text) for f in (left, right)) or _are_not_theirs(left, right) or _are_not_theirs(right, left):
        return True
    shared = left.keys & right.keys
    plain = shared - left.names - right.names
    if plain and plain <= TOLLS and plain == shared:
        return True
    return plain == _ASKING and not set(_NAME.findall(left.text)) & set(_NAME.findall(right.text))


def _are_not_theirs(no: Fact, told: Fact) -> bool:
    """Say whether one clause is of what is a state's ("no Italian submarine"), and the other's sentence tells nothing of that state."""
    match = _NONE_OF.search(no.text)
    state = no.sheet.state_called(match["whose"]) if match else None
    if state is None or f"@{state}" in told.keys:
        return False
    return all(m.actor != state for m in mentions_within(told.sheet, told.sheet.sentence(told.span)))


def _is_of_more(left: Fact, right: Fact) -> bool:
    """Say whether one will not do a thing of which the other tells nothing: "will not give up the crew of a boat that fired on a ship"."""
    for no, other in ((left, right), (right, left)):
        if no.is_denied and other.is_ahead and _HAD.search(no.text):
            return True  # who denies that it had left may still say that it will
        match = _WILL_NOT.search(plain_marks(no.text))
        if match and not frozenset(keys_of(match["verb"])) & other.keys:
            return True
    return False
