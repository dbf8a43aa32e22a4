from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from casus import __version__
from casus.cli.main import COMMANDS, casus, run

ROOT = Path(__file__).parents[2]


def start(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", "from casus.cli.main import main; main()", *arguments], **options)  # type: ignore[call-overload,no-any-return] # noqa: S603


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"casus {__version__}\n"


def test_help_imports_no_command_and_nothing_heavy() -> None:
    script = (
        "import sys; from casus.cli.main import run; run(['--help']);"
        "heavy = {'numpy', 'onnxruntime', 'pydantic', 'trafilatura', 'lxml', 'casus.run', 'casus.cli.read', 'casus.cli.brief'};"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)  # noqa: S603


@pytest.mark.parametrize("arguments", [["nonsense"], ["read"], ["read", "x.txt", "--format", "xml"], ["read", "--nonsense", "x.txt"]])
def test_a_call_that_makes_no_sense_is_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    assert not capsys.readouterr().out


def test_more_outlets_than_files_make_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "x.txt", "--outlet", "A", "--outlet", "B"]) == 2
    assert "hint:" in capsys.readouterr().err


def test_an_option_that_is_no_day_makes_no_sense(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "x.txt", "--published", "yesterday"]) == 2
    assert capsys.readouterr().err.startswith("casus: --published: 'yesterday' is not a date\n  hint: ")


def test_bad_files_are_told_one_by_one_and_exit_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01")
    assert run(["read", str(tmp_path / "empty.txt"), str(tmp_path / "binary.txt"), str(tmp_path / "missing.txt")]) == 3
    out, err = capsys.readouterr()
    assert not out
    assert err.count("casus: ") == err.count("  hint: ") == 3
    assert "Traceback" not in err


def test_brief_of_nothing_but_bad_files_is_exit_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["brief", str(tmp_path / "missing.txt")]) == 3
    assert "missing.txt" in capsys.readouterr().err


def test_an_input_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.txt"
    file.write_text("The envoys met.")
    assert run(["read", str(file), "-o", str(file)]) == 2
    assert file.read_text() == "The envoys met."
    assert "one of the files to read" in capsys.readouterr().err


def test_ctrl_c_is_exit_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(casus, "invoke", interrupt)
    assert run(["read", "x.txt"]) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The envoys met.")
    reader, writer = os.pipe()
    os.close(reader)
    process = start("read", str(tmp_path / "a.txt"), stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert process.communicate()[1] == b""
    assert process.returncode == 0


def test_every_command_and_option_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text("utf-8")
    context = click.Context(casus)
    for name, (_, line) in COMMANDS.items():
        command = casus.get_command(context, name)
        assert command is not None
        assert f"## casus {name}" in page
        assert (command.help or "").startswith(line), "the group's line for a command is the first line of its help"
        for parameter in command.params:
            assert all(option in page for option in parameter.opts if option.startswith("-"))


def test_the_reference_is_what_the_commands_say() -> None:
    scope: dict[str, object] = {"__name__": "generate_cli", "__file__": str(ROOT / "docs" / "generate_cli.py")}
    exec((ROOT / "docs" / "generate_cli.py").read_text("utf-8"), scope)  # noqa: S102 - our own script, which is no package
    text = scope["describe_commands"]()  # type: ignore[operator]
    assert (ROOT / "docs" / "reference" / "cli.md").read_text("utf-8") == text, "run: python docs/generate_cli.py"
