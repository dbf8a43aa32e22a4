"""Who is tied to both sides of an attack, and who stands outside a treaty and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from casus.alliances.areas import Attack
from casus.alliances.bonds import parties_on, promises_defence, spell_on
from casus.alliances.roll import members, spells_of
from casus.ground.dates import bounds
from casus.model.alliance import Spell, Treaty
from casus.model.obligation import Conflict, NotBound


def find_conflicts(attack: Attack, treaties: Iterable[Treaty], on: date) -> tuple[Conflict, ...]:
    """Return who has promised defence to both sides on a day, whether or not a promise falls due at the place."""
    to_attacked: dict[str, list[str]] = {}
    to_attacker: dict[str, list[str]] = {}
    for treaty in treaties:
        for found, side in ((to_attacked, attack.attacked), (to_attacker, attack.attacker)):
            if spell_on(treaty, side, on) is None:
                continue
            for actor in parties_on(treaty, side, on):
                if actor not in (attack.attacked, attack.attacker) and promises_defence(treaty, actor, side, on):
                    found.setdefault(actor, []).append(treaty.id)
    return tuple(
        Conflict(actor, tuple(dict.fromkeys((*mine, *to_attacker[actor]))), tuple(mine), tuple(to_attacker[actor]))
        for actor, mine in sorted(to_attacked.items())
        if actor in to_attacker
    )


def list_left_alone(treaty: Treaty, attack: Attack, on: date) -> Iterator[NotBound]:
    """Yield the parties that are not bound since the attacked state is not yet, or no longer, one of them.

    Of a state that has never been on its way in, only its own line says so, and only where the treaty is open to others.
    """
    attacked = attack.attacked
    spells = spells_of(treaty, attacked)
    past = [s for s in spells if (e := s.ends()) is not None and e[1] < on]
    later = next((s for s in spells if on < s.starts()[0] and _has_begun(treaty, s, on)), None)
    if later is None and not past:
        if treaty.duty == "defence" and treaty.article("accession") is not None and members(treaty, on):
            yield NotBound(attacked, treaty.id, "not a party", f"{attacked} is no party to {treaty.id} on that day")
        return
    if later is None:
        why = f"{attacked} is no longer a party: its last day was {_last_day(past[-1])}"
    else:
        why = f"{attacked} is not a party yet: it is one from {later.since}"
        force = next((m.date for m in treaty.milestones if m.step == "protocol_in_force" and attacked in m.actors), None)
        why += f" (the protocol in force from {force} covers nobody)" if force and force != later.since else ""
    for actor in parties_on(treaty, attacked, on):
        if actor != attack.attacker:
            yield NotBound(actor, treaty.id, "no longer a party" if later is None else "not yet a party", why)


def list_outsiders(treaty: Treaty, attacked: str, on: date) -> Iterator[NotBound]:
    """Yield those who have left, or have signed and are not in yet."""
    there = {attacked, *parties_on(treaty, attacked, on)}
    for actor in dict.fromkeys(s.actor for s in treaty.spells if s.actor not in there):
        spells = spells_of(treaty, actor)
        past = [s for s in spells if (e := s.ends()) is not None and e[1] < on]
        coming = [s for s in spells if on < s.starts()[0] and (b := bounds(s.signed)) is not None and b[1] <= on]
        if coming:
            yield NotBound(actor, treaty.id, "not yet a party", f"signed {coming[0].signed}, a party from {coming[0].since}")
        elif past:
            yield NotBound(actor, treaty.id, "no longer a party", f"left; its last day was {_last_day(past[-1])}")


def _last_day(spell: Spell) -> str:
    """Return the last day of a spell, in every reading of it."""
    return " or ".join(filter(None, (spell.until, *spell.until_or)))


def _has_begun(treaty: Treaty, spell: Spell, on: date) -> bool:
    """Say whether a state was on its way in by a day: its protocol signed, or an earlier step taken."""
    dates = [spell.signed, *(m.date for m in treaty.milestones if spell.actor in m.actors and m.direction == "accession")]
    return any((b := bounds(d)) is not None and b[1] <= on for d in dates)
