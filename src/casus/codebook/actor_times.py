"""Names that mean an actor between two days only: Zaire, Western Samoa, Nanking as a capital."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from casus.codebook.actor_tables import ActorEntry, Row
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError

NAME_IN_TIME = "name in time"
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class NameInTime:
    """A name and the days between which it means an actor.

    Args:
        id: id of the actor.
        name: the name.
        days: the first and the last day; the ends of the calendar where none is given.
        is_shown: whether the actor is shown by this name in that time.
        is_demonym: whether it is an adjective or the people.
        is_seat: whether it is the capital, which news uses for the government.
    """

    id: str
    name: str
    days: Days
    is_shown: bool
    is_demonym: bool
    is_seat: bool = False

    @property
    def use(self) -> Literal["demonym", "seat"] | None:
        """How it names the actor, where it is no plain name."""
        return "demonym" if self.is_demonym else "seat" if self.is_seat else None


def read_name_in_time(row: Row, entries: Mapping[str, ActorEntry]) -> NameInTime:
    """Return what a row says.

    Raises:
        CodebookError: there is no such actor, or a cell is not what its column holds.
    """
    cells = row.cells
    if cells["id"] not in entries:
        raise CodebookError(f"there is no actor {cells['id']!r}", where=row.where, hint="ids are those of the other tables")
    ends = []
    for column, end, default in (("since", 0, date.min), ("until", 1, date.max)):
        span = bounds(cells[column])
        if cells[column] and span is None:
            raise CodebookError(f"{column} {cells[column]!r} is no date", where=row.where, hint="write YYYY, YYYY-MM or YYYY-MM-DD")
        ends.append(span[end] if span else default)
    shown, demonym, seat = (cells.get(column, "") == "yes" for column in ("shown", "demonym", "seat"))
    return NameInTime(cells["id"], cells["name"], (ends[0], ends[1]), shown, demonym, seat)
