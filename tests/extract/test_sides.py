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


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("All but Peru agreed to the plan.", []),
        ("Not Chile but Peru agreed to the plan.", ["PER"]),
        ("Chile and Peru agreed to the plan.", ["CHL", "PER"]),
    ],
    ids=["left out", "meant", "both"],
)
def test_who_is_left_out_is_no_side(code: Code, text: str, actors: list[str]) -> None:
    assert [found[2] for found in told(code, text)] == ([actors] if actors else [])


def test_whom_one_takes_in_are_those_helped(code: Code) -> None:
    assert ("AID", "actual", ["NOR"], ["4,000 refugees"]) in told(code, "The Norwegian premier took in 4,000 refugees.")
