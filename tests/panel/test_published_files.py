"""The panels of the files as published, held against the counts that are known and against plain Python."""

from __future__ import annotations

import csv
from calendar import monthrange
from collections import defaultdict
from pathlib import Path
from typing import Any

import pyarrow.compute as pc
import pytest

from casus.codebook.panel_rules import load_panel_rules
from casus.panel import add_promises, dyad_years, in_system, list_promises, read_atop, read_states, state_years

DATA = Path(__file__).parents[3] / "shared/data/alliances"
MEMBERS, PHASES = DATA / "atop5.1/atop5_1m.csv", DATA / "atop5.1/atop5_1aph.csv"
PROMISES = ("defense", "offense", "neutral", "nonagg", "consul")
Panel = dict[tuple[int, int, int], tuple[int, ...]]
needs_data = pytest.mark.skipif(not MEMBERS.exists(), reason="../shared/data is not there: ATOP is not ours to ship")


@pytest.fixture(scope="module")
def atop() -> Any:
    return read_atop(MEMBERS, PHASES)


def panel(table: Any) -> Panel:
    columns = [table[name].to_pylist() for name in table.column_names]
    return {(a, b, year): tuple(promises) for a, b, year, *promises in zip(*columns, strict=True)}


def plain(*, is_half_open: bool = False, has_seats: bool = True) -> Panel:
    """The directed dyad-years in plain Python, read from the file line by line; slow."""
    rules = load_panel_rules()
    seats = {(s.before, s.after) for s in rules.successions} if has_seats else set()
    runs = {(d.alliance, d.promise, giver): set(d.receivers) for d in rules.directions for giver in d.givers}
    groups = defaultdict(list)
    with MEMBERS.open(newline="") as stream:
        for line in csv.DictReader(stream):
            year, month = int(line["yrent"]), int(line["moent"])
            start = (year, month, int(line["dayent"] or 1))
            year, month = int(line["yrexit"]), int(line["moexit"])
            end = (2019, 12, 31) if not year else (year, month, int(line["dayexit"] or monthrange(year, month)[1]))
            if int(line["member"]) < 1000:
                groups[line["atopid"], line["phase"]].append((int(line["member"]), start, end, [int(line[p]) for p in PROMISES]))
    found: dict[tuple[int, int, int], list[int]] = {}
    for (atopid, _), lines in groups.items():
        for giver, giver_start, giver_end, given in lines:
            for taker, taker_start, taker_end, _ in lines:
                start, end = max(giver_start, taker_start), min(giver_end, taker_end)
                passed = ((giver, taker) in seats and giver_end == taker_start) or ((taker, giver) in seats and taker_end == giver_start)
                if giver == taker or start > end or (is_half_open and start == end) or passed:
                    continue
                promised = [
                    value * (taker in runs.get((int(atopid), name, giver), {taker})) for name, value in zip(PROMISES, given, strict=True)
                ]
                last = end[0] - 1 if is_half_open and end[1:] == (1, 1) else end[0]
                for year in range(start[0], min(last, 2018) + 1):
                    if any(promised):
                        row = found.setdefault((giver, taker, year), [0] * 5)
                        row[:] = map(max, row, promised)
    return {key: tuple(row) for key, row in found.items()}


@needs_data
def test_every_directed_dyad_year_is_that_of_plain_python(atop: Any) -> None:
    found = panel(dyad_years(atop, directed=True))
    assert len(found) == 273_124
    assert found == plain()


@needs_data
def test_half_open_days_would_lose_twelve_and_seats_that_pass_would_add_eight(atop: Any) -> None:
    found = panel(dyad_years(atop, directed=True))
    assert len(found.keys() - plain(is_half_open=True).keys()) == 12
    added = plain(has_seats=False).keys() - found.keys()
    assert {(min(a, b), max(a, b)) for a, b, _ in added} == {(255, 260), (255, 265), (678, 679), (679, 680)}
    assert len(added) == 8
    assert (2, 713, 1980) in found


@needs_data
def test_taking_a_promise_as_what_a_member_has_gets_360_wrong(atop: Any) -> None:
    found, as_coded = panel(dyad_years(atop, directed=True)), panel(dyad_years(atop, directed=True, as_coded=True))
    assert sum(found.get(key) != row for key, row in as_coded.items()) == 360
    assert found.keys() < as_coded.keys()


@needs_data
def test_no_row_goes_beyond_the_data_and_the_phase_file_changes_none(atop: Any) -> None:
    table = dyad_years(atop, directed=True)
    assert pc.min_max(table["year"]).as_py() == {"min": 1815, "max": 2018}
    assert dyad_years(read_atop(MEMBERS), directed=True).equals(table)


@needs_data
def test_the_codebooks_own_example_comes_out(atop: Any) -> None:
    found = panel(dyad_years(atop, 1855, 1855, directed=True))
    assert found[200, 380, 1855] == (1, 0, 0, 0, 1)
    assert found[380, 200, 1855] == (0, 0, 0, 0, 1)


@needs_data
@pytest.mark.parametrize("name", ["cow_states_v2016", "cw_system_isard", "cowstates_states_pkg"])
def test_the_cow_system_has_its_directed_dyad_years_to_2016(name: str) -> None:
    states = read_states(DATA / f"cow_system/{name}.csv", "cow")
    assert dyad_years(states, until=2016, directed=True).num_rows == 1_912_290


@needs_data
def test_the_gw_system_has_its_directed_dyad_years_to_2024_and_promises_to_2018(atop: Any) -> None:
    years = dyad_years(read_states(DATA / "cow_system/gwstates_states_pkg.csv", "gw"), until=2024, directed=True)
    assert years.num_rows == 2_599_466
    table = add_promises(years, dyad_years(in_system(atop, "gw"), directed=True))
    assert table.num_rows == years.num_rows
    late = table.filter(pc.greater(table["year"], 2018))
    assert late.num_rows == late["defense"].null_count
    assert table["defense"].null_count == late.num_rows


SAME = {
    "US-ROK": 3240,
    "US-PHL": 3210,
    "US-ROC": 3270,
    "WARSAW_PACT": 3285,
    "CENTO": 3275,
    "LOCARNO": 2130,
    "BALKAN_ENTENTE": 2330,
}


@needs_data
@pytest.mark.parametrize("treaty", [*SAME, "NATO"])
def test_by_signature_our_treaties_have_the_members_of_atop(atop: Any, treaty: str) -> None:
    edges = list_promises("signature")

    def members(table: Any, alliance: str | int) -> set[tuple[int, int]]:
        years = state_years(table.filter(pc.equal(table["alliance"], alliance)), until=2018)
        return set(zip(years["ccode"].to_pylist(), years["year"].to_pylist(), strict=True))

    # West Germany signed in 1954 and is in COW's list from 1955.
    missing = {(260, 1954)} if treaty == "NATO" else set()
    assert members(atop, SAME.get(treaty, 3180)) - members(edges, treaty) == missing
    assert not members(edges, treaty) - members(atop, SAME.get(treaty, 3180))
