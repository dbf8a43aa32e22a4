from __future__ import annotations

import pytest

from casus.ground.spans import Span
from casus.reconcile.fact_clauses import split_clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Two days after the truce was signed in Oslo, rebels shot a guard.",
            ["Two days after the truce was signed in Oslo", " rebels shot a guard."],
        ),
        ("The ministers met in Rome and agreed to divide the fleet.", ["The ministers met in Rome", "and agreed to divide the fleet."]),
        ("Peru, which has no fleet there, protested.", ["Peru", "which has no fleet there, protested."]),
        ("Troops and tanks crossed the river on Monday.", ["Troops and tanks crossed the river on Monday."]),
        ("They need and seek a port.", ["They need and seek a port."]),
    ],
)
def test_a_sentence_falls_into_clauses(text: str, clauses: list[str]) -> None:
    assert [c.of(text) for c in split_clauses(text, Span(0, len(text)))] == clauses
