"""What somebody was asked."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Asked at a meeting in Bern if Chad would leave, the minister replied that it would not.", "if Chad would leave"),
        ("Asked whether Chad would leave, the minister replied that it would not.", "whether Chad would leave"),
        ("Asked by a deputy about the fate of the treaty, the minister replied that it was dead.", "the fate of the treaty"),
    ],
)
def test_where_and_by_whom_it_was_asked_is_no_part_of_the_question(text: str, asked: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert next(s.content[0].of(text) for s in account.statements) == asked
