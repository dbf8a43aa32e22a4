"""Tells Georgia from Georgia: whether a report is about parts of the United States."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.actors import ActorBook
from casus.extract.names import Name

AMERICAN = "place:USA"  # stands among the actors of a report that names a part or town of the United States
_OF_PARTS = "USA"
_OF_FOREIGN_NEWS = frozenset({"NEW_YORK", "GUAM_USA", "HAWAII", "ALASKA", "PEARL_HARBOR", "WAKE_ISLAND"})


def count_sure(named: Sequence[tuple[Name, ...]], actors: ActorBook) -> Counter[str | None]:
    """Return how often a report names each actor beyond doubt, and AMERICAN where it names a part of the United States."""
    sure = Counter[str | None](n.actor for names in named for n in names if n.actor is not None)
    if any(_is_american(n, actors) for names in named for n in names):
        sure[AMERICAN] = 1
    return sure


def _is_american(name: Name, actors: ActorBook) -> bool:
    """Say whether a name is that of a part or town of the United States to which foreign news seldom goes, so that "Georgia" may be one."""
    one = name.candidates[0] if name.kind == "place" and len(name.candidates) == 1 else ""
    return one in actors and actors.entry(one).state == _OF_PARTS and one not in _OF_FOREIGN_NEWS


def as_american(name: Name, sure: Counter[str | None]) -> Name:
    """Return the name of a state in doubt as nobody's in a report about America, so that "the state" does not take it up."""
    is_open = name.kind == "state" and name.how == "name" and name.actor is None and len(name.candidates) == 1
    return replace(name, candidates=()) if is_open and AMERICAN in sure else name
