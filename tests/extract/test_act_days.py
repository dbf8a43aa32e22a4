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
