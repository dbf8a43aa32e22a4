"""`casus actors` tells who a name stands for, and what is nearest where it stands for nobody."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from casus.cli.main import run


def test_a_name_of_the_day_is_told_with_its_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actors", "West Germany", "--on", "1955-05-06", "--format", "json"]) == 0
    [actor] = json.loads(capsys.readouterr().out)["actors"]
    assert (actor["id"], actor["cow"], actor["gw"], actor["name"]) == ("DEU", 260, 260, "West Germany")
    assert {"system": "cow", "code": 255, "since": "1990-10-03", "until": None} in actor["spells"]


def test_a_name_that_nobody_has_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actors", "Untied Kingdom", "--on", "1949-04-04"]) == 1
    assert "Nearest names: United Kingdom (GBR)" in capsys.readouterr().out


def test_who_is_gone_is_told_with_its_successors(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actors", "Czechoslovakia", "--on", "2000-01-01"]) == 1
    out = capsys.readouterr().out
    assert "At another time" in out
    assert "CZE; SVK" in out


def test_an_outlet_is_told_with_who_runs_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actors", "tass"]) == 0
    out = capsys.readouterr().out
    assert "RUS" in out
    assert "a state" in out


def test_the_states_of_a_day_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actors", "--kind", "state", "--on", "1949-04-04", "--format", "csv"]) == 0
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(capsys.readouterr().out))}
    assert rows["SUN"]["cow"] == "365"
    assert "MNE" not in rows


def test_a_list_of_one_name_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["actors", "Mali", "--kind", "state"]) == 2
    assert "hint:" in capsys.readouterr().err


def test_actors_of_the_user_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "actors").mkdir()
    table = "kind = \"state\"\nsource = \"a novel\"\ncolumns = \"id | name | cow\"\nrows = '''\nZZZ | Ruritania | 999 1850-01-01\n'''\n"
    (tmp_path / "actors/mine.toml").write_text(table)
    assert run(["actors", "Ruritania", "--on", "1894-01-01", "--codebook", str(tmp_path)]) == 0
    assert "a novel" in capsys.readouterr().out
