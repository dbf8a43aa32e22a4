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


@pytest.mark.parametrize(
    "text",
    [
        "Norway recalled its ambassador from Chad on Tuesday.",
        "The company recalled 3,000 cars after the accident.",
        "The minister recalled three envoys.",
    ],
)
def test_who_is_called_back_is_not_remembered(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_a_night_is_remembered(tell: Tell) -> None:
    (said,) = tell("The minister recalled the night of the raid.")
    assert said.content == ("the night of the raid",)


def test_who_is_warned_is_no_part_of_the_warning(tell: Tell) -> None:
    (said,) = tell("Chad warned Norway of consequences.")
    assert said.content == ("consequences",)


def test_a_reason_after_since_is_the_speakers(tell: Tell) -> None:
    (said,) = tell("Karl Berg said he understood the visit, since the town was poor.")
    assert said.content == ("he understood the visit, since the town was poor",)


def test_an_account_by_another_is_no_part_of_a_refusal(tell: Tell) -> None:
    said = next(t for t in tell("The port declined to renew the lease, according to a clerk.") if t.stance == "declines")
    assert said.content == ("to renew the lease",)


def test_only_the_relative_clause_before_according_to_is_the_sources(tell: Tell) -> None:
    said = next(
        t for t in tell("The crews met Ida Holm, who was born in Ayr, according to the port's own paper.") if t.cue == "according to"
    )
    assert said.content == ("who was born in Ayr",)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ida Holm attacked “the narrow views of the port and its owners”.", ("the narrow views of the port and its owners",)),
        ("Ida Holm denounced “a war on small boats”.", ("a war on small boats",)),
    ],
)
def test_words_in_marks_are_said_of_what_is_attacked(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    (said,) = tell(text)
    assert said.content == content


def test_an_attack_is_no_statement(tell: Tell) -> None:
    assert tell("The rebels attacked the town on Monday for the second time.") == []


def test_whoever_is_accused_beside_his_name_is_accused(tell: Tell) -> None:
    accused, said = tell("The rebels, accused by rights groups of burning villages, say they target only soldiers.")
    assert (accused.speakers, accused.content) == (("rights groups",), ("The rebels", "burning villages"))
    assert said.speakers == ("The rebels",)
