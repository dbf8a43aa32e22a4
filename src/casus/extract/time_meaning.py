"""What the words of a time expression say, not yet resolved, and how a match becomes that."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from casus.extract.time_words import MONTHS, PARTS, clock_of

Relation = Literal["", "last", "next", "this"]
Origin = Literal["published", "text"]
Kind = Literal["day", "month", "year", "period", "weekday", "shift", "duration", "set", "literal", "clock", "slashes", "again"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a time expression say, before it is known from which day they count.

    Args:
        kind: which of the fields count; `again` is a period spoken of before ("the quarter").
        year: the year given, or None.
        month: 1 to 12, or 0.
        day: day of the month, or 0.
        weekday: 1 (Monday) to 7, or 0.
        period: part of a year: Q1 to Q4, H1, H2, SP, SU, FA, WI.
        unit: unit of a shift: D, W, WE, M, Q, Y or a season.
        n: how many units to shift; None where the words leave it open ("years ago"); of a feast -1 for the last and 1 for the next.
        relation: last, next or this, as the words say.
        origin: whether it counts from publication or from the date before it in the text.
        part: part of the day or clock time, with its T ("TNI", "T09:30").
        value: the value itself where no resolving is needed.
    """

    kind: Kind
    year: int | None = None
    month: int = 0
    day: int = 0
    weekday: int = 0
    period: str = ""
    unit: str = ""
    n: int | None = 0
    relation: Relation = ""
    origin: Origin = "published"
    part: str = ""
    value: str = ""


Reader = Callable[[re.Match[str]], Meaning | None]


def group_of(match: re.Match[str], name: str) -> str:
    """Return a group of a match in small letters; "" where it is none of the pattern's, or empty."""
    return (match.groupdict().get(name) or "").lower()


def month_of(match: re.Match[str]) -> int:
    """Return the number of the month that a match names."""
    return MONTHS[match["mon"][:3].lower()]


def part_of(match: re.Match[str]) -> str:
    """Return the part of the day or the clock time of a match, with its T, or ""."""
    clock = group_of(match, "clock")
    return clock_of(clock) if clock else PARTS.get(group_of(match, "part"), "")


def relation_of(words: str) -> Relation:
    """Return which way the words point: "this past" and "the previous" are last, "coming" and "the following" next."""
    if re.search(r"last|past|previous|preceding|prior", words):
        return "last"
    if re.search(r"next|coming|following", words):
        return "next"
    return "this" if re.search(r"this|current|same|that", words) else ""


def always(meaning: Meaning) -> Reader:
    """Return a reader of words that always say the same."""
    return lambda _: meaning


def literal(value: str, kind: Kind = "literal") -> Reader:
    """Return a reader of words that need no resolving."""
    return always(Meaning(kind, value=value))
