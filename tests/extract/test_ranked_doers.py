"""How far an act is done that is told of "the last country to ..."."""

from __future__ import annotations

import pytest
from tests.extract.statuses import are_told_so

import casus
from casus.language import OnnxParser


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("Finland was the 31st country to join NATO.", "join", "actual"),
        ("Sweden will be the 32nd country to join NATO.", "join", "planned"),
        ("Greece was among the first countries to send rescuers to Turkey.", "send rescuers to", "actual"),
        ("Hungary became the last ally to ratify Sweden's accession.", "ratify the treaty on", "actual"),
        ("Denmark was among six members to ratify the treaty on ports with Russia.", "ratify the treaty on", "actual"),
        ("Denmark was one of the earliest members to ratify the treaty on ports with Russia.", "ratify the treaty on", "actual"),
        ("Denmark was one of only a dozen members to ratify the treaty on ports with Russia.", "ratify the treaty on", "actual"),
        ("Denmark is one of the members to ratify the treaty on ports with Russia.", "ratify the treaty on", "hypothetical"),
        ("Mexico would be the first country to leave NATO.", "leave", "hypothetical"),
        ("Mexico was not the first country to leave the African Union.", "leave", "hypothetical"),
        ("This is the last chance to join NATO.", "join", "hypothetical"),
        ("Norway was the last of the four to ratify the treaty on ports with Russia.", "ratify the treaty on", "actual"),
        ("Norway was among the first to ratify the treaty on ports with Russia.", "ratify the treaty on", "actual"),
        ("Norway is expected to be the first to ratify the treaty on ports with Russia.", "ratify the treaty on", "hypothetical"),
    ],
)
def test_who_did_it_in_an_order_did_it(parser: OnnxParser, text: str, act: str, status: str) -> None:
    (account,) = casus.read(text=text, published="2024-02-05", parser=parser)
    assert are_told_so([e.status for e in account.events if e.act == act], status)


def test_who_became_the_last_to_do_it_did_it(parser: OnnxParser) -> None:
    (account,) = casus.read(text="Turkey became the last member to approve the accession of Sweden.", published="2024-02-05", parser=parser)
    (event,) = account.events
    assert [p.actor for p in event.actors] == ["TUR"]
