"""Parties that a sentence names in a place of its own: numbers, examples, owners of words, who claims a blow."""

from __future__ import annotations

import pytest
from tests.extract.conftest import parties
from tests.extract.test_act_parties import Code


def _told(read_events: Code, text: str, kind: str) -> list[tuple[list[str | None], list[str | None]]]:
    return [(parties(e.actors), parties(e.recipients)) for e in read_events(text) if e.type == kind]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("The army killed 14 in the raid.", [["14"]]),
        ("The bombings killed 14 and wounded 5,000.", [["14"]]),
        ("The army raided the camp, killing 14.", [[]]),
        ("Of the migrants, 77 have been wounded.", [["77"]]),
        ("The attack killed 14 people.", [["14 people"]]),
        ("A heart attack killed 14.", []),
        ("Gunmen killed eleven soldiers and wounded nine on Sunday.", [["eleven soldiers"]]),
        ("The army fired on a crowd that was trying to take the airport, killing 17.", [["a crowd"]]),
        ("Of the soldiers of 1914, many were deposed.", []),
    ],
)
def test_a_number_alone_tells_who_was_harmed(read_events: Code, text: str, recipients: list[list[str]]) -> None:
    assert [to for _, to in _told(read_events, text, "ASSAULT")] == recipients


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("Several countries, including Chad and Mali, condemned Peru.", "ACCUSE", ["Several countries", "TCD", "MLI"], ["PER"]),
        ("Countries such as Chad condemned Peru.", "ACCUSE", ["Countries such as Chad", "TCD"], ["PER"]),
        ("Peru killed 40 people, including 12 Swedes.", "ASSAULT", ["PER"], ["40 people", "SWE"]),
        ("The Peruvian army fought rebels such as Hezbollah.", "ASSAULT", ["PER"], ["rebels", "HEZBOLLAH"]),
        ("Swedish officials, including two Swedish deputies, condemned Peru.", "ACCUSE", ["SWE"], ["PER"]),
    ],
    ids=["states", "such as", "among the dead", "of those fought", "of the same side"],
)
def test_those_named_as_some_of_a_group_take_part(
    read_events: Code, text: str, kind: str, actors: list[str], recipients: list[str]
) -> None:
    ((who, whom),) = _told(read_events, text, kind)
    assert (who, whom) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "kind", "recipients"),
    [
        ("Miners objected to the owner's attempts to relocate them.", "REJECT", ["the owner"]),
        ("Miners objected to yesterday's decision.", "REJECT", []),
        ("Peru reneged on accords with Chile.", "REJECT", ["CHL"]),
        ("Deputies denounced the stance taken by the likely nominee.", "ACCUSE", ["the likely nominee"]),
        ("Protesters demanded that the government resign.", "REQUEST", ["the government"]),
        ("Protesters demanded that the prisoners be freed.", "REQUEST", []),
        ("Peru requested aid in emergency funding from Chile.", "REQUEST", ["CHL"]),
        ("Minister Ruiz accused them of lying.", "ACCUSE", ["them"]),
        ("Minister Ruiz criticised them.", "ACCUSE", []),
        ("Police arrested six Protestants.", "COERCE", ["six Protestants"]),
        ("Peru's raids targeting Chilean migrants were condemned.", "ASSAULT", ["CHL"]),
        ("Peru's raids aimed at reducing crime were condemned.", "ASSAULT", []),
    ],
)
def test_to_whom_it_is_done_is_told(read_events: Code, text: str, kind: str, recipients: list[str]) -> None:
    assert [to for _, to in _told(read_events, text, kind)][:1] == [recipients]


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("Hezbollah was responsible for the killing of two Israelis.", "ASSAULT", ["HEZBOLLAH"]),
        ("Hezbollah was not responsible for the killing of two Israelis.", "ASSAULT", []),
        ("Hezbollah claimed responsibility for the killing of two Israelis.", "ASSAULT", ["HEZBOLLAH"]),
        ("Hezbollah is claiming responsibility for the killing of two Israelis.", "ASSAULT", []),
        ("No group claimed responsibility for the killing of two Israelis.", "ASSAULT", []),
        ("Texas and five other states sued Peru.", "ACCUSE", ["Texas", "five other states"]),
        ("President Ruiz of Peru made a stop after talks with Chilean miners.", "CONSULT", ["PER", "CHL"]),
        ("Ruiz called the voters stupid for supporting Peru.", "SUPPORT", ["the voters"]),
        ("Deputy Ruiz wrote a letter urging Congress to back Peru.", "REQUEST", ["Deputy Ruiz"]),
    ],
)
def test_who_does_it_is_told(read_events: Code, text: str, kind: str, actors: list[str]) -> None:
    assert [who for who, _ in _told(read_events, text, kind)][:1] == [actors]


def test_what_is_met_with_opposition_meets_nobody(read_events: Code) -> None:
    assert _told(read_events, "The treaty was met with fierce opposition by Chilean miners.", "CONSULT") == []


def test_what_somebody_explains_has_been_done(read_events: Code) -> None:
    events = read_events("Peru owes Chile an explanation for voting against the treaty.")
    assert [e.status for e in events if e.type == "REJECT"] == ["actual"]
