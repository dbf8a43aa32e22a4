"""Findings between figures: one number of one matter that two reports give in any words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from casus.model.story import Finding, Relation
from casus.reconcile.board import Board
from casus.reconcile.deed_pairs import needed_more
from casus.reconcile.deeds import affinity_of
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.facts import NEGATION, Fact
from casus.reconcile.figures import PEOPLE, Figure, find_figures, is_toll, shared_matter, shared_noun
from casus.reconcile.figures_apart import are_of_two_things
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import key_of

_MOST_REPORTS = 12
_MANY = 40  # figures of a report; more are a table
_ENOUGH, _EVEN = 1.5, 1.1  # of what speaks for two figures being of one matter; less where they are equal
_SOLE = 0.5  # what it weighs that each report has one figure of the kind
_LED = 0.3  # and that both stand in the first two sentences
_MARGIN = 0.2
_FEWEST = 1.0  # what two distances share besides
_WINDOW = re.compile(
    r"\b(?:past|(?<!to )(?<!will )(?<!would )(?<!can )(?<!may )last|next|coming|recent|previous|first"
    r"|final|over|during|for (?:over|more than)|every|each)\s+$",
    re.IGNORECASE,
)
_PARTIAL = re.compile(r"\b(?:another|other|further|additional|more|first|extra|of (?:its|the|their))\s+$", re.IGNORECASE)
_MEMBERS = frozenset((key_of("countries"), key_of("members")))
_OF_ALL = re.compile(r"\s+of\s+(?:its|the|their|his|her)\s+(?:\d|[a-z]+\s+(?:members|countries|states))", re.IGNORECASE)


def match_figures(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield what two reports say of one number: contradictions, and the same.

    Each figure meets the one of the other report that most speaks for: the thing counted, the matter, what else both clauses share, and
    that each report gives one figure of the kind. None is told to differ where the other report gives its number too.
    """
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    told = [[f for f in find_figures(one, board.actor_of) if not _is_no_figure(f)] for one in facts]
    pairs = combinations(told, 2) if len(told) <= _MOST_REPORTS else ((told[0], other) for other in told[1:])
    for ours, theirs in pairs:
        if max(len(ours), len(theirs)) > _MANY:
            continue
        for left, right in _meet(ours, theirs, weights, board.states):
            if right.measure.is_finer(left.measure):
                left, right = right, left  # noqa: PLW2901 - the finer stands on the left
            relation = _relation(left, right)
            if relation is not None:
                about = " ".join(left.measure.span.of(left.fact.sheet.text).split())
                yield relate(board, relation, "number", about, (_side(left), _side(right)))


def _is_no_figure(figure: Figure) -> bool:
    before = figure.fact.sheet.text[figure.fact.span.start : figure.measure.span.start]
    is_window = figure.measure.unit == "time" and bool(_WINDOW.search(before))
    after = figure.fact.sheet.text[figure.measure.span.start : figure.fact.span.end].split(" ", 1)
    is_window = is_window or bool(_OF_ALL.match(" " + after[-1]))  # "three of its nine members"
    is_members = figure.noun in _MEMBERS and figure.matter != "voting"  # `member_counts` compares them
    is_other = is_members or figure.measure.unit.startswith("ordinal") or is_toll(figure)
    return (
        is_window
        or is_other
        or bool(_PARTIAL.search(before))
        or figure.matter == "age"
        or bool(NEGATION.search(before.rpartition(" and ")[2]))
    )


def _meet(
    ours: Sequence[Figure], theirs: Sequence[Figure], weights: Mapping[str, float], states: AbstractSet[str]
) -> Iterator[tuple[Figure, Figure]]:
    """Yield the pairs of which each is clearly the best counterpart of the other."""
    scores = [[_score(a, b, weights, states) for b in theirs] for a in ours]
    for row, left in enumerate(ours):
        for column, right in enumerate(theirs):
            score = scores[row][column]
            if not score:
                continue
            rivals = [(s, theirs[c], left) for c, s in enumerate(scores[row]) if c != column and s]
            rivals += [(line[column], ours[r], right) for r, line in enumerate(scores) if r != row and line[column]]
            if not rivals:
                score += _SOLE
            least = (_EVEN if _are_equal(left, right) else _ENOUGH) + needed_more(left.fact, right.fact)
            if score < least or any(s + _MARGIN > score and not _equal(f, right if o is left else left) for s, f, o in rivals):
                continue
            if any(_equal(f, o) for _, f, o in rivals) and not _equal(left, right):
                continue  # the other report gives this number too
            yield left, right


def _score(left: Figure, right: Figure, weights: Mapping[str, float], states: AbstractSet[str]) -> float:
    """Return how much speaks for two figures being of one matter, 0 where they cannot be."""
    unit, matter = shared_noun(left, right), shared_matter(left, right)
    if not unit or matter is None or are_of_two_things(left, right, states):
        return 0.0
    if (left.noun in PEOPLE or right.noun in PEOPLE or left.measure.unit == "time") and not matter:
        unit = min(unit, 0.4)
    a, b = left.fact, right.fact
    shared = affinity_of(a, left.around, b, right.around, weights, frozenset((left.noun, right.noun)))
    if left.measure.unit == "length" and shared < _FEWEST:
        return 0.0
    return unit + matter + min(shared, 2.0) * 0.5 + (_LED if max(a.sentence, b.sentence) <= 1 else 0.0)


def _equal(left: Figure, right: Figure) -> bool:
    return left.measure.may_equal(right.measure)


def _relation(left: Figure, right: Figure) -> Relation | None:
    """Return how two numbers relate, or None where one may lie within the other."""
    if _are_equal(left, right):
        return "same"
    if _equal(left, right):
        return "refines" if left.matter and left.matter == right.matter and left.measure.is_finer(right.measure) else None
    return "contradicts"


def _are_equal(left: Figure, right: Figure) -> bool:
    """Say whether two figures name one number: "some 250,000" and "a quarter of a million" do."""
    middles = [(f.measure.least + f.measure.most) / 2 for f in (left, right)]
    return middles[0] == middles[1] < float("inf")


def _side(figure: Figure) -> Side:
    return Side(figure.fact.sheet, figure.fact.shown, figure.fact.voice)
