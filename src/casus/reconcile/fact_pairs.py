"""Pairs of facts: clauses of two reports that tell one thing, found by the keys that they share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import fsum

from casus.reconcile.facts import Fact
from casus.reconcile.vocabulary import without_wider

_MOST_FACTS = 60  # that share a key which may lead to a pair
_FEWEST = 2  # shared keys
_DAY = 0.5  # what the same day weighs
_COVERED = 0.3  # of the weight of the shorter fact
_MARGIN = 0.02  # by which the best pair of a clause is more alike than the next


@dataclass(frozen=True, slots=True)
class Pair:
    """Two facts that may tell one thing.

    Args:
        shared: the keys of both.
        weight: what they weigh: a key that stands in most clauses of the story counts less than 1.
        coverage: their share of what the keys of the shorter fact weigh (0 to 1).
        longer: the same of the longer one.
        is_best: of all clauses of the one report the left is most like the right, and of all of the other the right most like the left.
    """

    left: Fact
    right: Fact
    shared: frozenset[str]
    weight: float
    coverage: float
    longer: float
    is_best: bool = False

    @property
    def likeness(self) -> float:
        """What both share of all that they say, 0 to 1 (Dice)."""
        return 2 / (1 / self.coverage + 1 / self.longer)

    @property
    def plain(self) -> frozenset[str]:
        """The shared keys that are names in neither fact."""
        return self.shared - self.left.names - self.right.names


def pair_facts(sheets: Sequence[Sequence[Fact]]) -> list[Pair]:
    """Return pairs of facts of different reports, or of two voices in one, that share two keys and a third of what the shorter one says.

    Args:
        sheets: the facts of each report.
    """
    facts = [f for one in sheets for f in one]
    weights = weigh_keys(facts, len(sheets))
    sums = [fsum(weights[k] for k in without_wider(f.keys)) for f in facts]
    counted = [_counted(f) for f in facts]
    by_key: dict[str, list[int]] = {}
    for number, fact in enumerate(facts):
        for key in (*fact.keys, *counted[number]):
            by_key.setdefault(key, []).append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in by_key.values():
        if len(numbers) <= _MOST_FACTS:
            shared.update(combinations(numbers, 2))
    found: list[Pair] = []
    for i, j in sorted(shared):
        left, right = facts[i], facts[j]
        if left.sheet is right.sheet and left.voice.key == right.voice.key:
            continue
        keys = left.keys & right.keys
        n_counted = len(counted[i] & counted[j])
        if len(keys) + n_counted < _FEWEST or not keys:
            continue
        extra = _equal_slots(left, right)
        weight = fsum(weights[k] for k in without_wider(keys)) + extra
        few, many = sorted(
            s + extra - fsum(weights[k] for k in _own_places(f, o)) for s, f, o in ((sums[i], left, right), (sums[j], right, left))
        )
        if weight + n_counted >= _COVERED * (few + n_counted):
            found.append(Pair(left, right, keys, weight, weight / few, weight / many))
    return _mark_best(found)


def _mark_best(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs, those marked of which each side is most like the other, with nothing beside it that is as like."""
    ranked: dict[tuple[int, str], list[float]] = {}
    for pair in pairs:
        likeness = pair.likeness
        for fact, other in ((pair.left, pair.right), (pair.right, pair.left)):
            best = ranked.setdefault((id(fact), other.sheet.report), [0.0, 0.0])
            if likeness > best[1]:
                best[:] = sorted((best[0], likeness), reverse=True)

    def is_best(pair: Pair) -> bool:
        likeness = pair.likeness
        ends = (ranked[id(pair.left), pair.right.sheet.report], ranked[id(pair.right), pair.left.sheet.report])
        return all(likeness >= first >= second + _MARGIN for first, second in ends)

    return [replace(pair, is_best=True) if is_best(pair) else pair for pair in pairs]


def name_others(left: Fact, right: Fact) -> bool:
    """Say whether each of two clauses names a party, or each another thing, that the other does not; places do not count."""
    spots = {s.key for s in (*left.spots, *right.spots)}
    own = left.names - right.keys - spots, right.names - left.keys - spots
    return all(own) and any(all(any(n.startswith("@") is is_party for n in names) for names in own) for is_party in (True, False))


def _counted(fact: Fact) -> frozenset[str]:
    """Return what a clause counts, as keys of its own: two clauses that count soldiers share soldiers."""
    return frozenset(m.unit for m in fact.measures if m.unit.startswith("count"))


def _equal_slots(left: Fact, right: Fact) -> float:
    """Return what days and numbers weigh that both clauses give alike; places in a row ("the 15th member") are of one row."""
    days = not set(left.days).isdisjoint(right.days)
    if not left.measures or not right.measures:
        return days * _DAY
    numbers = {(m.unit, m.least, m.most) for m in left.measures} & {(m.unit, m.least, m.most) for m in right.measures}
    rows = {m.unit for m in left.measures if m.unit.startswith("ordinal")} & {m.unit for m in right.measures}
    return days * _DAY + len(numbers) + len(rows)


def _own_places(fact: Fact, other: Fact) -> frozenset[str]:
    """Return the keys of the places that one clause names where the other names another: a place told differently is no other thing."""
    return frozenset(s.key for s in fact.spots if s.key in fact.keys) - other.keys if fact.spots and other.spots else frozenset()


def weigh_keys(facts: Sequence[Fact], n_reports: int) -> Mapping[str, float]:
    """Return what each key weighs: 1, less where it stands in more clauses than there are reports."""
    counts = Counter(k for f in facts for k in f.keys)
    return {key: 1 / (1 + 0.5 * math.log2(max(1.0, count / max(2, n_reports)))) for key, count in counts.items()}
