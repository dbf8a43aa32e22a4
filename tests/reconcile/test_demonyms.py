from __future__ import annotations

from datetime import date

import pytest

from casus.reconcile.demonyms import state_named, state_of_people


@pytest.mark.parametrize(
    ("word", "on", "expected"),
    [
        ("soviet", date(1977, 10, 20), "SUN"),
        ("soviet", date(2010, 1, 1), None),
        ("maldivians", None, "MDV"),
        ("korean", date(1977, 10, 20), None),
        ("polite", None, None),
    ],
)
def test_a_people_has_the_state_that_is_there_on_the_day(word: str, on: date | None, expected: str | None) -> None:
    assert state_of_people(word, on) == expected


@pytest.mark.parametrize(
    ("word", "on", "expected"),
    [
        ("uganda", date(1979, 3, 1), "UGA"),
        ("uganda", date(1930, 3, 1), None),
        ("georgia", None, None),  # also a state of the Union
        ("table", None, None),
    ],
)
def test_a_state_is_named_where_it_is_no_mention(word: str, on: date | None, expected: str | None) -> None:
    assert state_named(word, on) == expected
