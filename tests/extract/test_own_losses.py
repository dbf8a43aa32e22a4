"""Of whose soldiers an army says that they fell: its own, where no words say more."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Chile spoke. The Peruvian army said two soldiers were killed.", "two soldiers", "PER"),
        ("Chile spoke. The Peruvian army said two enemy soldiers were killed.", "two enemy soldiers", None),
        ("Chile spoke. The Peruvian army said two farmers were killed.", "two farmers", None),
        ("Chile spoke. A farmer said two soldiers were killed.", "two soldiers", None),
    ],
)
def test_soldiers_whose_loss_an_army_tells_of_are_its_own(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words) == state
