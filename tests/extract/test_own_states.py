"""Whoever accuses a state is none of its officials, but where the text says so."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of

TEXT = (
    "China rejected the offer.\n\nChina's navy said Vietnam had sent three boats. Vietnam has said that one sank.\n\n"
    "{}, said that Beijing had asked Hanoi for talks. He accused Vietnam of building a landing strip."
)


def test_who_accuses_a_state_is_not_of_it() -> None:
    assert actor_of(TEXT.format("Guo Jianmin, a foreign ministry spokesman"), "Guo Jianmin") is None


def test_what_the_words_say_stands() -> None:
    assert actor_of(TEXT.format("Guo Jianmin, a Vietnamese spokesman"), "Guo Jianmin") == "VNM"


@pytest.mark.parametrize("words", ["thanked Chile", "rebuffed Chile"])
def test_who_thanks_a_state_is_not_its_minister(words: str) -> None:
    text = f"The Chilean government protested. Foreign Minister Juan Ruiz said so. Ruiz {words}."
    assert actor_of(text, "Foreign Minister Juan Ruiz") is None


def test_who_rejects_what_a_state_proposes_is_not_its_minister() -> None:
    text = "The Chilean government protested. Foreign Minister Juan Ruiz said so. Ruiz rejected a Chilean proposal for talks."
    assert actor_of(text, "Foreign Minister Juan Ruiz") is None
