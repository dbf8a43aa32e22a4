from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.extract.times import find_times
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Timex
from casus.model.report import Paragraph

WEDNESDAY = date(2015, 12, 2)
Find = Callable[..., tuple[Timex, ...]]


@pytest.fixture(scope="module")
def find(parser: OnnxParser) -> Find:
    """Find the times of one paragraph, published on a day."""
    return lambda text, day=WEDNESDAY: find_times(parser.parse(text, [Paragraph(1, Span(0, len(text)))]), text, day)


def values(times: tuple[Timex, ...]) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in times]


def test_the_day_of_saying_does_not_move_the_narrative(find: Find) -> None:
    text = "Rebels attacked a post on Friday, the ministry said on Sunday. Troops shelled the town the next day."
    assert values(find(text, date(1958, 5, 19)))[-1] == ("the next day", "1958-05-17")


def test_a_month_after_due_lies_ahead_whatever_stands_before_it(find: Find) -> None:
    text = "Parliament declared independence on Aug. 24; a referendum is due in December."
    assert values(find(text, date(1991, 9, 4)))[-1] == ("December", "1991-12")


def test_a_day_of_last_year_is_one_expression(find: Find) -> None:
    assert values(find("Russia invaded Ukraine on 24 February last year.", date(2023, 3, 6))) == [("24 February last year", "2022-02-24")]


def test_so_many_decades_ago_is_a_decade(find: Find) -> None:
    assert values(find("The pact was signed more than four decades ago."))[-1][1] == "197"


def test_once_a_year_is_a_set(find: Find) -> None:
    assert [(t.type, t.value) for t in find("The council meets once a year.")] == [("SET", "P1Y")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rebels attacked the town in the spring.", "2015-SP"),
        ("The fleet will return in the spring.", "2016-SP"),
        ("They met in the winter of nineteen ninety-four.", "1994-WI"),
        ("The base will close by the year two thousand.", "2000"),
    ],
)
def test_seasons_and_years_in_words(text: str, value: str, find: Find) -> None:
    assert values(find(text))[-1][1] == value


def test_the_spring_as_a_name_is_no_season(find: Find) -> None:
    assert values(find("Tanks rolled in and ended the Prague Spring of reforms. They drank from the spring near the town.")) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Greece expelled two envoys in July 2018, and Russia expelled two in August.", "2018-08"),
        ("Greece expelled two envoys in July 2018, and Russia expelled two in March.", ""),
        ("Albania joined the pact in 2004 and left it in March.", ""),
        ("The accord was signed on 9 March 2011 and broken in May of that year.", "2011-05"),
        ("The two broke off relations in the 1980s and restored them a decade later.", "199"),
        ("The two broke off relations in the 1980s and restored them five years later.", ""),
    ],
)
def test_what_is_told_beside_a_time_of_an_earlier_year_counts_from_it_or_is_left_open(text: str, value: str, find: Find) -> None:
    assert values(find(text, date(2021, 5, 17)))[-1][1] == value


def test_the_previous_evening_counts_from_the_text(find: Find) -> None:
    text = "Israel bombed a camp on May 4. It had warned the army the previous evening."
    assert values(find(text, date(2021, 5, 17)))[-1] == ("the previous evening", "2021-05-03TEV")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between May and July 2011 the talks stalled.", [("May", "2011-05"), ("July 2011", "2011-07")]),
        ("The fleet sailed from June 5 to July 9, 2011.", [("June 5", "2011-06-05"), ("July 9, 2011", "2011-07-09")]),
        ("The fleet sailed from 5 June to 9 July 2011.", [("5 June", "2011-06-05"), ("9 July 2011", "2011-07-09")]),
        ("The drill ran from 3 to 14 September 2011.", [("3", "2011-09-03"), ("14 September 2011", "2011-09-14")]),
    ],
)
def test_both_ends_of_a_range_have_its_year(find: Find, text: str, expected: list[tuple[str, str]]) -> None:
    assert values(find(text)) == expected


def test_what_is_told_in_the_present_of_a_far_day_lies_ahead(find: Find) -> None:
    assert values(find("The exercise runs until 14 June.", date(2015, 12, 2)))[0][1] == "2016-06-14"
    assert values(find("The exercise opens on 14 June.", date(2015, 12, 2))) == [("14 June", "2016-06-14")]


def test_last_christmas_is_the_one_that_was(find: Find) -> None:
    assert values(find("He is in jail since last Christmas.", date(2015, 12, 2))) == [("last Christmas", "2014-12-25")]


def test_every_other_friday_is_a_set(find: Find) -> None:
    assert [(t.text, t.type) for t in find("The council meets every other Friday.")] == [("every other Friday", "SET")]


def test_a_fiscal_year_may_be_short(find: Find) -> None:
    assert values(find("Spending fell in FY2014.")) == [("FY2014", "2014")]


def test_as_many_days_are_none_of_their_own(find: Find) -> None:
    assert values(find("It was the third raid in as many days.")) == []


def test_a_clock_may_have_a_point(find: Find) -> None:
    assert values(find("The blast came at 8.30pm on Tuesday.")) == [("8.30pm on Tuesday", "2015-12-01T20:30")]


def test_the_full_stop_of_a_sentence_is_no_part_of_a_clock(find: Find) -> None:
    assert [t.text for t in find("The jet was shot down at 9am.")] == ["9am"]
