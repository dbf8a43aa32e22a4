from __future__ import annotations

from datetime import date

import pytest

from casus.codebook.actor_tables import Row
from casus.codebook.actors import load_actors
from casus.codebook.state_nouns import read_state_nouns
from casus.ground.errors import CodebookError


def test_a_noun_fits_a_state_between_its_days() -> None:
    book = load_actors()
    assert book.is_called("NPL", "kingdom", date(2000, 1, 1))
    assert not book.is_called("NPL", "kingdom", date(2010, 1, 1))
    assert book.is_called("NPL", "republic", date(2010, 1, 1))


def test_a_noun_of_no_table_fits_any_state() -> None:
    assert load_actors().is_called("PER", "nation")


def test_a_monarchy_is_whatever_crown_it_has() -> None:
    book = load_actors()
    assert [s for s in ("JPN", "OMN", "KWT", "PER") if book.is_called(s, "monarchy")] == ["JPN", "OMN", "KWT"]


@pytest.mark.parametrize(("states", "since"), [("XYZ", ""), ("PER", "once")])
def test_a_row_of_no_state_or_no_day_is_an_error(states: str, since: str) -> None:
    entries = {"PER": load_actors().entry("PER")}
    row = Row("nouns.toml:7", "state noun", {"words": "kingdom", "states": states, "since": since, "until": ""})
    with pytest.raises(CodebookError, match=r"XYZ|once"):
        read_state_nouns([row], entries)
