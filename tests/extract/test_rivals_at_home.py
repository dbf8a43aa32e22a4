"""The government that its own opposition accuses is no foreign one."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("In Lima the opposition was angry about Chile. Chile had won. The opposition accused the government of dithering.", "PER"),
        ("Chile spoke. A farmer saw the Bundestag, where the CDU accused the government of dithering.", "DEU"),
    ],
)
def test_a_government_is_of_the_state_of_the_party_that_turns_against_it(text: str, state: str) -> None:
    assert actor_of(text, "the government") == state
