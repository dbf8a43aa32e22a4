from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from casus.ground.errors import UsageError
from casus.panel import add_promises, alliance_years, cite, dyad_years, in_system, read_atop, read_states, state_years

HEAD = "atopid,phase,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version"


def atop(folder: Path, *lines: str) -> Any:
    file = folder / "members.csv"
    file.write_text("\n".join((HEAD, *lines)) + "\n")
    return read_atop(file)


def states(folder: Path, *lines: str) -> Any:
    file = folder / "states.csv"
    file.write_text("\n".join(("gwcode,gwname,start,end", *lines)) + "\n")
    return read_states(file)


def rows(table: Any) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in table.to_pylist()]


def test_locarno_runs_to_three_and_to_nobody_else(tmp_path: Path) -> None:
    lines = [
        f"2130,0,{state},1925,10,16,1936,3,7,1,0,0,{nonagg},0,5.1" for state, nonagg in ((200, 0), (211, 1), (220, 1), (255, 1), (325, 0))
    ]
    spells = atop(tmp_path, *lines)
    found = {(a, b): (defense, nonagg) for a, b, _, defense, _, _, nonagg, _ in rows(dyad_years(spells, 1930, 1930, directed=True))}
    assert found[(325, 220)] == (1, 0)
    assert (325, 200) not in found
    assert (220, 325) not in found
    assert found[(220, 255)] == (1, 1)
    assert found[(220, 211)] == (1, 0)
    as_coded = dyad_years(spells, 1930, 1930, directed=True, as_coded=True)
    assert as_coded.num_rows == 20


def test_a_pledge_that_runs_one_way_stands_in_one_direction(tmp_path: Path) -> None:
    spells = atop(tmp_path, "1060,0,211,1832,10,22,1833,5,21,0,0,0,0,0,5.1", "1060,0,220,1832,10,22,1833,5,21,1,0,0,0,0,5.1")
    assert rows(dyad_years(spells, directed=True)) == [(220, 211, 1832, 1, 0, 0, 0, 0), (220, 211, 1833, 1, 0, 0, 0, 0)]
    assert rows(dyad_years(spells))[0] == (211, 220, 1832, 1, 0, 0, 0, 0)
    assert (211, 1832, 0, 0, 0, 0, 0, 1) in rows(state_years(spells))


def test_a_number_of_four_digits_makes_no_pair_and_has_its_state_years(tmp_path: Path) -> None:
    spells = atop(tmp_path, "1320,0,220,1874,3,15,1883,8,25,1,0,0,0,0,5.1", "1320,0,8152,1874,3,15,1883,8,25,0,0,0,0,1,5.1")
    assert dyad_years(spells, directed=True).num_rows == 0
    assert set(state_years(spells)["ccode"].to_pylist()) == {220, 8152}


def test_a_year_outside_the_data_is_an_error_with_the_nearest(tmp_path: Path) -> None:
    spells = atop(tmp_path, "9001,0,2,1950,1,1,0,0,0,1,0,0,0,0,5.1")
    with pytest.raises(UsageError, match=r"ATOP 5\.1 covers 1815 to 2018, not 2020") as caught:
        dyad_years(spells, 2000, 2020)
    assert caught.value.hint == "the nearest year is 2018"
    with pytest.raises(UsageError, match="from 2000 to 1990 is no time"):
        state_years(spells, 2000, 1990)


def test_alliance_years_count_members_by_phase(tmp_path: Path) -> None:
    spells = atop(
        tmp_path,
        "9001,1,2,1950,1,1,1951,6,1,1,0,0,0,0,5.1",
        "9001,1,20,1950,1,1,1951,6,1,1,0,0,0,0,5.1",
        "9001,2,2,1951,6,1,1952,1,1,0,0,0,0,1,5.1",
        "9001,2,20,1951,6,1,1952,1,1,0,0,0,0,1,5.1",
        "9001,2,31,1952,1,1,1952,1,1,0,0,0,0,1,5.1",
    )
    assert [row[:4] for row in rows(alliance_years(spells))] == [
        (9001, 1, 1950, 2),
        (9001, 1, 1951, 2),
        (9001, 2, 1951, 2),
        (9001, 2, 1952, 3),
    ]


def test_joined_to_a_system_no_promise_is_nought_and_a_year_beyond_the_data_is_null(tmp_path: Path) -> None:
    spells = atop(tmp_path, *(f"9001,0,{state},1950,1,1,0,0,0,1,0,0,0,0,5.1" for state in (2, 20)))
    system = states(tmp_path, *(f"{state},Land {state},1816-01-01,9999-12-31" for state in (2, 20, 31)))
    years = dyad_years(system, 2018, 2019)
    table = add_promises(years, dyad_years(in_system(spells, "gw")))
    assert rows(table.select(["gwcode1", "gwcode2", "year", "defense"])) == [
        (2, 20, 2018, 1),
        (2, 20, 2019, None),
        (2, 31, 2018, 0),
        (2, 31, 2019, None),
        (20, 31, 2018, 0),
        (20, 31, 2019, None),
    ]
    counted = add_promises(state_years(system, 2018, 2019), state_years(in_system(spells, "gw")))
    assert counted["n_alliances"].to_pylist() == [1, None, 1, None, 0, None]


def test_years_before_the_promises_are_null_too(tmp_path: Path) -> None:
    spells = atop(tmp_path, *(f"9001,0,{state},1950,1,1,0,0,0,1,0,0,0,0,5.1" for state in (2, 20)))
    system = states(tmp_path, *(f"{state},Land {state},1816-01-01,9999-12-31" for state in (2, 20)))
    table = add_promises(dyad_years(system, 1949, 1951), dyad_years(in_system(spells, "gw"), 1950, 2018))
    assert table["defense"].to_pylist() == [None, 1, 1]


def test_promises_are_joined_to_a_panel_of_ones_own_with_all_its_columns(tmp_path: Path) -> None:
    spells = atop(tmp_path, *(f"9001,0,{state},1950,1,1,0,0,0,1,0,0,0,0,5.1" for state in (2, 20)))
    own = pa.table({"war": [0, 1, 1], "ccode1": [20, 2, 2], "ccode2": [2, 20, 31], "year": [2018.0, 2019.0, 1990.0]})
    table = add_promises(own, dyad_years(spells))
    assert table["war"].to_pylist() == [0, 1, 1]
    assert table["defense"].to_pylist() == [1, None, 0]
    with pytest.raises(UsageError, match="no columns ccode, year or gwcode, year"):
        add_promises(own, state_years(spells))


def test_germany_goes_on_in_gw_numbers_and_makes_no_pair_with_itself(tmp_path: Path) -> None:
    spells = atop(
        tmp_path,
        "3180,0,2,1949,4,4,0,0,0,1,0,0,0,0,5.1",
        "3180,0,260,1954,10,23,1990,10,3,1,0,0,0,0,5.1",
        "3180,0,255,1990,10,3,0,0,0,1,0,0,0,0,5.1",
    )
    assert {row[:2] for row in rows(dyad_years(spells, 1990, 1990))} == {(2, 255), (2, 260)}
    assert {row[:2] for row in rows(dyad_years(in_system(spells, "gw"), 1990, 1990))} == {(2, 260)}


def test_tables_that_do_not_go_together_are_refused(tmp_path: Path) -> None:
    spells = atop(tmp_path, "9001,0,2,1950,1,1,0,0,0,1,0,0,0,0,5.1")
    years = dyad_years(states(tmp_path, "2,Aland,1816-01-01,9999-12-31"), until=1820)
    with pytest.raises(UsageError, match="numbers of gw and the other of cow"):
        add_promises(years, dyad_years(spells))
    with pytest.raises(UsageError, match="one table is directed"):
        add_promises(years, dyad_years(spells, directed=True))
    with pytest.raises(UsageError, match="the years come first"):
        add_promises(years, years)
    with pytest.raises(UsageError, match="this is a table of dyad-years"):
        add_promises(years, state_years(spells))
    with pytest.raises(UsageError, match="does not say what it holds"):
        dyad_years(pa.table({"x": [1]}))
    with pytest.raises(UsageError, match="a list is no table"):
        dyad_years([1])
    with pytest.raises(UsageError, match="a state system has no alliances"):
        alliance_years(states(tmp_path, "2,Aland,1816-01-01,9999-12-31"))


def test_a_table_names_the_data_that_it_rests_on(tmp_path: Path) -> None:
    spells = atop(tmp_path, *(f"9001,0,{state},1950,1,1,0,0,0,1,0,0,0,0,5.1" for state in (2, 20)))
    system = states(tmp_path, *(f"{state},Land {state},1816-01-01,9999-12-31" for state in (2, 20)))
    table = add_promises(dyad_years(system, 1950, 1951), dyad_years(in_system(spells, "gw")))
    named = cite(table)
    assert len(named) == 2
    assert named[0].startswith("Gleditsch, Kristian S.")
    assert named[1].startswith("Leeds, Brett Ashley")
    assert json.loads(table.schema.metadata[b"casus"])["unit"] == "dyad-years"
