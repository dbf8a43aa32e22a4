from __future__ import annotations

from datetime import date

from casus.extract.dateline_times import day_written, find_dateline_times
from casus.extract.times import find_times
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Timex
from casus.model.report import Paragraph

PUBLISHED = date(1998, 8, 8)


def days_in(text: str, kind: str = "dateline", published: date | None = PUBLISHED) -> list[tuple[str, str, int]]:
    paragraph = Paragraph(1, Span(0, len(text)), "body" if kind == "body" else "dateline")
    return [(t.text, t.value, t.sentence) for t in find_dateline_times([paragraph], text, published)]


def test_the_day_of_a_dateline_is_a_time_of_no_sentence() -> None:
    assert days_in("LUSAKA, August 7 (Agency) --") == [("August 7", "1998-08-07", -1)]


def test_a_weekday_in_a_dateline_has_passed() -> None:
    assert days_in("LUSAKA, Friday (Agency) --") == [("Friday", "1998-08-07", -1)]


def test_a_dateline_is_dated_near_publication_over_the_turn_of_the_year() -> None:
    assert days_in("LUSAKA, Dec 31 (Agency) --", published=date(1999, 1, 1)) == [("Dec 31", "1998-12-31", -1)]


def test_a_day_in_the_body_is_left_to_the_sentences() -> None:
    assert days_in("LUSAKA, August 7 (Agency) --", kind="body") == []


def test_the_words_of_a_dateline_that_name_no_day_are_no_time() -> None:
    assert days_in("THE NOW CLUB, May (Agency) --") == []


def test_what_was_sent_the_day_before_it_was_printed_counts_from_that_day(parser: OnnxParser) -> None:
    lead, body = "LOME, July 1. ", "A column yesterday stormed the fort."
    paragraphs = [Paragraph(1, Span(len(lead), len(lead + body)))]
    times = find_times(parser.parse(lead + body, paragraphs), lead + body, date(1927, 7, 2), paragraphs)
    assert [(t.text, t.value) for t in times] == [("July 1", "1927-07-01"), ("yesterday", "1927-06-30")]


def test_a_dateline_of_long_before_is_not_the_day_of_writing() -> None:
    old = Timex(Span(0, 6), "June 1", "DATE", "1998-06-01", -1)
    assert day_written([old], 10, PUBLISHED) == PUBLISHED
