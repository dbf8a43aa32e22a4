"""What speaks for and against two clauses telling of one matter, and telling it differently."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum

from casus.ground.dates import bounds, may_be_same
from casus.ground.text import fold, plain_marks
from casus.model.account import Event, Party
from casus.reconcile.board import Board
from casus.reconcile.clause_pairs import ClausePair, Nearness
from casus.reconcile.contrast import count_agreed, count_opposed
from casus.reconcile.deeds import Deed, affinity_of, counted_keys, find_around
from casus.reconcile.fact_denials import scope_of
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.fact_slots import begin_apart
from casus.reconcile.facts import Fact
from casus.reconcile.measures import Measure
from casus.reconcile.number_findings import chance_of
from casus.reconcile.number_pairs import NumberPair
from casus.reconcile.vocabulary import without_wider

FEATURES = (
    # how alike they are, and whether others are more alike
    "clauses", "sentences", "crossed", "margin", "clause_margin", "nearer", "is_copy",
    # the words that they share
    "affinity", "covered", "longer", "other_actors", "other_doer", "one_field", "other_field", "other_type", "one_actor", "other_persons",
    # where they stand
    "is_lead", "place", "report", "longest", "is_within", "sentences_between", "two_speakers",
    # days and numbers
    "day", "other_day", "near_day", "lone_day", "number", "other_number", "numbers",
    # done or not
    "negated", "both_deny", "scope", "denied_likeness", "field_denied", "field_ahead", "not", "still",
    # what differs, and how alike the clauses are in which it does
    "opposed", "opposed_denied", "agreed", "agreed_denied", "numbers_apart", "days_apart", "places_apart", "persons_apart",
    "actors_apart", "nothing_differs",
)  # fmt: skip
"""The features in order; each is named for what makes it large."""

_NEAR = 10  # days between two tellings of one act, at most
_LEAD = 1  # sentence, counted from 0
_FIELD_DENIED = 4  # of what `_denials` returns
_SHORTEST = 8  # sentences; in shorter reports no less is alike by chance
_NOT = re.compile(r"\bnot\b|n['’]t\b|\bno\b", re.IGNORECASE)
_STILL = re.compile(r"\bstill\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with all that pairs of it are compared by.

    Args:
        fact: the clause.
        keys: its keys with those of what it counts.
        around: the keys that stand around it.
        weight: what its keys weigh.
        deeds: the acts that it tells, by their kind.
        events: the events whose trigger stands in it.
        is_no: it says that a thing is not so.
        persons: the persons whom it names.
    """

    fact: Fact
    keys: frozenset[str]
    around: frozenset[str]
    weight: float
    deeds: Mapping[str, Sequence[Deed]]
    events: Sequence[Event]
    is_no: bool
    persons: frozenset[str]


class Measurer:
    """Gives pairs of clauses their features.

    Args:
        board: the reports.
        facts: the clauses of each.
        deeds: the acts that they tell.
        numbers: the pairs of numbers that may be of one thing.
    """

    def __init__(
        self, board: Board, facts: Sequence[Sequence[Fact]], deeds: Sequence[Sequence[Deed]], numbers: Iterable[NumberPair]
    ) -> None:
        self._weights = weigh_keys([f for one in facts for f in one], len(facts))
        self._clauses: dict[int, Clause] = {}
        for sheet, one, told in zip(board.sheets, facts, deeds, strict=True):
            by_fact: dict[int, dict[str, list[Deed]]] = {}
            for deed in told:
                by_fact.setdefault(id(deed.fact), {}).setdefault(deed.field.name, []).append(deed)
            for fact, around in zip(one, find_around(one, board.actor_of), strict=True):
                events = [e for e in sheet.account.events if e.trigger.overlaps(fact.span)]
                self._clauses[id(fact)] = self._clause(fact, around, by_fact.get(id(fact), {}), events)
        self._numbers: dict[tuple[int, int], tuple[float, bool]] = {}
        for pair in numbers:
            ends, chance = (id(pair.left.fact), id(pair.right.fact)), chance_of(pair)
            for key in (ends, ends[::-1]):
                if chance > self._numbers.get(key, (0.0, False))[0]:
                    self._numbers[key] = chance, pair.is_equal

    def _clause(self, fact: Fact, around: frozenset[str], deeds: Mapping[str, Sequence[Deed]], events: Sequence[Event]) -> Clause:
        keys = counted_keys(fact)
        weight = self._weigh(keys) or 1.0
        persons = frozenset(n for n in fact.names if " " in n)
        return Clause(fact, keys, around, weight, deeds, events, fact.is_negated != fact.is_denied, persons)

    def _weigh(self, keys: frozenset[str]) -> float:
        return fsum(self._weights.get(k, 1.0) for k in without_wider(keys))

    def measure(self, pair: ClausePair) -> tuple[float, ...]:
        """Return the features of a pair, in the order of `FEATURES`."""
        left, right = self._clauses[id(pair.left)], self._clauses[id(pair.right)]
        return (
            *_likeness(pair.nearness),
            float(fold(pair.left.text) == fold(pair.right.text)),
            *self._shared(left, right),
            *_places(left.fact, right.fact),
            *_days(left.fact, right.fact),
            *self._number(left.fact, right.fact),
            *(denials := _denials(left, right, pair.nearness)),
            *self._contrasts(left, right, pair.nearness, denials),
        )

    def _shared(self, left: Clause, right: Clause) -> tuple[float, ...]:
        """Return what the words of two clauses, their parties, and the kinds of their acts have in common."""
        shared = self._weigh(left.keys & right.keys)
        affinity = affinity_of(left.fact, left.around, right.fact, right.around, self._weights, frozenset())
        own = [
            {n for n in a.fact.names if n.startswith("@")} - b.keys - b.around for a, b in ((left, right), (right, left))
        ]  # whom one names and the other does not, nor what stands around it
        fields = sum(len(left.deeds[name]) * len(right.deeds[name]) for name in left.deeds.keys() & right.deeds.keys())
        alike = [(a, b) for a in left.events for b in right.events if a.type == b.type]
        return (
            affinity,
            shared / min(left.weight, right.weight),
            shared / max(left.weight, right.weight),
            float(min(len(own[0]), len(own[1]))),
            float(begin_apart(left.fact, right.fact)),
            float(fields),
            float(bool(left.deeds and right.deeds and not fields)),
            float(bool(left.events and right.events and not alike)),
            float(any(_names(a.actors) & _names(b.actors) for a, b in alike)),
            float(bool(left.persons and right.persons and not left.persons & right.persons)),
        )

    def _number(self, left: Fact, right: Fact) -> tuple[float, float, float]:
        chance, is_equal = self._numbers.get((id(left), id(right)), (0.0, False))
        n_clauses = float(bool(left.measures)) + float(bool(right.measures))
        return chance * is_equal, chance * (not is_equal), n_clauses

    def _contrasts(self, left: Clause, right: Clause, nearness: Nearness, denials: Sequence[float]) -> tuple[float, ...]:
        """Return what two clauses tell differently, each as how alike they are else; and whether there is nothing of the kind."""
        a, b = left.fact, right.fact
        likeness = max(nearness.mean, nearness.crossed)
        denies = left.is_no != right.is_no
        opposed, agreed = count_opposed(a.text, b.text) > 0, count_agreed(a.text, b.text) > 0
        days = _days(a, b)[1] > 0
        numbers = _numbers_apart(a, b)
        places = bool(a.spots and b.spots) and not {s.key for s in a.spots} & {s.key for s in b.spots}
        persons = bool(left.persons and right.persons and not left.persons & right.persons)
        actors = bool(_actors(left) - right.keys) and bool(_actors(right) - left.keys)
        found = opposed and not denies, numbers, days, places, persons, actors
        nothing = not (denies or any(found) or denials[_FIELD_DENIED])
        return (
            likeness * found[0],
            float(opposed and denies),
            float(agreed and not denies),
            float(agreed and denies),
            *(likeness * one for one in found[1:]),
            float(nothing),
        )


def _actors(clause: Clause) -> set[str]:
    return {n for n in clause.fact.names if n.startswith("@")}


def _numbers_apart(left: Fact, right: Fact) -> bool:
    """Say whether both clauses give numbers of one kind (counts, sums, times), and none of the one may be one of the other."""
    pairs = [(a, replace(b, unit=a.unit)) for a in left.measures for b in right.measures if _kind(a) == _kind(b)]
    return bool(pairs) and not any(a.may_equal(b) for a, b in pairs)


def _kind(measure: Measure) -> str:
    return measure.unit.split(" ")[0]


def _likeness(nearness: Nearness) -> tuple[float, ...]:
    n = nearness
    return n.clauses, n.sentences, n.crossed, n.margin, n.clause_margin, float(n.n_nearer)


def _names(parties: Sequence[Party]) -> set[str]:
    return {p.actor or fold(p.text) for p in parties}


def _places(left: Fact, right: Fact) -> tuple[float, ...]:
    """Return where two clauses stand, in how long reports and sentences, and by whose word."""
    lengths = [max(1, len(f.sheet.account.sentences)) for f in (left, right)]
    is_within = left.sheet is right.sheet
    return (
        float(max(left.sentence, right.sentence) <= _LEAD),
        abs(left.sentence / lengths[0] - right.sentence / lengths[1]),
        math.log1p(max(_SHORTEST, *lengths)),
        math.log(max(len(left.text), len(right.text))),
        float(is_within),
        float(abs(left.sentence - right.sentence)) if is_within else 0.0,
        float(bool(left.voice.key and right.voice.key) and not left.voice.may_be(right.voice)),
    )


def _days(left: Fact, right: Fact) -> tuple[float, ...]:
    """Return whether the days of two clauses are one, cannot be one, and are near each other, or but one gives a day."""
    ours, theirs = left.days or left.limits, right.days or right.limits
    differ = bool(ours and theirs) and not any(may_be_same(a, b) for a in ours for b in theirs)
    starts = [[b[0] for v in values if (b := bounds(v))] for values in (ours, theirs)]
    gap = min((abs((a - b).days) for a in starts[0] for b in starts[1]), default=0) if differ else 0
    return (
        float(bool(set(left.days) & set(right.days))),
        float(differ),
        float(0 < gap <= _NEAR),
        float(bool(ours) != bool(theirs)),
    )


def _denials(left: Clause, right: Clause, nearness: Nearness) -> tuple[float, ...]:
    """Return whether one of two clauses says no, whether of what the other tells, and whether acts of one kind are done in one alone."""
    denies = left.is_no != right.is_no
    scope = 0.0
    if denies:
        no, other = (left.fact, right.fact) if left.is_no else (right.fact, left.fact)
        denied = scope_of(no) or {p.key for p in no.placed}
        scope = len(denied & other.keys) / max(1, len(denied))
    both = [(a, b) for name in left.deeds.keys() & right.deeds.keys() for a in left.deeds[name] for b in right.deeds[name]]
    texts = [plain_marks(c.fact.text) for c in (left, right)]
    return (
        float(left.fact.is_negated != right.fact.is_negated),
        float(left.is_no and right.is_no),
        scope,
        nearness.mean if denies else 0.0,
        float(any(a.is_not != b.is_not for a, b in both)),
        float(any(a.is_ahead != b.is_ahead for a, b in both)),
        *(float(bool(cue.search(texts[0])) != bool(cue.search(texts[1]))) for cue in (_NOT, _STILL)),
    )
