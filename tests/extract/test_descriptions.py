"""Words that only say who speaks, or which thing is meant."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two people briefed on the plan said it had been dropped.", "CONSULT"),
        ("An official who took part in the negotiations said they would go on.", "CONSULT"),
        ("A NATO official who insisted on anonymity said so.", "REQUEST"),
        ("Foreign Minister Ana Ruiz, speaking to the Financial Courier, insisted that Peru would pay.", "CONSULT"),
        ("African ministers said they would send a mission led by the presidents of Rwanda and Burkina Faso.", "CONSULT"),
        ("Portugal will cut the number of Russian staff allowed in Lisbon from 110 to 85.", "RETREAT"),
        ("Australia called off an exercise that had been planned with Fiji.", "AGREE"),
    ],
)
def test_who_is_described_so_has_not_acted(code: Code, text: str, kind: str) -> None:
    assert kind not in [told_kind for told_kind, _, _, _ in told(code, text)]
