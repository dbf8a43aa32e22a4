"""Struck lands: a town that is attacked stands for the state that it belonged to on the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from casus.model.account import Event, Party

_ON_LAND = frozenset({"ASSAULT", "COERCE"})


def with_lands(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events, a town to which violence is done with the state that holds it: "attacked a barracks in Osijek".

    The state is that of the event's place on its day; where the town is left open so is the side. The odd case: a state that acts on its
    own ground hits no state there ("Syrian jets bombed Aleppo").

    Args:
        events: events whose places have their states.
    """
    return tuple(replace(e, recipients=tuple(_of_land(e, p) for p in e.recipients)) if e.type in _ON_LAND else e for e in events)


def _of_land(event: Event, party: Party) -> Party:
    place = event.place
    if party.actor is not None or place is None or place.state is None or not (party.entity or "").startswith("place:"):
        return party
    is_there = party.span is not None and place.span.overlaps(party.span)
    is_own = any(p.actor == place.state for p in event.actors)
    return replace(party, actor=place.state) if is_there and not is_own else party
