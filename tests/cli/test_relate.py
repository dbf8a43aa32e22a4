from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.cli.main import run

PAIRS = (
    '{"id": "1", "text": "Ghana expelled two diplomats of Togo.", "actor": [0, 5], "recipient": [32, 36]}',
    '{"id": "2", "text": "Ghana", "actor": [0, 50], "recipient": null}',
    '{"id": "3", "text": "Peru is a country beside Chile.", "actor": [0, 4], "recipient": [25, 30]}',
)


def test_each_pair_is_one_line_and_a_bad_line_stops_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text("\n".join(PAIRS))
    code = run(["relate", str(file)])
    out, err = capsys.readouterr()
    first, last = map(json.loads, out.splitlines())
    assert code == 3
    assert f"{file}:2" in err
    assert (first["id"], first["type"], first["mode"], first["score"]) == ("1", "SANCTION", "expel", -5.5)
    assert first["rule"].startswith("sanction.")
    assert last == {"id": "3", "type": None, "mode": "", "score": None, "rule": ""}


def test_a_file_that_is_not_there_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["relate", "missing.jsonl"]) == 3
    assert "missing.jsonl" in capsys.readouterr().err


def test_pairs_are_a_table_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text(PAIRS[0])
    assert run(["relate", str(file), "--format", "csv"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "id,type,mode,score,rule"
