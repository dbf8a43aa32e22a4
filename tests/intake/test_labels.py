"""Lines above a report that say by a label what outlet and headline it has."""

from __future__ import annotations

from io import BytesIO

import pytest

from casus.intake.reports import read_reports
from casus.model.report import Report

BODY = "Togo left the pact on Friday, the minister said."


def read(text: str) -> Report:
    (report,) = read_reports(BytesIO(text.encode()), outlet_named={"GPA": "Gulf Press Agency"}.get)
    assert isinstance(report, Report)
    return report


@pytest.mark.parametrize("line", ["Outlet: Lake Courier", "PUBLISHER:  Lake Courier", "newspaper: Lake Courier"])
def test_a_line_above_the_report_names_its_outlet(line: str) -> None:
    report = read(f"{line}\nPublished: 2019-03-15\n\nLome slams the door\n\n{BODY}")
    assert (report.outlet, report.title, str(report.published)) == ("Lake Courier", "Lome slams the door", "2019-03-15")


def test_an_outlet_is_called_as_the_codebook_calls_it() -> None:
    assert read(f"Outlet: GPA\n\n{BODY}").outlet == "Gulf Press Agency"


def test_a_line_that_says_that_it_is_the_headline_is_none_of_the_news() -> None:
    report = read(f"Headline: Togo quit the pact on Friday.\n\n{BODY}")
    assert report.title == "Togo quit the pact on Friday."
    assert [p.kind for p in report.paragraphs] == ["heading", "body"]


def test_two_outlets_are_none_and_below_the_news_there_is_no_label() -> None:
    assert read(f"Outlet: Lake Courier\nOutlet: Fjord Post\n\n{BODY}").outlet is None
    assert read(f"{BODY}\n\nOutlet: Lake Courier").outlet is None
