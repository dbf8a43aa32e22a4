"""Who did it: which service dealt a blow, which minister signed, which make a craft is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import combinations

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.deed_pairs import can_meet, doers_of, needed_more, pair_deeds
from casus.reconcile.deeds import Deed, affinity
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.fields import BY_NAME
from casus.reconcile.relate import MOST_REPORTS, Side, relate
from casus.reconcile.services import services_of
from casus.reconcile.vocabulary import VESSELS
from casus.reconcile.whereabouts import mentions_within

_BLOWS = tuple(BY_NAME[name] for name in ("seizure", "attack", "downing", "shooting", "custody", "release", "coup"))
_SIGNED = re.compile(
    r"\b(?:signed|signs|initiall?ed|initiall?ing|signing|countersigned|put (?:his|her|its|their) (?:names?|signatures?) to)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"[^,;]{0,30}?\bby\s", re.IGNORECASE)
_FOR = re.compile(r"\bfor\s+(?:the\s+)?$", re.IGNORECASE)
_HEAD, _BLOW_SHARED = 0, 1.3  # sentence, from 0; what two blows share besides who dealt them
_OFFICE_SHARED = 0.9
_SHARED = 0.5  # what two clauses of one signature share besides
_MAKE = re.compile(r"\b(?P<code>[A-Z]{1,4}-?\d{1,4}[A-Z]{0,2})\b(?!\s*(?:percent|km|miles))")  # "MQ-4C", "F-16", "T-72"


def match_deed_doers(board: Board, facts: Sequence[Sequence[Fact]], told: Sequence[Sequence[Deed]]) -> Iterator[Finding]:
    """Yield contradictions between two reports in who did one act of a kind, and in the make of the one craft that both tell of."""
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    numbers = combinations(range(len(told)), 2) if len(told) <= MOST_REPORTS else ((0, n) for n in range(1, len(told)))
    for i, j in numbers:
        for field in _BLOWS:
            blows = [
                [d for d in told[n] if d.field is field and not (d.is_not or d.is_ahead) and len(services_of(d.fact)) == 1] for n in (i, j)
            ]
            for a, b in pair_deeds((blows[0], blows[1]), weights, board.states, partial(_services_differ, states=board.states)):
                yield relate(board, "contradicts", "actor", a.words, (_side(a), _side(b)))
        yield from _parties(board, told[i], told[j], weights)
        yield from _signers(board, told[i], told[j], weights, board.states)
        yield from _makes(board, facts[i], facts[j])
        yield from _kinds(board, facts[i], facts[j])


def _services_differ(left: Deed, right: Deed, states: AbstractSet[str]) -> bool:
    """Say whether another service dealt each of two blows, which were not dealt by two states to each other."""
    ours, theirs = doers_of(left, states), doers_of(right, states)
    is_returned = not ours & theirs and bool(ours & right.keys or theirs & left.keys)
    return not is_returned and not services_of(left.fact) & services_of(right.fact)


_OFFICES = {
    "state": re.compile(r"\b(?:(?<!vice )(?<!vice-)presidents?|heads? of state|kings?|emperors?|emirs?)\b", re.IGNORECASE),
    "government": re.compile(r"\b(?:prime ministers?|premiers?|chancellors?|heads? of government)\b", re.IGNORECASE),
    "foreign": re.compile(r"\b(?:foreign (?:ministers?|secretar(?:y|ies))|secretar(?:y|ies) of state)\b", re.IGNORECASE),
    "defence": re.compile(r"\bdefen[cs]e (?:ministers?|secretar(?:y|ies))\b", re.IGNORECASE),
    "envoy": re.compile(r"\b(?:ambassadors?|envoys?|charg[eé] d.affaires)\b", re.IGNORECASE),
    "general": re.compile(r"\b(?:generals?|admirals?|chiefs? of staff)\b", re.IGNORECASE),
}


def _parties(board: Board, ours: Sequence[Deed], theirs: Sequence[Deed], weights: Mapping[str, float]) -> Iterator[Finding]:
    """Yield where two reports lead with one blow, and another state deals it in each."""
    for field in _BLOWS:
        told = [
            [d for d in one if d.field is field and not (d.is_not or d.is_ahead) and d.fact.sentence <= _HEAD] for one in (ours, theirs)
        ]
        for left, right in ((a, b) for a in told[0] for b in told[1]):
            doers = doers_of(left, board.states), doers_of(right, board.states)
            if (
                len(doers[0]) != 1
                or len(doers[1]) != 1
                or doers[0] & right.keys
                or doers[1] & left.keys
                or left.fact.days != right.fact.days
            ):
                continue
            if affinity(left, right, weights) >= _BLOW_SHARED + needed_more(left.fact, right.fact):
                yield relate(board, "contradicts", "actor", left.words, (_side(left), _side(right)))
                break


def _signers(
    board: Board, ours: Sequence[Deed], theirs: Sequence[Deed], weights: Mapping[str, float], states: AbstractSet[str]
) -> Iterator[Finding]:
    """Yield where two reports have two persons sign one thing for one state, or for one of which a report does not tell."""
    yield from _offices_apart(board, ours, theirs, weights)
    signed = [
        [(d, people) for d in one if d.field.name == "accord" and (people := _who_signed(d, board.actor_of))] for one in (ours, theirs)
    ]
    for (left, mine), (right, others) in ((a, b) for a in signed[0] for b in signed[1]):
        named = [set(p.values()) for p in (mine, others)]
        is_open = len(mine) == len(others) == 1 and "" in (*mine, *others)
        is_other = any(mine[actor] != others[actor] for actor in mine.keys() & others.keys()) or is_open
        if not is_other or named[0] & named[1] or not can_meet(left, right, states):
            continue
        if affinity(left, right, weights) >= _SHARED + needed_more(left.fact, right.fact):
            yield relate(board, "contradicts", "actor", "sign", (_side(left), _side(right)))
            return


def _offices_apart(board: Board, ours: Sequence[Deed], theirs: Sequence[Deed], weights: Mapping[str, float]) -> Iterator[Finding]:
    """Yield where two reports have the holders of two great offices sign one thing ("the presidents", "the prime ministers")."""
    signed = [[(d, offices) for d in one if d.field.name == "accord" and (offices := _offices(d))] for one in (ours, theirs)]
    for (left, some), (right, other) in ((a, b) for a in signed[0] for b in signed[1]):
        is_alike = affinity(left, right, weights) >= _OFFICE_SHARED + needed_more(left.fact, right.fact)
        if not some & other and is_alike and can_meet(left, right, board.states):
            yield relate(board, "contradicts", "actor", "sign", (_side(left), _side(right)))


def _offices(deed: Deed) -> frozenset[str]:
    """Return the great offices whose holders a clause has sign."""
    text = plain_marks(deed.fact.text)
    match = _SIGNED.search(text)
    if match is None or deed.is_not:
        return frozenset()
    by = _BY.match(text[match.end() :])
    before = text[match.end() + by.end() :] if by else text[: match.start()]
    return frozenset(name for name, pattern in _OFFICES.items() if pattern.search(before))


def _who_signed(deed: Deed, actor_of: Mapping[str, str]) -> dict[str, str]:
    """Return the one named person who signs for each actor in a clause, by the actor, "" where that is not told."""
    fact = deed.fact
    text = plain_marks(fact.text)
    match = _SIGNED.search(text)
    if match is None or deed.is_not:
        return {}
    place = Span(max(0, fact.span.start - _BEFORE), fact.span.start + match.start())
    if by := _BY.match(text[match.end() :]):
        place = Span(fact.span.start + match.end() + by.end(), fact.span.end)
    found: dict[str, set[str]] = {}
    for mention in mentions_within(fact.sheet, place):
        person = fact.sheet.person_of(mention.entity) if mention.kind == "person" else None
        if person and fact.sheet.sentence_number(mention.span) == fact.sentence:
            found.setdefault(mention.actor or actor_of.get(person, ""), set()).add(person)
    if "" in found:  # "signed for Denmark"
        states = {m.actor for m in mentions_within(fact.sheet, fact.span) if m.actor and _FOR.search(fact.sheet.text[: m.span.start])}
        if len(states) == 1:
            found.setdefault(next(iter(states)), set()).update(found.pop(""))
    return {actor: next(iter(people)) for actor, people in found.items() if len(people) == 1}


_MAKER = re.compile(r"\b[A-Z][a-z]+\s+$")  # "an Airbus A320"
_BEFORE = 120  # characters: the name may stand before a relative clause


def _makes(board: Board, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[Finding]:
    """Yield where each report names one make of craft, and they are two."""
    found = [[(f, m) for f in one if f.keys & _CRAFT for m in _MAKE.finditer(f.text)] for one in (ours, theirs)]
    codes = [{m["code"] for _, m in one} for one in found]
    if len(codes[0]) == len(codes[1]) == 1 and codes[0] != codes[1]:
        (left, _), (right, _) = found[0][0], found[1][0]
        is_made_by = any(_MAKER.search(f.text[: m.start()]) for one in found for f, m in one)
        if is_made_by and not (left.keys & right.keys) - left.names - right.names - _CRAFT - PARTIES:
            return  # of two jets of one maker that have nothing else in common, each has its make
        yield relate(
            board,
            "contradicts",
            "what",
            next(iter(codes[0])),
            (side_of(left), side_of(right)),
        )


def _kinds(board: Board, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[Finding]:
    """Yield where two reports have one craft, named alike, be of two kinds ("the destroyer Ada", "the Ada, a frigate")."""
    found: list[dict[str, dict[str, Fact]]] = []
    for one in (ours, theirs):
        named: dict[str, dict[str, Fact]] = {}
        for fact in one:
            for pattern in _KIND_OF:
                for match in pattern.finditer(fact.text):
                    named.setdefault(match["name"], {}).setdefault(match["kind"].lower(), fact)
        found.append(named)
    for name in sorted(found[0].keys() & found[1].keys()):
        kinds = found[0][name], found[1][name]
        if len(kinds[0]) == len(kinds[1]) == 1 and kinds[0].keys() != kinds[1].keys():
            left, right = next(iter(kinds[0].values())), next(iter(kinds[1].values()))
            yield relate(board, "contradicts", "what", name, (side_of(left), side_of(right)))


_KINDS = (
    r"(?P<kind>destroyer|frigate|cruiser|corvette|battleship|carrier|aircraft carrier|submarine|minesweeper|minehunter|gunboat|patrol boat"
    r"|trawler|tanker|freighter|ferry|cutter|tug|yacht|liner)"
)
_KIND_OF = (
    re.compile(rf"\b{_KINDS}\s+(?:USS\s+|HMS\s+)?(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}})"),
    re.compile(rf"\b(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}}),\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?{_KINDS}\b"),
)
_CRAFT = VESSELS | frozenset(("airliner", "missile", "tank", "gun", "weapon"))


def _side(deed: Deed) -> Side:
    return side_of(deed.fact)
