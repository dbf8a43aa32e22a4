from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from casus.panels.days import Days
from casus.panels.lookups import find_rows
from casus.panels.promises import pack, unpack
from casus.panels.spells import gather, keys, spread, unkey


def days(*texts: str) -> Days:
    return np.array(texts, "datetime64[D]")


def test_a_stretch_that_ends_on_the_first_of_january_counts_for_that_year() -> None:
    assert spread(days("1978-12-31"), days("1980-01-01"), 1900, 2000)[1].tolist() == [1978, 1979, 1980]


def test_years_outside_those_wanted_are_left_out() -> None:
    place, year = spread(days("1950-01-01", "1990-01-01"), days("1953-01-01", "1990-12-31"), 1951, 1952)
    assert (place.tolist(), year.tolist()) == ([0, 0], [1951, 1952])


@given(st.lists(st.tuples(*[st.integers(0, 9999)] * 3)))
def test_keys_sort_as_their_columns_and_give_them_back(rows: list[tuple[int, int, int]]) -> None:
    columns = [np.array(column, np.int64) for column in (zip(*rows, strict=True) if rows else ([], [], []))]
    key = keys(columns)
    assert [rows[i] for i in np.argsort(key, kind="stable")] == sorted(rows)
    assert [column.tolist() for column in unkey(key, 3)] == [column.tolist() for column in columns]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 31))))
def test_gathering_keeps_each_key_once_with_all_its_bits(rows: list[tuple[int, int]]) -> None:
    wanted: dict[int, int] = {}
    for number, bits in rows:
        wanted[number] = wanted.get(number, 0) | bits
    found, gathered = gather(np.array([r[0] for r in rows], np.int64), np.array([r[1] for r in rows], np.uint8))
    assert dict(zip(found.tolist(), gathered.tolist(), strict=True)) == wanted
    assert found.tolist() == sorted(wanted)


@given(st.lists(st.integers(0, 31)))
def test_promises_are_packed_and_unpacked(rows: list[int]) -> None:
    bits = np.array(rows, np.uint8)
    assert pack([column.astype(np.int64) for column in unpack(bits)]).tolist() == rows


@given(st.lists(st.integers(0, 20)), st.sets(st.integers(0, 20)))
def test_rows_are_found_or_absent(wanted: list[int], there: set[int]) -> None:
    known = list(there)
    found = find_rows(np.array(wanted, np.int64), np.array(known, np.int64)).tolist()
    assert found == [known.index(key) if key in there else -1 for key in wanted]
