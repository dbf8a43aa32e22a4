"""What was decided is neither threatened nor done."""

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
        ("The European Parliament voted to sanction Belarus over the forced landing.", ("SANCTION", "planned", ["EU"], ["BLR"])),
        ("Australia's decision to impose a tariff on Canadian timber angered Ottawa.", ("SANCTION", "planned", ["AUS"], ["CAN"])),
        ("A French decision to expel two Algerian consuls was criticised.", ("SANCTION", "planned", ["FRA"], ["DZA"])),
    ],
)
def test_what_was_decided_or_voted_for_is_planned(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger said it would expel the Danish envoy.", ("THREATEN", "threatened", ["NER"], ["DNK"])),
    ],
)
def test_what_is_announced_of_another_side_is_still_a_threat(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moldova's parliament voted 58 to 30 to denounce the treaty with Russia.", ("SANCTION", "actual", ["MDA"], ["RUS"])),
    ],
)
def test_a_vote_that_is_the_act_is_done(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)
