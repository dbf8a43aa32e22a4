"""From what a time expression says to its TIMEX3 type and value."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from casus.extract.time_counting import closes_the_week, shift
from casus.extract.time_meaning import Meaning
from casus.ground.dates import bounds

Tense = Literal["past", "present", "future", ""]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
_NEAR_DAYS = 31  # a date in figures whose two readings are both possible is read as the one this near to publication
_FAR_DAYS = 300  # news names the year of a day that lies further away, so such a reading is not meant
_FAR_MONTHS = 9
_PRESENT_DAYS = 120  # what is told in the present tense of a day further away lies ahead
_DIRECTIONS: dict[int, Tense] = {-1: "past", 1: "future"}  # of "last Christmas" and "next Christmas"
_NEWS_DAYS = 7  # a report tells of the days of the last week; what lies further back it looks back at
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a time expression stands.

    Args:
        published: the day of publication, or None.
        tense: tense of the verb that governs it; "" where there is none.
        before: calendar values before it in the text, the last one last.
        compares: whether its sentence compares figures, as reports on a quarter's earnings do.
        n_here: how many of the values before it stand in its own sentence.
        is_loose: whether the tense does not settle the year, because it hangs on a noun or on what is said or asked for.
        beside: the value told of the same verb or of one that it is coordinated with ("in July 2018, and in August"), or "".
    """

    published: date | None
    tense: Tense = ""
    before: Sequence[str] = ()
    compares: bool = False
    n_here: int = 0
    is_loose: bool = False
    beside: str = ""


def resolve(meaning: Meaning, setting: Setting) -> tuple[TimexType, str]:
    """Return type and value of a time expression; the value is "" where it counts from a day that is not known.

    >>> resolve(Meaning("shift", unit="Y", n=-9), Setting(date(2015, 12, 2)))
    ('DATE', '2006')
    >>> resolve(Meaning("shift", unit="Y", n=5, origin="text"), Setting(date(2015, 12, 2), before=["2004"]))
    ('DATE', '2009')
    """
    if meaning.kind == "duration":
        return "DURATION", meaning.value
    if meaning.kind == "set":
        return "SET", meaning.value
    value = _RESOLVERS[meaning.kind](meaning, setting)
    if meaning.part and value:
        return "TIME", value + meaning.part if len(value) == 10 else ""
    return ("TIME" if meaning.part else "DATE"), value


def _no_day(year: int, month: int, day: int) -> str:
    """Return the day as a value, or "" if the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _day_in(year: int, meaning: Meaning) -> int:
    """Return the day of the month in that year: as given, or the first such weekday from it on ("the second Tuesday" from the 8th)."""
    if not meaning.weekday:
        return meaning.day
    first = meaning.day or monthrange(year, meaning.month)[1] - 6  # 0 is the last one
    return first + (meaning.weekday - date(year, meaning.month, first).isoweekday()) % 7


def _resolve_day(meaning: Meaning, setting: Setting) -> str:
    """Resolve a day, or the week that it stands for ("the week of March 6")."""
    value = _resolve_calendar_day(meaning, setting)
    return shift(value, "W", 0) if value and meaning.unit == "W" else value


def _resolve_calendar_day(meaning: Meaning, setting: Setting) -> str:
    """Resolve "December 2": the last one in the past tense, the next one in the future tense, otherwise the nearest."""
    if meaning.year is not None:
        return _no_day(meaning.year, meaning.month, _day_in(meaning.year, meaning))
    published = setting.published
    if not meaning.month:
        return _resolve_day_of_month(meaning, setting)
    if published is None:
        year = _year_before(setting, meaning.month)
        return _no_day(year, meaning.month, _day_in(year, meaning)) if year is not None else ""
    if _is_of_an_earlier_year(setting, published) and not meaning.relation:
        year = _year_beside(setting, meaning.month)
        return _no_day(year, meaning.month, _day_in(year, meaning)) if year is not None else ""
    if meaning.relation:
        year = published.year + {"last": -1, "next": 1}.get(meaning.relation, 0)
        return _no_day(year, meaning.month, _day_in(year, meaning))
    days = [d for y in (-1, 0, 1) if (d := _no_day(published.year + y, meaning.month, _day_in(published.year + y, meaning)))]
    if not days:
        return ""
    near = min(days, key=lambda d: abs((date.fromisoformat(d) - published).days))
    today = published.isoformat()
    told = near
    tense = _DIRECTIONS.get(meaning.n or 0, setting.tense)
    is_far = abs((date.fromisoformat(near) - published).days) > _PRESENT_DAYS
    if tense == "past":
        told = max((d for d in days if d <= today), default=near)
    elif tense == "future" or (tense == "present" and is_far):  # "the exercise runs from 3 September": what is so now, or lies ahead
        told = min((d for d in days if d >= today), default=near)
    return told if meaning.n or abs((date.fromisoformat(told) - published).days) <= _FAR_DAYS else near


def _resolve_day_of_month(meaning: Meaning, setting: Setting) -> str:
    """Resolve "on the 3rd": of the month that its sentence names, else the last one in the past tense and the next one otherwise."""
    here = [v for v in setting.before[len(setting.before) - setting.n_here :] if len(v) >= len("2016-05") and v[5:7].isdigit()]
    if here and not meaning.relation:
        return _no_day(int(here[-1][:4]), int(here[-1][5:7]), meaning.day)
    published = setting.published
    if published is None:
        return ""
    months = 12 * published.year + published.month - 1
    if meaning.relation == "last" or (not meaning.relation and setting.tense != "future" and meaning.day > published.day):
        months -= 1
    elif not meaning.relation and setting.tense == "future" and meaning.day < published.day:
        months += 1
    return _no_day(months // 12, months % 12 + 1, meaning.day)


def _is_of_an_earlier_year(setting: Setting, published: date) -> bool:
    """Say whether what is told beside a day or month without a year is of a year before publication."""
    return setting.beside[:4].isdigit() and int(setting.beside[:4]) < published.year and setting.tense != "future"


def _year_beside(setting: Setting, month: int) -> int | None:
    """Return the year of a month told after a month of a year: the same one ("in July 2018, and in August"), else it is open."""
    first = setting.beside[5:7]
    return int(setting.beside[:4]) if first.isdigit() and month >= int(first) else None


def _year_before(setting: Setting, month: int = 12) -> int | None:
    """Return the year of the last date before this one in the text, or None; a month before that date's month is not told on from it.

    Of one in an earlier sentence only a month or a day tells on: "since 1999" says nothing of the September that a later sentence names.
    """
    n_earlier = len(setting.before) - setting.n_here
    found = ((i, v) for i, v in reversed(tuple(enumerate(setting.before))) if len(v) >= 4 and v[:4].isdigit())
    told = next((v for i, v in found if i >= n_earlier or v[5:7].isdigit()), None)
    return int(told[:4]) if told and not (told[5:7].isdigit() and month < int(told[5:7])) else None


def _resolve_month(meaning: Meaning, setting: Setting) -> str:
    """Resolve "March", "last March", "March last year"."""
    published = setting.published
    if meaning.year is not None:
        return f"{meaning.year:04}-{meaning.month:02}"
    if published is None:
        year = _year_before(setting, meaning.month)
        return f"{year:04}-{meaning.month:02}" if year is not None and not meaning.relation else ""
    if meaning.origin == "text":  # "May of that year"
        year = _year_before(setting)
        return f"{year + {'last': -1, 'next': 1}.get(meaning.relation, 0):04}-{meaning.month:02}" if year is not None else ""
    if _is_of_an_earlier_year(setting, published) and not meaning.relation:
        year = _year_beside(setting, meaning.month)
        return f"{year:04}-{meaning.month:02}" if year is not None else ""
    year = published.year
    if meaning.unit == "Y":
        year += {"last": -1, "next": 1}.get(meaning.relation, 0)
    elif meaning.relation == "last":
        year -= meaning.month >= published.month
    elif meaning.relation == "next":
        year += meaning.month <= published.month
    elif meaning.relation == "":
        year = _near_year(meaning.month, published, setting.tense, is_loose=setting.is_loose)
    return f"{year:04}-{meaning.month:02}"


def _near_year(month: int, published: date, tense: Tense, *, is_loose: bool) -> int:
    """Return the year of the month that is meant: not after publication in the past tense, not before it in the future tense.

    A far month that the tense does not settle is the nearest one ("told them of a cutback in September").
    """
    ahead = month - published.month
    if tense == "past" and (not is_loose or ahead - 12 * (ahead > 0) >= -_FAR_MONTHS):
        return published.year - (ahead > 0)
    if tense == "future" and (not is_loose or ahead + 12 * (ahead < 0) <= _FAR_MONTHS):
        return published.year + (ahead < 0)
    return min((published.year + y for y in (0, -1, 1)), key=lambda y: abs(12 * (y - published.year) + month - published.month))


def _resolve_weekday(meaning: Meaning, setting: Setting) -> str:
    """Resolve "Wednesday": in the past tense the last one or the day itself, in the future tense the next one or the day itself."""
    published = setting.published
    if meaning.origin == "text":
        day = _day_before(setting)
        if day is None:
            return ""
        published = day
    if published is None:
        return ""
    if meaning.unit == "WE":
        return _weekend(published, meaning, setting.tense)
    behind = (published.isoweekday() - meaning.weekday) % 7
    if meaning.unit == "W":
        n = 0 if meaning.relation == "last" and closes_the_week(published) else {"last": -1, "next": 1}.get(meaning.relation, 0)
        week = published + timedelta(weeks=n)
        return (week + timedelta(days=meaning.weekday - week.isoweekday())).isoformat()
    if meaning.relation == "last":
        return (published - timedelta(days=behind or 7)).isoformat()
    if meaning.relation in ("next", "this") or setting.tense in ("future", "present"):
        ahead = -behind % 7
        return (published + timedelta(days=ahead or 7 * (meaning.relation == "next"))).isoformat()
    return (published - timedelta(days=behind)).isoformat()


def _weekend(published: date, meaning: Meaning, tense: Tense) -> str:
    """Return the weekend that is meant: the one that is on, the one before in the past tense, otherwise the one to come."""
    week = published
    if meaning.relation == "last" or (published.isoweekday() < 6 and tense == "past" and meaning.relation == ""):
        week -= timedelta(weeks=1)
    elif meaning.relation == "next":
        week += timedelta(weeks=1)
    year, number, _ = week.isocalendar()
    return f"{year:04}-W{number:02}-WE"


def _day_before(setting: Setting) -> date | None:
    """Return the last day before this in the text, or None."""
    for value in reversed(setting.before):
        span = bounds(value[:10])
        if span and span[0] == span[1]:
            return span[0]
    return None


def _resolve_shift(meaning: Meaning, setting: Setting) -> str:
    """Resolve "two years ago", "last week" and, from the text, "five years later"."""
    if meaning.n is None:
        return ""
    unit = "D" if meaning.unit in ("TH", "TM", "TS") else meaning.unit
    n = 0 if meaning.unit.startswith("T") else meaning.n
    published = setting.published.isoformat() if setting.published else ""
    if meaning.origin == "published":
        if unit == "W" and meaning.relation == "last" and setting.published and closes_the_week(setting.published):
            n = 0
        if unit == "Y" and n == -1 and setting.compares and setting.before and "-Q" in setting.before[-1] and not meaning.relation:
            return shift(setting.before[-1], unit, n)
        return shift(published, unit, n) if published else ""
    if setting.n_here and not shift(setting.before[-1], unit, n):
        return ""  # what is told right before is too vague to count from
    for value in reversed(setting.before):
        if unit == "Y" and "-Q" in value and not setting.compares:
            value = value[:4]  # noqa: PLW2901 - "a year later" of a quarter is no more exact than the year
        shifted = shift(value, unit, n)
        # What is told in the past tense does not lie after publication: "five years later" counts from an earlier date.
        if shifted and not (n >= 0 and setting.tense == "past" and published and shifted > published[: len(shifted)]):
            return shifted
    return shift(published, unit, n) if published and n <= 0 else ""


def _resolve_period(meaning: Meaning, setting: Setting) -> str:
    """Resolve "the third quarter", "last summer": the one of the year given, else the last one begun, or the next in the future tense."""
    published = setting.published
    if meaning.year is not None:
        return f"{meaning.year:04}-{meaning.period}"
    if published is None:
        year = _year_before(setting)
        return f"{year:04}-{meaning.period}" if year is not None and not meaning.relation else ""
    if meaning.period in _SEASON_MONTHS:
        return f"{_season_year(meaning, published, setting.tense):04}-{meaning.period}"
    if meaning.relation:
        return f"{published.year + {'last': -1, 'next': 1}.get(meaning.relation, 0):04}-{meaning.period}"
    values = [f"{published.year + y:04}-{meaning.period}" for y in (0, -1, 1)]
    return min((v for v in values if _may_be_told(v, published, setting.tense)), key=lambda v: _distance(v, published), default="")


def _season_year(meaning: Meaning, published: date, tense: Tense) -> int:
    """Return the year of a season: "last" has ended, "next" is to come, else the one on or nearest in the direction of the tense."""
    start = _SEASON_MONTHS[meaning.period]
    span = bounds(f"{published.year:04}-{meaning.period}")
    ended = span is not None and span[1] < published
    if meaning.relation == "last":
        return published.year - (not ended)
    if meaning.relation == "next":
        return published.year + (start <= published.month)
    if meaning.relation == "this":
        return published.year
    return published.year + (ended and tense in ("future", "present")) - (start > published.month and tense == "past")


def _may_be_told(value: str, published: date, tense: Tense) -> bool:
    """Say whether a quarter or half can be meant: begun in the past tense; reports on one that has just ended are still to come."""
    span = bounds(value)
    return span is not None and (span[0] <= published if tense == "past" else True)


def _distance(value: str, published: date) -> int:
    """Return how many days the middle of a value lies from publication."""
    span = bounds(value)
    return abs((span[0] + (span[1] - span[0]) / 2 - published).days) if span else 10_000


def _resolve_again(meaning: Meaning, setting: Setting) -> str:
    """Resolve "the quarter", "the year-earlier period": the one spoken of, else the last that has ended."""
    if meaning.period:
        value = _resolve_period(Meaning("period", period=meaning.period), setting)
        return shift(value, "Y", meaning.n or 0) if value else ""
    spoken = next((v for v in reversed(setting.before[-12:]) if "-Q" in v and _has_ended(v, setting.published)), "")
    if not spoken and setting.published is not None:
        spoken = shift(f"{setting.published.year:04}-Q{(setting.published.month + 2) // 3}", "Q", -1)
    if meaning.year is not None:
        return f"{meaning.year:04}{spoken[4:]}"
    if not spoken or not meaning.n:
        return spoken
    return shift(spoken, "Y", meaning.n)


def _has_ended(value: str, published: date | None) -> bool:
    span = bounds(value)
    return published is None or span is None or span[1] < published


def _resolve_slashes(meaning: Meaning, setting: Setting) -> str:
    """Resolve "12/02/2015": month first or day first where only one is possible or near publication; otherwise just the year."""
    year, first, second = meaning.year or 0, meaning.month, meaning.day
    readings = sorted({r for r in (_no_day(year, first, second), _no_day(year, second, first)) if r})
    if len(readings) < 2:
        return readings[0] if readings else ""
    if setting.published is not None:
        near = [r for r in readings if abs((date.fromisoformat(r) - setting.published).days) <= _NEAR_DAYS]
        if len(near) == 1:
            return near[0]
    return f"{year:04}"


def _resolve_clock(_: Meaning, setting: Setting) -> str:
    """Resolve a clock time without a day: of the last day in its sentence, else of the last one that the text tells of.

    Where the text has named no day yet it is that of publication. A day long before publication was told as background: what
    stands in a later sentence is no longer of it, and its day is open.
    """
    here = _day_before(Setting(setting.published, before=setting.before[len(setting.before) - setting.n_here :]))
    told = here or _day_before(setting)
    if told is None:
        return setting.published.isoformat() if setting.published else ""
    is_open = here is None and setting.published is not None and abs((setting.published - told).days) > _NEWS_DAYS
    return "" if is_open else told.isoformat()


def _resolve_year(meaning: Meaning, _: Setting) -> str:
    return f"{meaning.year:04}"


_RESOLVERS: dict[str, Callable[[Meaning, Setting], str]] = {
    "day": _resolve_day,
    "month": _resolve_month,
    "year": _resolve_year,
    "period": _resolve_period,
    "weekday": _resolve_weekday,
    "shift": _resolve_shift,
    "literal": lambda meaning, _: meaning.value,
    "clock": _resolve_clock,
    "slashes": _resolve_slashes,
    "again": _resolve_again,
}
