"""Tallies: what the reports of one story have in common, and how well another report or story fits it.

The model is that of Bayesian hierarchical clustering (Heller and Ghahramani 2005) with a Beta-Bernoulli likelihood: a story has each word as
a keyword in some share of its reports; the share is drawn from a Beta distribution whose mean is the share of all stories that have the word
and whose strength is STRENGTH, so that a word is mostly in nearly all reports of a story or in nearly none. Two groups of reports are one
story where one set of shares explains them better than two. Hence a word in nearly all reports of one group and none of the other speaks
against, though the groups share the words of their topic: that is how look-alike stories (other place, persons, year) stay apart.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from casus.reconcile.keywords import N_KEYWORDS

STRENGTH = 4.0  # of the prior: the lower, the more two reports must share
_SAME_WEEK, _PER_DAY = 7, 1 / 3  # days: a gap beyond the first week between two reports costs this for each day

Share = Callable[[str], float]


class Tally:
    """How many of a story's reports have each keyword, and on which days they were published.

    Attributes:
        counts: for each keyword the number of reports that have it.
        n: the number of reports.
        first: the first day of publication, or None.
        last: the last one.
    """

    __slots__ = ("_sizes", "counts", "first", "last", "n")

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.n = 0
        self.first: date | None = None
        self.last: date | None = None
        self._sizes: Counter[int] = Counter()  # for each count the number of words that have it

    def add(self, words: Iterable[str], published: date | None) -> None:
        """Count one report more."""
        for word in words:
            count = self.counts.get(word, 0)
            self.counts[word] = count + 1
            if count:
                self._sizes[count] -= 1
            self._sizes[count + 1] += 1
        self.n += 1
        if published is not None:
            self.first = min(self.first or published, published)
            self.last = max(self.last or published, published)

    def absorb(self, other: Tally) -> None:
        """Count all reports of another tally too."""
        for word, count in other.counts.items():
            self.counts[word] = self.counts.get(word, 0) + count
        self._sizes = Counter(self.counts.values())
        self.n += other.n
        for day in (other.first, other.last):
            if day is not None:
                self.first, self.last = min(self.first or day, day), max(self.last or day, day)

    def most_shared(self) -> list[str]:
        """Return the keywords that most reports have, at most as many as one report has."""
        return sorted(self.counts, key=lambda w: (-self.counts[w], w))[:N_KEYWORDS]

    def gain_by_report(self, words: tuple[str, ...], published: date | None, share: Share) -> float:
        """Return by how much the story explains a report better than a story of its own: natural logarithm of the odds.

        The cost does not grow with the story. Words are taken as rare where the report lacks them, which they nearly all are.
        """
        total = STRENGTH + self.n
        gain = len(words) * self.n / total - _wait(self.first, self.last, published, published)
        for count, n_words in self._sizes.items():
            if n_words:
                gain += n_words * math.log(1 - count / total)
        for word in words:
            count = self.counts.get(word, 0)
            if count:
                rate = share(word)
                gain += math.log((STRENGTH * rate + count) / (total * rate)) - math.log(1 - count / total)
            else:
                gain += math.log(STRENGTH / total)
        return gain

    def gain_by_story(self, other: Tally, share: Share) -> float:
        """Return by how much one story explains the reports of both better than two, for each pair of reports that would meet."""
        n = self.n + other.n
        gain = -_wait(self.first, self.last, other.first, other.last)
        expected = 0.0
        base = _log_rising(STRENGTH, n) - _log_rising(STRENGTH, self.n) - _log_rising(STRENGTH, other.n)
        for word in self.counts.keys() | other.counts.keys():
            rate = share(word)
            a, b = self.counts.get(word, 0), other.counts.get(word, 0)
            gain += _fit(rate, a + b, n) - _fit(rate, a, self.n) - _fit(rate, b, other.n) - base
            expected += rate
        absent = _harmonic(self.n) + _harmonic(other.n) - _harmonic(n)  # words that neither has
        gain += STRENGTH * max(N_KEYWORDS - expected, 0.0) * absent
        return gain * n / (self.n * other.n)


def _fit(rate: float, count: int, n: int) -> float:
    """Return the likelihood of a word in `count` of `n` reports, but for what does not depend on the word."""
    return _log_rising(STRENGTH * rate, count) + _log_rising(STRENGTH * (1 - rate), n - count)


def _log_rising(start: float, n: int) -> float:
    """Return the logarithm of start (start + 1) ... (start + n - 1)."""
    return math.lgamma(start + n) - math.lgamma(start) if n else 0.0


def _harmonic(n: int) -> float:
    return sum(1 / (STRENGTH + i) for i in range(n))


def _wait(first: date | None, last: date | None, other_first: date | None, other_last: date | None) -> float:
    """Return what the days between two groups of reports cost; nothing where one states no day."""
    if first is None or last is None or other_first is None or other_last is None:
        return 0.0
    gap = max((other_first - last).days, (first - other_last).days, 0)
    return max(gap - _SAME_WEEK, 0) * _PER_DAY
