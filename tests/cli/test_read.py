from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from casus.cli.main import run


def read(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, dict[str, str]]], str]:
    code = run(["read", *arguments])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_each_report_is_one_line_and_outlets_follow_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"The envoys met in room {name}.")
    _, lines, _ = read(
        capsys, str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--outlet", "One", "--outlet", "Two", "--published", "2019-05-03"
    )
    assert [(line["report"]["outlet"], line["report"]["published"]) for line in lines] == [("One", "2019-05-03"), ("Two", "2019-05-03")]


def test_good_reports_are_read_beside_bad_ones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The envoys met.")
    code, lines, err = read(capsys, str(tmp_path / "missing.txt"), str(tmp_path / "a.txt"))
    assert (code, len(lines)) == (3, 1)
    assert "missing.txt" in err


def test_the_same_report_twice_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The envoys met.")
    code, lines, err = read(capsys, str(tmp_path / "a.txt"), str(tmp_path / "a.txt"))
    assert (code, len(lines)) == (3, 1)
    assert "was read already" in err


def test_an_id_that_two_json_lines_share_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"id": "x", "text": "The envoys met."}\n{"id": "x", "text": "The envoys left."}\n')
    code, lines, err = read(capsys, str(file))
    assert (code, len(lines)) == (3, 1)
    assert f"{file}:2" in err
    assert f"{file}:1" in err


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO('{"id": "x", "text": "Đukanović met them."}'.encode())))
    _, lines, _ = read(capsys, "-")
    assert lines[0]["report"]["id"] == "x"


def test_the_output_file_appears_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The envoys met.")
    _, lines, _ = read(capsys, str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.jsonl"))
    assert not lines
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 1
    assert not (tmp_path / "out.jsonl.part").exists()


def test_an_output_that_cannot_be_written_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The envoys met.")
    code, _, err = read(capsys, str(tmp_path / "a.txt"), "-o", str(tmp_path / "no" / "out.jsonl"))
    assert code == 2
    assert "cannot be written" in err


def test_a_file_name_that_is_not_utf8_is_no_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a\udcff.txt"
    file.write_text("The envoys met.")
    code, lines, err = read(capsys, str(file), "--outlet", "\udcff")
    assert code in {0, 1}
    assert (len(lines), err) == (1, "")


def test_a_folder_of_the_user_is_laid_over_the_codebook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine/actors").mkdir(parents=True)
    table = "kind = \"state\"\ncolumns = \"id | name | demonyms\"\nrows = '''\nZZZ | Ruritania | Ruritanian\n'''\n"
    (tmp_path / "mine/actors/states.toml").write_text(table)
    (tmp_path / "a.txt").write_text("Ruritania warned its neighbours.")
    _, [line], _ = read(capsys, str(tmp_path / "a.txt"), "--codebook", str(tmp_path / "mine"))
    assert line["mentions"][0]["actor"] == "ZZZ"  # type: ignore[index]


def test_a_folder_that_is_no_codebook_makes_no_sense(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The envoys met.")
    code, lines, err = read(capsys, str(tmp_path / "a.txt"), "--codebook", str(tmp_path / "nowhere"))
    assert (code, lines) == (2, [])
    assert "hint:" in err
