"""Folding of text: the same length where offsets matter, the same key where only identity does."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
                        "–": "-", "—": "-", "‑": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " "})  # fmt: skip
_LETTERS = str.maketrans({"đ": "dj", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
                          "ı": "i"})  # fmt: skip


def plain_marks(text: str) -> str:
    r"""Return text of the same length with curly quotation marks, long dashes and odd spaces made plain.

    >>> plain_marks("Djukanovic’s “big day”")
    'Djukanovic\'s "big day"'
    """
    return text.translate(_PLAIN)


@lru_cache(maxsize=50_000)  # the words of reports come again and again
def fold(text: str) -> str:
    """Return a key under which spellings of one name meet: no case, no accents, plain marks, single spaces.

    >>> fold("Milo  Đukanović") == fold("milo djukanovic")
    True
    """
    if text.isascii():  # most words: nothing to take off
        return " ".join(text.replace("`", "'").lower().split())
    # Letters of other kinds (bold ones in tweets, full-width ones) become plain ones first: only those have a case.
    lowered = plain_marks(unicodedata.normalize("NFKD", plain_marks(text))).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return " ".join(bare.translate(_LETTERS).split())
