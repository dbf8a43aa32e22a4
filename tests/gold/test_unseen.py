"""What was written last is scored, and its faults are shown to nobody."""

from __future__ import annotations

import acts
import mentions
import pytest
import tellings
from score import misses
from tallies import Scores


@pytest.mark.parametrize(
    ("told", "done", "half"),
    [
        (tellings.VAULT, acts.VAULT, mentions.VAULT),
        (tellings.COFFER, acts.COFFER, mentions.COFFER),
    ],
)
def test_faults_of_unread_documents_are_not_listed(told: str, done: str, half: str) -> None:
    scores = Scores()
    names = [f"{name}, {half}" for name in (mentions.ACTORS, mentions.LINKS, mentions.SECTORS)]
    names += [told + "contradicts", told + "traps", done + "events full", done + "told as done"]
    for name in (*names, tellings.HELD_BACK + "same"):
        scores.count(name, "missed", f"a line of {name}")
    assert misses(scores) == ["", f"== {tellings.HELD_BACK}same", f"missed a line of {tellings.HELD_BACK}same"]
    assert misses(scores, half) == []
    assert half in mentions.UNREAD


def test_the_locked_documents_are_as_many_as_the_readme_says() -> None:
    assert sorted(len(story.documents) for story in tellings.read_tellings(tellings.LOCKED)) == [3, 3, 4, 4, 4, 4, 4, 4]
    assert len(acts.read_acts(acts.LOCKED)) == 20
    assert sum(report.half == mentions.LOCKED for report in mentions.read_marked()) == 8


def test_the_vault_documents_are_as_many_as_the_readme_says() -> None:
    stories = tellings.read_tellings(tellings.VAULT)
    assert sorted(len(story.documents) for story in stories) == [3, 3, 4, 4, 4, 4, 4, 4]
    contradictions = [f for s in stories for f in s.findings.finding if f.relation == "contradicts" and not f.optional]
    assert (len(contradictions), sum(len(s.findings.trap) for s in stories)) == (82, 50)
    reports = acts.read_acts(acts.VAULT)
    assert (len(reports), sum(not e.optional for report in reports for e in report.codes.event)) == (20, 300)
    assert sum(report.half == mentions.VAULT for report in mentions.read_marked()) == 8


def test_the_coffer_documents_are_as_many_as_the_readme_says() -> None:
    stories = tellings.read_tellings(tellings.COFFER)
    assert (len(stories), sum(len(story.documents) for story in stories)) == (8, 33)
    contradictions = [f for s in stories for f in s.findings.finding if f.relation == "contradicts" and not f.optional]
    assert (len(contradictions), sum(len(s.findings.trap) for s in stories)) == (79, 59)
    reports = acts.read_acts(acts.COFFER)
    assert (len(reports), sum(not e.optional for report in reports for e in report.codes.event)) == (24, 386)
    marked = [report for report in mentions.read_marked() if report.half == mentions.COFFER]
    assert (len(marked), sum(len(report.mentions) for report in marked)) == (24, 1966)


@pytest.mark.parametrize(
    ("told", "done", "half"), [(tellings.VAULT, acts.VAULT, mentions.VAULT), (tellings.COFFER, acts.COFFER, mentions.COFFER)]
)
def test_the_unread_codings_fit_the_form(told: str, done: str, half: str) -> None:
    assert tellings.check_tellings(tellings.read_tellings(told)) == []
    assert acts.check_acts(acts.read_acts(done)) == []
    assert mentions.check_marked(r for r in mentions.read_marked() if r.half == half) == []


def test_faults_are_listed_of_the_score_that_is_asked_for() -> None:
    scores = Scores()
    for name in ("events found", "claims found"):
        scores.count(name, "missed", "one")
    assert misses(scores, "events") == ["", "== events found", "missed one"]


def test_the_opened_documents_are_as_many_as_the_readme_says() -> None:
    assert [len(story.documents) for story in tellings.read_tellings(tellings.OPENED)] == [4, 4, 4]
    assert len(acts.read_acts(acts.OPENED)) == 14
    assert sum(report.half == mentions.OPENED for report in mentions.read_marked()) == 5


def test_the_new_documents_are_as_many_as_the_readme_says() -> None:
    assert [len(story.documents) for story in tellings.read_tellings(tellings.NEW)] == [4, 4, 4]
    reports = acts.read_acts(acts.NEW)
    assert (len(reports), sum(len(report.paragraphs) for report in reports)) == (14, 132)
    assert sum(report.half == mentions.NEW for report in mentions.read_marked()) == 5


def test_the_new_codings_fit_the_form() -> None:
    assert tellings.check_tellings(tellings.read_tellings(tellings.NEW)) == []
    assert acts.check_acts(acts.read_acts(acts.NEW)) == []
