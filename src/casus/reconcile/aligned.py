"""Contradictions between clauses that tell one thing in other words, found by their likeness."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from casus.model.story import Finding
from casus.reconcile.alike import Alike
from casus.reconcile.board import Board
from casus.reconcile.fact_pairs import name_others
from casus.reconcile.fact_slots import TOLLS, begin_apart, differing_measures, words_for
from casus.reconcile.facts import Fact
from casus.reconcile.measures import Measure
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import key_of

_PAIR = 2  # shared keys
_COPY = 0.95  # how alike two printings of one sentence are
_BEHIND = 0.15  # by which a clause may be more like another of the story
# How alike clauses must be whose numbers are compared: of people, whom news counts in many ways; of other things; by words that they share.
_PEOPLE, _THINGS, _TIED = 0.6, 0.55, 0.42
_TIES = 3  # shared keys of clauses that are less alike

_COUNTED_PEOPLE = frozenset(
    map(
        key_of,
        """people soldier civilian police crew gunman hostage prisoner official refugee worker man woman sailor rebel fighter observer
        diplomat monitor officer guard pilot passenger protester student child resident villager settler member militant comrade
        tourist adviser expert surveyor fisherman country""".split(),
    )
)
_ROWS = ("ordinal memb", "ordinal to ")  # a state has one place among the members, or among those that left
_SHORT = 2  # keys of a clause that names hardly more than its thing


def match_aligned(board: Board, sheets: Sequence[Sequence[Fact]], alike: Alike) -> Iterator[Finding]:
    """Yield contradictions in number, by the likeness of clauses of two reports."""
    counting = [[f for f in facts if f.measures] for facts in sheets]
    alike.prepare(f for facts in counting for f in facts)
    for left, right, number in _numbers(counting, alike):
        yield relate(
            board, "contradicts", "number", words_for(left, left.keys & right.keys) or number.unit.split()[-1], _sides(left, right)
        )


def _numbers(sheets: Sequence[Sequence[Fact]], alike: Alike) -> Iterator[tuple[Fact, Fact, Measure]]:
    """Yield pairs of clauses of one thing whose numbers exclude each other, and one of the numbers."""
    for ours, theirs in _report_pairs(sheets):
        for left in ours:
            for right in theirs:
                numbers = _differing(left, right)
                if numbers is None or _tells_another(left, right) or _is_of_a_kind(left, numbers[0]) != _is_of_a_kind(right, numbers[1]):
                    continue
                units = frozenset(m.unit for m in numbers)

                def counts(fact: Fact, units: frozenset[str] = units) -> bool:
                    return any(m.unit in units for m in fact.measures)

                if (
                    _is_enough(left, right, units, alike)
                    and _is_best(left, right, (ours, theirs), counts, alike)
                    and not _is_elsewhere(left, right, sheets, counts, alike)
                ):
                    yield left, right, numbers[0]


def _differing(left: Fact, right: Fact) -> tuple[Measure, Measure] | None:
    """Return the numbers of one unit, or the one number of people in each, that exclude each other: "48 soldiers", "54 prisoners"."""
    numbers = differing_measures(left.measures, right.measures)
    people = [[m for m in f.measures if _is_of_people(m.unit)] for f in (left, right)]
    if numbers is not None or any(len(one) != 1 for one in people):
        return numbers
    (ours,), (theirs,) = people
    return None if ours.may_equal(replace(theirs, unit=ours.unit)) else (ours, theirs)


def _is_of_people(unit: str) -> bool:
    return unit.removeprefix("count ") in _COUNTED_PEOPLE


def _is_enough(left: Fact, right: Fact, units: frozenset[str], alike: Alike) -> bool:
    keys, likeness = left.keys & right.keys, alike(left, right)
    shared, are_people = len(keys), any(map(_is_of_people, units))
    if are_people and not keys - _COUNTED_PEOPLE - TOLLS:
        return False  # of casualties alone, each side has its own: `counts` knows whose
    if left.is_ahead != right.is_ahead and shared < _TIES:
        return False  # what a force is, and what it will be
    if len(units) > 1:
        return shared >= _PAIR and likeness >= _THINGS
    if are_people:
        return shared >= _PAIR and likeness >= _PEOPLE
    if any(unit.startswith("ordinal") and not unit.startswith(_ROWS) for unit in units):
        return False  # of a row that goes on, each has its number: "the 79th session", "the 86th"
    is_tied = shared >= _PAIR or "vote" in units
    return (is_tied and likeness >= _THINGS) or (shared >= _TIES and likeness >= _TIED)


def _is_best(left: Fact, right: Fact, sheets: tuple[Sequence[Fact], Sequence[Fact]], counts: Callable[[Fact], bool], alike: Alike) -> bool:
    """Say whether neither report has another clause of the kind that is more like the other's."""
    likeness = alike(left, right)
    others = [(left, o) for o in sheets[1] if o is not right and counts(o)] + [(o, right) for o in sheets[0] if o is not left and counts(o)]
    return all(alike(a, b) <= likeness for a, b in others)


def _is_elsewhere(left: Fact, right: Fact, sheets: Sequence[Sequence[Fact]], counts: Callable[[Fact], bool], alike: Alike) -> bool:
    """Say whether a third report has what one of the two clauses tells, told far more like it; a copy of it says nothing."""
    likeness = alike(left, right)
    third = (f for facts in sheets for f in facts if f.sheet is not left.sheet and f.sheet is not right.sheet and counts(f))
    return any(likeness + _BEHIND < alike(side, f) and alike.clauses(side, f) < _COPY for f in third for side in (left, right))


def _is_of_a_kind(fact: Fact, number: Measure) -> bool:
    """Say whether a distance only names a kind of thing: "the 200-mile limit"."""
    return number.unit == "length" and "-" in number.span.of(fact.sheet.text)


def _tells_another(left: Fact, right: Fact) -> bool:
    """Say whether two clauses cannot tell one thing: other parties, other places, another thing in a short clause, or a number denied."""
    if left.is_denied != right.is_denied or name_others(left, right) or begin_apart(left, right) or _other_place(left, right):
        return True
    few, many = sorted((len(left.keys), len(right.keys)))
    return few == many <= _SHORT and len(left.keys & right.keys) < few  # "the price of wheat", "the price of maize"


def _other_place(left: Fact, right: Fact) -> bool:
    """Say whether both clauses name places, and no place is in both: "60 miles off Chile", "90 miles off Peru"."""
    spots = [{s.key for s in f.spots} for f in (left, right)]
    return bool(spots[0] and spots[1]) and not spots[0] & spots[1]


def _report_pairs(sheets: Sequence[Sequence[Fact]]) -> Iterator[tuple[Sequence[Fact], Sequence[Fact]]]:
    for number, ours in enumerate(sheets):
        for theirs in sheets[number + 1 :]:
            if ours and theirs:
                yield ours, theirs


def _sides(left: Fact, right: Fact) -> tuple[Side, Side]:
    return Side(left.sheet, left.shown, left.voice), Side(right.sheet, right.shown, right.voice)
