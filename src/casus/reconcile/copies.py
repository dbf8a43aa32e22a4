"""Copies: which reports, and which sentences, repeat the words of another, so that independence is counted in origins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_SAME_SENTENCE = 0.6  # share of the shorter one's shingles; agencies' clients trim and restyle, they do not reword
_SAME_REPORT = 0.5
_SHORTEST = 8  # a sentence of fewer words can be the same by chance


def shingles(text: str, size: int = _SHINGLE) -> frozenset[tuple[str, ...]]:
    """Return the runs of `size` words of a text, folded.

    >>> sorted(shingles("NATO invited Finland on Tuesday.", 4))
    [('invited', 'finland', 'on', 'tuesday'), ('nato', 'invited', 'finland', 'on')]
    """
    words = _WORD.findall(fold(text))
    return frozenset(tuple(words[i : i + size]) for i in range(len(words) - size + 1))


def overlap(left: Iterable[tuple[str, ...]], right: Iterable[tuple[str, ...]]) -> float:
    """Return the share of the smaller set that the other holds too (Broder 1997: containment)."""
    a, b = frozenset(left), frozenset(right)
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def is_copy(left: str, right: str) -> bool:
    """Say whether two sentences are one text, perhaps trimmed: what is quoted in both does not count as copied.

    Two reporters who heard the same words quote them alike; only the words around the quotation show a copy.
    """
    bare_left, bare_right = _unquoted(left), _unquoted(right)
    if min(len(_WORD.findall(bare_left)), len(_WORD.findall(bare_right))) < _SHORTEST:
        return fold(left) == fold(right) and len(_WORD.findall(left)) >= _SHORTEST
    return overlap(shingles(bare_left), shingles(bare_right)) >= _SAME_SENTENCE


def _unquoted(text: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’", " ", text)


def match_copies(accounts: Sequence[Account]) -> tuple[tuple[str, str], ...]:
    """Return for each report the report whose text it repeats for the most part: the earliest, or the first given; itself if none."""
    sets = [shingles(a.report.text) for a in accounts]
    origin: list[int] = []
    order = sorted(range(len(accounts)), key=lambda i: (accounts[i].report.published is None, str(accounts[i].report.published), i))
    rank = {i: place for place, i in enumerate(order)}
    for i in range(len(accounts)):
        same = [j for j in range(len(accounts)) if j != i and rank[j] < rank[i] and overlap(sets[i], sets[j]) >= _SAME_REPORT]
        origin.append(min(same, key=lambda j: rank[j]) if same else i)
    return tuple((accounts[i].report.id, accounts[_first(origin, i)].report.id) for i in range(len(accounts)))


def _first(origin: Sequence[int], i: int) -> int:
    while origin[i] != i:
        i = origin[i]
    return i


def sentence_around(account: Account, span: Span) -> str:
    """Return the text of the sentence that holds the start of a span; of the span itself where no sentence does."""
    holder = next((s for s in account.sentences if s.start <= span.start < s.end), span)
    return holder.of(account.report.text)


def count_origins(evidence: Sequence[tuple[str, str]], copies: dict[str, str]) -> int:
    """Return how many independent origins carry something.

    Args:
        evidence: pairs of report id and the sentence that carries it.
        copies: for each report id the report whose text it repeats, itself if none.

    Reports that copy one text count once, and so do two sentences that are one text though the reports around them differ.
    """
    kept: list[tuple[str, str]] = []
    for report, sentence in evidence:
        origin = copies.get(report, report)
        if not any(origin == other or is_copy(sentence, text) for other, text in kept):
            kept.append((origin, sentence))
    return len(kept)
