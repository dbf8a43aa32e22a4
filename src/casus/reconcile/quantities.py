"""Quantities: the number that a phrase gives of something, with what its wording leaves open."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = dict(zip("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                  "eighteen nineteen".split(), range(20), strict=True))  # fmt: skip
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_VAGUE = {"a": (1, 1), "both": (2, 2), "dozen": (12, 12), "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999),
          "thousands": (2000, 9999), "several": (3, 12), "a few": (2, 6), "some": (2, 10**9), "many": (3, 10**9)}  # fmt: skip
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
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


def read_number(words: str) -> float | None:
    """Return the number that words spell, or None.

    >>> read_number("twenty-eight"), read_number("1,500"), read_number("two hundred"), read_number("soldiers")
    (28, 1500, 200, None)
    """
    if _NUMBER.fullmatch(words):
        value = float(words.replace(",", ""))
        return int(value) if value.is_integer() else value
    total, current, seen = 0, 0, False
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _UNITS or word in _TENS:
            current += _UNITS.get(word, 0) + _TENS.get(word, 0)
        elif word in _SCALES and seen:
            current *= _SCALES[word]
            if _SCALES[word] > 100:
                total, current = total + current, 0
        elif not (word == "and" and seen):
            return None
        seen = True
    return total + current if seen else None


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
