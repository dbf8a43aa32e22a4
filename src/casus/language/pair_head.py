"""The pair head: the act that a clause tells, learned from sentences of our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib import resources
from typing import Any, Protocol

import numpy as np

from casus.language.clause_states import ClauseStates
from casus.language.wordpiece import WordPieces, read_vocabulary
from casus.model.relation import Guess

_MOST_PIECES = 40


def encode(pieces: WordPieces, clause: Sequence[str]) -> list[int]:
    """Return the ids of a clause's pieces, of which the first forty count."""
    return [piece for word in clause for piece in pieces(word)][:_MOST_PIECES]


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
        data = resources.files("casus.language") / "data"
        self._pieces = WordPieces(read_vocabulary())
        self._labels = [tuple(label.split("-", 1)) for label in json.loads((data / "pair_head.json").read_text("utf-8"))["labels"]]
        self._states = ClauseStates("pair_head.int8.onnx", threads)

    def guess(self, clauses: Sequence[tuple[str, ...]]) -> list[tuple[Guess, ...]]:
        """Return for each clause all types and modes with how sure the head is of each."""
        return [
            tuple(Guess(kind, mode, float(share)) for (kind, mode), share in zip(self._labels, self._shares(clause), strict=True))
            for clause in clauses
        ]

    def _shares(self, clause: Sequence[str]) -> Any:
        """Return the softmax over labels; shape (labels,)."""
        scores = self._states(encode(self._pieces, clause))
        raised = np.exp(scores - scores.max())
        return raised / raised.sum()
