"""What an official says of a capital tells of another state, or of his own."""

from __future__ import annotations

from tests.extract.test_home_states import actor_of


def test_a_spokesman_who_says_what_a_capital_would_do_is_not_of_the_other_state_for_it() -> None:
    text = (
        "Pakistan moved its tanks. India tested a device. Foreign Ministry spokesman Karim Dar said that Islamabad would not strike first."
    )
    assert actor_of(text, "Foreign Ministry spokesman Karim Dar") != "IND"


def test_who_says_that_another_capital_lied_is_not_of_it() -> None:
    text = "Peru blamed Chile for the fire. Foreign Minister Juan Ruiz said that Santiago had lied."
    assert actor_of(text, "Foreign Minister Juan Ruiz") != "CHL"
