"""Nouns for bodies that the tagger takes for names, and bodies in a land that are against its state."""

from __future__ import annotations

import pytest
from tests.extract.test_mentions import mention


@pytest.mark.parametrize(
    ("text", "words", "kind", "actor"),
    [
        ("The foreign minister told parliament that Peru would wait.", "parliament", "office", None),
        ("The commander of the UN force reported it.", "the UN force", "office", "UN"),
    ],
)
def test_a_noun_for_a_body_is_no_name(text: str, words: str, kind: str, actor: str | None) -> None:
    found = mention(text, words)
    assert (found.kind, found.actor) == (kind, actor)


def test_rebel_officials_in_a_land_do_not_act_for_its_state() -> None:
    assert mention("Rebel officials in Goma said they would fight on.", "Rebel officials in Goma").actor is None


def test_inter_american_is_not_american() -> None:
    assert mention("The head of the inter-American body left.", "The head of the inter-American body").actor is None
