"""Organs of a body: entities of their own that act for it."""

from __future__ import annotations

from tests.extract.test_coreference import last


def test_an_organ_is_another_entity_than_the_body_for_which_it_acts() -> None:
    text = "The United Nations asked for calm. The Security Council will meet. The Council is split."
    council = last(text, "Security Council")
    assert (council.actor, council.entity) == ("UN", last(text, "Council").entity)
    assert council.entity != last(text, "The United Nations").entity


def test_who_serves_an_organ_acts_for_its_body() -> None:
    text = "The European Commission asked for calm. A Commission official, who asked not to be named, said it would wait."
    assert last(text, "A Commission official").actor == "EU"
