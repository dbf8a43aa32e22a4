"""Rows of a page before it has a form, and the sections that they stand in."""

from __future__ import annotations

from dataclasses import dataclass

from casus.brief.page import Ref

_SHORT_WORDS = 240


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `lead` stands in a narrow first column, `remarks` under the words, `refs` at the end."""

    words: str
    lead: str = ""
    remarks: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A titled list of rows; `more` says what a short page leaves out."""

    title: str
    rows: tuple[Row, ...]
    more: str = ""


def cut(words: str, *, full: bool) -> str:
    """Return words as a page shows them: a short page cuts long ones at a word."""
    if full or len(words) <= _SHORT_WORDS:
        return words
    kept = words[:_SHORT_WORDS].rsplit(" ", 1)[0].rstrip(",;:—– ")
    return kept + " …" + ("”" if kept.count("“") > kept.count("”") else "")
