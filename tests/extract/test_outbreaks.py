"""Violence of which only the beginning is told, and talks that go on."""

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
        ("Heavy fighting erupted near Goma on Monday.", ("ASSAULT", "actual", [], [])),
        ("Fighting resumed in Goma on Tuesday.", ("ASSAULT", "actual", [], [])),
        ("The war, which broke out in 1980, has cost both countries dearly.", ("ASSAULT", "actual", [], [])),
    ],
)
def test_violence_that_broke_out_is_told_without_its_sides(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "The war has cost both countries dearly.",
        "Fighting is a trade like any other.",
    ],
)
def test_violence_that_is_only_named_is_not(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkey and Russia are in talks on a gas pipeline.", ("CONSULT", "actual", ["TUR", "RUS"], [])),
    ],
)
def test_talks_somebody_is_in_go_on(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)
