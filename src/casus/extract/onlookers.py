"""Speakers who only comment on what others do: analysts, critics, sources."""

from __future__ import annotations

_ONLOOKERS = frozenset(
    "analyst analysts expert experts observer observers critic critics economist economists professor historian scholar scholars "
    "researcher "
    "researchers commentator commentators sources source some many".split()
)


def looks_on(name: str) -> bool:
    """Say whether a speaker without an actor only comments; any other may well speak for the one that acts."""
    return not _ONLOOKERS.isdisjoint(name.lower().split())
