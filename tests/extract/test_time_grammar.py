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
