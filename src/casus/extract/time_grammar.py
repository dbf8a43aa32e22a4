"""The grammar of time expressions: the patterns that find them in a sentence, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from casus.extract.time_readers import (
    CENTURIES,
    Meaning,
    Reader,
    always,
    literal,
    read_bare,
    read_century,
    read_clock,
    read_day,
    read_daypart,
    read_decade,
    read_deictic,
    read_duration,
    read_feast,
    read_figures,
    read_iso,
    read_long,
    read_month,
    read_named_day,
    read_quarter,
    read_quarter_ended,
    read_same_period,
    read_season,
    read_set,
    read_set_month,
    read_set_weekday,
    read_set_word,
    read_shift,
    read_short_year,
    read_spelled_year,
    read_this,
    read_week_of,
    read_weekday,
    read_year,
)
from casus.extract.time_words import FILLERS, NUMBERS
from casus.ground.spans import Span
from casus.ground.text import plain_marks


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time expression in a text: where it stands, what it says, and the name of the pattern that found it."""

    span: Span
    meaning: Meaning
    rule: str


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
    rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:\s+\d/\d)?|{_WORD}(?:[-\s]+(?:and\s+)?{_WORD})*"
    r"|(?:a|an|one)\s+(?:good\s+)?(?:couple(?:\s+of)?|few|dozen)|a\s+(?:hundred|thousand)|half\s+an?|half|an?\s+half|an?"
    r"|several|many|few|couple\s+of|another|tens\s+of|dozens\s+of|hundreds\s+of)"
)
_N = (
    rf"(?P<n>{_AMOUNT}(?:\s+(?:or|to)\s+{_AMOUNT}|-\d+)?(?P<half>\s+and\s+a\s+half)?"
    rf"(?:\s+(?:{FILLERS}))?)"
)
_U = r"(?P<u>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?=y|ies))(?P<s>s|y|ies)?"
_SORT = r"(?:(?:trading|business|working|calendar|fiscal|financial|school|academic|legislative|budget|tax)\s+)?"
_PART = r"(?P<part>morning|afternoon|evening|night)"
_CLOCK = (
    r"(?P<clock>\d{1,2}(?::\d\d)?\s*[ap]\.?\s?m\b\.?|\d{1,2}:\d\d(?!\d|:)(?:\s*[ap]\.?m\b\.?)?|\d{4}\s+(?=GMT|UTC|hours)"
    r"|\d{1,2}\s+o'clock|noon|midnight|midday)(?:\s+in\s+the\s+(?:morning|afternoon|evening))?"
    r"(?:,?\s*\(?(?:[ECMP][SD]?T|GMT|UTC|CET|CEST|BST|MSK|local\s+time|Eastern(?:\s+time)?|(?:Moscow|London)\s+time|hours)\b\)?)?"
)
_SPELLED = rf"(?P<c>nineteen|eighteen|twenty|two\s+thousand)\s+(?:and\s+)?(?P<rest>(?:{_WORD})(?:[-\s]{_WORD})?)"
_ORD = r"(?P<ord>first|second|third|fourth|1st|2nd|3rd|4th)"


_REL = r"(?:the\s+)?(?:last|next|this\s+past|this\s+coming|this|past|coming|previous|following|same|that|current)"
_BEFORE_UNIT = (
    r"(?P<rel>last|next|this\s+past|this\s+coming|this|that\s+same|that|"
    r"the\s+(?:last|next|past|coming|previous|preceding|prior|following|same|very\s+next|current))"
)
_YEAR_AFTER = (
    rf"(?:\s*,?\s+(?:of\s+|in\s+)?(?:(?:fiscal|calendar)\s+)?"
    rf"(?:{_Y}|(?P<rel2>last|next|this|the\s+previous|the\s+following)\s+year))?"
)
_YEAR_BEFORE = (
    r"(?:the\s+)?(?:(?P<y2>[12]\d{3})(?:'s)?\s+|(?P<rel>this|last|next|the\s+previous)(?:\s+year's)?\s+"
    r"|(?:the\s+)?(?:comparable\s+)?year-(?:ago|earlier)\s+)?(?:(?:fiscal|calendar)[\s-]+)?"
)
_FAMILIES = re.compile(
    r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|period|summer|winter|spring|fall|autumn"
    r"|morning|afternoon|evening|hal[fv])"
    r"|(?P<month>\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?P<digit>\d)|(?P<day>tomorrow)"
    r"|(?P<ref>\b(?:now|current|recent|present|past\b|future|soon|moment|daily|nightly|hourly|weekly|annually|yearly|monthly|noon|midday"
    r"|midnight|nineteen|eighteen|twenty|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|lately|thousand|overnight|tonight|christmas"
    r"|thanksgiving|halloween|valentine|may\b|new\s+year))",
    re.IGNORECASE,
)
_CLOSES = r"(?=\s*(?:[.,;:!?)\"]|\Z))"  # what closes the phrase: "the day before." has no event to count from

# Each line: family of words that must be there, name, pattern, reader. Of two that start together the longer counts, then the earlier.
_TABLE: tuple[tuple[str, str, str, Reader], ...] = (
    ("month", "named day", r"(?P<named>sept(?:ember|\.)?\s+11(?=\s+(?:terror|attack|hijack))|9/11(?!/))", read_named_day),
    (
        "month",
        "month day",
        (
            rf"(?:{_WDAY},?\s+(?:the\s+)?|(?:last|next|this)\s+)?{_MON}\s+{_D}(?:,?\s*{_Y}|,?\s+(?P<rel>this|last|next)\s+year)?"
            rf"(?:,?\s+(?:at\s+)?{_CLOCK})?"
        ),
        read_day,
    ),
    ("month", "clock month day", rf"{_CLOCK},?\s+(?:on\s+)?(?:{_WDAY},?\s+)?{_MON}\s+{_D}(?:,?\s*{_Y})?", read_day),
    (
        "month",
        "day month",
        rf"(?:{_WDAY},?\s+(?:the\s+)?)?{_D}\s+(?:of\s+)?{_MON}(?:,?\s+{_Y}|,?\s+(?P<rel>this|last|next)\s+year)?(?!\s+\d)",
        read_day,
    ),
    (
        "month",
        "month year",
        rf"{_MON}(?:,?\s+(?:of\s+)?{_Y}|,?\s+(?:of\s+)?(?P<of>this|last|next|that|the\s+(?:same|previous|following))\s+year)",
        read_month,
    ),
    ("month", "month", rf"(?:(?P<rel>{_REL})\s+)?{_MON}(?!\s+\d)", read_month),
    ("month", "every month", rf"(?:every|each)\s+{_MON}", read_set_month),
    ("month", "week of", rf"the\s+week\s+of\s+{_MON}\s+{_D}(?:,?\s*{_Y})?", read_week_of),
    ("day", "weekday", rf"(?:(?P<rel>{_REL})\s+)?(?:early\s+|late\s+)?{_WD}(?:\s+{_PART})?(?!s\b)", read_weekday),
    ("day", "weekday clock", rf"{_WD}(?:\s+{_PART})?,?\s+(?:at\s+)?(?:about\s+|around\s+)?{_CLOCK}", read_weekday),
    ("day", "clock weekday", rf"{_CLOCK},?\s+(?:on\s+)?(?:(?P<rel>{_REL})\s+)?{_WD}", read_weekday),
    ("day", "weekday of week", rf"{_WD}(?:\s+{_PART})?\s+(?:of\s+)?(?P<of>last|next|this)\s+week", read_weekday),
    ("day", "every weekday", rf"(?:every|each)\s+{_WD}(?:\s+{_PART})?", read_set_weekday),
    ("day", "weekdays", rf"{_WD}(?:s|\s+(?P<part>nights|mornings|evenings|afternoons))", read_set_weekday),
    (
        "day",
        "deictic",
        (
            rf"(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|yesterday|tomorrow)(?:\s+{_PART})?"
            rf"(?:,?\s+(?:at\s+)?{_CLOCK})?"
        ),
        read_deictic,
    ),
    ("day", "clock deictic", rf"{_CLOCK}\s+(?P<day>today|yesterday|tomorrow)", read_deictic),
    ("ref", "tonight", r"(?P<day>tonight|overnight)", read_deictic),
    (
        "unit",
        "part of day",
        rf"(?P<rel>this|last|that|the\s+next|the\s+following|the\s+same|the\s+previous)\s+(?:very\s+|same\s+)?{_PART}",
        read_daypart,
    ),
    (
        "unit",
        "this unit",
        (
            rf"{_BEFORE_UNIT}\s+{_SORT}"
            r"(?P<u>day|week|weekend|month|quarter|year|decade|century|summer|spring|winter|fall|autumn)\b(?!-)"
        ),
        read_this,
    ),
    ("unit", "season of year", rf"(?:the\s+)?(?P<season>summer|spring|winter|fall|autumn)\s+(?:of\s+)?{_Y}", read_season),
    ("unit", "season of year", rf"(?:the\s+)?(?P<season>summer|spring|winter|fall|autumn)\s+of\s+{_SPELLED}", read_season),
    (
        "unit",
        "season",
        (
            r"(?:(?<=\bin\s)|(?<=\bover\s)|(?<=\binto\s)|(?<=\bduring\s)|(?<=\bthis\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\buntil\s))"
            rf"(?:the\s+)?(?:early\s+|late\s+)?(?P<season>summer|spring|winter|autumn){_CLOSES}"
        ),
        read_season,
    ),
    (
        "unit",
        "shift",
        rf"{_N}\s+{_SORT}{_U}(?:\s+or\s+(?:so|more))?\s+(?P<way>ago|earlier|later|afterwards?|from\s+now|hence|(?:before|after){_CLOSES})",
        read_shift,
    ),
    ("unit", "open shift", rf"{_U}\s+(?P<way>ago|earlier|later)", read_shift),
    ("unit", "day before", rf"the\s+(?P<u>day|week|month|year)\s+(?P<way>before|after){_CLOSES}(?P<one>)", read_shift),
    (
        "unit",
        "spans",
        (
            r"(?:(?:the|these|those|its|his|her|their)\s+)?"
            r"(?:past|last|next|first|coming|previous|final|following|other|latest|preceding|remaining|opening|closing)\s+"
            rf"{_N}\s+{_SORT}{_U}(?:\s+or\s+so)?"
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
        rf"(?:the\s+)?{_N}\s+{_SORT}{_U}(?P<andhalf>\s+and\s+a\s+half)?(?:\s+or\s+(?:so|(?P<open>two|more)))?(?!-|\s+old)",
        read_duration,
    ),
    ("unit", "adjective", rf"{_N}-{_U}(?:-long)?(?!-old|\s+old|-\w)", read_duration),
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
        rf"(?:every|each)\s+(?P<other>other\s+)?(?:{_N}\s+)?(?P<u>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|summer|winter|spring|autumn|fall)s?",
        read_set,
    ),
    ("unit", "quarter", rf"{_YEAR_BEFORE}{_ORD}[\s-]quarter{_YEAR_AFTER}", read_quarter),
    ("digit", "short quarter", rf"(?P<ord>Q[1-4])(?:,?\s+(?:of\s+)?{_Y})", read_quarter),
    (
        "unit",
        "half",
        (
            rf"{_YEAR_BEFORE}(?P<ord>first|second|last)[\s-](?P<half>half)"
            rf"(?:\s+of\s+(?:the\s+)?(?:fiscal\s+)?(?:{_Y}|(?P<rel2>this|last|next)\s+year|year))"
        ),
        read_quarter,
    ),
    (
        "unit",
        "same quarter",
        r"(?:the\s+)?(?:comparable\s+)?(?P<ago>year-(?:ago|earlier)(?:\s+(?:quarter|period))?)",
        always(Meaning("again", n=-1)),
    ),
    ("unit", "quarter ended", rf"the\s+(?:latest\s+)?quarter(?=\s+(?:that\s+)?end(?:ed|ing|s)\s+{_MON}\s+{_D})", read_quarter_ended),
    ("unit", "quarter of year", rf"the\s+{_Y}\s+(?:quarter|period)", read_same_period),
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
            rf"{_Y}(?!s\b|-\d|/\d)"
        ),
        read_year,
    ),
    ("digit", "year", r"(?<![\d$£€#.,/-])(?P<y>[12]\d{3})(?=[-/]\d{2,4}(?![\d-]))", read_year),
    ("digit", "year", r"(?<=\d{4}[-/])(?P<y>[12]\d{3})(?![\d-])", read_year),
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
            rf"(?:the\s+year\s+)?{_SPELLED}(?!\s*(?:percent|dollars|people|years|hundred|thousand))"
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
    ("digit", "clock", _CLOCK, read_clock),
    ("ref", "clock", r"(?P<clock>noon|midnight|midday)", read_clock),
    (
        "ref",
        "present",
        r"right\s+now|now(?!here|\s+that)|currently|at\s+present|at\s+the\s+moment|nowadays|current(?=\s+\w)",
        literal("PRESENT_REF"),
    ),
    ("ref", "past", r"(?:more|most)\s+recently|recently|lately|(?<=in\s)the\s+(?:recent\s+)?past", literal("PAST_REF")),
    (
        "ref",
        "future",
        r"the\s+(?:near\s+|foreseeable\s+)?future|(?<!as\s)soon(?!er|\s+(?:as|after|be(?:came|gan)))",
        literal("FUTURE_REF"),
    ),
    ("ref", "set word", r"hourly|daily|nightly|weekly|monthly|annually|yearly", read_set_word),
)
_NUMBERED = frozenset({"amount", "shift", "clock", "adjective"})
_PLACED = re.compile(r"(?:just\s+)?(?:over|under|around|about)\b", re.IGNORECASE)
_NO_LEFT = frozenset({"adjective", "present", "past", "set word", "per unit"})
_MORE_DAY = re.compile(rf"\s*(?:-|and|to|or)\s*{_D}(?!\s+[a-z])(?!\w)")
_RULES = tuple((f, name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), read) for f, name, pattern, read in _TABLE)

# Words before a time expression that TimeML takes into its span; they leave its value as it is.
_LEFT = re.compile(
    r"(?:\b(?:(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|rest|turn|most|part|height|eve)\s+of(?:\s+the)?"
    r"|early(?:\s+in)?|(?:the\s+)?(?:early|late|mid|middle)|earlier(?:\s+in)?|later(?:\s+in)?|late(?:\s+in)?|sometime"
    r"|about|around|nearly|almost|approximately|roughly|(?:just\s+)?(?:over|under)|(?:no\s+)?(?:more|less|fewer)\s+than"
    r"|at\s+(?:least|most)|up\s+to|as\s+(?:long|many|little|much)\s+as|an?\s+(?:additional|estimated|extra|total\s+of)"
    r"|the\s+entire|the\s+whole|fiscal)\s+|\b(?:mid|late|early|pre|post)-)+$",
    re.IGNORECASE,
)


def find_phrases(text: str, span: Span) -> list[Phrase]:
    """Return the time expressions in a part of the text by their form, in order, never overlapping; the longest at each place.

    >>> [(p.span.of(t), p.rule) for t in ["He left in early 2016, two days before."] for p in find_phrases(t, Span(0, len(t)))]
    [('early 2016', 'year'), ('two days before', 'shift')]
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
