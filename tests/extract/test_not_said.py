"""Cues of what nobody said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    "text",
    [
        "The board voted against branding the club a cult.",
        "The council avoided calling the flood a disaster.",
        "The ambassador refrained from describing the fire as arson.",
        "They paid rather than calling the mayor a thief.",
        "There is no denying that the dam has burst.",
        "The envoy had no way of knowing what the engineer planned.",
        "I do not believe Brandt has mentioned the loan.",
        "There is no evidence that the mayor said the dam had burst.",
        "There is nothing that suggests the dam has burst.",
        "It is not true that the mayor said the dam had burst.",
        "Nobody believes that the mayor said the dam had burst.",
        "If it is true that the mayor said the dam had burst, she must go.",
        "Does the mayor know that the dam has burst?",
        "Did the engineer say that the dam had burst?",
        "The sample was sent to Ayr to determine whether the gate had been opened.",
        "The inquiry was set up to show how the dam had burst.",
        "Brandt once again found himself alone.",
        "The beer has become, you know, quite popular.",
        "The town cast its vote as the storm broke.",
    ],
)
def test_what_was_not_said_is_no_statement(tell: Tell, text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The inquiry found that the guards had slept.", "find"),
        ("Why did the engineer say that the dam had burst?", "say"),
        ("The council stopped short of a ban, calling the flood a disaster.", "call"),
        ("The mayor did not know that the engineer had said the dam was safe.", "say"),
    ],
)
def test_what_only_looks_so_is_said(tell: Tell, text: str, cue: str) -> None:
    assert [t.cue for t in tell(text)] == [cue]


def test_a_doubt_is_its_own_and_not_what_is_doubted(tell: Tell) -> None:
    assert [t.cue for t in tell("I doubt that the mayor said the dam had burst.")] == ["doubt"]


@pytest.mark.parametrize(
    "text", ["As the mayor had demanded, the engineers left the dam.", "The engineers left the dam, as the mayor had asked."]
)
def test_what_was_done_as_somebody_asked_is_told_by_the_reporter(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_what_came_as_somebody_had_warned_is_his_warning(tell: Tell) -> None:
    assert [t.cue for t in tell("As the mayor had warned, the dam burst.")] == ["warn"]


def test_the_last_word_of_a_sentence_denies_nothing_at_its_start(tell: Tell) -> None:
    assert "deny" in [s.cue for s in tell("Denying that the dam had burst, the mayor shook his head and said no")]


@pytest.mark.parametrize(
    "text",
    [
        "Few engineers believe the dam will hold.",
        "The mayor was due to tell the council that the dam had burst.",
        "Ida Holm will come on the show to talk about the dam.",
        "If households keep the view that the dam will burst, they will leave.",
        "Holm called the guards to mend the gate.",
    ],
)
def test_what_few_believe_or_somebody_is_due_to_say_is_not_said(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_what_a_few_believe_is_said(tell: Tell) -> None:
    assert tell("A few engineers believe the dam will hold.")[0].speakers == ("A few engineers",)
