from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casus.ground.errors import InputError, UsageError
from casus.panel import dyad_years, list_states, read_states, state_years

COW = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version"
COW_LINES = ("AAA,2,Aland,1900,1,1,2016,12,31,2016", "BBB,20,Beland,1900,1,1,1910,5,6,2016", "CCC,31,Celand,1910,5,7,2016,12,31,2016")
GW = "gwcode,gw_name,start,end"


def write(folder: Path, head: str, *lines: str) -> Path:
    file = folder / "states.csv"
    file.write_text("\n".join((head, *lines)) + "\n", encoding="latin-1")
    return file


def test_two_states_of_which_one_ended_before_the_other_began_make_no_pair(tmp_path: Path) -> None:
    states = read_states(write(tmp_path, COW, *COW_LINES))
    table = dyad_years(states, 1910, 1910, directed=True)
    assert table.column_names == ["ccode1", "ccode2", "year"]
    assert list(zip(table["ccode1"].to_pylist(), table["ccode2"].to_pylist(), strict=True)) == [(2, 20), (2, 31), (20, 2), (31, 2)]


def test_undirected_each_pair_stands_there_once(tmp_path: Path) -> None:
    table = dyad_years(read_states(write(tmp_path, COW, *COW_LINES)), 1910, 1910)
    assert list(zip(table["ccode1"].to_pylist(), table["ccode2"].to_pylist(), strict=True)) == [(2, 20), (2, 31)]


def test_a_list_ends_with_the_last_day_that_stands_in_it(tmp_path: Path) -> None:
    states = read_states(write(tmp_path, COW, *COW_LINES))
    assert max(state_years(states)["year"].to_pylist()) == 2016
    with pytest.raises(UsageError, match="covers 1900 to 2016, not 2020") as caught:
        dyad_years(states, until=2020)
    assert "2016" in caught.value.hint


def test_a_list_that_goes_on_wants_a_last_year(tmp_path: Path) -> None:
    states = read_states(write(tmp_path, GW, "2,Aland,1816-01-01,9999-12-31", "20,Béland,1816-01-01,1850-01-01"))
    assert states["end"].to_pylist() == [None, date(1850, 1, 1)]
    with pytest.raises(UsageError, match="no last year of its own"):
        state_years(states)
    assert state_years(states, 1850, 1852).column_names == ["gwcode", "year"]
    assert state_years(states, 1850, 1852)["year"].to_pylist() == [1850, 1851, 1852, 1850]


@pytest.mark.parametrize(
    ("head", "line", "said"),
    [
        ("ccode,year,stateabb", "2,1816,AAA", "years, not days"),
        ("ccode,styear,stmonth,stday,endyear,endmonth,endday", "2,1900,1,1,2016,12,31", "names none of them"),
        ("name,start,end", "Aland,1816-01-01,1820-01-01", "no list of states"),
        (GW, "2,Aland,soon,1820-01-01", "a cell of start is no day"),
        (GW, "2,Aland,,1820-01-01", "a cell of start is empty"),
        (GW, "2,Aland,1830-01-01,1820-01-01", "ends before it begins"),
        (COW, "AAA,2,Aland,1900,1,1,2016,2,31,2016", "the last day 2016-2-31 is no day"),
    ],
)
def test_what_is_no_list_of_states_is_bad_input(tmp_path: Path, head: str, line: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_states(write(tmp_path, head, line))


def test_a_list_of_the_other_system_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="numbers of the system 'cow'"):
        read_states(write(tmp_path, COW, *COW_LINES), "gw")
    with pytest.raises(UsageError, match="no state system is called 'cows'") as caught:
        read_states(write(tmp_path, COW, *COW_LINES), "cows")
    assert "'cow'" in caught.value.hint


def test_the_codebook_has_the_whole_systems() -> None:
    assert dyad_years(list_states("cow"), directed=True).num_rows == 1_912_290
    assert dyad_years(list_states("gw"), until=2024, directed=True).num_rows == 2_599_466


def test_the_codebooks_list_of_the_correlates_of_war_ends_with_2016() -> None:
    with pytest.raises(UsageError, match="covers 1816 to 2016, not 2020"):
        state_years(list_states("cow"), until=2020)
