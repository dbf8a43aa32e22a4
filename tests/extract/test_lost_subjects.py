"""Subjects of clauses that a parser hung beside the one who does what they tell, and agents that are none."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Laos, which in April said that bombs from Thai planes were falling on its farms, sealed its border with Cambodia.",
            ("SANCTION", "actual", ["LAO"], ["KHM"]),
        ),
        (
            'The Kenyan minister called it "an act of piracy," suspended all talks with Somalia, and let it be known that he was angry.',
            ("SANCTION", "actual", ["KEN"], ["SOM"]),
        ),
        (
            "Panama demanded that the soldiers be withdrawn and threatened to break off the border talks with Peru.",
            ("SANCTION", "requested", ["PAN"], ["PER"]),
        ),
        ("Algeria thanked Mali and put off a visit by the Spanish finance minister.", ("REJECT", "actual", ["DZA"], [])),
        ("Honduras is the only member of the OAS that broke with Chile.", ("SANCTION", "actual", ["HND"], ["CHL"])),
        ("A court in Oslo cleared three men of spying on Iran.", ("RETREAT", "actual", ["NOR"], ["three men"])),
    ],
    ids=["behind a relative clause", "in a list", "beside a wish", "no agent of its own", "the only one", "cleared"],
)
def test_who_does_it_is_found_where_parsers_hang_it_elsewhere(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(read_events, text)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Since May Libyan paratroops had been dropped into the desert by the hundred.", ["LBY"]),
        ("The battalion in Mali was reduced by 60 soldiers in May.", []),
        ("The minister said the Saudis were helping and it was unfair to penalize Peru.", []),
        ("The mine lies in Darfur, where Chadian regulars are still fighting, the army said.", ["TCD"]),
    ],
    ids=["by the hundred", "by how many", "unfair to do", "where they fight"],
)
def test_numbers_and_places_do_nothing(read_events: Code, text: str, actors: list[str]) -> None:
    assert [t[2] for t in told(read_events, text)] == [actors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rome denies having supplied Yemen with aircraft.", ("AID", "denied", ["ITA"], ["YEM"])),
        ("Rome admitted having supplied Yemen with aircraft.", ("AID", "actual", ["ITA"], ["YEM"])),
    ],
)
def test_what_one_denies_or_admits_is_ones_own_deed(read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(read_events, text)
