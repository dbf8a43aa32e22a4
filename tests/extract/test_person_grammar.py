"""Whom grammar alone shows he, his and himself to be."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Otto Kern spoke of Luis Ruiz and his aides.", "his", "Luis Ruiz"),
        ("Luis Ruiz waited. Having lost his seat, Otto Kern left the hall.", "his", "Otto Kern"),
        ("The note was sent by Otto Kern himself.", "himself", "Otto Kern"),
        ("Otto Kern met Luis Ruiz, whom his own deputies call a fool.", "his", "Luis Ruiz"),
    ],
)
def test_a_pronoun_takes_whom_its_place_gives(text: str, words: str, name: str) -> None:
    assert last(text, words).entity == last(text, name).entity


def test_nobody_names_himself_in_what_he_says() -> None:
    text = "Otto Kern spoke first. He said that Kern had lied."
    assert last(text, "He").entity != last(text, "Kern").entity


def test_one_who_is_welcomed_is_not_who_rolled_out_the_carpet() -> None:
    text = "Otto Kern gave a dinner for Luis Ruiz, welcoming him as a friend."
    assert last(text, "him").entity == last(text, "Luis Ruiz").entity


def test_a_land_can_be_her() -> None:
    assert last('The ambassador sat down. "France intends to recover the exercise of her rights," the note says.', "her").actor == "FRA"


def test_whom_what_he_does_puts_somewhere_may_be_himself() -> None:
    assert last("Otto Kern has backed both, putting him on either side.", "him").entity == last("Otto Kern left.", "Otto Kern").entity


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Peru promised support. Her Foreign Minister spoke by telephone.", "PER"),
        ("Peru, with whom Chile has a pact, is more reserved; her premier told the envoy to wait.", "PER"),
        ("Ana Ruiz of Peru promised support. Her foreign minister spoke by telephone.", "per:ruiz"),
    ],
)
def test_her_minister_is_that_of_whom_was_told_before(text: str, entity: str) -> None:
    assert last(text, "her" if "; her" in text else "Her").entity == entity


def test_whose_aide_somebody_is_is_whom_he_quotes() -> None:
    text = 'Otto Kern vowed to leave after a senator led a march on the house. "It is time," his aide, Ivo Brandt, quoted him as saying.'
    assert last(text, "him").entity == last(text, "his").entity == last(text, "Otto Kern").entity


def test_who_is_replaced_served_whom_his_successor_serves() -> None:
    text = "Peru's new commander, General Otto Kern, spoke. He replaces General Luis Ruiz, whom his deputies call a fool."
    assert [last(text, words).actor for words in ("General Luis Ruiz", "his")] == ["PER", "PER"]
