"""Votes of two houses are two."""

from __future__ import annotations

from casus.reconcile.chambers import are_two_houses, chambers_in


def test_a_text_tells_of_the_houses_that_it_names() -> None:
    assert chambers_in("The lower house and the Senate met") == {"lower", "upper"}
    assert chambers_in("The pact passed.") == frozenset()


def test_the_upper_house_is_not_the_lower_one() -> None:
    assert are_two_houses("the Senate's vote", "the House turned it down")
    assert not are_two_houses("the Senate's vote", "the house was burnt")
