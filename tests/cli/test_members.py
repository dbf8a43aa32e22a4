from __future__ import annotations

import csv
import io
import json

import pytest

from casus.cli.main import run


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["members", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_json_has_the_keys_that_tools_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capsys, "NATO", "--on", "2015-12-02", "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert list(found)[:6] == ["alliance", "on", "basis", "count", "members", "unclear"]
    assert (found["alliance"], found["on"], found["basis"], found["count"], found["unclear"]) == ("NATO", "2015-12-02", "party", 28, [])
    assert {k: found["members"][0][k] for k in ("actor", "since", "until", "status")} == {
        "actor": "BEL", "since": "1949-08-24", "until": None, "status": "party",
    }  # fmt: skip


def test_the_text_counts_and_names_within_eighty_columns(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    _, out, _ = ask(capsys, "warsaw pact", "--on", "1990-09-28")
    assert "6 to 7 parties" in out
    assert "DDR East Germany" in out
    assert max(map(len, out.splitlines())) <= 80


def test_what_is_no_pact_of_defence_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "AUKUS", "--on", "2023-01-01")
    assert "no pact of defence" in out
    assert "no pact of defence" in json.loads(ask(capsys, "AUKUS", "--on", "2023-01-01", "--format", "json")[1])["note"]


def test_csv_has_the_unclear_ones_too(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "CSTO", "--on", "2012-08-01", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [r["actor"] for r in rows if r["status"] == "unclear"] == ["UZB"]
    assert len(rows) == 7


def test_a_period_tells_who_joined_and_who_left(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = ask(capsys, "EU", "--from", "2013-01-01", "--to", "2021-01-01", "--format", "json")
    found = json.loads(out)
    assert [(c["actor"], c["since"]) for c in found["joined"]] == [("HRV", "2013-07-01")]
    assert [(c["actor"], c["until"]) for c in found["left"]] == [("GBR", "2020-01-31")]
    assert "GBR" in ask(capsys, "EU", "--from", "2013-01-01", "--to", "2021-01-01")[1]


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        (("NATTO", "--on", "2000-01-01"), 2, "did you mean NATO"),
        (("NATO", "--on", "2000-13-01"), 2, "YYYY-MM-DD"),
        (("NATO", "--on", "2026-03-01"), 2, "2025-09-30"),
        (("NATO",), 2, "--on DAY"),
        (("NATO", "--on", "2000-01-01", "--from", "1999-01-01"), 2, "leave one of them out"),
        (("NATO", "--from", "2000-01-01", "--to", "1999-01-01"), 2, "swap the two"),
    ],
)
def test_bad_calls_say_what_to_do_next(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, what: str) -> None:
    found, out, err = ask(capsys, *arguments)
    assert (found, out) == (code, "")
    assert what in err


def test_an_alliance_that_has_ended_says_when(capsys: pytest.CaptureFixture[str]) -> None:
    assert "It ended on 1977-06-30." in ask(capsys, "SEATO", "--on", "1991-07-01")[1]
