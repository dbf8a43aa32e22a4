"""Block quotations: a paragraph without marks that the colon before it gives to a speaker."""

from __future__ import annotations

import re

from casus.extract.frame import Frame
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.model.sentence import Sentence

_WORD = re.compile(r"\w+")
_MARKS = "“”\"«„‘'`•*-–—"
_LEAST = 5  # words
_NEAR = 8  # tokens from the verb to the colon
_MOST = 30  # tokens of the sentence that introduces


def block_after(reading: Reading, frame: Frame) -> Span | None:
    """Return the paragraph that "The governor added:" introduces, where it has no quotation marks; None where the frame ends otherwise.

    One paragraph is taken: where a block ends, no mark shows.
    """
    sentence = frame.sentence
    if (
        frame.cue is None
        or frame.cue.is_thought
        or not frame.by_quote
        or frame.speaker is None
        or frame.verb.xpos not in ("VBD", "VBZ", "VBP")
    ):
        return None
    last = sentence.tokens[-1]
    if last.text != ":" or last.index - frame.verb.index > _NEAR or len(sentence.tokens) > _MOST or not _ends_paragraph(reading, sentence):
        return None
    body = (p for p in reading.report.paragraphs if p.number > sentence.paragraph)
    after = next(body, None)
    if after is None or after.kind != "body" or reading.text[after.span.start] in _MARKS:
        return None
    return after.span if len(_WORD.findall(reading.text, *after.span)) >= _LEAST else None


def _ends_paragraph(reading: Reading, sentence: Sentence) -> bool:
    after = reading.sentences[sentence.index + 1] if sentence.index + 1 < len(reading.sentences) else None
    return after is None or after.paragraph != sentence.paragraph
