"""Names to words: cuts names as text is cut, and finds the longest ones in the words of a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from casus.ground.text import plain_marks

T = TypeVar("T")
_SMALL = frozenset({"of", "the", "for", "and", "on", "to", "in"})
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:St|Mt|Dr|Gen|No|Co|Corp|Inc|Ltd)\.(?=\s|$)|[A-Z]\.(?=\s+[A-Z])|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?!\w)"
    r"|'(?:s|re|ve|ll|d|m)\b|(?![dlDL]')[^\W\d_]+(?:'(?!(?:s|re|ve|ll|d|m|t)\b)[^\W\d_]+)+|\w+|[^\w\s]"
)
_LETTERS = str.maketrans({"Đ": "Dj", "đ": "dj", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "ı": "i", "æ": "ae", "ð": "d"})


@lru_cache(maxsize=65536)
def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", plain_marks(word).translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def bare(word: str) -> str:
    """Return a word without accents and with plain marks; its case stays.

    >>> bare("Türkiye"), bare("’s")
    ('Turkiye', "'s")
    """
    return word if word.isascii() else _bare(word)


def cut(name: str) -> list[str]:
    """Return the words of a name as casus.language.tokens cuts them, without accents.

    >>> cut("Bosnia-Herzegovina"), cut("U.S. Côte d’Ivoire"), cut("Sana’a")
    (['Bosnia', '-', 'Herzegovina'], ['U.S.', 'Cote', 'd', "'", 'Ivoire'], ["Sana'a"])
    """
    name = bare(name)
    return [name] if name.isalnum() else _WORD.findall(name)


_BETWEEN = frozenset("au aux de des du en et la le les of sur upon".split())


def in_small_letters(word: str) -> str:
    """Return a word that is all in capitals as names have it; what stands behind a hyphen, or a single letter and a mark, begins anew.

    >>> in_small_letters("BRITAIN"), in_small_letters("N'DJAMENA"), in_small_letters("SANA'A"), in_small_letters("PORT-AU-PRINCE")
    ('Britain', "N'Djamena", "Sana'a", 'Port-au-Prince')
    """
    if "-" in word:
        first, *others = word.split("-")
        return "-".join([in_small_letters(first), *(w.lower() if w.lower() in _BETWEEN else in_small_letters(w) for w in others)])
    return word[:2] + word[2:].capitalize() if word[1:2] in ("'", "’") else word.capitalize()


def is_acronym(name: str) -> bool:
    """Say whether a name is one word of capitals (perhaps with points or digits).

    >>> is_acronym("U.S."), is_acronym("NATO"), is_acronym("G7"), is_acronym("Mali")
    (True, True, True, False)
    """
    return name.upper() == name and " " not in name and sum(c.isalpha() for c in name) >= 1


def spellings(name: str, *, is_common: bool = False) -> Iterator[str]:
    """Yield a name as it can stand in a text: with a space for its hyphen, a capital at the start of a sentence.

    An acronym of four letters or more may have one capital ("Nato"); a common noun may have capitals ("Foreign Ministry").
    """
    yield name
    if name.isalpha() and not is_common and not (name.isupper() and len(name) >= 4) and name[0].isupper():
        return  # the most common case, told apart quickly
    if name[0].islower():
        yield name[0].upper() + name[1:]
    if name.startswith("The "):
        yield "the " + name[4:]
    if "-" in name:
        yield name.replace("-", " ")
        if name[0].islower():
            yield (name[0].upper() + name[1:]).replace("-", " ")
    if is_common:
        yield " ".join(word if word in _SMALL else word[0].upper() + word[1:] for word in name.split(" "))
    elif len(name) >= 4 and name.rstrip("+").isalpha() and name.isupper():
        yield name.capitalize()  # "OPEC+" is "Opec" and a mark in a text


class NameIndex(Generic[T]):
    """Keys of one or more words, each with a list of values; finds the longest key that starts at a word."""

    def __init__(self) -> None:
        self._values: dict[str, list[T]] = {}
        self._longest: dict[str, int] = {}

    def add(self, words: Sequence[str], value: T) -> None:
        """Add a value under the words of a name; the same value twice counts once."""
        key = " ".join(words)
        values = self._values.get(key)
        if values is None:
            self._values[key] = [value]
        elif value not in values:
            values.append(value)
        if len(words) > self._longest.get(words[0], 0):
            self._longest[words[0]] = len(words)

    def get(self, words: Sequence[str]) -> Sequence[T]:
        """Return the values of exactly these words."""
        return self._values.get(" ".join(words), ())

    def longest_at(self, words: Sequence[str], start: int) -> tuple[int, Sequence[T]] | None:
        """Return the number of words and the values of the longest key at a place, or None. Words are bare."""
        most = self._longest.get(words[start])
        if most is None:
            return None
        for n in range(min(most, len(words) - start), 0, -1):
            values = self._values.get(" ".join(words[start : start + n]))
            if values:
                return n, values
        return None
