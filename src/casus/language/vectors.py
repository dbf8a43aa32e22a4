"""Vectors of clauses: those that tell one thing lie close together, in whatever words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from casus.ground.spans import Span
from casus.language.clause_states import ClauseStates
from casus.language.tokens import find_tokens
from casus.language.wordpiece import WordPieces, read_vocabulary

_MOST_PIECES = 80


class OnnxVectors:
    """MiniLM's sentence vectors (Reimers and Gurevych 2019, https://arxiv.org/abs/1908.10084), which the package ships in 8 bits.

    Args:
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, threads: int = 1) -> None:
        self._pieces = WordPieces(read_vocabulary())
        self._states = ClauseStates("vectors.int8.onnx", threads)

    def __call__(self, texts: Sequence[str]) -> Any:
        """Return a vector of length 1 for each text, whose first eighty pieces count; shape (texts, 384).

        The product of two vectors is the cosine between them: about 0.1 for two sentences of one story, 0.5 and more where both
        tell one thing.
        """
        found = [self._states(self._encode(text)) for text in texts]
        return np.stack(found) if found else np.zeros((0, 0), np.float32)

    def _encode(self, text: str) -> list[int]:
        words = (text[s.start : s.end] for s in find_tokens(text, Span(0, len(text))))
        return [piece for word in words for piece in self._pieces(word)][:_MOST_PIECES]
