from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.cli.main import run

STEPS = """
title = "Montenegro before and after"

[[step]]
do = "MNE joins NATO"
on = 2017-06-05

[[step]]
do = "RUS attacks MNE"
on = "2017-06-06"
at = "Podgorica"
"""


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["scenario", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_difference_is_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    code, out, _ = ask(capsys, "MNE joins NATO on 2017-06-05", "--then", "RUS attacks MNE on 2017-06-06")
    assert code == 0
    assert "NATO: 28 parties before, 29 after (in: MNE)" in out
    assert "0 bound without the steps, 28 with them" in out
    assert max(map(len, out.splitlines())) <= 80


def test_who_is_bound_by_two_treaties_counts_once(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "GBR leaves NATO on 2010-01-01", "--then", "RUS attacks GBR on 2010-06-01")
    assert "33 bound without the steps, 26 with" in " ".join(out.split())


def test_steps_come_from_a_file_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "steps.toml").write_text(STEPS)
    code, out, _ = ask(capsys, "--file", str(tmp_path / "steps.toml"), "--format", "json")
    found = json.loads(out)
    assert (code, found["base"], len(found["attacks"][0]["gained"])) == (0, "2017-06-04", 28)
    assert found["rolls"] == [
        {"alliance": "NATO", "before": 28, "after": 29, "joined": ["MNE"], "left": [], "range_before": None, "range_after": None}
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("title = 1\n[[step]", "no TOML"),
        ("title = 'none'", "[[step]]"),
        ("[[step]]\ndo = 'MNE joins NATO'", "has do, on"),
        ("steps = 3", "[[step]]"),
    ],
)
def test_a_file_that_is_none_of_steps_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, what: str) -> None:
    (tmp_path / "steps.toml").write_text(text)
    code, out, err = ask(capsys, "--file", str(tmp_path / "steps.toml"))
    assert (code, out) == (3, "")
    assert what in err


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        ((), 2, "no step to suppose"),
        (("--file", "missing.toml"), 3, "cannot be read"),
        (("MNE joins NATO on 2017-06-05", "--file", "steps.toml"), 2, "not both"),
        (("MNE joins NATO on 2018-06-05",), 2, "already"),
    ],
)
def test_bad_calls_say_what_to_do_next(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, what: str) -> None:
    found, out, err = ask(capsys, *arguments)
    assert (found, out) == (code, "")
    assert what in err


def test_nobody_joins_an_alliance_that_has_ended(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = ask(capsys, "POL joins WARSAW_PACT on 1995-01-01")
    assert (code, "WARSAW_PACT ended on 1991-07-01" in err) == (2, True)


def test_an_uncertain_number_is_told_as_a_range(capsys: pytest.CaptureFixture[str]) -> None:
    assert "BRICS: 9 to 10 parties before, 8 to 9 after (out: BRA)" in ask(capsys, "BRA leaves BRICS on 2025-01-01")[1]
