"""The day that a dateline gives, which is in no sentence: "LUSAKA, August 7 (Agency) --"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from casus.extract.time_grammar import find_phrases
from casus.extract.time_values import Setting, resolve
from casus.ground.spans import Span
from casus.model.account import Timex
from casus.model.report import Paragraph

_LONGEST = 80  # characters of a dateline
_LATE = timedelta(days=14)  # a paper prints what it was sent within days; an older day belongs to something else
_DAYS = frozenset({"month day", "day month", "clock month day", "weekday", "ISO date"})


def find_dateline_times(paragraphs: Sequence[Paragraph], text: str, published: date | None) -> Iterator[Timex]:
    """Yield the days that the datelines among the paragraphs name, in order; they belong to no sentence.

    A day without a year is the nearest to publication, a weekday the last one: a dateline does not look ahead.

    Args:
        paragraphs: of one report; those that are no dateline are left alone.
        text: the report's text, in which the spans count.
        published: the day of publication, or None.
    """
    for paragraph in paragraphs:
        for phrase in find_phrases(text, _dateline(paragraph, text)):
            if phrase.rule in _DAYS:
                kind, value = resolve(phrase.meaning, Setting(published, "past" if phrase.rule == "weekday" else ""))
                yield Timex(phrase.span, phrase.span.of(text), kind, value)


def _dateline(paragraph: Paragraph, text: str) -> Span:
    """Return where a paragraph's dateline stands: the whole of it, or what was cut off in front of its first word."""
    if paragraph.kind == "dateline":
        return paragraph.span
    start = paragraph.span.start
    return Span(max(text.rfind("\n", 0, start) + 1, start - _LONGEST), start) if paragraph.kind == "body" else Span(start, start)


def day_written(times: Sequence[Timex], at: int, published: date | None) -> date | None:
    """Return the day that "today" and "on Tuesday" count from: that of the last dateline before, else that of publication.

    A paper of 2 July prints a despatch of 1 July, in which "yesterday" is 30 June.

    Args:
        times: the days that datelines name, as `find_dateline_times` gives them, in order.
        at: where in the text the words stand.
        published: the day of publication, or None.
    """
    if published is None:
        return None
    days = (date.fromisoformat(t.value[:10]) for t in reversed(times) if t.span.start <= at and len(t.value) >= len("2016-05-19"))
    day = next(days, published)
    return day if published - _LATE <= day <= published else published
