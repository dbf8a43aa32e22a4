"""Who was quoted, by whom, as saying what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Tell = Callable[[str], list[Any]]


def test_what_somebody_was_quoted_as_saying_may_stand_before(tell: Tell) -> None:
    (told,) = tell("The fleet had sailed, Ann Holm was quoted as saying by the state news agency.")
    assert (told.speakers, told.content, told.channel) == (("Ann Holm",), ("The fleet had sailed",), "the state news agency")


def test_a_daily_that_cites_somebody_is_only_the_channel(tell: Tell) -> None:
    (told,) = tell("According to the daily La Hora, citing two officers, the fleet sailed on Monday.")
    assert (told.speakers, told.content) == (("two officers",), ("the fleet sailed on Monday",))


def test_who_is_quoted_by_others_makes_no_statement_beside_theirs(tell: Tell) -> None:
    (told,) = tell("According to local media, quoting a senior officer, boats were sent north on Tuesday night.")
    assert (told.speakers, told.channel) == (("a senior officer",), "local media")


def test_marks_around_who_is_cited_hold_no_words_of_his(tell: Tell) -> None:
    found = tell('The minister has offered to resign, according to the weekly La Hora, which cited "persons close to the court".')
    assert [t.cue for t in found] == ["offer", "according to"]
