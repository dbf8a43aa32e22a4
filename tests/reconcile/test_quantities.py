from __future__ import annotations

import pytest

from casus.reconcile.quantities import Quantity, find_quantity, same_noun


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("about 100 protesters", "95 protesters", True),
        ("about 100 protesters", "120 protesters", False),
        ("at least 28 soldiers", "40 soldiers", True),
        ("at least 28 soldiers", "20 soldiers", False),
        ("up to 30 ships", "12 ships", True),
        ("dozens of people", "28 people", True),
        ("dozens of people", "three people", False),
        ("hundreds of marchers", "2,000 marchers", False),
        ("a dozen people", "twelve people", True),
    ],
)
def test_wording_leaves_room(left: str, right: str, expected: bool) -> None:
    a, b = find_quantity(left), find_quantity(right)
    assert a is not None
    assert b is not None
    assert a.may_equal(b) is expected


def test_a_year_counts_nothing() -> None:
    assert find_quantity("in 2009 people marched") is None


def test_a_finer_number_lies_within_the_vague_one() -> None:
    assert Quantity(28, 28, "people").is_finer(Quantity(24, 99, "people"))
    assert not Quantity(3, 3, "people").is_finer(Quantity(24, 99, "people"))


def test_words_for_people_meet() -> None:
    assert same_noun("persons") == same_noun("people") != same_noun("soldiers")
