"""Who does what a verb names, and to whom, where grammar hides it."""

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
        ("Four Palestinians were killed by Israeli gunfire near Jenin.", ("ASSAULT", "actual", ["ISR"], ["PSE"])),
        ("Two Congolese were killed by sniper fire and ten by hunger.", ("ASSAULT", "actual", [], ["Two Congolese"])),
        ("Armenian villagers were driven from their homes by Azerbaijani soldiers.", ("COERCE", "actual", ["AZE"], ["ARM"])),
        ("The withdrawal of Soviet troops from Afghanistan was completed in 1989.", ("RETREAT", "actual", ["SUN"], ["AFG"])),
        ("Icelandic ports have been closed to German trawlers since November.", ("SANCTION", "actual", ["ISL"], ["DEU"])),
        (
            "Under pressure from Brazil, whose army has moved tanks to the border, Peru agreed to talks.",
            ("MOBILIZE", "actual", ["BRA"], []),
        ),
    ],
)
def test_the_one_who_acts_is_found_far_from_the_verb(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Council of Europe threatened to embarrass Azerbaijan.", ("THREATEN", "actual", ["COE"], ["AZE"])),
        ("Albania has accepted an offer of guns from China.", ("AGREE", "actual", ["ALB"], ["CHN"])),
        ("Sudan recalled its ambassador from Addis Ababa on Tuesday.", ("SANCTION", "actual", ["SDN"], ["ETH"])),
        ("Portugal asked Britain, its ally since 1373, for airfields.", ("REQUEST", "actual", ["PRT"], ["GBR"])),
        ("Egypt's president agreed to meet his Libyan counterpart.", ("AGREE", "planned", ["EGY"], ["LBY"])),
    ],
)
def test_the_one_to_whom_it_is_done_is_found_in_what_is_threatened_or_offered(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Senegalese patrol shot a woodcutter.", ("ASSAULT", "actual", ["SEN"], ["a woodcutter"])),
    ],
)
def test_one_of_a_trade_or_people_can_be_hurt(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru lodged a protest with Chile over the laser, blinding two sailors.", "ASSAULT"),
    ],
)
def test_a_result_beside_words_is_not_of_the_speaker(code: Code, text: str, kind: str) -> None:
    assert kind not in [told_kind for told_kind, _, _, _ in told(code, text)]


def test_a_finite_clause_takes_no_subject_from_the_clause_above(code: Code) -> None:
    found = told(
        code, "Four Lebanese soldiers died, hours after militiamen of the south, whom Israel pays, had kidnapped two Irish officers."
    )
    assert [(kind, actors) for kind, _, actors, _ in found if "LBN" in actors] == []
