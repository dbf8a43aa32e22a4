"""Reads the columns wanted of a CSV file of somebody else, and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import csv

from casus.ground.errors import InputError
from casus.panels.days import FAR, UNKNOWN, Days, Ints, find_impossible


def read_header(path: Path) -> list[str]:
    """Return the names of the columns of a CSV file, in lower case.

    Raises:
        InputError: the file cannot be read, or is empty.
    """
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as stream:
            line = stream.readline()
    except OSError as error:
        raise InputError(f"it cannot be read: {error.strerror}", where=str(path), hint="check the name of the file") from None
    if not line.strip():
        raise InputError("the file is empty", where=str(path), hint="give the CSV file as it was published")
    return [name.strip().strip('"').lower() for name in line.rstrip("\r\n").split(",")]


def check_columns(header: Sequence[str], wanted: Sequence[str], path: Path, what: str) -> None:
    """Hold a file to the columns that it must have.

    Raises:
        InputError: some are missing; the hint names the nearest that are there.
    """
    missing = [name for name in wanted if name not in header]
    if not missing:
        return
    near = [f"{found[0]} for {name}" for name in missing if (found := get_close_matches(name, header, n=1, cutoff=0.75))]
    raise InputError(
        f"this is not {what}: there is no column {', '.join(missing[:4])}{', ...' if len(missing) > 4 else ''}",
        where=str(path),
        hint=f"it has {', '.join(near)}: is it another version?" if near else "is it another file, or another version?",
    )


def read_columns(path: Path, header: Sequence[str], wanted: Sequence[str], texts: Sequence[str] = ()) -> Any:
    """Return an Arrow table of some columns of a CSV file: those in `texts` as text, `version` as a decimal, others as whole numbers.

    Raises:
        InputError: a cell holds something else, or there is no line but the first.
    """
    types = {name: pa.string() if name in texts else pa.float64() if name == "version" else pa.int64() for name in wanted}
    try:
        table = csv.read_csv(
            path,
            read_options=csv.ReadOptions(column_names=list(header), skip_rows=1),
            convert_options=csv.ConvertOptions(
                include_columns=list(wanted), column_types=types, null_values=["", "NA", "."], strings_can_be_null=True
            ),
        )
    except pa.ArrowInvalid as error:
        raise InputError(f"a line cannot be read: {error}", where=str(path), hint="give the file as it was published") from None
    if not table.num_rows:
        raise InputError("there is no line but the first", where=str(path), hint="give the file as it was published")
    return table


def numbers(table: Any, name: str) -> Ints:
    """Return a column of an Arrow table as whole numbers, UNKNOWN where a cell is empty."""
    column = table[name].to_numpy()  # decimals with NaN where a cell is empty; Arrow's own functions take a tenth of a second to load
    return np.where(np.isnan(column), UNKNOWN, column).astype(np.int64) if column.dtype.kind == "f" else column.astype(np.int64)


def days(table: Any, name: str) -> Days:
    """Return a column of an Arrow table as days, FAR where a cell is empty."""
    column = np.asarray(table[name].to_numpy(), "datetime64[D]")
    return np.where(np.isnat(column), FAR, column)


def check_days(year: Ints, month: Ints, day: Ints, path: Path, what: str) -> None:
    """Hold columns of days to the calendar.

    Raises:
        InputError: one is no day; the line is named.
    """
    wrong = find_impossible(year, month, day)
    if len(wrong):
        row = int(wrong[0])
        raise InputError(
            f"{what} {year[row]}-{month[row]}-{day[row]} is no day of the calendar",
            where=f"{path}:{row + 2}",
            hint="only the day itself may be empty",
        )


def check_order(start: Days, end: Days, path: Path) -> None:
    """Hold spells to beginning before they end.

    Raises:
        InputError: one does not; the line is named.
    """
    wrong = np.flatnonzero(end < start)
    if len(wrong):
        row = int(wrong[0])
        raise InputError(f"a spell from {start[row]} to {end[row]} ends before it begins", where=f"{path}:{row + 2}", hint="mend the line")
