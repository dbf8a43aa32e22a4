from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from casus.cli.main import run

REPORTS = [
    ("a1", "2018-06-03", "Denmark and Sweden signed a treaty on the Kattegat bridge in Helsingborg, the ministers Holm and Sandberg said."),
    ("a2", "2018-06-04", "The Kattegat bridge treaty that Sandberg and Holm signed in Helsingborg binds Denmark and Sweden for 50 years."),
    ("b1", "2018-06-04", "Chile recalled its envoy Rojas from La Paz after Bolivia closed the pass of Tambo Quemado to lorries."),
]


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(json.dumps({"id": i, "published": day, "text": text}) for i, day, text in REPORTS), "utf-8")
    return str(path)


def test_json_has_one_story_a_line(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", file, "--format", "json"]) == 0
    stories = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [story["reports"] for story in stories] == [["a1", "a2"], ["b1"]]
    assert {"id", "title", "published", "origins", "reports"} == set(stories[0])


def test_text_shows_days_numbers_and_titles(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", file]) == 0
    head, first, *_ = capsys.readouterr().out.splitlines()
    assert head.split() == ["published", "reports", "origins", "title"]
    assert first.split()[:3] == ["2018-06-03", "2", "2"]


def test_csv_joins_the_ids(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", file, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["reports"] for row in rows] == ["a1; a2", "b1"]


def test_what_can_be_read_is_listed_beside_bad_input(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", file, str(tmp_path / "missing.txt"), "--format", "json"]) == 3
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert "missing.txt" in err


def test_no_report_at_all_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", str(tmp_path / "missing.txt")]) == 3
    assert not capsys.readouterr().out
