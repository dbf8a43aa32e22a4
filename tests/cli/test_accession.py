from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from casus.cli.main import run


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["accession", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def case(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(capsys, *arguments, "--format", "json")[1])
    return found


def test_the_json_has_the_keys_that_tools_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    found = case(capsys, "MNE", "NATO", "--on", "2016-07-01")
    assert list(found)[:9] == ["state", "alliance", "on", "step", "done", "missing", "can_block", "covered", "base_rate"]
    assert (found["step"], found["covered"], len(found["can_block"])) == ("protocol_signed", False, 28)
    assert {"step", "by", "date", "stage", "evidence"} <= set(found["done"][0])
    assert {"step", "who"} <= set(found["missing"][0])
    assert (found["base_rate"]["n"], found["base_rate"]["basis"]) == (16, "derived")
    assert {"median", "least", "most"} <= set(found["base_rate"])


def test_the_text_says_who_can_block_who_cannot_and_why(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    _, out, _ = ask(capsys, "Sweden", "NATO", "--on", "2023-05-01")
    assert "2 of 31 missing: TUR, HUN" in " ".join(out.split())
    assert "29 states: the acceptance is deposited (Protocol Art. II)" in out
    assert "Every other state: no party to NATO" in out
    assert max(map(len, out.splitlines())) <= 80


def test_leaving_the_command_is_no_withdrawal(capsys: pytest.CaptureFixture[str]) -> None:
    found = case(capsys, "FRA", "NATO", "--on", "1966-08-01", "--exit")
    assert (found["step"], found["covered"], [r["kind"] for r in found["roles"]]) == ("", True, ["outside_command"])


def test_the_way_out_says_when_it_takes_effect(capsys: pytest.CaptureFixture[str]) -> None:
    found = case(capsys, "GBR", "EU", "--on", "2018-01-01", "--exit")
    assert (found["step"], found["due"], found["covered"], found["can_block"]) == ("notice", "2019-03-29", True, [])


@pytest.mark.parametrize(("day", "step"), [("2008-01-01", ""), ("2018-01-01", "notice")])
def test_of_a_member_it_says_how_far_its_way_out_has_come(capsys: pytest.CaptureFixture[str], day: str, step: str) -> None:
    found = case(capsys, "GBR", "EU", "--on", day)
    assert (found["step"], found["exit_step"]) == ("member", step)
    assert ("On its way out: notice" in ask(capsys, "GBR", "EU", "--on", day)[1]) is bool(step)


def test_csv_has_one_line_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(ask(capsys, "MNE", "NATO", "--on", "2016-06-10", "--format", "csv")[1])))
    assert [r["by"] for r in rows if r["step"] == "ratified"] == ["ISL", "SVN"]


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        (("MNE", "NATO", "--on", "2000-01-01"), 2, "ask for YUG"),
        (("Montenegra", "NATO", "--on", "2016-01-01"), 2, "did you mean Montenegro"),
        (("MNE", "OTAN2", "--on", "2016-01-01"), 2, "no treaty is called"),
        (("MNE", "NATO", "--on", "2027-01-01"), 2, "our data on NATO end"),
        (("MNE", "NATO", "story.txt", "--on", "2016-01-01"), 2, "after --reports"),
        (("MNE", "NATO", "--only-reports", "--on", "2016-01-01"), 2, "name them after --reports"),
        (("MNE", "NATO", "--on", "2016-01-01", "--reports", "missing.txt"), 3, "missing.txt"),
    ],
)
def test_bad_calls_say_what_to_do_next(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, what: str) -> None:
    found, _, err = ask(capsys, *arguments)
    assert found == code
    assert what in err


def test_the_way_out_of_where_a_state_never_was_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = ask(capsys, "FRA", "ECOWAS", "--exit", "--on", "2024-06-01")
    assert (code, out) == (2, "")
    assert "FRA has never been in ECOWAS up to 2024-06-01" in err
    assert "hint: ask for its way in: casus accession FRA ECOWAS --on 2024-06-01" in err


@pytest.mark.parametrize("option", ["--published", "--outlet"])
def test_what_belongs_to_reports_needs_them(capsys: pytest.CaptureFixture[str], option: str) -> None:
    code, _, err = ask(capsys, "SWE", "NATO", "--on", "2024-01-01", option, "2024-01-01")
    assert code == 2
    assert f"{option}: there are no reports" in err


def test_a_body_without_a_roll_is_said_to_have_none(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = ask(capsys, "FRA", "CARICOM", "--on", "2024-01-01")
    assert code == 2
    assert "there is no roll of CARICOM here" in err
    assert "hint: add one with --codebook; there are ANZUS" in err


@pytest.mark.parametrize(
    ("state", "alliance", "on", "step"),
    [("MLI", "ECOWAS", "2024-06-01", "notice"), ("NIC", "OAS", "2022-06-01", "notice"), ("GEO", "CIS", "2009-01-01", "notice")],
)
def test_notices_are_on_record(capsys: pytest.CaptureFixture[str], state: str, alliance: str, on: str, step: str) -> None:
    assert case(capsys, state, alliance, "--on", on, "--exit")["step"] == step


def test_a_way_out_without_rules_of_its_own_says_the_article(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "GEO", "CIS", "--on", "2009-01-01", "--exit")
    assert "Art. 9: A member is out twelve months after its written notice (Charter)." in " ".join(out.split())


def test_what_stopped_a_way_in_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    report = tmp_path / "herald.txt"
    report.write_text("OSLO, Nov. 29, 1994 - Norway rejected EU membership in a referendum on Monday.", encoding="utf-8")
    arguments = ("NOR", "EU", "--on", "1994-11-30", "--reports", str(report))
    assert [s["step"] for s in case(capsys, *arguments)["setbacks"]] == ["rejected"]
    assert "Stopped by\n  1994-11-28  membership rejected by a vote of its own" in ask(capsys, *arguments)[1]


def test_a_veto_names_the_member(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    report = tmp_path / "herald.txt"
    text = "SOFIA, Nov. 17, 2020 - Bulgaria vetoed the start of accession talks between the European Union and North Macedonia on Tuesday."
    report.write_text(text, encoding="utf-8")
    _, out, _ = ask(capsys, "MKD", "EU", "--on", "2020-11-18", "--reports", str(report))
    assert "Stopped by\n  2020-11-17  blocked by a member: BGR" in out
    lines = [line for line in out.splitlines() if line.strip() == "27 states: decided by unanimity: one refusal stops it"]
    assert len(lines) == 1


def test_an_alliance_that_has_ended_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "HUN", "WARSAW_PACT", "--on", "1995-01-01")
    assert "WARSAW_PACT ended on 1991-07-01: nobody can join it." in out
    assert "Not covered by Art. 4.\n" in out


def test_what_is_lifted_is_not_taken_back(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    report = tmp_path / "herald.txt"
    text = "LJUBLJANA, Sept. 11, 2009 - Slovenia lifted its veto on Croatia's accession talks with the European Union on Friday."
    report.write_text(text, encoding="utf-8")
    _, out, _ = ask(capsys, "HRV", "EU", "--on", "2009-09-12", "--reports", str(report))
    assert "Lifted\n  2009-09-11  " in out
