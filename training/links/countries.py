"""Fits what says which state a description means: `PYTHONPATH=gold python training/links/countries.py [--write]`.

Learns from the marked reports in `reports/`, and those in `gold/actors/` that are not blind. Prints precision and recall on reports that
were left out; with `--write` writes `src/casus/extract/country_weights.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import mentions
from ranking import Question, across, fit, print_table, write_weights
from reader import Reader, marks, read_reports

from casus.extract.country_evidence import ask_country, is_country
from casus.extract.home_evidence import Homes
from casus.extract.referents import Referents

TABLE = Path(__file__).parents[2] / "src/casus/extract/country_weights.py"
BOUNDS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)


def main(*options: str) -> None:
    """Fit, print, and write where asked to."""
    reader = Reader()
    questions = [question for report in read_reports() for question in ask_all(reader.read(report.document), report)]
    print_table(questions, across(questions, []), BOUNDS)
    if "--write" in options:
        learnt = fit([q for q in questions if q.is_judged])
        text = "What each sign of the state that a description means weighs (`training/links/countries.py`)."
        write_weights(learnt, TABLE, text)


def ask_all(referents: Referents, report: mentions.MarkedReport) -> Iterator[Question]:
    """Yield each description of a state as a question, as it was asked before it was linked."""
    marked = marks(referents, report)
    for node in referents.nodes:
        if not is_country(node) or "+" in node.entity:
            continue
        entity, actor = node.entity, node.actor
        node.entity, node.actor = node.mention.entity, None
        candidates, signs, nobody = ask_country(Homes(referents), node)
        node.entity, node.actor = entity, actor
        mark = marked.get(node.place)
        actors = mark.actors if mark is not None else frozenset({""})
        right = tuple(c in actors for c in candidates)
        yield Question(
            report.document.name,
            tuple(signs),
            nobody,
            right,
            is_due=mark is not None and "" not in actors and not mark.is_optional,
            is_judged=not (mark is not None and (mark.is_optional or ("" in actors and any(right)))),
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
