"""Territories: where a place lies and whose it was."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from casus.codebook.actors import load_actors
from casus.codebook.territories import load_territories
from casus.codebook.treaties import load_treaties
from casus.ground.errors import CodebookError, UnknownNameError

BOOK = load_territories()


def test_a_place_can_have_been_two_states_in_turn() -> None:
    found = [BOOK.find("okinawa", date(year, 1, 1)) for year in (1960, 1980)]
    assert [t.state for t in found if t] == ["USA", "JPN"]


def test_a_place_that_was_no_territory_then_says_until_when_it_was() -> None:
    with pytest.raises(UnknownNameError) as caught:
        BOOK.get("Algeria", date(1980, 1, 1))
    assert "1962-07-03" in caught.value.hint


def test_an_unknown_place_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError) as caught:
        BOOK.get("Faulkland Islands", date(1982, 1, 1))
    assert "Falkland Islands" in caught.value.hint


def test_every_territory_belongs_to_a_known_state_and_names_its_source() -> None:
    actors, sources = load_actors(), load_treaties()
    for one in BOOK:
        assert all(s in actors for s in (*([one.state] if one.state else []), *one.claimed_by)), one.id
        assert one.regions, one.id
        assert one.source, one.id
        assert all(sources.source(key) for key in one.source), one.id


@pytest.mark.parametrize("on", ["1955-06-01", "1965-06-01", "1982-04-02", "2020-01-01"])
def test_two_territories_never_share_a_name_on_one_day(on: str) -> None:
    there = [t for t in BOOK if (t.since or "0000") <= on <= (t.until or "9999")]
    names = Counter(n.casefold() for t in there for n in {t.name, *t.aliases})
    assert [n for n, times in names.items() if times > 1] == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[[territory]]\nid = 'A'\nname = 'A'\nsince = 'once'", "no date value"),
        ("[[territory]]\nid = 'A'\nname = 'A'\n[[territory]]\nid = 'A'\nname = 'B'", "is there twice"),
    ],
)
def test_a_file_that_breaks_the_form_is_refused(tmp_path: Path, text: str, what: str) -> None:
    (tmp_path / "t.toml").write_text(text)
    with pytest.raises(CodebookError, match=what):
        load_territories(tmp_path)
