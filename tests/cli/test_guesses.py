from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.cli.main import run

TEXT = """Iran seized a British tanker on Friday.

General Farid Azari said that the Guards had acted after two warnings. Captain Ruth Delaney of the Royal Navy denied it.
"""


@pytest.mark.parametrize(("option", "guessed"), [([], {("General Farid Azari", "IRN"), ("the Guards", "IRN")}), (["--no-guesses"], set())])
def test_what_is_guessed_is_marked_and_can_be_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: list[str], guessed: set[tuple[str, str]]
) -> None:
    file = tmp_path / "strait.txt"
    file.write_text(TEXT, "utf-8")
    assert run(["read", str(file), *option]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert {(m["text"], m["actor"]) for m in json.loads(line)["mentions"] if m["is_guessed"]} == guessed
