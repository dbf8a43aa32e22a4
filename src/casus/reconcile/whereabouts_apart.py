"""Whereabouts: speakers of two reports who put one craft inside a land and outside of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import VESSELS, key_of
from casus.reconcile.whereabouts import Whereabouts, find_whereabouts

_GROUND = re.compile(
    r"\b(?:airspace|waters|territory|soil|inside|outside|operating over|flying over|flew over|violated|entered|side of the border)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:that |after |because |when )?(?:it|they)\b", re.IGNORECASE)
_MOVERS = VESSELS | frozenset(map(key_of, "soldiers missile balloon drone".split()))


@dataclass(frozen=True, slots=True)
class Placing:
    """A clause in which a speaker puts a craft or party in a land, or outside of it."""

    fact: Fact
    where: Whereabouts
    who: frozenset[str]


def match_whereabouts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield contradictions in place between speakers of two reports, as far as both can mean one craft or party."""
    placed = [[p for f in one if (p := _placing(f)) is not None] for one in facts]
    for ours, theirs in combinations(placed, 2):
        for left, right in ((a, b) for a in ours for b in theirs):
            if left.where.differs(right.where) and _can_be_one(left, right):
                sides = Side(left.fact.sheet, left.fact.shown, left.fact.voice), Side(right.fact.sheet, right.fact.shown, right.fact.voice)
                yield relate(board, "contradicts", "place", " ".join(left.where.span.of(left.fact.sheet.text).split()), sides)


def _placing(fact: Fact) -> Placing | None:
    text = plain_marks(fact.text)
    if not fact.voice.name or fact.is_ahead or not _GROUND.search(text):
        return None
    where = find_whereabouts(fact.sheet, fact.span)
    who = fact.keys & _MOVERS
    if where is None or not (who or _PRONOUN.match(text)):
        return None
    if fact.is_denied:
        where = Whereabouts(where.span, where.state, not where.is_inside)
    return Placing(fact, where, who)


def _can_be_one(left: Placing, right: Placing) -> bool:
    """Say whether two speakers may tell of one thing: the same kind of craft or a pronoun, and no two days."""
    a, b = left.fact, right.fact
    if a.voice.may_be(b.voice) or (a.days and b.days and not set(a.days) & set(b.days)):
        return False
    return not (left.who and right.who) or bool(left.who & right.who)
