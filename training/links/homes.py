"""Fits what says whose a bare office is: `PYTHONPATH=gold python training/links/homes.py [--write]`.

Learns from the marked reports in `reports/`, and those in `gold/actors/` that are not blind, read without the rules that give offices
their states. Prints precision and recall on reports that were left out; with `--write` writes the mean of the
table and of the plain one before it as `src/casus/extract/home_weights.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import mentions
from ranking import Question, across, blend, fit, print_table, write_weights
from reader import Reader, marks, read_reports

from casus.extract.home_evidence import Homes, ask, is_asked
from casus.extract.referents import Node, Referents

TABLE = Path(__file__).parents[2] / "src/casus/extract/home_weights.py"
PLAIN = Path(__file__).parent / "plain_homes.txt"
BOUNDS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)


def main(*options: str) -> None:
    """Fit, print, and write where asked to."""
    reader = Reader()
    questions = [question for report in read_reports() for question in ask_all(reader.read(report.document, with_homes=False), report)]
    print_table(questions, across(questions, []), BOUNDS)
    if "--write" in options:
        learnt = fit([q for q in questions if q.is_judged])
        text = "What each sign of the state of a bare office weighs; written by `training/links/homes.py`."
        write_weights(blend(learnt, _read_plain()), TABLE, text)


def _read_plain() -> dict[str, float]:
    """Return the weights of the table before: of signs alone, fitted on the reports of 29 November 2026 and blind to what came later."""
    parts = (part.rpartition("=") for part in " ".join(PLAIN.read_text("utf-8").split()).split("; "))
    return {sign: float(weight) for sign, _, weight in parts}


def ask_all(referents: Referents, report: mentions.MarkedReport) -> Iterator[Question]:
    """Yield each bare office of a report as a question."""
    marked, homes = marks(referents, report), Homes(referents)
    for node in referents.nodes:
        if is_asked(referents, node):
            own = [marked[n.place] for n in _alike(referents, node) if n.place in marked]
            actors = {actor for one in own for actor in one.actors} or {""}
            candidates, signs, nobody = ask(homes, node)
            right = tuple(c in actors for c in candidates)
            is_open = all(one.is_optional for one in own) if own else False
            is_either = "" in actors and any(right)
            yield Question(
                report.document.name,
                tuple(signs),
                nobody,
                right,
                is_due=bool(own) and "" not in actors,
                is_judged=not (is_open or is_either),
            )


def _alike(referents: Referents, node: Node) -> list[Node]:
    return [n for n in referents.nodes if n.entity == node.entity] if node.mention.kind == "person" else [node]


if __name__ == "__main__":
    main(*sys.argv[1:])
