"""Tables as terminal text, JSON lines, CSV or Parquet, for every command that lists things."""

from __future__ import annotations

import csv
import json
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from casus.cli.output import open_output, whole_file
from casus.ground.errors import UsageError

F = TypeVar("F", bound=Callable[..., Any])
Row = Mapping[str, Any]
TABLE_FORMS = ("text", "json", "csv", "parquet")
_GAP = "  "


def form_option(*forms: str) -> Callable[[F], F]:
    """Give a command --format, of which the first form named is the default; it arrives as `form`."""
    return click.option("--format", "form", type=click.Choice(forms), default=forms[0], show_default=True, help="Form of the output.")


def write_table(rows: Iterable[Row], columns: Sequence[str], form: str, output: str = "-", inputs: Iterable[Path] = ()) -> int:
    """Write rows in one of TABLE_FORMS and return how many there were; nothing but a head is written of none.

    Args:
        rows: values by column; in JSON a row keeps all its keys, elsewhere those of `columns`, in their order.
        columns: the columns to show; in text the last is wrapped to the terminal's width.
        form: text, json (one object a line), csv or parquet.
        output: a path, or "-" for standard output.
        inputs: files that are read, which must not be written over.

    Raises:
        UsageError: the output cannot be written, or Parquet is asked for without pyarrow.
    """
    if form == "parquet":
        return _write_parquet(list(rows), columns, output, inputs)
    with open_output(output, inputs) as out:
        if form == "json":
            return sum(_write_line(row, out) for row in rows)
        if form == "csv":
            return _write_csv(rows, columns, out)
        return _write_text(list(rows), columns, out)


def write_object(value: Mapping[str, Any], output: str = "-") -> None:
    """Write one answer as one JSON object on one line, in the wire form of its values."""
    with open_output(output) as out:
        _write_line(value, out)


def _write_line(value: Row, out: TextIO) -> int:
    from casus.model.wire import to_wire  # noqa: PLC0415 - help needs no model

    out.write(json.dumps(to_wire(value), ensure_ascii=False, separators=(",", ":")) + "\n")
    return 1


def _write_csv(rows: Iterable[Row], columns: Sequence[str], out: TextIO) -> int:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    n_rows = 0
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
        n_rows += 1
    return n_rows


def _write_text(rows: list[Row], columns: Sequence[str], out: TextIO) -> int:
    """Align all columns but the last, which takes what is left of the line and is wrapped."""
    cells = [[_cell(row.get(column)) for column in columns] for row in rows]
    widths = [max(map(len, column)) for column in zip(*([list(columns), *cells]), strict=True)]
    before = sum(widths[:-1]) + len(_GAP) * (len(columns) - 1)
    room = max(shutil.get_terminal_size().columns - before, 24)
    for line in (list(columns), *cells):
        head = "".join(f"{cell:{width}}{_GAP}" for cell, width in zip(line[:-1], widths[:-1], strict=True))
        wrapped = textwrap.wrap(line[-1], room) or [""]
        out.write(f"{head}{wrapped[0]}".rstrip() + "\n")
        out.writelines(" " * before + more + "\n" for more in wrapped[1:])
    return len(rows)


def _write_parquet(rows: list[Row], columns: Sequence[str], output: str, inputs: Iterable[Path]) -> int:
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        raise UsageError("Parquet needs pyarrow, which is not installed", hint='pip install "casus[arrow]"') from None
    table = pa.table({column: [_value(row.get(column)) for row in rows] for column in columns})
    if output == "-":
        if sys.stdout.isatty():
            raise UsageError("Parquet is no text for a terminal", where="--format parquet", hint="name a file with -o")
        parquet.write_table(table, sys.stdout.buffer)
    else:
        with whole_file(output, inputs) as path:
            parquet.write_table(table, path)
    return len(rows)


def _value(value: Any) -> Any:
    """Return a value as a column of one type can hold it: what is nested becomes its text form."""
    return value if value is None or isinstance(value, str | int | float | bool) else _cell(value)


def _cell(value: Any) -> str:
    """Return a value as one cell of text: lists joined by "; ", nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return "; ".join(map(_cell, value))
    return str(value)
