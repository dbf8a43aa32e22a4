"""Denials of what somebody is said to have said."""

from __future__ import annotations

import pytest

import casus


def denied(text: str) -> list[str]:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    return [s.content[0].of(text) for s in account.statements if s.stance == "denies"]


def test_of_a_chain_of_sayings_the_outermost_is_the_claim() -> None:
    text = "Diplomats say Chad demanded that Niger close the border, a claim that the Chadian foreign ministry denies."
    assert denied(text) == ["Chad demanded that Niger close the border"]


def test_of_one_saying_its_content_is_the_claim() -> None:
    assert denied("Niger said that its jets had crossed no border, a claim that Chad denies.") == ["its jets had crossed no border"]


@pytest.mark.parametrize(
    "when",
    ["a day after the Chadian minister accused it", "less than two weeks after Chad closed its border", "hours before a vote in Chad"],
)
def test_what_went_before_by_days_is_the_reporters(when: str) -> None:
    assert denied(f"Niger denied that its jets had crossed the line, {when}.") == ["its jets had crossed the line"]


def test_days_that_are_counted_otherwise_are_denied_too() -> None:
    text = "Niger denied that its jets had crossed the line, on the day after the vote and the day before."
    assert denied(text) == [text[len("Niger denied that ") : -1]]


@pytest.mark.parametrize("when", ["after Chad closed the road", "since Chad had closed the road", "when it closed the road"])
def test_what_was_done_before_is_not_denied_with_it(when: str) -> None:
    (account,) = casus.read(text=f"Niger denied that its jets had crossed the line {when}.", outlet="Herald", published="2016-05-03")
    assert [e.status for e in account.events if e.trigger.of(account.report.text).startswith("closed")] == ["actual"]


def test_who_denies_the_purpose_does_not_deny_the_deed() -> None:
    (account,) = casus.read(text="Peru denied that its frigate had rammed a boat deliberately.", outlet="Herald", published="2016-05-03")
    assert [e.status for e in account.events if e.type == "ASSAULT"] == ["hypothetical"]


def test_of_a_request_to_leave_off_what_is_to_be_left_off_is_the_charge() -> None:
    text = "Chad called on Niger to stop sending weapons to the rebels, a charge that Niger denies."
    assert denied(text) == ["sending weapons to the rebels"]
    assert denied("Chad called on Niger to release the crew, a charge that Niger denies.") == []
