"""How alike two clauses are in meaning, by vectors of their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from casus.reconcile.facts import Fact

Vectors = Callable[[Sequence[str]], Any]
"""Texts to vectors of length 1, shape (texts, size): what `casus.language.vectors` gives."""


class Alike:
    """Likeness of clauses, each with the sentence that it stands in, which holds its subject and its occasion.

    A vector is made once a text, and only of what is asked about.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._known: dict[str, Any] = {}

    def prepare(self, facts: Iterable[Fact]) -> None:
        """Make the vectors of some clauses at one go."""
        texts = dict.fromkeys(text for fact in facts for text in _texts(fact) if text not in self._known)
        if texts:
            self._known.update(zip(texts, self._vectors(list(texts)), strict=True))

    def clauses(self, left: Fact, right: Fact) -> float:
        """Return how alike two clauses are by themselves: the cosine, about 0.1 where they have nothing to do with each other."""
        self.prepare((left, right))
        return float(self._known[left.text] @ self._known[right.text])

    def __call__(self, left: Fact, right: Fact) -> float:
        """Return how alike two clauses are, the mean of them and of their sentences."""
        self.prepare((left, right))
        pairs = zip(_texts(left), _texts(right), strict=True)
        return sum(float(self._known[a] @ self._known[b]) for a, b in pairs) / 2


def _texts(fact: Fact) -> tuple[str, str]:
    return fact.text, fact.sheet.sentence(fact.span).of(fact.sheet.text)
