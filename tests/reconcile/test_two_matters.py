"""What seems to be told differently, and is of two matters."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.relate import Side, relate
from casus.reconcile.two_matters import tell_two_matters

Reader = Callable[..., Story]


def _are_two(story: Story, slot: str) -> bool:
    """Say whether the last sentences of two reports are of two matters."""
    board = lay_out(story.accounts)
    sides = [Side(s, s.account.sentences[-1]) for s in board.sheets]
    return tell_two_matters(relate(board, "contradicts", slot, "it", (sides[0], sides[1])), board)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Whom will the Finns believe?", "Not all Finns believe."),
        ("No one has claimed responsibility for the raid.", "The mayor called the raid a crime."),
    ],
)
def test_who_asks_and_who_says_that_nobody_claimed_it_contradicts_nobody(read_texts: Reader, one: str, other: str) -> None:
    assert _are_two(read_texts(one, other), "status")
    assert _are_two(read_texts(other, one), "status")


def test_who_claims_it_is_contradicted(read_texts: Reader) -> None:
    assert not _are_two(read_texts("No one has claimed responsibility for the raid.", "A league claimed the raid."), "status")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blasts in Chad and Niger killed 30 people.", "A blast in Niger killed four people."),
        ("The blasts in the Chadian and Nigerien capitals killed dozens of people.", "Six people died in Niger."),
        ("The blasts killed 26 people in Chad and four in Niger.", "The blasts killed 31 people."),
        ("The blasts in Chad and Niger killed 30 people.", "A market in Niger was hit. Four people were killed there."),
    ],
)
def test_a_toll_of_one_place_is_no_other_toll_of_two(read_texts: Reader, one: str, other: str) -> None:
    assert _are_two(read_texts(one, other), "number")
    assert _are_two(read_texts(other, one), "number")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blasts in Chad and Niger killed 30 people.", "The blasts in Niger and Chad killed 40 people."),
        ("The blasts killed 26 people in Chad and four in Niger.", "The blast in Chad killed 31 people."),
        ("The accord of Chad and Niger is of 90 jets.", "Niger is to have 170 jets."),  # no toll
    ],
)
def test_two_tolls_of_one_place_are_told_apart(read_texts: Reader, one: str, other: str) -> None:
    assert not _are_two(read_texts(one, other), "number")
