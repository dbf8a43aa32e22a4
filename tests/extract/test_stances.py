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


def test_who_was_asked_does_not_ask(tell: Tell) -> None:
    asked, told = tell("Mr. Holm, asked whether the bridge would close, said that he did not know.")
    assert (asked.speakers, told.speakers) == ((), ("Mr. Holm",))


def test_what_somebody_would_not_say_is_no_part_of_what_he_said(tell: Tell) -> None:
    told = tell("A harbour spokesman confirmed that the leak was real but would not say why it had been hidden.")
    assert [(t.stance, t.content) for t in told] == [("asserts", ("the leak was real",)), ("declines", ("why it had been hidden",))]


def test_a_refusal_that_goes_on_with_the_cue_is_the_speaker_s(tell: Tell) -> None:
    told = tell("Holm's office acknowledged that the mayor has given paid speeches but declined to provide a list of them.")
    assert told[-1].speakers == ("Holm's office",)


def test_what_was_not_offered_is_no_statement(tell: Tell) -> None:
    assert tell("The mayor had not offered to pay.") == []


def test_who_never_spoke_to_another_holds_nothing_back(tell: Tell) -> None:
    assert tell("The mayor had never spoken to the bank about the loan.") == []
