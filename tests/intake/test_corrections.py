"""Corrections: what a paper says of its own report is no part of it."""

from __future__ import annotations

import pytest

from casus.intake.datelines import is_credit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Correction: a report in yesterday's edition gave the wrong age of the mayor. She is 41.", True),
        ("A report in yesterday's edition of the Star gave the age of the mayor.", False),
    ],
)
def test_a_note_on_yesterdays_edition_is_a_credit(text: str, expected: bool) -> None:
    assert is_credit(text) is expected
