"""What firms do among themselves is no act; what they do to states, and strikes, charges and violence, are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event

Read = Callable[[str], tuple[Event, ...]]

ABOUT_FIRMS = "Halvorsen Corp. said its profit rose after the sale of a unit to investors. Shares of the company gained two crowns."
ABOUT_WAR = "Chadian troops shelled a Libyan post near the border on Monday. Three soldiers were wounded in the attack."


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Lund met with his rivals.",
        "Mr. Lund resigned as chief executive in March.",
    ],
)
def test_in_a_report_on_firms_their_business_is_no_act(read_events: Read, sentence: str) -> None:
    assert read_events(f"{ABOUT_FIRMS} {sentence}") == ()
    assert [e for e in read_events(f"{ABOUT_WAR} {sentence}") if e.trigger.start > len(ABOUT_WAR)]


def test_elsewhere_a_sentence_must_be_about_the_market(read_events: Read) -> None:
    assert not [e for e in read_events(f"{ABOUT_WAR} Mr. Lund agreed to buy a stake in the company.") if e.type == "AGREE"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Norway rejected an offer from Halvorsen Corp. for the shares.", "REJECT"),  # a state
        ("The company's workers went on strike over the merger.", "PROTEST"),
        ("Gunmen killed the chairman of the company.", "ASSAULT"),
        ("The police asked the bank for its files.", "REQUEST"),
    ],
)
def test_other_acts_stay(read_events: Read, sentence: str, kind: str) -> None:
    assert kind in {e.type for e in read_events(f"{ABOUT_FIRMS} {sentence}")}
