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


def test_dawn_and_dusk_are_of_the_day_told_of_unless_they_name_their_own() -> None:
    text = "Troops landed on Thursday. At dawn, they took the fort. The guns fell silent at dusk on Friday."
    assert [v for _, v in values_of(text, FRIDAY)] == ["2021-04-29", "2021-04-29TMO", "2021-04-30"]


def test_a_day_of_the_month_alone_is_the_last_one_in_the_past() -> None:
    assert values_of("Troops landed on the 3rd.", FRIDAY)[-1][1] == "2021-04-03"
    assert values_of("In March they took the fort, and on the 21st they took the port.", FRIDAY)[-1][1] == "2021-03-21"
    assert values_of("Troops landed on the 28th of last month.", FRIDAY)[-1][1] == "2021-03-28"
    assert values_of("Troops crossed on the 3rd Army's order.", FRIDAY) == []


def test_the_week_before_last_counts_two_weeks() -> None:
    assert values_of("Troops landed the week before last.", FRIDAY) == [("the week before last", "2021-W15")]


def test_without_a_day_of_publication_a_year_tells_nothing_of_a_later_sentences_month() -> None:
    text = "The pact has been in force since 1999. In September it was renewed."
    assert values_of(text, None)[-1] == ("September", "")
    text = "In May 1999 the pact was signed. In September it was ratified."
    assert values_of(text, None)[-1] == ("September", "1999-09")
