"""Where one clause says no of just what the other tells as done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.clause_pairs import ClausePair, Nearness
from casus.reconcile.facts import find_facts
from casus.reconcile.flat_noes import FLAT, likely_enough

Reader = Callable[..., Story]


def _pair(read_texts: Reader, no: str, told: str, n_nearer: int = 0) -> ClausePair:
    board = lay_out(read_texts(no, told).accounts)
    first, second = (find_facts(sheet, board.towns)[0] for sheet in board.sheets)
    return ClausePair(first, second, Nearness(0.5, 0.5, 0.5, 0.1, 0.1, n_nearer))


@pytest.mark.parametrize(
    ("no", "told", "least"),
    [
        ("No mine was laid off the harbour.", "The tug laid two mines at dawn.", FLAT),
        ("Not one mine lies off the harbour.", "The tug laid two mines at dawn.", FLAT),
        ("The crew heard no torpedo.", "The boat was hit by a torpedo.", FLAT),
        ("The crew will hear no torpedo.", "The boat was hit by a torpedo.", 1.0),
        ("The crew heard no torpedo.", "The boat would be hit by a torpedo.", 1.0),
        ("The crew heard no torpedo.", "The boat was hit by another torpedo.", 1.0),
        ("The crew heard no torpedo.", "The boat was not hit by a torpedo.", 1.0),
        ("No soldier crossed the ridge.", "A soldier sold his boots.", 1.0),
        ("The guards did not shoot first.", "The guards shot at the lamp.", 1.0),
        ("The crew saw no boat near the torpedo.", "The lamp was lit by a torpedo.", 1.0),
    ],
)
def test_a_no_is_flat_where_its_first_word_is_told_as_done(read_texts: Reader, no: str, told: str, least: float) -> None:
    assert likely_enough(_pair(read_texts, no, told)) == least


def test_a_no_is_not_flat_where_other_clauses_are_more_alike(read_texts: Reader) -> None:
    assert likely_enough(_pair(read_texts, "The crew heard no torpedo.", "The boat was hit by a torpedo.", 2)) == 1.0


def test_what_has_no_verb_says_no_flat_no(read_texts: Reader) -> None:
    board = lay_out(read_texts("The beam came from the sea, and not from the torpedo.", "The boat was hit by a torpedo.").accounts)
    no, told = (find_facts(sheet, board.towns)[-1] for sheet in board.sheets)
    assert no.is_negated
    assert likely_enough(ClausePair(no, told, Nearness(0.5, 0.5, 0.5, 0.1, 0.1, 0))) == 1.0


def test_a_later_word_of_a_no_counts_where_another_is_shared_and_none_is_nearer(read_texts: Reader) -> None:
    no, told = "Not a soul was seen at the lamp by the torpedo.", "The lamp was lit by the torpedo."
    assert FLAT < likely_enough(_pair(read_texts, no, told)) < 1.0
    assert likely_enough(_pair(read_texts, no, told, 1)) == 1.0
    assert likely_enough(_pair(read_texts, no, "The boat sank near the torpedo.")) == 1.0
    no = "None of Mali's men was seen at the lamp by the torpedo."
    assert likely_enough(_pair(read_texts, no, told)) == 1.0
    assert likely_enough(_pair(read_texts, no, "Mali's men lit the lamp by the torpedo.")) < 1.0


def test_what_tells_no_subject_of_its_own_is_no_other_side(read_texts: Reader) -> None:
    board = lay_out(read_texts("The crew saw no lamp.", "The boat came home, and is a lamp.").accounts)
    no, told = (find_facts(sheet, board.towns)[-1] for sheet in board.sheets)
    assert likely_enough(ClausePair(no, told, Nearness(0.5, 0.5, 0.5, 0.1, 0.1, 0))) == 1.0
