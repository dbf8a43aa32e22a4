"""Values: numbers that two reports give of one thing in clauses that share little else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.text import plain_marks
from casus.model.story import Finding, Relation
from casus.reconcile.board import Board
from casus.reconcile.fact_pairs import name_others, weigh_keys
from casus.reconcile.fact_slots import PARTIES, SPEECH, TOLLS, differing_spots, hang_apart
from casus.reconcile.facts import Fact
from casus.reconcile.figures import matter_of
from casus.reconcile.measures import Measure
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import key_of, keys_of

_ENOUGH, _FAR = 1.05, 2.0  # weight of what two numbers share: the thing counted, what is told of it, half of the names; of distances more
_UNIT, _NAME = 0.8, 0.5  # what the same thing counted weighs, and a shared name
_COVERED = 0.6  # what it weighs that all of the shorter clause is shared
_MARGIN = 0.2  # by which the best counterpart of a number is better than the next
_PAIR = 2  # names that stand for what is told where no word does
_MOST = 12  # numbers of one kind in a report; a report with more is a table
_MOST_REPORTS = 12  # of more, each is compared with the first alone
_WINDOW = re.compile(
    r"\b(?:past|last|next|coming|recent|previous|first|final|over|during|for (?:over|more than))\s+$", re.IGNORECASE
)  # when, not how long
_VAGUE = re.compile(r"(?:a )?(?:few|several|dozens|scores|hundreds|thousands|both)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"\b(?:the|these|those|its|their|his|her|both|all)\s+$", re.IGNORECASE)  # of a set told of before
_OPEN = re.compile(r"(?:and|but|while|after|before|by|who)?\s*(?:\w+ing|he|she|who)\b", re.IGNORECASE)
_AND = re.compile(r"[^,;.]{0,20}\s?(?:and|,)\s")
_KINDS = ("count", "time", "length", "weight", "ordinal to")
# People of whom the noun says little more; they meet each other and the words for some kind of people.
_PEOPLE = frozenset(map(key_of, "people worker islander refugee civilian protester fighter".split()))
_BODIES = frozenset(map(key_of, "members deputies leaders votes ministers countries".split()))  # a part of a body is as often counted


@dataclass(frozen=True, slots=True)
class Told:
    """A number of a clause."""

    fact: Fact
    measure: Measure


def match_values(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield what two reports say of one number: contradictions, the same, and where one is finer.

    Each number meets the one of the other report that shares most with it, where no other shares nearly as much.
    """
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    told = [[Told(f, m) for f in one for m in f.measures if m.unit.startswith(_KINDS) and not _is_no_value(f, m)] for one in facts]
    pairs = combinations(told, 2) if len(told) <= _MOST_REPORTS else ((told[0], other) for other in told[1:])
    for ours, theirs in pairs:
        for left, right in _meet(ours, theirs, weights):
            related = _relation(left.measure, right.measure)
            if related is not None:
                yield relate(board, related, "number", _about(left), (_side(left), _side(right)))
            elif right.measure.is_finer(left.measure):
                yield relate(board, "refines", "number", _about(left), (_side(right), _side(left)))


def _is_no_value(fact: Fact, measure: Measure) -> bool:
    """Say whether a number is no value of a thing: of a denied clause, open at both ends, or of casualties, which `counts` compares."""
    is_open = measure.least == 0.0 and measure.most == float("inf")
    before, words = fact.sheet.text[fact.span.start : measure.span.start], measure.span.of(fact.sheet.text)
    is_open = is_open or bool(_WINDOW.search(before)) or bool(_VAGUE.match(words)) or _is_part(fact, measure)
    is_open = is_open or (measure.unit.startswith("count") and bool(_DEFINITE.search(before)))
    return is_open or fact.is_denied or (fact.is_negated and not measure.unit.startswith("ordinal")) or bool(fact.keys & TOLLS)


def _is_part(fact: Fact, measure: Measure) -> bool:
    """Say whether a number is one of several that make a whole ("12 Somali and 11 Yemeni pirates")."""
    others = [m for m in fact.measures if m is not measure and m.unit.startswith("count")]
    text = fact.sheet.text
    return measure.unit.startswith("count") and any(
        _AND.fullmatch(text, min(measure.span.end, m.span.end), max(measure.span.start, m.span.start)) for m in others
    )


def _meet(ours: Sequence[Told], theirs: Sequence[Told], weights: Mapping[str, float]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of which each is clearly the best counterpart of the other."""
    if max(len(ours), len(theirs)) > _MOST:
        return
    scores = [[_score(a, b, weights) for b in theirs] for a in ours]
    for row, left in enumerate(ours):
        for column, right in enumerate(theirs):
            score = scores[row][column]
            rest = [s for c, s in enumerate(scores[row]) if c != column] + [line[column] for r, line in enumerate(scores) if r != row]
            least = _FAR if left.measure.unit == "length" else _ENOUGH
            if score >= least and score >= max(rest, default=0.0) + _MARGIN:
                yield left, right


def _score(left: Told, right: Told, weights: Mapping[str, float]) -> float:
    """Return how much two numbers share, 0 where they cannot be of one thing."""
    a, b = left.fact, right.fact
    unit = _shared_unit(left.measure.unit, right.measure.unit)
    if unit is None or _exclude(a, b) or hang_apart((a, left.measure), (b, right.measure)):
        return 0.0
    own = {left.measure.unit.rpartition(" ")[2]} if left.measure.unit == right.measure.unit else set()
    keys = [t.fact.keys | set(keys_of(t.measure.unit.rpartition(" ")[2])) for t in (left, right)]
    if left.measure.unit == "time":
        matters = [matter_of(t.measure, plain_marks(t.fact.text), t.fact.span.start) for t in (left, right)]
        if matters[0] and matters[1] and matters[0] != matters[1]:
            return 0.0  # how long they have to leave, and how long they were away
    shared = keys[0] & keys[1]
    names = shared & (a.names | b.names)
    plain = shared - names - own - PARTIES
    if not plain and not (unit and len(names) >= _PAIR):
        return 0.0
    weight = sum(weights.get(k, 1.0) for k in plain) + _NAME * sum(weights[k] for k in names)
    shorter = min(sum(weights[k] for k in f.keys - own) for f in (a, b))
    return unit + weight + _COVERED * (weight / shorter if shorter else 0.0)


def _is_another(named: Fact, other: Fact) -> bool:
    """Say whether one clause names a person and the other begins with what somebody else does ("while scoring", "he scored")."""
    return any(" " in n for n in named.names) and not any(" " in n for n in other.names) and _OPEN.match(other.text) is not None


def _exclude(left: Fact, right: Fact) -> bool:
    """Say whether two clauses cannot give one number: of two parties, two days, or one of what is and one of what is to be."""
    if left.is_ahead != right.is_ahead and not left.keys & right.keys & SPEECH:
        return True
    if differing_spots(left.spots, right.spots) or _is_another(left, right) or _is_another(right, left):
        return True
    return name_others(left, right) or bool(left.days and right.days and not set(left.days) & set(right.days))


def _shared_unit(left: str, right: str) -> float | None:
    """Return what a shared unit weighs; None where two units measure two things."""
    if not left.startswith("count"):
        return (_UNIT if left.startswith("ordinal") else 0.0) if left == right else None
    things = [u.removeprefix("count ") for u in (left, right)]
    if any(t in _BODIES for t in things):
        return None
    if left == right:
        return _UNIT / 2 if things[0] in _PEOPLE else _UNIT
    return 0.0 if all(t in _PEOPLE for t in things) else None


def _relation(left: Measure, right: Measure) -> Relation | None:
    """Return how two numbers relate, or None where one may lie within the other."""
    middles = [(m.least + m.most) / 2 for m in (left, right)]
    if middles[0] == middles[1] < float("inf"):  # "some 250,000" and "a quarter of a million"
        return "same"
    return None if left.may_equal(right) else "contradicts"


def _side(told: Told) -> Side:
    return Side(told.fact.sheet, told.fact.shown, told.fact.voice)


def _about(told: Told) -> str:
    return " ".join(told.measure.span.of(told.fact.sheet.text).split())
