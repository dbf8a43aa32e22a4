"""Puts the numbers of one list of states in the place of another's, day by day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Protocol

import numpy as np

from casus.panels.days import Days, Ints


class Code(Protocol):
    """A COW number that stands for another GW number from a first to a last day."""

    @property
    def cow(self) -> int:
        """Number in the one list."""

    @property
    def gw(self) -> int:
        """Number in the other."""

    @property
    def first(self) -> date:
        """First day."""

    @property
    def last(self) -> date:
        """Last day."""


class Recoded(NamedTuple):
    """Spells under new numbers: where each comes from, its number, and its first and last day."""

    row: Ints
    state: Ints
    start: Days
    end: Days


def recode(state: Ints, start: Days, end: Days, codes: Iterable[Code]) -> Recoded:
    """Return spells under GW numbers; one that has two of them in its time is cut in two (Serbia on 5 June 2006).

    Args:
        state: COW number of each spell.
        start: its first day.
        end: its last day.
        codes: those that differ; the lines of a number cover all its days.
    """
    codes = tuple(codes)
    kept = np.flatnonzero(~np.isin(state, [code.cow for code in codes]))
    parts = [Recoded(kept, state[kept], start[kept], end[kept])]
    for code in codes:
        first, last = np.datetime64(code.first, "D"), np.datetime64(code.last, "D")
        found = np.flatnonzero((state == code.cow) & (start <= last) & (end >= first))
        parts.append(Recoded(found, np.full(len(found), code.gw), np.maximum(start[found], first), np.minimum(end[found], last)))
    return Recoded(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))
