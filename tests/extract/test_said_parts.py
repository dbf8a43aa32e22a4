"""What is said on both sides of an attribution, and which words around it are whose office."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Chad had signed no paper, the envoy said; it would sign none before the spring.",
         ("Chad had signed no paper", "it would sign none before the spring")),
        ("Chad has given nothing away, the envoy said on Monday; it has merely put off the vote.",
         ("Chad has given nothing away", "it has merely put off the vote")),
    ],
)  # fmt: skip
def test_what_would_be_and_what_is_goes_on_behind_a_semicolon(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


@pytest.mark.parametrize(
    "text",
    ["The envoy was asleep, his wife said; the police broke the door at four.", "The mine was laid by Chad, Ames said; Mali denies this."],
)
def test_behind_a_semicolon_the_reporter_tells_the_past_and_what_others_say(tell: Tell, text: str) -> None:
    assert len(tell(text)[0].content) == 1


def test_a_clause_with_once_is_said_too(tell: Tell) -> None:
    (told,) = tell("It was Mali that asked for a truce, Holm said, once its attack on the fort had failed.")
    assert told.content == ("It was Mali that asked for a truce", "once its attack on the fort had failed")


def test_an_office_behind_a_name_is_no_part_of_what_is_said(tell: Tell) -> None:
    (told,) = tell("According to Holm, the foreign minister, the camp must be empty half a year after the note was handed over.")
    assert told.content == ("the camp must be empty half a year after the note was handed over",)


def test_an_office_before_a_name_between_commas_is_that_of_who_speaks(tell: Tell) -> None:
    (told,) = tell("The fort is held by a Swede, Major Nils Ek, the secretary general of the league, Ida Holm, said in Oslo.")
    assert told.content == ("The fort is held by a Swede, Major Nils Ek",)


def test_a_list_of_states_before_an_attribution_is_kept_whole(tell: Tell) -> None:
    (told,) = tell("The league voted to take in Chad, Mali and Niger in early May, an envoy from Oslo said on Friday.")
    assert told.content == ("The league voted to take in Chad, Mali and Niger in early May",)


def test_the_verb_behind_a_relative_clause_is_not_what_was_told_in_it(tell: Tell) -> None:
    told = tell("The letter in which President Nils Ek told the Swedes of his decision was handed to their envoy on Monday.")
    assert all("was handed" not in content for t in told for content in t.content)


def test_who_never_asked_for_a_thing_says_nothing(tell: Tell) -> None:
    told = tell("The prime minister never asked for foreign troops, Ida Holm told a newspaper.")
    assert [t.speakers for t in told] == [("Ida Holm",)]


def test_an_old_spelling_of_today_is_a_day_and_hears_nothing(tell: Tell) -> None:
    (told,) = tell("A band burnt the post, the Ministry of War announced to-day.")
    assert (told.content, told.channel) == (("A band burnt the post",), None)


@pytest.mark.parametrize("subject", ["Norway", "They", "Ministers"])
def test_a_subject_of_one_word_goes_on_behind_the_attribution(tell: Tell, subject: str) -> None:
    (told,) = tell(f"{subject}, Ida Holm said, will remain in the league with all rights.")
    assert told.content == (subject, "will remain in the league with all rights")


def test_what_was_neither_done_nor_asked_for_is_no_asking(tell: Tell) -> None:
    told = tell("Norway is a member, Ida Holm said. It has neither frozen its seat nor asked to leave.")
    assert [t.speakers for t in told] == [("Ida Holm",)]


@pytest.mark.parametrize(
    "text",
    [
        "The guards will stay, a spokeswoman for Prime Minister Nils Ek said on Monday.",
        "“We stay,” a spokeswoman for Prime Minister Nils Ek told reporters.",
        "“We stay,” a spokeswoman for Prime Minister Nils Ek said.",
    ],
)
def test_whoever_speaks_for_a_minister_is_not_the_minister(tell: Tell, text: str) -> None:
    assert tell(text)[0].speakers == ("a spokeswoman for Prime Minister Nils Ek",)


def test_the_verb_behind_a_relative_clause_ends_what_was_told_in_it(tell: Tell) -> None:
    (told,) = tell("The note in which Chad informed Mali of the loss was delivered on Tuesday.")
    assert told.content == ("the loss",)
