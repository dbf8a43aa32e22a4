"""The day that a dateline gives, which is in no sentence: "LUSAKA, August 7 (Agency) --"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from casus.extract.time_grammar import find_phrases
from casus.extract.time_values import Setting, resolve
from casus.model.account import Timex
from casus.model.report import Paragraph

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
        if paragraph.kind == "dateline":
            for phrase in find_phrases(text, paragraph.span):
                if phrase.rule in _DAYS:
                    kind, value = resolve(phrase.meaning, Setting(published, "past" if phrase.rule == "weekday" else ""))
                    yield Timex(phrase.span, phrase.span.of(text), kind, value)
