"""In a report on a campaign for office rivals attack one another in words, and voters are nobody's side."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told

ABOUT_VOTES = "Voters go to the polls for the primary on Tuesday. Both candidates want the nomination of the Danish party."
ABOUT_WAR = "Chadian troops shelled a Libyan post near the border on Monday. Three soldiers were wounded."


def of(read_events: Code, report: str, sentence: str) -> set[str]:
    return {kind for kind, _, _, _ in told(read_events, f"{report} {sentence}")} - {kind for kind, _, _, _ in told(read_events, report)}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Karl Holm spoke on Monday. He has attacked Anna Brandt repeatedly.", "ACCUSE"),
        ("Karl Holm continued his assault on Anna Brandt on Monday.", "ACCUSE"),
    ],
)
def test_attacks_are_words_of_blame(read_events: Code, sentence: str, kind: str) -> None:
    found = of(read_events, ABOUT_VOTES, sentence)
    assert kind in found
    assert "ASSAULT" not in found
    assert "ASSAULT" in {t[0] for t in told(read_events, f"{ABOUT_WAR} {sentence}")}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Danish senator has won the district.", "ASSAULT"),
        ("Karl Holm had to fend off Anna Brandt.", "ASSAULT"),
        ("Black voters backed Anna Brandt.", "SUPPORT"),
        ("Anna Brandt courted young mothers.", "CONSULT"),
        ("Anna Brandt raised $4 million for the Danish party.", "AID"),
    ],
)
def test_contests_and_canvassing_tell_no_act(read_events: Code, sentence: str, kind: str) -> None:
    assert kind not in of(read_events, ABOUT_VOTES, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm's guards attacked Anna Brandt with knives.",
        "The Danish army attacked Norway on Monday.",
    ],
)
def test_blows_stay(read_events: Code, sentence: str) -> None:
    assert "ASSAULT" in of(read_events, ABOUT_VOTES, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Polls show that Danes oppose the deployment in Mali.",
        "Male troops backed Minister Holm, 57 percent to 22 percent.",
    ],
)
def test_opinions_are_no_acts(read_events: Code, sentence: str) -> None:
    assert told(read_events, sentence) == []


def test_who_votes_a_treaty_down_rejects_it(read_events: Code) -> None:
    assert "REJECT" in {t[0] for t in told(read_events, "Danes rejected the treaty in a referendum by 53 percent.")}
    assert "REJECT" in {t[0] for t in told(read_events, "Danes went to the polls and rejected the treaty.")}
