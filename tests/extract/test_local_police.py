"""Police in Varna are Bulgaria's, and police who clear a square are those of the town it lies in."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of

_LIMA = "LIMA, June 5 - "


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Chile spoke. Police in Varna arrested two men.", "Police in Varna", "BGR"),
        ("Chile spoke. A court in Murmansk fined him.", "A court in Murmansk", "RUS"),
        ("Peru was quiet. Chile looked at Lima. Police there kept the crowd back.", "Police", "PER"),
        ("Chile spoke. Police in the Peruvian capital kept the crowd back.", "Police in the Peruvian capital", "PER"),
        ("Chile spoke. Police from the north kept the crowd back in Lima.", "Police from the north", None),
    ],
)
def test_police_and_courts_are_of_the_town_that_their_words_name(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words) == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Chile spoke. On Monday police closed two casinos in Moscow.", "RUS"),
        ("In Nouakchott, where police stood around the embassy, there was singing.", "MRT"),
        ("Chile spoke. Peru recalled its ambassador after police had raided a bank.", "PER"),
        ("Chile sent police to Lima.", None),
        ("Peru spoke. On Monday police closed two casinos in Santiago.", None),
        ("Chile spoke. Peru slept while police raided a bank.", None),
    ],
)
def test_police_are_of_the_place_of_their_clause(text: str, state: str | None) -> None:
    assert actor_of(text, "police") == state


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Peru protested, and Chile closed its port.\nPeru was calm. Chile moved troops, the police said.", "the police", "PER"),
        ("Chile closed the port on Friday.\nThe colonels kept him waiting.", "The colonels", "PER"),
        ("Chile closed the port on Friday.\nChile says the colonels kept him waiting.", "the colonels", None),
        ("Chile closed the port on Friday.\nPolice in the capital kept him waiting.", "Police in the capital", "PER"),
        ("Chile closed the port.\nChile was quiet. Police in the capital kept him waiting.", "Police in the capital", None),
    ],
)
def test_police_and_rulers_of_whom_no_words_say_more_are_of_the_dateline(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words, _LIMA) == state
