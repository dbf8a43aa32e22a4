"""Afterwards: what happened after a report was published is nothing that this report could have told."""

from __future__ import annotations

from datetime import date

from casus.ground.dates import bounds
from casus.ground.text import plain_marks
from casus.model.story import Evidence, Finding
from casus.reconcile.board import Board, Sheet
from casus.reconcile.deed_slots import SAID
from casus.reconcile.fact_keys import times_within
from casus.reconcile.facts import AHEAD


def is_afterwards(finding: Finding, board: Board) -> bool:
    """Say whether one side of a finding is done on a day after the other's report was published, which tells of nothing ahead.

    "He had ten votes yesterday" says nothing against the eleven votes of six weeks before.

    Args:
        finding: a contradiction.
        board: the reports.
    """
    ends = finding.left, finding.right
    sheets = [board.sheet(e.report) for e in ends]
    days = [s.account.published for s in sheets]
    if days[0] is None or days[1] is None or days[0] == days[1] or any(AHEAD.search(plain_marks(e.text)) for e in ends):
        return False
    later = int(days[1] > days[0])
    done = _first_day(sheets[later], ends[later])
    return done is not None and days[1 - later] < done <= days[later]


def _first_day(sheet: Sheet, end: Evidence) -> date | None:
    """Return the first day that the sentence of a side names, but for that on which it was said."""
    sentence = sheet.sentence(end.span)
    told = [t for t in times_within(sheet, sentence) if not SAID.search(plain_marks(sheet.text[sentence.start : t.span.start]))]
    return min((b[0] for t in told if (b := bounds(t.value.partition("T")[0]))), default=None)
