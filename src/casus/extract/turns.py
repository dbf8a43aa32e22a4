"""Turns of a transcript: paragraphs that open with a speaker's name and a colon."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casus.codebook.cues import Cue
from casus.extract.frame import Frame
from casus.extract.quotes import Quote
from casus.ground.spans import Span
from casus.model.report import Paragraph
from casus.model.sentence import Sentence

_CAPITALS = r"[A-Z][A-Z.’'\-]+(?:\s+[A-Z][A-Z.’'\-]*){0,3}"
_NAME = r"[A-Z][\w.’'\-]+(?:\s+[A-Z][\w.’'\-]+){0,3}"
_LEAD = re.compile(rf"[“\"]?\s*({_CAPITALS}|{_NAME}):\s+(?=[^\s“\"«‘])")
_WORD = re.compile(r"\w+")
_TURN_WORDS = 3  # "Ames: 547" is a count
_TURN = Cue(":", ("quote",))


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph of a transcript: who speaks, and the words, as a quotation without marks."""

    name: Span
    quote: Quote


def find_turns(text: str, paragraphs: Iterable[Paragraph]) -> tuple[Turn, ...]:
    r"""Return the turns of a transcript in order; a text has none unless names in capitals, or one name twice, lead paragraphs.

    >>> text = "HOLM: We will pay.\nREPORTER: When will you pay?"
    >>> [t.name.of(text) for t in find_turns(text, [Paragraph(1, Span(0, 18)), Paragraph(2, Span(19, len(text)))])]
    ['HOLM', 'REPORTER']
    """
    leads = [(p, m) for p in paragraphs if (m := _LEAD.match(text, p.span.start, p.span.end))]
    leads = [(p, m) for p, m in leads if len(_WORD.findall(text, m.end(), p.span.end)) >= _TURN_WORDS]
    counts = Counter(m.group(1) for _, m in leads)
    n_capitals = sum(m.group(1).isupper() for _, m in leads)
    return tuple(
        _turn(text, paragraph, match)
        for paragraph, match in leads
        if (n_capitals > 1 if match.group(1).isupper() else counts[match.group(1)] > 1)
    )


def _turn(text: str, paragraph: Paragraph, match: re.Match[str]) -> Turn:
    words = Span(match.end(), paragraph.span.end)
    return Turn(Span(*match.span(1)), Quote(words, words, paragraph.number, True, len(_WORD.findall(text, *words))))


def turn_frames(turns: Sequence[Turn], sentences: Iterable[Sentence]) -> Iterator[tuple[Turn, Frame]]:
    """Yield each turn with the attribution that its name and colon make."""
    by_start = {turn.name.start: turn for turn in turns}
    for sentence in sentences if turns else ():
        turn = next((by_start[t.span.start] for t in sentence.tokens[:3] if t.span.start in by_start), None)
        if turn is None:
            continue
        name = [t for t in sentence.tokens if turn.name.covers(t.span)]
        colon = next((t for t in sentence.tokens if t.text == ":" and t.span.start >= turn.name.end), None)
        if name and colon is not None:
            yield turn, Frame(sentence, colon, ":", _TURN, "asserts", [colon], name[-1], why="turn of a transcript")
