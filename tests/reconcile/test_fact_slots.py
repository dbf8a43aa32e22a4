"""Slots in which two clauses are compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.fact_slots import lacks_subject
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "does_lack"),
    [
        ("The mayor, who is held at the inn, has not resigned.", False),
        ("The lamps were lit, and had not been seen.", True),
    ],
)
def test_a_clause_has_the_subject_that_stands_before_an_aside(read_texts: Reader, text: str, does_lack: bool) -> None:
    (sheet,) = (board := lay_out(read_texts(text).accounts)).sheets
    assert lacks_subject(find_facts(sheet, board.towns)[-1]) is does_lack
