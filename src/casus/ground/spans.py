"""Half-open character ranges in a report's text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open character range: `text[start:end]` is what it covers."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers.

        >>> Span(0, 4).of("NATO invites Montenegro")
        'NATO'
        """
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Say whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Say whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that covers all of them.

    >>> hull([Span(3, 5), Span(8, 9)])
    Span(start=3, end=9)
    """
    found = list(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))


def trim(text: str, span: Span, drop: str = " \t\r\n\u00a0") -> Span:
    """Return the span without the characters of `drop` at its two ends.

    >>> trim(" so, ", Span(0, 5), " ,")
    Span(start=1, end=3)
    """
    start, end = span
    while start < end and text[start] in drop:
        start += 1
    while end > start and text[end - 1] in drop:
        end -= 1
    return Span(start, end)


def join_spans(text: str, spans: Iterable[Span], gap: str = " \t\r\n") -> tuple[Span, ...]:
    """Return the spans in order, those that touch or are parted only by `gap` characters made one.

    >>> join_spans("ab cd ef", [Span(3, 5), Span(0, 2), Span(7, 8)])
    (Span(start=0, end=5), Span(start=7, end=8))
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and (span.start <= joined[-1].end or not text[joined[-1].end : span.start].strip(gap)):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
