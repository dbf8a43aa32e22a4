from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _told(story: Story) -> list[str]:
    return [f.relation for f in story.findings if f.about == "members"]


def test_two_numbers_of_members_contradict_each_other(read_texts: Reader) -> None:
    story = read_texts("The bloc's 15 members met in Accra.", "The bloc has 14 members, and two are suspended.")
    assert _told(story) == ["contradicts"]


def test_a_part_of_all_members_names_them_all(read_texts: Reader) -> None:
    assert _told(read_texts("Four of the 15 member states stayed away.", "The alliance's 16 members met.")) == ["contradicts"]


def test_a_group_named_by_its_number_tells_how_many_it_has(read_texts: Reader) -> None:
    one, other = "Fiji was the first of its 11 members to walk out.", "It is the first exit from the 12-nation group."
    assert _told(read_texts(one, other)) == ["contradicts"]


def test_one_number_told_in_two_ways_is_the_same(read_texts: Reader) -> None:
    assert _told(read_texts("The 22 members of the pact met.", "The pact counts 22 states.")) == ["same"]


@pytest.mark.parametrize(
    "other",
    [
        "Their exit leaves the bloc with 12 members.",
        "The three members that joined in 2004 stayed away.",
        "The bloc's six founding members met.",
        "Four of the 15 members stayed away.",
    ],
)
def test_a_part_of_the_members_or_those_to_come_are_no_other_number(read_texts: Reader, other: str) -> None:
    assert "contradicts" not in _told(read_texts("The bloc's 15 members met in Accra.", other))
