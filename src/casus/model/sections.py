"""Accounts of one report read in sections, put together as if it had been read at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import chain
from typing import Any

from casus.model.account import Account
from casus.model.report import Paragraph, Report

_OWN = re.compile(r"\b([a-z]+):(\d+)\.(\d+)")  # an entity named by the place of its mention: sentence and token


def cut_report(report: Report, n_characters: int) -> Iterator[Report]:
    """Yield the report with as many of its paragraphs at a time as hold this many characters, at least one; the text stays whole.

    >>> from casus.ground.spans import Span
    >>> whole = Report("r", "ab cd ef", tuple(Paragraph(i + 1, Span(3 * i, 3 * i + 2)) for i in range(3)))
    >>> [len(part.paragraphs) for part in cut_report(whole, 4)]
    [2, 1]
    """
    section: list[Paragraph] = []
    size = 0
    for paragraph in report.paragraphs:
        length = paragraph.span.end - paragraph.span.start
        if section and size + length > n_characters:
            yield replace(report, paragraphs=tuple(section))
            section, size = [], 0
        section.append(paragraph)
        size += length
    yield replace(report, paragraphs=tuple(section))


def join_accounts(report: Report, parts: Iterable[Account]) -> Account:
    """Return one account of sections that were read one after the other; sentences are counted through.

    What one section names is not known to the next: a pronoun at its head stays open.
    """
    moved: list[Account] = []
    n_before = 0
    for part in parts:
        moved.append(part if n_before == 0 else _move(part, n_before))
        n_before += len(part.sentences)
    names = ("sentences", "mentions", "times", "statements", "events", "responses", "claims")
    return Account(report, *(tuple(chain.from_iterable(getattr(part, name) for part in moved)) for name in names))


def _move(part: Account, n: int) -> Account:
    return replace(
        part,
        mentions=_moved(part.mentions, n),
        times=_moved(part.times, n),
        statements=_moved(part.statements, n),
        events=_moved(part.events, n),
        claims=_moved(part.claims, n),
    )


def _moved(value: Any, n: int) -> Any:
    """Return a value with the sentence numbers in it, also those in the names of entities, raised by n."""
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_moved(item, n) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {}
    for field in fields(value):
        item = getattr(value, field.name)
        if field.name == "entity" and item:
            new: Any = _OWN.sub(lambda m: f"{m[1]}:{int(m[2]) + n}.{m[3]}", item)
        elif field.name == "sentence" and isinstance(item, int):
            new = item + n if item >= 0 else item  # a dateline is of no sentence
        else:
            new = _moved(item, n)
        if new != item:
            changed[field.name] = new
    return replace(value, **changed) if changed else value
