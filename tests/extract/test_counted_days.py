"""Days that are counted from another act of the sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

On = Callable[..., str | None]


@pytest.mark.parametrize(
    ("size", "day"),
    [
        ("two days", "2023-05-13"),
        ("three weeks", "2023-W17"),
        ("four months", "2023-01"),
        ("a year", "2022"),
        ("the day", "2023-05-14"),
        ("the year", "2022"),
        ("hours", None),
        ("several months", None),
    ],
)
def test_what_lies_before_a_dated_act_is_counted_and_never_more_exact_than_its_unit(on: On, size: str, day: str | None) -> None:
    assert on(f"Ghana reopened the port on Monday, {size} after Togo accused it of spying.", "accused") == day


def test_a_day_between_act_and_count_is_passed_over(on: On) -> None:
    assert on("Ghana proclaimed a republic on Monday, a day after Togo shelled the islet.", "shelled") == "2023-05-14"


def test_a_deed_named_by_a_noun_is_counted_too(on: On) -> None:
    assert on("Ghana expelled two envoys on Monday, three weeks after the attack on its consulate.", "attack") == "2023-W17"
    assert on("Ghana expelled two envoys on Monday, two days before the attack on its consulate.", "attack") == "2023-05-17"


def test_a_month_is_no_day_to_count_from(on: On) -> None:
    assert on("Ghana reopened the port in April, two weeks after Togo accused it of spying.", "accused") is None


def test_what_an_object_allows_is_passed_over_and_what_is_said_is_not(on: On) -> None:
    held = "Ghana ratified on Monday a treaty that allows Togo to use the port, four months after it banned its boats."
    assert on(held, "banned") == "2023-01"
    assert on("Ghana said on Monday that Togo raided the port, four months after it banned its boats.", "banned") is None


@pytest.mark.parametrize("later", ["hours later", "within hours"])
def test_hours_later_is_the_same_day(on: On, later: str) -> None:
    assert on(f"Ghana accepted a truce on Monday, but {later} Togolese jets bombed the port.", "bombed") == "2023-05-15"


def test_hours_after_an_evening_the_day_is_open(on: On) -> None:
    assert on("Ghana accepted a truce on Monday night, but within hours Togolese jets bombed the port.", "bombed") is None


def test_a_clause_before_the_dated_act_is_counted_from_it_in_days_alone(on: On) -> None:
    assert on("On Monday, a day after Togo shelled the islet, Ghana recalled its envoy.", "shelled") == "2023-05-14"
    assert on("On Monday, a month after Togo shelled the islet, Ghana recalled its envoy.", "shelled") is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ghana accepted a truce on Monday, but for hours Togolese jets bombed the port.", "bombed"),
        ("Ghana accepted a truce on Monday, but Togolese jets bombed the port hours later.", "bombed"),
        ("Ghana accepted a truce on Monday, but within months Togolese jets bombed the port.", "bombed"),
        ("Ghana accepted a truce on Monday, but hours earlier Togolese jets bombed the port.", "bombed"),
        ("Ghana said on Monday that within hours Togolese jets bombed the port.", "bombed"),
        ("Ghana recalled its envoy on Monday before Togo shelled the islet.", "shelled"),
        ("Ghana expelled on Monday two envoys who arrived two days after the attack on its consulate.", "attack"),
    ],
    ids=["for hours", "later behind", "within months", "hours earlier", "said", "no count", "of another act"],
)
def test_where_the_words_leave_it_open_no_day_is_counted(on: On, text: str, word: str) -> None:
    assert on(text, word) is None
