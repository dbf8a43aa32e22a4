"""The day of an act: which of the days beside it is its own, and which cannot be."""

from __future__ import annotations

import pytest

import casus
from casus.model.account import Event


def events(text: str) -> tuple[Event, ...]:
    (account,) = casus.read(text=text, published="2015-12-02", outlet="Courier")
    return account.events


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway agreed on Monday to withdraw its troops from Denmark.", None),
        ("Norway will withdraw its troops from Denmark on Friday.", "2015-12-04"),
        ("Norway had planned to withdraw its troops from Denmark on Monday.", "2015-11-30"),
    ],
)
def test_a_day_gone_by_is_not_that_of_what_is_still_to_come(text: str, day: str | None) -> None:
    assert [e.happened for e in events(text) if e.status == "planned"] == [day]


@pytest.mark.parametrize(
    "text", ["Norway threatened on Monday to attack Denmark.", "Norway threatened on Monday to attack Denmark if it closes the strait."]
)
def test_a_threat_has_the_day_on_which_it_was_made(text: str) -> None:
    assert [e.happened for e in events(text) if e.type == "THREATEN"] == ["2015-11-30"]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("A joint statement of Mali read on television on Sunday accused France of lying.", "ACCUSE", "2015-11-29"),
        ("A band of guerrillas crossed from Albania before dawn on Monday and overran the Greek post.", "ASSAULT", "2015-11-30"),
        ("A Danish envoy secured the release of 52 prisoners from Chilean jails in September.", "RETREAT", "2015-09"),
    ],
)
def test_an_act_has_the_day_of_what_tells_or_brings_it_about(text: str, kind: str, day: str) -> None:
    assert [e.happened for e in events(text) if e.type == kind] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru sign the treaty next month.",
        "The Danish premier arrives in Lima on Friday for talks.",
        "The ministers of Chile and Peru meet in Lima on December 18.",
    ],
)
def test_a_present_with_a_day_to_come_is_planned(text: str) -> None:
    assert next((e.type, e.status) for e in events(text)) == ("AGREE", "planned")


@pytest.mark.parametrize("text", ["The ministers of Chile and Peru meet every month.", "The ministers of Chile and Peru met on Friday."])
def test_a_habit_is_not_planned(text: str) -> None:
    assert "planned" not in [e.status for e in events(text)]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Peruvian rebels had blocked the road on July 19 and fired on a Chilean patrol.", "ASSAULT", "2015-07-19"),
        ("Chilean troops stormed the town on Monday, and shot three Peruvian soldiers.", "ASSAULT", "2015-11-30"),
        ("Chilean troops entered the town on Monday, then shot three Peruvian soldiers.", "ASSAULT", "2015-11-30"),
        ("Chilean troops entered the town on Monday, shot three Peruvian soldiers and went home.", "ASSAULT", "2015-11-30"),
        ("Chilean troops entered the town in May, and shot three Peruvian soldiers.", "ASSAULT", None),
        ("Chilean troops entered the town last year and have shot three Peruvian soldiers.", "ASSAULT", None),
        ("Chile financed a wharf in Peru last year and has trained Peruvian constables.", "AID", None),
        ("The treaty was drafted by Chile in October and approved by the parliament of Peru.", "SUPPORT", None),
    ],
)
def test_a_second_verb_shares_the_day_of_the_first_where_it_was_done_then(text: str, kind: str, day: str | None) -> None:
    assert [e.happened for e in events(text) if e.type == kind][-1:] == [day]


def test_who_made_something_is_no_paper_that_was_read_out() -> None:
    text = "The EU, which made Moldova a candidate in June, has promised Moldova money."
    assert [e.happened for e in events(text) if e.type == "AGREE"] == [None]


def test_a_day_behind_the_phrase_in_which_a_paper_was_read_is_that_of_what_it_says() -> None:
    text = "A joint statement read on the state television of all three on Sunday accused France of lying."
    assert [e.happened for e in events(text) if e.type == "ACCUSE"] == ["2015-11-29"]


@pytest.mark.parametrize(("day", "happened"), [("Wednesday", "2015-12-02"), ("Friday", None)])
def test_the_day_of_the_report_behind_what_is_asked_is_that_of_asking(day: str, happened: str | None) -> None:
    text = f"Chile asked the Security Council to send troops to its border with Peru on {day}, after a week of shelling."
    assert [e.happened for e in events(text) if e.type == "REQUEST"][:1] == [happened]
