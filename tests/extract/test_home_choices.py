"""A bare office that no rule of grammar decides is given the state for which fitted weights clearly speak, or is left open."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of

OSLO = "OSLO, May 4 - "
TEXT = "Norway will send a frigate to guard its trawlers.\nA trawler was cut loose from its nets. Among those who were told was {}."


def test_a_minister_in_passing_is_of_the_state_that_a_report_from_its_capital_is_about() -> None:
    assert actor_of(TEXT.format("the foreign minister, Olav Berg"), "Olav Berg", OSLO) == "NOR"


@pytest.mark.parametrize("words", ["the chairman of the club, Olav Berg", "the club's chairman, Olav Berg", "a novelist, Olav Berg"])
def test_who_has_no_office_of_a_state_stays_open(words: str) -> None:
    assert actor_of(TEXT.format(words), "Olav Berg", OSLO) is None


def test_without_a_dateline_much_more_must_speak_for_a_state() -> None:
    assert actor_of(TEXT.format("the foreign minister, Olav Berg"), "Olav Berg") is None
