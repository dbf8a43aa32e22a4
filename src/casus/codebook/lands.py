"""Lands: the state to which a piece of land belonged on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources.abc import Traversable

from casus.codebook.actor_tables import Row, read_rows, split_list
from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.load import data_folder
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError
from casus.ground.text import fold

_KNOWN_SINCE = date(1946, 1, 1)  # the borders of today are mostly those drawn after the Second World War


@dataclass(frozen=True, slots=True)
class Spell:
    """Days on which land belonged to a state; `state` None where that is disputed or cannot be told from a name."""

    state: str | None
    first: date
    last: date
    regions: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()

    @property
    def is_of_a_part(self) -> bool:
        """Whether it is about some regions or towns only."""
        return bool(self.regions or self.towns)

    def holds_in(self, region: str, town: str) -> bool:
        """Say whether it is about a town in a region."""
        return region in self.regions or (town != "" and fold(town) in self.towns)


class LandBook:
    """The states of all land by day.

    Args:
        spells: for each land of today (ISO 3166 alpha-3) its spells.
        actors: the states with their days.
    """

    def __init__(self, spells: Mapping[str, Sequence[Spell]], actors: ActorBook) -> None:
        self._spells, self._actors = spells, actors

    def lands(self) -> list[str]:
        """Return the lands that have rows of their own, in order of the table."""
        return list(self._spells)

    def spells(self, land: str) -> Sequence[Spell]:
        """Return the rows of a land, in order of the table."""
        return self._spells.get(land, ())

    def state_of(self, land: str, first: date, last: date, region: str = "", town: str = "") -> str | None:
        """Return the state that a land belonged to on all of some days; None where it changed, is disputed or not on record.

        >>> day = date(1985, 6, 10)
        >>> load_lands().state_of("MKD", day, day), load_lands().state_of("DEU", day, day, "13", "Leipzig")
        ('YUG', 'DDR')

        Args:
            land: a state or territory of today, ISO 3166 alpha-3.
            first: the first of the days.
            last: the last of them.
            region: code of GeoNames for the region in it, or "".
            town: the town as GeoNames has it, or "".
        """
        spells = self._spells.get(land, ())
        for of_a_part in (True, False):
            near = [s for s in spells if s.is_of_a_part == of_a_part and s.first <= last and first <= s.last]
            if of_a_part:
                near = [s for s in near if s.holds_in(region, town)]
            if near:
                return near[0].state if len(near) == 1 and near[0].first <= first and last <= near[0].last else None
        return land if self._is_its_own(land, first, last) else None

    def is_disputed(self, land: str, first: date, last: date) -> bool:
        """Say whether the whole of a land is disputed on some of the days."""
        return any(s.state is None and not s.is_of_a_part and s.first <= last and first <= s.last for s in self._spells.get(land, ()))

    def _is_its_own(self, land: str, first: date, last: date) -> bool:
        if land not in self._actors or self._actors.entry(land).kind != "state" or first < _KNOWN_SINCE:
            return False
        return self._actors.exists(land, first) and self._actors.exists(land, last)


@cache
def load_lands(folder: Traversable | None = None) -> LandBook:
    """Return the table of lands that ships with casus, or that of a folder.

    Raises:
        CodebookError: a row has no land, days that are none, or a state that the codebook does not know.
    """
    actors = load_actors()
    spells: dict[str, list[Spell]] = defaultdict(list)
    for row in read_rows((folder or data_folder() / "lands") / "lands.toml"):
        spells[row.cells["land"]].append(_spell(row, actors))
    return LandBook(spells, actors)


def _spell(row: Row, actors: ActorBook) -> Spell:
    cells = row.cells
    first, last = bounds(cells["since"]), bounds(cells["until"]) if cells["until"] else (date.max, date.max)
    if first is None or last is None or first[0] > last[1]:
        raise CodebookError(
            f"{cells['since']!r} to {cells['until']!r} are no days", where=row.where, hint="write YYYY-MM-DD, the earlier first"
        )
    if cells["state"] and cells["state"] not in actors:
        raise CodebookError(f"no state {cells['state']!r}", where=row.where, hint="use an id of states.toml, or leave the cell empty")
    towns = frozenset(fold(town) for town in split_list(cells["towns"]))
    return Spell(cells["state"] or None, first[0], last[1], frozenset(split_list(cells["regions"])), towns)
