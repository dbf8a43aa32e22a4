"""What `casus read` wrote is taken by the commands that read reports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import casus
from casus.cli.main import run

TEXT = "LIMA - Chile recalled its envoy Rojas from La Paz on Monday, the foreign minister, Ana Prieto, said.\n"


@pytest.fixture
def accounts(tmp_path: Path) -> Path:
    story, made = tmp_path / "story.txt", tmp_path / "accounts.jsonl"
    story.write_text(TEXT, "utf-8")
    assert run(["read", str(story), "--published", "2018-06-05", "--outlet", "Faro", "-o", str(made)]) == 0
    return made


@pytest.mark.parametrize("command", ["brief", "events", "statements"])
def test_accounts_tell_what_their_reports_tell(command: str, accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = accounts.with_name("story.txt")
    assert run([command, str(story), "--published", "2018-06-05", "--outlet", "Faro", "--format", "json"]) == 0
    told = capsys.readouterr().out
    assert run([command, str(accounts), "--format", "json"]) == 0
    assert capsys.readouterr().out == told


def test_accounts_are_not_made_again(accounts: Path) -> None:
    account = json.loads(accounts.read_text("utf-8"))
    account["events"] = account["events"][:0]
    accounts.write_text(json.dumps(account), "utf-8")
    assert run(["events", str(accounts)]) == 1


def test_reading_accounts_makes_them_anew(accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = accounts.read_text("utf-8")
    account = json.loads(made)
    account["events"] = account["events"][:0]
    accounts.write_text(json.dumps(account), "utf-8")
    assert run(["read", str(accounts)]) == 0
    assert json.loads(capsys.readouterr().out)["events"] == json.loads(made)["events"]


def test_stories_take_the_reports_of_accounts(accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stories", str(accounts), "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["reports"]) == 1


def test_from_python_accounts_are_read_as_they_are(accounts: Path) -> None:
    (account,) = casus.read(accounts)
    assert account.report.outlet == "Faro"
    assert [event.type for event in account.events] == ["SANCTION"]


def test_a_broken_account_names_what_is_wrong(accounts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    account = json.loads(accounts.read_text("utf-8"))
    account["events"][0]["status"] = "perhaps"
    accounts.write_text(json.dumps(account), "utf-8")
    assert run(["events", str(accounts)]) == 3
    assert "accounts.jsonl:1: this account cannot be read: something is missing or wrong at events[0].status" in capsys.readouterr().err
