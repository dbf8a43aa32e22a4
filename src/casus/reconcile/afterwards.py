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
    sides = sorted(
        ((day, sheet, end) for end in (finding.left, finding.right) if (day := (sheet := board.sheet(end.report)).account.published)),
        key=lambda side: side[0],
    )
    if len(sides) < len(("left", "right")) or any(_OPEN.search(plain_marks(end.text)) for _, _, end in sides):
        return False
    (before, _, _), (after, sheet, end) = sides
    done = _first_day(sheet, end)
    return done is not None and before < done <= after


def _first_day(sheet: Sheet, end: Evidence) -> date | None:
    """Return the first day that a side names, but for that on which it was said."""
    told = [t for t in times_within(sheet, end.span) if not SAID.search(plain_marks(sheet.text[end.span.start : t.span.start]))]
    return min((b[0] for t in told if (b := bounds(t.value.partition("T")[0]))), default=None)
