"""Ranks of one officer in two reports."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.ranks import match_ranks

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Captain Ali Bako led the patrol.", "Lieutenant Bako was hurt.", [("Captain Ali Bako", "Lieutenant Bako")]),
        ("Lance-Corporal Ali Bako's rifle was lost.", "Sergeant Bako fell.", [("Lance-Corporal Ali Bako", "Sergeant Bako")]),
        ("Senior Lieutenant Ali Bako flew.", "Captain Ali Bako landed.", [("Senior Lieutenant Ali Bako", "Captain Ali Bako")]),
        ("Major General Ali Bako spoke.", "General Bako spoke.", []),
        ("Lieutenant-Colonel Ali Bako spoke.", "Colonel Bako spoke.", []),
        ("Second Lieutenant Ali Bako spoke.", "Lieutenant Bako spoke.", []),
        ("Brigadier Ali Bako spoke.", "General Bako spoke.", []),
        ("Captain Ali Bako spoke.", "Lieutenant Musa Bako spoke.", []),  # two men
        ("Captain Ali Bako spoke. He was Lieutenant Bako then.", "Lieutenant Bako spoke.", []),
        ("Captain Ali Bako spoke.", "Mr Bako spoke.", []),
        ("Captain Ali Bako spoke. Lieutenant Bako spoke.", "It rained.", []),
    ],
)
def test_an_officer_has_one_rank(read_texts: Reader, one: str, other: str, told: list[tuple[str, str]]) -> None:
    found = list(match_ranks(lay_out(read_texts(one, other).accounts)))
    assert [(f.left.text, f.right.text) for f in found] == told
    assert all((f.relation, f.slot) == ("contradicts", "office") for f in found)
