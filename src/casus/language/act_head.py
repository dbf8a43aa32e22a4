"""The act head: which words of a sentence tell an act, learned from reports of our own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from importlib import resources
from typing import Any

import numpy as np

from casus.language.text_topics import TextTopics
from casus.language.weights import early_states, open_weights
from casus.language.wordpiece import CLS, SEP, WordPieces, read_vocabulary
from casus.model.account import Status
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence

_MOST_PIECES = 400  # of a sentence; no word behind them is asked about
_LEAST = 0.05  # what is less likely than that to tell any act is not worth passing on
_LEAST_OF_TYPE = 0.01
_STATUSES: tuple[Status, ...] = ("actual", "planned", "requested", "threatened", "conditional", "denied", "hypothetical")
_TELLING = frozenset({"VERB", "NOUN", "ADJ", "ADV", "PROPN"})


def encode(pieces: WordPieces, words: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the ids of a sentence's pieces, and where each word begins among them; words behind the four hundredth piece are left out."""
    ids, firsts = [CLS], []
    for word in words:
        if len(ids) > _MOST_PIECES:
            break
        firsts.append(len(ids))
        ids.extend(pieces(word))
    return [*ids, SEP], firsts


class OnnxActHead:
    """The head that the package ships, over MiniLM's lower three layers; see MODEL_CARD.md beside its weights.

    Args:
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, threads: int = 1) -> None:
        data = resources.files("casus.language") / "data"
        self._pieces = WordPieces(read_vocabulary())
        self._types = json.loads((data / "act_head.json").read_text("utf-8"))["types"]
        self._threads = threads

    @cached_property
    def _upper(self) -> Any:
        return open_weights("act_head.int8.onnx", self._threads)

    @cached_property
    def _topics(self) -> TextTopics:
        return TextTopics()

    def finder(self, text: Iterable[Sentence]) -> Callable[[Sequence[Sentence]], tuple[tuple[ActGuess, ...], ...]]:
        """Return what says for each of some sentences which words may tell an act, in order of the text.

        One sentence a run: the weights' 8-bit inputs are scaled by what is in a run, so that others beside it would change the answer.

        Args:
            text: all sentences of the text that they stand in, since in a match or a market report words of war tell no act.
        """
        topic: list[Any] = []  # found when the first sentence is asked about

        def find(sentences: Sequence[Sentence]) -> tuple[tuple[ActGuess, ...], ...]:
            if not topic:
                topic.append(self._topics([piece for s in text for token in s.tokens for piece in self._pieces(token.text)])[None])
            return tuple(self._find(sentence, topic[0]) for sentence in sentences)

        return find

    def _find(self, sentence: Sentence, topic: Any) -> tuple[ActGuess, ...]:
        if not any(t.upos == "VERB" for t in sentence.tokens):
            return ()
        ids, firsts = encode(self._pieces, [t.text for t in sentence.tokens])
        pieces = np.array([ids], np.int64)
        states, mask = early_states(pieces, self._threads)
        scores, statuses = self._upper.run(None, {"states": states, "mask": mask, "topic": topic})
        shares = _softmax(scores[0, firsts])
        found = []
        for i in np.flatnonzero(shares[:, 0] < 1 - _LEAST).tolist():
            if sentence.tokens[i].upos in _TELLING:
                ranked = sorted(zip(self._types, shares[i, 1:].tolist(), strict=True), key=lambda pair: -pair[1])
                chances = (pair for n, pair in enumerate(ranked) if not n or pair[1] >= _LEAST_OF_TYPE)
                done = _softmax(statuses[0, firsts[i]]).tolist()
                found.append(ActGuess(i, tuple(chances), _STATUSES[done.index(max(done))], max(done)))
        return tuple(found)


def _softmax(scores: Any) -> Any:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)
