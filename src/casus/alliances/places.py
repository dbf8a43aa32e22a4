"""Finds the place of an attack that words name: a territory, a homeland, a city."""

from __future__ import annotations

from datetime import date

from casus.alliances.areas import Attack
from casus.codebook.actors import ActorBook
from casus.codebook.territories import TerritoryBook
from casus.ground.errors import UnknownNameError, UsageError


def find_attack(attacked: str, attacker: str, at: str | None, actors: ActorBook, territories: TerritoryBook, on: date) -> Attack:
    """Return one state's attack on another, at the place that a name means on that day.

    Args:
        attacked: id of the attacked state.
        attacker: id of the attacker.
        at: a territory or sea ("Falkland Islands"), a state, or a capital or other place that the codebook knows; None: the
            attacked state's homeland.
        actors: the codebook's actors.
        territories: its territories.
        on: the day.

    Raises:
        UsageError: a state attacks itself.
        UnknownNameError: no place has the name on that day.
    """
    if attacked == attacker:
        raise UsageError(f"{attacked} cannot attack itself", where="--attacked-by", hint="name another state")
    if at is None:
        return Attack(attacked, attacker, attacked)
    territory = territories.find(at, on)
    if territory is not None:
        return Attack(attacked, attacker, "", territory, territory.name)
    try:
        home = _homeland(at, actors, on)
    except UnknownNameError:
        home = None
    if home is None:
        territories.get(at, on)  # raises with the nearest names
        raise UnknownNameError(f"no place is called {at!r}", hint="name a state or a territory")
    return Attack(attacked, attacker, home, None, None if home == attacked else actors.name_of(home, on))


def _homeland(name: str, actors: ActorBook, on: date) -> str | None:
    """Return the state that a name means as a place: its own name, or a city or region in it."""
    code = name.strip().upper()
    if code in actors and actors.entry(code).kind == "state":
        return code
    state = actors.state_for(name, on)
    if state is not None:
        return state
    for entry in actors.entries("place"):
        if name.casefold() in {n.casefold() for n in (entry.name, *entry.aliases)} and entry.state:
            return entry.state
    seats = [e.id for e in actors.entries("state") if name in e.seats and actors.exists(e.id, on)]
    return seats[0] if len(seats) == 1 else None
