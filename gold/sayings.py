"""Scores statements alone, in invented reports of other domains, from courts to reefs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from check import check_document
from coding import FOLDER, Document, read_document
from statements import score_statements
from tallies import Scores

PREFIX = "sayings: "
FOUND = tuple(PREFIX + name for name in ("statements found", "statements linked", "channel", "addressees"))
JUDGED = tuple(PREFIX + name for name in ("stance", "form", "said"))


def read_sayings(folder: Path = FOLDER / "statements-elsewhere") -> list[Document]:
    """Return the reports, each with the statements that a careful reader finds in it.

    The id of a statement begins with the number of the phenomenon that it stands for, as gold/README.md lists them.
    """
    return [read_document(file) for file in sorted(folder.glob("*.txt"))]


def check_sayings(documents: Iterable[Document]) -> list[str]:
    """Return what is wrong with the codings, a line each."""
    return [f"sayings: {fault}" for document in documents for fault in check_document(document)]


def score_sayings(documents: Iterable[Document], account_of: Callable[[Document], dict[str, Any]]) -> Scores:
    """Score the statements of each report; its acts and claims are not coded."""
    scores = Scores()
    for document in documents:
        score_statements(document, account_of(document), scores)
    return scores.named(PREFIX)
