"""Contents read off the words behind a cue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm explained through a spokesman that he had only wanted to see the bridge.", "he had only wanted to see the bridge"),
        ("Holm hurt himself last week by saying that the engineer, a friend of the council, cannot be fair.",
         "the engineer, a friend of the council, cannot be fair"),
    ],
)  # fmt: skip
def test_a_clause_with_that_is_said_however_far_it_stands_from_its_cue(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0].content == (content,)


def test_a_relative_pronoun_and_the_verb_behind_the_cue_are_said(tell: Tell) -> None:
    (told,) = tell("The storm has widened the crack, which engineers say could endanger the pillars.")
    assert (told.speakers, told.content) == (("engineers",), ("which", "could endanger the pillars"))


def test_a_noun_s_clause_may_stand_behind_its_author(tell: Tell) -> None:
    told = tell("The council rejected months of claims by the harbour office that the bridge was safe.")
    assert ("the bridge was safe",) in [t.content for t in told]


def test_a_noun_that_only_names_the_kind_of_another_has_no_clause(tell: Tell) -> None:
    assert [t.cue for t in tell("Holm told another state news agency that the bridge would close.")] == ["tell"]


def test_a_news_agency_that_is_told_has_no_news_of_its_own(tell: Tell) -> None:
    (told,) = tell("Berg told another state news agency that the ferry would stop.")
    assert told.content == ("the ferry would stop",)


def test_so_that_begins_nothing_that_is_said(tell: Tell) -> None:
    assert tell("The town cast a net so that the boat would be found.") == []
    assert tell("Holm told the council on Monday so that it would mend the bridge.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Norway held the hill, its army said, and shot down a drone.", ("Norway held the hill", "and shot down a drone")),
        ("Norway held the hill, its army said, and later attacked a camp, which was empty.",
         ("Norway held the hill", "and later attacked a camp")),
        ("Norway has agreed to talks, its spokesman said, and named a day.", ("Norway has agreed to talks",)),
        ("The hill was held, the colonel said, and the road was closed.", ("The hill was held",)),
    ],
)  # fmt: skip
def test_a_past_behind_an_inserted_attribution_is_said_too_where_it_shares_the_subject(tell: Tell, text: str, content: str) -> None:
    assert content in [t.content for t in tell(text)]


def test_who_says_more_behind_an_inserted_attribution_is_who_spoke(tell: Tell) -> None:
    told = tell("The talks had failed, Holm said, and urged Norway to send troops.")
    assert ("The talks had failed",) in [t.content for t in told]
