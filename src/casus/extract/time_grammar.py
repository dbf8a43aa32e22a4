"""The grammar of time expressions: patterns over a sentence, and what each says before it is resolved."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.extract.time_words import (
    FILLERS, MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, UNITS, WEEKDAYS, clock_of, duration_of, number_of,
)

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


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time expression in a text: where it stands and what it says."""

    span: Span
    meaning: Meaning
    rule: str


Reader = Callable[[re.Match[str]], Meaning | None]

_MON = (
    r"(?P<mon>Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\.)|Apr(?:il|\b\.?)|May|June?|July?|Aug(?:ust|\b\.?)|"
    r"Sept?(?:ember|\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?))(?![\w-]*[a-z])"
)
_WD = r"(?P<wd>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)"
_D = r"(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|:\d|,\d{3}(?!\d)|\.\d)"
_Y = r"(?P<y>[12]\d{3})(?![\d%]|,\d|\.\d)"
_WORD = "(?:" + "|".join([*sorted(NUMBERS, key=len, reverse=True), "hundred", "thousand", "dozen"]) + ")"
_AMOUNT = (
    rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:\s+\d/\d)?|{_WORD}(?:[-\s]+(?:and\s+)?{_WORD})*|(?:a|an|one)\s+(?:good\s+)?(?:couple(?:\s+of)?|few|dozen)"
    rf"|a\s+(?:hundred|thousand)|half\s+an?|half|an?\s+half|an?|several|many|few|couple\s+of|another|tens\s+of|dozens\s+of|hundreds\s+of)"
)
_N = rf"(?P<n>{_AMOUNT}(?:\s+(?:or|to)\s+{_AMOUNT}|-\d+)?(?P<half>\s+and\s+a\s+half)?(?:\s+(?:{FILLERS}))?)"
_U = r"(?P<u>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?=y|ies))(?:s|y|ies)?"
_SORT = r"(?:(?:trading|business|working|calendar|fiscal|financial|school|academic|legislative|budget|tax)\s+)?"
_PART = r"(?P<part>morning|afternoon|evening|night)"
_CLOCK = (
    r"(?P<clock>\d{1,2}(?::\d\d)?\s*[ap]\.?\s?m\b\.?|\d{1,2}:\d\d(?!\d|:)(?:\s*[ap]\.?m\b\.?)?|\d{4}\s+(?=GMT|UTC|hours)"
    r"|\d{1,2}\s+o'clock|noon|midnight|midday)(?:\s+in\s+the\s+(?:morning|afternoon|evening))?"
    r"(?:,?\s*\(?(?:[ECMP][SD]?T|GMT|UTC|CET|CEST|BST|MSK|local\s+time|Eastern(?:\s+time)?|(?:Moscow|London)\s+time|hours)\b\)?)?"
)
_ORD = r"(?P<ord>first|second|third|fourth|1st|2nd|3rd|4th)"


def _group(match: re.Match[str], name: str) -> str:
    return (match.groupdict().get(name) or "").lower()


def _month(match: re.Match[str]) -> int:
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


def _read_day(match: re.Match[str]) -> Meaning | None:
    day, year = int(match["d"]), _group(match, "y")
    if not match["mon"][0].isupper() or not 1 <= day <= 31:
        return None
    offset = {"last": -1, "next": 1}.get(_group(match, "rel"))
    relation: Relation = "last" if offset == -1 else "next" if offset == 1 else "this" if _group(match, "rel") else ""
    return Meaning("day", year=int(year) if year else None, month=_month(match), day=day, part=_part(match), relation=relation)


def _read_month(match: re.Match[str]) -> Meaning | None:
    if not match["mon"][0].isupper():
        return None
    year, of = _group(match, "y"), _group(match, "of")
    if of:  # "March last year": the year is counted, the month only named
        return Meaning("month", month=_month(match), relation=_relation(of), unit="Y")
    return Meaning("month", year=int(year) if year else None, month=_month(match), relation=_relation(_group(match, "rel")))


def _read_weekday(match: re.Match[str]) -> Meaning | None:
    if not match["wd"][0].isupper():
        return None
    weekday = WEEKDAYS[match["wd"][:3].lower()]
    words, of = _group(match, "rel"), _group(match, "of")
    origin: Origin = "text" if words.startswith("the ") else "published"
    return Meaning("weekday", weekday=weekday, relation=_relation(of or words), unit="W" if of else "", origin=origin, part=_part(match))


def _read_set_weekday(match: re.Match[str]) -> Meaning | None:
    weekday = WEEKDAYS[match["wd"][:3].lower()]
    return Meaning("set", value=f"XXXX-WXX-{weekday}{_part(match)}") if match["wd"][0].isupper() else None


def _read_set(match: re.Match[str]) -> Meaning | None:
    amount = number_of(match["n"]) if _group(match, "n") else 1
    if amount is not None and _group(match, "other"):
        amount *= 2
    return Meaning("set", value=duration_of(amount, match["u"].lower()))


def _read_duration(match: re.Match[str]) -> Meaning | None:
    """Read "two years"; "a second" is mostly an ordinal, "a quarter" and "three-quarters" are shares, "one day" is a story's."""
    if re.fullmatch(r"(?:an?|another)\s+second|an?\s+quarter|three[-\s]quarters|one\s+day|an?\s+(?:fiscal|calendar)\s+year", match.group().lower()):
        return None
    amount = number_of(match["n"])
    if _group(match, "open"):
        amount = None
    if amount is not None and _group(match, "andhalf"):
        amount += 0.5
    unit = match["u"].lower()
    if amount is not None and 1900 <= amount < 2100 and match["n"].isdigit():
        return None  # "the 1988 quarter"
    return Meaning("duration", value=duration_of(2 * amount if amount and unit == "weekend" else amount, "day" if unit == "weekend" else unit))


def _read_shift(match: re.Match[str]) -> Meaning | None:
    """Read "two years ago" (from publication) and "two years later" (from the date before it in the text)."""
    direction = match["way"].lower()
    code, size = UNITS[match["u"].lower()]
    amount = number_of(match["n"]) if _group(match, "n") else None
    sign = -1 if direction in ("ago", "earlier", "before", "previously") else 1
    origin: Origin = "published" if direction in ("ago", "from now", "hence", "from today") else "text"
    if amount is None or amount != int(amount):
        open_value = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Meaning("literal", value=open_value)
    return Meaning("shift", unit=code, n=sign * int(amount) * size, origin=origin, part=_part(match))


def _read_this(match: re.Match[str]) -> Meaning | None:
    """Read "last week", "this year", "the following day", "last summer"."""
    words, unit = re.sub(r"\s+", " ", match["rel"].lower()), match["u"].lower()
    relation = _relation(words)
    origin: Origin = "text" if re.match(r"the (?:following|previous|preceding|next|same|prior|very)|that", words) else "published"
    n = {"last": -1, "next": 1}.get(relation, 0)
    if unit in SEASONS:
        return Meaning("period", period=SEASONS[unit], relation=relation, origin=origin)
    code, size = UNITS[unit]
    if size > 1 or code[0] == "T":
        if re.fullmatch(r"the (?:past|last|coming|next)", words) or size < 10:
            return Meaning("duration", value=duration_of(1, unit))
        return Meaning("shift", unit="DE" if size == 10 else "CE", n=n, relation=relation, origin=origin)
    if code == "WE" and re.fullmatch(r"this|the (?:past|last|coming|following)|last|next", words):
        return Meaning("weekday", weekday=6, unit="WE", relation=relation if words in ("last", "next", "the following") else "", origin=origin)
    if re.fullmatch(r"the (?:past|last|coming)", words):
        return Meaning("duration", value=duration_of(1, unit))
    return Meaning("shift", unit=code, n=n, relation=relation, origin=origin, part=_part(match))


def _read_daypart(match: re.Match[str]) -> Meaning | None:
    words = match["rel"].lower()
    n = -1 if words == "last" else 0
    if words in ("the next", "the following"):
        return Meaning("shift", unit="D", n=1, origin="text", part=_part(match))
    origin: Origin = "text" if words in ("that", "the same", "the") else "published"
    return Meaning("shift", unit="D", n=n, origin=origin, part=_part(match))


_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0, "the day before yesterday": -2,
            "the day after tomorrow": 2}  # fmt: skip


def _read_deictic(match: re.Match[str]) -> Meaning | None:
    words = re.sub(r"\s+", " ", match["day"].lower())
    part = "TNI" if words in ("tonight", "overnight") else _part(match)
    return Meaning("shift", unit="D", n=_DEICTIC[words], part=part)


def _read_quarter(match: re.Match[str]) -> Meaning | None:
    words = _group(match, "ord") or "last"
    period = f"{'H' if _group(match, 'half') else 'Q'}{ORDINALS[words]}"
    if words == "last" and period[0] == "Q":
        period = "Q4"
    year = _group(match, "y") or _group(match, "y2")
    ago = re.search(r"year-(?:ago|earlier)", match.group().lower())
    if ago:
        return Meaning("again", period=period, n=-1)
    relation = _relation(_group(match, "rel") or _group(match, "rel2"))
    return Meaning("period", period=period, year=int(year) if year else None, relation=relation)


def _read_year(match: re.Match[str]) -> Meaning | None:
    return Meaning("year", year=int(match["y"]))


def _read_spelled_year(match: re.Match[str]) -> Meaning | None:
    if match["rest"] and (number_of(match["rest"]) or 0) < 10 and " " not in match["c"]:
        return None
    if match["rest"] and re.match(r"hundred|thousand|dozen", match["rest"].lower()):
        return None
    century = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000, "two thousand": 2000}[re.sub(r"\s+", " ", match["c"].lower())]
    rest = number_of(match["rest"]) if match["rest"] else 0
    return Meaning("year", year=century + int(rest or 0))


def _read_short_year(match: re.Match[str]) -> Meaning | None:
    two = int(match["yy"])
    return Meaning("year", year=2000 + two if two < 30 else 1900 + two)


def _read_decade(match: re.Match[str]) -> Meaning | None:
    if _group(match, "word"):
        return Meaning("literal", value="19" + str(NUMBERS[match["word"].lower()[:-3] + "y"])[0])
    digits = match["y"]
    if len(digits) == 4:
        return Meaning("literal", value=digits[:3] if digits[2] != "0" or digits[1] == "0" else digits[:2])
    return Meaning("literal", value=("20" if digits in ("00", "10") else "19") + digits[0])


_CENTURIES = {w: i for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
              "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(), 1)}  # fmt: skip


def _read_century(match: re.Match[str]) -> Meaning | None:
    number = int(match["c"]) if match["c"] else _CENTURIES[match["word"].lower()]
    return Meaning("literal", value=f"{number - 1:02}")


def _read_iso(match: re.Match[str]) -> Meaning | None:
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    return Meaning("day", year=year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _read_slashes(match: re.Match[str]) -> Meaning | None:
    year = int(match["y"])
    if year < 100:
        year += 2000 if year < 50 else 1900
    return Meaning("slashes", year=year, month=int(match["a"]), day=int(match["b"]))


def _read_clock(match: re.Match[str]) -> Meaning | None:
    return Meaning("clock", part=clock_of(match["clock"])) if clock_of(match["clock"]) else None


def _literal_weekend(_: re.Match[str]) -> Meaning | None:
    return Meaning("weekday", weekday=6, unit="WE")


def _literal(value: str, kind: Kind = "literal") -> Reader:
    meaning = Meaning(kind, value=value)
    return lambda _: meaning


_FEASTS = {"christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new years day": (1, 1),
           "new year's eve": (12, 31), "new years eve": (12, 31), "halloween": (10, 31), "valentine's day": (2, 14)}  # fmt: skip


def _read_feast(match: re.Match[str]) -> Meaning | None:
    """Read a feast: of a fixed day, or Thanksgiving (the fourth Thursday of November in the United States)."""
    words = re.sub(r"\s+", " ", match["feast"].lower())
    if words.startswith("thanksgiving"):
        return Meaning("day", month=11, weekday=4)
    return Meaning("day", month=_FEASTS[words][0], day=_FEASTS[words][1])


_SET_WORDS = {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y"}


def _read_set_word(match: re.Match[str]) -> Meaning | None:
    return Meaning("set", value=_SET_WORDS[match.group().lower()])


_REL = r"(?:the\s+)?(?:last|next|this\s+past|this\s+coming|this|past|coming|previous|following|same|that|current)"
_BEFORE_UNIT = (
    r"(?P<rel>last|next|this\s+past|this\s+coming|this|that\s+same|that|"
    r"the\s+(?:last|next|past|coming|previous|preceding|prior|following|same|very\s+next|current))"
)
_YEAR_AFTER = rf"(?:\s*,?\s+(?:of\s+|in\s+)?(?:(?:fiscal|calendar)\s+)?(?:{_Y}|(?P<rel2>last|next|this|the\s+previous|the\s+following)\s+year))?"
_YEAR_BEFORE = r"(?:(?P<y2>[12]\d{3})(?:'s)?\s+|(?P<rel>this|last|next|the\s+previous)(?:\s+year's)?\s+|(?:the\s+)?(?:comparable\s+)?year-(?:ago|earlier)\s+)?"
_ON_DAY = rf"(?:,?\s+(?:on\s+)?(?:{_WD}|(?P<day>today|yesterday|tomorrow)))"
_FAMILIES = re.compile(
    r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|period|summer|winter|spring|fall|autumn|morning|afternoon|evening|hal[fv])"
    r"|(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?P<digit>\d)|(?P<day>tomorrow)"
    r"|(?P<ref>now|current|recent|past|futur|soon|moment|present|previous|daily|hourly|weekly|annually|yearly|monthly|noon|midday|"
    r"nineteen|twenty|nine?ties|[a-z]+ties|lately|thousand|overnight|tonight|christmas|easter|thanksgiving|eve|term)",
    re.IGNORECASE,
)

# family of words that must be there, name, pattern, reader; of two that start together the longer counts, then the earlier line.
_TABLE: tuple[tuple[str, str, str, Reader], ...] = (
    ("month", "month day", rf"(?:{_WDAY},?\s+(?:the\s+)?|(?:last|next|this)\s+)?{_MON}\s+{_D}(?:,?\s*{_Y}|,?\s+(?P<rel>this|last|next)\s+year)?(?:,?\s+(?:at\s+)?{_CLOCK})?", _read_day),
    ("month", "clock month day", rf"{_CLOCK},?\s+(?:on\s+)?(?:{_WDAY},?\s+)?{_MON}\s+{_D}(?:,?\s*{_Y})?", _read_day),
    ("month", "day month", rf"(?:{_WDAY},?\s+(?:the\s+)?)?{_D}\s+(?:of\s+)?{_MON}(?:,?\s+{_Y})?(?!\s+\d)", _read_day),
    ("month", "month year", rf"{_MON}(?:,?\s+(?:of\s+)?{_Y}|,?\s+(?:of\s+)?(?P<of>this|last|next|that|the\s+(?:same|previous|following))\s+year)", _read_month),
    ("month", "month", rf"(?:(?P<rel>{_REL})\s+)?{_MON}(?!\s+\d)", _read_month),
    ("day", "weekday", rf"(?:(?P<rel>{_REL})\s+)?(?:early\s+|late\s+)?{_WD}(?:\s+{_PART})?(?!s\b)", _read_weekday),
    ("day", "weekday clock", rf"{_WD}(?:\s+{_PART})?,?\s+(?:at\s+)?(?:about\s+|around\s+)?{_CLOCK}", _read_weekday),
    ("day", "clock weekday", rf"{_CLOCK},?\s+(?:on\s+)?(?:(?P<rel>{_REL})\s+)?{_WD}", _read_weekday),
    ("day", "weekday of week", rf"{_WD}(?:\s+{_PART})?\s+(?:of\s+)?(?P<of>last|next|this)\s+week", _read_weekday),
    ("day", "every weekday", rf"(?:every|each)\s+{_WD}(?:\s+{_PART})?", _read_set_weekday),
    ("month", "every month", rf"(?:every|each)\s+{_MON}", lambda m: Meaning("set", value=f"XXXX-{_month(m):02}") if m["mon"][0].isupper() else None),
    ("month", "week of", rf"the\s+week\s+of\s+{_MON}\s+{_D}(?:,?\s*{_Y})?", lambda m: replace(day, unit="W") if (day := _read_day(m)) else None),
    ("day", "weekdays", rf"{_WD}(?:s|\s+(?P<part>nights|mornings|evenings|afternoons))", _read_set_weekday),
    ("day", "deictic", rf"\b(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|yesterday|tomorrow)(?:\s+{_PART})?(?:,?\s+(?:at\s+)?{_CLOCK})?", _read_deictic),
    ("day", "clock deictic", rf"{_CLOCK}\s+(?P<day>today|yesterday|tomorrow)", _read_deictic),
    ("ref", "tonight", r"(?P<day>tonight|overnight)", _read_deictic),
    ("unit", "part of day", rf"(?P<rel>this|last|that|the\s+next|the\s+following|the\s+same)\s+(?:very\s+|same\s+)?{_PART}", _read_daypart),
    ("unit", "this unit", rf"{_BEFORE_UNIT}\s+{_SORT}(?P<u>day|week|weekend|month|quarter|year|decade|century|summer|spring|winter|fall|autumn)\b(?!-)", _read_this),
    ("unit", "season of year", rf"(?:the\s+)?(?P<season>summer|spring|winter|fall|autumn)\s+(?:of\s+)?{_Y}", lambda m: Meaning("period", period=SEASONS[m["season"].lower()], year=int(m["y"]))),
    ("unit", "shift", rf"{_N}\s+{_SORT}{_U}(?:\s+or\s+(?:so|more))?\s+(?P<way>ago|earlier|later|afterwards?|from\s+now|hence)", _read_shift),
    ("unit", "open shift", rf"{_U}\s+(?P<way>ago|earlier|later)", _read_shift),
    ("unit", "spans", rf"(?:the\s+|these\s+|those\s+|its\s+|his\s+|her\s+|their\s+)?(?:past|last|next|first|coming|previous|final|following|other|latest|preceding|remaining|opening|closing)\s+{_N}\s+{_SORT}{_U}(?:\s+or\s+so)?", _read_duration),
    ("unit", "amount", rf"(?:the\s+)?{_N}\s+{_SORT}{_U}(?P<andhalf>\s+and\s+a\s+half)?(?:\s+or\s+(?:so|(?P<open>two|more)))?(?!-|\s+old)", _read_duration),
    ("unit", "adjective", rf"{_N}-{_U}(?:-long)?(?!-old|\s+old|-\w)", _read_duration),
    ("unit", "unit long", r"(?P<u>day|week|month|year|decade|hour|night)s?-?long(?!\w)", lambda m: Meaning("duration", value=duration_of(None if m.group().lower()[len(m["u"])] == "s" else 1, m["u"].lower()))),
    ("unit", "bare plural", r"(?<=\bfor )(?:many\s+)?(?P<u>minute|hour|day|week|month|year|decade|centurie)s|(?<=\bin )(?P<u2>minute|hour|day|week|month|year|decade)s|(?<=\bwithin )(?P<u3>minute|hour|day|week|month|year)s", lambda m: Meaning("duration", value=duration_of(None, (m["u"] or m["u2"] or m["u3"]).lower()))),
    ("unit", "recent units", r"(?:the\s+)?(?:most\s+)?(?P<way>recent|past|coming)\s+(?P<u>minute|hour|day|week|month|quarter|year|decade)s", lambda m: Meaning("literal", value="PAST_REF") if m["way"].lower() != "coming" and m["u"].lower() == "year" else Meaning("duration", value=duration_of(None, m["u"].lower()))),
    ("unit", "these days", r"these\s+days", _literal("PRESENT_REF")),
    ("unit", "every unit", rf"(?:every|each)\s+(?P<other>other\s+)?(?:{_N}\s+)?(?P<u>second|minute|hour|day|night|week|weekend|month|quarter|year|decade)s?", _read_set),
    ("unit", "per unit", r"(?:(?<=once )|(?<=twice )|(?<=times ))a\s+(?P<u>hour|day|week|month|year)|per\s+(?P<u2>hour|day|week|month|year)", lambda m: Meaning("set", value=duration_of(1, (m["u"] or m["u2"]).lower()))),
    ("unit", "quarter", rf"(?:the\s+)?{_YEAR_BEFORE}(?:(?:fiscal|calendar)[\s-]+)?{_ORD}[\s-]quarter{_YEAR_AFTER}", _read_quarter),
    ("unit", "half", rf"(?:the\s+)?{_YEAR_BEFORE}(?:(?:fiscal|calendar)[\s-]+)?(?P<ord>first|second|last)[\s-](?P<half>half)(?:\s+of\s+(?:the\s+)?(?:fiscal\s+)?(?:{_Y}|(?P<rel2>this|last|next)\s+year|year))", _read_quarter),
    ("unit", "same quarter", r"(?:the\s+)?(?:comparable\s+)?(?P<ago>year-(?:ago|earlier)(?:\s+(?:quarter|period))?)", lambda _: Meaning("again", n=-1)),
    ("unit", "the weekend", r"the\s+weekend", _literal_weekend),
    ("unit", "year ended", r"the\s+(?:(?:fiscal|full|calendar)\s+)?year(?=\s+(?:ended|ending|that\s+(?:ended|ends)))", _literal("P1Y", "duration")),
    ("unit", "full year", r"the\s+(?:full|fiscal|latest(?:\s+fiscal)?)\s+year|the\s+(?:end|start|beginning|rest|middle|close|course)\s+of\s+the\s+year|(?:earlier|later)\s+in\s+the\s+year|year['-]?s?[\s-]end|(?<=\bfor )the\s+year", lambda _: Meaning("shift", unit="Y", n=0, relation="this")),
    ("unit", "end of unit", r"the\s+(?:end|start|beginning|rest|middle)\s+of\s+the\s+(?P<u>week|month)", lambda m: Meaning("shift", unit=UNITS[m["u"].lower()][0], n=0, relation="this")),
    ("ref", "feast", r"(?:last\s+|this\s+|next\s+)?(?P<feast>Christmas(?:\s+(?:Day|Eve))?|New\s+Year'?s\s+(?:Day|Eve)|Thanksgiving(?:\s+Day)?|Halloween|Valentine's\s+Day)", _read_feast),
    ("unit", "the quarter", r"the\s+(?:latest\s+)?quarter\b|the\s+latest\s+period", lambda _: Meaning("again", unit="Q")),
    ("digit", "year", rf"(?:(?:the\s+)?(?:fiscal|year|calendar)\s+(?:year\s+)?|(?:mid|pre|post|late|early)-)?(?<![\d$£€#.,/])(?<!\d-){_Y}(?!s\b|-\d|/\d)", _read_year),
    ("digit", "years", r"(?<![\d$£€#.,/-])(?P<y>[12]\d{3})(?=[-/–]\d)", _read_year),
    ("digit", "short year", r"(?<!\w)'(?P<yy>\d\d)(?![\w'])", _read_short_year),
    ("digit", "decade", r"(?:the\s+)?'?(?<!\d)(?P<y>[12]\d\d0|\d0)'?s\b(?P<word>)", _read_decade),
    ("ref", "decade in words", r"(?:the\s+)?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b(?P<y>)", _read_decade),
    ("unit", "century", rf"(?:the\s+)?(?:(?P<c>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(reversed(_CENTURIES))}))[\s-]century", _read_century),
    ("ref", "year in words", rf"(?:the\s+year\s+)?(?P<c>nineteen|eighteen|twenty|two\s+thousand)\s+(?:and\s+)?(?P<rest>(?:{_WORD})(?:[-\s]{_WORD})?)(?!\s*(?:percent|dollars|people|years|hundred|thousand))", _read_spelled_year),
    ("digit", "ISO date", r"(?<![\d-])(?P<y>[12]\d{3})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _read_iso),
    ("digit", "slashes", r"(?<![\d/])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:[12]\d)?\d\d)(?![\d/])", _read_slashes),
    ("digit", "clock", _CLOCK, _read_clock),
    ("ref", "clock word", r"(?P<clock>noon|midnight|midday)", _read_clock),
    ("ref", "present", r"right\s+now|now(?!here|\s+that)|currently|at\s+present|at\s+the\s+moment|nowadays|current(?=\s+\w)", _literal("PRESENT_REF")),
    ("ref", "past", r"more\s+recently|most\s+recently|recently|lately|(?<=in )the\s+(?:recent\s+)?past", _literal("PAST_REF")),
    ("ref", "future", r"the\s+(?:near\s+|foreseeable\s+)?future|(?<!as )soon(?!er|\s+(?:as|after|be(?:came|gan)))", _literal("FUTURE_REF")),
    ("ref", "set word", r"hourly|daily|nightly|weekly|monthly|annually|yearly", _read_set_word),
)  # fmt: skip
_NUMBERED = frozenset({"amount", "shift", "clock", "adjective"})
_PLACED = re.compile(r"(?:just\s+)?(?:over|under|around|about)\b", re.IGNORECASE)
_NO_LEFT = frozenset({"adjective", "present", "past", "set word", "per unit"})
_MORE_DAY = re.compile(rf"\s*(?:-|and|to|or)\s*{_D}(?!\s+[a-z])(?!\w)")
_RULES = tuple((family, name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), read) for family, name, pattern, read in _TABLE)

# Words before a time expression that TimeML takes into its span; they leave its value as it is.
_LEFT = re.compile(
    r"(?:\b(?:(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|rest|turn|most|part|height|eve)\s+of(?:\s+the)?|early(?:\s+in)?|(?:the\s+)?(?:early|late|mid|middle)"
    r"|earlier(?:\s+in)?|later(?:\s+in)?|late(?:\s+in)?|sometime|about|around|nearly|almost|approximately|roughly|(?:just\s+)?(?:over|under)|(?:no\s+)?(?:more|less|fewer)\s+than"
    r"|at\s+(?:least|most)|up\s+to|as\s+(?:long|many|little|much)\s+as|an?\s+(?:additional|estimated|extra|total\s+of)|the\s+entire|the\s+whole|fiscal)"
    r"\s+|\b(?:mid|late|early|pre|post)-)+$",
    re.IGNORECASE,
)


def find_phrases(text: str, span: Span) -> list[Phrase]:
    """Return the time expressions in a part of the text by their form, in order, never overlapping; the longest at each place.

    >>> [(p.span.of(t), p.rule) for t in ["He left in early 2016, two days before."] for p in find_phrases(t, Span(0, len(t)))]
    [('early 2016', 'year'), ('two days', 'amount')]
    """
    part = plain_marks(span.of(text))
    families = {match.lastgroup for match in _FAMILIES.finditer(part)}
    if not families:
        return []
    found = sorted(_candidates(part, families), key=lambda c: (c[0], -c[1], c[2]))
    phrases: list[Phrase] = []
    end = 0
    for start, stop, order, meaning in found:
        if start < end:
            continue
        left = _LEFT.search(part, max(end, start - 40), start)
        rule = _RULES[order][1]
        begin = left.start() if left and rule not in _NO_LEFT else start
        if begin < start and rule not in _NUMBERED and _PLACED.match(part, begin):
            begin = start  # "over the weekend", "around Wednesday's ruling": a preposition of the clause
        phrases.append(Phrase(Span(span.start + begin, span.start + stop), meaning, _RULES[order][1]))
        end = stop
        if meaning.kind == "day" and not meaning.part and (more := _MORE_DAY.match(part, stop)):
            end = more.end()
            again = replace(meaning, day=int(more["d"]))
            phrases.append(Phrase(Span(span.start + more.start("d"), span.start + end), again, "day and day"))
    return phrases


def _candidates(part: str, families: set[str | None]) -> Iterator[tuple[int, int, int, Meaning]]:
    """Yield start, end, number of the rule and meaning of all that the rules find."""
    if "unit" in families:  # the names of days hold a unit's name
        families = families | {"day"}
    for order, (family, _, pattern, read) in enumerate(_RULES):
        if family in families:
            for match in pattern.finditer(part):
                meaning = read(match)
                if meaning is not None:
                    yield match.start(), match.end(), order, meaning
