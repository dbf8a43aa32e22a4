from __future__ import annotations

import csv
import io
import json
from collections import Counter

import pytest

from casus.cli.main import run


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["obligations", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_json_has_the_keys_that_tools_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capsys, "MNE", "--attacked-by", "RUS", "--on", "2017-06-05", "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert list(found) == ["attacked", "attacker", "on", "at", "obligations", "not_bound", "conflicts", "unclear"]
    assert len(found["obligations"]) == 28
    assert list(found["obligations"][0])[:6] == ["from", "to", "treaty", "article", "kind", "evidence"]
    assert {k: found["obligations"][0][k] for k in ("from", "to", "treaty", "article", "kind")} == {
        "from": "BEL", "to": "MNE", "treaty": "NATO", "article": "5", "kind": "assist as deemed necessary",
    }  # fmt: skip
    assert {"actor", "treaty", "why"} <= set(found["not_bound"][0])


def test_a_conflict_and_a_doubt_have_their_keys(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(ask(capsys, "Greece", "--attacked-by", "Turkey", "--on", "2021-01-01", "--format", "json")[1])
    assert {"actor", "treaties"} <= set(found["conflicts"][0])
    assert {"actor", "treaty", "readings"} <= set(found["unclear"][0])


def test_the_text_gives_articles_reasons_and_both_readings_in_eighty_columns(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    _, out, _ = ask(capsys, "Spain", "--attacked-by", "Morocco", "--on", "2023-01-01", "--at", "ceuta")
    for words in (
        "EU Art. 42(7) TEU, defend: 21 to ESP",
        "- bound: since the summit",
        "- not bound: Ceuta is in Africa",
        "carve-out: IRL, AUT, MLT",
    ):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80


def test_csv_has_one_line_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(ask(capsys, "GRC", "--attacked-by", "TUR", "--on", "2021-01-01", "--format", "csv")[1])))
    assert Counter(r["result"] for r in rows) == {"bound": 26, "unclear": 28, "conflict": 28, "not bound": 7}


def test_nobody_bound_is_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ask(capsys, "UKR", "--attacked-by", "RUS", "--on", "2014-03-01", "--at", "Crimea")
    assert code == 0
    assert "Nobody is bound." in out
    assert "UKR is no party to NATO" in out


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        (("MNE", "--attacked-by", "RUS", "--on", "2000-01-01"), 2, "ask for YUG"),
        (("FRA", "--attacked-by", "RUS", "--on", "1970-01-01"), 2, "SUN (Soviet Union)"),
        (("MNE", "--attacked-by", "MNE", "--on", "2017-06-05"), 2, "cannot attack itself"),
        (("ESP", "--attacked-by", "MAR", "--on", "2017-06-05", "--at", "Cueta"), 2, "did you mean Ceuta"),
        (("FRA", "--attacked-by", "EGY", "--on", "1990-01-01", "--at", "French Algeria"), 2, "to 1962-07-03"),
        (("MNE", "--attacked-by", "RUS", "--on", "2030-01-01"), 2, "casus scenario"),
        (("MNE", "--attacked-by", "RUS", "--on", "tomorrow"), 2, "YYYY-MM-DD"),
    ],
)
def test_bad_calls_say_what_to_do_next(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, what: str) -> None:
    found, out, err = ask(capsys, *arguments)
    assert (found, out) == (code, "")
    assert what in err
