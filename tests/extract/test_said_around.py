"""What is said around its attribution and behind it: fronted parts, refusals, what would follow, where the reporter goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Even if the bridge falls, Karl Berg said, it has paid for itself.", ("Even if the bridge falls", "it has paid for itself")),
        ("To see the real cost, Ida Holm said, one should visit the port.", ("To see the real cost", "one should visit the port")),
        ("Too often, Ida Holm said, the talk of bridges is full of anger.", ("Too often", "the talk of bridges is full of anger")),
        ("He would not, his spokesman said, accept a second vote.", ("He would not", "accept a second vote")),
        (
            "He also vowed to form a task force, which would include the navy.",
            ("to form a task force, which would include the navy",),
        ),
        ("The clerk ruled that the claim of “a thousand boats” is “true,” but the paper made a joke of it.",
         ("the claim of “a thousand boats” is “true,”",)),
        ("Ida Holm is promising lower tolls and “boats, boats, boats,” but she has also lost two votes.",
         ("lower tolls and “boats, boats, boats,”",)),
    ],
)  # fmt: skip
def test_content_runs_as_far_as_the_speaker_does(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


def test_where_it_was_said_is_not_said(tell: Tell) -> None:
    (said,) = tell("In an interview, Ida Holm said, the bridge would be sold.")
    assert "interview" not in " ".join(said.content)


def test_a_second_cue_in_a_progressive_sentence_is_its_own(tell: Tell) -> None:
    first, second = tell("Ida Holm is telling a veterans group that the navy is “depleted” and says she will expand it.")
    assert first.content == ("the navy is “depleted”",)
    assert (second.speakers, second.content) == (("Ida Holm",), ("she will expand it",))


def test_who_said_nothing_said_nothing(tell: Tell) -> None:
    assert tell("Mexico thanked the mayor; Chad has said nothing.") == []


def test_when_somebody_was_reached_is_not_what_he_declined(tell: Tell) -> None:
    (said,) = tell("Karl Berg declined to comment when he was reached by telephone on Friday.")
    assert (said.stance, said.content) == ("declines", ("comment",))


def test_a_thing_described_in_a_relative_clause(tell: Tell) -> None:
    (said,) = tell("Twenty people were hurt by a blast that Mayor Ida Holm described as “an intentional act.”")
    assert (said.speakers, said.content) == (("Mayor Ida Holm",), ("that", "as “an intentional act.”"))
