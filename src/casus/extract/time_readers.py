"""What the words of a time expression say: a meaning that is not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from casus.extract.time_words import MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, UNITS, WEEKDAYS, clock_of, duration_of, number_of

Relation = Literal["", "last", "next", "this"]
Origin = Literal["published", "text"]
Kind = Literal["day", "month", "year", "period", "weekday", "shift", "duration", "set", "literal", "clock", "slashes", "again"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a time expression say, before it is known from which day they count.

    Args:
        kind: which of the fields count; `again` is a period spoken of before ("the quarter").
        year: the year given, or None.
        month: 1 to 12, or 0.
        day: day of the month, or 0.
        weekday: 1 (Monday) to 7, or 0.
        period: part of a year: Q1 to Q4, H1, H2, SP, SU, FA, WI.
        unit: unit of a shift: D, W, WE, M, Q, Y or a season.
        n: how many units to shift; None where the words leave it open ("years ago").
        relation: last, next or this, as the words say.
        origin: whether it counts from publication or from the date before it in the text.
        part: part of the day or clock time, with its T ("TNI", "T09:30").
        value: the value itself where no resolving is needed.
    """

    kind: Kind
    year: int | None = None
    month: int = 0
    day: int = 0
    weekday: int = 0
    period: str = ""
    unit: str = ""
    n: int | None = 0
    relation: Relation = ""
    origin: Origin = "published"
    part: str = ""
    value: str = ""


Reader = Callable[[re.Match[str]], Meaning | None]


def _group(match: re.Match[str], name: str) -> str:
    return (match.groupdict().get(name) or "").lower()


def month_of(match: re.Match[str]) -> int:
    """Return the number of the month that a match names."""
    return MONTHS[match["mon"][:3].lower()]


def _part(match: re.Match[str]) -> str:
    clock = _group(match, "clock")
    return clock_of(clock) if clock else PARTS.get(_group(match, "part"), "")


def _relation(words: str) -> Relation:
    """Return which way the words point: "this past" and "the previous" are last, "coming" and "the following" next."""
    if re.search(r"last|past|previous|preceding|prior", words):
        return "last"
    if re.search(r"next|coming|following", words):
        return "next"
    return "this" if re.search(r"this|current|same|that", words) else ""


def always(meaning: Meaning) -> Reader:
    """Return a reader of words that always say the same."""
    return lambda _: meaning


def literal(value: str, kind: Kind = "literal") -> Reader:
    """Return a reader of words that need no resolving."""
    return always(Meaning(kind, value=value))


def read_day(match: re.Match[str]) -> Meaning | None:
    """Read "December 2" and "2 December 2015", with a clock time where one follows."""
    day, year = int(match["d"]), _group(match, "y")
    if not match["mon"][0].isupper() or not 1 <= day <= 31:
        return None
    offset = {"last": -1, "next": 1}.get(_group(match, "rel"))
    relation: Relation = "last" if offset == -1 else "next" if offset == 1 else "this" if _group(match, "rel") else ""
    return Meaning("day", year=int(year) if year else None, month=month_of(match), day=day, part=_part(match), relation=relation)


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
    """Read "March", "last March", "March 2016" and "March last year"."""
    if not match["mon"][0].isupper():
        return None
    year, of = _group(match, "y"), _group(match, "of")
    if of:  # "March last year": the year is counted, the month only named
        origin: Origin = "published" if of in ("this", "last", "next") else "text"
        return Meaning("month", month=month_of(match), relation=_relation(of), unit="Y", origin=origin)
    return Meaning("month", year=int(year) if year else None, month=month_of(match), relation=_relation(_group(match, "rel")))


def read_weekday(match: re.Match[str]) -> Meaning | None:
    """Read "Wednesday", "last Friday", "Monday night", "the following Monday" and "Monday of last week"."""
    if not match["wd"][0].isupper():
        return None
    weekday = WEEKDAYS[match["wd"][:3].lower()]
    words, of = _group(match, "rel"), _group(match, "of")
    origin: Origin = "text" if words.startswith("the ") else "published"
    return Meaning("weekday", weekday=weekday, relation=_relation(of or words), unit="W" if of else "", origin=origin, part=_part(match))


def read_set_weekday(match: re.Match[str]) -> Meaning | None:
    """Read "every Monday" and "Tuesday nights"."""
    weekday = WEEKDAYS[match["wd"][:3].lower()]
    return Meaning("set", value=f"XXXX-WXX-{weekday}{_part(match)}") if match["wd"][0].isupper() else None


def read_set(match: re.Match[str]) -> Meaning | None:
    """Read "every two years", "each day" and "once a week"."""
    amount = number_of(match["n"]) if _group(match, "n") else 1
    if amount is not None and _group(match, "other"):
        amount *= 2
    if _group(match, "u") in SEASONS:
        return Meaning("set", value=f"XXXX-{SEASONS[match['u'].lower()]}")
    return Meaning("set", value=duration_of(amount, _group(match, "u") or _group(match, "u2")))


def read_bare(match: re.Match[str]) -> Meaning | None:
    """Read units without a number: "for decades", "recent weeks"; "recent years" say no more than that it is past."""
    unit = next(u for n in ("u", "u2", "u3", "u4", "u5") if (u := _group(match, n)))
    if _group(match, "way") in ("recent", "past") and unit == "year":
        return Meaning("literal", value="PAST_REF")
    return Meaning("duration", value=duration_of(None, unit))


def read_long(match: re.Match[str]) -> Meaning | None:
    """Read "day-long" and "years-long"."""
    return Meaning("duration", value=duration_of(None if match["open"] else 1, match["u"].lower()))


def read_duration(match: re.Match[str]) -> Meaning | None:
    """Read "two years"; "a second" is mostly an ordinal, "a quarter" and "three-quarters" are shares, "one day" is a story's."""
    if re.fullmatch(
        r"(?:an?|another|one)\s+second|an?\s+quarter|three[-\s]quarters|one\s+day|an?\s+(?:fiscal|calendar)\s+year", match.group().lower()
    ):
        return None
    amount = number_of(match["n"])
    if amount is None and not match["s"] and re.match(r"several|few|many|a\s+few", match["n"].lower()):
        return None  # "several weekend rallies"
    if _group(match, "open"):
        amount = None
    if amount is not None and _group(match, "andhalf"):
        amount += 0.5
    unit = match["u"].lower()
    if amount is not None and 1900 <= amount < 2100 and match["n"].isdigit():
        return None  # "the 1988 quarter"
    return Meaning(
        "duration", value=duration_of(2 * amount if amount and unit == "weekend" else amount, "day" if unit == "weekend" else unit)
    )


def read_shift(match: re.Match[str]) -> Meaning | None:
    """Read "two years ago" (from publication) and "two years later" (from the date before it in the text)."""
    direction = re.sub(r"\s+", " ", match["way"].lower())
    code, size = UNITS[match["u"].lower()]
    amount = number_of(match["n"]) if _group(match, "n") else 1 if "one" in match.groupdict() else None
    sign = -1 if direction in ("ago", "earlier", "before") else 1
    origin: Origin = "published" if direction in ("ago", "from now", "hence") else "text"
    if amount is None or amount != int(amount):
        # "Years ago" is past; "hours later" says only that it came after something.
        return Meaning("literal", value="PAST_REF" if sign < 0 else "FUTURE_REF" if origin == "published" else "")
    if size >= 10 and amount > 1:  # "four decades ago" is a decade, no year; "a decade ago" is ten years ago
        return Meaning("shift", unit="DE" if size == 10 else "CE", n=sign * int(amount), origin=origin)
    return Meaning("shift", unit=code, n=sign * int(amount) * size, origin=origin, part=_part(match))


def read_this(match: re.Match[str]) -> Meaning | None:
    """Read "last week", "this year", "the following day", "last summer"."""
    words, unit = re.sub(r"\s+", " ", match["rel"].lower()), match["u"].lower()
    relation = _relation(words)
    origin: Origin = "text" if re.match(r"the (?:following|previous|preceding|next|same|prior|very)|that", words) else "published"
    n = {"last": -1, "next": 1}.get(relation, 0)
    if not words:  # "the end of the month"
        return Meaning("shift", unit=UNITS[unit][0], relation="this")
    if unit in SEASONS:
        return Meaning("period", period=SEASONS[unit], relation=relation, origin=origin)
    code, size = UNITS[unit]
    if size > 1 or code[0] == "T":
        if re.fullmatch(r"the (?:past|last|coming|next)", words) or size < 10:
            return Meaning("duration", value=duration_of(1, unit))
        return Meaning("shift", unit="DE" if size == 10 else "CE", n=n, relation=relation, origin=origin)
    if code == "WE" and re.fullmatch(r"this|the (?:past|last|coming|following)|last|next", words):
        return Meaning(
            "weekday", weekday=6, unit="WE", relation=relation if words in ("last", "next", "the following") else "", origin=origin
        )
    if re.fullmatch(r"the (?:past|last|coming)", words):
        return Meaning("duration", value=duration_of(1, unit))
    return Meaning("shift", unit=code, n=n, relation=relation, origin=origin, part=_part(match))


_DAY_BESIDE = {"the next": 1, "the following": 1, "the previous": -1}


def read_daypart(match: re.Match[str]) -> Meaning | None:
    """Read "this morning", "last night" and "the next afternoon"."""
    words = re.sub(r"\s+", " ", match["rel"].lower())
    n = -1 if words == "last" else 0
    if words in _DAY_BESIDE:
        return Meaning("shift", unit="D", n=_DAY_BESIDE[words], origin="text", part=_part(match))
    origin: Origin = "text" if words in ("that", "the same", "the") else "published"
    return Meaning("shift", unit="D", n=n, origin=origin, part=_part(match))


_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0, "the day before yesterday": -2,
            "the day after tomorrow": 2}  # fmt: skip


def read_deictic(match: re.Match[str]) -> Meaning | None:
    """Read "today", "the day before yesterday" and "tomorrow at noon"."""
    words = re.sub(r"\s+", " ", match["day"].lower())
    part = "TNI" if words in ("tonight", "overnight") else _part(match)
    return Meaning("shift", unit="D", n=_DEICTIC[words], part=part)


def read_quarter(match: re.Match[str]) -> Meaning | None:
    """Read "the third quarter of 2015", "last year's first half" and "Q3 2015"."""
    words = _group(match, "ord") or "last"
    period = f"{'H' if _group(match, 'half') else 'Q'}{words[1] if words[0] == 'q' else ORDINALS[words]}"
    year = _group(match, "y") or _group(match, "y2")
    ago = re.search(r"year-(?:ago|earlier)", match.group().lower())
    if ago:
        return Meaning("again", period=period, n=-1)
    relation = _relation(_group(match, "rel") or _group(match, "rel2"))
    return Meaning("period", period=period, year=int(year) if year else None, relation=relation)


def read_quarter_ended(match: re.Match[str]) -> Meaning | None:
    """Read "the quarter ended Sept. 30": the quarter of the calendar where it ends with one, else three months of some firm's year."""
    month = month_of(match)
    if month % 3 or int(match["d"]) < 25:
        return Meaning("duration", value="P1Q")
    return Meaning("period", period=f"Q{month // 3}")


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
    if _group(match, "word"):
        return Meaning("literal", value="19" + str(NUMBERS[match["word"].lower()[:-3] + "y"])[0])
    if digits := _group(match, "y"):  # the 1900s are a century, the 2000s mostly a decade
        return Meaning("literal", value=digits[:3] if digits[2] != "0" or digits[1] == "0" else digits[:2])
    digits = _group(match, "yy")
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


def read_season(match: re.Match[str]) -> Meaning | None:
    """Read "the summer of 1998", "the winter of nineteen ninety-four" and, without a year, "over the summer"."""
    year = int(match["y"]) if _group(match, "y") else None
    if _group(match, "c"):
        spelled = read_spelled_year(match)
        year = spelled.year if spelled else None
    return Meaning("period", period=SEASONS[match["season"].lower()], year=year)


def read_same_period(match: re.Match[str]) -> Meaning | None:
    """Read "the 1988 period", the quarter of that year that answers the one spoken of."""
    return Meaning("again", year=int(match["y"]))


_FEASTS = {"christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new years day": (1, 1),
           "new year's eve": (12, 31), "new years eve": (12, 31), "halloween": (10, 31), "may day": (5, 1),
           "valentine's day": (2, 14)}  # fmt: skip


def read_feast(match: re.Match[str]) -> Meaning | None:
    """Read a feast: of a fixed day, or Thanksgiving (the fourth Thursday of November in the United States)."""
    words = re.sub(r"\s+", " ", match["feast"].lower())
    if words.startswith("thanksgiving"):
        return Meaning("day", month=11, weekday=4)
    return Meaning("day", month=_FEASTS[words][0], day=_FEASTS[words][1])


_SET_WORDS = {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y"}


def read_set_word(match: re.Match[str]) -> Meaning | None:
    """Read "daily", "annually"."""
    return Meaning("set", value=_SET_WORDS[match.group().lower()])
