"""Words of two clauses that exclude each other."""

from __future__ import annotations

import pytest

from casus.reconcile.contrast import count_agreed, count_opposed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The crossing at Kasumbalesa is open again.", "Zambia has closed the crossing."),
        ("Oman turned down the offer.", "The sultan gave its blessing to the offer."),
        ("The ship was turned away at the quay.", "The ship put into the harbour at noon."),
        ("The envoy walked free on Sunday.", "The envoy is still behind bars."),
        ("The garrison gave up the fort.", "The garrison has beaten off the assault."),
        ("The talks went ahead as planned.", "The talks were called off."),
    ],
)
def test_words_and_phrases_that_exclude_each_other_are_opposed(one: str, other: str) -> None:
    assert count_opposed(one, other)
    assert count_opposed(other, one)


def test_two_words_for_one_thing_agree() -> None:
    assert count_opposed("Oman accepted the offer.", "The sultan consented.") == 0
    assert count_agreed("Oman accepted the offer.", "The sultan consented.") == 1


def test_a_clause_that_has_both_words_stands_on_neither_side() -> None:
    assert count_opposed("The port was closed, and is open again.", "The port is closed.") == 0
