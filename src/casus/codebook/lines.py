"""Finds the line of the codebook that an event's rule names, for whoever wants to read or contest it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from casus.codebook.load import data_folder, overlaid, toml_files


@dataclass(frozen=True, slots=True)
class CodebookLine:
    """An entry of the event lexicon: its file, the line it begins on, and its text as it stands there."""

    file: str
    line: int
    text: str


def find_line(rule: str, overlay: Path | None = None) -> CodebookLine | None:
    """Return the entry of the event lexicon that a rule names, a user's own first; None for a rule that is none of its lines."""
    own = overlaid("events", overlay)
    folders = ([own] if own is not None else []) + [data_folder() / "events", data_folder()]
    for folder in folders:
        for file in toml_files(folder):
            text = file.read_text("utf-8")
            found = re.search(rf'^id = "{re.escape(rule)}"$', text, re.MULTILINE)
            if found is None:
                continue
            start = text.rindex("[[", 0, found.start())
            end = text.find("\n[[", found.end())
            entry = text[start : end if end >= 0 else len(text)].strip()
            return CodebookLine(file.name, text.count("\n", 0, start) + 1, entry)
    return None
