"""Readers of dates: days, months, weekdays, years and clocks, from a match to its meaning."""

from __future__ import annotations

import re
from dataclasses import replace

from casus.extract.time_meaning import Meaning, Origin, Relation, group_of, month_of, part_of, relation_of
from casus.extract.time_words import NUMBERS, WEEKDAYS, clock_of, number_of


def read_day(match: re.Match[str]) -> Meaning | None:
    """Read "December 2" and "2 December 2015", with a clock time where one follows."""
    day, year = int(match["d"]), group_of(match, "y")
    if not match["mon"][0].isupper() or not 1 <= day <= 31:
        return None
    offset = {"last": -1, "next": 1}.get(group_of(match, "rel"))
    relation: Relation = "last" if offset == -1 else "next" if offset == 1 else "this" if group_of(match, "rel") else ""
    return Meaning("day", year=int(year) if year else None, month=month_of(match), day=day, part=part_of(match), relation=relation)


_FROM = {"first": 1, "second": 8, "third": 15, "fourth": 22, "last": 0}


def read_nth_weekday(match: re.Match[str]) -> Meaning | None:
    """Read "the first Monday of May 2014" and "the last Friday in August"."""
    month = read_month(match)
    if month is None or not match["wd"][0].isupper():
        return None
    day, weekday = _FROM[match["nth"].lower()], WEEKDAYS[match["wd"][:3].lower()]
    return replace(month, kind="day", day=day, weekday=weekday, part=part_of(match))


def read_day_of_month(match: re.Match[str]) -> Meaning | None:
    """Read "on the 3rd" and "on the 28th of last month"."""
    day = int(match["d"])
    return Meaning("day", day=day, relation=relation_of(group_of(match, "of"))) if 1 <= day <= 31 else None


def read_named_day(_: re.Match[str]) -> Meaning | None:
    """Read a day that is a name: "9/11" and "the Sept. 11 attacks" are of 2001 whatever the year of the report."""
    return Meaning("day", year=2001, month=9, day=11)


def read_week_of(match: re.Match[str]) -> Meaning | None:
    """Read "the week of March 6"."""
    day = read_day(match)
    return replace(day, unit="W") if day else None


def read_set_month(match: re.Match[str]) -> Meaning | None:
    """Read "every July"."""
    return Meaning("set", value=f"XXXX-{month_of(match):02}") if match["mon"][0].isupper() else None


def read_month(match: re.Match[str]) -> Meaning | None:
    """Read "March", "last March", "March 2016", "March nineteen ninety-seven" and "March last year"."""
    if not match["mon"][0].isupper():
        return None
    if group_of(match, "c"):
        spelled = read_spelled_year(match)
        return Meaning("month", year=spelled.year, month=month_of(match)) if spelled else None
    year, of = group_of(match, "y"), group_of(match, "of")
    if of:  # "March last year": the year is counted, the month only named
        origin: Origin = "published" if of in ("this", "last", "next") else "text"
        return Meaning("month", month=month_of(match), relation=relation_of(of), unit="Y", origin=origin)
    return Meaning("month", year=int(year) if year else None, month=month_of(match), relation=relation_of(group_of(match, "rel")))


def read_weekday(match: re.Match[str]) -> Meaning | None:
    """Read "Wednesday", "last Friday", "Monday night", "the following Monday" and "Monday of last week"."""
    if not match["wd"][0].isupper():
        return None
    weekday = WEEKDAYS[match["wd"][:3].lower()]
    words, of = group_of(match, "rel"), group_of(match, "of")
    origin: Origin = "text" if words.startswith("the ") else "published"
    return Meaning(
        "weekday", weekday=weekday, relation=relation_of(of or words), unit="W" if of else "", origin=origin, part=part_of(match)
    )


def read_set_weekday(match: re.Match[str]) -> Meaning | None:
    """Read "every Monday" and "Tuesday nights"."""
    weekday = WEEKDAYS[match["wd"][:3].lower()]
    return Meaning("set", value=f"XXXX-WXX-{weekday}{part_of(match)}") if match["wd"][0].isupper() else None


_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0, "the day before yesterday": -2,
            "the day after tomorrow": 2}  # fmt: skip


def read_deictic(match: re.Match[str]) -> Meaning | None:
    """Read "today", "the day before yesterday" and "tomorrow at noon"."""
    words = re.sub(r"\s+", " ", match["day"].lower().replace("to-", "to"))  # "to-day"
    part = "TNI" if words in ("tonight", "overnight") else part_of(match)
    return Meaning("shift", unit="D", n=_DEICTIC[words], part=part)


def read_year(match: re.Match[str]) -> Meaning | None:
    """Read a year of four figures."""
    return Meaning("year", year=int(match["y"]))


def read_spelled_year(match: re.Match[str]) -> Meaning | None:
    """Read "nineteen ninety-eight" and "the year two thousand"; "twenty six" is a number."""
    if not match["c"]:
        return Meaning("year", year=2000)
    if match["rest"] and (number_of(match["rest"]) or 0) < 10 and " " not in match["c"]:
        return None
    if match["rest"] and re.match(r"hundred|thousand|dozen", match["rest"].lower()):
        return None
    century = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000, "two thousand": 2000}[re.sub(r"\s+", " ", match["c"].lower())]
    rest = number_of(match["rest"]) if match["rest"] else 0
    return Meaning("year", year=century + int(rest or 0))


def read_short_year(match: re.Match[str]) -> Meaning | None:
    """Read "'98", which is of the last century from '30 on."""
    two = int(match["yy"])
    return Meaning("year", year=2000 + two if two < 30 else 1900 + two)


def read_decade(match: re.Match[str]) -> Meaning | None:
    """Read "the 1990s", "the '60s" and "the nineties"."""
    if group_of(match, "word"):
        return Meaning("literal", value="19" + str(NUMBERS[match["word"].lower()[:-3] + "y"])[0])
    if digits := group_of(match, "y"):  # the 1900s are a century, the 2000s mostly a decade
        return Meaning("literal", value=digits[:3] if digits[2] != "0" or digits[1] == "0" else digits[:2])
    digits = group_of(match, "yy")
    return Meaning("literal", value=("20" if digits in ("00", "10") else "19") + digits[0])


CENTURIES = {w: i for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
              "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(), 1)}  # fmt: skip


def read_century(match: re.Match[str]) -> Meaning | None:
    """Read "the 20th century", whose years begin with 19."""
    number = int(match["c"]) if match["c"] else CENTURIES[match["word"].lower()]
    return Meaning("literal", value=f"{number - 1:02}")


def read_iso(match: re.Match[str]) -> Meaning | None:
    """Read "2015-12-02"."""
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    return Meaning("day", year=year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def read_figures(match: re.Match[str]) -> Meaning | None:
    """Read "12/02/2015", of which either figure may be the month, and "2.12.2015", where the day stands first."""
    year, first, second = int(match["y"]), int(match["a"]), int(match["b"])
    if match["mark"] == ".":
        is_day = len(match["y"]) == 4 and 1 <= first <= 31 and 1 <= second <= 12
        return Meaning("day", year=year, month=second, day=first) if is_day else None
    if year < 100:
        year += 2000 if year < 50 else 1900
    return Meaning("slashes", year=year, month=first, day=second)


def read_clock(match: re.Match[str]) -> Meaning | None:
    """Read a clock time that stands without a day."""
    return Meaning("clock", part=clock_of(match["clock"])) if clock_of(match["clock"]) else None


def read_sun(match: re.Match[str]) -> Meaning:
    """Read dawn and dusk, which stand without a day."""
    return Meaning("clock", part="TMO" if group_of(match, "clock") in ("dawn", "daybreak", "sunrise") else "TEV")


_FEASTS = {"christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new years day": (1, 1),
           "new year's eve": (12, 31), "new years eve": (12, 31), "halloween": (10, 31), "may day": (5, 1),
           "valentine's day": (2, 14)}  # fmt: skip


def read_feast(match: re.Match[str]) -> Meaning | None:
    """Read a feast: of a fixed day, or Thanksgiving (the fourth Thursday of November in the United States)."""
    words = re.sub(r"\s+", " ", match["feast"].lower())
    way = {"last": -1, "next": 1}.get(match.group().split()[0].lower(), 0)
    if words.startswith("thanksgiving"):
        return Meaning("day", month=11, day=22, weekday=4, n=way)
    return Meaning("day", month=_FEASTS[words][0], day=_FEASTS[words][1], n=way)
