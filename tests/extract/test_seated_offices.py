"""The foreign minister in Lima is Peru's; who was sent there is not."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("the foreign minister in Lima", "PER"),
        ("the ambassador in Lima", "CHL"),
        ("the high commissioner in Lima", "CHL"),
        ("its foreign minister in Lima", "CHL"),
    ],
)
def test_who_governs_in_a_capital_is_of_its_state(words: str, state: str) -> None:
    assert actor_of(f"Chile spoke. It thanked {words}, Juan Ruiz.", words) == state


def test_who_is_in_a_land_may_be_a_guest_there() -> None:
    words = "the foreign minister in Peru"
    assert actor_of(f"Chile spoke. It thanked {words}, Juan Ruiz.", words) != "PER"
