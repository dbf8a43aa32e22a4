from __future__ import annotations

from datetime import date

import pytest

from casus.reconcile.demonyms import state_of_people


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
