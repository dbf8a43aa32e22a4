"""The promises of the codebook's treaties: edges in the numbers of a state system."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from itertools import permutations
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from casus.ground.dates import bounds
from casus.ground.errors import UsageError
from casus.panel.facts import Facts, System, check_system, with_facts
from casus.panels.promises import PROMISES

if TYPE_CHECKING:
    from casus.codebook.actors import ActorBook
    from casus.codebook.treaties import TreatyBook
    from casus.model.alliance import Spell, Treaty
    from casus.model.membership import MembershipBasis
    from casus.model.promise import Promise, PromiseKind

# In ATOP's words: to take an attack on one as an attack on all is a promise of defence, whatever each then deems necessary.
_COLUMNS: dict[PromiseKind, str] = {
    "defend": "defense",
    "assist as deemed necessary": "defense",
    "consult": "consul",
    "refrain": "nonagg",
    "stay neutral": "neutral",
}
_FIRST, _LAST = date(1, 1, 1), date(9999, 12, 31)


class _Days(NamedTuple):
    """A stretch of days, both ends included; empty where it ends before it begins."""

    start: date
    end: date

    def meet(self, other: _Days) -> _Days:
        return _Days(max(self.start, other.start), min(self.end, other.end))

    def without(self, gap: _Days) -> tuple[_Days, ...]:
        if gap.meet(self).is_empty:
            return (self,)
        before = _Days(self.start, date.fromordinal(max(gap.start.toordinal() - 1, 1)))
        after = _Days(date.fromordinal(min(gap.end.toordinal() + 1, _LAST.toordinal())), self.end)
        return tuple(part for part in (before, after) if not part.is_empty and gap.meet(part).is_empty)

    @property
    def is_empty(self) -> bool:
        return self.end < self.start


class _Party(NamedTuple):
    """A party under one number: the days on which it is in by every reading of its dates, and by one at least."""

    actor: str
    number: int
    certain: _Days
    possible: _Days


class _Edge(NamedTuple):
    alliance: str
    state: int
    other: int
    days: _Days
    promise: str
    is_certain: bool


def list_promises(basis: str = "party", system: str = "cow", treaties: TreatyBook | None = None, actors: ActorBook | None = None) -> Any:
    """Return what the codebook's treaties promise, an edge a row, as an Arrow table.

    The treaties are those of the codebook, not all that there were: 0 in a panel means that none of them promises it. Where
    readings of a date differ, or our data of a treaty end, there is an edge for what is certain and one for what is possible.
    A party counts under its number on the day, so only while it is in the state system's list. A promise that a party has
    reserved for itself (the neutral states of the European Union), or that is suspended between two (the United States and New
    Zealand), is none.

    Args:
        basis: what a first day is: that on which a state became a party, signed, or on which the treaty or the protocol on its
            accession came into force (party, signature, in_force). ATOP counts from the signature.
        system: cow or gw.
        treaties: the treaties; by default those that ship with casus.
        actors: the book of actors; by default the one that ships with casus.

    Returns:
        Columns alliance, state (who promises), other (to whom), start, end, certain, and defense, offense, neutral, nonagg,
        consul (0 or 1); all 0 of two who are only in it together.

    Raises:
        UsageError: there is no such basis or system.
    """
    # Heavy, and not for panels of other data.
    from casus.alliances.membership import rebase  # noqa: PLC0415
    from casus.codebook.actors import load_actors  # noqa: PLC0415
    from casus.codebook.treaties import load_treaties  # noqa: PLC0415

    counted = _check_basis(basis)
    wanted = check_system(system)
    book = treaties or load_treaties()
    numbers = {entry.id: entry.cow if wanted == "cow" else entry.gw for entry in (actors or load_actors()).entries()}
    edges = [edge for treaty in book for edge in _edges(rebase(treaty, counted), numbers)]
    columns = {
        "alliance": [edge.alliance for edge in edges],
        "state": [edge.state for edge in edges],
        "other": [edge.other for edge in edges],
        "start": [edge.days.start for edge in edges],
        "end": [None if edge.days.end == _LAST else edge.days.end for edge in edges],
        "certain": [edge.is_certain for edge in edges],
    }
    types = {"alliance": pa.string(), "start": pa.date32(), "end": pa.date32(), "certain": pa.bool_()}
    table = pa.table(
        {name: pa.array(column, types.get(name, pa.int64())) for name, column in columns.items()}
        | {name: pa.array([int(edge.promise == name) for edge in edges], pa.int8()) for name in PROMISES}
    )
    return with_facts(table, _facts(book, wanted))


def _facts(book: TreatyBook, system: System) -> Facts:
    firsts = [span[0].year for treaty in book if (span := bounds(treaty.signed))]
    lasts = [span[1].year for treaty in book if (span := bounds(treaty.known_until))]
    return Facts("edges", ("casus",), min(firsts), max(lasts), system, "the codebook's treaties")


def _check_basis(basis: str) -> MembershipBasis:
    from casus.model.membership import BASES  # noqa: PLC0415

    found = next((known for known in BASES if known == basis), None)
    if found is None:
        near = get_close_matches(basis, BASES, n=1, cutoff=0.4) or BASES
        raise UsageError(f"there is no basis {basis!r}", hint=f"did you mean {', '.join(near)}?")
    return found


def _edges(treaty: Treaty, numbers: Any) -> Iterator[_Edge]:
    parties = [party for spell in treaty.spells for party in _parties(treaty, spell, numbers.get(spell.actor, ()))]
    for giver, taker in permutations(parties, 2):
        if giver.number == taker.number:
            continue
        certain, possible = giver.certain.meet(taker.certain), giver.possible.meet(taker.possible)
        yield from _both(treaty, giver, taker, "", [certain], [possible])
        for promise in treaty.promises:
            if (not promise.by or giver.actor in promise.by) and (not promise.to or taker.actor in promise.to):
                narrow, wide = _limits(promise.since, promise.until)
                gaps = [*_reserved(promise, giver), *_suspended(treaty, giver, taker)]
                yield from _both(
                    treaty,
                    giver,
                    taker,
                    _COLUMNS[promise.kind],
                    _cut(certain.meet(narrow), [wide for _, wide in gaps]),
                    _cut(possible.meet(wide), [narrow for narrow, _ in gaps]),
                )


def _both(
    treaty: Treaty, giver: _Party, taker: _Party, promise: str, certain: Iterable[_Days], possible: Iterable[_Days]
) -> Iterator[_Edge]:
    for is_certain, stretches in ((True, certain), (False, possible)):
        for days in stretches:
            if not days.is_empty:
                yield _Edge(treaty.id, giver.number, taker.number, days, promise, is_certain)


def _parties(treaty: Treaty, spell: Spell, numbers: Iterable[Any]) -> Iterator[_Party]:
    """Yield a spell under each of the numbers that the state has in its time."""
    starts, ends = spell.starts(), spell.ends()
    reach = bounds(treaty.known_until)
    known = reach[1] if reach else _FIRST
    certain = _Days(_LAST, _FIRST) if spell.contested else _Days(starts[1], ends[0] if ends else known)
    possible = _Days(starts[0], ends[1] if ends else _LAST)
    for number in numbers:
        listed = _Days(
            date.fromisoformat(number.since) if number.since else _FIRST, date.fromisoformat(number.until) if number.until else _LAST
        )
        if not possible.meet(listed).is_empty:
            yield _Party(spell.actor, number.code, certain.meet(listed), possible.meet(listed))


def _limits(since: str | None, until: str | None) -> tuple[_Days, _Days]:
    """Return the least and the most days that two date values can mean; None is no limit."""
    first, last = bounds(since), bounds(until)
    narrow = _Days(first[1] if first else _FIRST, last[0] if last else _LAST)
    return narrow, _Days(first[0] if first else _FIRST, last[1] if last else _LAST)


def _reserved(promise: Promise, giver: _Party) -> list[tuple[_Days, _Days]]:
    """Return when a party has reserved itself from a promise of defence, at the least and at the most."""
    if _COLUMNS[promise.kind] != "defense":
        return []
    return [_limits(c.since, c.until) for c in promise.carve_outs if c.actor == giver.actor]


def _suspended(treaty: Treaty, giver: _Party, taker: _Party) -> list[tuple[_Days, _Days]]:
    """Return when the promises between two parties were suspended, at the least and at the most."""
    pair = {giver.actor, taker.actor}
    return [_limits(r.since, r.until) for r in treaty.roles if r.kind == "suspended" and {r.actor, r.towards} == pair]


def _cut(days: _Days, gaps: Iterable[_Days]) -> list[_Days]:
    """Return the days without the gaps."""
    parts = [days]
    for gap in gaps:
        parts = [left for part in parts for left in part.without(gap)]
    return parts
