"""Scores what casus says of a story's reports together: findings, traps, copies, origins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from coding import Evidence, Finding, Same, StoryCoding, Trap, choices
from matching import Item, overlaps, pair_up
from tallies import Scores

PAIRED = ("refines", "contradicts", "supersedes")


@dataclass(frozen=True)
class Judge:
    """One story's coding, and the names of its documents by the ids of their reports."""

    coding: StoryCoding
    names: dict[str, str]

    def meets(self, evidence: Evidence, side: Item) -> bool:
        """Say whether one side of a finding rests on the words of an evidence."""
        return self.names.get(side["report"]) == evidence.outlet and any(
            overlaps(span, side["span"]) for span in self.coding.spans(evidence)
        )

    def meets_both(self, pair: Finding | Trap, found: Item) -> bool:
        """Say whether a finding is between the two evidences of a pair, either way round."""
        left, right = found["left"], found["right"]
        return (self.meets(pair.left, left) and self.meets(pair.right, right)) or (
            self.meets(pair.left, right) and self.meets(pair.right, left)
        )

    def show(self, found: Item) -> str:
        """Return a finding in one line."""
        sides = [f"{self.names.get(found[s]['report'])}: {' '.join(found[s]['text'].split())[:60]}" for s in ("left", "right")]
        return f"{found['relation']} {found['slot']}: {sides[0]} | {sides[1]}"


def score_story(coding: StoryCoding, story: dict[str, Any], names: dict[str, str]) -> Scores:
    """Score a story, as JSON gives it; `names` are its documents by report id."""
    judge, scores = Judge(coding, names), Scores()
    for relation in PAIRED:
        _score_pairs(judge, relation, [f for f in story["findings"] if f["relation"] == relation], scores)
    _score_same(judge, [f for f in story["findings"] if f["relation"] == "same"], scores)
    for found in story["findings"]:
        traps = [t for t in coding.findings.trap if judge.meets_both(t, found)] if found["relation"] == "contradicts" else []
        coded = any(f.relation == "contradicts" and judge.meets_both(f, found) for f in coding.findings.finding)
        if traps and not coded:
            scores.counts["false contradictions between paraphrases"] += 1
            scores.tallies["traps"].notes.append(f"false  {traps[0].id} ({traps[0].why}): {judge.show(found)}")
    _score_copies(judge, story.get("copies") or [], scores)
    return scores


def _score_pairs(judge: Judge, relation: str, found: list[Item], scores: Scores) -> None:
    coded = [f for f in judge.coding.findings.finding if f.relation == relation]

    def fit(pair: Finding, item: Item) -> float:
        if not judge.meets_both(pair, item):
            return 0.0
        return 1.0 + (item["slot"] in choices(pair.slot)) + 0.5 * (item["between"] in choices(pair.between))

    pairs = dict(pair_up(coded, found, fit))
    for number, pair in enumerate(coded):
        if pair.optional:
            continue
        outcome = "right" if number in pairs else "missed"
        scores.count(relation, outcome, f"{pair.id}: {pair.left.words[:50]} | {pair.right.words[:50]}")
        if number in pairs:
            item = found[pairs[number]]
            scores.judge("slot", item["slot"] in choices(pair.slot), f"{pair.id}: {item['slot']}, not {pair.slot}")
            scores.judge("between", item["between"] in choices(pair.between), f"{pair.id}: {item['between']}, not {pair.between}")
    for number in sorted(set(range(len(found))) - set(pairs.values())):
        if not any(fit(pair, found[number]) for pair in coded):  # a second finding on a coded pair is no new fault
            scores.count(relation, "false", judge.show(found[number]))


def find_links(judge: Judge, group: Same, found: list[Item]) -> Iterator[tuple[str, str, Item]]:
    """Yield the findings that link two reports of a group, with the names of the two."""
    for item in found:
        for one, other in combinations(group.evidence, 2):
            if (judge.meets(one, item["left"]) and judge.meets(other, item["right"])) or (
                judge.meets(one, item["right"]) and judge.meets(other, item["left"])
            ):
                yield one.outlet, other.outlet, item


def _score_same(judge: Judge, found: list[Item], scores: Scores) -> None:
    """Score what is told as the same: each found pair must lie in a group; pairs may be found by way of a third report."""
    explained: set[int] = set()
    optional: set[int] = set()
    for group in judge.coding.findings.same:
        joined = {e.outlet: {e.outlet} for e in group.evidence}
        for one, other, item in find_links(judge, group, found):
            (optional if group.optional else explained).add(id(item))
            merged = joined[one] | joined[other]
            for outlet in merged:
                joined[outlet] = merged
            if group.origins is not None and not group.optional and item["slot"] in choices(group.slot):
                scores.judge("origins", item["origins"] == group.origins, f"{group.id}: {item['origins']}, not {group.origins}")
        if group.optional:
            continue
        for one, other in combinations(joined, 2):
            outcome = "right" if other in joined[one] else "missed"
            scores.count("same", outcome, f"{group.id}: {one} | {other}")
    for item in found:
        within = judge.names.get(item["left"]["report"]) == judge.names.get(item["right"]["report"])
        if id(item) not in explained | optional and not within:
            scores.count("same", "false", judge.show(item))


def _score_copies(judge: Judge, copies: list[list[str]], scores: Scores) -> None:
    """Count reports that are told as copies of another as a whole."""
    coded = {frozenset(c.outlets) for c in judge.coding.findings.copy_ if c.whole}
    told = {frozenset((judge.names[a], judge.names[b])) for a, b in copies if a != b}
    for pair in sorted(map(sorted, coded | told)):
        outcome = "right" if frozenset(pair) in coded & told else "missed" if frozenset(pair) in coded else "false"
        scores.count("whole copies", outcome, " | ".join(pair))
