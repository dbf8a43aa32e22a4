"""Whose envoys, forces and crews are of whom their own phrase does not say it."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_divisions_are_theirs_who_sent_them(code: Code) -> None:
    *_, event = code("Iraq said on Tuesday that the divisions it sent south last week were moving back from the Kuwaiti frontier.")
    assert (event.type, ids(event.actors)) == ("RETREAT", ["IRQ"])


@pytest.mark.parametrize("crew", ["The 14 sailors on board were", "Its crew was"])
def test_a_crew_is_that_of_the_ship_named_before(code: Code, crew: str) -> None:
    *_, event = code(f"Nigeria seized a Cameroonian patrol boat on Monday. {crew} released on Wednesday.")
    assert ids(event.recipients) == ["CMR"]


def test_of_two_ships_of_two_sides_nobody_knows_whose_the_crew_is(code: Code) -> None:
    *_, event = code("A Danish frigate boarded a Spanish trawler on Monday. The crew was released on Wednesday.")
    assert not {"DNK", "ESP"} & set(ids(event.recipients))
