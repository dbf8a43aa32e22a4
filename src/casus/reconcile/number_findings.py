"""Findings between numbers: where two reports give one thing two numbers, or the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.model.story import Finding, Relation
from casus.reconcile.board import Board
from casus.reconcile.facts import side_of
from casus.reconcile.figures import TOLL, Figure, shared_noun
from casus.reconcile.figures_apart import are_far_apart, are_of_two_matters
from casus.reconcile.number_pairs import FEATURES, NumberPair
from casus.reconcile.number_weights import BIAS, WEIGHTS
from casus.reconcile.odds import chance_by
from casus.reconcile.relate import Side, relate

_LIKELY = 0.5  # how likely it must be that two numbers are of one thing, whether they differ or not
_ONE_KIND, _ALIKE = 0.5, 0.4  # what `shared_noun` gives one word for people, and two such as men and soldiers
_NO_WORD, _MARGIN = FEATURES.index("no_word"), FEATURES.index("margin")
_SMALL = 2  # of which there are as many by chance
_LINE = tuple(WEIGHTS[name] for name in FEATURES)


def match_numbers(board: Board, pairs: Sequence[NumberPair]) -> Iterator[Finding]:
    """Yield what two reports say of one number: contradictions, the same, and where one is finer.

    Args:
        board: the reports of a story.
        pairs: the numbers that may be of one thing.
    """
    scored = [(chance_of(pair), pair) for pair in pairs]
    taken: set[tuple[int, str]] = set()
    for chance, pair in sorted(scored, key=lambda s: -s[0]):
        ends = [(id(pair.left.fact), pair.right.fact.sheet.report), (id(pair.right.fact), pair.left.fact.sheet.report)]
        if chance < _LIKELY or taken & set(ends) or (_is_within(pair) and pair.features[_NO_WORD]):
            continue
        relation, left, right = _relation(pair)
        if relation is not None and (relation != "contradicts" or _counts_one_kind(pair)):
            taken |= set(ends)
            about = " ".join(left.measure.span.of(left.fact.sheet.text).split())
            yield relate(board, relation, "number", about, (_side(left), _side(right)))


def _counts_one_kind(pair: NumberPair) -> bool:
    """Say whether both numbers are of one kind of thing, in one matter: of killed people and killed soldiers, each may be right."""
    if are_of_two_matters(pair.left, pair.right) or are_far_apart(pair.left, pair.right):
        return False
    least = _ONE_KIND if {pair.left.matter, pair.right.matter} & TOLL else _ALIKE
    return not pair.left.noun or shared_noun(pair.left, pair.right) >= least


def _is_within(pair: NumberPair) -> bool:
    return pair.left.fact.sheet is pair.right.fact.sheet


def chance_of(pair: NumberPair) -> float:
    """Return how likely two numbers are of one thing, 0 to 1."""
    return chance_by(_LINE, BIAS, pair.features)


def _relation(pair: NumberPair) -> tuple[Relation | None, Figure, Figure]:
    """Return how two numbers relate, the finer first; None where one may lie within the other without being finer."""
    left, right = pair.left, pair.right
    for rounded, exact in ((left, right), (right, left)):
        if rounded.measure.rounds(exact.measure):
            return "refines", exact, rounded
    if not pair.is_equal:
        return "contradicts", left, right
    middles = [(g.measure.least + g.measure.most) / 2 for g in (left, right)]
    if middles[0] == middles[1] < float("inf"):  # "some 250,000" and "a quarter of a million"
        return (None if _are_alike_by_chance(pair) else "same"), left, right
    if right.measure.is_finer(left.measure):
        left, right = right, left
    return ("refines" if left.measure.is_finer(right.measure) else None), left, right


def _are_alike_by_chance(pair: NumberPair) -> bool:
    """Say whether two equal counts are so small that anything may come to as many, and nothing ties them to one thing.

    "Two crossings" of Lithuania and of Poland are four; and so it is where another clause fits as well.
    """
    left, right = pair.left, pair.right
    if not left.measure.unit.startswith("count") or left.measure.least > _SMALL:
        return False
    facts = left.fact, right.fact
    own = [{n for n in f.names if n.startswith("@")} - o.keys for f, o in (facts, facts[::-1])]
    return all(own) or pair.features[_MARGIN] <= 0


def _side(figure: Figure) -> Side:
    return side_of(figure.fact)
