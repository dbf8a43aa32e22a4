"""Quantities: the number that a phrase gives of something, with what its wording leaves open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casus.ground.numbers import read_number

_VAGUE = {"a": (1, 1), "both": (2, 2), "dozen": (12, 12), "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999),
          "thousands": (2000, 9999), "several": (3, 12), "a few": (2, 6), "some": (2, 10**9), "many": (3, 10**9)}  # fmt: skip
_AT_LEAST = re.compile(r"\b(?:at least|more than|over|no fewer than|upwards? of)\s+$", re.IGNORECASE)
_AT_MOST = re.compile(r"\b(?:at most|fewer than|less than|under|up to|no more than)\s+$", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:about|around|some|roughly|approximately|nearly|almost|an estimated)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many of what: the smallest and the largest number that the words allow, and the noun counted."""

    least: float
    most: float
    noun: str

    def may_equal(self, other: Quantity) -> bool:
        """Say whether the two can be the same number.

        >>> at_least, exact = find_quantity("at least 28 soldiers"), find_quantity("thirty soldiers")
        >>> at_least.may_equal(exact), exact.may_equal(find_quantity("31 soldiers"))
        (True, False)
        """
        return self.least <= other.most and other.least <= self.most


def find_quantity(phrase: str) -> Quantity | None:
    """Return the quantity in a noun phrase, or None where it gives no number.

    "About" leaves a tenth open on both sides, "at least" everything above.

    >>> find_quantity("about 100 protesters")
    Quantity(least=90.0, most=110.0, noun='protesters')
    """
    words = re.findall(r"[\w,.]*\w|\S", phrase)
    for i in range(len(words)):
        for j in range(min(len(words), i + 5), i, -1):
            value = read_number(" ".join(words[i:j]).replace(" - ", "-"))
            if value is None:
                continue
            noun = _noun(words[j:])
            before = " ".join(words[:i]) + " "
            if not noun or (value >= 1900 and re.fullmatch(r"\d{4}", words[i])):
                return None
            if _AT_LEAST.search(before):
                return Quantity(value, float("inf"), noun)
            if _AT_MOST.search(before):
                return Quantity(0, value, noun)
            if _ABOUT.search(before):
                return Quantity(value - value / 10, value + value / 10, noun)
            return Quantity(value, value, noun)
        vague = _VAGUE.get(words[i].lower())
        if vague and words[i].lower() not in ("a", "some") and _noun(words[i + 1 :]):
            return Quantity(*vague, _noun(words[i + 1 :]))
    return None


def _noun(words: list[str]) -> str:
    """Return the counted noun: the last word before a preposition, comma or clause."""
    noun = ""
    for word in words:
        if (
            word.lower() in ("of", "from", "in", "on", "at", "with", "who", "that", "and", "or", "to", "for", "were", "was")
            or not word[0].isalnum()
        ):
            if word.lower() == "of" and not noun:
                continue
            break
        noun = word.lower()
    return noun
