"""Warnings of one's own deed: a threat, whoever hears it."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    "text",
    ["Sudan warned that it would close the crossing.", "Norway warned that its navy would board any trawler inside the line."],
)
def test_a_warning_of_ones_own_deed_threatens(code: Code, text: str) -> None:
    assert "THREATEN" in {kind for kind, _, _, _ in told(code, text)}


@pytest.mark.parametrize(
    "text", ["Malawi warned that it would run out of maize by May.", "Peru warned that it would take years to clear the mines."]
)
def test_a_warning_of_what_befalls_one_threatens_nobody(code: Code, text: str) -> None:
    assert told(code, text) == []
