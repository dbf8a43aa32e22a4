"""Whereabouts: speakers of two reports who put one craft inside a land and outside of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import combinations, combinations_with_replacement

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.facts import NEGATION, Fact, side_of
from casus.reconcile.relate import relate
from casus.reconcile.vocabulary import VESSELS, key_of
from casus.reconcile.whereabouts import Whereabouts, find_whereabouts

_GROUND = re.compile(
    r"\b(?:airspace|waters|territory|soil|inside|outside|operating over|flying over|flew over|violated|entered|side of the border"
    r"|high seas)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:that |after |because |when |while )?(?:it|she|they)\b|\bwreck(?:age)?\b", re.IGNORECASE)
_OUT_OF_OWN = re.compile(
    r"\b(?:strayed|crossed|drifted|gone|went|was|were)\s+(?:across|over|beyond|on the wrong side of|on the other side of)?\s*"
    r"the\s+(?:[\w-]+\s+)?(?:line|border|frontier|boundary)\b",
    re.IGNORECASE,
)
_BREACH = re.compile(
    r"\b(?:entered|crossed|strayed|violated|inside|outside|shot down|brought down|downed|hit|seized|sank|sunk|rammed|collided|boarded"
    r"|stopped|captured|incident|wreck)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]er)\s(?:[\w'’-]+\s){0,3}?(?:ship|vessel|steamer|freighter|tanker|trawler|ferry|cutter"
    r"|gunboat|tug|boat|destroyer|frigate|schooner|motor vessel)\s"
    r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)"
)
_DAY_NAME = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_SHIP = frozenset(("ship",))
_MOVERS = VESSELS | frozenset(map(key_of, "soldiers missile balloon drone".split()))


@dataclass(frozen=True, slots=True)
class Placing:
    """A clause in which a speaker puts a craft or party in a land, or outside of it."""

    fact: Fact
    where: Whereabouts
    who: frozenset[str]


def match_whereabouts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield contradictions in place between two reports, or two speakers, as far as both can mean one craft or party."""
    crafts = _named_crafts(board)
    placed = [[p for f in one if (p := _placing(f, board.states, crafts)) is not None] for one in facts]
    for ours, theirs in combinations_with_replacement(placed, 2):
        for left, right in combinations(ours, 2) if ours is theirs else ((a, b) for a in ours for b in theirs):
            if left.where.differs(right.where) and _can_be_one(left, right):
                sides = side_of(left.fact), side_of(right.fact)
                yield relate(board, "contradicts", "place", " ".join(left.where.span.of(left.fact.sheet.text).split()), sides)


def _named_crafts(board: Board) -> frozenset[str]:
    """Return the names of the ships that the reports call ships ("the tanker Ostrava Star")."""
    found = ((s, m["name"]) for s in board.sheets for m in _NAMED.finditer(s.text))
    return frozenset(name for sheet, name in found if not (sheet.state_called(name) or _DAY_NAME.search(name)))


def _placing(fact: Fact, states: AbstractSet[str], crafts: AbstractSet[str]) -> Placing | None:
    text = plain_marks(fact.text)
    if fact.is_ahead or not (_GROUND.search(text) or _OUT_OF_OWN.search(text)):
        return None
    where = find_whereabouts(fact.sheet, fact.span) or _out_of_own(fact, text, states)
    who = fact.keys & _MOVERS
    if not who and any(re.search(rf"\b{re.escape(name)}\b", fact.text) for name in crafts):
        who = _SHIP
    if where is None or not (who or _PRONOUN.match(text)):
        return None
    if fact.is_denied:
        where = Whereabouts(where.span, where.state, not where.is_inside)
    return Placing(fact, where, who)


def _out_of_own(fact: Fact, text: str, states: AbstractSet[str]) -> Whereabouts | None:
    """Return that a craft is outside the state it belongs to, where it crossed the line, and no other state is named."""
    match, own = _OUT_OF_OWN.search(text), fact.names & states
    if match is None or len(own) != 1:
        return None
    is_outside = NEGATION.search(text) is None
    return Whereabouts(
        Span(fact.span.start + match.start(), fact.span.start + match.end()), next(iter(own)).removeprefix("@"), not is_outside
    )


def _can_be_one(left: Placing, right: Placing) -> bool:
    """Say whether two speakers may tell of one thing: the same kind of craft or a pronoun, and no two days."""
    a, b = left.fact, right.fact
    if not (a.voice.name and b.voice.name) and not all(_BREACH.search(f.text) for f in (a, b)):
        return False  # where a reporter has a ship sail is no dispute
    are_two = bool(a.voice.name and b.voice.name)
    if (
        (are_two and a.voice.may_be(b.voice))
        or (a.sheet is b.sheet and not are_two)
        or (a.days and b.days and not set(a.days) & set(b.days))
    ):
        return False
    return not (left.who and right.who) or bool(left.who & right.who)
