"""Measures that somebody gives, days that are no content, promises and what is denied of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Tell = Callable[[str], list[Any]]


def test_an_estimate_has_its_number(tell: Tell) -> None:
    assert tell("Police estimated the crowd at 7,000.")[0].content == ("the crowd at 7,000",)


def test_who_puts_a_number_at_something_says_so(tell: Tell) -> None:
    (told,) = tell("The unions put the number at twice that.")
    assert (told.speakers, told.content) == (("The unions",), ("the number at twice that",))


def test_who_puts_guards_at_a_gate_says_nothing(tell: Tell) -> None:
    assert tell("The ministry put two guards at the gate.") == []


def test_a_day_is_not_what_a_crowd_protests(tell: Tell) -> None:
    assert tell("Some 8,000 people protested in Ayr on Saturday against the toll.") == []


def test_what_is_denied_of_a_promise_is_that_it_was_given(tell: Tell) -> None:
    denied = tell("She said that Holm had promised her in May that no step would be taken without a vote, which he denied.")[-1]
    assert denied.stance == "denies"
    assert denied.content == ("Holm had promised her in May that no step would be taken without a vote",)


def test_what_is_wanted_as_it_was_promised_is_not_what_was_promised(tell: Tell) -> None:
    assert tell("Two in three want a vote on the toll, as the party had promised.") == []


def test_a_name_before_dashes_speaks_not_the_words_between_them(tell: Tell) -> None:
    assert tell("Ann Holm - a former judge - said the court was wrong.")[0].speakers == ("Ann Holm",)


def test_an_account_inside_an_account_is_told_by_its_own_source(tell: Tell) -> None:
    _, inner = tell("Holm said that, according to her doctor, she had a week to live.")
    assert (inner.speakers, inner.is_within) == (("her doctor",), True)


def test_who_goes_on_behind_a_quoted_word_is_the_subject_before_it(tell: Tell) -> None:
    text = 'Ann Holm rejected "in whole" a ruling by the court that gave Chad the lake, and vowed that nothing would be handed over.'
    assert tell(text)[-1].speakers == ("Ann Holm",)


def test_where_it_was_said_is_no_content(tell: Tell) -> None:
    assert tell("The firm, which holds them, said in Rome it had no plans at this stage.")[0].content == ("it had no plans at this stage",)
