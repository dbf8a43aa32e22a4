"""What stands beside an act and takes no part in it: by what means, where, and who only tells of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event, Party

Code = Callable[[str], tuple[Event, ...]]


def ids(parties: tuple[Party, ...]) -> list[str]:
    return [p.actor or p.text for p in parties]


def test_a_means_after_by_does_nothing(read_events: Code) -> None:
    (event,) = read_events("The rebels threatened by radio to shoot their captives.")
    assert (event.type, event.status, ids(event.actors)) == ("THREATEN", "threatened", ["The rebels"])


def test_the_agent_beside_a_means_is_the_actor(read_events: Code) -> None:
    (event,) = read_events("Talks were broken off by telephone by the Greek minister.")
    assert ids(event.actors) == ["GRC"]


def test_what_has_an_article_may_act(read_events: Code) -> None:
    (event,) = read_events("The Kenyan post was shelled by a helicopter of Somalia.")
    assert ids(event.actors) == ["SOM"]


def test_in_of_a_place_or_time_takes_nobody_in(read_events: Code) -> None:
    told = read_events("The five Egyptians taken from the train in the middle of the month are still in Rabat.")
    assert "AID" not in {event.type for event in told}
    (event,) = read_events("Uganda took in in March some 3,000 exiles.")
    assert event.type == "AID"


@pytest.mark.parametrize(
    "text",
    [
        "Malian planes bombed the market of Ouahigouya, the Defence Minister, Issa Kinda, announced.",
        "Berlin will not send warships into the strait, the Foreign Minister, Heike Lammers, said on Monday.",
    ],
)
def test_who_tells_of_an_act_after_it_is_no_side(read_events: Code, text: str) -> None:
    assert all("Minister" not in p.text for e in read_events(text) for p in (*e.actors, *e.recipients))


def test_a_treaty_is_not_of_the_state_in_whose_capital_it_was_made(read_events: Code) -> None:
    (event,) = read_events("The United States withdrew from the Paris agreement.")
    assert event.recipients == () or event.recipients[0].actor is None
    (event,) = read_events("Serbia withdrew from the Russian agreement.")
    assert ids(event.recipients) == ["RUS"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Pakistan has decided to withdraw from SEATO.", "SANCTION"),
        ("Kiribati withdrew from the Pacific Islands Forum.", "SANCTION"),
        ("Rwandan soldiers withdrew from Congo.", "RETREAT"),
    ],
)
def test_who_withdraws_from_a_body_of_states_ends_a_membership(read_events: Code, text: str, kind: str) -> None:
    (event,) = read_events(text)
    assert event.type == kind


def test_a_maker_is_not_the_thing_it_made(read_events: Code) -> None:
    (event,) = read_events("Turkish jets forced down a Syrian Airbus on Monday.")
    assert "AIRBUS" not in [p.actor for p in (*event.actors, *event.recipients)]


def test_for_the_second_time_calls_for_nothing(read_events: Code) -> None:
    assert read_events("A Chinese ship called at the port for the second time this year.") == ()
    assert read_events("China called for a halt to the fighting in Libya.")[0].type == "REQUEST"


def test_who_threatens_by_what_he_tells_stays_its_actor(read_events: Code) -> None:
    (event,) = read_events("The growth of the bloc cannot but lead to retaliatory measures, Iran's spokesman told reporters.")
    assert (event.type, ids(event.actors)) == ("THREATEN", ["IRN"])


def test_by_the_hundred_is_nobody(read_events: Code) -> None:
    (event,) = read_events("Indonesian paratroops had been dropped into the jungle by the hundred.")
    assert [p.actor for p in event.actors] == ["IDN"]
