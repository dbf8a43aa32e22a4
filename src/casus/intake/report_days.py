"""The day of publication that a text gives: of a line above the report, or of its dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from casus.intake.datelines import find_dateline
from casus.model.report import Paragraph

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = re.compile(
    r"(?<![\w./-])(?:(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+(?:the\s+)?)?"
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s+of)?\s+{_MONTH.format('m1')},?\s+(?P<y1>\d{{4}})"
    rf"|{_MONTH.format('m2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d\d)-(?P<d3>\d\d)(?:T[\d:.]+Z?)?"
    r"|(?P<a>\d{1,2})(?P<sep>[./])\s?(?P<b>\d{1,2})(?P=sep)\s?(?P<y4>\d{4}))(?![\w/])(?!-\d)",
    re.IGNORECASE,
)
_YEARLESS = re.compile(
    rf"(?<![\w./-])(?:(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+)?"
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.format('m1')}|{_MONTH.format('m2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?!\w)(?!,?\s+\d{4})",
    re.IGNORECASE,
)
_HALF_YEAR = timedelta(days=183)
_UPDATED = re.compile(r"\b(?:last\s+)?(?:updated?|modified|edited|corrected|aktualisiert)\b(?:\s+(?:on|at))?\s*:?\s*$", re.IGNORECASE)
# What may stand beside the day in its part of the line: the hour, and that it is the day of publication.
_BESIDE = re.compile(
    r"(?:\b(?:first |originally |last )?(?:published|posted|issued|released|date|dated|updated?|modified)\b(?: on| at)?|\bat\b|\bon\b"
    r"|\d{1,2}[:.]?\d{2}(?::\d\d)?\s*(?:h|hrs|uhr)?\b|\b\d{1,2}\s*(?=[ap]\.?m)|\b[ap]\.?m\b\.?"
    r"|\b(?:GMT|UTC|E[SD]?T|P[SD]?T|BST|CES?T|EES?T|MSK|IST|HKT|local time)\b"
    r"|[,.;:()\s–—-])+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|•·\n]\s*|\s[–—/-]\s+")
# A paper's name before its day ("Evening Courier, 3 May 1921"); a town there may be a headline ("Prague, 21 August 1968").
_MASTHEAD = re.compile(
    r"[^\n,]{0,40}\b\w*(?:post|post[ae]n|times|news|courier|kurier|herald|gazett?[ea]|zeitung|blatt|blad|journal|tribune?|avis|bulletin|press|observer"
    r"|guardian|mail|telegraph|chronicle|dispatch|examiner|inquirer|monitor|standard|mirror|express|diari?o|daily|weekly|register|advertiser|review)"
    r"(?:\s+[\w()]+){0,3},\s*"
    r"|(?-i:The(?: [A-ZÀ-Þ][\w.'’-]*){2,4}),\s*",  # "The Harbour Star, 3 May 1921"; "The Hague" is a town
    re.IGNORECASE,
)
_TOWN = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,2},\s*")
_SAYS_PUBLISHED = re.compile(r"\b(?:published|posted|issued|released)\b", re.IGNORECASE)

Basis = Literal["line", "update", "dateline"]


class StatedDay(NamedTuple):
    """A day that a text gives as its own, and whether a line says so, one of an update, or only the dateline of an agency."""

    day: date
    basis: Basis


def find_stated_day(text: str, paragraphs: Sequence[Paragraph]) -> StatedDay | None:
    r"""Return the day that a text gives as its own, or None where it gives none or is not plain about it.

    A line above the report counts if nothing but the day, hours and other parts set apart ("Desk | 3 May 2021 | 4 min read")
    stand in it, or a paper's name before it; what it calls an update gives way to the day of publication. Else the dateline
    counts ("OSLO, May 3, 2021 (Agency) -"), the day of writing. The day needs its year. Days in figures whose order is open
    (10/04/2031), days that the calendar lacks or whose weekday is another, and two different days leave the day open.

    Args:
        text: the report's text.
        paragraphs: its paragraphs, in order.

    >>> from casus.intake.paragraphs import find_paragraphs
    >>> for text in ("OSLO, May 3, 2021 (AP) - Talks failed.", "Talks fail in Oslo\n\nMonday 3 May 2021\n\nTalks in Oslo failed."):
    ...     find_stated_day(text, find_paragraphs(text)).basis
    'dateline'
    'line'
    """
    above, body = _split_head(paragraphs)
    lines = [words for p in above if not find_dateline(words := p.span.of(text))]
    published, updated = _days_of_lines(lines)
    stated = published or updated
    if stated:
        return StatedDay(next(iter(stated)), "line" if published else "update") if len(stated) == 1 else None
    written = {day for line in _datelines(text, above, body) for match in _DAY.finditer(line) if (day := _day_of(match)) is not None}
    return StatedDay(next(iter(written)), "dateline") if len(written) == 1 else None


def find_yearless_day(text: str, paragraphs: Sequence[Paragraph], given: date) -> date | None:
    r"""Return the day of a dateline without a year that lies before a given day, else None.

    One day is given for all reports: of three, the older ones say by their datelines when they were written, as they do with a year.
    A day that is more than half a year before may lie ahead of the day given.

    >>> from casus.intake.paragraphs import find_paragraphs
    >>> text = "OSLO, Feb. 3 - Talks in Oslo failed."
    >>> find_yearless_day(text, find_paragraphs(text), date(2024, 6, 13))
    datetime.date(2024, 2, 3)
    """
    above, body = _split_head(paragraphs)
    found = set()
    for line in _datelines(text, above, body):
        for match in _YEARLESS.finditer(line):
            for year in (given.year, given.year - 1):
                day = _make_day(year, match["m1"] or match["m2"], match["d1"] or match["d2"], match["weekday"])
                if day is not None and timedelta() < given - day <= _HALF_YEAR:
                    found.add(day)
    return found.pop() if len(found) == 1 else None


def _split_head(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], Paragraph | None]:
    """Return what stands above a report's text, and its first paragraph."""
    body = next((number for number, p in enumerate(paragraphs) if p.kind == "body"), None)
    return (list(paragraphs), None) if body is None else (list(paragraphs[:body]), paragraphs[body])


def _datelines(text: str, above: Sequence[Paragraph], body: Paragraph | None) -> list[str]:
    """Return the datelines above a report and what was cut off in front of its first word."""
    found = [p.span.of(text) for p in above if p.kind == "dateline"]
    if body is not None:
        found.append(text[text.rfind("\n", 0, body.span.start) + 1 : body.span.start])
    return found


def states_day(line: str) -> bool:
    """Say whether a line gives a whole day as its own, in a part of its own.

    >>> states_day("3 May 2021 09:15 | Author: A. Writer"), states_day("Signed on 3 May 2021 in Oslo")
    (True, False)
    """
    return any(_day_of(match) is not None for match, _, _ in _own_days(line))


def _days_of_lines(lines: Sequence[str]) -> tuple[set[date], set[date]]:
    """Return the days on which lines say that the report was published, and those on which it was updated."""
    published: set[date] = set()
    labelled: set[date] = set()
    updated: set[date] = set()
    for line in lines:
        for match, is_update, is_labelled in _own_days(line):
            day = _day_of(match)
            if day is not None:
                (updated if is_update else published).add(day)
                labelled.update([day] if is_labelled else [])
    return (labelled or published), updated


def _own_days(line: str) -> Iterator[tuple[re.Match[str], bool, bool]]:
    """Yield the days of a line that stand in it as its own, whether each is of an update, and whether of publication by its label."""
    at = 0
    for cut in (*_PARTS.finditer(line), None):
        part = line[at : cut.start() if cut else len(line)]
        matches = list(_DAY.finditer(part))
        if matches and _is_own(part, matches):
            for match in matches:
                before = part[: match.start()] or line[:at].rstrip(" |·•-–—\n")
                yield match, _UPDATED.search(before) is not None, _SAYS_PUBLISHED.search(before) is not None
        at = cut.end() if cut else len(line)


def _is_own(part: str, matches: Sequence[re.Match[str]]) -> bool:
    """Say whether nothing but days and hours stands in a part of a line, or a paper's name before the day, or a town before a weekday."""
    first, last = matches[0], matches[-1]
    before, after = part[: first.start()], part[last.end() :].strip()
    if after and not _BESIDE.fullmatch(after):
        return False
    between = _DAY.sub(" ", part[first.start() : last.end()]).strip()
    is_town = first["weekday"] is not None and _TOWN.fullmatch(before) is not None
    is_led = not before.strip() or _BESIDE.fullmatch(before) or (len(matches) == 1 and (_MASTHEAD.fullmatch(before) or is_town))
    return bool(is_led) and (not between or _BESIDE.fullmatch(between) is not None)


def _day_of(match: re.Match[str]) -> date | None:
    """Return the day that a match means; None where its order is open, the calendar lacks it or the weekday is another."""
    if match["a"]:
        first, second = int(match["a"]), int(match["b"])
        if match["sep"] == "/" and first <= 12 and second <= 12 and first != second:
            return None
        is_american = match["sep"] == "/" and second > 12
        year, month, number = int(match["y4"]), first if is_american else second, second if is_american else first
    elif match["y3"]:
        year, month, number = int(match["y3"]), int(match["m3"]), int(match["d3"])
    else:
        which = "1" if match["y1"] else "2"
        return _make_day(int(match[f"y{which}"]), match[f"m{which}"], match[f"d{which}"], match["weekday"])
    return _checked(year, month, number, match["weekday"])


def _make_day(year: int, month: str, number: str, weekday: str | None) -> date | None:
    return _checked(year, _MONTHS.index(month.lower()[:3]) + 1, int(number), weekday)


def _checked(year: int, month: int, number: int, weekday: str | None) -> date | None:
    """Return a day, None where the calendar lacks it or the weekday is another."""
    try:
        day = date(year, month, number)
    except ValueError:
        return None
    return day if not weekday or _WEEKDAYS[day.weekday()] == weekday.lower()[:3] else None
