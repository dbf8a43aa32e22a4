"""Tallies: what the reports of one story have in common, and how well others fit it.

The model is that of Bayesian hierarchical clustering (Heller and Ghahramani 2005). A word is either one of the story, which its reports
have as a keyword in some share, any share being as likely as another, or it stands in this or that report by chance. Two groups of reports
are one story where one set of such words explains them better than two. Hence a word that nearly all reports of one group have and none of
the other speaks against, though the groups share the words of their topic: so look-alike stories (other place, persons, year) stay apart.
A word that one report has alone speaks neither way.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache

from casus.reconcile.keywords import N_KEYWORDS

_SAME_WEEK, _PER_DAY = 7, 1 / 3  # days: a gap beyond the first week between two reports costs this for each day
_TYPICAL = 0.02  # rate of a word that one side lacks: going through all of them would cost too much

Share = Callable[[str], float]


class Tally:
    """How many of a story's reports have each keyword, and on which days they were published.

    Attributes:
        counts: for each keyword the number of reports that have it.
        n: the number of reports.
        first: the first day of publication, or None.
        last: the last one.
    """

    __slots__ = ("_n_words", "_sizes", "counts", "first", "last", "n")

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.n = 0
        self.first: date | None = None
        self.last: date | None = None
        self._n_words = 0
        self._sizes: Counter[int] = Counter()  # for each count the number of words that have it

    def add(self, words: Iterable[str], published: date | None) -> None:
        """Count one report more."""
        for word in words:
            count = self.counts.get(word, 0)
            self.counts[word] = count + 1
            self._n_words += 1
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
        self._n_words += other._n_words
        for day in (other.first, other.last):
            if day is not None:
                self.first, self.last = min(self.first or day, day), max(self.last or day, day)

    def most_shared(self) -> list[str]:
        """Return the keywords that most reports have, at most as many as one report has."""
        return sorted(self.counts, key=lambda w: (-self.counts[w], w))[:N_KEYWORDS]

    def gain_by_report(self, rates: Mapping[str, float], published: date | None) -> float:
        """Return by how much the story explains a report better than a story of its own: the natural logarithm of the odds.

        The cost does not grow with the story: the words that the report lacks are taken as equally rare.

        Args:
            rates: the report's keywords, each with the share of stories that have it.
            published: its day, or None.
        """
        n = self.n
        gain = _neither(n, 1, (self._n_words + len(rates)) / (n + 1)) - _wait(self.first, self.last, published, published)
        gain += self._lacked_by(1)
        for word, rate in rates.items():
            count = self.counts.get(word, 0)
            gain += _fit(rate, count + 1, n + 1) - _fit(rate, count, n) - _fit(rate, 1, 1)
            if count:
                gain -= _lacking(count, n, 1)
        return gain

    def gain_by_story(self, other: Tally, share: Share) -> float:
        """Return by how much one story explains the reports of both better than two, for each pair of reports that would meet.

        The words that one of them lacks are taken as equally rare.
        """
        n = self.n + other.n
        gain = _neither(self.n, other.n, (self._n_words + other._n_words) / n) - _wait(self.first, self.last, other.first, other.last)
        gain += self._lacked_by(other.n) + other._lacked_by(self.n)
        few, many = sorted((self, other), key=lambda tally: len(tally.counts))
        for word, a in few.counts.items():
            b = many.counts.get(word, 0)
            if b:
                rate = share(word)
                gain += _fit(rate, a + b, n) - _fit(rate, a, few.n) - _fit(rate, b, many.n)
                gain -= _lacking(a, few.n, many.n) + _lacking(b, many.n, few.n)
        return gain * n / (self.n * other.n)

    def _lacked_by(self, other: int) -> float:
        """Return what all words of the story add where `other` reports have none of them."""
        return sum(n_words * _lacking(count, self.n, other) for count, n_words in self._sizes.items() if n_words)


@lru_cache(maxsize=2**17)
def _fit(rate: float, count: int, n: int) -> float:
    """Return the log-likelihood of a word in `count` of `n` reports.

    Args:
        rate: how likely it is to stand in one report by chance; a word is as likely to be one of the story, but for what nearly all
            stories have, which is of none.
        count: reports that have it.
        n: all reports.
    """
    own = rate * (1 - rate)
    of_story = math.log(own) + math.lgamma(count + 1) + math.lgamma(n - count + 1) - math.lgamma(n + 2)
    by_chance = math.log1p(-own) + count * math.log(rate) + (n - count) * math.log1p(-rate)
    high, low = max(of_story, by_chance), min(of_story, by_chance)
    return high + math.log1p(math.exp(low - high))


def _lacking(count: int, n: int, other: int) -> float:
    """Return what a word in `count` of a story's `n` reports adds where `other` reports lack it."""
    return _fit(_TYPICAL, count, n + other) - _fit(_TYPICAL, count, n) - _fit(_TYPICAL, 0, other)


def _neither(n: int, other: int, n_words: float) -> float:
    """Return what the words that neither group has add: by chance, a report of another story would have had some of them.

    As many words as a report has keywords, `n_words`, could have been those of the story.
    """
    return n_words / 2 * (1 + 1 / (n + other + 1) - 1 / (n + 1) - 1 / (other + 1))


def _wait(first: date | None, last: date | None, other_first: date | None, other_last: date | None) -> float:
    """Return what the days between two groups of reports cost; nothing where one states no day."""
    if first is None or last is None or other_first is None or other_last is None:
        return 0.0
    gap = max((other_first - last).days, (first - other_last).days, 0)
    return max(gap - _SAME_WEEK, 0) * _PER_DAY
