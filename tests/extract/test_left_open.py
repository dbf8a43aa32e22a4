"""What was neither confirmed nor denied, answers to questions, and wishes to stay unnamed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The ministry would neither confirm nor deny that the ship had left.", "the ship had left"),
        ("The embassy could neither confirm nor deny the report.", "the report"),
    ],
)
def test_what_is_neither_confirmed_nor_denied_is_left_open(tell: Tell, text: str, content: str) -> None:
    (told,) = tell(text)
    assert (told.stance, told.content) == ("declines", (content,))


def test_a_bare_clause_answers_a_question(tell: Tell) -> None:
    asked, answered = tell("Asked whether he would resign, the minister replied that he would not.")
    assert (asked.stance, asked.content) == ("asks", ("whether he would resign",))
    assert (answered.speakers, answered.content) == (("the minister",), ("he would not",))


def test_a_bare_clause_without_a_question_says_nothing(tell: Tell) -> None:
    assert tell("The minister said that he would not.") == []


def test_a_question_begins_with_its_question_word(tell: Tell) -> None:
    assert tell("Pressed on whether the letter was final, she said that was for the court.")[0].content == ("whether the letter was final",)


@pytest.mark.parametrize("wish", ["he not be identified", "her name not be used"])
def test_who_asks_to_stay_unnamed_says_nothing_by_it(tell: Tell, wish: str) -> None:
    (told,) = tell(f"A source close to the envoy, who asked that {wish}, said the vote was lost.")
    assert told.content == ("the vote was lost",)


def test_a_negation_that_belongs_to_the_words_is_no_silence(tell: Tell) -> None:
    (told,) = tell('"It was us," the colonel told the court, but not, he insisted, "on anyone\'s orders".')
    assert (told.stance, told.content) == ("asserts", ("It was us,",))


def test_who_has_not_proved_a_thing_keeps_nothing_back(tell: Tell) -> None:
    (told,) = tell("The court found that Chad had not proved that Niger had agreed to a border.")
    assert told.speakers == ("The court",)


def test_what_somebody_had_claimed_of_a_negated_act_is_left_open(tell: Tell) -> None:
    assert [t.speakers for t in tell("He ruled that Chad had not broken the law, as Niger had claimed.")] == [("He",)]


def test_who_insists_on_anonymity_says_nothing_by_it(tell: Tell) -> None:
    (told,) = tell("A NATO official who insisted on anonymity said that allies had been consulted.")
    assert told.content == ("allies had been consulted",)


@pytest.mark.parametrize("start", ["Chad's foreign ministry, asked for its view,", "Asked for comment, Chad's foreign ministry"])
def test_to_be_asked_for_a_view_is_no_question(tell: Tell, start: str) -> None:
    assert [t.stance for t in tell(f"{start} said that it was watching the matter.")] == ["asserts"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Did he plan to step down, a Socialist deputy wanted to know.", "Did he plan to step down"),
        ("A Socialist deputy wanted to know whether he planned to step down.", "whether he planned to step down"),
    ],
)
def test_who_wants_to_know_asks(tell: Tell, text: str, content: str) -> None:
    (told,) = tell(text)
    assert (told.stance, told.speakers[0].lower(), told.content) == ("asks", "a socialist deputy", (content,))


def test_an_accusation_by_nobody_in_a_relative_clause_is_no_statement(tell: Tell) -> None:
    assert tell("Four diplomats who had been accused of spying left Lisbon on Friday.") == []


def test_by_whom_it_was_done_belongs_to_what_was_said(tell: Tell) -> None:
    assert tell("It was taken, the source said, by the foreign minister alone.")[0].content == (
        "It was taken",
        "by the foreign minister alone",
    )
