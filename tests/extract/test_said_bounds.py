"""Where a content begins and ends, and who was told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


def test_who_was_told_is_no_part_of_what_was_said(tell: Tell) -> None:
    (told,) = tell('The foreign minister, Ana Ruiz, told Radio Chad she had "no comment to make".')
    assert told.content == ('she had "no comment to make"',)


def test_who_is_told_does_not_tell(tell: Tell) -> None:
    (told,) = tell("Chad has freed 158 men, its justice minister, a woman whose own brother is among them, told this newspaper.")
    assert (told.speakers, told.content) == (("its justice minister",), ("Chad has freed 158 men",))


def test_a_cue_between_dashes_has_no_content_beyond_them(tell: Tell) -> None:
    (told,) = tell("Speaking on the radio — his voice is known to every listener — the envoy conceded that nothing was safe.")
    assert (told.cue, told.content) == ("concede", ("nothing was safe",))


def test_an_attribution_alone_between_dashes_keeps_what_stands_before_it(tell: Tell) -> None:
    assert tell("The truce is dead — the envoy said on Monday — and nobody will mourn it.")[0].speakers == ("the envoy",)


@pytest.mark.parametrize("cue", ["dismissed", "described"])
def test_a_long_thing_may_stand_behind_its_name(tell: Tell, cue: str) -> None:
    (told,) = tell(f'The president {cue} as "shameful" a decision of the court.')
    assert told.content == ('as "shameful" a decision of the court',)


def test_who_says_the_same_gives_no_words_of_his_own(tell: Tell) -> None:
    assert tell("Chad said the same at the United Nations.") == []


def test_what_somebody_is_accused_of_in_a_relative_clause_leaves_the_accuser_out(tell: Tell) -> None:
    assert tell("Rwanda, which Burundi accuses of training rebels, was silent.")[0].content[0] == "which"


def test_a_day_inside_a_quotation_is_not_the_day_of_saying(tell: Tell) -> None:
    assert tell('Asked whether it would go, the minister replied: "Not today."')[-1].said is None
