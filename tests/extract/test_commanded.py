"""Who does what ships and planes are ordered to do."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile ordered two frigates to blockade Callao.", ("ASSAULT", "planned", ["CHL"], ["PER"])),
        ("Chile ordered a frigate to block the port of Lima.", ("ASSAULT", "planned", ["CHL"], ["PER"])),
        ("The ministry ordered jets to bomb the camp of the rebels.", ("ASSAULT", "planned", ["The ministry"], ["the rebels"])),
        ("The president ordered the Navy to send a ship to Togo.", ("MOBILIZE", "planned", ["the Navy"], ["TGO"])),
    ],
)
def test_who_orders_a_ship_to_do_it_does_it(read_events: Code, text: str, expected: tuple[object, ...]) -> None:
    assert told(read_events, text) == [expected]


def test_what_is_ordered_to_sail_is_not_bought(read_events: Code) -> None:
    assert "AGREE" not in [kind for kind, *_ in told(read_events, "Chile ordered a frigate to block the port of Lima.")]
    assert told(read_events, "Chile ordered four frigates from South Korea.") == [("AGREE", "actual", ["CHL"], ["KOR"])]
