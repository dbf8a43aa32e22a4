from __future__ import annotations

from casus.codebook.gazetteer import load_lands


def test_states_and_territories_are_known_by_their_english_names() -> None:
    lands = load_lands()
    assert (lands["norway"], lands["greenland"]) == ("NOR", "GRL")
    assert "oslo" not in lands
