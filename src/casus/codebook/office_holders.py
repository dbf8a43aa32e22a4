"""Who led a state or an international body on a day, so that a bare "Gorbachev" can be told."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from casus.codebook.actor_tables import ActorEntry, Row, split_list
from casus.codebook.person_names import name_words
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError

OFFICE_HOLDER = "office holder"
DATA_END = date(2025, 9, 30)  # of later days the tables know nothing


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """One term of a person in an office.

    Args:
        name: the name the holder is shown by.
        names: full names, name first; they mean the holder wherever they stand in full.
        alone: surnames by which news names the holder without more.
        actor: id of the state or organisation that the office is of.
        role: the office in the singular ("prime minister").
        first: the first day.
        last: the last day; DATA_END where the term had not ended then, the end of the calendar where it began later.
        source: where it is taken from.
    """

    name: str
    names: tuple[str, ...]
    alone: tuple[str, ...]
    actor: str
    role: str
    first: date
    last: date
    source: str = ""


class OfficeHolders:
    """The terms of all holders, by name.

    Args:
        terms: the terms.
    """

    def __init__(self, terms: Sequence[OfficeHolder]) -> None:
        self._full: dict[tuple[str, ...], list[OfficeHolder]] = {}
        self._alone: dict[tuple[str, ...], list[OfficeHolder]] = {}
        self._surname: dict[str, list[OfficeHolder]] = {}
        for term in terms:
            for name in term.names:
                self._full.setdefault(_key(name), []).append(term)
                self._surname.setdefault(_key(name)[-1], []).append(term)
            for name in term.alone:
                self._alone.setdefault(_key(name), []).append(term)

    def find(self, name: str, on: date, roles: Collection[str] = ()) -> OfficeHolder | None:
        """Return who is in office on a day by this name, in full or alone; None where nobody or more than one is.

        Initials, particles before a surname, case and accents do not count. A surname that many share needs the office beside it:
        "Clinton" is nobody, "President Clinton" the president of the day.

        Args:
            name: the name as a text has it.
            on: the day.
            roles: the offices that the text gives with the name, in the singular.
        """
        key = _key(name)
        terms = self._full.get(key) or self._alone.get(key) or ()
        if not terms and len(key) == 1:
            terms = [t for t in self._surname.get(key[0], ()) if t.role in roles]
        then = [t for t in terms if t.first <= on <= t.last]
        return then[-1] if then and len({t.name for t in then}) == 1 else None


def read_office_holders(rows: Sequence[Row], entries: Mapping[str, ActorEntry]) -> OfficeHolders:
    """Return what the rows of kind "office holder" say.

    Raises:
        CodebookError: there is no such actor, or a day is none or before the first.
    """
    return OfficeHolders(list(_terms(rows, entries)))


def _terms(rows: Sequence[Row], entries: Mapping[str, ActorEntry]) -> Iterator[OfficeHolder]:
    for row in rows:
        cells = row.cells
        if cells["actor"] not in entries:
            raise CodebookError(f"there is no actor {cells['actor']!r}", where=row.where, hint="ids are those of the other tables")
        first, last = bounds(cells["since"]), bounds(cells["until"])
        if first is None or (cells["until"] and last is None) or (last is not None and last[1] < first[0]):
            hint = "write YYYY, YYYY-MM or YYYY-MM-DD in since, and a later day or nothing in until"
            raise CodebookError(f"{cells['name']!r} has no days in office", where=row.where, hint=hint)
        names = (cells["name"], *split_list(cells["aliases"]))
        end = last[1] if last is not None else DATA_END if first[0] <= DATA_END else date.max
        yield OfficeHolder(
            cells["name"], names, tuple(split_list(cells["alone"])), cells["actor"], cells["role"], first[0], end, row.source
        )


def _key(name: str) -> tuple[str, ...]:
    """Return the words of a name without initials: "Harry S. Truman"."""
    words = name_words(name)
    return tuple(w for w in words if len(w) > 1) or tuple(words)
