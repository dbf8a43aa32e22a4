"""Reads the stories coded for what their reports say together alone: gold/stories/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from check import check_findings
from coding import FOLDER, Codes, CodingError, Document, Findings, StoryCoding
from pydantic import ValidationError

PREFIX, DENSE, HELD_BACK = "tellings: ", "tellings, dense: ", "tellings held back: "
OPENED, NEW = "tellings, opened: ", "tellings, new: "
ALL = (PREFIX, DENSE, HELD_BACK, OPENED, NEW)


def read_tellings(folder: Path = FOLDER / "stories") -> list[StoryCoding]:
    """Return the stories, each with its reports and what is coded of them together.

    Raises:
        CodingError: a file does not fit the form.
    """
    return [_read_story(file) for file in sorted(folder.glob("*.toml"))]


def read_dense() -> list[StoryCoding]:
    """Return the stories for learning that hold as many contradictions as they can."""
    return read_tellings(FOLDER / "stories" / "dense")


def read_held_back() -> list[StoryCoding]:
    """Return the stories that no rule is made after: a withdrawal, and an incident at sea."""
    return read_tellings(FOLDER / "stories" / "held-back")


def read_opened() -> list[StoryCoding]:
    """Return three that were new until their faults were shown: a ceasefire, a row over two prisoners, and a command that leaves Paris."""
    return read_tellings(FOLDER / "stories" / "held-back-2")


def read_new() -> list[StoryCoding]:
    """Return the newest stories, of which not even the faults are shown: tuna boats, a debt, and a border inside a customs union."""
    return read_tellings(FOLDER / "stories" / "held-back-3")


def check_tellings(stories: Iterable[StoryCoding]) -> list[str]:
    """Return what is wrong with the codings, a line each."""
    return [f"{story.name}: {fault}" for story in stories for fault in check_findings(story)]


def _read_story(file: Path) -> StoryCoding:
    table = tomllib.loads(file.read_text("utf-8"))
    try:
        documents = {one["id"]: _document(one) for one in table.pop("report")}
        findings = Findings.model_validate({"copy_" if key == "copy" else key: value for key, value in table.items()})
    except ValidationError as error:
        raise CodingError(f"stories/{file.name}: {error}") from None
    return StoryCoding(file.stem, documents, findings)


def _document(one: dict[str, Any]) -> Document:
    return Document(one["id"], one["text"], Codes.model_validate({"outlet": one["outlet"], "published": one["published"]}))
