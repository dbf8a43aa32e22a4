"""Calendar days of whole columns: from numbers of years, months and days, where a day may be unknown."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.datetime64]
Ints = NDArray[np.int64]
FAR = np.datetime64("9999-12-31")  # the last day of what goes on
UNKNOWN = -1  # the number of a day that is not stated


def first_days(years: Any, months: Any, days: Any) -> Days:
    """Return the earliest day that each year, month and day can mean: the first of the month where the day is UNKNOWN.

    >>> first_days([1815, 1844], [11, 6], [20, UNKNOWN])
    array(['1815-11-20', '1844-06-01'], dtype='datetime64[D]')
    """
    return _days(years, months, days, 0)


def last_days(years: Any, months: Any, days: Any) -> Days:
    """Return the latest day that each year, month and day can mean: the last of the month where the day is UNKNOWN.

    >>> last_days([1822], [2], [UNKNOWN])
    array(['1822-02-28'], dtype='datetime64[D]')
    """
    return _days(years, months, days, 1)


def find_impossible(years: Any, months: Any, days: Any) -> Ints:
    """Return the positions of what is no day of the calendar ("31 April"); an UNKNOWN day is none of them."""
    year, month, day = (np.asarray(part, np.int64) for part in (years, months, days))
    wrong = (year < 1) | (month < 1) | (month > 12)
    length = (_month(year, np.clip(month, 1, 12)) + 1).astype("datetime64[D]") - _month(year, np.clip(month, 1, 12)).astype("datetime64[D]")
    wrong |= (day != UNKNOWN) & ((day < 1) | (day > length.astype(np.int64)))
    return np.flatnonzero(wrong)


def years_of(days: Days) -> Ints:
    """Return the calendar year of each day.

    >>> years_of(np.array(["1980-01-01"], "datetime64[D]"))
    array([1980])
    """
    return days.astype("datetime64[Y]").astype(np.int64) + 1970


def _month(years: Ints, months: Ints) -> Days:
    return ((years - 1970) * 12 + months - 1).astype("datetime64[M]")


def _days(years: Any, months: Any, days: Any, after: int) -> Days:
    """Return the day, or where it is unknown the first of the month, or (`after` is 1) the last."""
    year, month, day = (np.asarray(part, np.int64) for part in (years, months, days))
    start = _month(year, month)
    edge = (start + after).astype("datetime64[D]") - after
    found: Days = np.where(day == UNKNOWN, edge, start.astype("datetime64[D]") + (day - 1))
    return found
