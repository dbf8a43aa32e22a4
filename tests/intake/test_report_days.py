from __future__ import annotations

from datetime import date

import pytest

from casus.intake.paragraphs import find_paragraphs
from casus.intake.report_days import find_stated_day, find_yearless_day, states_day

_BODY = "\n\nThe envoys of both states met in Lome on 1 May 2019 and signed nothing.\n"


def stated(head: str, body: str = _BODY) -> tuple[date, str] | None:
    text = head + body
    return find_stated_day(text, find_paragraphs(text))


@pytest.mark.parametrize(
    "line",
    [
        "Friday, 3 May 2019", "May 3, 2019", "Fri 3rd May 2019", "3.5.2019", "2019-05-03", "Published 3 May 2019, 11:05",
        "03.05.2019 - 21:14, updated 04.05.2019 - 07:30", "Africa Desk | 3 May 2019 | 4 min read", "3 May 2019 · 16:40",
        "By Ann Ames | 3 May 2019", "Ouagadougou, Friday 3 May 2019", "Lome Evening Courier, 3 May 2019", "13/05/2019",
        "The Harbour Star, 3 May 2019",
    ],
)  # fmt: skip
def test_a_line_above_the_report_gives_its_day(line: str) -> None:
    day = date(2019, 5, 13) if line.startswith("13/") else date(2019, 5, 3)
    assert stated(f"Envoys fail to agree on the border\n\n{line}") == (day, "line")


@pytest.mark.parametrize(
    "line",
    [
        "Friday, 3 May",
        "03/04/2019",
        "Thursday, 3 May 2019",
        "31 June 2019",
        "Prague, 21 August 1968",
        "The Hague, 21 August 1968",
        "Evening Post, 3 May 2019: how it fell",
        "Remembering 4 June 1989",
        "1989",
    ],
)
def test_a_day_without_its_year_or_in_doubt_is_not_taken(line: str) -> None:
    assert stated(f"Envoys fail to agree on the border\n\n{line}") is None


def test_two_days_of_publication_leave_it_open() -> None:
    assert stated("3 May 2019\n\n5 May 2019") is None


def test_an_update_gives_way_to_the_day_of_publication_and_counts_alone() -> None:
    assert stated("Published 3 May 2019\n\nUpdated 5 May 2019") == (date(2019, 5, 3), "line")
    assert stated("Last updated: 5 May 2019") == (date(2019, 5, 5), "update")


@pytest.mark.parametrize(
    "dateline",
    [
        "LOME, May 3, 2019 (Gulf Press) - ", "LOME, 3 May 2019 — ", "Lome, May 3, 2019 (Gulf Press).—", "Lome, 3.5.2019. — ",
        "LOME, May 3, 2019. ",
    ],
)  # fmt: skip
def test_the_day_of_a_dateline_is_that_of_writing(dateline: str) -> None:
    assert stated(dateline, _BODY.strip()) == (date(2019, 5, 3), "dateline")


def test_a_line_goes_before_a_dateline() -> None:
    assert stated("4 May 2019\n\nLOME, May 3, 2019 (Gulf Press) - ", _BODY.strip()) == (date(2019, 5, 4), "line")


def test_a_day_in_the_body_or_at_its_foot_is_none_of_the_report() -> None:
    assert stated("", _BODY.strip() + "\n\n3 May 2019") is None


def test_a_line_that_tells_of_a_day_states_none() -> None:
    assert not states_day("Signed in Lome on 3 May 2019")


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("LOME, Feb. 3 (Gulf Press) - ", date(2024, 2, 3)),
        ("LOME, 3 February - ", date(2024, 2, 3)),
        ("LOME, Dec. 20 - ", date(2023, 12, 20)),  # of the year before
        ("LOME, June 4 - ", date(2024, 6, 4)),  # a week or so before the day that is given for all reports
        ("LOME, June 12 - ", date(2024, 6, 12)),
        ("LOME, June 13 - ", None),  # the day given
        ("LOME, Aug. 3 - ", None),  # ahead of the day given, or long before
        ("LOME, Monday, Feb. 3 - ", None),  # a Saturday
    ],
)
def test_a_dateline_without_a_year_is_read_by_the_day_given(dateline: str, day: date | None) -> None:
    text = f"Envoys fail to agree\n\n{dateline}Talks on the border failed on Tuesday, and the envoys went home."
    assert find_yearless_day(text, find_paragraphs(text), date(2024, 6, 13)) == day
