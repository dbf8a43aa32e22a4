"""Fits and judges tables that rank candidates: a softmax over the candidates of a question and "nobody"."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

SELDOM = 5  # signs seen less often are left out
LEAST = 0.1  # weights nearer to nothing are left out
STEPS, PACE, STRENGTH = 400, 0.05, 0.002
Weights = dict[str, float]


@dataclass(frozen=True)
class Question:
    """A choice: in which document, the signs of each candidate and of nobody, which of them are right, and what it counts.

    Args:
        is_due: whether one who reads the document can answer it.
        is_judged: whether an answer counts as right or wrong.
    """

    document: str
    signs: tuple[tuple[str, ...], ...]
    nobody: tuple[str, ...]
    right: tuple[bool, ...]
    is_due: bool
    is_judged: bool = True
    weight: float = 1.0


def fit(questions: Sequence[Question], strength: float = STRENGTH) -> Weights:
    """Return the weight of each sign under which the right candidates, or nobody where none is right, are likeliest."""
    rows = [signs for q in questions for signs in (*q.signs, q.nobody)]
    counts = Counter(sign for signs in rows for sign in signs)
    places = {sign: n for n, sign in enumerate(sorted(s for s, n in counts.items() if n >= SELDOM))}
    table = np.zeros((len(rows), len(places)))
    for n, signs in enumerate(rows):
        for sign in signs:
            if sign in places:
                table[n, places[sign]] = 1.0
    group = np.repeat(np.arange(len(questions)), [len(q.signs) + 1 for q in questions])
    wanted = np.concatenate([[*map(float, q.right), float(not any(q.right))] for q in questions])
    weight = np.array([q.weight for q in questions])
    line, mean, square = np.zeros(len(places)), np.zeros(len(places)), np.zeros(len(places))
    for step in range(1, STEPS + 1):
        share = _softmax(table @ line, group, len(questions))
        total = np.bincount(group, share * wanted)
        pull = (share - share * wanted / total[group]) * weight[group]
        slope = table.T @ pull / weight.sum() + strength * 2 * line
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        line -= PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return {sign: float(line[n]) for sign, n in places.items()}


def _softmax(scores: np.ndarray, group: np.ndarray, n_groups: int) -> np.ndarray:
    top = np.full(n_groups, -np.inf)
    np.maximum.at(top, group, scores)
    raised = np.exp(scores - top[group])
    return raised / np.bincount(group, raised)[group]


def shares(question: Question, weights: Mapping[str, float]) -> list[float]:
    """Return how likely each candidate is, and nobody last."""
    scores = np.array([sum(weights.get(sign, 0.0) for sign in signs) for signs in (*question.signs, question.nobody)])
    raised = np.exp(scores - scores.max())
    return list(raised / raised.sum())


def across(questions: Sequence[Question], others: Sequence[Question], parts: int = 8, strength: float = STRENGTH) -> list[list[float]]:
    """Return the shares of each question by a table that has not seen its document; `others` are always learnt from."""
    documents = sorted({q.document for q in questions})
    part = {name: n % parts for n, name in enumerate(documents)}
    tables = [fit([*(q for q in questions if part[q.document] != n), *others], strength) for n in range(parts)]
    return [shares(q, tables[part[q.document]]) for q in questions]


def print_table(questions: Sequence[Question], found: Sequence[Sequence[float]], bounds: Iterable[float]) -> None:
    """Print precision and recall of what is likelier than each bound."""
    due = sum(q.is_due and q.is_judged for q in questions)
    for bound in bounds:
        right = false = 0
        for question, share in zip(questions, found, strict=True):
            best = max(range(len(share)), key=share.__getitem__)
            if question.is_judged and best < len(question.right) and share[best] > bound:
                right += question.right[best]
                false += not question.right[best]
        print(f"  {bound:.2f}: precision {100 * right / max(1, right + false):5.1f}, recall {100 * right / max(1, due):5.1f} of {due}")


def write_weights(tables: Mapping[str, Weights], path: Path, text: str) -> None:
    """Write tables of weights by their names, or one that has no name, as a module; `text` is its docstring."""
    lines = [f'"""{text}"""', "", "from __future__ import annotations", ""]
    if set(tables) == {""}:
        lines += ['WEIGHTS = """', *_rows(tables[""]), '"""']
    else:
        lines += ["from types import MappingProxyType", "", "WEIGHTS = MappingProxyType(", "    {"]
        for name, weights in tables.items():
            lines += [f'        "{name}": """', *_rows(weights), '""",']
        lines += ["    }", ")"]
    path.write_text("\n".join([*lines, ""]), "utf-8")


def _rows(weights: Weights) -> list[str]:
    rows = "; ".join(f"{sign}={weight:.2f}" for sign, weight in sorted(weights.items()) if abs(weight) >= LEAST)
    return textwrap.wrap(rows, 138, break_long_words=False, break_on_hyphens=False)
