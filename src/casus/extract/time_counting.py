"""Counting units of the calendar from a date value."""

from __future__ import annotations

from datetime import date, timedelta

from casus.ground.dates import bounds

_SUNDAY = 7


def shift(value: str, unit: str, n: int) -> str:
    """Return the value of so many units away from a value, no finer than the unit and never finer than what it counts from.

    >>> shift("2004", "Y", 5), shift("2015-12-02", "M", -2), shift("2004", "D", 1), shift("1989-Q3", "Y", -1)
    ('2009', '2015-10', '', '1988-Q3')
    """
    span = bounds(value[:10] if "T" in value else value)
    if span is None:
        return ""
    first, last = span
    try:
        if unit == "Y" and len(value) == len("198") and not n % 10:
            return f"{int(value) + n // 10:03}"  # "in the 1980s and a decade later"
        if unit == "Y":
            return f"{first.year + n:04}{value[4:] if value[5:6] in ('Q', 'H') else ''}" if (last - first).days < 366 else ""
        if unit in ("DE", "CE"):
            return f"{first.year // 10 + n:03}" if unit == "DE" else f"{first.year // 100 + n:02}"
        if unit == "Q":
            quarters = 4 * first.year + (first.month - 1) // 3 + n
            return f"{quarters // 4:04}-Q{quarters % 4 + 1}" if (last - first).days < 93 else ""
        if unit == "M":
            months = 12 * first.year + first.month - 1 + n
            return f"{months // 12:04}-{months % 12 + 1:02}" if (last - first).days < 31 else ""
        if unit in ("W", "WE"):
            year, week, _ = (first + timedelta(weeks=n)).isocalendar()
            return f"{year:04}-W{week:02}{'-WE' if unit == 'WE' else ''}" if (last - first).days < 7 else ""
        return (first + timedelta(days=n)).isoformat() if first == last else ""
    except (ValueError, OverflowError):
        return ""


def closes_the_week(day: date) -> bool:
    """Say whether a day is a Sunday, when papers call the week that it closes the last one."""
    return day.isoweekday() == _SUNDAY
