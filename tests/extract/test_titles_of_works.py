"""Titles of works in quotation marks are no words of whoever speaks there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The flood ended the plan to build a mill, Holm said in her 2012 book, “The Long River.”",
         ("The flood ended the plan to build a mill",)),
        ("“The message is that anybody can row,” Holm said on “Meet the Town.” “And Ayr is not going to give in.”",
         ("The message is that anybody can row,", "And Ayr is not going to give in.")),
    ],
)  # fmt: skip
def test_the_title_of_a_book_or_programme_is_not_said(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The crowd shouted, “Black Boats Matter.”", "Black Boats Matter."),
        ("Holm spoke of “Operation Iron Wall.”", "Operation Iron Wall."),
        ("Holm proclaimed a goal of “Peace Through Strength.”", "a goal of “Peace Through Strength.”"),
    ],
)
def test_a_slogan_and_what_is_spoken_of_are_said(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0].content == (content,)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The flood ended the plan, Holm said in her 2012 book, “The Long journey Home.”", "The Long journey Home."),
        ("The flood ended the plan, Holm said on “We are not in it.”", "We are not in it."),
    ],
    ids=["a long word written small", "most words written small"],
)
def test_what_is_not_written_as_a_title_is_said(tell: Tell, text: str, said: str) -> None:
    assert said in [words for t in tell(text) for words in t.content]
