"""Which tellings are one act."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_a_withdrawal_that_is_spoken_of_is_the_one_that_was_told(code: Code) -> None:
    text = "India and China withdrew their troops from the plateau on Monday. Beijing noted India's withdrawal."
    assert [kind for kind, _, _, _ in told(code, text)].count("RETREAT") == 1
