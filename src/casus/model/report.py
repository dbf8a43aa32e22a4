"""A report: one published text, with its paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from casus.ground.spans import Span

ParagraphKind = Literal["body", "heading", "dateline", "credit"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a report, numbered from 1 in the order of the text.

    Args:
        number: 1 for the first paragraph of the text.
        span: where it stands, without white space around it.
        kind: `body` is read; a `heading` (also a highlight, caption or related link), a `dateline` and a `credit` are not coded.
    """

    number: int
    span: Span
    kind: ParagraphKind = "body"


@dataclass(frozen=True, slots=True)
class Report:
    """One published text.

    Args:
        id: given by the user (JSON lines) or a hash of the text.
        text: the text as given; every span in an account counts characters in it.
        paragraphs: the paragraphs of the text, in order.
        outlet: who published it, as the codebook or the user names it; None means not stated.
        published: the day of publication; None means not stated, and relative times stay unresolved.
        title: the headline; None means not stated.
        url: where it was published; None means not stated.
        language: ISO 639-1 code of the language of the text.
        origin: the file or line that it was read from, for messages and labels.
    """

    id: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    outlet: str | None = None
    published: date | None = None
    title: str | None = None
    url: str | None = None
    language: str = "en"
    origin: str = ""
