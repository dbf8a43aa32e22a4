"""Threats that are taken back, what only stays as it was, and what is told beside an announcement."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    "text",
    [
        "Norway had dropped its threat to boycott the talks with Peru.",
        "Norway dropped its threat against Peru.",
        "Norway withdrew its threat of sanctions against Peru.",
        "Norway dropped its threat to impose sanctions on Peru.",
        "Norway lifted its threat to attack Peru.",
        "The threat to boycott the talks with Peru was dropped by Norway.",
        "Norway abandoned its threat to expel Peru's envoy.",
        "Norway rescinded its threat to expel Peru's envoy.",
        "Norway took back its threat to expel Peru's envoy.",
        "Norway renounced its threat to expel Peru's envoy and close the border with Sweden.",
    ],
)
def test_a_threat_that_is_taken_back_is_none(read_events: Code, text: str) -> None:
    assert not told(read_events, text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway did not drop its threat to attack Peru.",
        "Norway rejected the threat of sanctions from Peru.",
        "Norway repeated its threat to attack Peru.",
    ],
)
def test_other_threats_stay(read_events: Code, text: str) -> None:
    assert [t for t in told(read_events, text) if t[0] == "THREATEN" and t[1] == "threatened"]


def test_what_a_relative_clause_tells_of_a_dropped_threat_stays(read_events: Code) -> None:
    found = told(read_events, "Norway dropped its threat, which Peru had condemned.")
    assert [t for t in found if t[0] == "ACCUSE" and t[2] == ["PER"]]


@pytest.mark.parametrize(
    "text",
    [
        "Morocco's application of 2017 remains frozen.",
        "Norway's accession to the European Union remains suspended.",
        "Norway's funds remain frozen by Peru.",
        "The bridge to Mali remains closed by Norway.",
        "Norway stayed suspended from the Arab League.",
    ],
)
def test_what_stays_as_it_was_is_no_act(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] in ("SANCTION", "SUPPORT")]


def test_what_was_frozen_is_an_act(read_events: Code) -> None:
    assert [t for t in told(read_events, "Norway's funds were frozen by Peru.") if t[0] == "SANCTION" and t[2] == ["PER"]]


@pytest.mark.parametrize(
    "text",
    [
        "Norway announced that it would freeze the accession talks, accusing the European Union of bad faith.",
        "Norway announced plans to expel Peruvian diplomats, accusing Lima of spying.",
        "Norway decided to expel the Peruvian envoy, accusing Lima of spying.",
        "Norway threatened to expel the Peruvian envoy, accusing Lima of spying.",
    ],
)
def test_who_accuses_as_he_announces_accuses_now(read_events: Code, text: str) -> None:
    assert [(t[1], t[2]) for t in told(read_events, text) if t[0] == "ACCUSE"] == [("actual", ["NOR"])]


@pytest.mark.parametrize(
    "text",
    [
        "Norway said that Chad would expel the Peruvian envoy, accusing Lima of spying.",
        "Norway decided to isolate Peru by accusing Lima of spying.",
    ],
)
def test_what_others_or_the_plan_itself_will_accuse_lies_ahead(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == "ACCUSE" and t[1] == "actual"]


def test_who_decides_to_strike_has_not_struck(read_events: Code) -> None:
    found = told(read_events, "Norway announced that it would leave the strait, bombing Peru.")
    assert not [t for t in found if t[0] == "ASSAULT" and t[1] == "actual"]


def test_those_who_remain_detained_are(read_events: Code) -> None:
    assert [t for t in told(read_events, "Two Norwegian sailors remain detained by Peru.") if t[0] == "COERCE"]
