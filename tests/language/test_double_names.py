"""Surnames of two parts."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Foreign minister Kofi Mensah-Bonsu said Ghana would stay. Mensah-Bonsu praised Togo.",
            ["Foreign minister Kofi Mensah-Bonsu", "Mensah-Bonsu"],
        ),
        ("Juan Keita-Ba left; Mr Keita-Ba spoke. Keita-Ba met a guest.", ["Juan Keita-Ba", "Mr Keita-Ba", "Keita-Ba"]),
        ("Emile Saint-Juste fled. Saint-Juste says the war is over.", ["Emile Saint-Juste", "Saint-Juste"]),
        ("The Obama-Clinton ticket won. Barack Obama left.", ["Obama", "Barack Obama"]),
    ],
)
def test_both_parts_are_one_person(text: str, persons: list[str]) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    named = [m for m in account.mentions if m.kind == "person" and m.entity.startswith("per:") and m.text[0].isupper()]
    assert [m.text for m in named] == persons
    assert len({m.entity for m in named}) == 1
