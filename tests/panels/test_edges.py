from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from casus.panels.edges import Edges, edge_years

FIRST = date(1999, 11, 1)


class Line(NamedTuple):
    alliance: int
    state: int
    other: int
    start: int
    length: int
    bits: int
    is_certain: bool


LINES = st.builds(
    Line,
    st.integers(0, 2),
    st.integers(1, 2),
    st.integers(3, 4),
    st.integers(0, 300),
    st.integers(0, 200),
    st.integers(0, 7),
    st.booleans(),
)


@settings(deadline=None)  # walking through every day takes its time
@given(st.lists(LINES, max_size=6))
def test_years_of_edges_are_those_of_walking_through_every_day(lines: list[Line]) -> None:
    edges = Edges(
        np.array([line.alliance for line in lines], np.int64),
        np.array([line.state for line in lines], np.int64),
        np.array([line.other for line in lines], np.int64),
        np.array([FIRST + timedelta(line.start) for line in lines], "datetime64[D]"),
        np.array([FIRST + timedelta(line.start + line.length) for line in lines], "datetime64[D]"),
        np.array([line.bits for line in lines], np.uint8),
        np.array([line.is_certain for line in lines], np.bool_),
    )
    wanted: dict[tuple[int, int, int], tuple[int, int, set[int], set[int]]] = {}
    for line in lines:
        for number in range(line.length + 1):
            key = (line.state, line.other, (FIRST + timedelta(line.start + number)).year)
            bits, possible, sure, perhaps = wanted.get(key, (0, 0, set(), set()))
            if line.is_certain:
                bits, sure = bits | line.bits, sure | {line.alliance}
            wanted[key] = (bits, possible | line.bits, sure, perhaps | {line.alliance})
    years = edge_years(edges, ("state", "other"), "alliance", 1900, 2100)
    found = zip(*(column.tolist() for column in (*years.key, years.bits, years.possible, years.n_certain, years.n_possible)), strict=True)
    assert [tuple(row) for row in found] == [
        (*key, bits, possible, len(sure), len(perhaps)) for key, (bits, possible, sure, perhaps) in sorted(wanted.items())
    ]
