from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import get_args

import pytest

from casus.cli.main import run
from casus.cli.statements import command
from casus.model.account import Stance

TEXT = """The port will stay shut, harbour master Karl Holm said on Monday.

He denied that the crane had been sold.

“We are still waiting for the insurers,” Holm told the Ayr Courier.

The union urged the city to pay the crews."""


@pytest.fixture
def story(tmp_path: Path) -> str:
    file = tmp_path / "story.txt"
    file.write_text(TEXT, encoding="utf-8")
    return str(file)


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, str]]:
    assert run(["statements", "--published", "2021-03-03", "--format", "json", *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_pronouns_and_surnames_are_given_the_full_name(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = listed(capsys, story)
    assert [(row["speaker"], row["stance"]) for row in rows[:3]] == [
        ("Karl Holm", "asserts"), ("Karl Holm", "denies"), ("Karl Holm", "asserts"),
    ]  # fmt: skip
    assert [row["words"] for row in rows[:3]] == ["harbour master Karl Holm", "He", "Holm"]
    assert rows[0]["said"] == "2021-03-01"


def test_every_row_says_which_rule_found_it(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["why"] for row in listed(capsys, story)] == ["verb say", "verb deny", "verb tell", "verb urge"]


def test_the_speaker_filter_takes_a_part_of_the_name(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["cue"] for row in listed(capsys, story, "--speaker", "holm")] == ["said", "denied", "told"]


def test_the_stance_filter_may_be_repeated(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["cue"] for row in listed(capsys, story, "--stance", "denies", "--stance", "demands")] == ["denied", "urged"]


def test_nothing_found_is_exit_code_1(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["statements", story, "--speaker", "nobody of that name"]) == 1
    assert capsys.readouterr().out.splitlines() == ["speaker  office  form  stance  said  content"]


def test_text_shows_six_columns(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["statements", story, "--published", "2021-03-03", "--stance", "denies"]) == 0
    head, first, *_ = capsys.readouterr().out.splitlines()
    assert head.split() == ["speaker", "office", "form", "stance", "said", "content"]
    assert first.startswith("Karl Holm  harbour master  indirect  denies")


def test_csv_has_every_column_and_the_words_given_verbatim(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["statements", story, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows[2]["quoted"] == "We are still waiting for the insurers,"
    assert rows[2]["addressees"] == "Ayr Courier"


def test_a_stance_that_does_not_exist_is_a_usage_error(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["statements", story, "--stance", "shouts"]) == 2
    assert "shouts" in capsys.readouterr().err


def test_the_stances_to_choose_from_are_those_of_the_model() -> None:
    option = next(p for p in command.params if p.name == "stances")
    assert tuple(option.type.choices) == get_args(Stance)  # type: ignore[attr-defined]
