"""The roll: who is a party to a treaty on a day, who joined when, and which number it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from casus.ground.dates import bounds
from casus.model.alliance import PartialRole, Spell, Treaty


class Ordinal(NamedTuple):
    """The place of a party in the order of joining.

    Those of one day share `number`; any of them may be called anything from `first` to `number`.
    """

    number: int
    first: int


def holds_on(spell: Spell, on: date, known_until: date) -> bool | None:
    """Say whether a spell holds on a day, its last day included; None where readings of its dates differ or our data end before.

    A spell known only to the month or year is certain after that month or year, and unclear inside it.
    """
    earliest, latest = spell.starts()
    ends = spell.ends()
    if on < earliest or (ends is not None and on > ends[1]):
        return False
    if spell.contested or on < latest or (ends is not None and on > ends[0]):
        return None
    return None if ends is None and on > known_until else True


def members(treaty: Treaty, on: date) -> tuple[Spell, ...]:
    """Return the spells that hold for certain on a day, in order of joining; a partial role or a suspension ends none."""
    known_until = _last(treaty.known_until)
    return tuple(s for s in _by_start(treaty) if holds_on(s, on, known_until) is True)


def unclear_members(treaty: Treaty, on: date) -> tuple[Spell, ...]:
    """Return the spells that may hold on a day: readings differ, the spell is contested, or our data end before the day."""
    known_until = _last(treaty.known_until)
    certain = {s.actor for s in members(treaty, on)}
    return tuple(s for s in _by_start(treaty) if s.actor not in certain and holds_on(s, on, known_until) is None)


def is_known(treaty: Treaty, on: date) -> bool:
    """Say whether the roll is certain on a day: all parties are named, the data reach the day, and no spell is unclear on it."""
    reaches = on <= _last(treaty.known_until) or treaty.ended is not None
    return treaty.is_complete and reaches and not unclear_members(treaty, on)


def count(treaty: Treaty, on: date) -> int | None:
    """Return how many parties there are on a day, or None where the roll is not certain on it."""
    return len(members(treaty, on)) if is_known(treaty, on) else None


def count_range(treaty: Treaty, on: date) -> tuple[int, int] | None:
    """Return the least and the most parties that there can be on a day, or None beyond the data or with an incomplete roll."""
    if not treaty.is_complete or (on > _last(treaty.known_until) and treaty.ended is None):
        return None
    certain = len(members(treaty, on))
    return certain, certain + len({s.actor for s in unclear_members(treaty, on)})


def is_member(treaty: Treaty, actor: str, on: date) -> bool | None:
    """Say whether an actor is a party on a day; None where that is unclear or our data end before the day."""
    known_until = _last(treaty.known_until)
    answers = [holds_on(s, on, known_until) for s in treaty.spells if s.actor == actor]
    if True in answers:
        return True
    if None in answers or not treaty.is_complete:
        return None
    return None if on > known_until and treaty.ended is None else False


def joined_in(treaty: Treaty, value: str) -> tuple[Spell, ...]:
    """Return the spells that begin for certain inside a date value ("2004": seven in NATO), in order of joining."""
    span = bounds(value)
    if span is None:
        return ()
    return tuple(s for s in _by_start(treaty) if not s.contested and span[0] <= s.starts()[0] and s.starts()[1] <= span[1])


def may_have_joined_in(treaty: Treaty, value: str) -> tuple[Spell, ...]:
    """Return the spells that may begin inside a date value but not for certain."""
    span = bounds(value)
    if span is None:
        return ()
    certain = joined_in(treaty, value)
    return tuple(s for s in _by_start(treaty) if s not in certain and s.starts()[0] <= span[1] and span[0] <= s.starts()[1])


def signed_in(treaty: Treaty, value: str) -> tuple[Spell, ...]:
    """Return the spells whose treaty or protocol was signed inside a date value: what many lists print as the year of joining."""
    span = bounds(value)
    if span is None:
        return ()
    found = []
    for spell in _by_start(treaty):
        day = bounds(spell.signed)
        if day is not None and span[0] <= day[0] and day[1] <= span[1]:
            found.append(spell)
    return tuple(found)


def founders(treaty: Treaty, value: str | None = None) -> tuple[Spell, ...]:
    """Return the first spells of those with whom the treaty began.

    With a date value in which it began anew (the CSTO's Charter in 2002), those who were in it that day; () where the value
    is no beginning.
    """
    if value is None or any(_meets(value, day) for day in (treaty.signed, treaty.in_force)):
        return tuple(spells_of(treaty, actor)[0] for actor in treaty.founders)
    for day in treaty.reformed:
        span = bounds(day)
        if span is not None and _meets(value, day):
            return members(treaty, span[1])
    return ()


def ordinal(treaty: Treaty, actor: str) -> Ordinal | None:
    """Return the place of an actor's first joining in the order of all first joinings; those of one day share the last place.

    Those who left keep their place, so places never fall with time. None for an actor without a spell, with an incomplete roll,
    and where readings of a date, or a disputed spell of another, leave the order open.

    The seven of NATO's fifth round are all number 26 (first 20).
    """
    if not treaty.is_complete:
        return None
    firsts: dict[str, tuple[date, date]] = {}
    for spell in _by_start(treaty):
        firsts.setdefault(spell.actor, spell.starts())
    own = firsts.get(actor)
    if own is None:
        return None
    if any(s.contested and s.starts()[0] <= own[1] and s.actor not in _certain(treaty) for s in treaty.spells):
        return None  # whether one more came before it is disputed
    before = sum(latest < own[0] for _, latest in firsts.values())
    same = sum(other == own for other in firsts.values())
    after = sum(earliest > own[1] for earliest, _ in firsts.values())
    if before + same + after < len(firsts):
        return None
    return Ordinal(before + same, before + 1)


def _certain(treaty: Treaty) -> frozenset[str]:
    """Return the actors with a spell that nobody disputes."""
    return frozenset(s.actor for s in treaty.spells if not s.contested)


def spells_of(treaty: Treaty, actor: str) -> tuple[Spell, ...]:
    """Return the spells of an actor in order; one who left and came back has two."""
    return tuple(_in_order(s for s in treaty.spells if s.actor == actor))


def roles_on(treaty: Treaty, actor: str, on: date) -> tuple[PartialRole, ...]:
    """Return the partial roles and suspensions of an actor that may hold on a day (France outside the command, 1966 to 2009)."""
    found = []
    for role in treaty.roles:
        start, end = bounds(role.since), bounds(role.until)
        if role.actor == actor and start is not None and start[0] <= on and (end is None or on <= end[1]):
            found.append(role)
    return tuple(found)


def _by_start(treaty: Treaty) -> list[Spell]:
    return _in_order(treaty.spells)


def _in_order(spells: Iterable[Spell]) -> list[Spell]:
    return sorted(spells, key=lambda s: (s.starts()[1], s.actor))


def _last(value: str) -> date:
    span = bounds(value)
    return span[1] if span else date.min


def _meets(left: str, right: str | None) -> bool:
    a, b = bounds(left), bounds(right)
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]
