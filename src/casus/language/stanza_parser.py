"""A Stanza pipeline behind the parser's protocol: pip install "casus[stanza]"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from casus.ground.errors import UsageError
from casus.ground.spans import Span, trim
from casus.language.labels import entity_label
from casus.language.repairs import mend
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

_PROCESSORS = "tokenize,mwt,pos,lemma,depparse,ner"
_BIO = {"B": "B", "I": "I", "E": "I", "S": "B"}  # Stanza marks the last word of an entity too


class StanzaParser:
    """Parses with a Stanza pipeline; its labels are those of Universal Dependencies.

    Args:
        pipeline: a loaded pipeline; by default the English one, whose models must have been fetched before.

    Raises:
        UsageError: Stanza or its English models are not installed.
    """

    def __init__(self, pipeline: Any = None) -> None:
        self._pipeline = _load() if pipeline is None else pipeline

    def parse(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
        """Return the sentences of the paragraphs, in order, indexed from 0."""
        found: list[Sentence] = []
        for paragraph in paragraphs:
            part = trim(text, paragraph.span)
            if part.end == part.start:
                continue
            for sentence in self._pipeline(part.of(text)).sentences:
                tokens = list(_tokens(sentence, text, part.start))
                if tokens:
                    span = Span(tokens[0].span.start, tokens[-1].span.end)
                    found.append(Sentence.from_tokens(len(found), paragraph.number, span, tuple(mend(tokens))))
        return tuple(found)


def _load() -> Any:
    try:
        import stanza  # noqa: PLC0415 - heavy, and optional
    except ImportError as error:
        raise UsageError("Stanza is not installed", hint='pip install "casus[stanza]"') from error
    try:
        return stanza.Pipeline("en", processors=_PROCESSORS, download_method=None, verbose=False)
    except Exception as error:
        raise UsageError(
            "Stanza's English models are not there", hint="run stanza.download('en') once, where there is a network"
        ) from error


def _tokens(sentence: Any, text: str, offset: int) -> Iterator[Token]:
    """Yield the words of a sentence; the words of a contraction share its characters in order."""
    for token in sentence.tokens:
        start, end = offset + token.start_char, offset + token.end_char
        bio, _, kind = (getattr(token, "ner", None) or "O").partition("-")
        for n, word in enumerate(token.words):
            last = n == len(token.words) - 1
            stop = end if last else min(end - 1, start + len(word.text))
            entity = entity_label(kind, _BIO.get(bio, "O") if n == 0 else "I")
            yield Token(
                word.id - 1, Span(start, stop), text[start:stop], word.lemma or word.text, word.upos or "X", word.xpos or "", word.head - 1,
                word.deprel or "dep", entity,
            )  # fmt: skip
            start = stop
