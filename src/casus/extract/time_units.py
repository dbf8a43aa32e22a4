"""Patterns of what counts units: last week, two years ago, the third quarter, every day, now."""

from __future__ import annotations

from casus.extract.time_meaning import Meaning, Reader, always, literal
from casus.extract.time_pieces import (
    BEFORE_UNIT,
    CLOSES,
    COUNT,
    DAY,
    GOES_ON,
    MON,
    ORD,
    PART,
    SORT,
    SPELLED,
    UNIT,
    YEAR,
    YEAR_AFTER,
    YEAR_BEFORE,
)
from casus.extract.time_unit_readers import (
    read_bare,
    read_daypart,
    read_duration,
    read_long,
    read_over_next,
    read_quarter,
    read_quarter_ended,
    read_same_period,
    read_season,
    read_set,
    read_set_word,
    read_shift,
    read_this,
)

# Each line: family of words that must be there, name, pattern, reader.
UNIT_PHRASES: tuple[tuple[str, str, str, Reader], ...] = (
    (
        "unit",
        "part of day",
        rf"(?P<rel>this|last|that|the\s+next|the\s+following|the\s+same|the\s+previous)\s+(?:very\s+|same\s+)?{PART}",
        read_daypart,
    ),
    (
        "unit",
        "part of the day",
        rf"(?:(?<=\bin\s)the\s+(?:early\s+|late\s+)?|(?<=\bby\s)(?:the\s+)?(?:early|late|mid)?[-\s]?|mid[-\s]){PART}{CLOSES}(?P<rel>)",
        read_daypart,
    ),
    (
        "unit",
        "this unit",
        (
            rf"{BEFORE_UNIT}\s+{SORT}"
            r"(?P<u>day|week|weekend|month|quarter|year|decade|century|summer|spring|winter|fall|autumn)\b(?!-)"
        ),
        read_this,
    ),
    ("unit", "season of year", rf"(?:the\s+)?(?P<season>summer|spring|winter|fall|autumn)\s+(?:of\s+)?{YEAR}", read_season),
    ("unit", "season of year", rf"(?:the\s+)?(?P<season>summer|spring|winter|fall|autumn)\s+of\s+{SPELLED}", read_season),
    (
        "unit",
        "season",
        (
            r"(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\binto\s)|(?<=\bduring\s)|(?<=\bthis\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\buntil\s))"
            rf"(?:the\s+)?(?:early\s+|late\s+)?(?P<season>summer|spring|winter|autumn){CLOSES}"
        ),
        read_season,
    ),
    (
        "unit",
        "shift",
        rf"{COUNT}\s+{SORT}{UNIT}(?:\s+or\s+(?:so|more))?\s+(?P<way>ago|earlier|later|afterwards?|from\s+now|hence|(?:before|after){CLOSES})",
        read_shift,
    ),
    ("unit", "open shift", rf"{UNIT}\s+(?P<way>ago|earlier|later)", read_shift),
    ("unit", "before last", r"the\s+(?P<u>week|month|year)\s+(?P<way>before\s+last|after\s+next)", read_over_next),
    ("unit", "day before", rf"the\s+(?P<u>day|week|month|year)\s+(?P<way>before|after)(?:{CLOSES}|{GOES_ON})(?P<one>)", read_shift),
    (
        "unit",
        "spans",
        (
            r"(?:(?:the|these|those|its|his|her|their)\s+)?"
            r"(?:past|last|next|first|coming|previous|final|following|other|latest|preceding|remaining|opening|closing)\s+"
            rf"{COUNT}\s+{SORT}{UNIT}(?:\s+or\s+so)?"
        ),
        read_duration,
    ),
    (
        "unit",
        "per unit",
        r"(?:(?<=once\s)|(?<=twice\s)|(?<=times\s))an?\s+(?P<u>hour|day|week|month|year)|per\s+(?P<u2>hour|day|week|month|year)",
        read_set,
    ),
    (
        "unit",
        "amount",
        rf"(?:(?<!\bas\s)|(?!many))(?:the\s+)?{COUNT}\s+{SORT}{UNIT}(?P<andhalf>\s+and\s+a\s+half)?(?:\s+or\s+(?:so|(?P<open>two|more)))?(?!-|\s+old)",
        read_duration,
    ),
    ("unit", "adjective", rf"{COUNT}-{UNIT}(?:-long)?(?!-old|\s+old|-\w)", read_duration),
    ("unit", "unit long", r"(?P<u>day|week|month|year|decade|hour|night)(?P<open>s?)-?long(?!\w)", read_long),
    (
        "unit",
        "bare plural",
        (
            r"(?<=\bfor\s)(?:many\s+)?(?P<u>minute|hour|day|week|month|year|decade|centurie)s"
            r"|(?<=\bin\s)(?P<u2>minute|hour|day|week|month|year|decade)s|(?<=\bwithin\s)(?P<u3>minute|hour|day|week|month|year)s"
            r"|(?<=\bafter\s)(?P<u4>day|week|month|year)s(?=\s+of\b)|(?P<u5>decade|centurie)s"
        ),
        read_bare,
    ),
    (
        "unit",
        "recent units",
        r"(?:the\s+)?(?:most\s+)?(?P<way>recent|past|coming)\s+(?P<u>minute|hour|day|week|month|quarter|year|decade)s",
        read_bare,
    ),
    ("unit", "these days", r"these\s+days", literal("PRESENT_REF")),
    (
        "unit",
        "every unit",
        rf"(?:every|each)\s+(?P<other>other\s+)?(?:{COUNT}\s+)?(?P<u>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|summer|winter|spring|autumn|fall)s?",
        read_set,
    ),
    ("unit", "quarter", rf"{YEAR_BEFORE}{ORD}[\s-]quarter{YEAR_AFTER}", read_quarter),
    ("digit", "short quarter", rf"(?P<ord>Q[1-4])(?:,?\s+(?:of\s+)?{YEAR})", read_quarter),
    (
        "unit",
        "half",
        (
            rf"{YEAR_BEFORE}(?P<ord>first|second|last)[\s-](?P<half>half)"
            rf"(?:\s+of\s+(?:the\s+)?(?:fiscal\s+)?(?:{YEAR}|(?P<rel2>this|last|next)\s+year|year))"
        ),
        read_quarter,
    ),
    (
        "unit",
        "same quarter",
        r"(?:the\s+)?(?:comparable\s+)?(?P<ago>year-(?:ago|earlier)(?:\s+(?:quarter|period))?|(?:the\s+)?quarter\s+a\s+year\s+(?:ago|earlier))",
        always(Meaning("again", n=-1)),
    ),
    ("unit", "quarter ended", rf"the\s+(?:latest\s+)?quarter(?=\s+(?:that\s+)?end(?:ed|ing|s)\s+{MON}\s+{DAY})", read_quarter_ended),
    ("unit", "quarter of year", rf"the\s+{YEAR}\s+(?:quarter|period)", read_same_period),
    ("unit", "the quarter", r"the\s+(?:latest\s+)?quarter\b|the\s+latest\s+period", always(Meaning("again", unit="Q"))),
    ("unit", "the weekend", r"the\s+weekend", always(Meaning("weekday", weekday=6, unit="WE"))),
    (
        "unit",
        "year ended",
        r"the\s+(?:(?:fiscal|full|calendar)\s+)?year(?=\s+(?:ended|ending|that\s+(?:ended|ends)))",
        literal("P1Y", "duration"),
    ),
    (
        "unit",
        "full year",
        (
            r"the\s+(?:full|fiscal|latest(?:\s+fiscal)?)\s+year|the\s+(?:end|start|beginning|rest|middle|close|course)\s+of\s+the\s+year"
            r"|(?:earlier|later)\s+in\s+the\s+year|year['-]?s?[\s-]end|(?<=\bfor\s)the\s+year"
        ),
        always(Meaning("shift", unit="Y", relation="this")),
    ),
    ("unit", "end of unit", r"the\s+(?:end|start|beginning|rest|middle)\s+of\s+the\s+(?P<rel>)(?P<u>week|month)", read_this),
    (
        "ref",
        "present",
        r"right\s+now|now(?!here)|currently|at\s+present|at\s+the\s+moment|nowadays|(?<!then\s)(?<!then-)current(?=\s+\w)",
        literal("PRESENT_REF"),
    ),
    ("ref", "past", r"(?:more|most)\s+recently|recently|lately|(?<=in\s)the\s+(?:recent\s+)?past", literal("PAST_REF")),
    (
        "ref",
        "future",
        r"the\s+(?:near\s+|foreseeable\s+)?future|the\s+(?:near|short)\s+term|(?<!as\s)soon(?!er|\s+(?:as|after|be(?:came|gan)))",
        literal("FUTURE_REF"),
    ),
    ("set", "set word", r"hourly|daily|nightly|weekly|monthly|quarterly(?=\s*(?:[.,;)]|\Z))|annually|yearly", read_set_word),
)
