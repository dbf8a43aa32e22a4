"""The one protocol between text and everything that reads a parse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from casus.model.report import Paragraph
from casus.model.sentence import Sentence


class Parser(Protocol):
    """Anything that turns paragraphs of a text into parsed sentences.

    Labels are those of Universal Dependencies 2 for English; entities are PER, LOC and ORG in BIO form; the spans of tokens
    count characters of `text`, never overlap and cover every character of the paragraphs that is not white space.
    """

    def parse(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
        """Return the sentences of the paragraphs, in order, indexed from 0."""
        ...
