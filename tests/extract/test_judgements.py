"""What somebody is called condemns where the name is a bad one."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    "text",
    [
        "Austria called the step illegal.",
        "Dublin termed the arrest unlawful.",
        "Hungary's prime minister described the sanctions as suicidal.",
        "Tunisia deemed the decision an affront.",
    ],
)
def test_a_bad_name_for_what_nobody_named_did_accuses(read_events: Code, text: str) -> None:
    assert [t[0] for t in told(read_events, text)] == ["ACCUSE"]


@pytest.mark.parametrize("text", ["Austria called the step historic.", "Prisoners whom it deemed dangerous stayed in the camp."])
def test_a_good_name_and_one_by_nobody_known_accuse_nobody(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == "ACCUSE"]


@pytest.mark.parametrize("text", ["Moscow called the vote unhelpful.", "Moscow described the vote as a fraud."])
def test_more_bad_names_accuse(read_events: Code, text: str) -> None:
    assert [t[0] for t in told(read_events, text)] == ["ACCUSE"]


@pytest.mark.parametrize("text", ["Belarus called the accusation absurd.", "Belarus called it a war.", "Belarus called it a trick."])
def test_whoever_calls_a_charge_absurd_or_a_war_a_war_accuses_nobody(read_events: Code, text: str) -> None:
    assert not told(read_events, text)


@pytest.mark.parametrize("text", ["Peru described Kenya's claim as an insult."])
def test_whoever_calls_a_charge_a_slander_accuses(read_events: Code, text: str) -> None:
    assert [t[0] for t in told(read_events, text)] == ["ACCUSE"]
