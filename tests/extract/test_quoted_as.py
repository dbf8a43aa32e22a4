"""Who was quoted, by whom, as saying what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


def test_what_somebody_was_quoted_as_saying_may_stand_before(tell: Tell) -> None:
    (told,) = tell("The fleet had sailed, Ann Holm was quoted as saying by the state news agency.")
    assert (told.speakers, told.content, told.channel) == (("Ann Holm",), ("The fleet had sailed",), "the state news agency")


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("The fleet had sailed, Ann Holm said, as quoted by the state news agency.", "the state news agency"),
        ("Ann Holm, as quoted by Reuters, said the fleet had sailed.", "Reuters"),
        ("The minister said, as reported by state television, that the fleet had sailed.", "state television"),
        ("Ann Holm said in remarks carried by Reuters that the fleet had sailed.", "Reuters"),
        ("Ann Holm said through an aide that the fleet had sailed.", "an aide"),
        ("Through her lawyer, Ann Holm denied that the fleet had sailed.", "her lawyer"),
        ("Ann Holm said via Swiss diplomats that the fleet had sailed.", "Swiss diplomats"),
        ("Ann Holm said through an interpreter that the fleet had sailed.", None),
        ("Ann Holm said through tears that the fleet had sailed.", None),
        ("Ann Holm said through Tuesday the fleet would sail.", None),
        ("Ann Holm, hurt by a shell, said the fleet had sailed.", None),
        ("Ann Holm said in remarks welcomed by state television that the fleet had sailed.", "remarks"),
    ],
)
def test_what_somebody_says_is_passed_on_by_a_paper_or_an_aide(tell: Tell, text: str, channel: str | None) -> None:
    (told,) = tell(text)
    assert (told.speakers[0] in ("Ann Holm", "The minister"), told.channel) == (True, channel)


def test_a_daily_that_cites_somebody_is_only_the_channel(tell: Tell) -> None:
    (told,) = tell("According to the daily La Hora, citing two officers, the fleet sailed on Monday.")
    assert (told.speakers, told.content) == (("two officers",), ("the fleet sailed on Monday",))


def test_who_is_quoted_by_others_makes_no_statement_beside_theirs(tell: Tell) -> None:
    (told,) = tell("According to local media, quoting a senior officer, boats were sent north on Tuesday night.")
    assert (told.speakers, told.channel) == (("a senior officer",), "local media")


def test_marks_around_who_is_cited_hold_no_words_of_his(tell: Tell) -> None:
    found = tell('The minister has offered to resign, according to the weekly La Hora, which cited "persons close to the court".')
    assert [t.cue for t in found] == ["offer", "according to"]
