"""Whom a nameless office means."""

from __future__ import annotations

from tests.extract.test_coreference import last


def test_the_ambassador_to_a_state_is_not_its_own() -> None:
    text = "The ambassador to Gabon, Jose Esono, returned home. It said that Gabon's ambassador had to leave."
    assert (last(text, "Jose Esono").actor, last(text, "Gabon's ambassador").actor) == (None, "GAB")
