"""A spaCy pipeline behind the parser's protocol: pip install "casus[spacy]"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from casus.ground.errors import UsageError
from casus.ground.spans import Span, trim
from casus.language.labels import entity_label, lift_prepositions
from casus.language.repairs import mend
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token


class SpacyParser:
    """Parses with a spaCy pipeline that tags, lemmatises and parses.

    spaCy's own English models label in the ClearNLP scheme; their trees are turned into Universal Dependencies as far as casus
    reads them. Pipelines trained on Universal Dependencies are taken as they are.

    Args:
        pipeline: a loaded pipeline, or the name of an installed one ("en_core_web_sm").

    Raises:
        UsageError: spaCy or the pipeline is not installed.
    """

    def __init__(self, pipeline: Any) -> None:
        self._pipeline = _load(pipeline) if isinstance(pipeline, str) else pipeline

    def parse(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
        """Return the sentences of the paragraphs, in order, indexed from 0."""
        found: list[Sentence] = []
        parts = [trim(text, p.span) for p in paragraphs]
        for paragraph, part, doc in zip(paragraphs, parts, self._pipeline.pipe([p.of(text) for p in parts]), strict=True):
            for sentence in doc.sents:
                tokens = list(_tokens([t for t in sentence if not t.is_space], part.start))
                if tokens:
                    span = Span(tokens[0].span.start, tokens[-1].span.end)
                    found.append(Sentence.from_tokens(len(found), paragraph.number, span, tuple(mend(tokens))))
        return tuple(found)


def _load(name: str) -> Any:
    try:
        import spacy  # noqa: PLC0415 - heavy, and optional
    except ImportError as error:
        raise UsageError("spaCy is not installed", hint='pip install "casus[spacy]"') from error
    try:
        return spacy.load(name)
    except OSError as error:
        raise UsageError("there is no such spaCy pipeline", where=name, hint=f"install it, for example: pip install {name}") from error


def _tokens(words: list[Any], offset: int) -> Iterator[Token]:
    places = {word.i: n for n, word in enumerate(words)}
    heads, rels = [], []
    for word in words:
        head = word.head
        while head.is_space and head.head.i != head.i:
            head = head.head
        is_root = head.i == word.i or head.is_space
        heads.append(-1 if is_root else places[head.i])
        rels.append("ROOT" if is_root else word.dep_ or "dep")
    upos = [word.pos_ or "X" for word in words]
    heads, rels = lift_prepositions(heads, rels, upos)
    for n, word in enumerate(words):
        span = Span(offset + word.idx, offset + word.idx + len(word.text))
        entity = entity_label(word.ent_type_, word.ent_iob_)
        yield Token(n, span, word.text, word.lemma_ or word.text, upos[n], word.tag_, heads[n], rels[n], entity)
