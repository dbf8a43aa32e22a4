"""From scores to structure: the best dependency tree and the best entity labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Heads = NDArray[np.int64]
_NEVER = -1e9


def best_tree(scores: Scores) -> Heads:
    """Return the best tree with one root for a sentence.

    Args:
        scores: shape (words, words + 1), score of each word depending on the root (column 0) or on word j - 1 (column j).

    Returns:
        For each word 0 (the root) or 1 + the index of its head; shape (words,).

    The greedy choice is kept where it is a tree, as it mostly is; otherwise Chu and Liu (1965) and Edmonds (1967), run once for each
    likely root, since the textbook algorithm allows several.
    """
    greedy: Heads = scores.argmax(axis=1)
    if is_tree(greedy):
        return greedy
    n = len(scores)
    full = np.full((n + 1, n + 1), _NEVER)
    full[1:] = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    np.fill_diagonal(full, _NEVER)
    best: tuple[float, Heads] | None = None
    for root in np.argsort(-full[1:, 0])[:4] + 1:
        one = full.copy()
        one[1:, 0] = _NEVER
        one[root, 1:] = _NEVER
        one[root, 0] = full[root, 0]
        heads = _arborescence(one)[1:]
        total = float(full[np.arange(1, n + 1), heads].sum())
        if best is None or total > best[0]:
            best = total, heads
    return greedy if best is None else best[1]


def is_tree(heads: Sequence[int] | Heads) -> bool:
    """Say whether every word reaches the root (0) and exactly one hangs on it.

    >>> is_tree([2, 0, 2]), is_tree([2, 1]), is_tree([0, 0])
    (True, False, False)
    """
    above = [int(h) for h in heads]
    if above.count(0) != 1:
        return False
    reached = [False] * (len(above) + 1)
    reached[0] = True
    for start in range(1, len(above) + 1):
        path: list[int] = []
        at = start
        while not reached[at] and len(path) <= len(above):
            path.append(at)
            at = above[at - 1]
        if not reached[at]:
            return False
        for step in path:
            reached[step] = True
    return True


def _find_cycle(heads: Heads) -> list[int]:
    """Return the nodes of one cycle (node 0 is the root), or nothing."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path: list[int] = []
        at = start
        while at > 0 and state[at] == 0:
            state[at] = start
            path.append(at)
            at = int(heads[at])
        if at > 0 and state[at] == start:
            return path[path.index(at) :]
    return []


def _arborescence(scores: NDArray[np.float64]) -> Heads:
    """Return the best head of each node but 0; scores[d, h], shape (n + 1, n + 1). Contracts one cycle at a time."""
    heads: Heads = scores.argmax(axis=1)
    cycle = _find_cycle(heads)
    if not cycle:
        return heads
    rest = np.array([i for i in range(len(scores)) if i not in set(cycle)])
    ring = np.array(cycle)
    small = np.full((len(rest) + 1, len(rest) + 1), _NEVER * 10)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    into = scores[np.ix_(ring, rest)] - scores[ring, heads[ring]][:, None]  # the price of breaking the ring at each node
    enters, leaves = into.argmax(axis=0), scores[np.ix_(rest, ring)].argmax(axis=1)
    small[-1, :-1] = into.max(axis=0)
    small[:-1, -1] = scores[np.ix_(rest, ring)].max(axis=1)
    small[0, :] = _NEVER * 10
    inner = _arborescence(small)
    result = heads.copy()
    for i, node in enumerate(rest):
        result[node] = ring[leaves[i]] if inner[i] == len(rest) else rest[inner[i]]
    outside = int(inner[-1])
    result[ring[enters[outside]]] = rest[outside]
    return result


class EntityLabels:
    """The best sequence of BIO labels (Viterbi 1967): an I only follows a B or I of its own kind.

    Args:
        labels: the labels in the order of the scores.
    """

    def __init__(self, labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        n = len(self.labels)
        self._start = np.zeros(n)
        self._step = np.zeros((n, n))
        for j, after in enumerate(self.labels):
            if after.startswith("I-"):
                self._start[j] = _NEVER
                self._step[:, j] = [0 if before[2:] == after[2:] else _NEVER for before in self.labels]

    def __call__(self, scores: Scores, lengths: Sequence[int]) -> list[list[str]]:
        """Return the labels of each sentence of a batch; scores has shape (sentences, words, labels)."""
        best = scores[:, 0] + self._start
        back, totals = [], [best]
        for t in range(1, scores.shape[1]):
            moves = best[:, :, None] + self._step
            back.append(moves.argmax(axis=1))
            best = moves.max(axis=1) + scores[:, t]
            totals.append(best)
        found = []
        for row, length in enumerate(lengths):
            path = [int(totals[length - 1][row].argmax())]
            for t in range(length - 2, -1, -1):
                path.append(int(back[t][row, path[-1]]))
            found.append([self.labels[i] for i in reversed(path)])
        return found
