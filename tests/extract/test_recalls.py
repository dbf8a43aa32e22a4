"""Envoys called home: where one is recalled to is the sender's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.extract.conftest import parties

from casus.model.account import Event


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Ambassador Ivan Belov, who was recalled to Moscow on Saturday, told the agency that he was sorry.", ["RUS"], []),
        ("The ambassador to Chile was recalled to Lima.", ["PER"], ["CHL"]),
        ("Russia recalled its ambassador in Bucharest to Moscow.", ["RUS"], ["ROU"]),
        ("Russia recalled its ambassador to Moscow.", ["RUS"], []),
        ("Peru recalled its ambassador to Venezuela.", ["PER"], ["VEN"]),
        ("The Peruvian ambassador to Venezuela was recalled on Friday.", ["PER"], ["VEN"]),
    ],
    ids=["behind who", "with a host", "host and home", "home alone", "host alone", "a passive with a host"],
)
def test_an_envoys_home_is_never_the_recipient(
    read_events: Callable[[str], tuple[Event, ...]], text: str, actors: list[str], recipients: list[str]
) -> None:
    recalled = [(parties(e.actors), parties(e.recipients)) for e in read_events(text) if e.rule == "sanction.recall"]
    assert recalled == [(actors, recipients)]
