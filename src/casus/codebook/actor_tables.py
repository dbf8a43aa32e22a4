"""Reads the actor tables: TOML files of rows, checked cell by cell, errors with line numbers.

A table is a TOML file with `kind`, `columns`, `rows` and perhaps `source`; a row is one line, its cells parted by "|", the items of
a list by ";".
Rows are one literal string since a thousand entries as TOML tables take twenty times as long to read. A name after "?" is often
something else (Georgia, Washington) and needs a context.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from importlib.resources.abc import Traversable
from typing import Any, Literal, cast, get_args

import tomli

from casus.ground.dates import bounds
from casus.ground.errors import CodebookError

ActorKind = Literal["state", "organisation", "office", "group", "outlet", "place"]
Gender = Literal["m", "f"]
DOUBT = "?"
_NAMES = frozenset({"name", "aliases", "demonyms", "seats", "descriptions", "stems", "labels"})
_SPELLS = frozenset({"cow", "gw"})
_DAYS = frozenset({"valid_from", "valid_until"})
_SPELL = re.compile(r"(\d+)(?: (\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?)?")
_FORM = "write kind = \"outlet\", columns = \"id | name | aliases\" and rows = '''...''' with one actor a line, cells parted by |"


@dataclass(frozen=True, slots=True)
class Spell:
    """A time in which a list of states counts an actor under one number.

    Args:
        code: the number.
        since: first day (YYYY-MM-DD); None where it is not given.
        until: last day, or None while it lasts.
    """

    code: int
    since: str | None
    until: str | None

    def holds(self, on: date) -> bool:
        """Say whether the day is in the spell, both ends included."""
        day = on.isoformat()
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """An actor as the codebook knows it.

    Args:
        id: ISO 3166 alpha-3 for states, former ones ISO 3166-3 style (SUN, CSK, DDR, YUG); XKX for Kosovo, COW's letters
            where ISO has none (AUH, RVN); else a word in capitals ("NATO", "RUS_KREMLIN", "TASS").
        kind: what it is; a `place` is named but does not act.
        name: the name it is shown by.
        aliases: other names: official, former, acronyms with and without points.
        demonyms: adjective and nouns, singular and plural; the first is the adjective.
        seats: capitals that news uses for its government.
        capital: the capital; of a former state the last one. None where there is none, or where it is contested.
        state: id of the state that an office, outlet, group or place belongs to; None where contested or none.
        sector: PLOVER sector; None for states and places.
        valid_from: first day (a date value), or None.
        valid_until: last day (a date value), or None while it exists.
        cow: its spells in the Correlates of War state system: a number with its first and, after "to", its last day.
        gw: its spells in the list of Gleditsch and Ward.
        state_run: whether a state owns or runs the outlet.
        parent: the organisation whose organ it is.
        descriptions: common nouns that can refer to it once it is named.
        stems: file stems and host names that mean the outlet, and nothing in running text.
        ambiguous: those of its names that are often something else.
        successors: ids of the states that came after it on its territory, the one that continues it first.
        labels: names by which a list of states knows it, and news does not (COW calls Serbia Yugoslavia).
        source: where it is taken from; by default what the table says of all its rows.
    """

    id: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    capital: str | None = None
    state: str | None = None
    sector: str | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    cow: tuple[Spell, ...] = ()
    gw: tuple[Spell, ...] = ()
    state_run: bool = False
    parent: str | None = None
    descriptions: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    ambiguous: frozenset[str] = field(default_factory=frozenset)
    source: str = ""

    @property
    def acts_for(self) -> str | None:
        """Id of the actor as whom it acts: an office's state, an organ's organisation, else itself; None for a place."""
        if self.kind == "place":
            return None
        if self.kind == "office":
            return self.state or self.parent
        return self.parent or self.id

    def code(self, system: Literal["cow", "gw"], on: date) -> int | None:
        """Return the number that a list of states has for it on a day, or None where it is not in the list then."""
        spells = self.cow if system == "cow" else self.gw
        return next((spell.code for spell in spells if spell.holds(on)), None)


_FIELDS = frozenset(ActorEntry.__dataclass_fields__) - {"ambiguous"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: where it stands ("states.toml:12"), its cells by column, and the source of the whole table."""

    where: str
    kind: str
    cells: dict[str, str]
    source: str = ""


def read_rows(file: Traversable) -> list[Row]:
    """Return the rows of a table; empty lines and lines that start with "#" are left out.

    Raises:
        CodebookError: the file is no TOML, lacks columns or rows, or a line has a cell too many or too few.
    """
    text = file.read_text("utf-8")
    try:
        table = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise CodebookError(f"this is no TOML: {error}", where=file.name, hint="mend the line that it names") from None
    if not isinstance(table.get("columns"), str) or not isinstance(table.get("rows"), str):
        raise CodebookError("an actor table has `columns` and `rows`", where=file.name, hint=_FORM)
    columns = _cells(table["columns"])
    first = text[: text.index("rows = '''")].count("\n") + 1
    found = []
    for number, line in enumerate(table["rows"].split("\n"), first + 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells, where = _cells(line), f"{file.name}:{number}"
        if len(cells) != len(columns):
            raise CodebookError(
                f"{len(cells)} cells where there are {len(columns)} columns", where=where, hint=f"columns: {table['columns']}"
            )
        found.append(Row(where, table.get("kind", ""), dict(zip(columns, cells, strict=True)), table.get("source", "")))
    return found


def read_actors(rows: list[Row]) -> Iterator[ActorEntry]:
    """Yield one entry a row.

    Raises:
        CodebookError: a column is no field of an entry, or a cell is not what its column holds.
    """
    for row in rows:
        if row.kind not in get_args(ActorKind):
            raise CodebookError(f"{row.kind!r} is no kind of actor", where=row.where, hint=f"kinds: {get_args(ActorKind)}")
        fields: dict[str, Any] = {"kind": row.kind, "source": row.source}
        if row.kind == "outlet":
            fields["sector"] = "MED"
        doubted: list[str] = []
        if not row.cells.keys() <= _FIELDS:
            raise CodebookError(
                f"no such column: {', '.join(row.cells.keys() - _FIELDS)}", where=row.where, hint=f"columns: {sorted(_FIELDS)}"
            )
        for column, cell in row.cells.items():
            if cell:
                fields[column] = _value(column, cell, row.where, doubted)
        if not fields.get("id") or not fields.get("name"):
            raise CodebookError("an actor has an id and a name", where=row.where, hint="fill both cells")
        yield ActorEntry(**fields, ambiguous=frozenset(doubted))


def _value(column: str, cell: str, where: str, doubted: list[str]) -> object:
    """Return a cell's value as its column has it; names in doubt are noted down."""
    if column in _NAMES:
        if DOUBT in cell:
            items = [(item.lstrip(DOUBT + " "), item.startswith(DOUBT)) for item in split_list(cell)]
            doubted += [name for name, is_doubtful in items if is_doubtful]
            cell = "; ".join(name for name, _ in items)
        return cell if column == "name" else tuple(split_list(cell))
    if column in _SPELLS:
        return tuple(_spell(column, item, where) for item in split_list(cell))
    if column == "successors":
        return tuple(split_list(cell))
    if column in _DAYS and bounds(cell) is None:
        raise CodebookError(f"{column} {cell!r} is no date", where=where, hint="write YYYY, YYYY-MM or YYYY-MM-DD")
    return cell == "yes" if column == "state_run" else cell


def _spell(column: str, item: str, where: str) -> Spell:
    found = _SPELL.fullmatch(item)
    if found is None:
        hint = "write a number and its days: 255 1990-10-03, or 260 1955-05-05 to 1990-10-02"
        raise CodebookError(f"{column} {item!r} is no number with its days", where=where, hint=hint)
    code, since, until = found.groups()
    if any(day is not None and bounds(day) is None for day in (since, until)) or (since and until and since > until):
        raise CodebookError(f"{column} {item!r} has a day that is none, or ends before it begins", where=where, hint="mend the days")
    return Spell(int(code), since, until)


def _cells(line: str) -> list[str]:
    return list(map(str.strip, line.split("|")))


def split_list(cell: str) -> list[str]:
    """Return the items of a cell that holds a list.

    >>> split_list("Serb; Serbs;")
    ['Serb', 'Serbs']
    """
    return list(filter(None, map(str.strip, cell.split(";"))))


def read_gender(cell: str, where: str) -> Gender | None:
    """Return m, f or None for an empty cell.

    Raises:
        CodebookError: the cell is something else.
    """
    if cell not in ("", "m", "f"):
        raise CodebookError(f"{cell!r} is no gender", where=where, hint="write m, f, or nothing for both")
    return cast("Gender | None", cell or None)
