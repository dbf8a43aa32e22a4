"""Findings between facts: clauses that tell one thing, the same or with one slot told differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.ground.dates import bounds, is_finer, may_be_same
from casus.model.story import Finding, Relation
from casus.reconcile.board import Board
from casus.reconcile.fact_pairs import Pair, pair_facts
from casus.reconcile.facts import Fact, Spot, find_facts
from casus.reconcile.measures import Measure
from casus.reconcile.relate import Side, relate

_CLOSE = {"day": 7, "month": 62, "year": 800}  # days: beyond these two dates are of two things
_SAME, _LIKE, _FEW = 0.75, 0.6, 0.5  # coverage of the shorter clause
_ENOUGH, _SOME = 2.2, 1.9  # weight of shared keys
_LONGER = 0.4  # coverage of the longer clause where nothing but words speaks for sameness
_ATTRIBUTES = frozenset(("price", "lease", "distanc", "length", "budget", "loan", "debt", "turnout", "toll", "period", "rang", "ransom", "fine"))


def match_facts(board: Board) -> Iterator[Finding]:
    """Yield findings between clauses of different reports, and between two voices of one.

    A contradiction is where one slot alone differs: what else the two clauses tell (who, what, when, where, how many) is shared, or told
    by one of them only. Where two slots differ, they tell two things.
    """
    sheets = [find_facts(s) for s in board.sheets]
    for pair in pair_facts(sheets):
        for relation, slot, sides in _compare(pair):
            yield relate(board, relation, slot, _about(pair), sides)


Compared = tuple[Relation, str, tuple[Side, Side]]


def _compare(pair: Pair) -> Iterator[Compared]:
    left, right = pair.left, pair.right
    if left.is_denied != right.is_denied:
        yield from _denied(pair)
        return
    differing = _differing(pair)
    if len(differing) > 1 or left.is_negated != right.is_negated:
        return
    slot = next(iter(differing), "")
    if slot == "happened" and _is_one_act(pair) and _close(left.days[0], right.days[0]):
        yield "contradicts", slot, _sides(pair)
    elif slot == "place" and _is_one_act(pair):
        yield "contradicts", slot, _sides(pair)
    elif slot == "number" and _is_one_number(pair):
        a, b = differing["number"]
        yield "contradicts", slot, _sides(pair)
    elif not slot and left.sheet is not right.sheet and _is_same(pair):
        yield "same", "event", _sides(pair)


def _differing(pair: Pair) -> dict[str, tuple[object, object]]:
    """Return the slots in which the two facts exclude each other, with what each side has there."""
    left, right = pair.left, pair.right
    found: dict[str, tuple[object, object]] = {}
    if left.days and right.days and not any(may_be_same(a, b) for a in left.days for b in right.days):
        found["happened"] = (left.days, right.days)
    spots = _differing_spots(left.spots, right.spots)
    if spots:
        found["place"] = spots
    numbers = _differing_measures(left.measures, right.measures)
    if numbers:
        found["number"] = numbers
    spot_keys = {s.key for s in (*left.spots, *right.spots)} if spots else frozenset()
    if (left.names - right.keys - spot_keys) and (right.names - left.keys - spot_keys):
        found["names"] = (left.names, right.names)
    return found


def _differing_spots(left: Sequence[Spot], right: Sequence[Spot]) -> tuple[Spot, Spot] | None:
    if len(left) != 1 or len(right) != 1 or left[0].key == right[0].key:
        return None
    a, b = left[0], right[0]
    return (a, b) if a.state and b.state and a.state != b.state else None


def _differing_measures(left: Sequence[Measure], right: Sequence[Measure]) -> tuple[Measure, Measure] | None:
    """Return the one measure of a unit on each side where they exclude each other."""
    for unit in dict.fromkeys(m.unit for m in left):
        ours, theirs = [m for m in left if m.unit == unit], [m for m in right if m.unit == unit]
        if ours and theirs and not any(a.may_equal(b) for a in ours for b in theirs):
            return ours[0], theirs[0]
    return None


def _is_one_act(pair: Pair) -> bool:
    """Say whether two clauses tell one act, so that two days or two places of it exclude each other."""
    left, right = pair.left, pair.right
    if left.is_ahead != right.is_ahead or left.sheet is right.sheet or len(left.days) > 1 or len(right.days) > 1:
        return False
    if len(pair.plain) < 1:
        return False
    return pair.weight >= _SOME and pair.coverage >= _FEW and (len(pair.shared) >= 3 or pair.coverage >= _SAME)


def _close(left: str, right: str) -> bool:
    """Say whether two dates of one precision are near enough to be of one thing."""
    a, b = bounds(left), bounds(right)
    if a is None or b is None:
        return False
    widths = [(x[1] - x[0]).days for x in (a, b)]
    kinds = ["day" if w == 0 else "month" if w < 40 else "year" for w in widths]
    return kinds[0] == kinds[1] and abs((a[0] - b[0]).days) <= _CLOSE[kinds[0]]


def _is_one_number(pair: Pair) -> bool:
    """Say whether the numbers of two clauses are of one thing."""
    attribute = bool(pair.plain & _ATTRIBUTES)
    return (len(pair.shared) >= 2 and pair.coverage >= _LIKE and len(pair.plain) >= 1) or (attribute and pair.coverage >= _FEW)


def _is_same(pair: Pair) -> bool:
    left, right = pair.left, pair.right
    if len(pair.plain) < 1:
        return False
    if left.is_ahead != right.is_ahead and pair.coverage < 1:
        return False
    return pair.coverage >= _LIKE and (pair.weight >= _ENOUGH or (pair.coverage >= _SAME and pair.weight >= _SOME)) and pair.longer >= _LONGER


def _denied(pair: Pair) -> Iterator[Compared]:
    """Yield a denial of what another voice tells."""
    denial, other = (pair.left, pair.right) if pair.left.is_denied else (pair.right, pair.left)
    if other.is_negated or denial.voice.key == other.voice.key or _differing(pair):
        return
    if len(pair.shared) < 2 or not pair.plain or len(denial.keys - other.keys) > 1 or (denial.keys - other.keys and len(pair.shared) < 3):
        return
    yield "contradicts", "status", _sides(pair)


def _sides(pair: Pair) -> tuple[Side, Side]:
    return _side(pair.left), _side(pair.right)


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.span, fact.voice)


def _about(pair: Pair) -> str:
    return " ".join(sorted(pair.plain)[:3])
