"""Who speaks, sits or signs for a state, or is sent by it, is of that state."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Mr. Henrik Lund, who sits for Norway, asked for a week.", "Mr. Henrik Lund", "NOR"),
        ("Henrik Lund signed for Oslo.", "Henrik Lund", "NOR"),
        ("Mr. Henrik Lund, who represents Norway, asked for a week.", "Mr. Henrik Lund", "NOR"),
        ("Henrik Lund, whom Oslo sent here in May, asked for a week.", "Henrik Lund", "NOR"),
        ("Henrik Lund, whom Oslo sent home in May, asked for a week.", "Henrik Lund", None),
        ("Mr. Henrik Lund, who may sit for Norway, asked for a week.", "Mr. Henrik Lund", None),
        ("Mr. Henrik Lund, who never spoke for Norway, asked for a week.", "Mr. Henrik Lund", None),
        ("Mr. Henrik Lund, who voted for Norway, asked for a week.", "Mr. Henrik Lund", None),
        ("Mr. Henrik Lund of the State Department asked for a week.", "Mr. Henrik Lund", "USA"),
        ("Mr. Henrik Lund of the University asked for a week.", "Mr. Henrik Lund", None),
        ("Mr. Henrik Lund, an official of Chile, signed for Norway.", "Mr. Henrik Lund", "CHL"),
    ],
)
def test_who_serves_a_state_by_what_a_clause_says_is_of_it(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words) == state


def test_an_envoy_at_a_body_is_of_whoever_has_him() -> None:
    words = "its envoy at the United Nations"
    assert actor_of(f"Peru rejected it, and {words} called it piracy.", words) == "PER"
