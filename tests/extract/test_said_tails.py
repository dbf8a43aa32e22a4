"""Tails: where what was said ends and the circumstances of saying it begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm promised to mend the bridge after a meeting with the crews on Friday.", "to mend the bridge"),
        ("The council said it will raise the fees and sent a letter to the crews.", "it will raise the fees"),
        ("Holm said the bridge is unsafe on condition of anonymity.", "the bridge is unsafe"),
        ("Holm says the bridge is unsafe, even as the ferries stop.", "the bridge is unsafe"),
        ("Holm said no guard was sent to the bridge, contradicting a newspaper that saw two.", "no guard was sent to the bridge"),
        ("Holm said the bridge would be sold, a step the council termed rash.", "the bridge would be sold"),
        ("Holm announced his candidacy in June 2015.", "his candidacy"),
        (
            "Holm criticized the bank for opening a branch abroad, but it is unclear whether it will pay.",
            "the bank for opening a branch abroad",
        ),
        ("Holm says the cracks are harmless; the council disagrees.", "the cracks are harmless"),
        ("Some say the phones are a danger, others that they are a help.", "the phones are a danger"),
    ],
)
def test_what_was_said_ends_before_its_circumstances(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0].content == (content,)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm said the bridge fell after the storm hit the town.", "the bridge fell after the storm hit the town"),
        ("Holm said the crews would not work while the guards stood on the bridge.",
         "the crews would not work while the guards stood on the bridge"),
        ("Holm said the bridge would be open ten days after the inspection.", "the bridge would be open ten days after the inspection"),
        ("Holm said she was tired and wanted a change.", "she was tired and wanted a change"),
        ("Holm says the crews seek a leader, but instead the mayor gives them “lectures and songs”.",
         "the crews seek a leader, but instead the mayor gives them “lectures and songs”"),
    ],
)  # fmt: skip
def test_what_was_told_as_past_or_is_his_own_mind_stays(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0].content == (content,)


def test_the_condition_behind_a_parenthetical_attribution_is_said_too(tell: Tell) -> None:
    assert tell("It would not leave, he added, as long as the ships stayed.")[0].content == (
        "It would not leave",
        "as long as the ships stayed",
    )


def test_the_day_behind_the_cue_is_the_day_it_was_said_wherever_the_parse_hangs_it(tell: Tell) -> None:
    (told,) = tell("“They knew it,” Vassou told reporters on the steps of the town hall on 5 October 2021.")
    assert told.said == "2021-10-05"


def test_the_day_inside_what_was_said_is_not_the_day_it_was_said(tell: Tell) -> None:
    assert tell("Vassou said the wall had cracked on 3 March 2021.")[0].said is None
