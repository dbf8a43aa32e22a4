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
BLIND = "tellings, blind: "
SHUT, SEALED, LOCKED = "tellings, shut: ", "tellings, sealed: ", "tellings, locked: "
VAULT, COFFER = "tellings, vault: ", "tellings, coffer: "  # written last, one after the other, read by nobody
PRACTICE, ASIDE = "tellings, practice: ", "tellings, aside: "  # written alternately: one half to learn from, the other to measure by
ALL = (PREFIX, DENSE, HELD_BACK, OPENED, NEW, PRACTICE, ASIDE, BLIND, SHUT, SEALED, LOCKED, VAULT, COFFER)
FOLDERS = {
    DENSE: "dense",
    HELD_BACK: "held-back",
    OPENED: "held-back-2",
    NEW: "held-back-3",
    PRACTICE: "practice",
    ASIDE: "aside",
    BLIND: "blind",
    SHUT: "shut",
    SEALED: "sealed",
    LOCKED: "locked",
    VAULT: "vault",
    COFFER: "coffer",
}


def read_tellings(prefix: str = PREFIX) -> list[StoryCoding]:
    """Return the stories scored under a prefix, each with its reports and what is coded of them together.

    Raises:
        CodingError: a file does not fit the form.
    """
    return [read_story(file) for file in sorted((FOLDER / "stories" / FOLDERS.get(prefix, "")).glob("*.toml"))]


def check_tellings(stories: Iterable[StoryCoding]) -> list[str]:
    """Return what is wrong with the codings, a line each."""
    return [f"{story.name}: {fault}" for story in stories for fault in check_findings(story)]


def read_story(file: Path) -> StoryCoding:
    """Return one story.

    Raises:
        CodingError: the file does not fit the form.
    """
    table = tomllib.loads(file.read_text("utf-8"))
    try:
        documents = {one["id"]: _document(one) for one in table.pop("report")}
        findings = Findings.model_validate({"copy_" if key == "copy" else key: value for key, value in table.items()})
    except ValidationError as error:
        raise CodingError(f"stories/{file.name}: {error}") from None
    return StoryCoding(file.stem, documents, findings)


def _document(one: dict[str, Any]) -> Document:
    return Document(one["id"], one["text"], Codes.model_validate({"outlet": one["outlet"], "published": one["published"]}))
