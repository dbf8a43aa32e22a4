"""Lawmakers are of the parliament that was named right before them."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of

VOTE = "Germany moved its soldiers after Peru's parliament voted. Lawmakers passed the resolution."


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (VOTE, "PER"),
        ("Germany moved its soldiers. Peru's parliament voted. It was late. Rain fell. Lawmakers passed the resolution.", None),
        ("Germany moved its soldiers after Peru's parliament voted. Lawmakers of the coalition passed it.", None),
        ("Germany moved its soldiers when Chile's parliament and Peru's parliament voted. Lawmakers passed the resolution.", None),
    ],
    ids=["right before", "long before", "somebody else's", "two houses"],
)
def test_members_are_of_the_house_before_them(text: str, state: str | None) -> None:
    words = "Lawmakers of the coalition" if "coalition" in text else "Lawmakers"
    assert (actor_of(f"BERLIN, March 14 - {text}", words) == "PER") == (state == "PER")
