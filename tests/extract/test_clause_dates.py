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


def test_talks_that_somebody_is_invited_to_do_not_date_the_invitation(on: On) -> None:
    text = "Gabon invited Togo to talks in Lome on Monday, two days after Accra withdrew its envoy."
    assert on(text, "invited") is None
    assert on(text, "withdrew") is None


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Gabon seized a ferry and held its crew, two days after Togo shelled a port.",
        "Gabon seized a ferry Monday night, two days after Togo shelled a port.",
    ],
)
def test_days_are_counted_from_a_day_that_a_clause_shares_and_from_a_night(on: On, text: str) -> None:
    assert on(text, "shelled") == "2015-11-28"


def test_what_an_act_came_after_was_not_on_its_day(on: On) -> None:
    assert on("Gabon broke off talks on Monday after an attack on its embassy.", "attack") is None
    assert on("Gabon held talks with Togo on Monday.", "talks") == "2015-11-30"


def test_what_was_done_in_the_course_of_a_dated_clash_was_then(on: On) -> None:
    assert on("The visit follows a riot last week in which miners threw bricks.", "threw") == "2015-W48"
    assert on("Memories remain of a raid in 1999, in which ten men were killed.", "killed") == "1999"
    assert on("It ended on Tuesday a tour in which both made peace.", "made") is None


def test_days_are_counted_from_a_predicate_too(on: On) -> None:
    assert on("Togo was first off the mark on Monday, two days after gunners chased out the regent.", "chased") == "2015-11-28"


@pytest.mark.parametrize("word", ["request", "invitation", "demand", "urging"])
def test_what_is_done_on_a_day_at_somebody_s_bidding_was_asked_for_before(on: On, word: str) -> None:
    assert on(f"The ministers met on Friday at the {word} of Chad.", word) is None
    assert on("The ministers met on Friday at the summit of Chad.", "summit") == "2015-11-27"
