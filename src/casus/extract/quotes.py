"""Quotations: stretches inside quotation marks, paired within a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from casus.ground.spans import Span
from casus.model.report import Paragraph

# A typist mixes straight and curly marks: “ may be closed by " and " by ”.
_PAIRS = {"“": ("”", '"', "“"), "«": ("»",), "„": ("“", "”"), "``": ("''",)}
_SAME = {"”": ("”",), '"': ('"', "”", "“"), "‘": ("’",), "''": ("''",)}
_MARK = re.compile("[“”„«»\"]|''|``|[‘’']")
_SINGLE = frozenset("‘’'")
_WORD = re.compile(r"\w+")
_SAID = re.compile(r",\s+(?:(?:[A-Z][\w.’'\-]*|he|she|they|the|an?|his|her|its|their)\s+(?:[\w’'\-]+\s+){0,5})?(?:said|says|added|told)\b")
# A straight single mark is closed in time: apostrophes between letters ("didn't", "Ukraine's") close nothing.
_CLOSES = re.compile(r"(?:[^'\n]|(?<=\w)'(?=\w)){2,600}?[\w.,!?]'(?=[\s,.;:!?)—–]|$)")
_POSSESSIVE = re.compile(r"s['’]\s+[a-z]")
_NEXT_MARK = re.compile(r"(?<!\w)['’‘](?=\w)|[.,!?…]['’](?!\w)|(?<=\w)['’](?!\w)")


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation.

    Args:
        inner: the words between the marks.
        outer: the same with the marks.
        paragraph: number of its paragraph.
        is_closed: whether it has a closing mark; if not, it runs to the end of the paragraph and may go on in the next.
        n_words: how many words it holds.
    """

    inner: Span
    outer: Span
    paragraph: int
    is_closed: bool
    n_words: int


def find_quotes(text: str, paragraphs: Iterable[Paragraph]) -> tuple[Quote, ...]:
    """Return the quotations of the paragraphs in order; one inside another is not returned.

    Straight, curly and single (British) marks, guillemets and doubled apostrophes (old wire copy) are known. An opening mark that is
    never closed opens a quotation to the end of its paragraph only if the mark stands at the paragraph's start or the next paragraph
    opens with a mark too; else it is dropped.

    >>> text = "He called it “a test” and said: 'No more.'"
    >>> [q.inner.of(text) for q in find_quotes(text, [Paragraph(1, Span(0, len(text)))])]
    ['a test', 'No more.']
    """
    listed = list(paragraphs)
    found: list[Quote] = []
    for i, paragraph in enumerate(listed):
        after = listed[i + 1] if i + 1 < len(listed) else None
        goes_on = after is not None and text[after.span.start] in "“«\"„‘'`"
        found.extend(_pair(text, paragraph, goes_on))
    return tuple(found)


def _pair(text: str, paragraph: Paragraph, goes_on: bool) -> list[Quote]:
    found: list[Quote] = []
    opening: tuple[int, int] | None = None
    closers: tuple[str, ...] = ()
    begin, end = paragraph.span
    for mark, at in _marks(text, begin, end):
        if opening is None:
            closers = _closers(text, mark, at, begin)
            opening = (at, at + len(mark)) if closers else None
        elif mark == "“" and text[opening[0]] == '"' and not goes_on and _opens_for_good(text, at, end):
            opening, closers = (at, at + 1), _PAIRS[mark]  # a straight mark that nothing closes: a slip of the typist
        elif mark in closers and at > opening[1] and _may_close(text, mark, at, end, text[slice(*opening)]):
            if mark in ("'", "’") and _is_possessive(text, at, end):
                continue
            found.append(_quote(text, paragraph, Span(opening[1], at), Span(opening[0], at + len(mark))))
            opening = None
    if opening is not None and (opening[0] == begin or goes_on) and closers[0] not in ("’", "'"):
        said = _SAID.search(text, opening[1], end) if not goes_on else None
        stop = said.start() + 1 if said else end  # "“Call us, Holm said": the mark was forgotten where the attribution begins
        found.append(_quote(text, paragraph, Span(opening[1], stop), Span(opening[0], stop), is_closed=said is not None))
    return found


def _may_close(text: str, mark: str, at: int, end: int, opening: str) -> bool:
    """Say whether a mark closes here: one set the wrong way round (“...“) only where no word follows, a straight one only after a word."""
    after = text[at + len(mark)] if at + len(mark) < end else " "
    if mark == "“" and opening in '“"':
        return not after.isalnum() and after not in "‘'[(#@$"
    if mark == '"' and opening == "“" and after.isalnum():
        return False
    if opening == "``":
        return True  # the two marks of a wire are told apart, so that a space before one means nothing
    if mark[0] not in "\"'" or not text[at - 1].isspace() or (mark == '"' and opening == "“"):
        return True
    if mark == '"' and text[at - 2] in ",.!?" and after.isspace():
        return True  # "“It is over, ” he said", typed with straight marks
    return mark == '"' and (at + 1 == end or text[at - 2] in "'’")  # "the phrase 'two banks,' " he said": a space parts two marks


def _opens_for_good(text: str, at: int, end: int) -> bool:
    """Say whether a curly mark opens words here and no straight mark follows it in the paragraph."""
    return text[at - 1].isspace() and text[at + 1 : at + 2].isalnum() and "”" in text[at:end] and '"' not in text[at:end]


def _quote(text: str, paragraph: Paragraph, inner: Span, outer: Span, *, is_closed: bool = True) -> Quote:
    is_closed = is_closed if outer.end == inner.end else True
    return Quote(inner, outer, paragraph.number, is_closed, len(_WORD.findall(text, inner.start, inner.end)))


def _marks(text: str, begin: int, end: int) -> Iterable[tuple[str, int]]:
    """Yield the quotation marks of a stretch; an apostrophe is none, a single mark at a word's edge may be, two make a double mark."""
    for match in _MARK.finditer(text, begin, end):
        mark, at = match.group(), match.start()
        if mark in _SINGLE:
            before = text[at - 1] if at > begin else " "
            after = text[at + 1] if at + 1 < end else " "
            if before.isalnum() and after.isalnum():
                continue
        yield mark, at


def _is_possessive(text: str, at: int, end: int) -> bool:
    """Say whether a mark is a plural owner's ("the workers' rights"): "s" before it, a word after it, the closing mark to come."""
    if not _POSSESSIVE.match(text, at - 1, end):
        return False
    after = _NEXT_MARK.search(text, at + 1, end)
    return after is not None and after.group()[0] in ".,!?…"


def _closers(text: str, mark: str, at: int, begin: int) -> tuple[str, ...]:
    """Return the marks that can close a quotation that `mark` opens here, or nothing where it opens none."""
    before = text[at - 1] if at > begin else " "
    after = text[at + len(mark)] if at + len(mark) < len(text) else " "
    opens = (before.isspace() or before in "([—–-:,/“\"‘'") and not after.isspace()
    if mark in _PAIRS:
        return _PAIRS[mark]
    if mark == "‘" and (after.isdigit() or not _is_closed_inside(text, at)):
        return ()  # "in ‘08", or a mark that only a later quotation could close
    if mark in _SAME and opens:  # a curly one may be set the wrong way round
        return _SAME[mark]
    # A straight single mark opens only where another closes it in time: "the '90s" and "workers' rights" do not.
    if mark == "'" and opens and after.isalpha() and _CLOSES.match(text, at + 1, at + 700):
        return ("'",)
    return ()


def _is_closed_inside(text: str, at: int) -> bool:
    """Say whether a single curly mark is closed before a double one opens or closes without its pair."""
    depth = 0
    for offset in range(at + 1, min(len(text), at + 2500)):
        char = text[offset]
        if char == "\n":
            return True  # it goes on in the next paragraph, or is never closed
        if char in "“«„":
            depth += 1
        elif char in "”»":
            depth -= 1
            if depth < 0:
                return False
        elif char == "’" and depth == 0 and not text[offset + 1 : offset + 2].isalnum():
            return True
    return True


class QuoteMap:
    """Where the quotations of a text are, for quick questions.

    Args:
        quotes: the quotations in order.
    """

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self.quotes = tuple(quotes)
        self._starts = [q.outer.start for q in quotes]

    def at(self, offset: int) -> Quote | None:
        """Return the quotation that holds a character, or None."""
        i = bisect_right(self._starts, offset) - 1
        return self.quotes[i] if i >= 0 and offset < self.quotes[i].outer.end else None

    def after(self, offset: int) -> Quote | None:
        """Return the first quotation that begins at or after a character, or None."""
        i = bisect_left(self._starts, offset)
        return self.quotes[i] if i < len(self.quotes) else None

    def before(self, offset: int) -> Quote | None:
        """Return the last quotation that ends at or before a character, or None."""
        i = bisect_left(self._starts, offset) - 1
        return self.quotes[i] if i >= 0 and self.quotes[i].outer.end <= offset else None

    def within(self, span: Span) -> tuple[Quote, ...]:
        """Return the quotations that overlap a span, in order."""
        i = max(0, bisect_right(self._starts, span.start) - 1)
        found = []
        while i < len(self.quotes) and self._starts[i] < span.end:
            if self.quotes[i].outer.overlaps(span):
                found.append(self.quotes[i])
            i += 1
        return tuple(found)
