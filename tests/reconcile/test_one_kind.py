"""Numbers of the killed are compared where both count one kind of people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.language.vectors import OnnxVectors
from casus.model.story import Story
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.number_findings import match_numbers
from casus.reconcile.number_pairs import find_number_pairs

Reader = Callable[..., Story]


def _told(story: Story) -> list[str]:
    board = lay_out(story.accounts)
    pairs = list(find_number_pairs(board, [find_facts(s, board.towns) for s in board.sheets], Alike(OnnxVectors())))
    assert pairs
    return [f.relation for f in match_numbers(board, pairs)]


def test_of_killed_people_and_killed_soldiers_each_number_may_be_right(read_texts: Reader) -> None:
    assert _told(read_texts("The raid on Lahti killed 37 people.", "The raid on Lahti killed eight soldiers.")) == []


def test_two_numbers_of_killed_soldiers_contradict_each_other(read_texts: Reader) -> None:
    assert _told(read_texts("The raid on Lahti killed 37 soldiers.", "The raid on Lahti killed eight soldiers.")) == ["contradicts"]


def test_one_number_six_times_the_other_is_of_another_thing(read_texts: Reader) -> None:
    left = "Some 1,200 people used to work at the base."
    assert _told(read_texts(left, "The base employed roughly 900 local workers.")) == ["contradicts"]
    assert _told(read_texts(left, "The base employed roughly 200 local workers.")) == []


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("Norway shut two crossings on Monday.", "Two Swedish crossings, long shut, were opened.", False),
        ("Norway shut two crossings on Monday.", "The two crossings were shut on Monday.", True),
        ("Norway shut twelve crossings on Monday.", "Twelve crossings, said Sweden, were shut on Monday.", True),
    ],
)
def test_two_of_anything_are_as_many_by_chance(read_texts: Reader, one: str, other: str, is_told: bool) -> None:
    assert _told(read_texts(one, other)) == (["same"] if is_told else [])
