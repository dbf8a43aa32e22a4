from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest

from casus.codebook.actor_lookup import is_there
from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.lands import LandBook, Spell, load_lands
from casus.ground.errors import CodebookError

COW = Path(__file__).parents[3] / "shared/data/alliances/cow_system/cowstates_states_pkg.csv"
BOOK = load_lands()


def state(land: str, day: str, region: str = "", town: str = "") -> str | None:
    on = date.fromisoformat(day)
    return BOOK.state_of(land, on, on, region, town)


@pytest.fixture(scope="module")
def actors() -> ActorBook:
    return load_actors()


def whole_spells(book: LandBook) -> list[tuple[str, Spell]]:
    return [(land, spell) for land in book.lands() for spell in book.spells(land) if not spell.is_of_a_part]


@pytest.mark.parametrize(
    ("land", "day", "expected"),
    [
        ("MKD", "1985-06-10", "YUG"),
        ("MKD", "1991-09-08", "MKD"),
        ("SVK", "1950-01-01", "CSK"),
        ("SVK", "1993-01-01", "SVK"),
        ("MNE", "2004-01-01", "SCG"),
        ("UKR", "1990-05-01", "SUN"),
        ("HKG", "1997-06-30", "GBR"),
        ("HKG", "1997-07-01", "CHN"),
        ("CYP", "1958-04-12", "GBR"),
        ("BGD", "1970-01-01", "PAK"),
        ("DZA", "1956-01-01", "FRA"),
        ("XKX", "2007-01-01", "SRB"),
        ("GBR", "1939-09-03", "GBR"),
    ],
)
def test_land_belongs_to_the_state_of_the_day(land: str, day: str, expected: str) -> None:
    assert state(land, day) == expected


@pytest.mark.parametrize(
    ("region", "town", "expected"), [("13", "Leipzig", "DDR"), ("07", "Bonn", "DEU"), ("16", "Berlin", None), ("", "", "DEU")]
)
def test_a_narrower_row_goes_before_a_wider_one(region: str, town: str, expected: str | None) -> None:
    assert state("DEU", "1970-01-01", region, town) == expected


@pytest.mark.parametrize(
    ("land", "day", "region"),
    [("UKR", "2015-01-01", "20"), ("XKX", "2010-01-01", ""), ("POL", "1939-08-01", ""), ("VNM", "1970-01-01", "")],
)
def test_what_is_disputed_or_not_on_record_is_left_open(land: str, day: str, region: str) -> None:
    assert state(land, day, region) is None


@pytest.mark.parametrize(
    ("land", "town", "day", "expected"),
    [
        ("BIH", "Sarajevo", "1914-06-28", "AUH"),
        ("POL", "Warsaw", "1863-01-22", "RUS"),
        ("LVA", "Riga", "1930-01-01", "LVA"),
        ("LVA", "Riga", "1919-01-01", None),
        ("IND", "Delhi", "1919-04-13", "GBR"),
        ("POL", "Poznań", "1930-01-01", None),
    ],
)
def test_only_some_towns_have_a_state_before_1946(land: str, town: str, day: str, expected: str | None) -> None:
    assert state(land, day, town=town) == expected


def test_the_state_of_a_town_is_in_one_of_the_lists_of_states_on_both_ends(actors: ActorBook) -> None:
    early = [s for land in BOOK.lands() for s in BOOK.spells(land) if s.towns and s.state is not None and s.last < date(1946, 1, 1)]
    ends = [(s.state, day) for s in early for day in (s.first, s.last)]
    missing = [(state, day) for state, day in ends if not is_there(actors, actors.entry(state), day)]
    assert early
    assert missing == []


def test_a_year_in_which_land_changed_hands_is_left_open() -> None:
    assert BOOK.state_of("MKD", date(1991, 1, 1), date(1991, 12, 31)) is None


@pytest.mark.parametrize(("land", "spell"), whole_spells(BOOK), ids=lambda value: value if isinstance(value, str) else str(value.first))
def test_the_state_of_a_spell_is_there_on_its_first_and_last_day(land: str, spell: Spell, actors: ActorBook) -> None:
    if spell.state is not None:
        assert actors.exists(spell.state, spell.first)
        assert actors.exists(spell.state, min(spell.last, date(2100, 1, 1)))
    others = [s for s in BOOK.spells(land) if s is not spell and not s.is_of_a_part]
    assert [s for s in others if s.first <= spell.last and spell.first <= s.last] == []


def test_no_day_is_lost_between_a_spell_and_the_lands_own_state(actors: ActorBook) -> None:
    after = [(land, spell.last + timedelta(days=1)) for land, spell in whole_spells(BOOK) if spell.last < date.max]
    lost = [(land, day) for land, day in after if land in actors and land != "JOR" and state(land, str(day)) is None]
    followed = {(land, s.first) for land, s in whole_spells(BOOK)}
    assert [item for item in lost if item not in followed] == []


def test_no_land_of_another_state_is_in_the_correlates_of_war_system_by_itself(actors: ActorBook) -> None:
    if not COW.exists():
        pytest.skip("shared/data/alliances is not beside the repository")
    members: dict[int, list[tuple[str, str]]] = defaultdict(list)
    with COW.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            members[int(row["cowcode"])].append((row["start"], row["end"]))
    clashes = []
    for land, spell in whole_spells(BOOK):
        if land not in actors or spell.state in (None, land) or actors.entry(land).kind != "state":
            continue
        codes = {s.code for s in actors.entry(land).cow} - {s.code for s in actors.entry(spell.state or land).cow}
        days = [days for code in codes for days in members[code]]
        clashes += [(land, spell.state, *d) for d in days if d[0] <= str(spell.last) and str(spell.first) <= d[1]]
    assert clashes == []


@pytest.mark.parametrize(
    ("row", "message"),
    [("MKD | | | YUG | 1991-01-01 | 1985-01-01 |", "no days"), ("MKD | | | YUGO | 1985-01-01 | 1991-01-01 |", "no state 'YUGO'")],
)
def test_a_row_that_cannot_be_is_refused_with_its_line(row: str, message: str, tmp_path: Path) -> None:
    head = 'kind = "land"\ncolumns = "land | regions | towns | state | since | until | note"\n'
    (tmp_path / "lands.toml").write_text(f"{head}rows = '''\n{row}\n'''\n", "utf-8")
    with pytest.raises(CodebookError, match=message) as caught:
        load_lands(tmp_path)
    assert caught.value.where == "lands.toml:4"
