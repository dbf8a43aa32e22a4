"""A name is looked up on a day: it stands for whoever was there, and for nobody else."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

from casus.codebook.actor_lookup import ActorLookup
from casus.codebook.actors import load_actors

SYSTEMS = Path(__file__).parents[3] / "shared/data/alliances/cow_system"
System = Literal["cow", "gw"]
# The file, its columns of number, name, first and last day, and the day that means "still there".
LISTS: dict[System, tuple[str, tuple[str, str, str, str], str]] = {
    "cow": ("cw_system_isard.csv", ("ccode", "cw_name", "start", "end"), "2016-12-31"),
    "gw": ("gw_system_isard.csv", ("gwcode", "gw_name", "start", "end"), "2020-12-31"),
}
DAY = timedelta(1)


class Counted(NamedTuple):
    """One line of a list of states."""

    code: int
    name: str
    since: date
    until: date


@pytest.fixture(scope="module")
def lookup() -> ActorLookup:
    return ActorLookup(load_actors())


def read_list(system: System) -> list[Counted]:
    file, columns, _ = LISTS[system]
    if not (SYSTEMS / file).exists():
        pytest.skip(f"{SYSTEMS / file} is not here: the lists of states are not part of the repository")
    with (SYSTEMS / file).open(encoding="utf-8") as lines:
        rows = [[row[column] for column in columns] for row in csv.DictReader(lines)]
    return [Counted(int(code), name, date.fromisoformat(since), date.fromisoformat(until)) for code, name, since, until in rows]


def days_of(state: Counted) -> Iterator[date]:
    """Yield the first and the last day of a spell, and days between, seven years apart."""
    yield from (state.since, state.until)
    yield from (date(year, 7, 1) for year in range(state.since.year + 1, state.until.year, 7))


def codes(lookup: ActorLookup, system: System, name: str, on: date) -> set[int]:
    return {code for n in lookup.answer(name, on).actors if (code := getattr(n, system)) is not None}


@pytest.mark.parametrize("system", ["cow", "gw"])
def test_every_state_of_a_system_is_found_by_its_name_on_every_day_it_is_in_it(lookup: ActorLookup, system: System) -> None:
    lines = read_list(system)
    assert len(lines) > 200
    missed = [(s.code, s.name, str(on)) for s in lines for on in days_of(s) if s.code not in codes(lookup, system, s.name, on)]
    assert missed == []


@pytest.mark.parametrize("system", ["cow", "gw"])
def test_no_name_of_a_system_is_found_there_on_another_day(lookup: ActorLookup, system: System) -> None:
    lines, last = read_list(system), date.fromisoformat(LISTS[system][2])
    spells: dict[int, list[Counted]] = {}
    for line in lines:
        spells.setdefault(line.code, []).append(line)
    wrong = []
    for line in lines:
        around = {line.since - DAY, line.until + DAY, *(date(year, 1, 1) for year in range(1810, 2021, 7))}
        outside = [on for on in around if on <= last and not any(s.since <= on <= s.until for s in spells[line.code])]
        wrong += [(line.code, line.name, str(on)) for on in outside if line.code in codes(lookup, system, line.name, on)]
    assert wrong == []


def test_a_name_stands_for_nobody_on_a_day_on_which_neither_system_counts_a_state_of_that_name(lookup: ActorLookup) -> None:
    lines = [*read_list("cow"), *read_list("gw")]
    known = {line.code: {n.entry.id for n in lookup.answer(line.name).actors} for line in lines}
    wrong = []
    for name in {line.name for line in lines}:
        for on in (date(year, 3, 1) for year in range(1816, 2017, 5)):
            found = [n for n in lookup.answer(name, on).actors if n.entry.kind == "state"]
            counted = {line.code for line in lines if line.since <= on <= line.until}
            wrong += [(name, n.entry.id, str(on)) for n in found if not any(n.entry.id in known[code] for code in counted)]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "on", "actor", "cow", "gw"),
    [
        ("Germany", date(1990, 10, 2), "DEU", 260, 260),
        ("Germany", date(1990, 10, 3), "DEU", 255, 260),
        ("Yugoslavia", date(1910, 1, 1), "SRB", 345, 340),
        ("Yugoslavia", date(1980, 1, 1), "YUG", 345, 345),
        ("Serbia", date(2010, 1, 1), "SRB", 345, 340),
        ("Yemen", date(1990, 5, 21), "YEM", 678, 678),
        ("Yemen", date(1990, 5, 22), "YEM", 679, 678),
        ("Russia", date(1950, 1, 1), "SUN", 365, 365),
        ("Korea, People's Republic of", date(1960, 1, 1), "PRK", 731, 731),
        ("myanmar (burma)", date(1960, 1, 1), "MMR", 775, 775),
        ("Moscow", date(1985, 1, 1), "SUN", 365, 365),
        ("Vatican", date(2015, 1, 1), "VAT", None, None),
    ],
)
def test_a_name_has_the_number_of_its_day(lookup: ActorLookup, name: str, on: date, actor: str, cow: int | None, gw: int | None) -> None:
    [found] = lookup.answer(name, on).actors
    assert (found.entry.id, found.cow, found.gw) == (actor, cow, gw)


def test_a_state_between_two_spells_stands_for_nobody_and_is_told_to_be_there_at_another_time(lookup: ActorLookup) -> None:
    answer = lookup.answer("Estonia", date(1950, 1, 1))
    assert answer.actors == answer.nearest == ()
    assert [n.entry.id for n in answer.not_then] == ["EST"]


def test_a_name_that_nobody_has_is_answered_with_the_nearest_of_that_day(lookup: ActorLookup) -> None:
    assert lookup.answer("Untied Kingdom", date(1949, 4, 4)).nearest[0] == ("United Kingdom", "GBR")
    assert "SVN" not in {of for _, of in lookup.answer("Slovenja", date(1949, 4, 4)).nearest}
    assert lookup.answer("Slovenja", date(2009, 4, 4)).nearest[0] == ("Slovenia", "SVN")


def test_two_states_of_one_name_are_both_told(lookup: ActorLookup) -> None:
    assert {n.entry.id for n in lookup.answer("Congo", date(1970, 1, 1)).actors} == {"COG", "COD"}
