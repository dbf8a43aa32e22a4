"""Officials in Brussels may be the Union's; the police there are Belgium's. The nunciature is the Vatican's wherever it stands."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Officials in Brussels", None),
        ("Lawmakers in Brussels", None),
        ("The authorities in Brussels", None),
        ("The police in Brussels", "BEL"),
        ("Officials in Lima", "PER"),
        ("Lawmakers in Lima", "PER"),
    ],
)
def test_a_seat_of_several_tells_no_state(words: str, state: str | None) -> None:
    assert actor_of(f"Belgium and Peru waited. {words} rejected the plan.", words) == state


def test_the_nunciature_is_no_office_of_the_state_where_it_stands() -> None:
    text = "The Pope sent a cardinal to Peru. The nunciature said so."
    assert actor_of(text, "The nunciature", "LIMA, May 4 - ") == "VAT"
    assert actor_of("Peru closed the border. The nunciature protested.", "The nunciature", "LIMA, May 4 - ") is None


def test_a_name_with_a_sign_is_longer_than_the_one_without() -> None:
    assert actor_of("OPEC+ cut its output.", "OPEC+") == "OPEC_PLUS"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("The Democratic Republic of the Congo and Peru waited. Officials in Congo rejected the plan.", "Officials in Congo", "COD"),
        ("South Korea and Peru waited. Officials in Korea rejected the plan.", "Officials in Korea", "KOR"),
    ],
)
def test_a_name_that_two_states_share_is_no_seat_of_a_body(text: str, words: str, state: str) -> None:
    assert actor_of(text, words) == state
