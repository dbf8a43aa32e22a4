"""Where a no is not shown to be of what the other clause tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.clause_doubts import is_of_another
from casus.reconcile.clause_pairs import ClausePair, Nearness
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("The fort was held by thirty men. Captain Lund said that the fort had not been held.", True),
        ("Erik Moen said that the fort had been held. Captain Lund said that the fort had not been held.", False),
    ],
)
def test_a_report_does_not_set_its_own_word_against_a_speaker(read_texts: Reader, text: str, is_it: bool) -> None:
    (sheet,) = (board := lay_out(read_texts(text).accounts)).sheets
    first, *_, last = find_facts(sheet, board.towns)
    assert is_of_another(ClausePair(first, last, Nearness(0.5, 0.5, 0.5, 0.1, 0.1, 0))) is is_it


@pytest.mark.parametrize(
    ("one", "other", "is_it"),
    [
        ("No Italian submarine fired at the tug.", "Nine admirals agreed that a submarine fired at the tug.", True),
        ("No Italian submarine fired at the tug.", "An Italian submarine fired at the tug.", False),
        ("The cutter thwarted an attack by pirates.", "An attack by pirates was thwarted by the cutter.", True),
        ("The cutter saw no attack by pirates.", "An attack by pirates was thwarted by the cutter.", False),
    ],
)
def test_a_no_of_one_states_force_of_what_was_foiled_or_of_a_scrap_is_of_something_else(
    read_texts: Reader, one: str, other: str, is_it: bool
) -> None:
    board = lay_out(read_texts(one, other).accounts)
    left, right = (find_facts(sheet, board.towns)[0] for sheet in board.sheets)
    assert is_of_another(ClausePair(left, right, Nearness(0.5, 0.5, 0.5, 0.1, 0.1, 0))) is is_it
