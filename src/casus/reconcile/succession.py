"""Succession: whether a clause tells a later state of what another tells."""

from __future__ import annotations

import re

from casus.ground.dates import bounds
from casus.ground.text import plain_marks
from casus.reconcile.clause_pairs import ClausePair
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, says_it_corrects

SUCCESSION = (
    "days_later", "other_day_of_report", "later_day", "earlier_waits", "now", "is_ahead_no_more", "more", "number", "one_outlet",
    "two_speakers", "corrects", "denies",
)  # fmt: skip
"""The features in order: how many days, up to two, later the one report was published; whether it was on another day; whether it puts
its thing on a day after the earlier report; whether the earlier says that something is not yet so, the later that it now is; whether what
was ahead is done; whether the later number is larger, and numbers are compared at all; one outlet; two speakers; the later says that it
corrects; one denies."""

_SIGNS = tuple(map(SUCCESSION.index, ("later_day", "earlier_waits", "now", "is_ahead_no_more", "more", "one_outlet", "corrects")))

_WAITS = re.compile(
    r"\b(?:so far|(?:not|has|have|had|is|are) yet|yet to|still|until now|to date|not (?:made up|decided)|undecided|weighing|at least"
    r"|remain(?:s|ed|ing)?|is (?:being|expected)|due to|awaits?|pending)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:now|ris(?:en|es|ing)|rose|grow[ns]?|grew|no longer|at last|finally|since then|has since|latest|final|further|by now|reached"
    r"|(?:has|have) begun|began|resum\w+|climbed|mounted|increased|brought (?:the|to)|later|after all|for the first time|added|stands? at"
    r"|revised|corrected|in fact|already)\b",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(r"\bnot one\b", re.IGNORECASE)  # a number too: none
_MOST_DAYS = 2.0  # of more it says nothing: who contradicts another may do so a month later


def in_order(pair: ClausePair) -> tuple[Fact, Fact]:
    """Return the clause of the report that was published first, and the other; of one day, that which says that things have moved last."""
    days = [f.sheet.account.published for f in (pair.left, pair.right)]
    if days[0] and days[1] and days[0] != days[1]:
        return (pair.left, pair.right) if days[0] < days[1] else (pair.right, pair.left)
    return (pair.right, pair.left) if _NOW.search(pair.left.text) and not _NOW.search(pair.right.text) else (pair.left, pair.right)


def n_signs(values: tuple[float, ...]) -> int:
    """Return how many of the features are signs of a later state in the words or the outlets, whatever the days of the reports."""
    return sum(values[number] > 0 for number in _SIGNS)


def measure_succession(pair: ClausePair) -> tuple[float, ...]:
    """Return what speaks for the later of two clauses superseding the earlier, in the order of `SUCCESSION`."""
    earlier, later = in_order(pair)
    published = earlier.sheet.account.published, later.sheet.account.published
    gap = (published[1] - published[0]).days if published[0] and published[1] else 0
    texts = [plain_marks(f.text) for f in (earlier, later)]
    ends = [b[1] for d in later.days if (b := bounds(d))]
    numbers = [[m.least for m in f.measures if m.unit.startswith(("count", "money"))] for f in (earlier, later)]
    numbers[0] += [0.0] if _NOT_ONE.search(texts[0]) else []
    return (
        min(_MOST_DAYS, float(gap)) ** 0.5,
        float(gap > 0),
        float(bool(ends) and published[0] is not None and min(ends) > published[0]),
        float(bool(_WAITS.search(texts[0]))),
        float(bool(_NOW.search(texts[1]))),
        float(earlier.is_ahead and not later.is_ahead),
        float(bool(numbers[0] and numbers[1]) and max(numbers[1]) > max(numbers[0])),
        float(bool(numbers[0] and numbers[1])),
        float(earlier.sheet.account.report.outlet is not None and earlier.sheet.account.report.outlet == later.sheet.account.report.outlet),
        float(earlier.voice.is_another(later.voice)),
        float(says_it_corrects(Side(later.sheet, later.span))),
        float(earlier.is_denied or later.is_denied),
    )
