"""Names of states and treaties as a reader writes them."""

from __future__ import annotations

from datetime import date

import pytest

from casus.alliances.names import check_reach, find_state, find_treaty
from casus.codebook.actors import load_actors
from casus.codebook.treaties import load_treaties
from casus.ground.errors import UnknownNameError

ACTORS, BOOK = load_actors(), load_treaties()


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("mne", "MNE"),
        ("montenegro", "MNE"),
        ("Türkiye", "TUR"),
        ("FYROM", "MKD"),
        ("Czechia", "CZE"),
        ("USSR", "SUN"),
        ("West Germany", "DEU"),
    ],
)
def test_a_state_is_found_by_code_and_by_any_of_its_names(name: str, state: str) -> None:
    assert find_state(name, ACTORS) == state


@pytest.mark.parametrize(
    ("name", "alliance"),
    [("nato", "NATO"), ("Warsaw Pact", "WARSAW_PACT"), ("us-japan", "US-JPN"), ("TIAR", "RIO"), ("Balkan Entente", "BALKAN_ENTENTE")],
)
def test_a_treaty_is_found_by_id_and_by_any_of_its_names(name: str, alliance: str) -> None:
    assert find_treaty(name, BOOK, ACTORS).id == alliance


@pytest.mark.parametrize(
    ("name", "day", "there"),
    [
        ("MNE", "2000-01-01", "YUG"),
        ("MNE", "2005-01-01", "SCG"),
        ("RUS", "1985-01-01", "SUN"),
        ("SUN", "2001-01-01", "RUS"),
        ("SVK", "1990-01-01", "CSK"),
    ],
)
def test_a_state_that_was_not_there_names_who_was(name: str, day: str, there: str) -> None:
    with pytest.raises(UnknownNameError, match="did not exist") as caught:
        find_state(name, ACTORS, date.fromisoformat(day))
    assert there in caught.value.hint


def test_unknown_names_have_near_ones_in_the_hint() -> None:
    with pytest.raises(UnknownNameError) as caught:
        find_state("Montenegra", ACTORS)
    assert "Montenegro" in caught.value.hint
    with pytest.raises(UnknownNameError) as caught:
        find_treaty("NATTO", BOOK, ACTORS)
    assert "NATO" in caught.value.hint


def test_a_day_beyond_the_data_names_the_last_one() -> None:
    with pytest.raises(UnknownNameError, match="end on 2025-09-30") as caught:
        check_reach(BOOK.get("NATO"), date(2026, 1, 1))
    assert "32 parties" in caught.value.hint
    check_reach(BOOK.get("WARSAW_PACT"), date(2026, 1, 1))  # it has ended: nothing can have changed


def test_a_state_is_no_alliance_and_the_hint_names_those_that_it_was_in() -> None:
    with pytest.raises(UnknownNameError, match="is a state, not an alliance") as caught:
        find_treaty("france", BOOK, ACTORS)
    assert caught.value.hint == "France has been in EU, LOCARNO, NATO, SEATO, WEU: name one of them"


def test_an_organisation_is_no_state_and_the_hint_lists_its_members() -> None:
    with pytest.raises(UnknownNameError, match="is an organisation, not a state") as caught:
        find_state("nato", ACTORS)
    assert "casus members NATO --on DAY" in caught.value.hint
