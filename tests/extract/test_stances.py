"""Stances: what was only meant to be said, what was said after all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Tell = Callable[[str], list[Any]]


def test_any_common_noun_names_somebody_before_what_only_persons_do(tell: Tell) -> None:
    (told,) = tell("The mogul declined to elaborate on the sale of the club.")
    assert (told.speakers, told.stance) == (("The mogul",), "declines")


def test_what_one_would_only_say_is_said(tell: Tell) -> None:
    told = tell("The mayor would only say that the crack was old.")
    assert [(t.stance, t.content) for t in told] == [("asserts", ("the crack was old",))]


def test_what_somebody_was_led_to_say_is_said_by_the_one_led(tell: Tell) -> None:
    (told,) = tell("The strong tide led her to declare that the race was over.")
    assert (told.speakers, told.content) == (("her",), ("the race was over",))
