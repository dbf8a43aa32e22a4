"""Soldiers, envoys and new leaders act for whoever has or sends them."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Peru sent 500 more soldiers to the border.", "500 more soldiers", "PER"),
        ("Chile has landed 400 men at the port.", "400 men", "CHL"),
        ("Japan is sending an envoy to Lima.", "an envoy to Lima", "JPN"),
        ("The African Union sent a commission to the capital.", "a commission", "AU"),
        ("Peru has a new president since June.", "a new president", "PER"),
        ("Peru sent the allied troops home.", "the allied troops", None),
        ("Peru received an envoy on Monday.", "an envoy", None),
        ("Peru has a president.", "a president", None),
    ],
)
def test_those_who_are_sent_act_for_the_sender(text: str, words: str, actor: str | None) -> None:
    assert actor_of(text, words) == actor


def test_troops_that_go_home_withdraw_and_others_only_go(read_events: Code) -> None:
    assert told(read_events, "Dutch troops have gone home from Kenya.") == [("RETREAT", "actual", ["NLD"], ["KEN"])]
    assert not read_events("The Dutch premier went home in May.")
