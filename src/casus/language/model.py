"""The default parser: our multi-task model on ONNX Runtime, one pass for all."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from importlib import resources
from sys import intern
from typing import Any

import numpy as np

from casus.ground.spans import Span, hull
from casus.language.act_head import OnnxActHead
from casus.language.double_names import join_double_names
from casus.language.inputs import InputMaker, ModelInput, cheapest_cuts, pad
from casus.language.lemmas import Lemmas
from casus.language.name_lists import load_name_lists
from casus.language.repairs import mend, mend_names
from casus.language.sentences import find_sentences
from casus.language.side_head import OnnxSideHead
from casus.language.tags import agreement
from casus.language.text_names import TextNames
from casus.language.tokens import find_tokens
from casus.language.tree import EntityLabels, Scores, best_tree
from casus.language.weights import open_weights
from casus.language.wordpiece import WordPieces, read_vocabulary
from casus.model.act_guess import ActGuess
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token
from casus.model.sides import SideChances, SideQuestion

_BATCH_PIECES = 350  # few enough for their vectors to stay in one core's cache: a fifth faster than 1,500
_SHARED_PIECES = 1500  # with several threads: enough work for each; bounds memory, too
_BLOCK = 512  # sentences held unparsed at one time, so that batches can be sorted by length
_Parsed = tuple[Sentence, Scores]  # with the scores of its names, shape (words, labels)


class OnnxParser:
    """Parses with the weights that the package ships; see MODEL_CARD.md beside them.

    Args:
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        self._most_pieces = _BATCH_PIECES if threads == 1 else _SHARED_PIECES
        data = resources.files("casus.language") / "data"
        labels = json.loads((data / "vocab.json").read_text("utf-8"))
        pieces = WordPieces(read_vocabulary())
        self._inputs = InputMaker(pieces, load_name_lists())
        self._lemmas = Lemmas(pieces.rank)
        self._upos, self._xpos, self._rels = ([intern(x) for x in labels[k]] for k in ("upos", "xpos", "dep"))
        self._agreed = agreement(self._upos, self._xpos)
        self._scripts = [(low == "1", int(cut), tail) for low, cut, tail in (s.split("|", 2) for s in labels["lem"])]
        self._root = self._rels.index("root")
        names = [intern(x) for x in labels["ner"]]
        self._entities, self._names = EntityLabels(names), TextNames(names)

    @cached_property
    def _session(self) -> Any:
        return open_weights("parser.int8.onnx", self._threads)

    @cached_property
    def _acts(self) -> OnnxActHead:
        return OnnxActHead(self._threads)

    @cached_property
    def _sides(self) -> OnnxSideHead:
        return OnnxSideHead(self._threads)

    @cached_property
    def _relations(self) -> Any:
        return open_weights("relations.int8.onnx", self._threads)

    def parse(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
        """Return the parsed sentences of the paragraphs, in order, indexed from 0."""
        found: list[_Parsed] = []
        block: list[ModelInput] = []
        for paragraph in paragraphs:
            for span in find_sentences(text, paragraph.span):
                block.extend(self._inputs.cut(text, paragraph.number, find_tokens(text, span)))
            if len(block) >= _BLOCK:
                found.extend(self._parse_block(text, block, len(found)))
                block = []
        found.extend(self._parse_block(text, block, len(found)))
        return tuple(self._name(found))

    def act_finder(self, text: Sequence[Sentence]) -> Callable[[Sequence[Sentence]], tuple[tuple[ActGuess, ...], ...]]:
        """Return what says for each of some sentences of a text which words may tell an act, as the act head does."""
        return self._acts.finder(text)

    def side_chances(self, sentences: Sequence[Sentence], heading: Sequence[str], question: SideQuestion) -> SideChances:
        """Return for which sides mentions of a report stand and whom they take up, as the side head tells it."""
        return self._sides(sentences, heading, question)

    def parse_words(self, sentences: Sequence[Sequence[str]]) -> list[Sentence]:
        """Parse the sentences of one text whose words are given; their spans are those of the words joined by single spaces."""
        block: list[ModelInput] = []
        text = " ".join(word for words in sentences for word in words)
        offset = 0
        for number, words in enumerate(sentences):
            spans = []
            for word in words:
                spans.append(Span(offset, offset + len(word)))
                offset += len(word) + 1
            block.append(self._inputs(text, number, spans))
        return self._name(self._parse_block(text, block, 0))

    def _name(self, parsed: Sequence[_Parsed]) -> list[Sentence]:
        """Return the sentences of a whole text with the names that it has; the trees stay as they are."""
        labels = self._names([[t.text for t in sentence.tokens] for sentence, _ in parsed], [scores for _, scores in parsed])
        join_double_names([sentence for sentence, _ in parsed], labels)
        return [_renamed(sentence, of_words) for (sentence, _), of_words in zip(parsed, labels, strict=True)]

    def _parse_block(self, text: str, block: Sequence[ModelInput], offset: int) -> list[_Parsed]:
        """Parse inputs in batches of like length and put the sentences back in order."""
        parsed: dict[int, _Parsed] = {}
        order = sorted(range(len(block)), key=lambda i: len(block[i].ids))
        for start, end in cheapest_cuts([len(block[i].ids) for i in order], self._most_pieces):
            parsed.update(self._run(text, block, order[start:end], offset))
        return [parsed[i] for i in range(len(block))]

    def _run(self, text: str, block: Sequence[ModelInput], batch: list[int], offset: int) -> dict[int, _Parsed]:
        """Run the model on one batch; returns the sentences by their place in the block, each with the scores of its names."""
        inputs = [block[i] for i in batch]
        lengths = [len(piece.words) for piece in inputs]
        upos, xpos, lemmas, entities, arcs, below, above, names = self._session.run(None, pad(inputs))
        upos = self._agreed[upos, xpos]
        trees = [best_tree(arcs[row, :n, : n + 1]) for row, n in enumerate(lengths)]
        # Relations are scored once the tree is known: between each word and the head that it has there.
        words = np.concatenate([below[row, :n] for row, n in enumerate(lengths)])
        heads = np.concatenate([above[row, tree] for row, tree in enumerate(trees)])
        (scores,) = self._relations.run(None, {"below": words, "above": heads})
        rels = self._name_relations(scores, np.concatenate(trees))
        labels = self._entities(entities, lengths)
        found, at = {}, 0
        for row, (i, n) in enumerate(zip(batch, lengths, strict=True)):
            tags = upos[row].tolist(), xpos[row].tolist(), lemmas[row].tolist(), rels[at : at + n]
            sentence = self._build(text, block[i], offset + i, tags, trees[row].tolist(), labels[row])
            found[i] = sentence, names[row, :n].copy()
            at += n
        return found

    def _name_relations(self, scores: Any, heads: Any) -> list[str]:
        """Return the best relation of each word: root for the root and for no other word."""
        scores[heads == 0, self._root] = np.inf
        scores[heads != 0, self._root] = -np.inf
        return [self._rels[i] for i in scores.argmax(axis=1).tolist()]

    def _build(self, text: str, piece: ModelInput, index: int, tags: tuple[Any, ...], heads: list[int], labels: list[str]) -> Sentence:
        upos, xpos, lemmas, rels = tags
        tokens = []
        for i, span in enumerate(piece.words):
            word = intern(text[span.start : span.end])
            tag = self._xpos[xpos[i]]
            lemma = self._lemmas(word, tag) or self._lemma(word, lemmas[i])
            tokens.append(Token(i, span, word, lemma, self._upos[upos[i]], tag, heads[i] - 1, rels[i], labels[i]))
        return Sentence.from_tokens(index, piece.paragraph, hull(piece.words), tuple(mend(tokens)))

    def _lemma(self, word: str, script: int) -> str:
        """Apply an edit script: lower the word or not, cut letters from its end, put others there."""
        lowered, cut, tail = self._scripts[script]
        base = word.lower() if lowered else word
        made = base[: len(base) - cut] + tail if cut <= len(base) else base
        return intern(made or word)  # a script made for longer words can leave nothing of a foreign letter


def _renamed(sentence: Sentence, labels: Sequence[str]) -> Sentence:
    """Return a sentence with other entities."""
    if all(token.entity == label for token, label in zip(sentence.tokens, labels, strict=True)):
        return sentence
    tokens = mend_names([replace(token, entity=label) for token, label in zip(sentence.tokens, labels, strict=True)])
    return replace(sentence, tokens=tuple(tokens))
