"""Statuses that hang on more than one clause: what one could not do, marches to demand, demands of what was done, rewards."""

from __future__ import annotations

import pytest
from tests.extract.statuses import are_told_so
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Chad could not agree with Libya on a border.", "SUPPORT", "denied"),
        ("Chile offered to mediate, and its foreign minister, Ana Ruiz, is to fly to Lima.", "AGREE", "planned"),
        ("Chad cannot attack Libya.", "ASSAULT", "hypothetical"),
        ("Chad was unable to agree with Libya on a border.", "SUPPORT", "denied"),
        ("Chad could agree with Libya on a border.", "SUPPORT", "hypothetical"),
        ("Peru said it would send envoys once the sailors were released by Chile.", "RETREAT", "hypothetical"),
        ("Peru would ask Congress to free the spies once the sailors were released by Chile.", "RETREAT", "hypothetical"),
        ("Peru would send envoys as soon as Chile withdrew its troops.", "RETREAT", "hypothetical"),
        ("Peru sent envoys once the sailors were released by Chile.", "RETREAT", "actual"),
        ("Thousands of Kenyans marched to the embassy to demand the release of their mayor.", "REQUEST", "actual"),
        ("Kenyans will march to the embassy to demand the release of their mayor.", "REQUEST", "planned"),
        ("The ministers of Chad and Libya met to discuss the border.", "CONSULT", "actual"),
        ("Libya demanded the release of traders who were held by Chad.", "COERCE", "actual"),
        ("Libya asked what had become of traders who were held by Chad.", "COERCE", "actual"),
        ("Norway refused to sign the treaty, which Chad had ratified.", "SUPPORT", "actual"),
        ("Peru denied that the men whom it had arrested in May were Chilean.", "COERCE", "actual"),
        ("Peru denied that it had men whom it had arrested in May.", "COERCE", "denied"),
        ("Croatia would go on sheltering Bosnian refugees, its minister said.", "AGREE", "planned"),
        ("A reward has been offered for the capture of the Libyan agent.", "COERCE", "hypothetical"),
        ("The United States offered a reward for the capture of the Libyan agent.", "COERCE", "hypothetical"),
        ("Peru's plan to seal its border with Chile was shelved.", "SANCTION", "denied"),
        ("Ethiopia will send a brigade to Sudan under a deal signed on Monday.", "MOBILIZE", "planned"),
        ("British marines will land in Kuwait today at the request of its ruler.", "MOBILIZE", "planned"),
        ("Russia will invade Ukraine under a plan that its staff has drawn up.", "THREATEN", "threatened"),
    ],
)
def test_a_status_follows_the_clauses_above(read_events: Code, text: str, kind: str, status: str) -> None:
    assert are_told_so([e.status for e in read_events(text) if e.type == kind][-1:], status)


def test_whose_plan_was_shelved_gave_it_up(read_events: Code) -> None:
    (given_up,) = [e for e in read_events("Peru's plan to seal its border with Chile was shelved.") if e.type == "CONCEDE"]
    assert [p.actor for p in given_up.actors] == ["PER"]


def test_who_is_opposed_opposes(read_events: Code) -> None:
    (minded,) = [e for e in read_events("Kimaro won eleven votes, Peru being opposed.") if e.type == "REJECT"]
    assert ([p.actor for p in minded.actors], minded.recipients) == (["PER"], ())


def test_people_flown_out_are_brought_to_safety(read_events: Code) -> None:
    assert {e.type for e in read_events("France has flown out 388 Swedes.")} <= {"AID"}


def test_a_chamber_in_which_it_is_said_is_no_side(read_events: Code) -> None:
    told = read_events("Kenya's president defended the raids in parliament on Tuesday.")
    assert not [p.text for e in told for p in e.recipients if p.text == "parliament"]
    assert not [e for e in told if e.type == "ASSAULT"]


def test_a_ban_on_trade_is_a_sanction(read_events: Code) -> None:
    told = read_events("The ban on exports that was imposed by Peru in 1960 is in force.")
    assert [e.type for e in told] == ["SANCTION"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway did not sign the treaty, defying the United States.", ("REJECT", "actual")),
        ("The council could not support Kenya, giving air cover to the rebels.", ("AID", "hypothetical")),
        ("Protesters sought to storm the Danish embassy on Monday.", ("ASSAULT", "hypothetical")),
        ("Russia is seeking to seize the town of Bakhmut from Ukraine.", ("ASSAULT", "hypothetical")),
        ("Finland is seeking to join NATO.", ("AGREE", "planned")),
        ("Turkey sought to buy missiles from Russia.", ("AGREE", "hypothetical")),
        ("Moscow is attempting to bully Georgia.", ("COERCE", "hypothetical")),
        ("Kenya is trying to mediate between Sudan and Chad.", ("CONSULT", "actual")),
        ("Russia tried to intimidate Ukraine by massing troops on the border.", ("MOBILIZE", "actual")),
    ],
)
def test_no_denial_reaches_over_a_comma_and_no_attempt_is_done(read_events: Code, text: str, expected: tuple[str, str]) -> None:
    kind, status = expected
    assert are_told_so([e.status for e in read_events(text) if e.type == kind], status)
