"""Who is in on a day, by which date, and what changed between two days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.alliances.membership import list_changes, list_members
from casus.codebook.treaties import load_treaties
from casus.model.membership import BASES, MembershipBasis

BOOK = load_treaties()


def ids(alliance: str, on: str, basis: MembershipBasis = "party") -> set[str]:
    return {line.actor for line in list_members(BOOK.get(alliance), date.fromisoformat(on), basis).members}


@pytest.mark.parametrize(("basis", "since"), [("signature", "2016-05-19"), ("in_force", "2017-06-01"), ("party", "2017-06-05")])
def test_the_basis_says_which_first_day_counts(basis: MembershipBasis, since: str) -> None:
    day = date.fromisoformat(since)
    assert "MNE" not in ids("NATO", date.fromordinal(day.toordinal() - 1).isoformat(), basis)
    line = next(m for m in list_members(BOOK.get("NATO"), day, basis).members if m.actor == "MNE")
    assert (line.since, line.number) == (since, 29)


def test_a_party_that_stands_aside_says_how() -> None:
    found = {m.actor: m.status for m in list_members(BOOK.get("NATO"), date(1975, 1, 1)).members}
    assert (found["FRA"], found["GRC"], found["TUR"]) == ("outside_command", "outside_command", "party")
    assert len(found) == 15


def test_who_is_unclear_has_both_readings_and_no_number_is_given() -> None:
    found = list_members(BOOK.get("WARSAW_PACT"), date(1990, 9, 28))
    assert (found.count, found.count_range) == (None, (6, 7))
    assert [u.readings for u in found.unclear] == [("in: its last day is 1990-10-03", "out: its last day is 1990-09-24")]


def test_a_month_leaves_both_readings_inside_it() -> None:
    [first, _] = list_members(BOOK.get("SMDA"), date(2025, 9, 10)).unclear
    assert first.readings == ("in: joined earlier in 2025-09", "out: joined later in 2025-09")


def test_a_disputed_return_is_unclear() -> None:
    found = list_members(BOOK.get("RIO"), date(2020, 6, 1))
    assert [u.actor for u in found.unclear] == ["VEN"]
    assert "disputed" in found.unclear[0].readings[1]


def test_who_left_is_listed_with_its_last_day() -> None:
    found = list_changes(BOOK.get("EU"), date(2013, 1, 1), date(2020, 1, 31))
    assert [(c.actor, c.date) for c in found.joined] == [("HRV", "2013-07-01")]
    assert [(c.actor, c.date) for c in found.left] == [("GBR", "2020-01-31")]
    assert list_changes(BOOK.get("EU"), date(2020, 2, 1), date(2021, 1, 1)).left == ()


def test_a_change_that_may_lie_outside_the_period_is_unclear() -> None:
    found = list_changes(BOOK.get("WARSAW_PACT"), date(1990, 9, 1), date(1990, 9, 30))
    assert found.left == ()
    assert [(u.actor, u.readings) for u in found.unclear] == [("DDR", ("left 1990-09-24", "left 1990-10-03"))]


@given(st.dates(date(1945, 1, 1), date(2025, 9, 30)), st.sampled_from(BOOK.treaties), st.sampled_from(BASES))
def test_nobody_is_in_twice_or_both_in_and_unclear(day: date, treaty: object, basis: MembershipBasis) -> None:
    found = list_members(treaty, day, basis)  # type: ignore[arg-type]
    names = [m.actor for m in found.members] + list(dict.fromkeys(u.actor for u in found.unclear))
    assert len(names) == len(set(names))
    if found.count is not None:
        assert (found.count, found.unclear) == (len(found.members), ())
