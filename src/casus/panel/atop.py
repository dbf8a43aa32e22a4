"""Reads ATOP's member file and phase file into spells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from casus.ground.errors import InputError
from casus.panel.columns import check_columns, check_days, check_order, numbers, read_columns, read_header
from casus.panel.facts import Facts, with_facts
from casus.panels.days import FAR, Days, Ints, first_days, last_days
from casus.panels.promises import PROMISES

_ENTRY, _EXIT = ("yrent", "moent", "dayent"), ("yrexit", "moexit", "dayexit")
_BEGIN, _END = ("begyr", "begmo", "begday"), ("endyr", "endmo", "endday")
_MEMBERS = "ATOP's member file (atop5_1m.csv)"
_PHASES = "ATOP's file of alliance phases (atop5_1aph.csv)"
_FIRST_YEAR = 1815
_LAST_YEARS = {5.0: 2018, 5.1: 2018}  # the last year that each version covers, by its codebook
_GOES_ON = 0  # the year of exit of what was in effect at the end of the data


def read_atop(members: str | Path, phases: str | Path | None = None) -> Any:
    """Return the spells of states in ATOP's alliances, a row a spell, as an Arrow table.

    Phases of an alliance are kept apart: states meet within a phase only. With the phase file, a spell is cut to the days of its
    phase. A day that ATOP does not know is the first of its month where a state enters and the last where it leaves: the
    longest time that the file allows.

    Args:
        members: ATOP's member file, atop5_1m.csv.
        phases: its file of alliance phases, atop5_1aph.csv.

    Returns:
        Columns alliance (ATOPID), phase (0 where there is one only), state (COW number), start, end (null where it went on at
        the end of the data), and defense, offense, neutral, nonagg, consul (0 or 1).

    Raises:
        InputError: a file is another one or of another version, or the two do not belong together.
    """
    path = Path(members)
    found, version = _read(path, ("atopid", "phase", "member", *_ENTRY, *_EXIT, *PROMISES), _MEMBERS)
    start, end = _days(found, _ENTRY, _EXIT, path)
    for name in PROMISES:
        wrong = np.flatnonzero(~np.isin(numbers(found, name), (0, 1)))
        if len(wrong):
            raise InputError(f"{name} is neither 0 nor 1", where=f"{path}:{wrong[0] + 2}", hint="give the file as it was published")
    if phases is not None:
        start, end = _cut(found, start, end, version, Path(phases))
    table = pa.table(
        {
            "alliance": found["atopid"],
            "phase": found["phase"],
            "state": found["member"],
            "start": pa.array(start),
            "end": pa.array(end, mask=end == FAR),
            **{name: numbers(found, name).astype(np.int8) for name in PROMISES},
        }
    )
    if (end < start).any():  # outside its phase
        table = table.filter(pa.array(start <= end))
    facts = Facts("spells", ("atop",), _FIRST_YEAR, _LAST_YEARS[version], "cow", f"ATOP {version}")
    return with_facts(table, facts)


def _read(path: Path, wanted: tuple[str, ...], what: str) -> tuple[Any, float]:
    """Return the columns wanted, and the version of the file."""
    header = read_header(path)
    other = _MEMBERS if _ENTRY[0] in header else _PHASES if _BEGIN[0] in header and "phase" in header else what
    if other != what:
        raise InputError(f"this is {other}, not {what}", where=str(path), hint="have the two files changed places?")
    check_columns(header, (*wanted, "version"), path, f"{what}, version 5")
    table = read_columns(path, header, (*wanted, "version"))
    versions = sorted({round(float(v), 1) for v in np.unique(table["version"].to_numpy()) if v == v})  # noqa: PLR0124 - NaN is not
    if len(versions) != 1 or versions[0] not in _LAST_YEARS:
        raise InputError(
            f"this is ATOP of version {', '.join(map(str, versions)) or 'unknown'}, of which the last year is not known here",
            where=str(path),
            hint=f"versions known: {', '.join(map(str, _LAST_YEARS))}",
        )
    for name in ("atopid", "phase", *wanted[2:3]):
        if table[name].null_count:
            raise InputError(f"a line has no {name}", where=str(path), hint="give the file as it was published")
    return table, versions[0]


def _days(table: Any, first: tuple[str, str, str], last: tuple[str, str, str], path: Path) -> tuple[Days, Days]:
    """Return the first and the last day of each row; FAR where it went on at the end of the data."""
    begin = [numbers(table, name) for name in first]
    check_days(begin[0], begin[1], begin[2], path, "the first day")
    goes_on = numbers(table, last[0]) == _GOES_ON
    stop = [np.where(goes_on, filler, numbers(table, name)) for name, filler in zip(last, (2000, 1, 1), strict=True)]
    check_days(stop[0], stop[1], stop[2], path, "the last day")
    start, end = first_days(*begin), np.where(goes_on, FAR, last_days(*stop))
    check_order(start, end, path)
    return start, end


def _cut(members: Any, start: Days, end: Days, version: float, path: Path) -> tuple[Days, Days]:
    """Return the first and last days of spells, cut to those of their phases."""
    phases, other = _read(path, ("atopid", "phase", *_BEGIN, *_END), _PHASES)
    if other != version:
        raise InputError(
            f"this is ATOP {other}, and the member file is ATOP {version}", where=str(path), hint="give two files of one version"
        )
    begins, stops = _days(phases, _BEGIN, _END, path)
    key, wanted = _phase_key(phases), _phase_key(members)
    order = np.argsort(key, kind="stable")
    row = order[np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)]
    absent = np.flatnonzero(key[row] != wanted)
    if len(absent):
        place = int(absent[0])
        raise InputError(
            f"phase {members['phase'][place]} of alliance {members['atopid'][place]} is in the member file and not here",
            where=str(path),
            hint="give two files of one version",
        )
    return np.maximum(start, begins[row]), np.minimum(end, stops[row])


def _phase_key(table: Any) -> Ints:
    return numbers(table, "atopid") * 1000 + numbers(table, "phase")
