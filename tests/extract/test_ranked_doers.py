"""How far an act is done that is told of "the last country to ..."."""

from __future__ import annotations

import pytest

import casus
from casus.language import OnnxParser


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("Croatia, the last country to join the European Union, has offered to mediate.", "join", "actual"),
        ("Finland was the 31st country to join NATO.", "join", "actual"),
        ("Sweden will be the 32nd country to join NATO.", "join", "planned"),
        ("Greece was among the first countries to send rescuers to Turkey.", "send rescuers to", "actual"),
        ("Hungary became the last ally to ratify Sweden's accession.", "ratify the treaty on", "actual"),
        ("Mexico would be the first country to leave NATO.", "leave", "hypothetical"),
        ("Mexico was not the first country to leave the African Union.", "leave", "hypothetical"),
        ("This is the last chance to join NATO.", "join", "hypothetical"),
    ],
)
def test_who_did_it_in_an_order_did_it(parser: OnnxParser, text: str, act: str, status: str) -> None:
    (account,) = casus.read(text=text, published="2024-02-05", parser=parser)
    assert [e.status for e in account.events if e.act == act] == [status]
