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
