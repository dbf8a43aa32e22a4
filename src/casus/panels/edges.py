"""Edges: what one state promises another from day to day, for certain or perhaps, and their years."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from casus.panels.days import Days, Ints
from casus.panels.promises import Bits
from casus.panels.spells import gather, keys, spread, unkey

_FIELDS = ("alliance", "state", "other", "start", "end", "bits", "is_certain")


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """Columns of one length, a row an edge from a state to another one that is in the same alliance.

    Args:
        alliance: number of the alliance.
        state: number of the state that promises.
        other: number of the state that it is promised to.
        start: first day.
        end: last day, itself included.
        bits: what is promised, see `promises`; 0 of those who are only in it together.
        is_certain: whether it held on all those days by every reading of the dates; else it may have.
    """

    alliance: Ints
    state: Ints
    other: Ints
    start: Days
    end: Days
    bits: Bits
    is_certain: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class EdgeYears:
    """Rows in the order of their key, each once: what is certain, what is possible, and how many of something there are.

    Args:
        key: the columns of the key.
        bits: what is promised for certain.
        possible: what is promised by one reading at least.
        n_certain: how many different ones there are for certain.
        n_possible: how many there may be.
    """

    key: list[Ints]
    bits: Bits
    possible: Bits
    n_certain: Ints
    n_possible: Ints


def edge_years(edges: Edges, by: tuple[str, ...], counted: str, since: int, until: int) -> EdgeYears:
    """Return a row for each key and year that edges touch.

    Args:
        edges: certain and possible ones.
        by: the fields that make the key beside the year, of alliance, state and other.
        counted: the field of which different values are counted.
        since: first year.
        until: last year.
    """
    place, year = spread(edges.start, edges.end, since, until)
    columns = [getattr(edges, name)[place] for name in by]
    certain = edges.is_certain[place]
    key = keys([*columns, year])
    found, possible = gather(key, edges.bits[place])
    each = np.unique(keys([key, getattr(edges, counted)[place]]))
    sure = np.unique(keys([key[certain], getattr(edges, counted)[place][certain]]))
    known, bits = gather(key[certain], edges.bits[place][certain])
    held = np.zeros(len(found), np.uint8)
    held[np.searchsorted(found, known)] = bits
    return EdgeYears(unkey(found, len(by) + 1), held, possible, _count(found, sure), _count(found, each))


def _count(keys_once: Ints, pairs: Ints) -> Ints:
    """Return how many pairs begin with each key."""
    return np.bincount(np.searchsorted(keys_once, pairs // 10_000), minlength=len(keys_once))
