from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from casus.cli.main import run

HEAD = "atopid,phase,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version"


@pytest.fixture
def atop(tmp_path: Path) -> str:
    file = tmp_path / "members.csv"
    lines = [f"9001,0,{state},1950,1,1,1951,1,1,{int(state == 2)},0,0,0,0,5.1" for state in (2, 20)]
    file.write_text("\n".join((HEAD, *lines)) + "\n")
    return str(file)


@pytest.fixture
def states(tmp_path: Path) -> str:
    file = tmp_path / "states.csv"
    file.write_text("cowcode,cowc,start,end\n2,AAA,1816-01-01,9999-12-31\n20,BBB,1816-01-01,9999-12-31\n")
    return str(file)


def test_directed_dyad_years_are_written_as_csv(atop: str, tmp_path: Path) -> None:
    assert run(["panel", "dyad-years", "--directed", "--atop-members", atop, "-o", str(tmp_path / "out.csv")]) == 0
    assert (tmp_path / "out.csv").read_text() == (
        "ccode1,ccode2,year,defense,offense,neutral,nonagg,consul\n2,20,1950,1,0,0,0,0\n2,20,1951,1,0,0,0,0\n"
    )


def test_the_ending_of_the_file_says_the_form(atop: str, tmp_path: Path) -> None:
    assert run(["panel", "state-years", "--atop-members", atop, "-o", str(tmp_path / "out.parquet")]) == 0
    assert pq.read_table(tmp_path / "out.parquet").column_names[0] == "ccode"
    assert run(["panel", "alliance-years", "--atop-members", atop, "-o", str(tmp_path / "out.jsonl")]) == 0
    first = json.loads((tmp_path / "out.jsonl").read_text().split("\n")[0])
    assert (first["alliance"], first["year"], first["n_members"]) == (9001, 1950, 2)


def test_with_a_list_of_states_all_pairs_stand_there_and_unknown_cells_are_empty(atop: str, states: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    arguments = ["--atop-members", atop, "--states", states, "--from", "2018", "--to", "2019"]
    assert run(["panel", "dyad-years", *arguments, "-o", str(out)]) == 0
    assert out.read_text().split("\n")[1:3] == ["2,20,2018,0,0,0,0,0", "2,20,2019,,,,,"]


def test_a_list_of_states_alone_makes_a_panel(states: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run(["panel", "dyad-years", "--states", states, "--from", "1816", "--to", "1817", "--directed", "--bare", "-o", str(out)]) == 0
    assert out.read_text() == "ccode1,ccode2,year\n2,20,1816\n2,20,1817\n20,2,1816\n20,2,1817\n"


def test_without_files_the_treaties_of_the_codebook_are_told(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run(["panel", "dyad-years", "--directed", "--from", "1955", "--to", "1955", "-o", str(out)]) == 0
    assert "\n2,740,1955,1,0,0,0,0\n" in out.read_text()
    assert "\n740,2,1955" not in out.read_text()
    assert run(["panel", "dyad-years", "--system", "gw", "--from", "2017", "--to", "2026", "--basis", "signature", "-o", str(out)]) == 0
    assert "\n2,341,2017,1,0,0,0,0\n" in out.read_text()
    assert "\n2,341,2026,,,,,\n" in out.read_text()
    assert run(["panel", "alliance-years", "--from", "2018", "--to", "2018", "-o", str(out)]) == 0
    assert "\nNATO,2018,29,1,0,0,0,0\n" in out.read_text()


def test_without_pyarrow_the_command_says_what_to_install() -> None:
    code = "import sys; sys.modules['pyarrow'] = None; from casus.cli.main import run; sys.exit(run(['panel', 'dyad-years']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 - ourselves
    assert done.returncode == 2
    assert 'pip install "casus[arrow]"' in done.stderr


def test_cite_names_the_data(atop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["panel", "dyad-years", "--atop-members", atop, "--cite", "-o", str(tmp_path / "out.csv")])
    assert "Leeds, Brett Ashley" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["dyad-years", "--from", "2000", "--to", "1990"], 2, "did you mean from 1990 to 2000?"),
        (["dyad-years", "--to", "2020"], 2, "the nearest year is 2018"),
        (["dyad-years", "--system", "cw"], 2, "did you mean"),
        (["state-years", "--directed"], 2, "have no direction"),
        (["dyad-years", "--basis", "party"], 2, "counts from the signature"),
        (["country-years"], 2, "country-years"),
        (["dyad-years", "--atop-phases", "ATOP"], 3, "have the two files changed places?"),
    ],
)
def test_a_call_that_makes_no_sense_says_what_to_do(
    atop: str, arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [atop if argument == "ATOP" else argument for argument in arguments]
    assert run(["panel", *arguments, "--atop-members", atop, "-o", "-"]) == code
    assert said in capsys.readouterr().err


def test_directions_and_phases_need_a_member_file(states: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["panel", "dyad-years", "--states", states, "--to", "1820", "--as-coded"]) == 2
    assert "give --atop-members" in capsys.readouterr().err


def test_a_basis_that_is_none_and_nothing_at_all_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["panel", "dyad-years", "--basis", "force"]) == 2
    assert run(["panel", "dyad-years", "--bare"]) == 2
    err = capsys.readouterr().err
    assert "did you mean in_force" in err
    assert "--system cow or gw" in err


def test_years_without_a_promise_are_nothing_found(atop: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run(["panel", "dyad-years", "--atop-members", atop, "--from", "1960", "--to", "1970", "-o", str(out)]) == 1
    assert out.read_text().count("\n") == 1


def test_a_file_that_is_read_is_not_written_over(atop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["panel", "dyad-years", "--atop-members", atop, "-o", atop]) == 2
    assert "one of the files to read" in capsys.readouterr().err


def test_a_whole_system_needs_no_file(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run(["panel", "state-years", "--system", "gw", "--from", "2024", "--to", "2024", "--bare", "-o", str(out)]) == 0
    assert "\n2,2024\n" in out.read_text()
