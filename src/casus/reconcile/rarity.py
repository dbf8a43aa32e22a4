"""Rarity: in what share of reports, and of stories, a word is to be expected."""

from __future__ import annotations

import math
from collections.abc import Mapping

from casus.reconcile.wording import stem

_IN_REPORT = 20.0  # a word of rank r (Zipf) is expected in 1 - exp(-20 / r) of reports of some 250 words
_RAREST = 1 / 5000  # what a word has that English at large hardly knows: most names
_KEY = 0.4  # of the reports that have a word, the share in which it is one of the keywords
_MOST = 0.98


class Rarity:
    """Shares of words: those of English at large first, those of the collection the more the larger it is.

    The collection is counted in stories, not reports, so that a story which many outlets carry does not make its own words common.

    Args:
        ranks: whole words with their rank in English, 1 for the most common.
        weight: for how many stories English at large counts.
    """

    def __init__(self, ranks: Mapping[str, int], weight: float = 200.0) -> None:
        self._english: dict[str, float] = {}
        self._weight = weight
        self.n_stories = 0
        inverse: dict[str, float] = {}
        for word, rank in ranks.items():
            inverse[stem(word)] = inverse.get(stem(word), 0.0) + 1 / rank
        for word, total in inverse.items():
            self._english[word] = max(_RAREST, 1 - math.exp(-_IN_REPORT * total))

    def in_reports(self, word: str, n_stories: int) -> float:
        """Return the share of reports that have a word which is a keyword in `n_stories` stories of the collection."""
        return min(_MOST, self._share(self._english.get(word, _RAREST), n_stories))

    def in_stories(self, word: str, n_stories: int) -> float:
        """Return the share of stories that have a word as a keyword."""
        return float(f"{min(_MOST, self._share(_KEY * self._english.get(word, _RAREST), n_stories)):.2g}")  # few values: they are looked up

    def _share(self, english: float, n_stories: int) -> float:
        return (n_stories + self._weight * english) / (self.n_stories + self._weight)
