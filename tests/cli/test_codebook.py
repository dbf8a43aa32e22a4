from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.cli.main import run

SENSE = '[[sense]]\nid = "{id}"\nact = "serenade"\ntype = "{type}"\nverb = ["serenade"]\nrecipient = ["obj"]\n'


def write(folder: Path, text: str) -> str:
    (folder / "own" / "events").mkdir(parents=True)
    (folder / "own" / "events" / "mine.toml").write_text(text)
    return str(folder / "own")


def test_a_sound_folder_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["codebook", "check", write(tmp_path, SENSE.format(id="own.serenade", type="SUPPORT"))]) == 0
    assert "no fault found" in capsys.readouterr().out


def test_a_fault_is_named_with_its_line_and_a_hint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SENSE.format(id="own.serenade", type="SUPPORT") + "\n" + SENSE.format(id="own.sing", type="SUPPORT").replace("verb", "verbs")
    assert run(["codebook", "check", write(tmp_path, text)]) == 3
    err = capsys.readouterr().err
    assert "mine.toml:8" in err
    assert "did you mean 'verb'" in err


def test_the_events_that_a_folder_adds_are_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("France serenaded Germany. It was raining.")
    own = write(tmp_path, SENSE.format(id="own.serenade", type="SUPPORT"))
    assert run(["codebook", "diff", str(tmp_path / "a.txt"), "--codebook", own, "--format", "json"]) == 0
    (row,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (row["change"], row["rule"], row["actors"], row["recipients"]) == ("added", "own.serenade", ["FRA"], ["DEU"])


def test_nothing_to_compare_with_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("France serenaded Germany.")
    assert run(["codebook", "diff", str(tmp_path / "a.txt")]) == 2
