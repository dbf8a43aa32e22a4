from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.cli.main import run

BRIDGE = [
    "Denmark and Sweden signed a treaty on the Kattegat bridge in Helsingborg, the ministers Holm and Sandberg said.",
    "The Kattegat bridge treaty that Sandberg and Holm signed in Helsingborg binds Denmark and Sweden for 50 years.",
]
PASS = [
    "Chile recalled its envoy Rojas from La Paz after Bolivia closed the pass of Tambo Quemado to lorries.",
    "Bolivia closed the Tambo Quemado pass to lorries, and Chile recalled Rojas, its envoy in La Paz.",
]


def write(folder: Path, texts: list[str]) -> str:
    path = folder / "reports.jsonl"
    path.write_text("\n".join(json.dumps({"id": str(i), "published": "2018-06-04", "text": text}) for i, text in enumerate(texts)), "utf-8")
    return str(path)


def test_reports_of_two_stories_are_told_in_one_brief_with_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["brief", write(tmp_path, BRIDGE + PASS)]) == 0
    out, err = capsys.readouterr()
    assert "4 reports" in out
    assert "look like 2 stories" in err
    assert "hint: casus stories" in err


def test_one_story_and_a_report_beside_it_bring_no_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["brief", write(tmp_path, [*BRIDGE, PASS[0]])]) == 0
    assert capsys.readouterr().err == ""
