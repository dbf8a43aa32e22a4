"""Acts of two that only one does to the other, and requests at which somebody acts."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway and Peru were not consulted beforehand, a spokesman said.", ("CONSULT", "denied", [], ["NOR", "PER"])),
        ("The insurgents have been fighting the government of Peru since 1991.", ("ASSAULT", "actual", ["The insurgents"], ["PER"])),
        ("Peru's policy was seen as fighting both Chile and Bolivia.", ("ASSAULT", "hypothetical", [], ["CHL", "BOL"])),
        ("Norwegian engineers flew to Lima on Friday at Peru's request.", ("REQUEST", "actual", ["PER"], ["NOR"])),
    ],
    ids=["only consulted", "fought", "both fought", "asked"],
)
def test_an_act_that_one_side_does_to_the_other_has_a_recipient(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(read_events, text)


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Norway and Peru met in Lima on Friday.",
        "Norway and Peru fought over the island in 1991.",
        "Norway held talks with Peru on Friday.",
        "The envoys of Norway and Peru have gathered in Oslo.",
        "Norway consulted Peru.",
    ],
)
def test_what_two_do_to_each_other_stays_of_both(read_events: Code, text: str) -> None:
    (event,) = read_events(text)
    assert (ids(event.actors), event.recipients) == (["NOR", "PER"], ())


def test_a_field_that_two_fought_over_is_not_fought(read_events: Code) -> None:
    found = read_events("They left the province, where Norwegian soldiers and Peruvian rebels have fought for control of the roads.")
    assert all("province" not in p.text for e in found for p in (*e.actors, *e.recipients) if e.actors)


def test_nobody_asks_himself(read_events: Code) -> None:
    found = read_events("Peru recalled its ambassador at the request of Peru's president.")
    assert not [e for e in found if e.type == "REQUEST" and e.recipients]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Norwegian pilots were killed fighting the Peruvian rebels.", ("ASSAULT", "actual", ["NOR", "PER"], [])),
        ("Norway is fighting Peru and Chile.", ("ASSAULT", "actual", ["NOR"], ["PER", "CHL"])),
        ("Norwegian soldiers landed to fight the Peruvian rebels.", ("ASSAULT", "planned", ["NOR"], ["PER"])),
        ("Norway was consulted by Peru.", ("CONSULT", "actual", ["PER", "NOR"], [])),
        ("Norway lent Peru two ships at the request of Peru's navy, to Chile.", ("REQUEST", "actual", ["PER"], ["CHL"])),
        ("Nobody acted at Peru's request.", ("REQUEST", "actual", ["PER"], [])),
    ],
    ids=[
        "killed fighting",
        "two who are fought",
        "landed to fight",
        "both consult",
        "its own recipient",
        "nobody",
    ],
)
def test_who_acts_and_who_is_acted_on(read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(read_events, text)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian frigates patrolled the Persian Gulf.",
        "The Norwegian warship is deployed on anti-piracy patrols off Lima.",
        "The Norwegian police arrested the firm.",
    ],
)
def test_seas_patrols_and_firms_are_no_parties(read_events: Code, text: str) -> None:
    assert [e.recipients for e in read_events(text) if e.type in ("MOBILIZE", "COERCE")] == [()]
