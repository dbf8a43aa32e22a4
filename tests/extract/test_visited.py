"""Whom a visitor meets where he came to is of that state."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Juan Ruiz of Chile flew to Lima on Monday, where he held talks with President Ana Paz.", "PER"),
        ("Juan Ruiz of Chile flew to Lima on Monday and signed a pact with President Ana Paz.", "PER"),
        ("Juan Ruiz of Chile flew to Brussels on Monday and signed a pact with President Ana Paz.", "CHL"),
        ("Juan Ruiz of Chile flew to Lima on Monday and signed a pact with his president, Ana Paz.", "CHL"),
    ],
)
def test_whom_a_visitor_meets_is_of_the_state_to_which_he_came(text: str, state: str) -> None:
    assert actor_of(text, "President Ana Paz" if "President" in text else "Ana Paz") == state
