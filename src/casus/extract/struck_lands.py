"""Struck lands: a town that is attacked stands for the state that it belonged to on the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.model.account import Event, Party, Place

_ON_LAND = frozenset({"ASSAULT", "COERCE", "RETREAT"})
_FLYING = "mobilize.fly-near"  # "flew two bombers over Belarus"
_TOWARDS = _ON_LAND | {"MOBILIZE", "AID"}
_RECALL = "sanction.recall"  # a consul from Odessa is no more in the state that Odessa is in


def with_land(event: Event, locate: Callable[[Event], Place | None]) -> Event:
    """Return an event, a town to which violence is done, or that is left, with the state that holds it: "attacked a barracks in Osijek".

    So is the post of an envoy who is recalled. Where the town, or whose it was that day, is left open so is the side: a town to which one
    goes, sends or does violence is no party, nor a land that one flies over. The odd case: a state that acts on its own ground hits no
    state there ("Syrian jets bombed Aleppo").

    Args:
        event: the event.
        locate: says where an event was: its place with the state on that day.
    """
    if not any(is_town(p) for p in event.recipients):
        return event
    is_struck = event.type in _ON_LAND or event.rule == _RECALL
    sides = [_of_land(event, p, locate) if is_struck else p for p in event.recipients]
    return replace(event, recipients=tuple(p for p in sides if not (is_town(p) and _is_only_where(event, p))))


def _is_only_where(event: Event, party: Party) -> bool:
    """Say whether a place is only where an act was done; a land of the codebook may be fought, recognised or accused ("Abkhazia")."""
    is_land = (party.entity or "").removeprefix("place:").isupper()
    return event.type == "CONSULT" or (event.rule == _FLYING if is_land else event.type in _TOWARDS)


def is_town(party: Party) -> bool:
    """Say whether a party is only a place, which acts for nobody by itself."""
    return party.actor is None and party.span is not None and (party.entity or "").startswith("place:")


def _of_land(event: Event, party: Party, locate: Callable[[Event], Place | None]) -> Party:
    if not is_town(party) or party.span is None:
        return party
    place = locate(replace(event, place=Place(party.span, party.text, None)))
    if place is None or place.state is None or place.name is None:
        return party
    is_own = any(p.actor == place.state for p in event.actors)
    return party if is_own else replace(party, actor=place.state)
