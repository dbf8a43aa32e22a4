from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

WEDNESDAY = date(2015, 12, 2)
On = Callable[..., str | None]


@pytest.fixture(scope="module")
def on(read_date: On) -> On:
    """Return the day that belongs to a word of a sentence, published on a day."""

    def run(text: str, word: str, day: date = WEDNESDAY) -> str | None:
        return read_date(text, word, day)

    return run


def test_what_is_told_to_hearers_at_a_place_has_the_day_that_follows(on: On) -> None:
    assert on("The envoy told a conference in Oslo on Friday that the pact must hold.", "told") == "2015-11-27"


def test_the_day_that_an_act_is_about_is_not_its_own(on: On) -> None:
    assert on("The chancellor called a meeting of ministers for tomorrow.", "called") is None
    assert on("The vote was scheduled for Friday.", "scheduled") == "2015-12-04"


def test_of_two_times_of_one_verb_the_closer_one_counts(on: On) -> None:
    assert on("Twelve years earlier, in the autumn of 1956, troops crushed an uprising.", "crushed", date(1968, 8, 26)) == "1956-FA"


def test_a_time_behind_what_somebody_is_accused_of_is_not_that_of_the_charge(on: On) -> None:
    assert on("Poland accused Belarus of sending migrants across the border last week.", "accused") is None


def test_the_first_year_of_a_range_is_no_date(on: On) -> None:
    assert on("From 2013 to 2017 France sent troops.", "sent") is None


def test_an_hour_before_a_day_leaves_the_act_its_day(on: On) -> None:
    assert on("The army shelled the port before dawn on Friday.", "shelled") == "2015-11-27"
    assert on("The army shelled the port before the vote on Friday.", "shelled") is None
