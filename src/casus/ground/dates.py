"""Dates that never gain precision: "2004" stays a year, "2015-W49" a week, "2015-12" a month.

A date value is the string that TIMEX3 uses: YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www, YYYY-Www-WE, YYY (a decade), YY (a century), YYYY-Qn,
YYYY-SP/SU/FA/WI, with an optional time of day after T. What has no calendar range (durations, PAST_REF, PRESENT_REF) has no bounds.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from casus.ground.errors import InputError

_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11)}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?:T.*)?"
)


def parse_day(value: str, where: str = "") -> date:
    """Read a calendar day written as YYYY-MM-DD (anything after a T is dropped).

    Raises:
        InputError: the text is no such day.

    >>> parse_day("2015-12-02T09:00:00Z")
    datetime.date(2015, 12, 2)
    """
    try:
        return date.fromisoformat(value.strip()[:10])
    except ValueError:
        raise InputError(f"{value!r} is not a date", where=where, hint="write the day as YYYY-MM-DD, for example 2015-12-02") from None


def bounds(value: str | None) -> tuple[date, date] | None:
    """Return the first and the last day that a date value can mean, or None where it has no calendar range.

    >>> bounds("2004")
    (datetime.date(2004, 1, 1), datetime.date(2004, 12, 31))
    >>> bounds("2015-W49")
    (datetime.date(2015, 11, 30), datetime.date(2015, 12, 6))
    >>> bounds("199")
    (datetime.date(1990, 1, 1), datetime.date(1999, 12, 31))
    >>> bounds("P9Y") is None
    True
    """
    match = _VALUE.fullmatch(value or "")
    if match is None:
        return _many_years(value or "")
    year = int(match["year"])
    try:
        if match["week"]:
            monday = date.fromisocalendar(year, int(match["week"]), 1)
            return monday + timedelta(days=5 if match["weekend"] else 0), monday + timedelta(days=6)
        if match["day"]:
            day = date(year, int(match["month"]), int(match["day"]))
            return day, day
        first, last = _months(match)
        if match["season"] == "WI":
            return date(year, 12, 1), _month_end(year + 1, 2)
        return date(year, first, 1), _month_end(year, last)
    except ValueError:
        return None


def _many_years(value: str) -> tuple[date, date] | None:
    """Return the bounds of a decade ("199") or a century ("19"); none of the years before 100."""
    if not re.fullmatch(r"[1-9]\d{1,2}", value):
        return None
    n_years = 10 ** (len("YYYY") - len(value))
    first = int(value) * n_years
    return date(first, 1, 1), date(first + n_years - 1, 12, 31)


def _months(match: re.Match[str]) -> tuple[int, int]:
    """Return the first and the last month that the matched value covers."""
    if match["month"]:
        return int(match["month"]), int(match["month"])
    if match["quarter"]:
        last = 3 * int(match["quarter"])
        return last - 2, last
    if match["half"]:
        last = 6 * int(match["half"])
        return last - 5, last
    return _SEASONS.get(match["season"] or "", (1, 12))


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def show_years(value: str) -> str:
    """Return a decade or a century as a reader knows it; any other date value stays as it is.

    >>> show_years("18"), show_years("199"), show_years("2004")
    ('1800s', '1990s', '2004')
    """
    return f"{value.ljust(len('YYYY'), '0')}s" if re.fullmatch(r"\d{2,3}", value) else value


def day_after(value: str) -> str:
    """Return the day after a date value that is a day; a month or a year stays what it is.

    >>> day_after("2025-01-28"), day_after("2025")
    ('2025-01-29', '2025')
    """
    return (date.fromisoformat(value) + timedelta(days=1)).isoformat() if len(value) == len("2025-01-28") else value


def may_be_same(left: str | None, right: str | None) -> bool:
    """Say whether two date values can mean the same day; an unknown one can mean any.

    >>> may_be_same("2009", "2009-04-01"), may_be_same("2009", "2010"), may_be_same(None, "2010")
    (True, False, True)
    """
    a, b = bounds(left), bounds(right)
    return a is None or b is None or (a[0] <= b[1] and b[0] <= a[1])


def is_finer(left: str | None, right: str | None) -> bool:
    """Say whether the left value is more precise than the right one.

    >>> is_finer("2009-04-01", "2009"), is_finer("2009", None), is_finer("2009", "2009")
    (True, True, False)
    """
    a, b = bounds(left), bounds(right)
    if a is None:
        return False
    return b is None or a[1] - a[0] < b[1] - b[0]
