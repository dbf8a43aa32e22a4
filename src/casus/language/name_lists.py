"""Which words of a sentence are in lists of names: states, towns, organisations, outlets, demonyms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import resources
from typing import Self
from zlib import crc32

import numpy as np

_RECORD = np.dtype([("sum", "<u4"), ("kind", "u1"), ("length", "u1")])
_PLACES = 4  # in a name: the whole, its first word, one inside, its last


class NameLists:
    """Marks names of the lists, the longest that begins at a word, without regard to capitals.

    Of each name only a checksum is kept (CRC-32 of its words in small letters), so that 36,000 names fit into 300 KB: the lists are one
    more hint to the entities' head, not something to read names from. `training/list_names.py` makes them.

    Args:
        kinds: the number of its list, from 1, by the checksum of a name.
        lengths: how many words the names of several have that begin with a word, longest first, by the checksum of that word.
    """

    def __init__(self, kinds: dict[int, int], lengths: dict[int, tuple[int, ...]]) -> None:
        self._kinds, self._lengths = kinds, lengths

    @classmethod
    def from_names(cls, names: Iterable[tuple[Sequence[str], int]]) -> Self:
        """Make lists of names, each given as its words in small letters and the number of its list; the first list with a name keeps it."""
        kinds: dict[int, int] = {}
        lengths: dict[int, set[int]] = {}
        for words, kind in names:
            kinds.setdefault(_sum(words), kind)
            if len(words) > 1:
                lengths.setdefault(_sum(words[:1]), set()).add(len(words))
        return cls(kinds, {first: tuple(sorted(n, reverse=True)) for first, n in lengths.items()})

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what `to_bytes` wrote."""
        records = np.frombuffer(data, _RECORD)
        is_start = records["kind"] == 0
        kinds = dict(zip(records["sum"][~is_start].tolist(), records["kind"][~is_start].tolist(), strict=True))
        lengths: dict[int, tuple[int, ...]] = {}
        for first, length in zip(records["sum"][is_start].tolist(), records["length"][is_start].tolist(), strict=True):
            lengths[first] = (*lengths.get(first, ()), length)
        return cls(kinds, lengths)

    def to_bytes(self) -> bytes:
        """Return the lists as a table of checksums: a record a name, then one for each length that `lengths` has."""
        records = [(name, kind, 0) for name, kind in sorted(self._kinds.items())]
        records += [(first, 0, length) for first, lengths in sorted(self._lengths.items()) for length in lengths]
        return np.array(records, _RECORD).tobytes()

    def begins(self, word: str) -> tuple[int, ...]:
        """Return how many words the names have that begin with a word in small letters, longest first."""
        first = crc32(word.encode())
        return (*self._lengths.get(first, ()), 1) if first in self._kinds else self._lengths.get(first, ())

    def mark(self, words: Sequence[str], begins: Sequence[tuple[int, ...]]) -> list[int]:
        """Return a number a word: 0 outside of names, else four times that of the list and the word's place in the name.

        Args:
            words: in small letters.
            begins: what `begins` says of each.

        >>> lists = NameLists.from_names([(("new", "york"), 1), (("york",), 2)])
        >>> words = ["new", "york", "and", "york"]
        >>> lists.mark(words, [lists.begins(word) for word in words])
        [5, 7, 0, 8]
        """
        marks = [0] * len(words)
        at = 0
        for i, lengths in enumerate(begins):
            if not lengths or i < at:
                continue
            for n in lengths:
                kind = self._kinds.get(_sum(words[i : i + n])) if i + n <= len(words) else None
                if kind is not None:
                    marks[i : i + n] = [_PLACES * kind + place for place in _places(n)]
                    at = i + n
                    break
        return marks


def _places(n: int) -> list[int]:
    return [0] if n == 1 else [1, *[2] * (n - 2), 3]


def _sum(words: Sequence[str]) -> int:
    return crc32(" ".join(words).encode())


@cache
def load_name_lists() -> NameLists:
    """Return the lists that the package ships."""
    return NameLists.from_bytes((resources.files("casus.language") / "data" / "name_lists.bin").read_bytes())
