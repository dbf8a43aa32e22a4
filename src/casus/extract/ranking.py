"""Chooses among candidates by weighed signs, and abstains where none is clearly the one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import exp


def read_weights(text: str) -> Mapping[str, float]:
    """Return the weight of each sign of a table written as text.

    >>> read_weights("far back=-1.09; last=0.67")
    {'far back': -1.09, 'last': 0.67}
    """
    parts = (part.rpartition("=") for part in " ".join(text.split()).split("; ") if part)
    return {sign: float(weight) for sign, _, weight in parts}


def choose_clear(
    signs: Sequence[Iterable[str]], nobody: Iterable[str], weights: Mapping[str, float], enough: Sequence[float]
) -> int | None:
    """Return the number of the likeliest candidate, or None where it is not likely enough, or nobody is likelier.

    A softmax over the candidates and nobody: each has the sum of the weights of its signs. Where two compete, neither is likely enough.

    Args:
        signs: those of each candidate.
        nobody: those that speak for no candidate.
        weights: what each sign weighs; one that has no weight weighs nothing.
        enough: how likely each candidate must be, from a half to 1.
    """
    scores = [sum(weights.get(sign, 0.0) for sign in one) for one in (*signs, nobody)]
    best = max(range(len(scores)), key=scores.__getitem__)
    total = sum(exp(score - scores[best]) for score in scores)
    return best if best < len(scores) - 1 and total * enough[best] <= 1 else None
