"""Whose words a span lies in: the statements of a report by the sentences that their content covers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.model.account import Statement
from casus.model.sentence import Sentence


class SaidIn:
    """The statements of a report, found by place without a search through all of them."""

    def __init__(self, reading: Reading, statements: Sequence[Statement]) -> None:
        self.reading, self.statements = reading, statements
        self._starts = [s.span.start for s in reading.sentences]
        self._by_sentence: dict[int, list[Statement]] = {}
        for statement in statements:
            for sentence in self.sentences(statement):
                self._by_sentence.setdefault(sentence.index, []).append(statement)
        self._speaking = {p.span.start for s in statements for p in s.speakers if p.span is not None}
        self._speaking |= {p.span.end for s in statements for p in s.speakers if p.span is not None}

    def sentences_of(self, span: Span) -> Iterator[Sentence]:
        """Yield the sentences that a span lies in, in order."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        while at < len(self._starts) and self._starts[at] < span.end:
            if self.reading.sentences[at].span.overlaps(span):
                yield self.reading.sentences[at]
            at += 1

    def sentences(self, statement: Statement) -> list[Sentence]:
        """Return the sentences that a statement's content lies in, in order."""
        found = {s.index: s for span in statement.content for s in self.sentences_of(span)}
        return [found[i] for i in sorted(found)]

    def in_sentence(self, sentence: Sentence) -> Sequence[Statement]:
        """Return the statements whose content lies in a sentence."""
        return self._by_sentence.get(sentence.index, ())

    def over(self, span: Span) -> tuple[Statement, ...]:
        """Return the statements whose content covers a span."""
        first = next(self.sentences_of(span), None)
        return tuple(s for s in (self.in_sentence(first) if first else ()) if any(c.covers(span) for c in s.content))

    def quoting(self, span: Span) -> tuple[Statement, ...]:
        """Return the statements that give a span verbatim, inside quotation marks."""
        return tuple(s for s in self.over(span) if any(q.covers(span) for q in s.quoted))

    def ids(self, span: Span) -> tuple[str, ...]:
        """Return the ids of the statements whose content covers a span."""
        return tuple(s.id for s in self.over(span))

    def speaks(self, span: Span) -> bool:
        """Say whether the words of a span are the speaker of a statement."""
        return span.start in self._speaking or span.end in self._speaking
