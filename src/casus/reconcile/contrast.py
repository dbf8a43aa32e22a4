"""Contrast: words of two clauses that exclude each other, whatever else the two say."""

from __future__ import annotations

import re
from functools import lru_cache

from casus.ground.text import fold
from casus.reconcile.opposites import LINES
from casus.reconcile.wording import stem

_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")

Pole = tuple[int, int]
"""The number of a line of opposites, and the side of its bar: 0 or 1."""


def _read_lines() -> tuple[dict[str, set[Pole]], dict[str, list[tuple[tuple[str, ...], Pole]]]]:
    """Return the poles of words by their stems, and phrases, as stems, by their first."""
    words: dict[str, set[Pole]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    for number, line in enumerate(LINES.strip().split("\n")):
        for side, part in enumerate(line.split("|")):
            for entry in part.split():
                stems = tuple(stem(w) for w in entry.split("_"))
                if len(stems) > 1:
                    phrases.setdefault(stems[0], []).append((stems, (number, side)))
                else:
                    words.setdefault(stems[0], set()).add((number, side))
    return words, phrases


_WORDS, _PHRASES = _read_lines()


@lru_cache(maxsize=20000)
def poles_of(text: str) -> frozenset[Pole]:
    """Return on which sides of which opposites a text stands; not those of which it has both."""
    stems = [stem(w) for w in _WORD.findall(fold(text))]
    found: set[Pole] = set()
    for place, one in enumerate(stems):
        found |= _WORDS.get(one, set())
        found |= {pole for phrase, pole in _PHRASES.get(one, ()) if tuple(stems[place : place + len(phrase)]) == phrase}
    return frozenset(pole for pole in found if (pole[0], 1 - pole[1]) not in found)


def count_opposed(left: str, right: str) -> int:
    """Return in how many opposites two texts stand on two sides.

    >>> count_opposed("The border is open", "Troops have shut the crossing")
    1
    """
    theirs = poles_of(right)
    return sum((number, 1 - side) in theirs for number, side in poles_of(left))


def count_agreed(left: str, right: str) -> int:
    """Return in how many opposites two texts stand on one side."""
    return len(poles_of(left) & poles_of(right))
