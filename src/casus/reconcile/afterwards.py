"""Afterwards: what happened after a report was published is nothing that this report could have told."""

from __future__ import annotations

import re
from datetime import date

from casus.ground.dates import bounds
from casus.ground.text import plain_marks
from casus.model.story import Evidence, Finding
from casus.reconcile.board import Board, Sheet
from casus.reconcile.deed_slots import SAID
from casus.reconcile.fact_keys import times_within
from casus.reconcile.facts import AHEAD

# What lies ahead, and who sets himself against what was told: "the government, not parliament, did it on Thursday".
_OPEN = re.compile(rf"{AHEAD.pattern}|,\s+(?:and\s+)?not\s", re.IGNORECASE)


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
    if days[0] is None or days[1] is None or days[0] == days[1] or any(_OPEN.search(plain_marks(e.text)) for e in ends):
        return False
    later = int(days[1] > days[0])
    done = _first_day(sheets[later], ends[later])
    return done is not None and days[1 - later] < done <= days[later]


def _first_day(sheet: Sheet, end: Evidence) -> date | None:
    """Return the first day that a side names, but for that on which it was said."""
    told = [t for t in times_within(sheet, end.span) if not SAID.search(plain_marks(sheet.text[end.span.start : t.span.start]))]
    return min((b[0] for t in told if (b := bounds(t.value.partition("T")[0]))), default=None)
