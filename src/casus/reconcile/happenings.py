"""Happenings: events of several reports that are one act, told more than once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from casus.ground.dates import is_finer
from casus.ground.ids import make_id
from casus.model.account import Event
from casus.model.story import Happening
from casus.reconcile.acts import act_family
from casus.reconcile.board import REPORTER, Board
from casus.reconcile.likeness import Outline, Telling, is_same

_TOLD = {"actual": 0, "planned": 1, "threatened": 1, "conditional": 1, "requested": 2, "denied": 2, "hypothetical": 3}
_MOST_ALIKE = 64  # acts under one mark in one family


@dataclass(slots=True)
class _Group:
    """Tellings of one act, and what differs among them: only that is compared, whatever the number of reports."""

    tellings: list[Telling] = field(default_factory=list)
    cores: set[Outline] = field(default_factory=set)
    by_report: dict[str, list[Outline]] = field(default_factory=dict)

    def takes(self, outline: Outline, core: Outline) -> bool:
        own = self.by_report.get(outline.report, ())
        return (core in self.cores or all(is_same(core, c) for c in self.cores)) and all(is_same(outline, o) for o in own)

    def add(self, telling: Telling, core: Outline) -> None:
        self.tellings.append(telling)
        self.cores.add(core)
        self.by_report.setdefault(telling.outline.report, []).append(telling.outline)


def match_happenings(board: Board, tellings: Sequence[Telling]) -> tuple[Happening, ...]:
    """Group the events of a story: each happening is one act, its tellings best first.

    Two events are one act when the codebook's verb is the same or of the same family, and nothing else speaks against it (see
    `likeness.is_same`). An event that could be one of two acts is neither: it stands alone.
    """
    order = {id(t): i for i, t in enumerate(tellings)}
    families: dict[tuple[str, str], list[Telling]] = {}
    for telling in tellings:
        families.setdefault(act_family(telling.event), []).append(telling)
    groups: list[_Group] = []
    for family in families.values():
        groups += _group(sorted(family, key=_openness))
    groups.sort(key=lambda g: min(order[id(t)] for t in g.tellings))
    return tuple(make_happening(board, g.tellings) for g in groups)


def _openness(telling: Telling) -> tuple[int, bool]:
    """Return a key by which the event that says most comes first: so the vague one finds all acts that it could be."""
    return -sum(bool(side) for side in telling.outline.sides), telling.outline.happened is None


def _group(family: Sequence[Telling]) -> list[_Group]:
    """Group the events of one family; candidates are found by what they share, so that a long list is not compared with itself."""
    groups: list[_Group] = []
    by_mark: dict[str, list[int]] = {}
    for telling in family:
        marks, sought = _marks(telling.outline)
        places = dict.fromkeys(i for mark in sought for i in _few(by_mark.get(mark, ())))
        core = replace(telling.outline, report="", voice=REPORTER)
        fitting = [i for i in places if groups[i].takes(telling.outline, core)]
        place = fitting[0] if len(fitting) == 1 else len(groups)
        if place == len(groups):
            groups.append(_Group())
        groups[place].add(telling, core)
        for mark in marks:
            found = by_mark.setdefault(mark, [])
            if place not in found[-_MOST_ALIKE:]:
                found.append(place)
    return groups


def _few(places: Sequence[int]) -> Sequence[int]:
    """Return the groups under one mark; none where it marks so many that an event under it could be any of them."""
    return places if len(places) <= _MOST_ALIKE else ()


def _marks(outline: Outline) -> tuple[list[str], list[str]]:
    """Return under what an event can be found, and under what it looks for others: its parties; where none is named, its words."""
    parties = [f"{i} {key}" for i, side in enumerate(outline.sides) for w in side for key in (w.person, w.actor, w.words) if key]
    words = [f"stem {s}" for s in sorted(outline.stems)]
    return parties + words, parties or words


def make_happening(board: Board, group: Sequence[Telling]) -> Happening:
    """Return one act as the tellings of a group tell it, the best first."""
    best_first = sorted(group, key=_telling_rank)
    return Happening(
        id=make_id("hap", *sorted(t.event.id for t in group)),
        events=tuple((t.sheet.report, t.event) for t in best_first),
        origins=board.count_origins([(t.sheet, t.event.trigger) for t in group]),
    )


def _telling_rank(telling: Telling) -> tuple[bool, int, int, bool, int]:
    """Return a key by which the best telling comes first: the reporter's own, as done, with both sides, dated, early in its report."""
    event = telling.event
    return (
        bool(event.statements),
        _TOLD.get(event.status, 3),
        -(bool(event.actors) + bool(event.recipients)),
        event.happened is None,
        event.trigger.start,
    )


def happened(happening: Happening) -> str | None:
    """Return the finest date that the tellings of a happening give, or None."""
    best: str | None = None
    for _, event in happening.events:
        if is_finer(event.happened, best):
            best = event.happened
    return best


def lead(happening: Happening) -> Event:
    """Return the best telling's event."""
    return happening.events[0][1]
