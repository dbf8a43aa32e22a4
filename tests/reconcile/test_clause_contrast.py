"""What sets two clauses of one matter against each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.clause_contrast import CONTRASTS, measure_contrast
from casus.reconcile.clause_pairs import ClausePair, Nearness
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


def _measure(story: Story) -> dict[str, float]:
    board = lay_out(story.accounts)
    left, right = (find_facts(s, board.towns)[0] for s in board.sheets)
    return dict(zip(CONTRASTS, measure_contrast(ClausePair(left, right, Nearness(0.5, 0.5, 0.5, 0.0, 0.0, 0))), strict=True))


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("Chad asked for the talks.", "It was Mali that asked for the talks.", "one_cleft"),
        ("Chad lost a ship.", "Chad lost only a ship.", "one_only"),
        ("The border is open.", "The border remains shut.", "one_still"),
        ("The navy insisted on its account.", "The army maintained its own account.", "both_contrary"),
        ("Chad asked for talks.", "Mali asked for talks.", "apart_state"),
        ("Chad asked for talks.", "Chad refused all talks.", "shared_state"),
    ],
)
def test_words_and_names_that_set_two_clauses_apart_are_told(read_texts: Reader, one: str, other: str, name: str) -> None:
    assert _measure(read_texts(one, other))[name] == 1.0


def test_alike_clauses_have_no_sign_of_contrast(read_texts: Reader) -> None:
    found = _measure(read_texts("Chad asked for talks.", "Chad asked for talks today."))
    assert [name for name, value in found.items() if value and name.startswith(("one_", "apart_"))] == []
