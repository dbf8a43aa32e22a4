"""Vows: refusals, threats and promises."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Egypt's president vowed not to step aside.", "REJECT"),
        ("The opposition in Israel vowed to undo the accord.", "THREATEN"),
        ("Kenya vowed to make Ethiopia pay.", "THREATEN"),
        ("Finland vowed to defend the border.", "AGREE"),
        ("Cambodia vowed not to shoot first.", "AGREE"),
    ],
)
def test_a_vow_is_what_is_vowed(read_events: Code, text: str, kind: str) -> None:
    assert kind in {e.type for e in read_events(text)}
