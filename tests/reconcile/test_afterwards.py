"""What happened after a report was published contradicts nothing in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.afterwards import is_afterwards
from casus.reconcile.board import lay_out
from casus.reconcile.relate import Side, relate

Reader = Callable[..., Story]
_DAYS = ("2019-02-06", "2019-02-13")  # two Wednesdays


def _told(story: Story) -> list[str]:
    return [f.slot for f in story.findings if f.relation == "contradicts"]


def test_what_was_done_after_a_report_is_another_act(read_texts: Reader) -> None:
    one, other = "Lund won eleven votes in the council.", "Lund won nine votes in the council on Tuesday."
    assert _told(read_texts(one, other, days=(_DAYS[1], _DAYS[1]))) == ["number"]
    assert _told(read_texts(one, other, days=_DAYS)) == []


@pytest.mark.parametrize(
    "other",
    [
        "No shot was fired in Lahti, the mayor said on Monday.",  # a day on which it was said
        "No shot will be fired in Lahti on Monday.",
    ],
)
def test_neither_a_day_of_speaking_nor_one_ahead_parts_two_reports(read_texts: Reader, other: str) -> None:
    board = lay_out(read_texts("Shots were fired in Lahti.", other, days=_DAYS).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert not is_afterwards(relate(board, "contradicts", "status", "shots", (sides[0], sides[1])), board)
