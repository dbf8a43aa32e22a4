"""Acts of words that are only asked about."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    "text",
    ["The Peruvian minister declined to say which state he held responsible.", "Chile did not say whom it accused of the raid."],
)
def test_a_charge_that_is_only_asked_about_is_not_told(code: Code, text: str) -> None:
    assert "ACCUSE" not in {kind for kind, _, _, _ in told(code, text)}
