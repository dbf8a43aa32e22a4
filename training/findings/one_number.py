"""Fits what says whether two numbers are of one thing: `PYTHONPATH=gold python training/findings/one_number.py [--write]`.

Learns from the gold stories that are for learning, pairs of our own (`pairs.txt`), and MEANTIME (Wikinews, CC BY 4.0), whose articles
tell of many things. Prints how well stories do that were left out, one at a time; with `--write` writes
`src/casus/reconcile/number_weights.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from coding import StoryCoding
from reading import HERE, ROOT, Reader, read_foreign, read_gold
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from together import Judge, find_links

from casus.language.vectors import OnnxVectors
from casus.model.account import Account
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.number_pairs import FEATURES, NumberPair, find_number_pairs

PAIRS, TABLE = HERE / "pairs.txt", ROOT / "src/casus/reconcile/number_weights.py"
FOREIGN = 0.3  # what a pair of MEANTIME weighs
STRENGTH = 0.1  # inverse of the regularisation
PARTS = 6  # into which our own pairs fall
ENOUGH = 0.5
NUMBERS = {"number", "value"}


@dataclass(frozen=True)
class Row:
    """A pair of numbers: from which story, what speaks for it, whether they are of one thing, whether they may be equal, and its weight."""

    story: str
    features: tuple[float, ...]
    is_one: bool
    is_equal: bool
    weight: float = 1.0


def main(*options: str) -> None:
    """Fit, print, and write where asked to."""
    reader, vectors = Reader(), OnnxVectors()
    rows = [*_gold(reader, vectors), *_pairs(reader, vectors)]
    foreign = [*_meantime(reader, vectors)]
    _print(rows, foreign)
    if "--write" in options:
        _write(*_fit([*rows, *foreign]))


def _find(accounts: Sequence[Account], vectors: OnnxVectors) -> Iterator[NumberPair]:
    board = lay_out(accounts)
    yield from find_number_pairs(board, [find_facts(s, board.towns) for s in board.sheets], Alike(vectors))


def _gold(reader: Reader, vectors: OnnxVectors) -> Iterator[Row]:
    for coding, accounts in read_gold(reader):
        judge = Judge(coding, {a.report.id: name for name, a in accounts.items()})
        for pair in _find(tuple(accounts.values()), vectors):
            coded = _coded(judge, coding, pair)
            if coded is not None:
                yield Row(coding.name, pair.features, coded, pair.is_equal)


def _coded(judge: Judge, coding: StoryCoding, pair: NumberPair) -> bool | None:
    """Say whether two numbers are coded as of one thing; None where that is left open."""
    left, right = (
        {"report": g.fact.sheet.report, "span": [g.fact.shown.start, g.fact.shown.end], "text": ""} for g in (pair.left, pair.right)
    )
    found = {"left": left, "right": right, "slot": "number"}
    relations = ("refines",) if pair.is_equal else ("contradicts", "supersedes")
    coded = [
        f.optional
        for f in coding.findings.finding
        if f.relation in relations and judge.meets_both(f, found) and (pair.is_equal or NUMBERS & set(f.slot.split("|")))
    ]
    if pair.is_equal:
        coded += [group.optional for group in coding.findings.same if list(find_links(judge, group, [found]))]
    return None if coded and all(coded) else bool(coded)


def _pairs(reader: Reader, vectors: OnnxVectors) -> Iterator[Row]:
    lines = [line for line in PAIRS.read_text("utf-8").splitlines() if not line.startswith("#")]
    for number, line in enumerate(lines):
        accounts = [reader.read(text, f"{number}-{side}") for side, text in enumerate(line[2:].split(" | "))]
        for pair in _find(accounts, vectors):
            yield Row(f"pairs {number % PARTS}", pair.features, line.startswith("="), pair.is_equal)


def _meantime(reader: Reader, vectors: OnnxVectors) -> Iterator[Row]:
    """Yield pairs of numbers that differ in two articles: in these corpora they are of two things."""
    for name, accounts in read_foreign(reader):
        for pair in _find(accounts, vectors):
            if not pair.is_equal:
                yield Row(name, pair.features, is_one=False, is_equal=False, weight=FOREIGN)


def _fit(rows: Sequence[Row]) -> tuple[float, np.ndarray]:
    """Return the bias and a weight for each feature as it stands."""
    table, answers = np.array([r.features for r in rows]), np.array([r.is_one for r in rows])
    weights = np.array([r.weight for r in rows])
    scaler = StandardScaler().fit(table, sample_weight=weights)
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(scaler.transform(table), answers, sample_weight=weights)
    line = model.coef_[0] / scaler.scale_
    return float(model.intercept_[0] - line @ scaler.mean_), line


def _print(rows: Sequence[Row], foreign: Sequence[Row]) -> None:
    """Print precision and recall on stories that were left out."""
    right = {True: 0, False: 0}
    told, coded = dict(right), dict(right)
    for story in sorted({r.story for r in rows}):
        bias, line = _fit([*(r for r in rows if r.story != story), *foreign])
        for row in (r for r in rows if r.story == story):
            is_told = 1 / (1 + np.exp(-bias - line @ np.array(row.features))) >= ENOUGH
            told[row.is_equal] += is_told
            coded[row.is_equal] += row.is_one
            right[row.is_equal] += is_told and row.is_one
    for is_equal, name in ((False, "two that differ"), (True, "two that do not")):
        print(
            f"{name}: precision {right[is_equal] / told[is_equal]:.3f}, recall {right[is_equal] / coded[is_equal]:.3f} of {coded[is_equal]}"
        )


def _write(bias: float, line: np.ndarray) -> None:
    lines = [f'        "{name}": {weight:.3f},' for name, weight in zip(FEATURES, line, strict=True)]
    TABLE.write_text(
        '"""What each feature of a pair of numbers weighs; written by `training/findings/one_number.py`."""\n\n'
        "from __future__ import annotations\n\nfrom types import MappingProxyType\n\n"
        f"BIAS = {bias:.3f}\nWEIGHTS = MappingProxyType(\n    {{\n" + "\n".join(lines) + "\n    }\n)\n",
        "utf-8",
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
