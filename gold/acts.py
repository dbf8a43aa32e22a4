"""Scores acts alone, in short invented reports, of which some are held back and some are wire copy."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from check import check_document
from coding import FOLDER, Codes, CodingError, Document
from events import FULL, score_events
from pydantic import ValidationError
from tallies import Scores

PREFIX, WIRE, HELD_BACK, OPENED, NEW = "acts: ", "acts, wire: ", "acts, held back: ", "acts, opened: ", "acts, new: "
BLIND = "acts, blind: "
SHUT, SEALED, LOCKED = "acts, shut: ", "acts, sealed: ", "acts, locked: "
VAULT, COFFER = "acts, vault: ", "acts, coffer: "  # written later still, one after the other, read by nobody
DAILY, DAILY_UNREAD = "acts, daily: ", "acts, daily, unread: "  # ordinary newspapers, most of it no act; the second read by nobody
PRACTICE, ASIDE = "acts, practice: ", "acts, aside: "  # of one kind, written alternately: one half to learn from, the other to measure by
APART = {
    "held-back.toml": HELD_BACK,
    "held-back-2.toml": OPENED,
    "held-back-3.toml": NEW,
    "wire.toml": WIRE,
    "practice-agency.toml": PRACTICE,
    "practice-mixed.toml": PRACTICE,
    "aside-agency.toml": ASIDE,
    "aside-mixed.toml": ASIDE,
    "blind-agency.toml": BLIND,
    "blind-mixed.toml": BLIND,
    "shut-agency.toml": SHUT,
    "shut-mixed.toml": SHUT,
    "sealed-agency.toml": SEALED,
    "sealed-mixed.toml": SEALED,
    "locked-agency.toml": LOCKED,
    "locked-mixed.toml": LOCKED,
    "vault-agency.toml": VAULT,
    "vault-mixed.toml": VAULT,
    "coffer-agency.toml": COFFER,
    "coffer-mixed.toml": COFFER,
    "daily-a.toml": DAILY,
    "daily-b.toml": DAILY_UNREAD,
}  # files with lines of their own
ALL = (PREFIX, WIRE, HELD_BACK, OPENED, NEW, PRACTICE, ASIDE, BLIND, SHUT, SEALED, LOCKED, VAULT, COFFER, DAILY, DAILY_UNREAD)
FOUND = tuple(f"{prefix}{name}" for prefix in ALL for name in ("events found", FULL))
JUDGED = tuple(f"{prefix}{name}" for prefix in ALL for name in ("status", "happened"))
COUNTED = tuple(f"{prefix}events {what}" for prefix in ALL for what in ("told as done that are not", "made up and told as done"))


def read_acts(prefix: str = PREFIX, folder: Path = FOLDER / "acts") -> list[Document]:
    """Return the reports that are scored under a prefix, each with the acts that a careful reader finds in it.

    Raises:
        CodingError: a file does not fit the form, or an id is used twice.
    """
    found: dict[str, Document] = {}
    for file in sorted(f for f in folder.glob("*.toml") if APART.get(f.name, PREFIX) == prefix):
        for table in tomllib.loads(file.read_text("utf-8"))["report"]:
            events = [{"id": str(n), **event} for n, event in enumerate(table["event"], 1)]
            try:
                codes = Codes.model_validate({"outlet": table["outlet"], "published": table["published"], "event": events})
            except ValidationError as error:
                raise CodingError(f"{file.name}, {table['id']}: {error}") from None
            if table["id"] in found:
                raise CodingError(f"{file.name}: the report {table['id']} is there twice")
            found[table["id"]] = Document(table["id"], table["text"], codes)
    return list(found.values())


def check_acts(documents: Iterable[Document]) -> list[str]:
    """Return what is wrong with the codings, a line each."""
    return [f"acts: {fault}" for document in documents for fault in check_document(document)]


def score_acts(documents: Iterable[Document], account_of: Callable[[Document], dict[str, Any]], prefix: str = PREFIX) -> Scores:
    """Score the acts of each report under a prefix; what statements they rest on is not coded here."""
    scores = Scores()
    for document in documents:
        score_events(document, account_of(document), scores)
    return scores.named(prefix)
