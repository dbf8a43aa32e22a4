"""Of whom something is demanded or complained in a passive, and which craft and bands act for somebody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event

ReadEvents = Callable[[str], tuple[Event, ...]]


def sides(events: tuple[Event, ...], kind: str) -> tuple[list[str | None], list[str | None]]:
    """Return the actors and recipients of the one event of a type."""
    (event,) = [e for e in events if e.type == kind]
    return [p.actor or p.text for p in event.actors], [p.actor or p.text for p in event.recipients]


def test_nothing_is_demanded_of_those_who_are_to_be_released(read_events: ReadEvents) -> None:
    assert sides(read_events("Zambia demanded that the Angolan officers be released."), "REQUEST") == (["ZMB"], [])


def test_their_release_is_what_is_requested(read_events: ReadEvents) -> None:
    events = read_events("Zambia demanded that the Angolan officers be released.")
    assert [(e.status, [p.actor for p in e.recipients]) for e in events if e.type == "RETREAT"] == [("requested", ["AGO"])]


def test_a_complaint_in_a_passive_is_of_the_agent_not_of_the_victim(read_events: ReadEvents) -> None:
    events = read_events("Zambia complained that its ships had been boarded by Angolan marines.")
    assert sides(events, "ACCUSE") == (["ZMB"], ["AGO"])


def test_a_demand_in_the_active_is_of_its_subject(read_events: ReadEvents) -> None:
    assert sides(read_events("Zambia demanded that Angola free the men."), "REQUEST") == (["ZMB"], ["AGO"])


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Italian aeroplanes bombed the Ethiopian town of Harar on Monday.", "ITA"),
        ("Iranian speedboats attacked a Norwegian tanker on Thursday.", "IRN"),
        ("A band of rebels attacked a Kenyan post on Sunday.", "A band of rebels"),
    ],
)
def test_craft_of_a_state_and_bands_do_what_is_told_of_them(read_events: ReadEvents, text: str, actor: str) -> None:
    assert sides(read_events(text), "ASSAULT")[0] == [actor]
