"""Whom a nameless office means."""

from __future__ import annotations

from tests.extract.test_coreference import last


def test_the_ambassador_to_a_state_is_not_its_own() -> None:
    text = "The ambassador to Gabon, Jose Esono, returned home. It said that Gabon's ambassador had to leave."
    assert (last(text, "Jose Esono").actor, last(text, "Gabon's ambassador").actor) == (None, "GAB")


def test_a_spokesman_of_a_ministry_is_not_ones_own() -> None:
    text = "A ministry spokesman said the training had ended. Prime Minister Juan Ruiz told the envoy to wait, according to his spokesman."
    assert last(text, "his spokesman").entity != last(text, "A ministry spokesman").entity
