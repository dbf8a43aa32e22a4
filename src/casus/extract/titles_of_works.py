"""Titles of works in quotation marks: "said in his book, “The Long River”"."""

from __future__ import annotations

import re

from casus.extract.quotes import Quote

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_LEAD = re.compile(
    r"(?:(?:\b(?:on|in|titled|entitled|(?:host|star|author|editor)s? of)|[’']s)"
    r"|\b(?:book|novel|memoir|film|movie|song|show|program|programme|broadcast|column|essay|series|play|album|magazine|autobiography),?)\s*\Z"
)
_LONGEST = 12  # words
_NEAR = 20  # characters
_SHORT = 4  # letters of a word that a title writes small


def is_title(text: str, quote: Quote) -> bool:
    """Say whether a quotation is the title of a book or programme: its words begin with capitals, and a preposition or "book" leads to it.

    >>> from casus.ground.spans import Span
    >>> text = "He said so in his book, “The Long River.”"
    >>> is_title(text, Quote(Span(25, 40), Span(24, 41), 1, True, 3))
    True
    """
    words = _WORD.findall(quote.inner.of(text))
    if (
        not 1 < len(words) <= _LONGEST
        or not words[0][0].isupper()
        or _LEAD.search(text, max(0, quote.outer.start - _NEAR), quote.outer.start) is None
    ):
        return False
    small = [w for w in words if not w[0].isupper()]
    return all(len(w) <= _SHORT for w in small) and len(small) * 2 < len(words)
