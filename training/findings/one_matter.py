"""Fits what says that two clauses tell of one matter, differently, or of a later state of it: `one_matter.py [--write]`.

Learns from the gold stories that are for learning and the pairs of passages that are not kept aside. Prints how well stories do that were
left out, a tenth at a time; with `--write` writes `src/casus/reconcile/clause_weights.py`. Run with `PYTHONPATH=gold`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
from coding import StoryCoding
from reading import LEARNT, ROOT, Passages, Reader, read_gold, read_passages
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from together import Judge, find_links

from casus.language.vectors import OnnxVectors
from casus.model.account import Account
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.clause_contrast import CONTRASTS, measure_contrast
from casus.reconcile.clause_features import FEATURES, Measurer
from casus.reconcile.clause_pairs import ClausePair, find_clause_pairs
from casus.reconcile.deeds import find_deeds
from casus.reconcile.facts import Fact, find_facts
from casus.reconcile.number_pairs import find_number_pairs
from casus.reconcile.succession import SUCCESSION, measure_succession

TABLE = ROOT / "src/casus/reconcile/clause_weights.py"
STRENGTH, CONTRAST_STRENGTH, LATER_STRENGTH = 0.03, 0.01, 0.3  # inverse of the regularisation; of the widest, of the smallest table
PASSAGES = "passages "
PARTS = 10  # into which the stories fall, for the figures
DIFFERING = ("contradicts", "supersedes")
ABOUT_ONE = (*DIFFERING, "refines", "same")
LEVELS = (0.3, 0.4, 0.5, 0.7)


@dataclass(frozen=True)
class Row:
    """Two clauses: of which story, what is coded of them and by which id ("" for nothing), and their features."""

    story: str
    relation: str
    coded: str
    features: tuple[float, ...]
    contrast: tuple[float, ...]
    succession: tuple[float, ...] = ()

    @property
    def is_of_story(self) -> bool:
        """Whether it is of a story: there a clause has others beside it that may be more alike."""
        return not self.story.startswith(PASSAGES)


@dataclass(frozen=True)
class Table:
    """A table to be fitted: its name, its features, which relations are its yes, its rows, and the inverse of its regularisation."""

    name: str
    features: tuple[str, ...]
    relations: tuple[str, ...]
    rows: Sequence[Row]
    strength: float = STRENGTH


def main(*options: str) -> None:
    """Fit, print, and write where asked to."""
    reader, vectors = Reader(), OnnxVectors()
    rows = [*_gold(reader, vectors), *_passages(reader, vectors)]
    of_one = [replace(r, features=(*r.features, *r.contrast)) for r in rows if r.relation in ABOUT_ONE]
    later = [replace(r, features=r.succession) for r in rows if r.succession and r.relation in DIFFERING]
    tables = [
        Table("ABOUT_ONE", FEATURES, ABOUT_ONE, [r for r in rows if r.is_of_story]),
        Table("CONTRASTING", (*FEATURES, *CONTRASTS), DIFFERING, of_one, CONTRAST_STRENGTH),
        Table("LATER", SUCCESSION, ("supersedes",), later, LATER_STRENGTH),
    ]
    for table in tables:
        _print(table)
    if "--write" in options:
        _write([(t, *_fit(t.rows, t)) for t in tables])


def _measure(accounts: Sequence[Account], vectors: OnnxVectors) -> Iterator[tuple[ClausePair, tuple[float, ...]]]:
    board, alike = lay_out(accounts), Alike(vectors)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    deeds = [find_deeds(one, board.actor_of) for one in facts]
    measurer = Measurer(board, facts, deeds, find_number_pairs(board, facts, alike))
    for pair in find_clause_pairs(facts, alike):
        yield pair, measurer.measure(pair)


def _gold(reader: Reader, vectors: OnnxVectors) -> Iterator[Row]:
    for coding, accounts in read_gold(reader):
        judge = Judge(coding, {a.report.id: name for name, a in accounts.items()})
        for pair, features in _measure(tuple(accounts.values()), vectors):
            coded = _coded(judge, coding, pair)
            if coded is not None:
                yield Row(coding.name, *coded, features, measure_contrast(pair), _succession(pair))


def _coded(judge: Judge, coding: StoryCoding, pair: ClausePair) -> tuple[str, str] | None:
    """Return what is coded of two clauses, and by which id; None where that is left open."""
    item = {"left": _side(pair.left), "right": _side(pair.right)}
    found = [(f.relation, f.id, f.optional) for f in coding.findings.finding if judge.meets_both(f, item)]
    found += [("same", group.id, group.optional) for group in coding.findings.same if list(find_links(judge, group, [item]))]
    if not found:
        return "", ""
    relation, name, _ = min(found, key=lambda f: ABOUT_ONE.index(f[0]))
    return None if all(optional for r, _, optional in found if r == relation) else (relation, name)


def _succession(pair: ClausePair) -> tuple[float, ...]:
    """Return the features of succession of two clauses of two reports; of one report no clause succeeds another."""
    return () if pair.left.sheet is pair.right.sheet else measure_succession(pair)


def _side(fact: Fact) -> dict[str, object]:
    return {"report": fact.sheet.report, "span": [fact.span.start, fact.span.end], "text": ""}


def _passages(reader: Reader, vectors: OnnxVectors) -> Iterator[Row]:
    """Yield the clauses of two passages that hold the coded words; of others nothing is known."""
    for one in chain.from_iterable(read_passages(reader, half) for half in LEARNT):
        for pair, features in _measure(one.accounts, vectors):
            if _holds(pair, one):
                relation = "" if one.relation == "none" else one.relation
                yield Row(PASSAGES + one.id, relation, one.id, features, measure_contrast(pair), _succession(pair))


def _holds(pair: ClausePair, one: Passages) -> bool:
    if pair.left.sheet is pair.right.sheet:
        return False
    return pair.left.span.overlaps(one.words[0]) and pair.right.span.overlaps(one.words[1])


def _fit(rows: Sequence[Row], table: Table) -> tuple[float, np.ndarray]:
    """Return the bias and a weight for each feature as it stands."""
    values, answers = np.array([r.features for r in rows]), np.array([r.relation in table.relations for r in rows])
    scaler = StandardScaler().fit(values)
    model = LogisticRegression(C=table.strength, max_iter=5000).fit(scaler.transform(values), answers)
    line = model.coef_[0] / scaler.scale_
    return float(model.intercept_[0] - line @ scaler.mean_), line


def _print(table: Table) -> None:
    """Print precision and recall of what is coded, on stories that were left out."""
    rows = table.rows
    part = {story: number % PARTS for number, story in enumerate(sorted({r.story for r in rows}))}
    chances = np.zeros(len(rows))
    for number in range(PARTS):
        bias, line = _fit([r for r in rows if part[r.story] != number], table)
        for place, row in enumerate(rows):
            if part[row.story] == number:
                chances[place] = 1 / (1 + np.exp(-bias - line @ np.array(row.features)))
    for kind in ("stories", "passages"):
        own = [n for n, r in enumerate(rows) if (r.story.split()[0] if " " in r.story else "stories") == kind]
        coded = {(rows[n].story, rows[n].coded) for n in own if rows[n].relation in table.relations}
        for level in LEVELS if own else ():
            told = [n for n in own if chances[n] >= level]
            right = [n for n in told if rows[n].relation in table.relations]
            found = {(rows[n].story, rows[n].coded) for n in right}
            print(f"{table.name} {kind:8} from {level}: {len(right)} of {len(told)} pairs right, {len(found)} of {len(coded)} found")


def _write(tables: Sequence[tuple[Table, float, np.ndarray]]) -> None:
    lines = ['"""What each feature of a pair of clauses weighs; written by `training/findings/one_matter.py`."""', ""]
    lines += ["from __future__ import annotations", "", "from types import MappingProxyType", ""]
    for table, bias, line in tables:
        lines += [f"{table.name}_BIAS = {bias:.3f}", f"{table.name} = MappingProxyType(", "    {"]
        lines += [f'        "{feature}": {weight:.3f},' for feature, weight in zip(table.features, line, strict=True)]
        lines += ["    }", ")"]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
