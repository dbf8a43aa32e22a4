"""What an act is done to, in two clauses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.patients import have_two_patients

Reader = Callable[..., Story]


def _are_two(story: Story) -> bool:
    (left, *_), (right, *_) = (find_facts(s, lay_out(story.accounts).towns) for s in lay_out(story.accounts).sheets)
    return have_two_patients(left, right, sorted(left.keys & right.keys))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blankets had been supplied to Lund.", "The compasses had never been supplied to Lund."),
        ("Norway occupied the mill at Lahti.", "Norway occupied the bank at Lahti."),
        ("Norway supplied the blankets to Lund.", "The compasses were supplied by Norway."),
        ("Norway arrested the owner of the mill.", "The mill's painter was not arrested by Norway."),
    ],
    ids=["passive", "active", "both", "whose"],
)
def test_an_act_done_to_two_things_is_two(read_texts: Reader, one: str, other: str) -> None:
    assert _are_two(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway occupied the mill at Lahti.", "Norway occupied the mill on Friday."),
        ("Norway occupied Lahti.", "Norway occupied the bank."),  # where the bank may be
        ("Norway shot the rebels.", "Norway shot the prisoners."),  # who may be the same
        ("Norway sank the trawler.", "Norway sank the ferry."),
        ("Norway fired the guns.", "Not a bullet was fired by Norway."),
        ("Norway occupied the mill at Lahti.", "Norway's mill and bank had been occupied."),
        ("Norway met an attack at Lahti.", "Norway met the attack of the guards."),
        ("Norway protested at Lahti.", "Norway protested in a note."),
    ],
)
def test_what_has_a_name_or_may_be_called_so_leaves_it_open(read_texts: Reader, one: str, other: str) -> None:
    assert not _are_two(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Norway denied that blankets had been supplied to the emigrants at Lahti farm.",
            "The compasses had been supplied to the emigrants at Lahti farm.",
        ),
        (
            "French troops occupied the railway station at Essen on Monday.",
            "French troops occupied the post office at Essen on Tuesday.",
        ),
    ],
)
def test_an_act_on_another_thing_is_neither_denied_nor_of_another_day(read_texts: Reader, one: str, other: str) -> None:
    assert not [f for f in read_texts(one, other).findings if f.relation == "contradicts"]
