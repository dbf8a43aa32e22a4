"""Whom blame and requests are about that only a clause or a thing names."""

from __future__ import annotations

import pytest

import casus


def _recipients(text: str, kind: str) -> list[str]:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    return next([p.text for p in e.recipients] for e in account.events if e.type == kind)


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Peru stood by its allegation that Chilean soldiers crossed the border.", "ACCUSE", "Chilean soldiers"),
        ("Peru repeated its calls for Mali to act.", "REQUEST", "Mali"),
        ("Mexico called for the foreign minister to release his letters to employees of banks.", "REQUEST", "the foreign minister"),
    ],
    ids=["of whom a charge tells", "who is to act", "who is to do what is called for"],
)
def test_whom_a_clause_names_is_meant(text: str, kind: str, who: str) -> None:
    assert _recipients(text, kind) == [who]


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Mexico's president criticized the Peruvian president's foreign policy.", "ACCUSE", "the Peruvian president"),
        ("The FBI opened a probe into Clinton's use of a private email server.", "ACCUSE", "Clinton"),
        ("The Peruvian minister slammed a lawsuit filed by a fired aide.", "ACCUSE", "a fired aide"),
    ],
    ids=["of a thing of somebody", "of what is looked into", "of what somebody made"],
)
def test_whose_thing_is_blamed_is_blamed(text: str, kind: str, who: str) -> None:
    assert _recipients(text, kind) == [who]


def test_those_who_print_a_complaint_are_no_side() -> None:
    assert "CBS News" not in _recipients("The Peruvian minister complained to CBS News that linking him to it was unfair.", "ACCUSE")


def test_a_paper_is_of_who_wrote_it() -> None:
    text = "An article written by Juan Ames accuses the Peruvian army of theft."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [p.text for e in account.events if e.type == "ACCUSE" for p in e.actors] == ["Juan Ames"]
