"""Demonyms: the state whose people or adjective a word is on a day ("Soviet", "Maldivians")."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from casus.codebook.actor_tables import ActorEntry
from casus.codebook.atlas import load_atlas
from casus.ground.text import fold


def state_of_people(word: str, on: date | None) -> str | None:
    """Return the one state that a folded word is the demonym of, or None where it is of none or of several on the day.

    >>> state_of_people("soviet", date(1977, 10, 20)), state_of_people("korean", None), state_of_people("pole", None)
    ('SUN', None, None)

    Args:
        word: the word, folded.
        on: the day; None for any time.
    """
    there = {e.id for e in _table().get(word, ()) if on is None or load_atlas().actors.exists(e.id, on)}
    return next(iter(there)) if len(there) == 1 else None


def state_named(word: str, on: date | None) -> str | None:
    """Return the one state that has a folded word as its name on the day, or None; also in "the Uganda army", where none is mentioned.

    >>> state_named("uganda", date(1979, 3, 1)), state_named("georgia", None)
    ('UGA', None)

    Args:
        word: the word, folded.
        on: the day; None for any time.
    """
    there = {e.id for e in _names().get(word, ()) if on is None or load_atlas().actors.exists(e.id, on)}
    return next(iter(there)) if len(there) == 1 else None


@cache
def all_states() -> frozenset[str]:
    """Return the ids of all states of any day, by which they are told from other actors."""
    return frozenset(e.id for e in load_atlas().actors.entries("state"))


@cache
def _names() -> Mapping[str, tuple[ActorEntry, ...]]:
    """Return the states by their folded names of one word; without those that are often something else ("Georgia")."""
    found: dict[str, tuple[ActorEntry, ...]] = {}
    for entry in load_atlas().actors.entries("state"):
        for name in {entry.name, *entry.aliases}:
            if name.isalpha() and name.istitle() and name not in entry.ambiguous:
                found[fold(name)] = (*found.get(fold(name), ()), entry)
    return found


@cache
def _table() -> Mapping[str, tuple[ActorEntry, ...]]:
    """Return the states by their folded demonyms; without words that are mostly something else ("Pole")."""
    found: dict[str, tuple[ActorEntry, ...]] = {}
    for entry in load_atlas().actors.entries("state"):
        for name in entry.demonyms:
            if " " not in name and name not in entry.ambiguous:
                found[fold(name)] = (*found.get(fold(name), ()), entry)
    return found
