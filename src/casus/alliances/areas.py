"""Says whether an attack at a place counts under a treaty: its area, its islands, its seas."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casus.alliances.bonds import spell_on
from casus.ground.dates import bounds
from casus.model.alliance import Treaty
from casus.model.promise import Area, AreaVerdict, Promise, Territory


@dataclass(frozen=True, slots=True)
class Attack:
    """One state's attack on another, and where: on a homeland, or at a territory.

    Args:
        attacked: id of the attacked state.
        attacker: id of the attacker.
        home: id of the state whose homeland it is; "" at a territory.
        territory: the territory, or None for a homeland.
        name: what a reader is shown; None for the attacked state's homeland.
    """

    attacked: str
    attacker: str
    home: str
    territory: Territory | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """Whether an attack at a place counts, and why; with readings where it is unclear."""

    verdict: AreaVerdict
    why: str = ""
    readings: tuple[str, ...] = ()


_IN = Located("in")


def locate(promise: Promise, treaty: Treaty, attack: Attack, on: date) -> Located:
    """Say whether an attack at a place counts under a promise on a day.

    The area's word on a single place goes before all else. A homeland counts where the area says so; a territory where it lies
    in one of the area's regions and a party holds it; a sea by its region. Without an area every place of the attacked state
    counts, and whether its forces elsewhere do is open.
    """
    area = next((a for a in treaty.areas if a.id == promise.area), None)
    if area is None:
        return _without_area(attack)
    named = _named(area, attack, on)
    if named is not None:
        return named
    if attack.territory is None:
        return _at_home(area, treaty, attack, on)
    territory = attack.territory
    if set(territory.regions) & set(area.regions) and (territory.state is None or spell_on(treaty, territory.state, on) is not None):
        return _IN
    return Located("out", f"{territory.name} is outside the area of Art. {area.article}")


def _named(area: Area, attack: Attack, on: date) -> Located | None:
    """Return what the area says of the place by name, if it does on that day."""
    wanted = attack.territory.id if attack.territory else attack.home
    for place in area.places:
        first, last = bounds(place.since), bounds(place.until)
        if place.place == wanted and (first is None or first[0] <= on) and (last is None or on <= last[1]):
            return Located(place.verdict, place.says, place.readings)
    return None


def _at_home(area: Area, treaty: Treaty, attack: Attack, on: date) -> Located:
    if attack.home not in area.homes and "*" not in area.homes:
        return Located("out", f"the homeland of {attack.home} is outside the area of Art. {area.article}")
    if attack.home == attack.attacked or spell_on(treaty, attack.home, on) is not None:
        return _IN
    return Located("out", f"{attack.home} is no party, so its territory is outside the area of Art. {area.article}")


def _without_area(attack: Attack) -> Located:
    holder = attack.territory.state if attack.territory else attack.home
    if holder == attack.attacked:
        return _IN
    where = attack.territory.name if attack.territory else attack.home
    if holder is not None and holder == attack.attacker:
        return Located("out", f"{where} is territory of the attacker")
    if attack.territory is not None and attack.attacked in attack.territory.claimed_by:
        return Located(
            "unclear",
            readings=(f"bound: {attack.attacked} holds {where} to be its own", f"not bound: {where} is under the jurisdiction of {holder}"),
        )
    elsewhere = f"not bound: {where} is no territory of {attack.attacked}, only its forces can be"
    return Located("unclear", readings=("bound: the text names no area", elsewhere))
