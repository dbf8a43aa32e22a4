"""The default parser: our multi-task model on ONNX Runtime, one pass for all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from sys import intern
from typing import Any

import numpy as np

from casus.ground.spans import Span, hull
from casus.language.lemmas import Lemmas
from casus.language.sentences import find_sentences
from casus.language.tokens import find_tokens
from casus.language.tree import EntityLabels, best_tree
from casus.language.wordpiece import CLS, SEP, WordPieces
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

_MOST_WORDS, _MOST_PIECES = 160, 480  # the encoder has 512 positions; longer "sentences" are lists or noise and are cut
_BATCH_PIECES = 1500  # bounds memory: about 40 MB of scores
_BLOCK = 512  # sentences held unparsed at one time, so that batches can be sorted by length
_CUT_AFTER = frozenset(",;:.!?—–)")
_NUMBER = re.compile(r"[\d.,:/]+")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence on its way into the model."""

    paragraph: int
    words: tuple[Span, ...]
    ids: tuple[int, ...]
    cases: tuple[int, ...]
    firsts: tuple[int, ...]


class OnnxParser:
    """Parses with the weights that the package ships; see MODEL_CARD.md beside them.

    Args:
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        data = resources.files("casus.language") / "data"
        labels = json.loads((data / "vocab.json").read_text("utf-8"))
        self._pieces = WordPieces((data / "wordpiece.txt").read_text("utf-8").split("\n"))
        self._lemmas = Lemmas(self._pieces.rank)
        self._upos, self._xpos, self._rels = ([intern(x) for x in labels[k]] for k in ("upos", "xpos", "dep"))
        self._scripts = [(low == "1", int(cut), tail) for low, cut, tail in (s.split("|", 2) for s in labels["lem"])]
        self._entities = EntityLabels([intern(x) for x in labels["ner"]])

    @cached_property
    def _session(self) -> Any:
        import onnxruntime  # noqa: PLC0415 - heavy: loaded when the first sentence comes

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        weights = (resources.files("casus.language") / "data" / "parser.int8.onnx").read_bytes()
        return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])

    def parse(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
        """Return the parsed sentences of the paragraphs, in order, indexed from 0."""
        found: list[Sentence] = []
        block: list[_Piece] = []
        for paragraph in paragraphs:
            for span in find_sentences(text, paragraph.span):
                block.extend(self._prepare(text, paragraph.number, find_tokens(text, span)))
            if len(block) >= _BLOCK:
                found.extend(self._parse_block(text, block, len(found)))
                block = []
        found.extend(self._parse_block(text, block, len(found)))
        return tuple(found)

    def parse_words(self, sentences: Sequence[Sequence[str]]) -> list[Sentence]:
        """Parse sentences whose words are given; their spans are those of the words joined by single spaces."""
        pieces: list[tuple[int, list[Span]]] = []
        parts: list[str] = []
        offset = 0
        for number, words in enumerate(sentences):
            spans = []
            for word in words:
                spans.append(Span(offset, offset + len(word)))
                offset += len(word) + 1
            parts.extend(words)
            pieces.append((number, spans))
        text = " ".join(parts)
        block = [self._encode(text, number, spans) for number, spans in pieces]
        return self._parse_block(text, block, 0)

    def _prepare(self, text: str, paragraph: int, words: list[Span]) -> Iterator[_Piece]:
        """Yield the sentence for the model, in several pieces where it is too long for it."""
        start, n_pieces, last_cut = 0, 0, 0
        for i, word in enumerate(words):
            n_pieces += len(self._pieces(word.of(text)))
            if i - start >= _MOST_WORDS or n_pieces > _MOST_PIECES - 20:
                cut = last_cut if last_cut > start else i
                yield self._encode(text, paragraph, words[start:cut])
                start, n_pieces = cut, sum(len(self._pieces(w.of(text))) for w in words[cut : i + 1])
            if word.of(text) in _CUT_AFTER:
                last_cut = i + 1
        if start < len(words):
            yield self._encode(text, paragraph, words[start:])

    def _encode(self, text: str, paragraph: int, words: Sequence[Span]) -> _Piece:
        ids, cases, firsts = [CLS], [0], [0]
        for i, span in enumerate(words):
            word = span.of(text)
            pieces = self._pieces(word)
            firsts.append(len(ids))
            ids.extend(pieces)
            cases.extend([_case(word, is_first=i == 0)] * len(pieces))
        ids.append(SEP)
        cases.append(0)
        return _Piece(paragraph, tuple(words), tuple(ids), tuple(cases), tuple(firsts))

    def _parse_block(self, text: str, block: Sequence[_Piece], offset: int) -> list[Sentence]:
        """Parse pieces in batches of like length and put the sentences back in order."""
        parsed: dict[int, Sentence] = {}
        batch: list[int] = []
        for i in sorted(range(len(block)), key=lambda i: len(block[i].ids)):
            if batch and (len(batch) + 1) * len(block[i].ids) > _BATCH_PIECES:
                parsed.update(self._run(text, block, batch, offset))
                batch = []
            batch.append(i)
        if batch:
            parsed.update(self._run(text, block, batch, offset))
        return [parsed[i] for i in range(len(block))]

    def _run(self, text: str, block: Sequence[_Piece], batch: list[int], offset: int) -> dict[int, Sentence]:
        """Run the model on one batch; returns the sentences by their place in the block."""
        n_ids, n_words = max(len(block[i].ids) for i in batch), max(len(block[i].firsts) for i in batch)
        ids, cases, mask = (np.zeros((len(batch), n_ids), np.int64) for _ in range(3))
        firsts, words = (np.zeros((len(batch), n_words), np.int64) for _ in range(2))
        for row, i in enumerate(batch):
            piece = block[i]
            ids[row, : len(piece.ids)] = piece.ids
            cases[row, : len(piece.ids)] = piece.cases
            mask[row, : len(piece.ids)] = 1
            firsts[row, : len(piece.firsts)] = piece.firsts
            words[row, : len(piece.firsts)] = 1
        feed = {"ids": ids, "case": cases, "mask": mask, "first": firsts, "wmask": words}
        upos, xpos, lemmas, entities, arcs, rels = self._session.run(None, feed)
        labels = self._entities(entities, [len(block[i].words) for i in batch])
        return {
            i: self._build(text, block[i], offset + i, (upos[row], xpos[row], lemmas[row], rels[row]), arcs[row], labels[row])
            for row, i in enumerate(batch)
        }

    def _build(self, text: str, piece: _Piece, index: int, tags: tuple[Any, Any, Any, Any], arcs: Any, labels: list[str]) -> Sentence:
        upos, xpos, lemmas, rels = (row.tolist() for row in tags)
        n = len(piece.words)
        heads = best_tree(arcs[:n, : n + 1]).tolist()
        tokens = []
        for i, span in enumerate(piece.words):
            word = intern(span.of(text))
            deprel = self._rels[rels[i]]
            # The graph scores relations at the greedy head; where the tree took another, `root` can stand on a wrong word.
            if (heads[i] == 0) != (deprel == "root"):
                deprel = "root" if heads[i] == 0 else "dep"
            lemma = self._lemmas(word, self._xpos[xpos[i]]) or self._lemma(word, lemmas[i])
            tokens.append(Token(i, span, word, lemma, self._upos[upos[i]], self._xpos[xpos[i]], heads[i] - 1, deprel, labels[i]))
        return Sentence.from_tokens(index, piece.paragraph, hull(piece.words), tuple(tokens))

    def _lemma(self, word: str, script: int) -> str:
        """Apply an edit script: lower the word or not, cut letters from its end, put others there."""
        lowered, cut, tail = self._scripts[script]
        base = word.lower() if lowered else word
        made = base[: len(base) - cut] + tail if cut <= len(base) else base
        return intern(made or word)  # a script made for longer words can leave nothing of a foreign letter


def _case(word: str, *, is_first: bool) -> int:
    """Return the casing class of a word, which the uncased encoder cannot see; the first word's capital means less."""
    if not any(c.isalnum() for c in word):
        return 6
    if _NUMBER.fullmatch(word):
        return 5
    if any(c.isdigit() for c in word):
        return 9
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 8 if is_first else 3
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 7 if is_first else 2
    return 4
