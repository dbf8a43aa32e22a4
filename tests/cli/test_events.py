from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from casus.cli.main import run

TEXT = (
    "Turkey shot down a Russian warplane on Tuesday.\n"
    "Russia threatened to impose sanctions on Turkey.\n"
    "France and Britain condemned the Syrian government last month.\n"
)


@pytest.fixture
def report(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(TEXT)
    return str(tmp_path / "a.txt")


def rows(capsys: pytest.CaptureFixture[str], report: str, *more: str) -> list[dict[str, str]]:
    run(["events", report, "--published", "2015-11-26", "--format", "json", *more])
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_an_event_has_its_parties_day_status_and_rule(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    first = rows(capsys, report)[0]
    assert (first["type"], first["status"], first["happened"]) == ("ASSAULT", "actual", "2015-11-24")
    assert (first["actor_codes"], first["recipient_codes"], first["quad"]) == ("TUR", "RUS", 4)
    assert first["rule"] == "assault.shoot-down"


def test_a_century_is_no_day_to_who_reads_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("In the 19th century Peru fought Chile.")
    run(["events", str(tmp_path / "a.txt"), "--published", "2015-11-26"])
    assert capsys.readouterr().out.splitlines()[1].startswith("1800s ")
    assert rows(capsys, str(tmp_path / "a.txt"))[0]["happened"] == "18"


def test_a_status_is_chosen(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["type"] for row in rows(capsys, report, "--status", "threatened")] == ["THREATEN"]
    assert run(["events", report, "--type", "PROTEST"]) == 1


def test_only_what_is_told_as_done_goes_into_the_columns_of_gdelt(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(["events", report, "--published", "2015-11-26", "--format", "csv", "--columns", "gdelt"])
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert "13" not in {row["EventRootCode"] for row in found}
    assert found[0]["SQLDATE"] == "20151124"


def test_a_row_has_the_cameo_code_of_its_act(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["cameo"] for row in rows(capsys, report)][:2] == ["194", "1312"]
    shot = rows(capsys, report, "--columns", "gdelt")[0]
    assert (shot["EventCode"], shot["EventBaseCode"], shot["EventRootCode"]) == ("194", "194", "19")


def test_a_month_gives_no_day_to_the_columns_of_gdelt(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    condemned = [row for row in rows(capsys, report, "--columns", "gdelt") if row["EventRootCode"] == "11"]
    assert {(row["SQLDATE"], row["MonthYear"]) for row in condemned} == {(None, "201510")}


def test_several_actors_are_a_row_each_in_the_columns_of_polecat(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    condemned = [row for row in rows(capsys, report, "--columns", "polecat") if row["Event Type"] == "ACCUSE"]
    assert {row["Actor Country"] for row in condemned} == {"FRA", "GBR"}
    assert len({row["Event ID"] for row in condemned}) == 1
