"""Pairs of clauses that may tell of one matter, and how alike they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from typing import Any

import numpy as np

from casus.reconcile.alike import Alike
from casus.reconcile.facts import Fact

_LEAST = 0.3  # likeness, of the clauses or of one with the other's sentence, of two that are looked at
_ALIKE = 0.35  # and of two that share no word
_NEAREST = 3  # other clauses of either report that may be more alike than a pair that is looked at
_CHANCE = 0.2  # likeness that any two clauses of a story have
_MANY = 150  # clauses of a report; of more, the first are compared


@dataclass(frozen=True, slots=True)
class Nearness:
    """How alike two clauses are, by vectors.

    Args:
        clauses: the cosine between the two.
        sentences: that between their sentences.
        crossed: the larger of those between one clause and the other's sentence.
        margin: by how much both are more alike than either and another clause; below 0 where another is more alike.
        clause_margin: the same by the clauses alone.
        n_nearer: how many other clauses of either report are more alike, where most are.
    """

    clauses: float
    sentences: float
    crossed: float
    margin: float
    clause_margin: float
    n_nearer: int

    @property
    def mean(self) -> float:
        """The mean of clauses and sentences."""
        return (self.clauses + self.sentences) / 2


@dataclass(frozen=True, slots=True)
class ClausePair:
    """Two clauses that may tell of one matter."""

    left: Fact
    right: Fact
    nearness: Nearness


def find_clause_pairs(facts: Sequence[Sequence[Fact]], alike: Alike) -> Iterator[ClausePair]:
    """Yield the clauses of two reports, or of two voices in one, that are alike and of which few others are more alike.

    Args:
        facts: the clauses of each report.
        alike: how alike clauses are.
    """
    few = [one[:_MANY] for one in facts]
    alike.prepare(f for one in few for f in one)
    for ours, theirs in combinations_with_replacement(few, 2):
        if ours and theirs:
            yield from _between(ours, theirs, alike)


def _between(ours: Sequence[Fact], theirs: Sequence[Fact], alike: Alike) -> Iterator[ClausePair]:
    is_within = ours is theirs
    clauses, sentences = alike.table(ours, theirs)
    crossed = alike.across(ours, theirs)
    mean = (clauses + sentences) / 2
    if is_within:  # a clause is like those of its own sentence
        numbers = np.array([f.sentence for f in ours])
        is_own = numbers[:, None] == numbers[None, :]
        mean, clauses = np.where(is_own, -1.0, mean), np.where(is_own, -1.0, clauses)
    rows = (mean[:, None, :] > mean[:, :, None]).sum(2)
    columns = (mean[None, :, :] > mean[:, None, :]).sum(1)
    margins, clause_margins = _margins(mean), _margins(clauses)
    for row, column in zip(*np.nonzero(np.maximum(rows, columns) <= _NEAREST), strict=True):
        left, right = ours[row], theirs[column]
        if is_within and (column <= row or not (left.voice.key or right.voice.key) or left.voice.key == right.voice.key):
            continue
        if max(mean[row, column], crossed[row, column]) < _LEAST or (mean[row, column] < _ALIKE and not left.keys & right.keys):
            continue
        yield ClausePair(
            left,
            right,
            Nearness(
                float(clauses[row, column]),
                float(sentences[row, column]),
                float(crossed[row, column]),
                float(margins[row, column]),
                float(clause_margins[row, column]),
                int(max(rows[row, column], columns[row, column])),
            ),
        )


def _margins(likeness: Any) -> Any:
    """Return for each pair by how much it is more alike than any other of its row or column, which are alike by chance at least."""
    others = np.maximum(_best_other(likeness), _best_other(likeness.T).T)
    return likeness - np.maximum(others, _CHANCE)


def _best_other(likeness: Any) -> Any:
    """Return for each place the largest value in its row that stands elsewhere."""
    if likeness.shape[1] == 1:
        return np.full_like(likeness, _CHANCE)
    order = np.argsort(likeness, axis=1)
    first, second = (np.take_along_axis(likeness, order[:, [-n]], axis=1) for n in (1, 2))
    return np.where(np.arange(likeness.shape[1])[None, :] == order[:, [-1]], second, first)
