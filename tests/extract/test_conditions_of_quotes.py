"""Words without which a statement would say the contrary: its condition, "against"; and names in quotation marks that speak."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("If the crews cross the river, he added, “they will be fined.”", ["If the crews cross the river", "they will be fined."]),
        ("Should the council fall, Holm said, “we shall start again.”", ["Should the council fall", "we shall start again."]),
        ("When the vote was over, Holm said, “I am tired.”", ["I am tired."]),
        ("If the council does not agree, he said he would go to court.", ["If the council does not agree", "he would go to court"]),
        ("If only for a day, she said the bridge was closed.", ["the bridge was closed"]),
    ],
)
def test_quoted_words_keep_the_condition_before_the_attribution(text: str, content: list[str], tell: Tell) -> None:
    assert [list(one.content) for one in tell(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm warned the crews against crossing the river.", "against crossing the river"),
        ("The mayor cautioned against a return to the old bridge.", "against a return to the old bridge"),
    ],
)
def test_what_is_warned_against_keeps_the_word(text: str, content: str, tell: Tell) -> None:
    assert content in [" ".join(one.content) for one in tell(text)]


def test_a_papers_name_in_quotation_marks_speaks(tell: Tell) -> None:
    (one,) = tell('The "Giornale del Popolo" says that the four have built a house with three walls.')
    assert one.speakers == ('The "Giornale del Popolo"',)


def test_a_version_that_another_judges_is_no_part_of_what_was_said(tell: Tell) -> None:
    told = tell("The harbour office said the boat was a trawler that had lost its way, a version Ayr called a fairy tale.")
    assert ("the boat was a trawler that had lost its way",) in [one.content for one in told]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm was angry: she demanded an apology.", "an apology"),
        ("Her father was less restrained: he threatened to close the bridge.", "to close the bridge"),
    ],
)
def test_what_stands_before_a_colon_is_not_what_was_demanded(text: str, content: str, tell: Tell) -> None:
    assert [one.content for one in tell(text)] == [(content,)]


def test_who_stops_short_of_asking_asks_nothing(tell: Tell) -> None:
    assert not tell("Holm stopped short of asking for ships.")
