"""Nesting: of what is told inside somebody's words, only what a third party said is a statement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


def test_a_third_party_within_somebody_s_words_is_a_statement(tell: Tell) -> None:
    outer, inner = tell("Holm told the council that the engineer had warned the mayor that the dam would break.")
    assert (outer.is_within, inner.is_within) == (False, True)
    assert inner.speakers == ("the engineer",)


def test_a_clause_and_the_aside_that_holds_it_are_two_statements_in_a_chain(tell: Tell) -> None:
    inner, outer = tell("Nine people drowned, the governor said, according to the broadcaster Rai.")
    assert (inner.speakers, inner.is_within, outer.is_within) == (("the governor",), True, False)
    assert inner.channel == outer.speakers[0]


@pytest.mark.parametrize(
    "text",
    [
        "Holm said that he had warned the mayor of a flood.",
        "Holm said he feared that the bridge would fall.",
        "Holm said the report's claim that the bridge was safe was false.",
        "Holm said the man who had promised to mend the bridge was dead.",
        "Holm said the town had changed since the mayor announced his plan.",
    ],
)
def test_his_own_words_thoughts_nouns_and_circumstances_are_none_of_their_own(tell: Tell, text: str) -> None:
    assert [t.cue for t in tell(text)] == ["say"]


def test_a_spokesman_s_own_side_is_no_third_party(tell: Tell) -> None:
    (said,) = tell("“Moscow has always said that the base is legal,” Kremlin spokesman Dmitry Peskov said.")
    assert said.speakers == ("Kremlin spokesman Dmitry Peskov",)


def test_statements_that_hold_each_other_s_cue_make_no_circle(tell: Tell) -> None:
    told = tell("The bridge is safe, Holm said, and the dam, the council said, is not.")
    assert told
    assert sum(t.is_within for t in told) < len(told)


def test_who_is_quoted_within_a_quotation_is_a_third_voice(tell: Tell) -> None:
    outer, inner = tell("The agency quoted the mayor as saying that the engineer had told him that the dam would break.")
    assert (outer.speakers, inner.speakers, inner.is_within) == (("the mayor",), ("the engineer",), True)
    _, quoted = tell("The agency reported that the mayor had quoted the engineer as saying that the dam was safe.")
    assert (quoted.speakers, quoted.channel, quoted.is_within) == (("the engineer",), "the mayor", True)


def test_who_is_only_named_in_somebody_s_words_is_told_of_by_the_reporter(tell: Tell) -> None:
    outer, inner = tell("Holm spoke of the engineer who told reporters that the bridge would fall.")
    assert (outer.is_within, inner.is_within, inner.content) == (False, False, ("the bridge would fall",))
