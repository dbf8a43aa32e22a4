"""Chooses among candidates by weighed signs, and abstains where none is clearly the one."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Table:
    """What signs weigh, alone and together.

    Args:
        plain: what each sign weighs by itself.
        rows: what each adds to the units of a hidden layer; shape (signs, units).
        places: the row of each sign.
        bias: where each unit begins; shape (units,).
        out: what each unit weighs once it is above nothing; shape (units,).
    """

    plain: Mapping[str, float]
    rows: NDArray[np.float32]
    places: Mapping[str, int]
    bias: NDArray[np.float32]
    out: NDArray[np.float32]

    def score(self, signs: Iterable[str]) -> float:
        """Return the score of one candidate; a sign that the table does not know adds nothing."""
        known = [sign for sign in signs if sign in self.plain]
        units = self.rows[[self.places[sign] for sign in known]].sum(0) + self.bias
        return sum(self.plain[sign] for sign in known) + float(np.maximum(units, 0) @ self.out)


def read_table(text: str, bias: str, out: str) -> Table:
    """Return a table written as text.

    Args:
        text: "sign=weight row; ...": the row is one signed byte a unit, in base 64 without padding (units in threes).
        bias: where each unit begins, in the steps of the rows.
        out: what a step of each unit weighs.

    >>> table = read_table("far back=-1.09 AAAA; last=0.67 /wIA", "0 -1 0", "1 0.5 1")
    >>> table.score(["last", "unheard of"]), table.score(["far back"])
    (1.17, -1.09)
    """
    plain, rows = {}, []
    for part in " ".join(text.split()).split("; "):
        sign, _, value = part.rpartition("=")
        weight, row = value.split()
        plain[sign] = float(weight)
        rows.append(np.frombuffer(b64decode(row), np.int8))
    return Table(
        plain,
        np.array(rows, np.float32),
        {sign: n for n, sign in enumerate(plain)},
        np.array(bias.split(), np.float32),
        np.array(out.split(), np.float32),
    )


def choose_clear(signs: Sequence[Iterable[str]], nobody: Iterable[str], table: Table, enough: Sequence[float]) -> int | None:
    """Return the number of the likeliest candidate, or None where it is not likely enough, or nobody is likelier.

    A softmax over the scores of the candidates and nobody. Where two compete, neither is likely enough.

    Args:
        signs: those of each candidate.
        nobody: those that speak for no candidate.
        table: what the signs weigh.
        enough: how likely each candidate must be, from a half to 1.
    """
    likely = chances(signs, nobody, table)
    best = max(range(len(likely)), key=likely.__getitem__)
    return best if best < len(likely) - 1 and likely[best] >= enough[best] else None


def chances(signs: Sequence[Iterable[str]], nobody: Iterable[str], table: Table) -> list[float]:
    """Return how likely each candidate is, and last how likely it is nobody: a softmax over their scores."""
    scores = [table.score(one) for one in (*signs, nobody)]
    best = max(scores)
    worth = [exp(score - best) for score in scores]
    total = sum(worth)
    return [one / total for one in worth]
