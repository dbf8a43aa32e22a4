"""Words compared: the stems of what a phrase says, without the small words that any phrase has."""

from __future__ import annotations

import re
from functools import lru_cache

from casus.ground.text import fold

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SMALL = frozenset(
    """a an the this that these those it its he she they them his her their we us our you your i me my who whom whose which what when where
    while if unless because as than then so but and or nor not no yet of in on at by for from to into onto over under with without about
    after before during since until against between among through is are was were be been being am has have had having do does did
    doing done will would shall should can could may might must also only just more most some any all both each other another such very
    there here up down out off again said say says told tell tells added according one ones s t re ve ll d""".split()
)
_ENDINGS = (
    "ations",
    "ation",
    "itions",
    "ition",
    "ments",
    "ment",
    "ings",
    "ing",
    "ions",
    "ion",
    "ers",
    "ied",
    "ies",
    "ed",
    "es",
    "er",
    "e",
    "s",
    "y",
)
_SHORTEST = 3


@lru_cache(maxsize=20000)
def stem(word: str) -> str:
    """Return a word without its ending, so that "attacked" and "attacks" meet.

    >>> stem("attacked"), stem("ratification"), stem("sea")
    ('attack', 'ratific', 'sea')
    """
    bare = fold(word)
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= _SHORTEST:
            bare = bare[: -len(ending)]
            break
    return bare[:-1] if len(bare) > 4 and bare[-1] == bare[-2] else bare


def is_small(word: str) -> bool:
    """Say whether a folded word is one that any text has: articles, pronouns, auxiliaries, "said"."""
    return word in _SMALL


@lru_cache(maxsize=20000)
def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a phrase that carry meaning.

    >>> sorted(content_stems("It was attacked in Greece"))
    ['attack', 'greec']
    """
    return frozenset(stem(w) for w in _WORD.findall(fold(text)) if w not in _SMALL and not w.isdigit())


def share(left: frozenset[str], right: frozenset[str]) -> float:
    """Return the part of the smaller set that the larger one holds; 0 where one is empty."""
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0
