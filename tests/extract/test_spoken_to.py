"""Whom somebody tells something is often another state's, so that the weights must speak more clearly for him."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("The diplomat told Prime Minister Ana Ruiz to wait.", None),
        ("Prime Minister Ana Ruiz told the diplomat to wait.", "PER"),
    ],
)
def test_who_is_spoken_to_may_be_another_state_s(told: str, state: str | None) -> None:
    text = f"Peru has closed its border with Chile.\nThe shot was fired at noon, a diplomat said. {told}"
    assert actor_of(text, "Prime Minister Ana Ruiz", "LIMA, May 4 - ") == state
