"""Quantities: the number that a phrase gives of something, with what its wording leaves open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from casus.ground.numbers import read_number

_VAGUE = {"both": (2, 2), "dozen": (12, 12), "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999),
          "thousands": (2000, 99_999), "several": (3, 12), "few": (2, 6)}  # fmt: skip
_AT_LEAST = re.compile(
    r"\b(?:at least|(?<!no )(?<!not )more than|over|(?:no|not) (?:fewer|less) than|upwards? of|in excess of|as many as)\s+$", re.IGNORECASE
)
# "took over 21 bases", "handed over five prisoners": no more than a verb with its particle
_PARTICLE = re.compile(
    r"\b(?:t(?:ake|akes|aken|aking|ook)|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|g(?:ive|ives|iven|iving|ave)|sign(?:s|ed|ing)?|pass(?:es|ed|ing)?"
    r"|ma(?:ke|kes|de|king)|carr(?:y|ies|ied|ying)|com(?:e|es|ing)|came|c?ross(?:es|ed|ing)?|(?:going|went|gone|goes)|br(?:ing|ings|ought|inging))\s+over\s+$",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"\b(?:at most|(?<!no )(?<!not )(?:fewer|less) than|under|up to|(?:no|not) more than|not (?:above|over))\s+$", re.IGNORECASE
)
_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|perhaps)\s+$", re.IGNORECASE
)
_PEOPLE = frozenset("people person persons dead others men women residents".split())
_STOP = frozenset(
    "of from in on at with who that which and or to for were was had have has are is been being by after before near outside inside during"
    " took as against".split()
)


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

    def is_finer(self, other: Quantity) -> bool:
        """Say whether this one leaves less open than the other, and lies within what that one allows."""
        return self.may_equal(other) and self.most - self.least < other.most - other.least


@lru_cache(maxsize=20000)
def find_quantity(phrase: str) -> Quantity | None:
    """Return the quantity in a noun phrase, or None where it gives no number.

    "About" leaves a tenth open on both sides, "at least" everything above.

    >>> find_quantity("about 100 protesters")
    Quantity(least=90.0, most=110.0, noun='protesters')
    """
    words = re.findall(r"[\w,.’'-]*\w|\S", phrase)
    for i in range(len(words)):
        for j in range(min(len(words), i + 5), i, -1):
            value = read_number(" ".join(words[i:j]))
            if value is None:
                continue
            noun = _noun(words[j:])
            if not noun or (value >= 1900 and re.fullmatch(r"\d{4}", words[i])):
                return None
            return Quantity(*bound(" ".join(words[:i]) + " ", value), noun)
        vague = _VAGUE.get(words[i].lower())
        if vague and _noun(words[i + 1 :]):
            return Quantity(*vague, _noun(words[i + 1 :]))
    return None


def bound(before: str, value: float) -> tuple[float, float]:
    """Return the smallest and the largest number that the words before a number leave.

    >>> bound("more than ", 30), bound("exactly ", 30)
    ((30, inf), (30, 30))
    """
    if _AT_LEAST.search(before) and not _PARTICLE.search(before):
        return value, float("inf")
    if _AT_MOST.search(before):
        return 0, value
    if _ABOUT.search(before):
        return value - value / 10, value + value / 10
    return value, value


def same_noun(noun: str) -> str:
    """Return the key under which counted nouns meet: singular and plural, and all words for people of whom nothing else is said."""
    return "people" if noun in _PEOPLE else noun.rstrip("s")


def vague_number(word: str) -> tuple[float, float] | None:
    """Return what a word such as "dozens" leaves open, or None for any other word."""
    return _VAGUE.get(word.lower())


def _noun(words: list[str]) -> str:
    """Return the counted noun: the last word before a preposition, comma or clause."""
    noun = ""
    for word in words:
        if word.lower() in _STOP or not word[0].isalnum():
            if word.lower() == "of" and not noun:
                continue
            break
        noun = word.lower()
    return noun
