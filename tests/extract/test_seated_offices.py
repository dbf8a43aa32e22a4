"""The foreign minister in Lima is Peru's; who was sent there is not."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("the foreign minister in Lima", "PER"),
        ("the ambassador in Lima", "CHL"),
        ("the high commissioner in Lima", "CHL"),
        ("its foreign minister in Lima", "CHL"),
    ],
)
def test_who_governs_in_a_capital_is_of_its_state(words: str, state: str) -> None:
    assert actor_of(f"Chile spoke. It thanked {words}, Juan Ruiz.", words) == state


def test_who_is_in_a_land_may_be_a_guest_there() -> None:
    words = "the foreign minister in Peru"
    assert actor_of(f"Chile spoke. It thanked {words}, Juan Ruiz.", words) != "PER"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Chile spoke. In Lima officials called it an attack.", "officials", "PER"),
        ("Chile spoke. In Lima a foreign ministry spokesman, Juan Ruiz, called it an attack.", "Juan Ruiz", "PER"),
        ("Chile spoke. In Lima, General Ruiz called it an attack.", "General Ruiz", "PER"),
        ("Chile spoke, but in Lima, the police called it an attack.", "the police", "PER"),
        ("Chile spoke. In Lima two ambassadors called it an attack.", "two ambassadors", None),
        ("Chile spoke. In Lima the president of a club called it an attack.", "the president of a club", None),
        ("Chile spoke. Nobody found in Lima the police.", "the police", None),
        ("Chile spoke. In Lima the opposition Labor Party called for a vote.", "Labor Party", "PER"),
        ("Chile spoke. In Lima a party called for a vote.", "a party", None),
    ],
)
def test_of_whom_a_clause_tells_that_begins_in_a_capital_is_of_its_state(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words) == state


def test_who_speaks_where_bodies_of_several_states_sit_may_be_theirs() -> None:
    assert actor_of("Chile spoke. In Brussels, officials called it an attack.", "officials") != "BEL"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Chile spoke. The Navy in Lima said that it was looking for them.", "The Navy in Lima", "PER"),
        ("Chile spoke. The force in Lima said that it was looking for them.", "The force in Lima", None),
        ("Chile spoke. A foreign ministry spokesman in Lima declined.", "A foreign ministry spokesman in Lima", "PER"),
    ],
)
def test_organs_that_sit_in_a_capital_are_of_its_state(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words) == state
