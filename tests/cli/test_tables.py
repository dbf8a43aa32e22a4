from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from casus.cli.tables import write_table
from casus.ground.errors import UsageError

ROWS = ({"state": "MNE", "since": "2017-06-05", "sources": ["DW", "GOVME"]}, {"state": "FIN", "since": None, "sources": []})
COLUMNS = ("state", "since", "sources")


def test_text_aligns_columns_and_leaves_what_is_not_stated_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_table(ROWS, COLUMNS, "text") == 2
    assert capsys.readouterr().out == "state  since       sources\nMNE    2017-06-05  DW; GOVME\nFIN\n"


def test_the_last_column_is_wrapped_under_itself(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "34")
    write_table([{"who": "Athens", "content": "the talks would go on until the spring"}], ("who", "content"), "text")
    assert capsys.readouterr().out.splitlines()[1:] == ["Athens  the talks would go on", "        until the spring"]


def test_json_keeps_every_key_of_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    write_table(ROWS, ("state",), "json")
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == list(ROWS)


def test_csv_has_a_head_even_without_rows(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_table((), COLUMNS, "csv") == 0
    assert capsys.readouterr().out == "state,since,sources\n"


def test_parquet_holds_the_columns_in_their_order(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    write_table(ROWS, COLUMNS, "parquet", str(tmp_path / "t.parquet"))
    table = parquet.read_table(tmp_path / "t.parquet")
    assert table.to_pydict() == {"state": ["MNE", "FIN"], "since": ["2017-06-05", None], "sources": ["DW; GOVME", ""]}


def test_parquet_goes_down_a_pipe_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe))
    write_table(ROWS, COLUMNS, "parquet")
    assert parquet.read_table(io.BytesIO(pipe.getvalue())).num_rows == 2


def test_an_output_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    with pytest.raises(UsageError, match="cannot be written"):
        write_table(ROWS, COLUMNS, "parquet", str(tmp_path / "no" / "t.parquet"))
