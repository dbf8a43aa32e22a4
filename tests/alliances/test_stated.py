"""Steps that a sentence states in so many words, and sentences that only seem to."""

from __future__ import annotations

import pytest

from casus.alliances.scene import set_scene
from casus.alliances.stated import find_stated
from casus.codebook.procedures import load_procedures
from casus.codebook.treaties import load_treaties
from casus.ground.spans import Span
from casus.model.account import Account, Mention, Timex
from casus.model.report import Report

BOOK, WAYS = load_treaties(), load_procedures()
NAMES = {"Montenegro": "MNE", "NATO": "NATO", "Netherlands": "NLD", "United States": "USA", "Italy": "ITA", "Latvia": "LVA"}


def told(text: str, date: str = "") -> list[tuple[str, str, str | None, str]]:
    mentions = tuple(
        Mention(f"m{i}", Span(text.index(w), text.index(w) + len(w)), w, a, "state", a)
        for i, (w, a) in enumerate(NAMES.items())
        if w in text
    )
    times = (Timex(Span(text.index(date), text.index(date) + len(date)), date, "DATE", "2017-06-01"),) if date else ()
    account = Account(Report("r1", text, ()), (Span(0, len(text)),), mentions, times, (), (), (), ())
    found = find_stated(set_scene(account, BOOK), WAYS.find("NATO"), BOOK.get("NATO"), "MNE")
    return [(s.step, s.by, s.date, s.stage) for s in found]


def test_a_protocol_that_entered_into_force_is_a_step_of_its_own() -> None:
    assert told("The protocol on Montenegro joining NATO entered into force on 1 June.", "1 June") == [
        ("protocol_in_force", "", "2017-06-01", "")
    ]


def test_a_law_in_force_is_a_stage_of_the_party_that_is_named() -> None:
    text = "In the Netherlands the law on Montenegro joining NATO entered into force."
    assert told(text) == [("ratified", "NLD", None, "act_in_force")]
    assert told("The law on Montenegro joining NATO entered into force.") == []


def test_the_depositary_may_stand_beside_the_party_that_acts() -> None:
    text = "Latvia handed the instrument of acceptance for Montenegro joining NATO to the United States."
    assert told(text) == [("ratified", "LVA", None, "deposit")]


def test_two_parties_leave_open_who_acted() -> None:
    assert told("Latvia and Italy passed a law on the protocol by which Montenegro joins NATO.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Once the protocol on Montenegro and NATO entered into force, the minister spoke.",
        "It is not true that the protocol on Montenegro and NATO entered into force.",
        "Italy denied that it handed the instrument of acceptance for Montenegro and NATO over.",
        "The protocol on Montenegro and the union entered into force.",
        "The protocol on NATO entered into force.",
    ],
)
def test_what_is_hedged_or_is_about_another_case_states_nothing(text: str) -> None:
    assert told(text) == []
