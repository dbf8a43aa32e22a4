"""How alike two clauses are in meaning, by vectors of their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from casus.reconcile.facts import Fact

Vectors = Callable[[Sequence[str]], Any]
"""Texts to vectors of length 1, shape (texts, size): what `casus.language.vectors` gives."""


class Alike:
    """Likeness of clauses, each with the sentence that it stands in, which holds its subject and its occasion.

    A vector is made once a text, and only of what is asked about.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._texts: dict[str, Any] = {}
        self._facts: dict[int, tuple[Fact, Any]] = {}  # with the fact, so that its id stays its own

    def prepare(self, facts: Iterable[Fact]) -> None:
        """Make the vectors of some clauses at one go."""
        new = [f for f in facts if id(f) not in self._facts]
        texts = list(dict.fromkeys(text for fact in new for text in _texts(fact) if text not in self._texts))
        if texts:
            self._texts.update(zip(texts, self._vectors(texts), strict=True))
        for fact in new:
            # The product of two of these is the mean of the products of their halves.
            self._facts[id(fact)] = fact, np.concatenate([self._texts[text] for text in _texts(fact)]) / np.sqrt(2)

    def clauses(self, left: Fact, right: Fact) -> float:
        """Return how alike two clauses are by themselves: the cosine, about 0.1 where they have nothing to do with each other."""
        self.prepare((left, right))
        return float(self._texts[left.text] @ self._texts[right.text])

    def table(self, ours: Sequence[Fact], theirs: Sequence[Fact]) -> tuple[Any, Any]:
        """Return how alike the clauses of two lists are, by themselves and by their sentences: two arrays, shape (ours, theirs)."""
        self.prepare((*ours, *theirs))
        left, right = (np.stack([np.stack([self._texts[t] for t in _texts(f)]) for f in facts]) for facts in (ours, theirs))
        return left[:, 0] @ right[:, 0].T, left[:, 1] @ right[:, 1].T

    def __call__(self, left: Fact, right: Fact) -> float:
        """Return how alike two clauses are, the mean of them and of their sentences."""
        return float(self._vector(left) @ self._vector(right))

    def _vector(self, fact: Fact) -> Any:
        if id(fact) not in self._facts:
            self.prepare((fact,))
        return self._facts[id(fact)][1]


def _texts(fact: Fact) -> tuple[str, str]:
    return fact.text, fact.sheet.sentence(fact.span).of(fact.sheet.text)
