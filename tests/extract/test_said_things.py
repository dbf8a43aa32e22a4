"""Things said without a clause: charges, names, refusals, calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm bluntly accused Brandt and his allies of hiding the report.", ("Brandt and his allies of hiding the report",)),
        ("The toll, which Holm described as a theft, will rise.", ("which", "as a theft")),
        ("Holm declined an interview request.", ("an interview request",)),
        ("Holm called for the guards to leave the harbour.", ("the guards to leave the harbour",)),
    ],
)
def test_charges_names_refusals_and_calls_wherever_the_parse_hangs_them(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


@pytest.mark.parametrize("text", ["The judge denied him bail.", "The league denied them entry."])
def test_to_deny_somebody_a_thing_is_no_denial(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_a_charge_is_denied(tell: Tell) -> None:
    (told,) = tell("Holm denied any wrongdoing.")
    assert (told.stance, told.content) == ("denies", ("any wrongdoing",))


@pytest.mark.parametrize("cue", ["denied reports", "dismissed claims", "dismissed suggestions"])
def test_who_dismisses_a_claim_denies_what_it_says(tell: Tell, cue: str) -> None:
    (told,) = tell(f"A spokesman, Karl Holm, {cue} that the club was seeking a loan.")
    assert (told.speakers, told.stance, told.content) == (("A spokesman",), "denies", ("the club was seeking a loan",))


def test_a_charge_ends_before_what_the_reporter_says_of_it(tell: Tell) -> None:
    charged, denied = tell("Holm accused the club of having sold the pier, a charge that the club denied.")
    assert charged.content == ("the club of having sold the pier",)
    assert (denied.speakers, denied.stance) == (("the club",), "denies")
    assert denied.content[0].endswith("having sold the pier")


def test_an_aside_behind_a_conjunction_leaves_it_to_the_sentence(tell: Tell) -> None:
    (told,) = tell('Holm carried the letter across the lawn and, in his words, "closed a chapter".')
    assert told.content == ("closed a chapter",)


def test_who_denies_a_claim_behind_a_statement_is_no_part_of_it(tell: Tell) -> None:
    told = tell("Holm said that the club had known of the debt since July, a claim Brandt rejected.")
    assert told[0].content == ("the club had known of the debt since July",)


def test_who_is_punished_for_refusing_refused(tell: Tell) -> None:
    (refused,) = tell("The league imposed a ban on the club for refusing to pay.")
    assert (refused.speakers, refused.stance) == (("the club",), "declines")


@pytest.mark.parametrize(
    "text",
    [
        "The law set up a way of admitting refugees.",
        "The senate confirmed Judge Holm.",
        "The board has charged the divers with verifying that the wreck has been cleared.",
    ],
)
def test_who_is_let_in_or_given_a_task_is_nothing_said(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_who_is_called_something_for_a_deed_is_called_for_nothing(tell: Tell) -> None:
    told = tell("Holm called him a “coward” for continuing to hide.")
    assert [(t.cue, t.content) for t in told] == [("call", ("him a “coward”",))]


def test_advice_against_a_thing_keeps_its_word(tell: Tell) -> None:
    assert tell("Holm advocated against leaving the crews in Mali.")[0].content == ("against leaving the crews in Mali",)


def test_a_ruling_that_is_praised_ends_before_the_next_verb(tell: Tell) -> None:
    told = tell("Holm hailed the ruling and said it would press for a new trial.")
    assert [(t.cue, t.content) for t in told] == [("say", ("it would press for a new trial",))]
