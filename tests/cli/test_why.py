from __future__ import annotations

import json
from pathlib import Path

import pytest

from casus.cli.main import run


@pytest.fixture
def accounts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    (tmp_path / "a.txt").write_text("Turkey shot down a Russian warplane, the ministry said. It was raining.")
    run(["read", str(tmp_path / "a.txt"), "-o", str(tmp_path / "accounts.jsonl")])
    capsys.readouterr()
    return tmp_path / "accounts.jsonl"


def test_an_event_is_shown_with_its_words_and_its_codebook_entry(accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = json.loads(accounts.read_text())["events"][0]["id"]
    assert run(["why", event, str(accounts)]) == 0
    out = capsys.readouterr().out
    assert "Turkey [[shot down]] a Russian warplane" in out
    assert "codebook, events/assault.toml, line " in out
    assert 'id = "assault.shoot-down"' in out
    assert "raining" not in out


def test_a_century_is_shown_as_such(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("In the 19th century Peru fought Chile.")
    run(["read", str(tmp_path / "a.txt"), "-o", str(tmp_path / "accounts.jsonl")])
    capsys.readouterr()
    run(["why", json.loads((tmp_path / "accounts.jsonl").read_text())["events"][0]["id"], str(tmp_path / "accounts.jsonl")])
    assert "happened    1800s" in capsys.readouterr().out


def test_a_statement_is_shown_with_its_rule(accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    statement = json.loads(accounts.read_text())["statements"][0]
    assert run(["why", statement["id"], str(accounts)]) == 0
    out = capsys.readouterr().out
    assert "[[said]]" in out
    assert statement["why"] in out


def test_an_unknown_id_is_nothing_found(accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["why", "evt-000000000000", str(accounts)]) == 1
    assert "no account has evt-000000000000" in capsys.readouterr().err


@pytest.mark.parametrize(("item", "code"), [("x-1", 2), ("evt-1", 3)])
def test_what_is_no_id_or_no_account_is_an_error(tmp_path: Path, item: str, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Turkey shot down a warplane.")
    assert run(["why", item, str(tmp_path / "a.txt")]) == code
    assert "hint:" in capsys.readouterr().err
