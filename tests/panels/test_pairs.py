from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from typing import NamedTuple

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.panels.codes import recode
from casus.panels.pairs import direct, match_pairs, promise_years, system_years, undirected
from casus.panels.spells import Spells


class Line(NamedTuple):
    group: int
    state: int
    start: date
    end: date
    bits: int = 1


class Edge(NamedTuple):
    alliance: int
    promise: str
    givers: tuple[int, ...]
    receivers: tuple[int, ...]


class Number(NamedTuple):
    cow: int
    gw: int
    first: date
    last: date


def spells(*lines: Line) -> Spells:
    group, state, start, end, bits = zip(*lines, strict=True) if lines else ((),) * 5
    return Spells(
        np.array(group, np.int64),
        np.array(group, np.int64),
        np.array(state, np.int64),
        np.array(start, "datetime64[D]"),
        np.array(end, "datetime64[D]"),
        np.array(bits, np.uint8),
    )


FIRST, WINDOW = date(1998, 12, 20), 400
LINES = st.builds(
    lambda group, state, start, length, bits: Line(group, state, FIRST + timedelta(start), FIRST + timedelta(start + length), bits),
    st.integers(1, 2),
    st.integers(1, 4),
    st.integers(0, WINDOW),
    st.integers(0, 60),
    st.integers(0, 7),
)
SUCCESSIONS = ((1, 2),)
EDGES = (Edge(1, "defense", (1, 3), (2,)), Edge(2, "neutral", (4,), (1, 3)))


def day_by_day(lines: list[Line]) -> dict[tuple[int, int, int], int]:
    """The same panel by walking through every day: slow, and without numpy."""
    found: dict[tuple[int, int, int], int] = {}
    for left, right in permutations(lines, 2):
        if left.group != right.group or left.state == right.state:
            continue
        if ((left.state, right.state) in SUCCESSIONS and left.end == right.start) or (
            (right.state, left.state) in SUCCESSIONS and right.end == left.start
        ):
            continue
        bits = left.bits
        for edge, bit in zip(EDGES, (1, 4), strict=True):
            if edge.alliance == left.group and left.state in edge.givers and right.state not in edge.receivers:
                bits &= ~bit
        for number in range(WINDOW + 61):
            day = FIRST + timedelta(number)
            if bits and left.start <= day <= left.end and right.start <= day <= right.end:
                key = (left.state, right.state, day.year)
                found[key] = found.get(key, 0) | bits
    return found


@settings(deadline=None)  # walking through every day takes its time
@given(st.lists(LINES, max_size=6))
def test_dyad_years_are_those_of_walking_through_every_day(lines: list[Line]) -> None:
    rows = spells(*lines)
    years = promise_years(direct(match_pairs(rows, SUCCESSIONS), rows, EDGES), rows, 1900, 2100)
    found = dict(zip(zip(years.state.tolist(), years.other.tolist(), years.year.tolist(), strict=True), years.bits.tolist(), strict=True))
    assert found == day_by_day(lines)
    assert list(found) == sorted(found)


@settings(deadline=None)  # walking through every day takes its time
@given(st.lists(LINES, max_size=6))
def test_a_state_system_has_a_row_for_each_pair_that_shares_a_day_of_the_year(lines: list[Line]) -> None:
    lines = [line._replace(group=0) for line in lines]
    wanted = {
        (a.state, b.state, (max(a.start, b.start) + timedelta(n)).year)
        for a, b in permutations(lines, 2)
        if a.state != b.state
        for n in range((min(a.end, b.end) - max(a.start, b.start)).days + 1)
    }
    years = system_years(spells(*lines), 1900, 2100)
    assert list(zip(years.state.tolist(), years.other.tolist(), years.year.tolist(), strict=True)) == sorted(wanted)


def test_two_spells_of_a_state_that_overlap_give_each_year_once_and_in_order() -> None:
    rows = spells(
        Line(0, 1, date(1998, 12, 20), date(1999, 1, 1)),
        Line(0, 2, date(1998, 12, 20), date(1999, 1, 1)),
        Line(0, 1, date(1998, 12, 20), date(1998, 12, 20)),
    )
    years = system_years(rows, 1900, 2100)
    assert list(zip(years.state.tolist(), years.year.tolist(), strict=True)) == [(1, 1998), (1, 1999), (2, 1998), (2, 1999)]


def test_a_pact_that_ends_on_new_years_day_counts_for_the_new_year() -> None:
    rows = spells(*(Line(1, state, date(1978, 5, 1), date(1980, 1, 1)) for state in (2, 3)))
    assert promise_years(match_pairs(rows), rows, 1979, 2000).year.tolist() == [1979, 1980] * 2


def test_two_that_share_one_day_only_are_partners_unless_one_takes_the_seat_of_the_other() -> None:
    rows = spells(Line(1, 5, date(1980, 1, 1), date(1990, 10, 3)), Line(1, 6, date(1990, 10, 3), date(1995, 1, 1)))
    assert len(match_pairs(rows).left) == 2
    assert len(match_pairs(rows, [(5, 6)]).left) == 0
    assert len(match_pairs(rows, [(6, 5)]).left) == 2


def test_a_state_that_left_and_came_back_is_out_between_and_no_partner_of_itself() -> None:
    rows = spells(
        Line(1, 7, date(1979, 1, 1), date(1979, 3, 31)),
        Line(1, 7, date(1989, 5, 22), date(1990, 12, 31)),
        Line(1, 8, date(1970, 1, 1), date(1990, 12, 31)),
    )
    years = promise_years(match_pairs(rows), rows, 1900, 2000)
    assert years.year.tolist() == [1979, 1989, 1990] * 2
    assert set(zip(years.state.tolist(), years.other.tolist(), strict=True)) == {(7, 8), (8, 7)}


def test_phases_that_run_side_by_side_do_not_mix() -> None:
    days = date(1993, 1, 1), date(1995, 1, 1)
    rows = spells(Line(1, 31, *days), Line(1, 50, *days), Line(2, 32, *days), Line(2, 50, *days))
    years = promise_years(match_pairs(rows), rows, 1900, 2000)
    assert not {(31, 32), (32, 31)} & set(zip(years.state.tolist(), years.other.tolist(), strict=True))


def test_a_promise_runs_one_way_and_either_way_undirected() -> None:
    days = date(1832, 10, 22), date(1833, 5, 21)
    rows = spells(Line(1, 220, *days, bits=1), Line(1, 211, *days, bits=0))
    years = promise_years(match_pairs(rows), rows, 1815, 2018)
    assert list(zip(years.state.tolist(), years.other.tolist(), years.year.tolist(), strict=True)) == [(220, 211, 1832), (220, 211, 1833)]
    once = undirected(years)
    assert list(zip(once.state.tolist(), once.other.tolist(), once.year.tolist(), strict=True)) == [(211, 220, 1832), (211, 220, 1833)]


def test_numbers_change_on_the_day_that_a_list_says() -> None:
    codes = (Number(345, 345, date(1, 1, 1), date(2006, 6, 4)), Number(345, 340, date(2006, 6, 5), date(9999, 12, 31)))
    start, end = np.array(["2000-11-27", "2001-01-01"], "datetime64[D]"), np.array(["2010-01-01", "2002-01-01"], "datetime64[D]")
    found = recode(np.array([345, 20]), start, end, codes)
    assert sorted(zip(found.row.tolist(), found.state.tolist(), found.start.astype(str), found.end.astype(str), strict=True)) == [
        (0, 340, "2006-06-05", "2010-01-01"),
        (0, 345, "2000-11-27", "2006-06-04"),
        (1, 20, "2001-01-01", "2002-01-01"),
    ]
