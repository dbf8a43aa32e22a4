"""What a bare answer takes up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    "text",
    [
        "Two deputies said the palace had paid for their votes. The palace denied it.",
        "A deputy said the palace had paid for his vote, but the palace denied it.",
        "The palace had paid for his vote, a deputy said. The palace denied this.",
    ],
)
def test_a_bare_denial_denies_what_was_told_right_before(tell: Tell, text: str) -> None:
    last = tell(text)[-1]
    assert (last.stance, [s.lower() for s in last.speakers]) == ("denies", ["the palace"])
    assert last.content[0].lower().startswith("the palace had paid for")


def test_what_is_confirmed_is_what_was_told_right_before(tell: Tell) -> None:
    assert tell("Envoys said the truce was over. The ministry confirmed it.")[-1].content == ("the truce was over",)


def test_what_a_reporter_told_before_is_not_taken_up(tell: Tell) -> None:
    assert tell("The truce ended on Monday. The ministry denied it.") == []


def test_the_words_of_a_quotation_are_not_taken_up(tell: Tell) -> None:
    assert len(tell('"They shelled us," the mayor said. The ministry denied it.')) == 1


def test_what_stands_two_sentences_before_is_not_taken_up(tell: Tell) -> None:
    assert len(tell("Envoys said the truce was over. Rain fell in the valley. The ministry denied it.")) == 1


def test_what_is_not_confirmed_is_what_was_told_right_before(tell: Tell) -> None:
    last = tell("Papers reported that the envoy had been called home. The foreign ministry would not confirm this.")[-1]
    assert (last.stance, last.content) == ("declines", ("the envoy had been called home",))
