"""Afterwards: what happened after a report, and what two reports far apart tell of two times."""

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


# Days: what two reports further apart tell differently has most often changed in between, a number sooner than a state of things.
_LONG_FOR_NUMBERS, _LONG = 14, 21
_CHANGES = frozenset(("number", "happened", "place", "status", "cause"))
_DENIES = re.compile(r"\b(?:den(?:y|ies|ied|ying|ial)|never(?! to\b)|nothing|nobody|no one)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:by|until|till|up to)\s+$", re.IGNORECASE)  # "nothing had come by Friday" is of all days before it
# For how long a text is: that is written in it, and does not change.
_TERM = re.compile(
    r"\b(?:is|are|was|were|runs?|stands?|valid|concluded|signed|leased?|lasts?)\b[^,;]*?\bfor\s+(?:an?\s+)?(?:(?:term|period)\s+of\s+)?"
    r"[\w-]+\s+(?:years?|months?)\b",
    re.IGNORECASE,
)


def are_far_apart(left: Sheet, right: Sheet, most: int = _LONG) -> bool:
    """Say whether two reports were published more than some days apart, three weeks where no other number is given."""
    days = left.account.published, right.account.published
    return days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) > most


def is_long_after(finding: Finding, board: Board) -> bool:
    """Say whether two reports stand so far apart that a number, a day, a place or a state of things has changed since.

    Who denies what was told, or says that it never was, denies it months later too; so does a clause that names the other's day. The
    term of a treaty stands in it.

    Args:
        finding: a contradiction.
        board: the reports.
    """
    ends = finding.left, finding.right
    sheets = [board.sheet(end.report) for end in ends]
    most = _LONG_FOR_NUMBERS if finding.slot == "number" else _LONG
    if finding.slot not in _CHANGES or not are_far_apart(sheets[0], sheets[1], most):
        return False
    if any(_DENIES.search(plain_marks(end.text)) for end in ends) or all(_TERM.search(end.text) for end in ends):
        return False
    told = [_first_day(sheet, end) for sheet, end in zip(sheets, ends, strict=True)]
    return told[0] is None or told[0] != told[1]


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


def is_of_later_day(finding: Finding, board: Board) -> bool:
    """Say whether an outlet's later report is of a day when its earlier one was out, which tells of a day before it: of another act.

    Args:
        finding: what supersedes, its newer side left.
        board: the reports.
    """
    sheets = [board.sheet(end.report) for end in (finding.left, finding.right)]
    published = [s.account.published for s in sheets]
    days = [_first_day(s, end) for s, end in zip(sheets, (finding.left, finding.right), strict=True)]
    if published[0] is None or published[1] is None or days[0] is None or days[1] is None:
        return False
    return sheets[0].account.report.outlet == sheets[1].account.report.outlet and days[1] <= published[1] < days[0] <= published[0]


def _first_day(sheet: Sheet, end: Evidence) -> date | None:
    """Return the first day that a side names, but for that on which it was said, or until which it holds."""
    before = ((t, plain_marks(sheet.text[end.span.start : t.span.start])) for t in times_within(sheet, end.span))
    told = [t for t, words in before if not SAID.search(words) and not _UNTIL.search(words)]
    return min((b[0] for t in told if (b := bounds(t.value.partition("T")[0]))), default=None)
