from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from ferries import FALSTER, RANKS, make_reports
from hypothesis import given
from hypothesis import strategies as st

from casus.model.report import Report
from casus.reconcile import gathering
from casus.reconcile.gathering import Gatherer, gather

REPORTS = make_reports()
BY_FERRY = {("r0", "r1", "r2", "r3"), ("r4", "r5", "r6", "r7")}


def add_all(reports: list[Report]) -> Gatherer:
    gatherer = Gatherer(RANKS)
    for report in reports:
        gatherer.add(report)
    return gatherer


def test_stories_that_look_alike_stay_apart() -> None:
    assert {story.reports for story in gather(REPORTS, RANKS)} == BY_FERRY


@given(st.permutations(REPORTS))
def test_the_order_of_the_reports_does_not_matter(reports: list[Report]) -> None:
    assert gather(reports, RANKS) == gather(REPORTS, RANKS)


@given(st.permutations(REPORTS))
def test_one_by_one_in_any_order_they_fall_into_the_same_stories(reports: list[Report]) -> None:
    assert {tuple(sorted(story.reports)) for story in add_all(reports).gathered()} == BY_FERRY


def test_adding_tells_the_story_that_a_report_joins() -> None:
    gatherer = add_all(REPORTS[:3] + REPORTS[4:])
    assert set(gatherer.add(REPORTS[3])) == {"r0", "r1", "r2", "r3"}


def test_a_report_that_is_there_already_stays_where_it_is() -> None:
    gatherer = add_all(REPORTS)
    before = gatherer.gathered()
    gatherer.add(REPORTS[5])
    assert gatherer.gathered() == before


def test_what_stands_alone_is_a_story_of_its_own() -> None:
    other = make_reports(("The parliament in Reykjavik raised the tax on fish after a long debate about quotas and harbours.",))[0]
    stories = gather([*REPORTS, replace(other, id="alone")], RANKS)
    assert ("alone",) in {story.reports for story in stories}


def test_the_same_words_a_year_later_are_another_story() -> None:
    days = [date(2018, 6, 3), date(2018, 6, 4), date(2019, 6, 3), date(2019, 6, 4)]
    dated = [replace(report, published=day) for report, day in zip(make_reports(FALSTER), days, strict=True)]
    assert [story.reports for story in gather(dated, RANKS)] == [("r0", "r1"), ("r2", "r3")]


def test_a_story_may_go_on_as_long_as_reports_follow_each_other() -> None:
    dated = [replace(r, published=date(2018, 6, 3) + timedelta(days=6 * n)) for n, r in enumerate(make_reports(FALSTER))]
    assert len(gather(dated, RANKS)) == 1


def test_a_story_is_titled_by_a_headline_where_there_is_one() -> None:
    titled = [replace(r, title="Fire on the Sigrun off Falster") for r in make_reports(FALSTER)]
    assert gather(titled, RANKS)[0].title == "Fire on the Sigrun off Falster"


def test_a_copy_is_no_origin() -> None:
    copies = [*REPORTS[:4], replace(REPORTS[0], id="copy")]
    (story,) = gather(copies, RANKS)
    assert (len(story.reports), story.origins) == (5, 4)


def test_one_more_report_is_held_against_few_stories(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one report costs does not grow with the collection."""
    n_compared = 0
    original = gathering.Tally.gain_by_report

    def counted(*arguments: object) -> float:
        nonlocal n_compared
        n_compared += 1
        return original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(gathering.Tally, "gain_by_report", counted)
    texts = tuple(f"A ferry burned off island{n} and its captain{n} left the harbour{n} of town{n}." for n in range(300))
    gatherer = add_all(make_reports(texts))
    n_compared = 0
    gatherer.add(replace(make_reports(("A ferry burned off island7 and its captain7 left the harbour7.",))[0], id="one more"))
    assert n_compared <= 20
