"""Scores findings on the stories in `stories/`: `PYTHONPATH=gold:training/findings python training/findings/score_stories.py [a-n]`.

Writers who did not know casus wrote them, a third of them without any contradiction. Prints precision and recall by relation, and of
what is told as a contradiction how much is right by slot: a kind that is right in less than four of five cases is not to be told.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from reading import Reader
from tallies import Scores
from tellings import read_story
from together import Judge, score_story

from casus.language.vectors import OnnxVectors
from casus.model.wire import to_wire
from casus.reconcile.stories import build_story

STORIES = Path(__file__).parent / "stories"


def main(writer: str = "") -> None:
    """Read, score, print."""
    reader, vectors, scores = Reader(), OnnxVectors(), Scores()
    told, right = Counter[str](), Counter[str]()
    for file in sorted(STORIES.glob(f"{writer}*.toml")):
        coding = read_story(file)
        accounts = [reader.read(d.text, name, d.codes.published, d.codes.outlet) for name, d in coding.documents.items()]
        names = {a.report.id: name for a, name in zip(accounts, coding.documents, strict=True)}
        story, judge = to_wire(build_story(accounts, vectors)), Judge(coding, names)
        scores.add(score_story(coding, story, names))
        for found in (f for f in story["findings"] if f["relation"] == "contradicts"):
            told[found["slot"]] += 1
            right[found["slot"]] += any(f.relation == "contradicts" and judge.meets_both(f, found) for f in coding.findings.finding)
    for relation in ("contradicts", "supersedes", "same", "refines"):
        t = scores.tallies[relation]
        print(f"{relation:14}{t.right + t.missed:7}{t.right + t.false:7}{t.right:7}{t.precision:8.1f}{t.recall:8.1f}")
    print(", ".join(f"{slot} {right[slot]} of {n}" for slot, n in told.most_common()))
    print(f"false contradictions between paraphrases: {scores.counts.get('false contradictions between paraphrases', 0)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
