"""Towns that are attacked, and the states that held them."""

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
        ("Egyptian aircraft bombed Benghazi in 2014.", ("ASSAULT", "actual", ["EGY"], ["LBY"])),
        ("Gunmen attacked a hotel in Bamako on Friday.", ("ASSAULT", "actual", ["Gunmen"], ["MLI"])),
    ],
)
def test_a_town_that_is_attacked_is_the_states_that_holds_it(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syrian jets bombed Aleppo.", ("ASSAULT", "actual", ["SYR"], ["Aleppo"])),
        ("Georgia attacked South Ossetia.", ("ASSAULT", "actual", ["Georgia"], ["South Ossetia"])),
        ("Russia recognised Abkhazia.", ("SUPPORT", "actual", ["RUS"], ["Abkhazia"])),
    ],
)
def test_a_land_of_the_codebook_is_a_side(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize("text", ["Lithuania seized Memel.", "Libya delivered rifles to Entebbe.", "Russia flew two bombers over Belarus."])
def test_a_place_that_is_no_state_is_no_party(code: Code, text: str) -> None:
    (event,) = code(text)
    assert event.recipients == ()


def test_the_post_of_an_envoy_is_in_the_state_that_held_it(code: Code) -> None:
    assert ("SANCTION", "actual", ["CUB"], ["LBY"]) in told(code, "Cuba recalled its consul from Benghazi.")
