"""Turns of phrase that news has for acts: a wording of several words, which may stand apart."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bolivia handed the Chilean consul his passports.", ("SANCTION", ["BOL"], ["CHL"])),
        ("Burma put the Thai envoy under guard.", ("COERCE", ["MMR"], ["THA"])),
        ("Berlin washed its hands of the Greek loan.", ("REJECT", ["DEU"], ["GRC"])),
        ("Kenya took the side of Uganda.", ("SUPPORT", ["KEN"], ["UGA"])),
        ("Iran held out an olive branch to the Saudis.", ("AGREE", ["IRN"], ["SAU"])),
        ("Prague gave short shrift to the Hungarian plan.", ("REJECT", ["CZE"], ["HUN"])),
        ("Indonesia sent a telegram of congratulations to India.", ("SUPPORT", ["IDN"], ["IND"])),
        ("Oman gave Yemen until Friday to withdraw.", ("THREATEN", ["OMN"], ["YEM"])),
        ("The Arab League suspended Syria.", ("SANCTION", ["ARAB_LEAGUE"], ["SYR"])),
        ("American helicopters carried 600 Honduran soldiers to the front.", ("AID", ["USA"], ["HND"])),
        ("Boko Haram, whose fighters had overrun the town, fled.", ("ASSAULT", ["BOKO_HARAM"], [])),
        ("North Korea set off a nuclear device on Friday.", ("MOBILIZE", ["PRK"], [])),
    ],
)
def test_turns_of_phrase_name_their_act(read_events: Code, text: str, expected: tuple[str, list[str], list[str]]) -> None:
    assert expected in [(kind, actors, recipients) for kind, _, actors, recipients in told(read_events, text)]


def test_ships_that_are_left_burning_are_not_left(read_events: Code) -> None:
    assert not [t for t in told(read_events, "Indian forces left a frigate burning in the harbour.") if t[0] == "RETREAT"]


def test_a_state_whose_battalion_is_put_on_notice_threatens_nobody(read_events: Code) -> None:
    text = "Australia put a battalion in Townsville on notice to evacuate its citizens."
    assert not [t for t in told(read_events, text) if t[0] == "THREATEN"]
