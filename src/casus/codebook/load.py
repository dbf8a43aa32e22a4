"""Reads the codebook's TOML files into dataclasses, with errors that name the file and the entry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields
from difflib import get_close_matches
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import tomli

from casus.ground.errors import CodebookError, UsageError

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")
DATA = "data"
# The parts of the codebook over which a user's folder can be laid: sub-folders of the same names.
PARTS = ("actors", "events", "procedures", "territories", "treaties")


def data_folder() -> Traversable:
    """Return the folder of reviewed data that ships with casus."""
    return resources.files("casus.codebook") / DATA


def check_overlay(folder: Path) -> None:
    """Hold a user's folder to its form: it is a folder, and what it holds are parts of the codebook.

    Raises:
        UsageError: it is no folder, holds none of PARTS, or a sub-folder or TOML file that would go unread.
    """
    if not folder.is_dir():
        raise UsageError("this is no folder", where=str(folder), hint=f"name a folder that holds {' or '.join(PARTS)}")
    inside = sorted(
        entry.name for entry in folder.iterdir() if not entry.name.startswith(".") and (entry.is_dir() or entry.name.endswith(".toml"))
    )
    unread = [name for name in inside if name not in PARTS]
    if unread:
        near = get_close_matches(unread[0], PARTS, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"tables go into a folder of it called {' or '.join(PARTS)}"
        raise UsageError(f"{unread[0]!r} is no part of the codebook that can be laid over ours", where=str(folder), hint=hint)
    if not inside:
        raise UsageError("the folder holds no part of a codebook", where=str(folder), hint=f"it holds {' or '.join(PARTS)}")


def overlaid(part: str, overlay: Path | None) -> Path | None:
    """Return the user's folder for one of PARTS, or None where there is none."""
    folder = overlay / part if overlay is not None else None
    return folder if folder is not None and folder.is_dir() else None


def lay_over(shipped: Iterable[T], own: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """Return the entries of both, the user's first, so that they win ties; one of them takes the place of the shipped one with its key."""
    mine = list(own)
    replaced = {key(entry) for entry in mine}
    return [*mine, *(entry for entry in shipped if key(entry) not in replaced)]


def read_entries(file: Traversable, key: str, kind: type[T]) -> list[T]:
    """Return the entries of the array of tables `[[key]]` of a TOML file, each validated as the dataclass `kind`.

    Raises:
        CodebookError: the file is no TOML, or an entry lacks a field, has one too many, or one of the wrong type.
    """
    from pydantic import ValidationError  # noqa: PLC0415 - heavy: loaded when a codebook is

    try:
        text = file.read_text("utf-8")
        table = tomli.loads(text)
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodebookError(f"this is no TOML: {error}", where=file.name, hint="mend the line that it names") from None
    adapter = _adapter(cast("Any", kind))
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    entries: list[T] = []
    for number, entry in enumerate(table.get(key, []), 1):
        unknown = sorted(set(entry) - known)
        if unknown:
            near = get_close_matches(unknown[0], known, n=1)
            raise CodebookError(
                f"[[{key}]] entry {number}: there is no field {unknown[0]!r}",
                where=_place(file, text, key, number),
                hint=f"did you mean {near[0]!r}?" if near else f"the fields are {', '.join(sorted(known))}",
            )
        try:
            entries.append(adapter.validate_python(entry))
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(map(str, first["loc"]))
            label = entry.get("id") or entry.get("name") or f"entry {number}"
            raise CodebookError(
                f"[[{key}]] {label}: {field}: {first['msg'].lower()}",
                where=_place(file, text, key, number),
                hint=f"the fields of [[{key}]] are those of {kind.__module__}.{kind.__name__}",
            ) from None
    return entries


def _place(file: Traversable, text: str, key: str, number: int) -> str:
    """Return where an entry begins, as file:line."""
    heads = [line for line, words in enumerate(text.split("\n"), 1) if re.match(rf"\s*\[\[\s*{re.escape(key)}\s*\]\]", words)]
    return f"{file.name}:{heads[number - 1]}" if number <= len(heads) else file.name


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    """Return what validates entries of a kind: made once, as sixteen files can hold the same kind."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - heavy, see above

    return TypeAdapter(kind)


def toml_files(folder: Traversable) -> list[Traversable]:
    """Return the TOML files of a folder in order of their names."""
    return sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
