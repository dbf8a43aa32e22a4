"""Cues that nobody voices, and the speakers of some that seemed to have none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    "text",
    [
        "It is too soon to say whether the bridge will hold.",
        "It is worth noting that the bridge is old.",
        "To lose the bridge means admitting that the engineers were right.",
        "It is easy to be cynical and call the council greedy.",
        "Two crews were found dead below the bridge.",
        "The boy was found clinging to a plank.",
        "The case was referred to the court in May.",
        "The crews were denied a licence.",
        "With ten seats still open, Holm is assured of winning six.",
        "All papers are supposed to be made public by May.",
        "The club, which calls itself Free Torvik, has ten members.",
        "The ferry is called the Aurora.",
        "No charges were announced by the court.",
        "The talks are expected to begin in May.",
        "Six of the crews are known to be in Ayr.",
        "Holm was declared the winner.",
        "The paper was shown to be false.",
    ],
)
def test_nobody_says_it(tell: Tell, text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "speakers", "cue"),
    [
        ("The mayor was found to have lied.", (), "find"),
        ("Keeps saying she opposed the bridge.", (), "say"),
        ("The mayor was called a coward.", (), "call"),
        ("Holm was called an Obama of the north.", (), "call"),
        ("Holm took to the radio to respond to the mayor's calling her a liar.", ("the mayor",), "call"),
        ("The columnist Karl Berg went so far as to say the bridge was lost.", ("The columnist Karl Berg",), "say"),
        ("The councillors were in the lead in advocating a new bridge.", ("The councillors",), "advocate"),
    ],
)
def test_somebody_says_it(tell: Tell, text: str, speakers: tuple[str, ...], cue: str) -> None:
    assert [(t.speakers, t.cue) for t in tell(text)] == [(speakers, cue)]


def test_who_declines_to_confirm_or_deny_denies_nothing(tell: Tell) -> None:
    told = tell("Holm declined to confirm or deny reports that the bridge was sold.")
    assert [t.stance for t in told] == ["declines"]


@pytest.mark.parametrize(
    ("text", "speakers", "cue"),
    [
        ("Holm repeated charges that the crews had lied.", ("Holm",), "repeat"),
        ("Holm responded on Sunday to accusations that she had lied.", (), "accusation"),
        ("Holm claimed at one point that the crews had lied.", ("Holm",), "claim"),
        ("Holm showed subtle hints that she was having second thoughts.", ("Holm",), "hint"),
    ],
)
def test_a_clause_behind_a_verb_and_its_noun_is_said_once(tell: Tell, text: str, speakers: tuple[str, ...], cue: str) -> None:
    assert [(t.speakers, t.cue) for t in tell(text)] == [(speakers, cue)]


def test_who_draws_crowds_says_nothing(tell: Tell) -> None:
    assert tell("Holm made two stops in the north, drawing small crowds as she went.") == []


def test_a_thing_that_renews_talk_does_not_talk(tell: Tell) -> None:
    assert [(t.speakers, t.cue) for t in tell("The deal renewed speculation that the bridge would be sold.")] == [((), "speculation")]


def test_who_is_called_out_is_blamed(tell: Tell) -> None:
    (blamed,) = tell("Holm called out the mayor for selling the bridge.")
    assert (blamed.cue, blamed.content) == ("call out", ("the mayor for selling the bridge",))
