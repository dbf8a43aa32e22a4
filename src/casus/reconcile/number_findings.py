"""Findings between numbers: where two reports give one thing two numbers, or the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import inf, isclose

from casus.ground.numbers import NUMBER_WORDS, read_number
from casus.ground.text import plain_marks
from casus.model.story import Finding, Relation
from casus.reconcile.board import Board
from casus.reconcile.facts import side_of
from casus.reconcile.figures import TOLL, Figure, shared_matter, shared_noun
from casus.reconcile.figures_apart import are_far_apart, are_of_two_matters
from casus.reconcile.number_pairs import FEATURES, NumberPair
from casus.reconcile.number_weights import BIAS, WEIGHTS
from casus.reconcile.odds import chance_by
from casus.reconcile.relate import Side, relate, replaces

_LIKELY = 0.5  # how likely it must be that two numbers are of one thing, whether they differ or not
_ONE_KIND, _ALIKE = 0.5, 0.4  # what `shared_noun` gives one word for people, and two such as men and soldiers
_NO_WORD, _MARGIN = FEATURES.index("no_word"), FEATURES.index("margin")
_SMALL = 2  # of which there are as many by chance
_NOT = re.compile(
    rf"\bnot\s+(?:the\s+|about\s+|some\s+|as\s+)?[$€£]?(?P<n>\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion))?"
    rf"|(?:{NUMBER_WORDS})(?:[ -](?:{NUMBER_WORDS}))*)",
    re.IGNORECASE,
)
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
    if any(g.is_loose for g in (pair.left, pair.right)) and not _share_matter(pair):
        return False  # so many Cubans, and so many men, of whom nobody says that they do the same
    least = _ONE_KIND if {pair.left.matter, pair.right.matter} & TOLL else _ALIKE
    return not pair.left.noun or shared_noun(pair.left, pair.right) >= least


def _share_matter(pair: NumberPair) -> bool:
    """Say whether the words beside two numbers name one matter; where they name none, whether the clauses share a word."""
    if shared_matter(pair.left, pair.right) or pair.left.noun == pair.right.noun not in ("", "people"):
        return True
    return not ({pair.left.matter, pair.right.matter} & TOLL or pair.features[_NO_WORD])


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
    if not pair.is_equal or any(_denies(a, b) or _has_risen(a, b) for a, b in ((left, right), (right, left))):
        return "contradicts", left, right
    middles = [(g.measure.least + g.measure.most) / 2 for g in (left, right)]
    if middles[0] == middles[1] < float("inf"):  # "some 250,000" and "a quarter of a million"
        return (None if _are_alike_by_chance(pair) else "same"), left, right
    if right.measure.is_finer(left.measure):
        left, right = right, left
    return ("refines" if left.measure.is_finer(right.measure) else None), left, right


def _has_risen(figure: Figure, other: Figure) -> bool:
    """Say whether a toll is the later one, above "at least" so many: "the dead are now eleven", after "at least three have died"."""
    if not {figure.matter, other.matter} <= TOLL or other.measure.most != inf or figure.measure.least <= other.measure.least:
        return False
    return replaces(_side(figure), _side(other), "number") == _side(figure)


def _denies(figure: Figure, other: Figure) -> bool:
    """Say whether a clause says that it is not the other number: "1.5 million barrels, not 1.4 million" denies "about 1.4 million"."""
    middle = (other.measure.least + other.measure.most) / 2
    denied = (read_number(m["n"]) for m in _NOT.finditer(plain_marks(figure.fact.text)))
    return any(n is not None and isclose(n, middle) for n in denied) and figure.measure.least != middle


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
