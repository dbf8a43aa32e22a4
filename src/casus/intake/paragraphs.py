"""Paragraphs of a plain text, by blank lines, single lines or the joins of hard-wrapped ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from casus.ground.spans import Span
from casus.intake.datelines import find_dateline, find_day_before, find_place_label, is_credit, is_when_line
from casus.intake.kinds import ends_sentence, find_bullet, has_verb_shape, is_edition, is_furniture, kind_of
from casus.intake.labels import find_label, find_labelled
from casus.intake.report_days import states_day
from casus.model.report import Paragraph

_WIDEST = 130  # no mail or wire program wraps later than this many columns
_NARROWEST = 50  # two lines alone are a wrapped paragraph only if the first is at least this long
_LONGEST_HEADLINE = 20  # words
_MOST_BETWEEN = 4  # lines between a headline and the body: a paper's name, the day, who wrote it
_FEWEST = 3  # words of a headline above a dateline
_SMALL = frozenset("a an and at by for from in of on or the to".split())
_QUOTE_ENDS = "\"”’'»"
_STOPS = (".", "!", "?", "…", ",")
_SHORT = 0.75  # a line that ends a sentence before this share of the width ends its paragraph


def find_paragraphs(text: str) -> tuple[Paragraph, ...]:
    r"""Return the paragraphs of a plain text, numbered from 1, without overlap and in order.

    Blank lines part paragraphs. Inside a block that they leave, each line is a paragraph of its own, unless the lines are
    hard-wrapped (most break off in mid-sentence at a margin); a line that goes on in lower case is always joined.
    Together the spans cover every character that is not white space, but for datelines and bullets before body text.
    A text of headings alone has those that read like a sentence as its body.

    >>> [p.kind for p in find_paragraphs("Story highlights\n\nPARIS (AP) — Talks failed.\n\n(AP)")]
    ['heading', 'body', 'credit']
    """
    found: list[Paragraph] = []
    has_body = False
    for span in _find_spans(text):
        words = span.of(text)
        kind = "heading" if not has_body and find_label(words) is not None else kind_of(words, is_lead=not has_body)
        found.append(Paragraph(len(found) + 1, text_span(span, words, is_lead=not has_body) if kind == "body" else span, kind))
        has_body = has_body or kind == "body"
    found = _without_day_before(_with_headline(found, text), text)
    if not has_body:
        found = [replace(p, kind="body") if _may_be_body(p, text) else p for p in found]
    return tuple(found)


def _with_headline(found: list[Paragraph], text: str) -> list[Paragraph]:
    """Return the paragraphs with the first body as a heading where it is a headline that ends in quoted words, or that asks.

    It is one if no other sentence ends in it, and the report's day or its writer's name stands between it and more body; one that
    asks also right above a dateline.
    """
    at = next((i for i, p in enumerate(found) if p.kind == "body"), None)
    if at is not None and at + 1 < len(found) and _asks(found[at].span.of(text)) and _has_dateline(text, found[at], found[at + 1]):
        return [*found[:at], replace(found[at], kind="heading"), *found[at + 1 :]]
    if at is None or at + 2 >= len(found) or found[at + 1].kind == "body" or all(p.kind != "body" for p in found[at + 1 :]):
        return found
    words, after = found[at].span.of(text), found[at + 1]
    is_short = len(words.split()) <= _LONGEST_HEADLINE
    is_headline = _asks(words) or (is_short and words[-1] in _QUOTE_ENDS and words[-2:-1] not in _STOPS)
    is_marked = after.kind in {"dateline", "credit"} or states_day(after.span.of(text))
    return [*found[:at], replace(found[at], kind="heading"), *found[at + 1 :]] if is_headline and is_marked else found


def _without_day_before(found: list[Paragraph], text: str) -> list[Paragraph]:
    """Return the paragraphs with a day before the first body as its dateline ("March 13 - "), unless others begin so: a chronicle."""
    days = [(i, end) for i, p in enumerate(found) if p.kind == "body" and (end := find_day_before(p.span.of(text)))]
    if len(days) != 1 or any(p.kind == "body" for p in found[: days[0][0]]):
        return found
    at, end = days[0]
    span = Span(found[at].span.start + end, found[at].span.end)
    return [*found[:at], replace(found[at], span=span), *found[at + 1 :]]


def _asks(words: str) -> bool:
    """Say whether a line is one question of a headline's length."""
    return words[-1:] == "?" and not any(mark in words[:-1] for mark in (". ", "?", "!")) and len(words.split()) <= _LONGEST_HEADLINE


def _has_dateline(text: str, paragraph: Paragraph, after: Paragraph) -> bool:
    """Say whether a paragraph of body right after another one begins with a dateline, which its span leaves out."""
    return after.kind == "body" and bool(text[paragraph.span.end : after.span.start].strip())


def find_title(text: str, paragraphs: Sequence[Paragraph]) -> str | None:
    """Return the first heading above the body that says something, as a paper's name and labels do not; None where there is none.

    What a page announces as its highlights, and all behind it, is no title. A line "Headline: Talks fail" goes before all others.
    """
    labelled = find_labelled(text, paragraphs, "title")
    if labelled is not None:
        return labelled
    is_marked = _is_marked(text, paragraphs)
    for paragraph, after in zip_longest(paragraphs, paragraphs[1:]):
        words = " ".join(paragraph.span.of(text).split())
        if paragraph.kind == "body" or is_furniture(words):
            return None
        is_above = is_marked or (after is not None and _has_dateline(text, paragraph, after))
        says = has_verb_shape(words) or (is_above and _speaks(words))
        if paragraph.kind == "heading" and says and not (is_edition(words) or states_day(words) or find_label(words)):
            return words
    return None


def _is_marked(text: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether a report begins with one headline, whatever its words: who wrote it or its day stands between it and the body.

    So does a paper's name between it and a body with a dateline.
    """
    at = next((i for i, p in enumerate(paragraphs) if p.kind == "body"), 0)
    between = paragraphs[1:at]
    if not 0 < len(between) < _MOST_BETWEEN or paragraphs[0].kind != "heading":
        return False
    return _has_dateline(text, paragraphs[at - 1], paragraphs[at]) or any(
        p.kind in {"dateline", "credit"} or states_day(p.span.of(text)) for p in between
    )


def _speaks(words: str) -> bool:
    """Say whether a line of some words has one in small letters that a paper's name has not: "Venezuela leaves OAS"."""
    told = words.split()
    return len(told) >= _FEWEST and told[0] != "By" and any(w.isalpha() and w.islower() and w not in _SMALL for w in told)


def _may_be_body(paragraph: Paragraph, text: str) -> bool:
    return paragraph.kind == "heading" and has_verb_shape(paragraph.span.of(text))


def text_span(span: Span, words: str, *, is_lead: bool = False) -> Span:
    """Return the span of a body paragraph without the bullet or dateline before it; `is_lead` says that no body stands before it."""
    start = find_bullet(words) or find_dateline(words) or (find_place_label(words) if is_lead else 0)
    return Span(span.start + start, span.end)


def _find_spans(text: str) -> Iterator[Span]:
    for block in _find_blocks(text):
        for lines in _part_block(text, block):
            yield from _join_lines(text, lines)


def _part_block(text: str, lines: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the lines of a block in the pieces that lines of their own leave: a day, or who wrote it, is never wrapped text."""
    piece: list[Span] = []
    for line in lines:
        words = line.of(text)
        if len(lines) > 1 and (is_when_line(words) or states_day(words) or (not ends_sentence(words) and is_credit(words))):
            yield from filter(None, (piece, [line]))
            piece = []
        else:
            piece.append(line)
    if piece:
        yield piece


def _find_blocks(text: str) -> Iterator[list[Span]]:
    """Yield the lines between blank lines, without the white space around each."""
    block: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            start = at + len(line) - len(line.lstrip())
            block.append(Span(start, start + len(bare)))
        elif block:
            yield block
            block = []
        at += len(line)
    if block:
        yield block


def _join_lines(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Yield the paragraphs of one block of lines."""
    width = _wrap_width(text, lines)
    start = lines[0].start
    for line, after in pairwise(lines):
        if not _goes_on(text, line, after, width):
            yield Span(start, line.end)
            start = after.start
    yield Span(start, lines[-1].end)


def _wrap_width(text: str, lines: Sequence[Span]) -> int:
    """Return the width at which the lines of a block are wrapped, 0 where they are not."""
    width = max((end - start for start, end in lines), default=0)
    if len(lines) < 2 or width > _WIDEST or (len(lines) == 2 and (width < _NARROWEST or not ends_sentence(lines[1].of(text)))):
        return 0
    broken = [(a, b) for a, b in pairwise(lines) if not ends_sentence(a.of(text))]
    if 2 * len(broken) < len(lines) - 1:
        return 0
    n_explained = sum(1 for a, b in broken if _is_full(text, a, b, width) or text[b.start].islower())
    return width if n_explained >= 0.7 * len(broken) else 0


def _is_full(text: str, line: Span, after: Span, width: int) -> bool:
    """Say whether the next line's first word would not have fitted on the line."""
    word = text[after.start : min(after.end, after.start + width + 1)].split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(word) > width


def _goes_on(text: str, line: Span, after: Span, width: int) -> bool:
    """Say whether two lines of a block belong to one paragraph."""
    if find_bullet(text[after.start : after.start + 8]):
        return False
    is_closed = ends_sentence(line.of(text)[-16:])
    if width == 0:
        return not is_closed and text[after.start].islower() and not text.startswith(("http", "www."), after.start)
    is_indented = _indent(text, after) >= 2 and _indent(text, line) == 0
    return not is_indented and not (is_closed and line.end - line.start < _SHORT * width)


def _indent(text: str, line: Span) -> int:
    """Return how many columns of white space stand before a line; a tab is eight."""
    n = 0
    for at in range(line.start - 1, max(-1, line.start - 40), -1):
        if text[at] not in " \t\u00a0":
            break
        n += 8 if text[at] == "\t" else 1
    return n
