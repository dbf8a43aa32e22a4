"""People without a name who are asked or to whom something is done."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Peru urged those angered by the killing to stay home.", "those"),
        ("Peru called on many of the same people to express outrage.", "many of the same people"),
        ("Peru called on oil companies to do more.", "oil companies"),
        ("Peru urged them to wait.", "them"),
        ("Peru urged him to wait.", "him"),
    ],
)
def test_people_without_a_name_are_asked(text: str, who: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (event,) = [e for e in account.events if e.type == "REQUEST"]
    assert [p.text for p in event.recipients] == [who]


def test_those_that_are_things_are_nobody() -> None:
    (account,) = casus.read(text="Peru rejected those made by machine.", outlet="Herald", published="2016-05-03")
    assert not any(p.text == "those" for e in account.events for p in e.recipients)
