"""Phrases that deny a clause: what they deny is not told as done."""

from __future__ import annotations

import pytest
from tests.extract.statuses import are_told_so
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Not one shell has been fired by Eritrea's army at the Djiboutian post.", "denied"),
        ("Not a single Russian soldier crossed the border of Ukraine.", "denied"),
        ("Not one prisoner was set free by Mali.", "denied"),
        ("Not a few Russian soldiers crossed the border of Ukraine.", "actual"),
        ("At no time did Mali expel the French ambassador.", "denied"),
        ("Mali at no time expelled the French ambassador.", "denied"),
        ("Mali expelled the French ambassador at the time of the talks.", "actual"),
        ("Only one Russian soldier crossed the border of Ukraine.", "actual"),
        ("Under no circumstances did Mali expel the French ambassador.", "denied"),
        ("The island was ceded by no one to Nigeria.", "denied"),
        ("France has not signed the pact, nor has Spain ratified it.", "denied"),
        ("Mali asked France for nothing but peace.", "actual"),
        ("Mali subscribed to nothing but said that it would not impede the talks.", "denied"),
        ("It was not Federal Nigeria that shut the border in May, a minister said in Lagos; the others had packed their bags.", "denied"),
        ("Chad has spoken to neither Mali nor Niger.", "denied"),
        ("The envoy said there was no meeting or call planned with Mali.", "denied"),
        ("There were no arms sent to Chad.", "denied"),
        ("There were no more arms sent to Chad than before.", "actual"),
        ("There is no doubt that arms were sent to Chad.", "actual"),
        ("The Kenyan minister denied that any Ugandan prisoner had been killed.", "denied"),
        ("The Kenyan minister doubted that any Ugandan prisoner had been killed.", "hypothetical"),
    ],
)
def test_what_a_phrase_denies_is_not_done(read_events: Code, text: str, status: str) -> None:
    assert are_told_so([e.status for e in read_events(text)][-1:], status)


def test_who_is_accused_did_it_and_not_the_accuser(read_events: Code) -> None:
    blow = next(e for e in read_events("Libya accused the Egyptian army of shelling a village.") if e.type == "ASSAULT")
    assert [p.actor for p in blow.actors] == ["EGY"]
