"""Participles that only say in what state a place is tell no act."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    "text",
    [
        "The minister visited occupied Crimea on Monday.",
        "The president left besieged Goma on Monday.",
        "The convoy crossed occupied and besieged Goma on Monday.",
        "Food was flown to besieged, shelled Goma by the Red Cross.",
        "The soldier had served in occupied Panama, invaded Grenada and Haiti.",
        "Soldiers who had served in Korea, Vietnam, occupied Panama and Grenada were invited by Denmark.",
    ],
)
def test_a_place_that_is_only_described_is_attacked_by_nobody(read_events: Code, text: str) -> None:
    assert "ASSAULT" not in [e.type for e in read_events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Libya freed Chad, occupied Panama and Grenada.",
        "Rwandan troops seized, looted and occupied Goma.",
        "Norwegian troops served in Korea, occupied Crimea and bombed Panama.",
        "If Norway were accused by Finland and Denmark attacked Sweden, Iceland would protest.",
    ],
)
def test_what_is_done_to_a_place_is_an_act(read_events: Code, text: str) -> None:
    assert "ASSAULT" in [e.type for e in read_events(text)]
