"""Pairs of clauses that are alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from casus.model.story import Story
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.clause_pairs import ClausePair, find_clause_pairs
from casus.reconcile.facts import find_facts

_WORDS = ("ferry", "sank", "minister", "resigned", "harvest")


def _vectors(texts: Sequence[str]) -> Any:
    """Return vectors of which two are alike by the words of the list that both texts have."""
    found = np.array([[float(word in text) for word in _WORDS] for text in texts])
    return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1.0)


def _pairs(story: Story) -> list[ClausePair]:
    board = lay_out(story.accounts)
    return list(find_clause_pairs([find_facts(s, board.towns) for s in board.sheets], Alike(_vectors)))


def test_clauses_that_are_unlike_are_no_pair(read_texts: Callable[..., Story]) -> None:
    pairs = _pairs(read_texts("The ferry sank off Chad. The harvest failed.", "A ferry sank near Mali. The minister resigned."))
    assert [(p.left.text, p.right.text) for p in pairs] == [("The ferry sank off Chad", "A ferry sank near Mali")]


def test_the_margin_is_over_the_next_that_is_alike(read_texts: Callable[..., Story]) -> None:
    pairs = _pairs(read_texts("The ferry sank off Chad.", "A ferry sank near Mali. The ferry is old."))
    near = {p.right.text: p.nearness for p in pairs}
    assert near["A ferry sank near Mali"].margin > 0 > near["The ferry is old"].margin
    assert near["The ferry is old"].n_nearer == 1


def test_of_one_report_only_two_voices_are_a_pair(read_texts: Callable[..., Story]) -> None:
    assert not _pairs(read_texts("The ferry sank off Chad. The ferry sank near Mali."))
    told = _pairs(read_texts("The ferry sank off Chad, the navy said. The ferry sank near Mali, an officer of the coast guard said."))
    assert len(told) == 1
