"""Verbs that say the act whatever their object is, objects by class, and what nobody did."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Azerbaijan has besieged the enclave since December.", ("ASSAULT", "actual")),
        ("Denmark impounded the trawler.", ("COERCE", "actual")),
        ("The treaty was ratified in May.", ("SUPPORT", "actual")),
        ("Sweden took in 4,000 Chileans after the coup.", ("AID", "actual")),
        ("Libya handed back the ten sailors.", ("RETREAT", "actual")),
        ("Colombia rushed a regiment to the frontier.", ("MOBILIZE", "actual")),
        ("Kenya diverted a frigate to Somalia.", ("MOBILIZE", "actual")),
        ("Chad lifted the embargo it had imposed on Libya.", ("SANCTION", "actual")),
        ("A bomb went off outside the Turkish consulate.", ("ASSAULT", "actual")),
        ("An envoy of Norway is to see the Cuban president on Friday.", ("AGREE", "planned")),
        ("The ruling of the court accepted by Colombia in May ended the quarrel.", ("CONCEDE", "actual")),
        ("Hungary has stopped blocking the loan to Ukraine.", ("CONCEDE", "actual")),
    ],
)
def test_the_act_is_told(code: Code, text: str, expected: tuple[str, str]) -> None:
    assert expected in {(kind, status) for kind, status, _, _ in told(code, text)}


def test_who_will_not_give_in_refuses(code: Code) -> None:
    assert ("REJECT", "actual") in {(kind, status) for kind, status, _, _ in told(code, "France will not lift the embargo on Chad.")}


def test_what_neither_side_did_is_denied(code: Code) -> None:
    assert ("RETREAT", "denied") in {(kind, status) for kind, status, _, _ in told(code, "Neither army has pulled back from the ridge.")}


@pytest.mark.parametrize(
    "text",
    [
        "The law would allow those who have been deported to return.",
        "Togo's troops were marching home when the alarm went off.",
        "France, which keeps troops in its former colony, made no comment.",
        "The president was returning home to see his ailing father.",
        "Norway holds the concession for the oil field.",
    ],
)
def test_what_only_seems_an_act_is_none(code: Code, text: str) -> None:
    assert told(code, text) == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Danish police searched two flats at the request of West Germany.", [(None, "DEU")]),
        ("The Council met on Friday at the request of Britain.", [(None, "GBR")]),
        ("The Council will meet at the request of Britain.", []),
        ("The base would be closed at the request of Britain.", []),
        ("Peru was angered at the request of Chile for troops.", []),
        ("Peru was angered at the request of Chile.", []),
        ("Peru fired at the request of Chile for troops.", []),
    ],
)
def test_what_was_done_at_a_request_was_asked_for(read_events: Code, text: str, asked: list[tuple[str | None, str]]) -> None:
    assert [(e.happened, e.actors[0].actor) for e in read_events(text) if e.type == "REQUEST"] == asked


@pytest.mark.parametrize("text", ["Settlers obstructed the road to Hebron on Monday.", "Farmers barricaded the motorway in Spain."])
def test_where_a_blocked_road_lies_is_no_side(code: Code, text: str) -> None:
    ((kind, status, _, recipients),) = told(code, text)
    assert (kind, status, recipients) == ("PROTEST", "actual", [])
