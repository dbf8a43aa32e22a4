"""Scores findings on pairs of passages: `PYTHONPATH=gold:training/findings python training/findings/score_passages.py [HALF] [--misses]`.

Each passage is read as a report of an outlet of its own, and the two as a story. Prints precision and recall by relation, and recall by
slot.
"""

from __future__ import annotations

import sys
from collections import Counter

from reading import Passages, Reader, read_passages

from casus.language.vectors import OnnxVectors
from casus.reconcile.stories import build_story

RELATIONS = ("contradicts", "supersedes", "same", "refines")
NEITHER = {"same": ("refines",), "refines": ("same",)}  # what is finer is also the same: not wrong, and not found


def main(*options: str) -> None:
    """Read, score, print."""
    half = next((o for o in options if not o.startswith("--")), "practice")
    shows = "--misses" in options
    reader, vectors = Reader(), OnnxVectors()
    coded, told, right, by_slot, found_by_slot = Counter[str](), Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for one in read_passages(reader, half):
        relations = find_relations(one, vectors)
        coded[one.relation] += 1
        for relation in relations:
            told[relation] += one.relation not in NEITHER.get(relation, ())
            right[relation] += one.relation == relation
        if one.relation in ("contradicts", "supersedes"):
            by_slot[one.slot] += 1
            found_by_slot[one.slot] += one.relation in relations
        if shows and (one.relation if one.relation != "none" else None) not in (*relations, None):
            print("missed", one.id, one.relation, one.slot, *(" ".join(a.report.text.split()) for a in one.accounts), sep=" | ")
        if shows and (wrong := relations - {one.relation, *NEITHER.get(one.relation, ())}):
            print("false", one.id, *wrong, "for", one.relation, *(" ".join(a.report.text.split()) for a in one.accounts), sep=" | ")
    print(f"{half:14}{'coded':>7}{'told':>7}{'right':>7}{'prec.':>8}{'recall':>8}")
    for relation in RELATIONS:
        precision, recall = (100 * right[relation] / max(1, n) for n in (told[relation], coded[relation]))
        print(f"{relation:14}{coded[relation]:7}{told[relation]:7}{right[relation]:7}{precision:8.1f}{recall:8.1f}")
    print(", ".join(f"{slot or 'none'} {found_by_slot[slot]} of {n}" for slot, n in by_slot.most_common()))


def find_relations(one: Passages, vectors: OnnxVectors) -> set[str]:
    """Return the relations that are told between two passages, of the words of which they are coded."""
    reports = [a.report.id for a in one.accounts]
    found = set()
    for finding in build_story(one.accounts, vectors).findings:
        ends = {e.report: e.span for e in (finding.left, finding.right)}
        if set(ends) == set(reports) and all(ends[r].overlaps(w) for r, w in zip(reports, one.words, strict=True)):
            found.add(finding.relation)
        elif set(ends) == set(reports) and finding.relation in ("contradicts", "supersedes"):
            found.add(finding.relation)  # false wherever it stands, unless it is coded
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
