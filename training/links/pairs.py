"""Fits what says which two "both" means: `PYTHONPATH=gold python training/links/pairs.py [--write]`.

Learns from the marked reports in `reports/`, and those in `gold/actors/` that may be read. Prints precision and recall on reports that were
left out; with `--write` writes `src/casus/extract/pair_weights.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import mentions
from ranking import Question, across, fit_plain, print_table, write_plain
from reader import Reader, marks, read_reports

from casus.extract.pair_choices import ruled_pair
from casus.extract.pair_evidence import Pairs, means_two
from casus.extract.referents import Referents

TABLE = Path(__file__).parents[2] / "src/casus/extract/pair_weights.py"
BOUNDS = (0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)


def main(*options: str) -> None:
    """Fit, print, and write where asked to."""
    reader = Reader()
    questions = [question for report in read_reports() for question in ask_all(reader.read(report.document), report)]
    print_table(questions, across(questions, [], learn=fit_plain), BOUNDS)
    if "--write" in options:
        text = "What each sign of the two that are meant weighs (`training/links/pairs.py`)."
        write_plain(fit_plain([q for q in questions if q.is_judged]), TABLE, text)


def ask_all(referents: Referents, report: mentions.MarkedReport) -> Iterator[Question]:
    """Yield each mention of two as a question, as it was asked before it was linked."""
    marked = marks(referents, report)
    chains = {place: frozenset("+".join(sorted(e.split("+"))) for e in one.entities) for place, one in marked.items()}
    are_all_marked = report.half in ("training", mentions.PRACTICE)
    before: set[str] = set()
    for node in referents.nodes:
        own = chains.get(node.place, frozenset())
        if means_two(referents, node):
            entity, node.entity = node.entity, node.mention.entity
            pairs = Pairs(referents, node, ruled_pair(referents, node))
            candidates = pairs.candidates()
            signs = tuple(tuple(pairs.signs(pair)) for pair in candidates)
            nobody = tuple(pairs.nobody(len(candidates)))
            node.entity = entity
            right = tuple(_is_right(referents, chains, pair, node.place, own) for pair in candidates)
            mark = marked.get(node.place)
            is_judged = are_all_marked if mark is None else bool(mark.entities) and not mark.is_optional
            is_due = any("+" in one or one in before for one in own)
            yield Question(report.document.name, signs, nobody, right, is_due=is_due, is_judged=is_judged)
        before |= own - {"*"}


def _is_right(referents: Referents, chains: dict[int, frozenset[str]], pair: str, place: int, own: frozenset[str]) -> bool:
    """Say whether a pair is the one that is marked."""
    known = [
        {one, *next((chains[n.place] for n in reversed(referents.nodes[:place]) if n.entity == one and n.place in chains), frozenset())}
        for one in pair.split("+")
    ]
    return any("+".join(sorted(two)) in own for two in product(*known))


if __name__ == "__main__":
    main(*sys.argv[1:])
