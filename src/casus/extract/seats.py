"""Towns that are the seat of a body of states as well as a state's: "officials in Brussels"."""

from __future__ import annotations

from collections.abc import Iterable

from casus.codebook.actors import ActorBook

_BODIES = frozenset({"IGO", "JUD"})  # organisations and courts of several states
_LANDS = frozenset({"state", "place"})


def seats_body(actors: ActorBook, candidates: Iterable[str]) -> bool:
    """Say whether a name can mean both a body of states and a land: "Brussels".

    The odd case: "Congo" and "Korea" are names that two states share, and say of whom officials are as well as another's.

    Args:
        actors: the codebook's actors.
        candidates: the ids of all that the name can mean.
    """
    entries = [actors.entry(c) for c in candidates if c in actors]
    has_body = any(e.kind == "organisation" and e.sector in _BODIES for e in entries)
    return has_body and any(e.kind in _LANDS for e in entries)
