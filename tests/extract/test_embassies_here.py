"""The embassy that regrets what the two talked of is that of the one foreign state."""

from __future__ import annotations

from tests.extract.test_home_states import actor_of

_TOLD = "Peru closed the port on Friday.\nForeign Minister Juan Ruiz said {} had declined. The embassy regretted it."


def test_the_embassy_is_of_the_only_foreign_state_told_of() -> None:
    assert actor_of(_TOLD.format("Chile"), "The embassy", "LIMA, June 5 - ") == "CHL"


def test_of_two_foreign_states_it_may_be_either() -> None:
    assert actor_of(_TOLD.format("Chile and Brazil"), "The embassy", "LIMA, June 5 - ") is None
