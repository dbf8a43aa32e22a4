"""Linkage: groups of reports joined pair by pair while joining explains them better."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from casus.reconcile.tally import Share, Tally

_MOST_HOLDERS = 200  # a word that more groups have does not lead to candidates
_NEAREST = 20  # groups that one group is compared with: those with which it shares most
_LEAST_SHARED = 2  # words that a pair must share to be compared

Marked = tuple[tuple[str, ...], date | None]  # the keywords of a report, and its day


def link_reports(reports: Sequence[Marked], share: Share) -> list[list[int]]:
    """Return the groups into which reports fall, as sorted indices, in order of their first.

    Args:
        reports: keywords and day of each report, in an order that does not depend on the order of input: ties are broken by it.
        share: the share of stories that have a word.
    """
    rates: dict[str, float] = {word: share(word) for words, _ in reports for word in words}
    return _Linkage(reports, rates).run()


class _Linkage:
    def __init__(self, reports: Sequence[Marked], rates: dict[str, float]) -> None:
        self._rates = rates
        self._groups: dict[int, list[int]] = {i: [i] for i in range(len(reports))}
        self._tallies = [Tally() for _ in reports]
        self._versions = [0] * len(reports)
        self._holders: dict[str, set[int]] = defaultdict(set)
        self._heap: list[tuple[float, int, int, int, int]] = []
        for i, (words, published) in enumerate(reports):
            self._tallies[i].add(words, published)
            for word in words:
                self._holders[word].add(i)

    def run(self) -> list[list[int]]:
        for i in self._groups:
            self._compare(i)
        while self._heap:
            _, i, j, version_i, version_j = heapq.heappop(self._heap)
            if i in self._groups and j in self._groups and (self._versions[i], self._versions[j]) == (version_i, version_j):
                self._join(i, j)
                self._compare(i)
        return sorted(sorted(group) for group in self._groups.values())

    def _join(self, i: int, j: int) -> None:
        for word in self._tallies[j].counts:
            self._holders[word].discard(j)
            self._holders[word].add(i)
        self._tallies[i].absorb(self._tallies[j])
        self._groups[i] += self._groups.pop(j)
        self._versions[i] += 1

    def _compare(self, i: int) -> None:
        """Put the pairs of a group that are better joined on the heap."""
        for j in self._near(i):
            gain = self._tallies[i].gain_by_story(self._tallies[j], self._rates.__getitem__)
            if gain > 0:
                low, high = min(i, j), max(i, j)
                heapq.heappush(self._heap, (-gain, low, high, self._versions[low], self._versions[high]))

    def _near(self, i: int) -> list[int]:
        shared: dict[int, int] = defaultdict(int)
        for word in self._tallies[i].counts:
            holders = self._holders[word]
            if len(holders) <= _MOST_HOLDERS:
                for j in holders:
                    shared[j] += 1
        shared.pop(i, None)  # what has no words of its own shares none
        near = sorted((-n, j) for j, n in shared.items() if n >= _LEAST_SHARED)
        return [j for _, j in near[:_NEAREST]]
