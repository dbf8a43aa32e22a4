"""What the head for names is told of a word: its shape, how common it is, and lists of names."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from zlib import crc32

from casus.language.name_lists import NameLists
from casus.language.wordpiece import WordPieces

# How many values each has: shape, rank, length, place in a name of the lists, whether it is the sentence's first word.
SIZES = (62, 12, 13, 40, 2)
_SHAPES, _LONGEST_SHAPE = 61, 6
_FIRST_WORD = 1996  # what stands before it in the vocabulary are marks, single letters and signs
_CAPITAL, _SMALL, _AGAIN = re.compile(r"[A-ZÀ-Þ]"), re.compile(r"[a-zß-ÿ]"), re.compile(r"(.)\1+")
_CACHE_SIZE = 100_000


class NameFeatures:
    """Finds them.

    Args:
        pieces: the vocabulary of the encoder, which runs roughly from common words to rare ones.
        lists: the lists of names.
    """

    def __init__(self, pieces: WordPieces, lists: NameLists) -> None:
        self._pieces, self._lists = pieces, lists
        self._known: dict[str, tuple[tuple[int, ...], str, tuple[int, ...]]] = {}

    def __call__(self, words: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        """Return as many numbers a word as `SIZES` has, each less than its size there."""
        known = [self._known.get(word) or self._look(word) for word in words]
        found = [k[0] for k in known]
        if any(k[2] for k in known):
            marks = self._lists.mark([k[1] for k in known], [k[2] for k in known])
            found = [(*row[:3], mark, 0) if mark else row for row, mark in zip(found, marks, strict=True)]
        if found:
            found[0] = (*found[0][:4], 1)
        return tuple(found)

    def _look(self, word: str) -> tuple[tuple[int, ...], str, tuple[int, ...]]:
        """Return the features of a word by itself, the word in small letters, and how many words the names have that begin with it."""
        low = word.lower()
        found = (_shape(word), self._rank(low), min(len(word), SIZES[2] - 1), 0, 0), low, self._lists.begins(low)
        if len(self._known) < _CACHE_SIZE:
            self._known[word] = found
        return found

    def _rank(self, low: str) -> int:
        """Return 0 for a word that is not in the vocabulary, else a number from 1 that grows with the logarithm of its rank."""
        rank = self._pieces.rank(low)
        if rank is None:
            return 0
        return min(1 + int(math.log2(max(1, rank - _FIRST_WORD + 1)) / 1.5), 10)


def _shape(word: str) -> int:
    """Return a number from 1 for how a word is written: "Xx" for "Oslo" and "Norway", "X.X." for "U.S."."""
    shape = _SMALL.sub("x", _CAPITAL.sub("X", word))
    shape = "".join("d" if c.isdigit() else c if c in "Xxd" or not (c.isalnum() or c == "_") else "x" for c in shape)
    return crc32(_AGAIN.sub(r"\1", shape)[:_LONGEST_SHAPE].encode()) % _SHAPES + 1
