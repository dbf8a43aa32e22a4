"""Sole acts: an act that each report tells once, with another day or another place in each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import fsum

from casus.ground.dates import bounds
from casus.ground.text import fold
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_keys import Spot
from casus.reconcile.fact_pairs import name_others, weigh_keys
from casus.reconcile.fact_slots import DIRECTED, ENDING, PARTIES, begin_apart, differing_spots, have_two_doers, words_for
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.relate import MOST_REPORTS, relate
from casus.reconcile.vocabulary import VESSELS

_ACTS = frozenset(  # what a story tells of once, as a rule: each key by itself names the act
    """sign join leave invite expel recall crash sink deposit release free assassinate annex apply shoot bomb attack meet land ram collide
    capture reject approve denounce return""".split()
)
_BEFALLS = frozenset("crash shoot damage sink".split())  # a craft once: hit, shot down, crashed
_PLACES = (frozenset(("chair",)), frozenset(("captain",)), frozenset(("commander",)), frozenset(("head", "lead")))
_HEADS = re.compile(r"\b(?:heads|headed|leads|led|(?:the )?(?:head|leader|chief) of)\s+(?:the|a|an|its)\b", re.IGNORECASE)
_GROUPS = (*(frozenset((act,)) for act in sorted(_ACTS)), _BEFALLS)
_MEETING = frozenset(("meet",))
_GATHERING = re.compile(r"\b(?:summit|meeting|conference)\b", re.IGNORECASE)  # a story has one of these, as a rule
_OFTEN = frozenset("attack meet shoot bomb capture approve reject leave".split())  # done often: one report at least leads with it
_LEAD = 1  # sentence, counted from 0
_DAYS = 7  # further apart two days are of two acts
_LASTING = frozenset("join return sign apply leave".split())  # told with the year for long after
_YEARS = 5  # further apart two years are of two acts
_SHARED = 0.6  # weight that the two clauses share besides the act


def match_sole_acts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield contradictions in day and place between two reports of which each tells an act once, with one day or one town.

    So too of whom each has in a place that one person holds.
    """
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    told = [[f for f in one if not (f.is_ahead or f.is_denied or f.is_negated)] for one in facts]
    pairs = combinations(told, 2) if len(told) <= MOST_REPORTS else ((told[0], other) for other in told[1:])
    for ours, theirs in pairs:
        yield from _holders(board, ours, theirs)
        seen: set[tuple[str, str]] = set()
        for acts in _GROUPS:
            for slot, left, right in _differ(acts, ours, theirs):
                if _is_one(acts, slot, left, right, weights) and (slot, left.text) not in seen:
                    seen.add((slot, left.text))
                    sides = side_of(left), side_of(right)
                    yield relate(board, "contradicts", slot, words_for(left, acts), sides)
                    if slot == "place" or _is_day(left.days[0]):  # of two years they may be two
                        yield relate(board, "same", "event", words_for(left, acts), sides)


def _holders(board: Board, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[Finding]:
    """Yield where two reports have two persons in one place that one person holds: the chair of a summit, the captain of a ship."""
    for place in _PLACES:
        held = [[f for f in one if place & f.keys and len(_people(f)) == 1 and _holds(f, place)] for one in (ours, theirs)]
        people = [{next(iter(_people(f))) for f in facts} for facts in held]
        if len(people[0]) != 1 or len(people[1]) != 1 or people[0] == people[1]:
            continue
        for left, right in ((a, b) for a in held[0] for b in held[1]):
            if (left.keys & right.keys) - place - left.names - right.names - PARTIES:
                yield relate(board, "contradicts", "actor", words_for(left, place), (side_of(left), side_of(right)))
                break


def _holds(fact: Fact, place: frozenset[str]) -> bool:
    """Say whether a clause with a word for heading has somebody head a body ("who heads the junta"), not a "head coach" or "his head"."""
    return "head" not in place or _HEADS.search(fact.text) is not None


def _people(fact: Fact) -> frozenset[str]:
    return frozenset(n for n in fact.names if " " in n)


def _differ(acts: frozenset[str], ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[tuple[str, Fact, Fact]]:
    """Yield the slot and the two facts that give the act, each alone in its report, another day or place."""
    dated = [_sole([f for f in one if _tells(f, acts) and len(f.days) == 1 and _is_day(f.days[0])], "days") for one in (ours, theirs)]
    if dated[0] and dated[1]:
        gap = abs(_first(dated[0]) - _first(dated[1]))
        if 0 < gap <= _DAYS:
            yield "happened", dated[0], dated[1]
    yearly = [
        _sole([f for f in one if f.keys & acts & _LASTING and len(f.days) == 1 and _is_year(f.days[0])], "days") for one in (ours, theirs)
    ]
    if yearly[0] and yearly[1] and 0 < abs(int(yearly[0].days[0]) - int(yearly[1].days[0])) <= _YEARS and _share_name(yearly[0], yearly[1]):
        yield "happened", yearly[0], yearly[1]
    placed = [_sole([f for f in one if _tells(f, acts) and len(f.spots) == 1], "spots") for one in (ours, theirs)]
    if placed[0] and placed[1] and differing_spots(placed[0].spots, placed[1].spots):
        yield "place", placed[0], placed[1]


def _tells(fact: Fact, acts: frozenset[str]) -> bool:
    """Say whether a clause tells one of the acts; what befalls a craft, of a craft."""
    return bool(fact.keys & acts) and (len(acts) == 1 or bool(fact.keys & VESSELS)) and ENDING.search(fact.text) is None


def _sole(facts: Sequence[Fact], what: str) -> Fact | None:
    """Return the first of facts that all give one day, or one place."""
    given = {f.days[0] if what == "days" else _name(f.spots[0]) for f in facts}
    return facts[0] if len(given) == 1 else None


def _name(spot: Spot) -> str:
    return spot.key


def _is_year(value: str) -> bool:
    return len(value) == len("YYYY") and value.isdigit()


def _share_name(left: Fact, right: Fact) -> bool:
    return bool(left.keys & right.keys & (left.names | right.names))


def _is_day(value: str) -> bool:
    return len(value) == len("YYYY-MM-DD") and "W" not in value


def _first(fact: Fact) -> int:
    found = bounds(fact.days[0])
    return found[0].toordinal() if found else 0


def _is_one(acts: frozenset[str], slot: str, left: Fact, right: Fact, weights: Mapping[str, float]) -> bool:
    """Say whether two clauses tell one act: they share more than it, and name no two parties."""
    if fold(left.text) == fold(right.text) or name_others(left, right):
        return False
    if begin_apart(left, right):
        return False
    if acts & DIRECTED and have_two_doers(left, right):
        return False
    towns = [{s.key for s in f.spots if s.is_town or s.state is None} for f in (left, right)]
    if slot == "happened" and acts & _OFTEN and towns[0] and towns[1] and not towns[0] & towns[1]:
        return False  # what is done often was done on another day in another town
    if slot == "place" and acts == _MEETING and _GATHERING.search(left.text) and _GATHERING.search(right.text):
        return True
    if acts & _OFTEN and min(left.sentence, right.sentence) > _LEAD:
        return False
    shared = (left.keys & right.keys) - acts
    plain = shared - left.names - right.names
    if acts & _OFTEN and not (plain - PARTIES or len(shared) > 1):
        return False
    return fsum(weights[k] for k in shared) >= _SHARED
