"""Whose people were hurt by what a state answers."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("Sudan recalled its ambassador from Chad on Friday, two days after Chadian soldiers shot three herdsmen.", ["SDN"]),
        ("Peru severed relations with Chile over a raid in which Chilean soldiers killed two fishermen.", ["PER"]),
        ("Peru severed relations with Chile over a raid in which Chilean soldiers killed two civilians.", ["two civilians"]),
        ("Peru severed relations with Bolivia over a raid in which Chilean soldiers killed two fishermen.", ["two fishermen"]),
    ],
    ids=["after", "over a raid", "who may be its own", "by another"],
)
def test_those_of_a_border_are_the_answerers(read_events: Code, text: str, hurt: list[str]) -> None:
    assert [r for kind, _, _, r in told(read_events, text) if kind == "ASSAULT"] == [hurt]
