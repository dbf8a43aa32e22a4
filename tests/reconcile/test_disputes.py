"""Disputes of two speakers in one report."""

from __future__ import annotations

from collections.abc import Callable

from hand_made import contradicted

from casus.model.story import Story

Reader = Callable[..., Story]


def test_where_a_ship_was_seized_is_not_where_she_sank(read_texts: Reader) -> None:
    text = "Norway said it had sunk a boat off Iceland. Lloyd's said that the boat was {} off Ireland."
    assert "place" in contradicted(read_texts(text.format("sunk")))
    assert "place" not in contradicted(read_texts(text.format("a trawler that had been seized by raiders")))
