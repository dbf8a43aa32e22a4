"""Words that lead up to another act, or tell the same one."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_what_one_promises_not_to_do_is_no_act(code: Code) -> None:
    assert [kind for kind, _, _, _ in told(code, "Mozambique promised not to shelter South African rebels.")] == ["AGREE"]


def test_the_means_of_an_answer_are_the_act(code: Code) -> None:
    found = told(code, "Hezbollah fighters retaliated by firing rockets at Israel.")
    assert found == [("ASSAULT", "actual", ["HEZBOLLAH"], ["ISR"])]


def test_slogans_of_a_march_are_the_march(code: Code) -> None:
    assert len(told(code, "Turkish workers marched through Istanbul, chanting slogans.")) == 1


def test_a_deadline_tells_what_is_to_be_done_in_it(code: Code) -> None:
    assert len(told(code, "Oman gave Yemen ten days to withdraw its guards.")) == 1


def test_a_threat_to_yield_stays_a_threat(code: Code) -> None:
    found = told(code, "Nigeria threatened to withdraw its troops from Liberia.")
    assert [kind for kind, _, _, _ in found] == ["THREATEN"]


def test_what_is_agreed_is_told_though_its_verb_is_one_of_force_elsewhere(code: Code) -> None:
    assert [t[0] for t in told(code, "Kenya and Tanzania have agreed to remove temporary posts from the road.")] == ["AGREE"]


def test_whose_the_object_is_does_not_do_it_where_nobody_is_known_to(code: Code) -> None:
    text = (
        "NATO's parliaments approved Austria's entry. Turkey said that it would hold a vote. President Orhan Demir told Secretary General "
        "Joost van Rell by telephone that he still supported the alliance's enlargement, his office said. Mr van Rell welcomed the date."
    )
    assert ("SUPPORT", "actual", ["he"], ["NATO"]) in told(code, text)
