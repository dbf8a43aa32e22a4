"""The parties of coordinated phrases, and those that one phrase names."""

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
        ("Five Argentine and two Chilean diplomats met on Monday.", ("CONSULT", "actual", ["ARG", "CHL"], [])),
        ("Two Thai and three Lao soldiers were killed on Monday.", ("ASSAULT", "actual", [], ["THA", "LAO"])),
        ("Ministers from Norway and Iceland signed an agreement in London.", ("SUPPORT", "actual", ["NOR", "ISL"], [])),
    ],
)
def test_each_state_of_a_phrase_is_a_side(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)
