"""Spells: one state in one group (an alliance's phase, a state system) from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from casus.panels.days import Days, Ints, years_of
from casus.panels.promises import Bits


@dataclass(frozen=True, slots=True, eq=False)
class Spells:
    """Columns of one length, a row a spell. A state may have several in one group (Egypt left and came back).

    Args:
        group: whose spells they are: only spells of one group meet.
        alliance: number of the alliance; its phases are groups of their own.
        state: number of the state.
        start: first day.
        end: last day, itself included.
        bits: what the state promises in the group, see `promises`.
    """

    group: Ints
    alliance: Ints
    state: Ints
    start: Days
    end: Days
    bits: Bits

    def __len__(self) -> int:
        return len(self.state)

    def take(self, rows: Ints | np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Spells:
        """Return some of the spells, by position or by a mask."""
        return Spells(*(getattr(self, name)[rows] for name in self.__slots__))


def spread(start: Days, end: Days, since: int, until: int) -> tuple[Ints, Ints]:
    """Return a row for each calendar year that a stretch of days touches, its last day included.

    A stretch that ends on 1 January counts for that year, as the alliance of the United States and the Republic of China does
    for 1980.

    Args:
        start: first day of each stretch.
        end: last day of each.
        since: first year wanted.
        until: last year wanted.

    Returns:
        The position of the stretch and the year, for each row; in the order of the stretches, years rising.
    """
    first = np.maximum(years_of(start), since)
    n_years = np.maximum(np.minimum(years_of(end), until) - first + 1, 0)
    place = np.repeat(np.arange(len(start)), n_years)
    before = np.repeat(np.cumsum(n_years) - n_years, n_years)
    return place, first[place] + np.arange(len(place)) - before


def keys(columns: Sequence[Ints], base: int = 10_000) -> Ints:
    """Return one number a row that sorts as the columns do, the first one first; each holds numbers from 0 to below `base`.

    >>> keys([np.array([2]), np.array([20]), np.array([1950])])
    array([200201950])
    """
    key = columns[0]
    for column in columns[1:]:
        key = key * base + column
    return key


def unkey(key: Ints, n_columns: int, base: int = 10_000) -> list[Ints]:
    """Return the columns of `keys`."""
    columns = []
    for _ in range(n_columns - 1):
        columns.append(key % base)
        key = key // base
    return [key, *reversed(columns)]


def gather(key: Ints, bits: Bits) -> tuple[Ints, Bits]:
    """Return each key once, in order, with all the bits of its rows."""
    if not len(key):
        return key, bits
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    firsts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    return ordered[firsts], np.bitwise_or.reduceat(bits[order], firsts)
