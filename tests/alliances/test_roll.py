"""Who is in on which day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.alliances.roll import (
    Ordinal,
    count,
    count_range,
    founders,
    is_known,
    is_member,
    joined_in,
    members,
    ordinal,
    roles_on,
    signed_in,
    spells_of,
    unclear_members,
)
from casus.codebook.treaties import load_treaties
from casus.model.alliance import Treaty

BOOK = load_treaties()
NATO, EU, CSTO, RIO, PACT = (BOOK.get(i) for i in ("NATO", "EU", "CSTO", "RIO", "WARSAW_PACT"))
DAYS = st.dates(date(1940, 1, 1), date(2030, 12, 31))
TREATIES = st.sampled_from(BOOK.treaties)


@pytest.mark.parametrize(
    ("day", "n"),
    [
        ("1949-08-23", 0),
        ("1949-08-24", 12),
        ("1952-02-17", 12),
        ("1952-02-18", 14),
        ("1955-05-06", 15),
        ("1982-05-30", 16),
        ("1990-10-02", 16),
        ("1990-10-03", 16),
        ("1999-03-12", 19),
        ("2004-03-28", 19),
        ("2004-03-29", 26),
        ("2009-04-01", 28),
        ("2015-12-02", 28),
        ("2017-06-01", 28),
        ("2017-06-04", 28),
        ("2017-06-05", 29),
        ("2020-03-19", 29),
        ("2020-03-27", 30),
        ("2023-04-04", 31),
        ("2024-03-06", 31),
        ("2024-03-07", 32),
    ],
)
def test_nato_counts_from_the_deposit_never_from_the_protocol(day: str, n: int) -> None:
    assert count(NATO, date.fromisoformat(day)) == n


@pytest.mark.parametrize(("day", "n"), [("1958-01-01", 6), ("2013-06-30", 27), ("2013-07-01", 28), ("2020-01-31", 28), ("2020-02-01", 27)])
def test_the_last_day_still_counts(day: str, n: int) -> None:
    assert count(EU, date.fromisoformat(day)) == n


def test_a_treaty_that_ended_on_new_years_day_is_counted_in_that_year() -> None:
    assert count(BOOK.get("US-ROC"), date(1980, 1, 1)) == 2
    assert count(BOOK.get("US-ROC"), date(1980, 1, 2)) == 0


def test_after_the_data_end_nobody_is_counted_and_open_spells_are_unclear() -> None:
    day = date(2026, 6, 1)
    assert count(NATO, day) is None
    assert count_range(NATO, day) is None
    assert is_member(NATO, "USA", day) is None
    assert is_member(NATO, "UKR", day) is None
    assert len(unclear_members(NATO, day)) == 32


def test_what_ended_for_good_is_known_for_ever() -> None:
    assert count(PACT, date(2026, 6, 1)) == 0
    assert is_member(PACT, "POL", date(2026, 6, 1)) is False


def test_readings_that_differ_leave_the_days_between_them_unclear() -> None:
    assert is_member(PACT, "DDR", date(1990, 9, 24)) is True
    assert is_member(PACT, "DDR", date(1990, 9, 28)) is None
    assert is_member(PACT, "DDR", date(1990, 10, 4)) is False
    assert count(PACT, date(1990, 9, 28)) is None
    assert count_range(PACT, date(1990, 9, 28)) == (6, 7)


def test_a_month_is_certain_only_after_it() -> None:
    smda = BOOK.get("SMDA")
    assert [is_member(smda, "PAK", d) for d in (date(2025, 8, 31), date(2025, 9, 10), date(2025, 9, 30))] == [False, None, True]


def test_the_enlarged_germany_keeps_the_seat_and_its_number() -> None:
    assert len(spells_of(NATO, "DEU")) == 1
    assert ordinal(NATO, "DEU") == Ordinal(15, 15)
    assert joined_in(NATO, "1990") == ()


def test_one_who_left_and_came_back_has_two_spells() -> None:
    assert len(spells_of(CSTO, "UZB")) == 2
    assert [is_member(CSTO, "UZB", date(y, 6, 1)) for y in (1996, 2000, 2010, 2013)] == [True, False, True, False]
    assert is_member(CSTO, "UZB", date(2012, 8, 1)) is None


def test_the_yemens_are_not_counted_twice_on_the_day_of_their_union() -> None:
    league = BOOK.get("ARAB_LEAGUE")
    assert (count(league, date(1990, 5, 21)), count(league, date(1990, 5, 22))) == (22, 21)


@pytest.mark.parametrize(
    ("alliance", "actor", "day"),
    [
        ("NATO", "FRA", "1970-01-01"),
        ("NATO", "GRC", "1975-01-01"),
        ("ARAB_LEAGUE", "EGY", "1980-01-01"),
        ("ARAB_LEAGUE", "SYR", "2015-01-01"),
        ("ANZUS", "NZL", "1990-01-01"),
        ("CSTO", "ARM", "2024-12-01"),
        ("RIO", "URY", "2019-12-01"),
    ],
)
def test_standing_aside_or_a_suspension_or_an_announcement_ends_no_membership(alliance: str, actor: str, day: str) -> None:
    on = date.fromisoformat(day)
    assert is_member(BOOK.get(alliance), actor, on) is True
    assert roles_on(BOOK.get(alliance), actor, on)


def test_a_partial_role_is_over_after_its_end() -> None:
    assert roles_on(NATO, "FRA", date(2012, 1, 1)) == ()


@pytest.mark.parametrize(("day", "answer"), [("2012-07-01", True), ("2014-06-01", None), ("2016-06-01", False), ("2020-06-01", None)])
def test_venezuelas_end_in_the_rio_treaty_is_disputed_and_its_return_contested(day: str, *, answer: bool | None) -> None:
    assert is_member(RIO, "VEN", date.fromisoformat(day)) is answer


def test_exits_from_the_rio_treaty_take_two_years_each_on_its_own_day() -> None:
    assert is_member(RIO, "MEX", date(2004, 9, 6)) is True
    assert is_member(RIO, "MEX", date(2004, 9, 7)) is False
    assert is_member(RIO, "ECU", date(2015, 12, 31)) is True
    assert is_member(RIO, "ECU", date(2016, 2, 20)) is False


def test_those_who_join_on_one_day_share_a_number() -> None:
    assert {ordinal(NATO, a) for a in "BGR EST LVA LTU ROU SVK SVN".split()} == {Ordinal(26, 20)}
    assert ordinal(NATO, "CAN") == Ordinal(12, 1)
    assert ordinal(NATO, "MNE") == Ordinal(29, 29)
    assert ordinal(NATO, "SWE") == Ordinal(32, 32)
    assert ordinal(EU, "HRV") == Ordinal(28, 28)
    assert ordinal(NATO, "UKR") is None


@pytest.mark.parametrize(("value", "n"), [("2004", 7), ("2004-03", 7), ("2004-02", 0), ("2009", 2), ("2003", 0), ("1949", 12), ("P1Y", 0)])
def test_joiners_are_counted_at_the_precision_given(value: str, n: int) -> None:
    assert len(joined_in(NATO, value)) == n


def test_the_year_of_signature_finds_who_signed() -> None:
    assert len(signed_in(NATO, "2003")) == 7


def test_founders_are_those_of_the_beginning_that_is_named() -> None:
    assert len(founders(NATO)) == len(founders(NATO, "1949")) == 12
    assert len(founders(CSTO, "1992")) == 6
    assert {s.actor for s in founders(CSTO, "2002")} == set("ARM BLR KAZ KGZ RUS TJK".split())
    assert len(founders(EU, "1993")) == 12
    assert founders(NATO, "1955") == ()


@given(TREATIES, DAYS)
def test_a_count_is_the_number_of_members_and_nobody_is_in_twice(treaty: Treaty, day: date) -> None:
    actors = [s.actor for s in members(treaty, day)]
    assert len(set(actors)) == len(actors)
    assert count(treaty, day) == (len(actors) if is_known(treaty, day) else None)
    assert all(is_member(treaty, actor, day) is True for actor in actors)
    assert all(is_member(treaty, s.actor, day) is None for s in unclear_members(treaty, day))
    possible = count_range(treaty, day)
    assert possible is None or possible[0] == len(actors) <= possible[1]


@given(TREATIES)
def test_numbers_never_fall_with_the_day_of_joining(treaty: Treaty) -> None:
    placed = []
    for actor in {s.actor for s in treaty.spells}:
        place = ordinal(treaty, actor)
        if place is not None:
            placed.append((spells_of(treaty, actor)[0].starts()[1], place))
    placed.sort()
    assert [p for _, p in placed] == sorted(p for _, p in placed)


@given(TREATIES, DAYS)
def test_who_joins_or_leaves_explains_each_change_from_one_day_to_the_next(treaty: Treaty, day: date) -> None:
    before, after = count(treaty, day), count(treaty, day + timedelta(days=1))
    if before is not None and after is not None and treaty.ended is None:
        joined = len(joined_in(treaty, (day + timedelta(days=1)).isoformat()))
        left = sum(s.ends() == (day, day) for s in treaty.spells)
        assert after == before + joined - left
