"""Lists the members of a state system, COW or GW: those of the codebook, or of a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from casus.ground.errors import InputError, UsageError
from casus.panel.columns import check_columns, check_days, check_order, numbers, read_columns, read_header
from casus.panel.facts import Facts, System, check_system, with_facts
from casus.panels.days import FAR, Days, first_days, last_days, years_of

if TYPE_CHECKING:
    from casus.codebook.actors import ActorBook

# Columns of the number of a state, by the files that use them: COW's own and isard's, the R package states', COW's again, Gleditsch's.
_CODES: dict[str, System] = {"ccode": "cow", "cowcode": "cow", "gwcode": "gw", "gwno": "gw"}
_LABELS: dict[System, str] = {"cow": "the list of the Correlates of War", "gw": "the list of Gleditsch and Ward"}
_LAST_YEARS: dict[System, int | None] = {"cow": 2016, "gw": None}
_BEGINNING = "1816-01-01"  # of both lists
_PARTS = ("styear", "stmonth", "stday", "endyear", "endmonth", "endday")
_DAYS = (("start", "end"), ("startdate", "enddate"))
_NAMES = ("stateabb", "statenme", "country_name", "cw_name", "gw_name", "cowc", "gwc", "gwname", "statename")


def list_states(system: str, actors: ActorBook | None = None) -> Any:
    """Return the spells of states in a state system as the codebook has them, a row a spell, as an Arrow table.

    The list of the Correlates of War ends with 2016 (v2016). That of Gleditsch and Ward has no end of its own: what is in it
    when our copy of it ends, in 2020, is taken to be in it still.

    Args:
        system: cow or gw.
        actors: the book of actors; by default the one that ships with casus.

    Raises:
        UsageError: there is no such system.
    """
    from casus.codebook.actors import load_actors  # noqa: PLC0415 - heavy, and not for files

    wanted = check_system(system)
    entries = (actors or load_actors()).entries()
    spells = [spell for entry in entries for spell in (entry.cow if wanted == "cow" else entry.gw)]
    start = np.array([spell.since or _BEGINNING for spell in spells], "datetime64[D]")
    end = np.array([spell.until or str(FAR) for spell in spells], "datetime64[D]")
    return _table(wanted, np.array([spell.code for spell in spells]), start, end, _LAST_YEARS[wanted])


def read_states(path: str | Path, system: str | None = None) -> Any:
    """Return the spells of states in a state system, a row a spell, as an Arrow table.

    The last day of the list is taken as the end of what its makers looked at: a state whose spell ends that day went on for all
    they knew. A list that writes 9999-12-31 there has no end of its own.

    Args:
        path: states2016.csv of the Correlates of War (ccode, styear, stmonth, ...), or a CSV file with cowcode, ccode or gwcode
            and start and end as YYYY-MM-DD (of the R packages states, isard, peacesciencer).
        system: cow or gw, to be held against what the file is.

    Raises:
        InputError: the file is no such list.
        UsageError: the file is of the other system.
    """
    file = Path(path)
    header = read_header(file)
    code = next((name for name in _CODES if name in header), None)
    if code is None:
        raise InputError(
            "this is no list of states: there is no column ccode, cowcode or gwcode",
            where=str(path),
            hint="give states2016.csv of the Correlates of War, or a list of Gleditsch and Ward's states with gwcode, start and end",
        )
    found = _CODES[code]
    if system is not None and check_system(system) != found:
        raise UsageError(f"the file has numbers of the system {found!r}", where=str(path), hint=f"give --system {found}, or the other list")
    if not any(name in header for name in _NAMES):
        raise InputError(
            "this is no list of all states: it names none of them",
            where=str(path),
            hint="is it the list of major powers? give that of the state system",
        )
    start, end, states = _spells(file, header, code)
    known = end[end != FAR]
    last = None if len(known) < len(end) else int(years_of(end).max())
    return _table(found, states, start, end, last)


def _table(system: System, states: Any, start: Days, end: Days, last: int | None) -> Any:
    table = pa.table({"state": states, "start": pa.array(start), "end": pa.array(end, mask=end == FAR)})
    return with_facts(table, Facts("spells", (system,), int(years_of(start).min()), last, system, _LABELS[system]))


def _spells(path: Path, header: list[str], code: str) -> tuple[Days, Days, Any]:
    for first, last in _DAYS:
        if first in header and last in header:
            table = read_columns(path, header, (code, first, last), texts=(first, last))
            start, end = (_parse(table[name], path, name) for name in (first, last))
            break
    else:
        if "year" in header and "styear" not in header:
            raise InputError(
                "this list has years, not days: two states of which one ended before the other began would meet",
                where=str(path),
                hint="give the list of spells, with first and last days (states2016.csv)",
            )
        check_columns(header, _PARTS, path, "a list of states with their first and last days")
        table = read_columns(path, header, (code, *_PARTS))
        parts = [numbers(table, name) for name in _PARTS]
        check_days(parts[0], parts[1], parts[2], path, "the first day")
        check_days(parts[3], parts[4], parts[5], path, "the last day")
        start, end = first_days(*parts[:3]), last_days(*parts[3:])
    check_order(start, end, path)
    return start, end, table[code]


def _parse(column: Any, path: Path, name: str) -> Days:
    try:
        days = column.cast(pa.date32())
    except pa.ArrowInvalid as error:
        raise InputError(f"a cell of {name} is no day: {error}", where=str(path), hint="write days as YYYY-MM-DD") from None
    if days.null_count:
        raise InputError(f"a cell of {name} is empty", where=str(path), hint="write days as YYYY-MM-DD, and 9999-12-31 for what goes on")
    return np.asarray(days.to_numpy(), "datetime64[D]")
