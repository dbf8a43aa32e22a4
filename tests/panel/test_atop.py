from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casus.ground.errors import InputError
from casus.panel import read_atop

MEMBERS = "atopid,cowid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,phase,defense,offense,neutral,nonagg,consul,version"
PHASES = "atopid,atopidphase,begyr,begmo,begday,endyr,endmo,endday,phase,version"


def members(folder: Path, *lines: str, head: str = MEMBERS) -> Path:
    file = folder / "members.csv"
    file.write_text("\n".join((head, *lines)) + "\n")
    return file


def phases(folder: Path, *lines: str, head: str = PHASES) -> Path:
    file = folder / "phases.csv"
    file.write_text("\n".join((head, *lines)) + "\n")
    return file


def days(table: Any) -> list[tuple[date, date | None]]:
    return list(zip(table["start"].to_pylist(), table["end"].to_pylist(), strict=True))


def test_a_spell_has_its_first_and_last_day_and_none_where_it_went_on(tmp_path: Path) -> None:
    table = read_atop(
        members(tmp_path, "9001,,2,1950,3,4,1960,5,6,0,0,1,0,0,0,1,5.1", "9001,,20,1950,3,4,0,0,0,1,0,1,0,0,0,1,5.1"),
    )
    assert days(table) == [(date(1950, 3, 4), date(1960, 5, 6)), (date(1950, 3, 4), None)]


def test_an_unknown_day_is_read_as_the_longest_time(tmp_path: Path) -> None:
    assert days(read_atop(members(tmp_path, "9001,,2,1844,6,,1846,2,,0,0,1,0,0,0,1,5.1"))) == [(date(1844, 6, 1), date(1846, 2, 28))]


def test_a_spell_is_cut_to_its_phase(tmp_path: Path) -> None:
    table = read_atop(
        members(tmp_path, "9001,,2,1950,3,4,0,0,0,1,1,1,0,0,0,1,5.1", "9001,,2,1960,1,1,0,0,0,1,2,1,0,0,0,1,5.1"),
        phases(tmp_path, "9001,90011,1950,3,4,1960,1,1,1,5.1", "9001,90012,1960,1,1,0,0,0,2,5.1"),
    )
    assert days(table) == [(date(1950, 3, 4), date(1960, 1, 1)), (date(1960, 1, 1), None)]


def test_the_two_files_in_each_others_place_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="file of alliance phases") as caught:
        read_atop(phases(tmp_path, "9001,90011,1950,3,4,1960,1,1,1,5.1"))
    assert "changed places" in caught.value.hint


def test_a_file_without_a_column_names_it_and_the_nearest(tmp_path: Path) -> None:
    head = MEMBERS.replace("nonagg", "nonaggr")
    with pytest.raises(InputError, match="there is no column nonagg") as caught:
        read_atop(members(tmp_path, "9001,,2,1950,3,4,1960,5,6,0,0,1,0,0,0,1,5.1", head=head))
    assert "nonaggr for nonagg" in caught.value.hint


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("9001,,2,1950,3,4,1960,5,6,0,0,1,0,0,0,1,3.0", "of version 3.0"),
        ("9001,,2,1950,3,4,1940,5,6,0,0,1,0,0,0,1,5.1", "ends before it begins"),
        ("9001,,2,1950,2,30,1960,5,6,0,0,1,0,0,0,1,5.1", "1950-2-30 is no day"),
        ("9001,,2,1950,3,4,1960,5,6,0,0,7,0,0,0,1,5.1", "defense is neither 0 nor 1"),
        ("9001,,two,1950,3,4,1960,5,6,0,0,1,0,0,0,1,5.1", "cannot be read"),
        ("9001,,,1950,3,4,1960,5,6,0,0,1,0,0,0,1,5.1", "has no member"),
    ],
)
def test_a_line_that_cannot_be_is_bad_input(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_atop(members(tmp_path, line))


def test_a_phase_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="phase 2 of alliance 9001"):
        read_atop(
            members(tmp_path, "9001,,2,1950,3,4,1960,5,6,0,2,1,0,0,0,1,5.1"),
            phases(tmp_path, "9001,90011,1950,3,4,1960,1,1,1,5.1"),
        )


def test_files_of_two_versions_do_not_go_together(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"this is ATOP 5\.0, and the member file is ATOP 5\.1"):
        read_atop(
            members(tmp_path, "9001,,2,1950,3,4,1960,5,6,0,1,1,0,0,0,1,5.1"),
            phases(tmp_path, "9001,90011,1950,3,4,1960,1,1,1,5.0"),
        )


@pytest.mark.parametrize(("text", "said"), [("", "empty"), (MEMBERS + "\n", "no line but the first")])
def test_a_file_with_nothing_in_it_is_bad_input(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "members.csv").write_text(text)
    with pytest.raises(InputError, match=said):
        read_atop(tmp_path / "members.csv")


def test_a_file_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_atop(tmp_path / "missing.csv")
