"""The pair head: the act that a clause tells, learned from sentences of our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from importlib import resources
from typing import Any, Protocol

import numpy as np

from casus.language.weights import open_weights
from casus.language.wordpiece import CLS, SEP, WordPieces
from casus.model.relation import Guess

_MOST_PIECES = 40
_BATCH = 64


def encode(pieces: WordPieces, clause: Sequence[str]) -> list[int]:
    """Return the ids of a clause's pieces, of which the first forty count."""
    return [CLS, *[piece for word in clause for piece in pieces(word)][:_MOST_PIECES], SEP]


class PairHead(Protocol):
    """Anything that says which act a clause tells."""

    def guess(self, clauses: Sequence[tuple[str, ...]]) -> list[tuple[Guess, ...]]:
        """Return for each clause, given as words in order, all types and modes with how sure each is."""
        ...


class OnnxPairHead:
    """The head that the package ships; see MODEL_CARD.md beside its weights.

    Args:
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        data = resources.files("casus.language") / "data"
        self._pieces = WordPieces((data / "wordpiece.txt").read_text("utf-8").split("\n"))
        self._labels = [tuple(label.split("-", 1)) for label in json.loads((data / "pair_head.json").read_text("utf-8"))["labels"]]

    @cached_property
    def _session(self) -> Any:
        return open_weights("pair_head.int8.onnx", self._threads)

    def guess(self, clauses: Sequence[tuple[str, ...]]) -> list[tuple[Guess, ...]]:
        """Return for each clause all types and modes with how sure the head is of each."""
        ids = [encode(self._pieces, clause) for clause in clauses]
        found: list[tuple[Guess, ...]] = [()] * len(ids)
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            for i, shares in zip(batch, self._shares([ids[i] for i in batch]), strict=True):
                found[i] = tuple(Guess(kind, mode, float(share)) for (kind, mode), share in zip(self._labels, shares, strict=True))
        return found

    def _shares(self, batch: list[list[int]]) -> Any:
        """Return the softmax over labels; shape (clauses, labels)."""
        longest = max(map(len, batch))
        ids, mask = (np.zeros((len(batch), longest), np.int64) for _ in range(2))
        for row, pieces in enumerate(batch):
            ids[row, : len(pieces)] = pieces
            mask[row, : len(pieces)] = 1
        (scores,) = self._session.run(None, {"ids": ids, "mask": mask})
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        return raised / raised.sum(axis=1, keepdims=True)
