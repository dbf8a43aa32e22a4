"""Signatures: words that a name after a dash signs, in a post or a quotation of its own line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casus.codebook.cues import Cue
from casus.extract.frame import Frame
from casus.extract.quotes import Quote
from casus.extract.reading import Reading
from casus.ground.spans import Span, trim
from casus.model.account import Party
from casus.model.report import Paragraph
from casus.model.sentence import Sentence

_DASH = r"(?:[—–―]|--?)\s?"
_NAME = r"[A-Z][\w.’'\-]*(?:\s+(?:of|de|van|von|al|bin|the|[A-Z][\w.’'\-]*)){0,6}"
# "The vote is over. — Ida Holm (@idaholm) March 3, 2021": the account and perhaps the day
_POST = re.compile(rf"\s{_DASH}({_NAME})\s+\(@\w+\)(?:\s+[A-Z][a-z]+\.? \d{{1,2}}, \d{{4}})?\W*$")
_MARKUP_END = re.compile(r"</\w+>\W*$")
_MARKUP = re.compile(r"<[^<>\n]+>")
_QUOTED = re.compile(rf"[“”\"].*[”\"]\s*{_DASH}({_NAME})[.\s]*$", re.DOTALL)
_LINE = re.compile(rf"{_DASH}({_NAME})(?:,[^.\n]{{0,60}})?\.?$")
_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
_CLOSED = re.compile(r"[“\"].+[”\"]$", re.DOTALL)
_INITIAL = 3  # characters of "Jr."
_LEAST = 3  # words
_TITLE_WORDS = 8  # "“The Long Night of the Generals” – Brandt" names a work
_SIGNED = Cue("—", ("quote",))


@dataclass(frozen=True, slots=True)
class Signature:
    """Words signed by a name: the dash, the name, and the words as a quotation (its marks, if any, left out of `inner`)."""

    dash: int
    name: Span
    quote: Quote


def find_signatures(text: str, paragraphs: Iterable[Paragraph]) -> tuple[Signature, ...]:
    """Return the signed words of a text, in order.

    Known are a post with its account ("... — Ida Holm (@idaholm) March 3, 2021"), a quotation with a name after a dash at the end of its
    paragraph, and a line that is only a dash and a name under a paragraph that is all quotation.

    >>> text = "The vote is over, and we won. — Ida Holm (@idaholm) March 3, 2021"
    >>> [(s.name.of(text), s.quote.inner.of(text)) for s in find_signatures(text, [Paragraph(1, Span(0, len(text)))])]
    [('Ida Holm', 'The vote is over, and we won.')]
    """
    found: list[Signature] = []
    before: Paragraph | None = None
    for paragraph in paragraphs:
        signature = _post(text, paragraph) or _signed_quote(text, paragraph) or _signed_line(text, paragraph, before)
        if signature is not None and signature.quote.n_words >= _LEAST:
            found.append(signature)
        before = paragraph
    return tuple(found)


def _post(text: str, paragraph: Paragraph) -> Signature | None:
    start, end = paragraph.span
    closing = _MARKUP_END.search(text, start, end)
    match = _POST.search(text, start, closing.start() if closing else end)
    if match is None:
        return None
    opened = [m.end() for m in _MARKUP.finditer(text, start, match.start())]
    return _signature(text, paragraph, Span(opened[-1] if opened else start, match.start()), match)


def _signed_quote(text: str, paragraph: Paragraph) -> Signature | None:
    match = _QUOTED.fullmatch(text, *paragraph.span)
    if match is None:
        return None
    end = max(text.rfind(mark, paragraph.span.start, match.start(1)) for mark in '”"')
    signature = _signature(text, paragraph, Span(paragraph.span.start, end + 1), match)
    is_spoken = text[end - 1] in ".,!?…" or signature.quote.n_words > _TITLE_WORDS
    return signature if is_spoken else None


def _signed_line(text: str, paragraph: Paragraph, before: Paragraph | None) -> Signature | None:
    match = _LINE.fullmatch(text, *paragraph.span)
    if match is None or before is None or _CLOSED.fullmatch(text, *before.span) is None:
        return None
    return _signature(text, before, before.span, match)


def _signature(text: str, paragraph: Paragraph, words: Span, match: re.Match[str]) -> Signature:
    inner = trim(text, words, ' \t\r\n"“”')
    dash = next(i for i in range(match.start(), match.end()) if text[i] in "—–―-")
    return Signature(dash, Span(*match.span(1)), Quote(inner, words, paragraph.number, True, len(_WORD.findall(text, *inner))))


def signature_frames(signatures: Sequence[Signature], sentences: Sequence[Sentence]) -> Iterator[tuple[Signature, Frame]]:
    """Yield each signature with the attribution that its dash and name make, where the name was parsed."""
    starts = [s.span.start for s in sentences]
    for signature in signatures:
        at = bisect_right(starts, signature.name.end - 1) - 1
        sentence = sentences[at] if at >= 0 else None
        name = [t for t in sentence.tokens if signature.name.overlaps(t.span)] if sentence is not None else []
        if sentence is None or not name:
            continue
        dash = next((t for t in sentence.tokens if t.span.start <= signature.dash < t.span.end), name[0])
        head = next((t for t in name if not signature.name.overlaps(sentence.tokens[t.head].span) or t.head < 0), name[-1])
        yield signature, Frame(sentence, dash, "—", _SIGNED, "asserts", [dash], head, why="signed by a name after a dash")


def signer(reading: Reading, name: Span) -> Party:
    """Return who signs: the person whom the text knows by the name, or the name as it stands."""
    words = name.of(reading.text)
    if words.endswith(".") and len(words.split()[-1]) > _INITIAL:
        name, words = Span(name.start, name.end - 1), words[:-1]
    known = next((m for m in reading.mentions if m.name is not None and name.covers(m.span) and m.span.end == name.end), None)
    return Party(name, words) if known is None else Party(name, words, known.actor, known.entity, known.sector)
