"""Times of the day: which day a clock time and a part of the day are of, where no day stands beside them."""

from __future__ import annotations

from datetime import date

from tests.extract.test_times import values_of

FRIDAY = date(2021, 4, 30)


def test_a_clock_time_is_of_the_day_that_the_text_tells_of() -> None:
    text = "Nine men died on Thursday at the dam. The border guards said the shooting began at about 2 p.m."
    assert values_of(text, FRIDAY) == [("Thursday", "2021-04-29"), ("about 2 p.m.", "2021-04-29T14:00")]


def test_a_clock_time_in_a_report_that_names_no_day_is_of_publication() -> None:
    assert values_of("The shelling stopped at 2 p.m.", FRIDAY) == [("2 p.m.", "2021-04-30T14:00")]


def test_a_clock_time_after_a_day_long_past_is_open() -> None:
    text = "He was shot on 23 October 1998. The guards had seen a car at 6 a.m."
    assert values_of(text, FRIDAY)[-1] == ("6 a.m.", "")


def test_a_clock_time_beside_a_day_long_past_is_of_that_day() -> None:
    assert values_of("He was shot on 23 October 1998, at 6 a.m.", FRIDAY)[-1] == ("6 a.m.", "1998-10-23T06:00")


def test_by_the_afternoon_is_of_the_day_told_before() -> None:
    text = "Troops crossed the river on Thursday. By mid-afternoon, the town had fallen."
    assert values_of(text, FRIDAY)[-1] == ("mid-afternoon", "2021-04-29TAF")


def test_mid_afternoon_yesterday_is_one_time() -> None:
    assert values_of("Shares fell at mid-afternoon yesterday.", FRIDAY) == [("mid-afternoon yesterday", "2021-04-29TAF")]


def test_a_month_with_its_year_in_words_is_one_date() -> None:
    assert values_of("It began in January nineteen ninety-seven.", FRIDAY) == [("January nineteen ninety-seven", "1997-01")]


def test_what_had_been_due_lies_behind() -> None:
    assert values_of("The truce had been due to end on Thursday.", FRIDAY) == [("Thursday", "2021-04-29")]


def test_today_opens_what_somebody_says() -> None:
    assert values_of('"Today we mourn them," the mayor said.', FRIDAY) == [("Today", "2021-04-30")]


def test_weekly_tells_how_often() -> None:
    assert values_of("The president gave his weekly address.", FRIDAY) == [("weekly", "P1W")]
