"""What tells no dealing of one side with another."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A Peruvian farmer killed himself in Lima.", "ASSAULT"),
        ("Ruiz, who worked with President Kern of Chile at the ministry, left on Monday.", "COOPERATE"),
        ("President Kern of Chile rejected the notion that his party was split.", "REJECT"),
        ("Some 45 percent backed President Kern of Chile.", "SUPPORT"),
    ],
)
def test_what_is_done_to_nobody_elses_side_is_not_told(read_events: Code, text: str, kind: str) -> None:
    assert kind not in [t[0] for t in told(read_events, text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A Peruvian farmer killed a Chilean guard in Lima.", "ASSAULT"),
        ("President Kern of Chile worked with Peru on a treaty.", "COOPERATE"),
        ("President Kern of Chile rejected the proposal that Peru had made.", "REJECT"),
        ("Some 45 senators backed President Kern of Chile.", "SUPPORT"),
    ],
)
def test_what_is_done_to_another_side_is_told(read_events: Code, text: str, kind: str) -> None:
    assert kind in [t[0] for t in told(read_events, text)]
