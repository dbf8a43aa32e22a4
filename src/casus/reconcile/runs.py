"""Runs of words: how much of one text stands in another, and which reports repeat an earlier one."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from casus.ground.text import fold

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘(?:[^’]|’(?=\w))*’(?!\w)|(?<!\w)'(?:[^']|'(?=\w))*'(?!\w)")
RUN = 4  # words
_SAME_REPORT = 0.5  # share of the shorter one's runs

Runs = frozenset[int]


def all_words(text: str) -> list[str]:
    """Return the folded words of a text."""
    return _WORD.findall(fold(text))


def bare_words(text: str) -> list[str]:
    """Return the folded words of a text that stand outside quotation marks: reporters who hear the same words quote them alike.

    >>> bare_words('"We will sign," the minister said.')
    ['the', 'minister', 'said']
    """
    return _WORD.findall(fold(_QUOTED.sub(" ", text)))


def find_runs(words: Sequence[str], size: int = RUN) -> Runs:
    """Return checksums of the runs of `size` words (Broder 1997: shingles); two sets of them show how much two texts share.

    >>> len(find_runs("nato invited finland on tuesday".split()))
    2
    """
    return frozenset(zlib.crc32(" ".join(words[i : i + size]).encode()) for i in range(len(words) - size + 1))


@lru_cache(maxsize=4096)
def runs_of_three(text: str) -> Runs:
    """Return the runs of three words of a text, quotations too, for what is compared again and again."""
    return find_runs(all_words(text), 3)


def overlap(left: Runs, right: Runs) -> float:
    """Return the share of the smaller set that the other holds too (Broder 1997: containment)."""
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0


def find_originals(reports: Iterable[tuple[str, Runs]]) -> dict[str, str]:
    """Return for each report the id of the one whose text it repeats for the most part, its own where there is none.

    A report is held only against those that share a run with it and are no copies themselves, so that neither many reports nor many
    copies of one text make it slow.

    Args:
        reports: ids and runs, in the order in which they count as first.
    """
    origin: dict[str, str] = {}
    holders: dict[int, list[str]] = defaultdict(list)
    sizes: dict[str, int] = {}
    for report, runs in reports:
        shared = Counter(other for run in runs for other in holders.get(run, ()))
        copied = (o for o, n in shared.items() if n >= _SAME_REPORT * min(len(runs), sizes[o]))
        origin[report] = max(copied, key=lambda o: (shared[o], o), default=report)
        if origin[report] == report:
            sizes[report] = len(runs)
            for run in runs:
                holders[run].append(report)
    return origin
