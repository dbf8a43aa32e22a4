"""Armies with a number, of which every state has one."""

from __future__ import annotations

from tests.extract.test_coreference import linked

from casus.model.account import Mention


def army(text: str, words: str) -> Mention:
    """Return the last mention whose words end so."""
    return [m for m in linked(text) if m.text.endswith(words)][-1]


def test_an_army_with_a_number_is_nobodys_until_the_text_says_whose() -> None:
    assert army("Moldova asked for observers. Tanks of the 14th Army crossed the bridge.", "14th Army").actor is None


def test_the_clause_behind_tells_whose_it_is() -> None:
    assert army("Tanks of the 14th Army, which Moscow took over in April, crossed the bridge.", "14th Army").actor == "RUS"


def test_who_moves_an_army_has_it() -> None:
    assert army("Syria waited. Turkey sent the Second Army to the border.", "Second Army").actor == "TUR"


def test_the_army_behind_it_is_the_same_one() -> None:
    text = "Moldova asked for help. The 14th Army shelled the market. The army denied it."
    assert army(text, "The army").entity == army(text, "14th Army").entity
