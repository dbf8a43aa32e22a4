"""Word pieces: the vocabulary of the encoder, cut greedily from the left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from importlib import resources

CLS, SEP, UNKNOWN = 101, 102, 100
_PARTS = re.compile(r"[^\W_]+|[\W_]")
_LONGEST_WORD = 100
_MOST_PIECES = 12  # a word of more pieces is a web address or noise; the model was trained with this limit
_CACHE_SIZE = 100_000


def read_vocabulary() -> list[str]:
    """Return the pieces that the package ships, in the order of their ids: words roughly from common to rare."""
    return (resources.files("casus.language") / "data" / "wordpiece.txt").read_text("utf-8").split("\n")


class WordPieces:
    """Cuts words into pieces as uncased BERT does (Devlin et al. 2019, section 3; greedy longest match first).

    Args:
        vocabulary: the pieces in the order of their ids; a piece that continues a word starts with ##.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._ids = {piece: i for i, piece in enumerate(vocabulary)}
        self._cache: dict[str, tuple[int, ...]] = {}

    def __call__(self, word: str) -> tuple[int, ...]:
        """Return the ids of the pieces of a word: at least one, at most twelve."""
        ids = self._cache.get(word)
        if ids is None:
            lowered = unicodedata.normalize("NFD", word.lower())
            bare = "".join(c for c in lowered if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))
            cut = [piece for part in _PARTS.findall(bare) for piece in self._cut(part)]
            ids = tuple(cut[:_MOST_PIECES]) or (UNKNOWN,)
            if len(self._cache) < _CACHE_SIZE:
                self._cache[word] = ids
        return ids

    def rank(self, word: str) -> int | None:
        """Return the id of a word that is one whole piece; the ids run roughly from common to rare."""
        return self._ids.get(word)

    def _cut(self, part: str) -> list[int]:
        if len(part) > _LONGEST_WORD:
            return [UNKNOWN]
        pieces, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = self._ids.get(("##" if start else "") + part[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return [UNKNOWN]
        return pieces
