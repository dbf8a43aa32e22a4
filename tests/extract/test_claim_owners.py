"""Claims that stand with whose they are."""

from __future__ import annotations

import pytest

import casus


def statuses(text: str, word: str) -> list[str]:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    return [e.status for e in account.events if word in e.trigger.of(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She denied a report by the newspaper Kurier that Togo had offered to pay for the airfield.", "offered"),
        ("Niger rejected an allegation by the Chadian radio that its soldiers had attacked a village.", "attacked"),
        ("The envoy dismissed claims in the daily Kurier that Chad had sent arms to Niger.", "sent"),
    ],
)
def test_what_a_denied_report_of_somebody_tells_is_denied(text: str, word: str) -> None:
    assert statuses(text, word) == ["denied"]


def test_a_clause_of_the_owner_itself_is_no_claim() -> None:
    text = "Niger denied a report about the village that Chad attacked on Monday."
    assert "denied" not in statuses(text, "attacked")


def test_what_is_to_come_first_is_not_told_as_done() -> None:
    assert statuses("He said Ecuador must leave three posts before Peru stopped its operation.", "stopped") == ["hypothetical"]
    assert statuses("The troops withdrew before Peru stopped its operation.", "stopped") == ["actual"]


def test_what_waits_for_another_act_hangs_on_it() -> None:
    text = "The envoy said that Togo would not ratify the treaty until Ghana had lifted the duties on fuel."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (event,) = [e for e in account.events if e.trigger.of(text) == "ratify"]
    assert event.condition is not None
    assert event.condition.of(text) == "until Ghana had lifted the duties on fuel"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Togo said it would send 27 soldiers to Mali before the end of the year.", ("MOBILIZE", "planned")),
        ("Togo warned that it would send soldiers to the border if Ghana armed the rebels.", ("THREATEN", "conditional")),
    ],
)
def test_soldiers_sent_to_a_country_threaten_nobody(text: str, found: tuple[str, str]) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [(e.type, e.status) for e in account.events if "send" in e.trigger.of(text)] == [found]
