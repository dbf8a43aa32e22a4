"""Protests that a noun or a crowd tells: strikes, marches and riots of nobody named, and what only looks like one."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "status", "who"),
    [
        ("The port reopened on Friday after a nine-day strike by dockers.", "actual", ["dockers"]),
        ("Two people died in the capital during a general strike against the cuts.", "actual", []),
        ("A strike of bus drivers entered its third week.", "actual", ["bus drivers"]),
        ("The police in Maseru are on strike for a rise of sixty per cent.", "actual", ["The police in Maseru"]),
        ("Miners at Lota, who had been on strike for a week, resumed work.", "actual", ["Miners at Lota"]),
        ("Nurses went back to the wards on Monday after an eleven-day stoppage.", "actual", ["Nurses"]),
        ("The premier stepped down after three days of protests in the capital.", "actual", []),
        ("Eleven people were injured in a march through the old town.", "actual", []),
        ("Relations were broken off after riots in which twenty people were killed.", "actual", []),
        ("The senator spoke at a rally against the Iranian deal.", "actual", []),
        ("Icelandic trade unions have called a march for Sunday.", "planned", ["Icelandic trade unions"]),
        ("Dairy farmers poured their milk on the fields in protest.", "actual", ["Dairy farmers"]),
        ("Miners at Nchanga downed tools within the hour.", "actual", ["Miners at Nchanga"]),
        ("Four women chained themselves to the gate of the base.", "actual", ["Four women"]),
        ("More than 90,000 people are to march on Saturday.", "planned", ["90,000 people"]),
        ("Outside the hall about a hundred people chanted.", "actual", ["a hundred people"]),
    ],
)
def test_a_protest_is_told_whoever_takes_part(code: Code, text: str, status: str, who: list[str]) -> None:
    found = [e for e in code(text) if e.type == "PROTEST"]
    assert [(e.status, [p.text for p in e.actors]) for e in found] == [(status, who)]


@pytest.mark.parametrize(
    "text",
    [
        "Strikes on the depot near Homs killed nine soldiers.",
        "A strike of lightning set the barn on fire.",
        "There is talk of a general strike.",
        "The union called off a strike on Monday.",
        "The company feared a stoppage of payments.",
        "Montenegro's march to the European Union has taken ten years.",
        "The President told a rally that he would run again.",
        "Demonstrations are banned under martial law.",
        "Seven armed men marched into the bank.",
        "Shares rallied on Friday.",
        "Voters of the party have not rallied to her call.",
        "We witnessed a demonstration of how soft the metal is.",
        "Sixty cooks walked out of the camp with their pans.",
        "A state minister resigned in protest.",
        "The students demonstrated their support.",
    ],
)
def test_what_only_looks_like_a_protest_is_none(code: Code, text: str) -> None:
    assert "PROTEST" not in [kind for kind, *_ in told(code, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Srinagar a curfew was lifted on Monday.", ("RETREAT", "actual")),
        ("The Government of Senegal withdrew the ordinance.", ("RETREAT", "actual")),
        ("Two of the rebels fled to Uganda on Tuesday.", ("RETREAT", "actual")),
        ("Eight hostages have been let out since Monday.", ("RETREAT", "actual")),
        ("Chile's copper workers called off a blockade of the road.", ("RETREAT", "actual")),
        ("Israel at first objected but has given way.", ("CONCEDE", "actual")),
        ("Greek troops evacuated the village on Monday.", ("RETREAT", "actual")),
    ],
)
def test_what_is_given_up_is_told(code: Code, text: str, expected: tuple[str, str]) -> None:
    assert expected in [(kind, status) for kind, status, *_ in told(code, text)]


@pytest.mark.parametrize("text", ["The dam gave way on Monday.", "Thousands of families fled on Monday.", "All five conditions were met."])
def test_what_gives_way_or_flees_is_no_retreat(code: Code, text: str) -> None:
    assert not {"RETREAT", "CONCEDE"} & {kind for kind, *_ in told(code, text)}
