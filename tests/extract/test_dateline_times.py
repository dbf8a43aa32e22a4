from __future__ import annotations

from datetime import date

from casus.extract.dateline_times import find_dateline_times
from casus.ground.spans import Span
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
