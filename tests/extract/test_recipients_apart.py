"""To whom it is done where they stand in no place of the sense: run in with a thing, deep in a phrase, in a clause."""

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
        ("The United States has given Thailand military aid.", ("AID", "actual", ["USA"], ["THA"])),
        ("Norway condemns in the strongest terms the Russian attack on Ukraine.", ("ACCUSE", "actual", ["NOR"], ["RUS"])),
        ("Denmark criticised the action of the United Nations.", ("ACCUSE", "actual", ["DNK"], ["UN"])),
        ("Mongolia ratified a protocol prolonging the treaty of friendship with China.", ("SUPPORT", "actual", ["MNG"], ["CHN"])),
        ("Kuwait asked for British help on Friday.", ("REQUEST", "actual", ["KWT"], ["GBR"])),
        ("Honduras requested two Guatemalan consuls to leave the country.", ("REQUEST", "actual", ["HND"], ["GTM"])),
        ("Britain urged restraint on Chad and Mali.", ("REQUEST", "actual", ["GBR"], ["TCD", "MLI"])),
        ("Peru imposed a visa requirement for Venezuelans in June.", ("SANCTION", "actual", ["PER"], ["VEN"])),
        ("Iraq has addressed a strong protest to Teheran.", ("ACCUSE", "actual", ["IRQ"], ["IRN"])),
        ("Georgia handed a note of protest to the Russian ambassador.", ("ACCUSE", "actual", ["GEO"], ["RUS"])),
        ("Latvia sent a protest note to Belarus.", ("ACCUSE", "actual", ["LVA"], ["BLR"])),
        ("Latvia lodged a letter of protest with Belarus.", ("ACCUSE", "actual", ["LVA"], ["BLR"])),
        ("Peru suggested a debate on Mali.", ("REQUEST", "actual", ["PER"], [])),
        ("Peru proposed a tax on Chinese goods.", ("REQUEST", "actual", ["PER"], [])),
        ("They may resume ties with Egypt, suspended by the Arab League in 1979.", ("SANCTION", "actual", ["ARAB_LEAGUE"], ["EGY"])),
    ],
)
def test_those_to_whom_it_is_done_are_found(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "Azerbaijan agreed to buy a billion dollars' worth of drones from Israel.",
        "Azerbaijan promised that it would sell Israel its oil.",
    ],
)
def test_those_whom_a_promise_would_touch_are_its_other_side(code: Code, text: str) -> None:
    assert [recipients for _, _, actors, recipients in told(code, text) if actors == ["AZE"]] == [["ISR"]]


def test_the_decision_of_somebody_is_nobodys_in_a_passive_of_support(code: Code) -> None:
    assert not told(code, "The decision of the government of Chad to wait is regarded as sound.")


def test_a_day_is_no_object(code: Code) -> None:
    text = "The presidents of Bolivia, Chile and Peru will meet in Washington next month to review the request, officials said Wednesday."
    assert ("AGREE", "planned", ["BOL", "CHL", "PER"], []) in told(code, text)


def test_gunfire_hides_who_fired_and_a_fire_may_be_an_accident(code: Code) -> None:
    assert [t[0] for t in told(code, "Two Indian soldiers were killed by cross-border fire.")] == ["ASSAULT"]
    assert not told(code, "Three villagers were killed by fire in their house.")


def test_who_begs_both_governments_is_none_of_them(code: Code) -> None:
    text = "Mexico and Venezuela begged both governments to come back to the conference table."
    assert all({"MEX", "VEN"}.isdisjoint(recipients) for _, _, _, recipients in told(code, text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru protested over the seizure on Monday of a Peruvian trawler by Chile.", ("COERCE", "actual", ["CHL"], ["PER"])),
        ("Kenya condemned the attack on a Ugandan customs post.", ("ASSAULT", "actual", [], ["UGA"])),
        ("The decision follows the expulsion last week of nine Russians.", ("SANCTION", "actual", [], ["RUS"])),
        ("Haiti complained to the United Nations that Cuba was training rebels.", ("ACCUSE", "actual", ["HTI"], ["CUB"])),
        ("Iran protested to Iraq over the shelling.", ("ACCUSE", "actual", ["IRN"], ["IRQ"])),
    ],
)
def test_those_to_whom_a_noun_or_a_complaint_is_are_found(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


def test_a_blow_of_nobody_on_nobody_known_is_only_a_word(code: Code) -> None:
    assert [t[0] for t in told(code, "Kenya condemned the attack.")] == ["ACCUSE"]


def test_a_warning_of_what_may_come_is_aimed_at_nobody_in_it(code: Code) -> None:
    assert not [t for t in told(code, "The minister cautioned that storms would hit Chad.") if t[0] == "THREATEN"]
