"""Times of acts that lie ahead or behind by what is done: "called a meeting for Thursday", "on a Friday"."""

from __future__ import annotations

from datetime import date

import pytest

import casus

WEDNESDAY = date(2015, 12, 2)


def values_of(text: str, published: date = WEDNESDAY) -> list[tuple[str, str]]:
    (account,) = casus.read(text=text, published=published.isoformat(), outlet="Courier")
    return [(t.text, t.value) for t in account.times]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council has called a meeting of the commission for Thursday.", "2015-12-03"),
        ("Switzerland called a conference for Friday to choose an emblem.", "2015-12-04"),
        ("Miners have announced a march for Monday against the tax.", "2015-12-07"),
        ("The commissioner called the elders to a meeting in Lome on Saturday.", "2015-12-05"),
        ("Gabon summoned the ambassador to the ministry on Monday.", "2015-11-30"),
        ("The paper published figures for November.", "2015-11"),
        ("Gabon announced a ban from May.", "2016-05"),
        ("Gabon announced the arrest of spies from May.", "2015-05"),
        ("Gabon accepted an offer from May.", "2015-05"),
        ("Gabon declared war on Togo for Friday's raid.", "2015-11-27"),
        ("Gabon announced a report with the figures for May.", "2015-05"),
    ],
)
def test_what_somebody_sets_or_bids_to_lies_ahead(text: str, value: str) -> None:
    assert values_of(text)[0][1] == value


def test_a_month_told_of_as_past_is_not_one_to_come_however_far() -> None:
    published = date(1988, 12, 14)
    assert values_of("Three men were kidnapped by gunmen in January.", published) == [("January", "1988-01")]
    assert values_of("Gabon warned of a cut of supplies in January.", published) == [("January", "1989-01")]
    assert values_of("Gabon knew the plans for the tour of January.", published) == [("January", "1989-01")]


def test_a_past_form_that_was_taken_for_the_present_is_past() -> None:
    assert values_of("Rebels who overran Goma on Thursday danced in the fountains.")[0] == ("Thursday", "2015-11-26")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("One Sunday in late 2001, Chad called up its reserves.", ["XXXX-WXX-7", "2001"]),
        ("Chad shelled the port on a Friday in March.", ["XXXX-WXX-5", "2015-03"]),
        ("Chad shelled the post on a Friday night.", ["XXXX-WXX-5TNI"]),
        ("Chad expelled the envoy at a Friday meeting.", ["2015-11-27"]),
    ],
)
def test_a_weekday_that_is_none_in_particular_has_no_day(text: str, values: list[str]) -> None:
    assert [value for _, value in values_of(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sudan bombed the town on the first Monday of May 2014.", "2014-05-05"),
        ("Mali expelled the envoy on the second Tuesday in November.", "2015-11-10"),
        ("At 2 p.m. on the last Friday in August, the board met in Oslo.", "2015-08-28T14:00"),
    ],
)
def test_a_numbered_weekday_of_a_month_is_a_day(text: str, value: str) -> None:
    assert values_of(text)[0][1] == value


def test_on_a_sunday_last_week_is_the_week_that_it_closes() -> None:
    sunday, monday = date(2016, 1, 31), date(2016, 2, 1)
    assert values_of("A man asked her about it last week.", sunday)[0][1] == values_of("A man asked her about it last week.", monday)[0][1]
    assert values_of("A man asked her about it on Tuesday of last week.", sunday)[0][1] == "2016-01-26"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Gabon and Togo have agreed to a truce from noon on Saturday.", "2015-12-05T12:00"),
        ("Aid to Gabon since December is put at 40 million dollars.", "2014-12"),
        ("Fines handed down since March will be waived.", "2015-03"),
        ("The next session will be held in Lome in November.", "2016-11"),
        ("Togo, whose men were asked to leave in October, stopped the sale of petrol.", "2015-10"),
        ("He proposed a meeting in January in Lome.", "2016-01"),
        ("The two agreed in January to meet again.", "2015-01"),
        ("A meeting planned for October was called off.", "2015-10"),
        ("Their ships were used until October, when the mission ended.", "2015-10"),
        ("His trial opens in the spring.", "2016-SP"),
    ],
)
def test_a_time_lies_where_its_words_and_its_verb_put_it(text: str, value: str) -> None:
    published = date(2015, 11, 7) if "December" in text else WEDNESDAY
    assert values_of(text, published)[0][1] == value


def test_the_day_that_a_report_tells_on_from_does_not_lie_ahead() -> None:
    text = "The court will meet on 25 December. The envoy called at the ministry in the afternoon."
    assert values_of(text)[-1] == ("the afternoon", "2015-12-02TAF")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor named an aide, teeing up the March showdown with Holm.", "2016-03"),
        ("The crews would like to make March’s election a vote on the port.", "2016-03"),
        ("They lost the March election.", "2015-03"),
        ("The paper asked how the crews would fare if he won on March 8.", "2016-03-08"),
        ("The paper asked the crews if he won on March 8.", "2015-03-08"),
    ],
)
def test_a_ballot_or_condition_is_of_the_nearest_year(text: str, value: str) -> None:
    assert values_of(text)[-1][1] == value


@pytest.mark.parametrize(
    "text",
    ["A USA TODAY poll found that Holm leads.", "He watched the film “High Noon.”", "There was a strong current of anger."],
)
def test_part_of_a_name_or_a_stream_is_no_time(text: str) -> None:
    assert values_of(text) == []
