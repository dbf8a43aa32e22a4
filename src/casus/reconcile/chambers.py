"""Chambers: which house or council a text tells of; votes of two are two."""

from __future__ import annotations

import re

_CHAMBERS = {
    "upper": re.compile(r"\b(?:senat\w+|upper (?:house|chamber)|lords|bundesrat)\b", re.IGNORECASE),
    "lower": re.compile(r"\b(?:deput\w+|lower (?:house|chamber)|commons|representatives|bundestag|sejm)\b|\b(?-i:House)\b", re.IGNORECASE),
    "council": re.compile(r"\b(?:security council|council|general assembly|summit|leaders|ministers)\b", re.IGNORECASE),
}


def chambers_in(text: str) -> frozenset[str]:
    """Return the kinds of houses that a text names.

    >>> sorted(chambers_in("The Senate and the Sejm voted"))
    ['lower', 'upper']
    """
    return frozenset(name for name, words in _CHAMBERS.items() if words.search(text))


def are_two_houses(left: str, right: str) -> bool:
    """Say whether of two texts one tells of the upper house alone, the other of the lower."""
    return {chambers_in(left) - {"council"}, chambers_in(right) - {"council"}} == {frozenset(("upper",)), frozenset(("lower",))}
