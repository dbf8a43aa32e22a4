"""Patterns of dates: days, months, weekdays, years, feasts and clock times."""

from __future__ import annotations

from casus.extract.time_meaning import Reader
from casus.extract.time_pieces import CLOCK, DAY, MON, MONTH_NAME, PART, REL, SPELLED, WD, WDAY, YEAR
from casus.extract.time_readers import (
    CENTURIES,
    read_century,
    read_clock,
    read_day,
    read_day_of_month,
    read_decade,
    read_deictic,
    read_feast,
    read_figures,
    read_iso,
    read_month,
    read_named_day,
    read_nth_weekday,
    read_set_month,
    read_set_weekday,
    read_short_year,
    read_spelled_year,
    read_sun,
    read_week_of,
    read_weekday,
    read_year,
)

# Each line: family of words that must be there, name, pattern, reader.
CALENDAR: tuple[tuple[str, str, str, Reader], ...] = (
    ("month", "named day", r"(?P<named>sept(?:ember|\.)?\s+11(?=\s+(?:terror|attack|hijack))|9/11(?!/))", read_named_day),
    (
        "month",
        "month day of range",  # the year stands with the other day: "June 5 to July 9, 2011", "June 5-7, 2011"
        rf"{MON}\s+{DAY}(?=\s*(?:-|to|through|until|and)\s*(?:{MONTH_NAME}\s+)?\d{{1,2}},?\s+{YEAR})",
        read_day,
    ),
    (
        "month",
        "day month of range",
        rf"{DAY}\s+{MON}(?=\s*(?:-|to|through|until|and)\s*\d{{1,2}}\s+{MONTH_NAME},?\s+{YEAR})",
        read_day,
    ),
    (
        "month",
        "month of range",
        rf"(?:(?<=\bbetween\s){MON}(?=\s+and\s+{MONTH_NAME}\s+{YEAR}))",
        read_month,
    ),
    ("month", "month of range", rf"{MON}(?=\s*(?:-|\s(?:to|through|until)\s)\s*{MONTH_NAME},?\s+{YEAR})", read_month),
    (
        "month",
        "month day",
        (
            rf"(?:{WDAY},?\s+(?:the\s+)?|(?:last|next|this)\s+)?{MON}\s+{DAY}(?:,?\s*{YEAR}|,?\s+(?P<rel>this|last|next)\s+year)?"
            rf"(?:,?\s+(?:at\s+)?{CLOCK})?"
        ),
        read_day,
    ),
    ("month", "clock month day", rf"{CLOCK},?\s+(?:on\s+)?(?:{WDAY},?\s+)?{MON}\s+{DAY}(?:,?\s*{YEAR})?", read_day),
    (
        "month",
        "day month",
        rf"(?:{WDAY},?\s+(?:the\s+)?)?{DAY}\s+(?:of\s+)?{MON}(?:,?\s+{YEAR}|,?\s+(?P<rel>this|last|next)\s+year)?(?!\s+\d)",
        read_day,
    ),
    (
        "month",
        "month year",
        rf"{MON}(?:,?\s+(?:of\s+)?{YEAR}|,?\s+(?:of\s+)?(?P<of>this|last|next|that|the\s+(?:same|previous|following))\s+year)",
        read_month,
    ),
    ("month", "month and year in words", rf"{MON},?\s+(?:of\s+)?{SPELLED}", read_month),
    ("month", "month", rf"(?:(?P<rel>{REL})\s+)?{MON}(?!\s+\d)", read_month),
    ("month", "every month", rf"(?:every|each)\s+{MON}", read_set_month),
    ("month", "week of", rf"the\s+week\s+of\s+{MON}\s+{DAY}(?:,?\s*{YEAR})?", read_week_of),
    (
        "month",
        "nth weekday",
        rf"(?:{CLOCK},?\s+on\s+)?the\s+(?P<nth>first|second|third|fourth|last)\s+{WD}\s+(?:in|of)\s+{MON}(?:,?\s+(?:of\s+)?{YEAR})?",
        read_nth_weekday,
    ),
    ("day", "weekday", rf"(?:(?P<rel>{REL})\s+)?(?:early\s+|late\s+)?{WD}(?:\s+{PART})?(?!s\b)", read_weekday),
    ("day", "weekday clock", rf"{WD}(?:\s+{PART})?,?\s+(?:at\s+)?(?:about\s+|around\s+)?{CLOCK}", read_weekday),
    ("day", "clock weekday", rf"{CLOCK},?\s+(?:on\s+)?(?:(?P<rel>{REL})\s+)?{WD}", read_weekday),
    ("day", "weekday of week", rf"{WD}(?:\s+{PART})?\s+(?:of\s+)?(?P<of>last|next|this)\s+week", read_weekday),
    ("day", "every weekday", rf"(?:every|each)\s+(?:other\s+|second\s+)?{WD}(?:\s+{PART})?", read_set_weekday),
    ("day", "weekdays", rf"{WD}(?:s|\s+(?P<part>nights|mornings|evenings|afternoons))", read_set_weekday),
    (
        "day",
        "deictic",
        (
            rf"(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+to-?morrow|to-?day|yesterday|to-?morrow)(?:\s+{PART})?"
            rf"(?:,?\s+(?:at\s+)?{CLOCK})?"
        ),
        read_deictic,
    ),
    ("day", "clock deictic", rf"{CLOCK}\s+(?P<day>to-?day|yesterday|to-?morrow)", read_deictic),
    ("day", "part of a day", rf"(?:early|late|mid)[-\s]{PART}\s+(?P<day>to-?day|yesterday|to-?morrow)", read_deictic),
    ("ref", "tonight", r"(?P<day>to-?night|overnight)", read_deictic),
    (
        "ref",
        "feast",
        (
            r"(?:last\s+|this\s+|next\s+)?(?P<feast>Christmas(?:\s+(?:Day|Eve))?|New\s+Year'?s\s+(?:Day|Eve)|Thanksgiving(?:\s+Day)?"
            r"|Halloween|May\s+Day|Valentine's\s+Day)"
        ),
        read_feast,
    ),
    (
        "digit",
        "year",
        (
            r"(?:(?:the\s+)?(?:fiscal|year|calendar)\s+(?:year\s+)?|(?:mid|pre|post|late|early)-)?(?<![\d$£€#.,/])(?<!\d-)"
            rf"{YEAR}(?!s\b|-\d|/\d)"
        ),
        read_year,
    ),
    ("digit", "year", r"(?<![\d$£€#.,/-])(?P<y>[12]\d{3})(?=[-/]\d{2,4}(?![\d-]))", read_year),
    ("digit", "year", r"(?<=\d{4}[-/])(?P<y>[12]\d{3})(?![\d-])", read_year),
    ("digit", "short fiscal year", r"FY\s?'?(?P<y>20\d\d)\b", read_year),
    ("digit", "short year", r"(?<!\w)'(?P<yy>\d\d)(?![\w'])", read_short_year),
    ("digit", "decade", r"(?:the\s+)?'?(?<!\d)(?P<y>[12]\d\d0)'?s\b|(?:(?:the|late|early)\s+'?|')(?P<yy>\d0)'?s\b", read_decade),
    (
        "ref",
        "decade in words",
        r"(?:the\s+)?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
        read_decade,
    ),
    (
        "unit",
        "century",
        rf"(?:the\s+)?(?:(?P<c>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(reversed(CENTURIES))}))[\s-]century",
        read_century,
    ),
    (
        "ref",
        "year in words",
        (
            rf"(?:the\s+year\s+)?{SPELLED}(?!\s*(?:percent|dollars|people|years|hundred|thousand))"
            r"|the\s+year\s+two\s+thousand"
        ),
        read_spelled_year,
    ),
    ("digit", "ISO date", r"(?<![\d-])(?P<y>[12]\d{3})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", read_iso),
    (
        "digit",
        "figures",
        r"(?<![\d/.])(?P<a>\d{1,2})(?P<mark>[/.])(?P<b>\d{1,2})(?P=mark)(?P<y>(?:[12]\d)?\d\d)(?![\d/])",
        read_figures,
    ),
    ("digit", "clock", CLOCK, read_clock),
    ("ref", "clock", r"(?P<clock>noon|midnight|midday)", read_clock),
    # "at dawn", of the day that is told of; "at dawn on Saturday" and "at dawn the next day" name theirs.
    (
        "ref",
        "sun",
        (
            r"(?:(?<=\bat\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\bas\s)|(?<=\bof\s))"
            r"(?P<clock>dawn|daybreak|sunrise|dusk|nightfall|sunset|sundown)"
            r"(?=\s*[.,;)]|\s+(?:and|but|when|while|as|near|from|by|to|with|without|against|after)\b)"
            rf"(?!,?\s+(?:on\s+)?(?:{WDAY}|{MONTH_NAME}|\d))"
        ),
        read_sun,
    ),
    (
        "digit",
        "day of month",
        (
            r"(?<=\bon\s)the\s+(?P<d>[0-3]?\d)(?:st|nd|rd|th)(?:\s+(?:inst\b\.?|of\s+(?P<of>this|last)\s+month))?"
            r"(?=\s*[.,;:)]|\s+(?:and|but|by|in|at|to|after|before|when|while|with|from|for|against|near|they|he|she|it|we)\b)"
        ),
        read_day_of_month,
    ),
)
