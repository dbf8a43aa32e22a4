"""Who is or may be a party on a day, and which spell and promise hold then."""

from __future__ import annotations

from datetime import date

from casus.alliances.roll import holds_on, roles_on, spells_of
from casus.ground.dates import bounds
from casus.model.alliance import Spell, Treaty
from casus.model.promise import DEFENCE


def parties_on(treaty: Treaty, attacked: str, on: date) -> list[str]:
    """Return those who are or may be parties on a day, in order of joining, without the attacked state."""
    reach = bounds(treaty.known_until)
    last = reach[1] if reach else date.max
    found = (s.actor for s in sorted(treaty.spells, key=lambda s: (s.starts()[1], s.actor)) if holds_on(s, on, last) is not False)
    return [actor for actor in dict.fromkeys(found) if actor != attacked]


def spell_on(treaty: Treaty, actor: str, on: date) -> Spell | None:
    """Return the spell of an actor that holds or may hold on a day."""
    return next((s for s in spells_of(treaty, actor) if s.starts()[0] <= on and ((e := s.ends()) is None or on <= e[1])), None)


def is_in_time(since: str | None, until: str | None, on: date) -> bool:
    """Say whether a day lies between two date values, both included; None is no limit."""
    first, last = bounds(since), bounds(until)
    return (first is None or first[0] <= on) and (last is None or on <= last[1])


def promises_defence(treaty: Treaty, actor: str, to: str, on: date) -> bool:
    """Say whether a party has promised defence to another on a day, wherever and against whomever."""
    for role in (*roles_on(treaty, actor, on), *roles_on(treaty, to, on)):
        if role.kind == "suspended" and role.towards in (actor, to) and role.actor in (actor, to):
            return False
    return any(
        p.kind in DEFENCE and (not p.by or actor in p.by) and (not p.to or to in p.to) and is_in_time(p.since, p.until, on)
        for p in treaty.promises
    )
