"""What was asked and turned down in one breath, and whose pleas were made."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "asking", "asked"),
    [
        ("Vietnam turned down an American request for a mission.", ["USA"], ["VNM"]),
        ("Syria rejected a Lebanese appeal to pull back its troops.", ["LBN"], ["SYR"]),
        ("Bahrain will accept an American request to keep two supply ships in the harbour.", ["USA"], ["BHR"]),
    ],
)
def test_both_are_told(read_events: Code, text: str, asking: list[str], asked: list[str]) -> None:
    assert [("REQUEST", "actual", asking, asked)] == [e for e in told(read_events, text) if e[0] == "REQUEST"]


def test_whoever_holds_up_an_application_was_not_asked(read_events: Code) -> None:
    assert not [e for e in read_events("Britain held up Iceland's application.") if e.type == "REQUEST"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("Fiji put off a decision on a Soviet request for landing rights.", "REQUEST", "SUN"),
        ("Troops landed at the request of the president of Lebanon.", "REQUEST", "LBN"),
        ("The clause was dropped at the insistence of Peru.", "REQUEST", "PER"),
        ("Nothing came of the American appeal to the Greeks to leave.", "REQUEST", "USA"),
        ("The plan failed over the refusal of Seoul to take back the men.", "REJECT", "KOR"),
    ],
)
def test_whose_they_are_they_were_made(read_events: Code, text: str, kind: str, actor: str) -> None:
    assert any(e.type == kind and e.status == "actual" and actor in {p.actor for p in e.actors} for e in read_events(text))


@pytest.mark.parametrize(
    "text",
    [
        "Chile's president has an appeal for voters of the left.",
        "The Greek appeal to tourists is the sun.",
        "Peru's insistence that the border was quiet convinced nobody.",
    ],
)
def test_charm_and_opinions_are_no_pleas(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if e.type == "REQUEST"]
