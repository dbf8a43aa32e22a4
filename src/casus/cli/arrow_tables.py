"""Writes Arrow tables of millions of rows: CSV, JSON lines or Parquet, piece by piece."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import csv

from casus.cli.output import whole_file
from casus.ground.errors import UsageError

ARROW_FORMS = ("csv", "json", "parquet")
_ENDINGS = {".csv": "csv", ".json": "json", ".jsonl": "json", ".parquet": "parquet"}
_PIECE = 50_000  # rows


def choose_form(form: str | None, output: str) -> str:
    """Return the form asked for, else the one that the ending of the file says, else csv."""
    return form or _ENDINGS.get(Path(output).suffix.lower(), "csv")


def write_arrow(table: Any, form: str, output: str = "-", inputs: Iterable[Path] = ()) -> None:
    """Write a table in one of ARROW_FORMS; what is null is an empty cell in CSV and null in JSON.

    Args:
        table: an Arrow table.
        form: csv, json (one object a line) or parquet.
        output: a path, or "-" for standard output.
        inputs: files that are read, which must not be written over.

    Raises:
        UsageError: the output cannot be written, or Parquet would go to a terminal.
    """
    if output == "-":
        if form == "parquet" and sys.stdout.isatty():
            raise UsageError("Parquet is no text for a terminal", where="--format parquet", hint="name a file with -o")
        with nullcontext(sys.stdout.buffer) as stream:
            _write(table, form, stream)
        return
    with whole_file(output, inputs) as path, path.open("wb") as stream:
        _write(table, form, stream)


def _write(table: Any, form: str, stream: BinaryIO) -> None:
    if form == "parquet":
        from pyarrow import parquet  # noqa: PLC0415 - heavy

        sink = pa.BufferOutputStream()  # Parquet ends with a footer; a pipe need not tell where it stands
        parquet.write_table(table, sink)
        stream.write(sink.getvalue())
        return
    if form == "csv":
        stream.write((",".join(table.column_names) + "\n").encode())
    for piece in table.to_batches(_PIECE):
        if form == "csv":
            sink = pa.BufferOutputStream()
            # Arrow calls every text in need of quotation marks; ours are ids, without a comma.
            csv.write_csv(piece, sink, csv.WriteOptions(include_header=False, quoting_style="none"))
            stream.write(sink.getvalue())
        else:
            lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":"), default=str) for row in piece.to_pylist())
            stream.write(("\n".join(lines) + "\n").encode())
