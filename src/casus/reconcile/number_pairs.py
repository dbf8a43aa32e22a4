"""Pairs of numbers that may be of one thing, and what speaks for and against it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement
from typing import Any

from casus.ground.text import fold
from casus.reconcile.alike import Alike
from casus.reconcile.board import Board
from casus.reconcile.deeds import affinity_of, counted_keys
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.fact_slots import PARTIES, begin_apart
from casus.reconcile.facts import Fact
from casus.reconcile.figures import PEOPLE, PERSONS, Figure, find_figures, shared_matter, shared_noun
from casus.reconcile.figures_apart import cannot_be_one
from casus.reconcile.measures import Measure

_MANY = 60  # figures of a report; more are a table
_BEHIND = 0.05  # by which another number of the kind may be more alike
_LEAST = 0.2  # likeness of two clauses that are looked at
_LONGEST, _MOST_ALIKE = 300, 5  # characters; sentences that are more alike: beyond these more makes no difference
_FARTHEST = 5.0  # logarithm of how much larger one number is
_SHORTEST = 8  # sentences; in shorter reports no less is alike by chance
_NOISE = 1e-6
_WINDOW = re.compile(
    r"\b(?:past|(?<!to )(?<!will )(?<!would )(?<!can )(?<!may )last|next|coming|recent|previous|first"
    r"|final|over|during|for (?:over|more than)|every|each)\s+$",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:another|other|further|additional|more|first|extra|of (?:its|their))\s+$", re.IGNORECASE)
_OF_ALL = re.compile(r"\S+\s+of\s+(?:its|the|their|his|her)\s+(?:\d|[a-z]+\s+(?:members|countries|states))", re.IGNORECASE)
_SOME_OF = re.compile(r"\S\s+of\s+(?:the|its|their)\b", re.IGNORECASE)
_ROWS = ("ordinal memb", "ordinal to ")  # a state has one place among the members, or among those that left

FEATURES = (
    "margin", "more_alike", "names", "affinity", "matter", "other_matter", "no_word", "size", "other_doer", "people", "report",
    "length",
)  # fmt: skip
"""By how much the clauses are more alike than any other of the kind; how many sentences are more alike; names that both have; words that
both have, as `deeds.affinity_of` weighs them; how much the words beside the numbers are of one matter, or of two; no word shared at all;
how much larger one number is; other doers; people counted; the longer report and the longer clause."""


@dataclass(frozen=True, slots=True)
class NumberPair:
    """Two numbers that may be of one thing.

    Args:
        left: the number of the one report or speaker.
        right: that of the other.
        features: what speaks for and against their being of one thing, in the order of `FEATURES`.
        is_equal: the words leave open that the two are one number.
    """

    left: Figure
    right: Figure
    features: tuple[float, ...]
    is_equal: bool


def find_number_pairs(board: Board, facts: Sequence[Sequence[Fact]], alike: Alike) -> Iterator[NumberPair]:
    """Yield the numbers of one kind that two reports, or two speakers in one, give in clauses of which none of the kind are more alike.

    Args:
        board: the reports of a story.
        facts: the clauses of each report.
        alike: how alike clauses are.
    """
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    told = [find_figures(one, board.actor_of) for one in facts]
    alike.prepare(g.fact for one in told for g in one)
    for ours, theirs in combinations_with_replacement(told, 2):
        if ours and theirs and max(len(ours), len(theirs)) <= _MANY:
            yield from _between(ours, theirs, weights, board.states, alike)


def _between(
    ours: Sequence[Figure], theirs: Sequence[Figure], weights: Mapping[str, float], states: AbstractSet[str], alike: Alike
) -> Iterator[NumberPair]:
    clauses, sentences = alike.table([g.fact for g in ours], [g.fact for g in theirs])
    likeness = (clauses + sentences) / 2
    nouns = [[shared_noun(a, b) for b in theirs] for a in ours]
    for row, left in enumerate(ours):
        for column, right in enumerate(theirs):
            if not nouns[row][column] or likeness[row, column] < _LEAST or _are_lists(left, right) or _are_apart(left, right, states):
                continue
            if ours is theirs and (column <= row or not left.fact.voice.is_another(right.fact.voice)):
                continue
            is_equal = _may_be_equal(left, right)
            if not is_equal and fold(left.fact.text) == fold(right.fact.text):
                continue  # a copy
            both = left.fact, right.fact
            others = [likeness[row, c] for c, b in enumerate(theirs) if nouns[row][c] and b.fact not in both]
            others += [likeness[r, column] for r, a in enumerate(ours) if nouns[r][column] and a.fact not in both]
            margin = float(likeness[row, column] - max(others, default=0.0))
            if margin < -_BEHIND:
                continue
            row_nearer = _n_nearer(sentences[row], theirs, float(sentences[row, column]))
            nearer = max(row_nearer, _n_nearer(sentences[:, column], ours, float(sentences[row, column])))
            features = (margin, float(nearer), *_shared(left, right, weights), *_apart(left, right))
            yield NumberPair(left, right, features, is_equal)


def _n_nearer(likeness: Any, figures: Sequence[Figure], least: float) -> int:
    """Return how many other sentences with numbers are more alike, up to five."""
    return min(_MOST_ALIKE, len({g.fact.sentence for g, value in zip(figures, likeness, strict=True) if value > least + _NOISE}))


def _shared(left: Figure, right: Figure, weights: Mapping[str, float]) -> tuple[float, ...]:
    """Return the features of what two numbers share: names, words in and around their clauses, their matter."""
    a, b = left.fact, right.fact
    own = frozenset((left.noun, right.noun)) - {""}
    keys = counted_keys(a) & counted_keys(b)
    names = keys & (a.names | b.names)
    matter = shared_matter(left, right)
    is_bare = not keys - names - own - PARTIES and not matter
    affinity = affinity_of(a, left.around, b, right.around, weights, own)
    return float(len(names)), affinity, matter or 0.0, float(matter is None), float(is_bare)


def _apart(left: Figure, right: Figure) -> tuple[float, ...]:
    """Return the features of what speaks against two numbers being of one thing, of their kind, and of how long the texts are."""
    a, b = left.fact, right.fact
    sizes = [g.measure.middle + _NOISE for g in (left, right)]
    return (
        min(_FARTHEST, abs(math.log(sizes[0] / sizes[1]))),
        float(begin_apart(a, b)),
        float(left.noun in PERSONS or left.noun in PEOPLE),
        math.log1p(max(_SHORTEST, *(len(f.sheet.account.sentences) for f in (a, b)))),
        min(_LONGEST, max(len(a.text), len(b.text))) / 100,
    )


def _values(figure: Figure, units: AbstractSet[str]) -> list[Measure]:
    """Return the numbers of a clause in some units, as numbers of one."""
    return [replace(m, unit="") for m in (*figure.fact.measures, figure.measure) if m.unit in units]


def _may_be_equal(left: Figure, right: Figure) -> bool:
    return left.measure.may_equal(replace(right.measure, unit=left.measure.unit))


def _are_apart(left: Figure, right: Figure, states: AbstractSet[str]) -> bool:
    """Say whether one number is denied, is of another thing, a part ("the first 400"), or a stretch of time ("in the past year")."""
    if left.fact.is_denied != right.fact.is_denied or cannot_be_one(left, right, states):
        return True
    if left.fact.is_ahead != right.fact.is_ahead and (left.measure.unit == "length" or _is_of_them(left) or _is_of_them(right)):
        return True  # how deep it is, and is to be; "vacated three bases", "will occupy two of the empty bases"
    outside = _WINDOW if left.measure.unit == "time" else _PART if left.noun else None
    before = (g.fact.sheet.text[g.fact.span.start : g.measure.span.start] for g in (left, right))
    behind = (g.fact.sheet.text[g.measure.span.start : g.fact.span.end] for g in (left, right))
    is_share = bool(left.noun) and any(_OF_ALL.match(words) for words in behind)
    return is_share or (outside is not None and any(outside.search(words) for words in before))


def _is_of_them(figure: Figure) -> bool:
    """Say whether a number is that of a part: "two of the empty bases"."""
    return bool(figure.noun) and _SOME_OF.search(figure.measure.span.of(figure.fact.sheet.text)) is not None


def _are_lists(left: Figure, right: Figure) -> bool:
    """Say whether two clauses give several numbers of a kind, or differ in two kinds: lists that differ are lists of two things."""
    if left.measure.unit.startswith("ordinal") and not left.measure.unit.startswith(_ROWS):
        return True  # of a row that goes on, each has its number: "the 79th session", "the 86th"
    units = {left.measure.unit, right.measure.unit}
    if any(len({(m.least, m.most) for m in _values(g, units)}) > 1 for g in (left, right)):
        return True
    others = {m.unit for m in left.fact.measures} & {m.unit for m in right.fact.measures} - units
    return any(
        not any(m.may_equal(n) for m in left.fact.measures if m.unit == unit for n in right.fact.measures if n.unit == unit)
        for unit in others
    )
