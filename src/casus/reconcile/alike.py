"""How alike two clauses are in meaning, by vectors of their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from casus.reconcile.facts import Fact

Vectors = Callable[[Sequence[str]], Any]
"""Texts to vectors of length 1, shape (texts, size): what `casus.language.vectors` gives."""


class Alike:
    """Likeness of clauses, and of the sentences that they stand in, which hold their subject and their occasion.

    A vector is made once a text, and only of what is asked about.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._texts: dict[str, Any] = {}

    def prepare(self, facts: Iterable[Fact]) -> None:
        """Make the vectors of some clauses at one go."""
        texts = list(dict.fromkeys(text for fact in facts for text in _texts(fact) if text not in self._texts))
        if texts:
            self._texts.update(zip(texts, self._vectors(texts), strict=True))

    def table(self, ours: Sequence[Fact], theirs: Sequence[Fact]) -> tuple[Any, Any]:
        """Return how alike the clauses of two lists are, by themselves and by their sentences: two arrays, shape (ours, theirs)."""
        self.prepare((*ours, *theirs))
        left, right = self._stack(ours), self._stack(theirs)
        return left[:, 0] @ right[:, 0].T, left[:, 1] @ right[:, 1].T

    def across(self, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Any:
        """Return how alike a clause of the one list and a sentence of the other are, the more alike way: shape (ours, theirs)."""
        self.prepare((*ours, *theirs))
        left, right = self._stack(ours), self._stack(theirs)
        return np.maximum(left[:, 0] @ right[:, 1].T, left[:, 1] @ right[:, 0].T)

    def _stack(self, facts: Sequence[Fact]) -> Any:
        return np.stack([np.stack([self._texts[t] for t in _texts(f)]) for f in facts])


def _texts(fact: Fact) -> tuple[str, str]:
    return fact.text, fact.sheet.sentence(fact.span).of(fact.sheet.text)
