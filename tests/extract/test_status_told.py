"""Whether an act was done, where its sentence alone does not say so: what lasts, and what is disputed."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("About 470 Koreans are interned in Japan.", "COERCE", "actual"),
        ("Twenty American warships are stationed off Cuba.", "MOBILIZE", "actual"),
        ("The palace is surrounded by soldiers of Togo.", "ASSAULT", "actual"),
        ("Norway hoped that the truce signed by Peru would hold.", "RETREAT", "actual"),
        ("Norway hoped that a truce signed by Peru would hold.", "RETREAT", "hypothetical"),
        ("The ministry did not mention that Norway backed the rebels of Peru.", "SUPPORT", "actual"),
        ("Japan gives Fiji 150 million dollars a year.", "AID", "actual"),
        ("Meetings of Chile and Peru are held once a year.", "CONSULT", "hypothetical"),
        ("Japan buys coal from Fiji.", "COOPERATE", "actual"),
        ("Norway backs the movement, which fights Peru in the south.", "ASSAULT", "actual"),
        ("Peru battles the rebels in the south.", "ASSAULT", "actual"),
        ("The Peruvian army fights wherever it must.", "ASSAULT", "hypothetical"),
        ("Norway fights Peru over fish.", "ASSAULT", "hypothetical"),
        ("Japan holds four exercises off Fiji, one each year.", "MOBILIZE", "hypothetical"),
        ("Japan feeds 20,000 refugees in Fiji.", "AID", "actual"),
        ("Japan supplies the Kurdish rebels with rockets.", "AID", "actual"),
        ("Japan pays rent for its embassy in Fiji.", "AID", "hypothetical"),
        ("Japan pays the wages of Fijian soldiers.", "AID", "hypothetical"),
        ("Arlex distributes and rents equipment in Fiji.", "AID", "hypothetical"),
        ("Arlex distributes food in Fiji.", "AID", "hypothetical"),
        ("The rent that his campaign pays for its headquarters in Fiji is low.", "AID", "hypothetical"),
    ],
)
def test_what_lasts_is_told_as_it_is(read_events: Code, text: str, kind: str, status: str) -> None:
    found = [t[1] for t in told(read_events, text) if t[0] == kind]
    assert found in ([status], [] if status == "hypothetical" else [status])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Georgia said that Turkey had shelled its port. Turkey denied it.", "denied"),
        ("Turkey denied that it had shelled the Georgian port.", "denied"),
        ("There was talk of a Turkish raid. Turkey denied that it had shelled the Georgian port.", "denied"),
    ],
)
def test_what_another_denies_is_denied(read_events: Code, text: str, status: str) -> None:
    assert (("ASSAULT", status)) in [t[:2] for t in told(read_events, text)]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Turkey avoids discussing the border with Georgia.", "CONSULT", "denied"),
        ("Turkey and Georgia do not meet.", "CONSULT", "denied"),
        ("Turkey keeps its ministers from talking with Georgia.", "CONSULT", "denied"),
        ("Turkey opposes expelling the Georgian envoy.", "SANCTION", "hypothetical"),
        ("Turkey opposes cutting off aid to Georgia.", "SANCTION", "hypothetical"),
        ("The law bans Turkey from sending troops to Georgia.", "MOBILIZE", "hypothetical"),
        ("Shouting is easier than getting Turkey to withdraw its troops from Georgia.", "RETREAT", "hypothetical"),
    ],
)
def test_what_is_avoided_is_not_done_and_what_is_only_opposed_is_imagined(read_events: Code, text: str, kind: str, status: str) -> None:
    assert [t[1] for t in told(read_events, text) if t[0] == kind] == [status]


@pytest.mark.parametrize("blocking", ["A court in Lima blocked", "Peru vetoed"])
def test_what_is_blocked_is_not_done(read_events: Code, blocking: str) -> None:
    assert [t[1] for t in told(read_events, f"{blocking} the expulsion of nine Kenyans.") if t[0] == "SANCTION"] == ["denied"]
