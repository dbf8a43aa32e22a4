"""Pairs of spells that share a day, and the dyad-years they make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from casus.panels.days import Days, Ints
from casus.panels.promises import Bits, bit
from casus.panels.spells import Spells, gather, keys, spread, unkey


class Direction(Protocol):
    """To whom a promise runs where a member of an alliance makes it to some of the others only."""

    @property
    def alliance(self) -> int:
        """Number of the alliance."""

    @property
    def promise(self) -> str:
        """One of PROMISES."""

    @property
    def givers(self) -> tuple[int, ...]:
        """Members whose promise runs to the receivers and to nobody else."""

    @property
    def receivers(self) -> tuple[int, ...]:
        """Members to whom it runs."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Ordered pairs of spells of one group that share a day, a row a pair: from the state that promises to the one it promises to.

    Args:
        left: position of the spell of the state that promises.
        right: position of the other's.
        start: first day that they share.
        end: last day that they share.
        bits: what the left promises the right.
    """

    left: Ints
    right: Ints
    start: Days
    end: Days
    bits: Bits


@dataclass(frozen=True, slots=True, eq=False)
class DyadYears:
    """Directed dyad-years in the order of state, other and year, each once."""

    state: Ints
    other: Ints
    year: Ints
    bits: Bits

    def __len__(self) -> int:
        return len(self.year)


def match_pairs(spells: Spells, successions: Iterable[tuple[int, int]] = ()) -> Pairs:
    """Return all ordered pairs of spells of one group that share a day; a state makes no pair with itself.

    Last days are included, so a state that leaves on the day another comes has shared that day with it; but a predecessor and
    the successor that takes its seat that day have not: the seat passed (West Germany and Germany on 3 October 1990).

    Args:
        spells: of one or many groups.
        successions: numbers of predecessor and successor.
    """
    order = np.argsort(spells.group, kind="stable")
    _, starts, sizes = np.unique(spells.group[order], return_index=True, return_counts=True)
    n_pairs = sizes**2
    place = np.repeat(np.arange(len(sizes)), n_pairs)
    within = np.arange(len(place)) - np.repeat(np.cumsum(n_pairs) - n_pairs, n_pairs)
    left, right = order[starts[place] + within // sizes[place]], order[starts[place] + within % sizes[place]]
    start = np.maximum(spells.start[left], spells.start[right])
    end = np.minimum(spells.end[left], spells.end[right])
    meets = (spells.state[left] != spells.state[right]) & (start <= end)
    left, right, start, end = left[meets], right[meets], start[meets], end[meets]
    kept = ~(_succeeds(spells, left, right, successions) | _succeeds(spells, right, left, successions))
    return Pairs(left[kept], right[kept], start[kept], end[kept], spells.bits[left[kept]])


def direct(pairs: Pairs, spells: Spells, directions: Iterable[Direction]) -> Pairs:
    """Return the pairs with what is promised to each: a promise that a direction names runs to its receivers only.

    A promise is an edge from a state to a state. What a member's row says holds for each of the others, unless a direction
    says otherwise: Italy's promise of 1925 at Locarno ran to Belgium, France and Germany, not to Britain.
    """
    bits = pairs.bits.copy()
    alliance, giver, receiver = spells.alliance[pairs.left], spells.state[pairs.left], spells.state[pairs.right]
    for direction in directions:
        rows = np.flatnonzero(alliance == direction.alliance)
        closed = rows[np.isin(giver[rows], direction.givers) & ~np.isin(receiver[rows], direction.receivers)]
        bits[closed] &= np.uint8(255 ^ bit(direction.promise))
    return Pairs(pairs.left, pairs.right, pairs.start, pairs.end, bits)


def promise_years(pairs: Pairs, spells: Spells, since: int, until: int) -> DyadYears:
    """Return the directed dyad-years with a promise, from all alliances that a pair shares in a year."""
    promising = pairs.bits != 0
    left, right, bits = pairs.left[promising], pairs.right[promising], pairs.bits[promising]
    place, year = spread(pairs.start[promising], pairs.end[promising], since, until)
    key, gathered = gather(keys([spells.state[left[place]], spells.state[right[place]], year]), bits[place])
    state, other, shared = unkey(key, 3)
    return DyadYears(state, other, shared, gathered)


def system_years(spells: Spells, since: int, until: int) -> DyadYears:
    """Return all directed dyad-years of a state system: pairs of states that share a day of the year.

    Two states of which one ended before the other began in the same year make none.
    """
    pairs = match_pairs(spells)
    order = np.lexsort((pairs.start, spells.state[pairs.right], spells.state[pairs.left]))
    place, year = spread(pairs.start[order], pairs.end[order], since, until)
    row = order[place]
    state, other = spells.state[pairs.left[row]], spells.state[pairs.right[row]]
    # The order is by pair and start, so a state with two spells in a year gives rows twice, side by side; with spells that overlap
    # they can also be out of order. Sorting millions of rows that are sorted takes ten times as long as all the rest.
    key = keys([state, other, year])
    if (key[1:] < key[:-1]).any():
        key = np.sort(key)
    is_new = np.ones(len(key), np.bool_)
    is_new[1:] = key[1:] != key[:-1]
    if not is_new.all():
        state, other, year = unkey(key[is_new], 3)
    return DyadYears(state, other, year, np.zeros(len(year), np.uint8))


def undirected(rows: DyadYears) -> DyadYears:
    """Return each pair once a year, the lower number first, with what either promises the other."""
    low, high = np.minimum(rows.state, rows.other), np.maximum(rows.state, rows.other)
    key, bits = gather(keys([low, high, rows.year]), rows.bits)
    state, other, year = unkey(key, 3)
    return DyadYears(state, other, year, bits)


def _succeeds(spells: Spells, left: Ints, right: Ints, successions: Iterable[tuple[int, int]]) -> NDArray[np.bool_]:
    """Say of each pair whether the right state takes the seat of the left one on its last day."""
    before, after = spells.state[left], spells.state[right]
    follows = np.zeros(len(left), np.bool_)
    for predecessor, successor in successions:
        follows |= (before == predecessor) & (after == successor)
    return np.asarray(follows & (spells.end[left] == spells.start[right]), np.bool_)
