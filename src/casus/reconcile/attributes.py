"""Attributes: what a thing costs, how long it is or lasts, told with two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_pairs import name_others
from casus.reconcile.facts import Fact
from casus.reconcile.measures import Measure
from casus.reconcile.rates import rate_of
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import key_of

_FROM = re.compile(
    r"\s+(?:off|from|away from|short of|outside|inside)\s+(?:[\w'’-]+\s+){0,3}?"
    r"(?P<from>coast|shore|shoreline|border|frontier|capital|mainland|island)\b",
    re.IGNORECASE,
)
_SOLE = ("money", "vote")
_COST = key_of("cost")
_MOVES = frozenset(map(key_of, "fall rise drop climb".split()))  # prices of many things do so on one day
_PASSES_HANDS = frozenset(
    map(key_of, "cost pay sell buy lease aid lend loan grant ransom fine debt credit compensation approve vote reject offer bid".split())
)
_MOST = 8  # facts that give one attribute; more are of many things
# A noun for a measured side of a thing, with its number behind "is", "of", "at"; "put the price at 80 million".
_GIVEN = re.compile(
    r"\b(?P<noun>price|cost|value|worth|loan|debt|budget|bill|ransom|fine|distance|length|width|depth|range|speed|weight|duration|period"
    r"|term|lease|voyage|flight|journey|turnout|toll|size|strength|capacity|load|quota|deadline|notice)\b"
    r"(?:\s+of\s+the\s+(?P<of>[\w'-]+))?\s+(?:(?:is|was|were|are|be|been|would|will|to|at|of|runs?|lasts?|lasted|put|set|stands?|stood|for|only"
    r"|about|some|around|nearly|almost|more than|over|up to|least|has|had)\s+)*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Given:
    """A number that a clause gives of one side of a thing: the noun for the side, the thing's key or "", the number."""

    fact: Fact
    noun: str
    thing: str
    measure: Measure


def match_attributes(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield contradictions between reports that give one attribute of one thing two numbers ("the price is", "put the price at")."""
    by_kind: dict[tuple[str, str], list[Given]] = {}
    for one in facts:
        for fact in one:
            for given in _given(fact):
                by_kind.setdefault((given.noun, given.measure.unit), []).append(given)
    for group in by_kind.values():
        if len(group) > _MOST:
            continue
        for left, right in combinations(group, 2):
            if _exclude(left, right):
                sides = (Side(o.fact.sheet, o.fact.span, o.fact.voice) for o in (left, right))
                yield relate(board, "contradicts", "number", left.noun, (next(sides), next(sides)))


def match_amounts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield what two reports say of a sum of money or a vote where each names but one of the kind: the same, or two numbers."""
    for unit in sorted({m.unit for one in facts for f in one for m in f.measures if m.unit.startswith(_SOLE)}):
        found: list[tuple[Fact, Measure]] = []
        for one in facts:
            named = [(f, m) for f in one for m in f.measures if m.unit == unit]
            if named and len({(m.least, m.most) for _, m in named}) == 1:
                found.append(named[0])
        if len(found) > _MOST:
            continue
        for (left, ours), (right, theirs) in combinations(found, 2):
            shared = left.keys & right.keys
            plain = shared - left.names - right.names - _MOVES - {_COST}
            rates = {rate_of(left, ours), rate_of(right, theirs)} - {""}
            if (
                len(rates) > 1
                or left.is_denied
                or right.is_denied
                or not plain
                or not _PASSES_HANDS & (plain if unit == "vote" else left.keys | right.keys)
            ):
                continue
            if not (shared - plain or len(plain) > 1 or unit == "vote" or (_PASSES_HANDS & plain) or _COST in left.keys | right.keys):
                continue
            pair = Side(left.sheet, left.span, left.voice), Side(right.sheet, right.span, right.voice)
            if (ours.least, ours.most) == (theirs.least, theirs.most):
                yield relate(board, "same", "number", unit.partition(" ")[0], pair)
            elif not ours.may_equal(theirs) and not name_others(left, right):
                yield relate(board, "contradicts", "number", unit.partition(" ")[0], pair)


def _given(fact: Fact) -> Iterator[Given]:
    for measure in fact.measures:
        if measure.unit.startswith(("count", "ordinal")):
            continue
        if measure.unit == "length" and (far := _FROM.match(fact.sheet.text[measure.span.end : fact.span.end])):
            yield Given(fact, f"distance from the {far['from'].lower()}", "", measure)
            continue
        match = _GIVEN.search(fact.sheet.text[fact.span.start : measure.span.start])
        if match and not (fact.is_negated or fact.is_denied):
            yield Given(fact, match["noun"].lower(), key_of(match["of"]) if match["of"] else "", measure)


def _exclude(left: Given, right: Given) -> bool:
    """Say whether both cannot hold: other numbers, by two reports or two speakers in one, of one thing as far as is told."""
    a, b = left.fact, right.fact
    is_dispute = bool(a.voice.name and b.voice.name) and not a.voice.may_be(b.voice)
    if (
        (a.sheet is b.sheet and not is_dispute)
        or left.measure.may_equal(right.measure)
        or (left.thing and right.thing and left.thing != right.thing)
    ):
        return False
    if {s.state for s in a.spots if s.state} ^ {s.state for s in b.spots if s.state}:
        return False
    return not (a.days and b.days and a.days != b.days) and not name_others(a, b)
