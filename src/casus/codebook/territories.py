"""Territories: islands, cities and seas that areas of treaties name, and whose they were on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from importlib.resources.abc import Traversable

from casus.codebook.load import data_folder, lay_over, read_entries, toml_files
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError, UnknownNameError
from casus.ground.text import fold
from casus.model.promise import Territory


@dataclass(frozen=True, slots=True)
class TerritoryBook:
    """All territories, in the order of the files."""

    territories: tuple[Territory, ...]

    def __iter__(self) -> Iterator[Territory]:
        return iter(self.territories)

    def find(self, name: str, on: date) -> Territory | None:
        """Return the territory that an id or a name means on a day, or None.

        >>> book = load_territories()
        >>> [getattr(book.find("Okinawa", date(year, 1, 1)), "state", None) for year in (1960, 1980)]
        ['USA', 'JPN']
        """
        wanted = fold(name)
        return next((t for t in self.territories if wanted in _names(t) and _is_there(t, on)), None)

    def get(self, name: str, on: date) -> Territory:
        """Return the territory that an id or a name means on a day.

        Raises:
            UnknownNameError: there is none; the hint names the nearest, or says until when it was one.
        """
        found = self.find(name, on)
        if found is not None:
            return found
        past = next((t for t in self.territories if fold(name) in _names(t)), None)
        if past is not None:
            when = " ".join(w for w in (f"from {past.since}" if past.since else "", f"to {past.until}" if past.until else "") if w)
            raise UnknownNameError(f"{past.name} was no territory of {past.state} on {on.isoformat()}", hint=f"it was {when}")
        known = {n: t.name for t in self.territories for n in _names(t)}
        near = dict.fromkeys(known[n] for n in get_close_matches(fold(name), known, n=4, cutoff=0.6))
        hint = f"did you mean {', '.join(near)}?" if near else "name a state, or a place such as Ceuta or Mediterranean Sea"
        raise UnknownNameError(f"no place is called {name!r}", hint=hint)


@cache
def load_territories(folder: Traversable | None = None, overlay: Traversable | None = None) -> TerritoryBook:
    """Read and check the territories of a folder (by default the one that ships with casus).

    Args:
        folder: the folder.
        overlay: a user's folder, of which a territory takes the place of the one with the same id.

    Raises:
        CodebookError: a file breaks its form, or two territories of one folder have the same id.
    """
    found = _read(folder or data_folder() / "territories")
    return TerritoryBook(tuple(found if overlay is None else lay_over(found, _read(overlay), lambda one: one.id)))


def _read(folder: Traversable) -> list[Territory]:
    found: list[Territory] = []
    for file in toml_files(folder):
        for one in read_entries(file, "territory", Territory):
            for value in (one.since, one.until):
                if value and bounds(value) is None:
                    raise CodebookError(f"{one.id}: {value!r} is no date value", where=file.name, hint="write 1962, 1962-07 or 1962-07-03")
            if any(t.id == one.id for t in found):
                raise CodebookError(f"the id {one.id} is there twice", where=file.name, hint="give one another id")
            found.append(one)
    return found


def _names(territory: Territory) -> set[str]:
    return {fold(n) for n in (territory.id, territory.id.replace("_", " "), territory.name, *territory.aliases)}


def _is_there(territory: Territory, on: date) -> bool:
    first, last = bounds(territory.since), bounds(territory.until)
    return (first is None or first[0] <= on) and (last is None or on <= last[1])
