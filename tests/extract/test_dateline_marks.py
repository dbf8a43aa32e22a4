"""Datelines of towns with a mark in their name."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(("town", "actor"), [("N'DJAMENA", "TCD"), ("SANA'A", "YEM")])
def test_a_town_in_capitals_tells_whose_president_it_is(town: str, actor: str) -> None:
    text = f"{town} - President Idris Malloum has called off a visit. Malloum gave no reason."
    (account,) = casus.read(text=text, published="2019-06-05")
    assert {m.actor for m in account.mentions if m.kind == "person"} == {actor}
