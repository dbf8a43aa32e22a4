"""Where a command's data goes: standard output, or a file that appears only when it is whole."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from casus.ground.errors import UsageError

F = TypeVar("F", bound=Callable[..., Any])


def output_option(command: F) -> F:
    """Give a command -o/--output."""
    return click.option("-o", "--output", metavar="OUT", default="-", help="File to write to; by default, or with -, standard output.")(
        command
    )


@contextmanager
def open_output(output: str, inputs: Iterable[Path] = ()) -> Iterator[TextIO]:
    """Open what a command writes to; a file is written beside its place and moved there at the end.

    Args:
        output: a path, or "-" for standard output.
        inputs: files that are read, which must not be written over.

    Raises:
        UsageError: the file is one of the inputs, or cannot be written.
    """
    if output == "-":
        yield sys.stdout
        return
    with whole_file(output, inputs) as path, path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
        yield stream


@contextmanager
def whole_file(output: str, inputs: Iterable[Path] = ()) -> Iterator[Path]:
    """Give a path to write to, beside the file that is asked for; it is moved there at the end, and gone if anything fails.

    Raises:
        UsageError: the file is one of the inputs, or cannot be written.
    """
    path = Path(output)
    if any(_is_same(path, other) for other in inputs):
        raise UsageError("this is one of the files to read", where=output, hint="write to another file")
    is_special = path.exists() and not path.is_file()  # a pipe or device keeps its place
    target = path if is_special else path.with_name(f"{path.name}.part")
    try:
        target.open("wb").close()
    except OSError as error:
        raise UsageError(
            f"it cannot be written: {error.strerror}", where=output, hint="name a file in a folder that exists and that you own"
        ) from None
    try:
        yield target
        if not is_special:
            target.replace(path)
    except BaseException:
        if not is_special:
            target.unlink(missing_ok=True)
        raise


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False
