"""Day and place of one act, as two reports tell it in any words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from casus.ground.dates import bounds, may_be_same
from casus.ground.spans import Span
from casus.ground.text import fold, plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.deed_pairs import pair_deeds
from casus.reconcile.deeds import Deed
from casus.reconcile.fact_keys import Spot, times_within
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.fact_slots import differing_spots
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.fields import FIELDS
from casus.reconcile.relate import MOST_REPORTS, Side, relate

_REPEATED = frozenset("attack shooting arrival sending crossing protest participation delivery audience visit".split())
_NEXT = 3  # characters between a day and the word for an act ("Wednesday's coup")
_LEAD = 1  # sentence, counted from 0
_CLOSE = {"day": 7, "month": 93, "year": 2000}  # days between two dates of one act
SAID = re.compile(
    r"\b(?:said|says|announced|confirmed|told|reported|promised|warned|added|declared|wrote|claimed|acknowledged|admitted|stated|denied)\b"
    r"(?:\s+(?!that\b)[\w'’.-]+){0,3}?(?:\s+(?:on|in|late|early))*\s+$",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:in|at|near|off|over|outside|above|inside|on)\s+(?:the\s+)?(?:[\w'’-]+\s+){0,3}?$", re.IGNORECASE)
_TO = re.compile(r"\bto\s+(?:the\s+)?$", re.IGNORECASE)
_NOT_IN = re.compile(r"\bnot\s+(?:in|at|near|over)\s+(?:the\s+)?(?:[\w'’-]+\s+){0,2}?$", re.IGNORECASE)


# "Sent soldiers on Tuesday at the request of": a day that stands behind another verb is no day of what comes later.
_HAS_ITS_VERB = re.compile(r"(?:[\w'’-]+\W+){3}(?:\b(?:on|in|late|early|last|at|the|a|by)\b\s*)*$")
# Things that only have an act in their name: when the treaty was ratified is not when anybody acceded.
_NAMED_FOR = re.compile(
    r"[\w'’]+[\s-]+(?:talks?|treat(?:y|ies)|documents?|papers?|process|protocols?|bids?|summits?|ceremon(?:y|ies)|planning|deals?|pacts?|plans?)\b",
    re.IGNORECASE,
)


def match_deed_slots(board: Board, facts: Sequence[Sequence[Fact]], told: Sequence[Sequence[Deed]]) -> Iterator[Finding]:
    """Yield contradictions in day and place between two reports that tell one act of a kind."""
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    pairs = combinations(told, 2) if len(told) <= MOST_REPORTS else ((told[0], other) for other in told[1:])
    for ours, theirs in pairs:
        seen: set[tuple[str, int, int]] = set()
        for field in FIELDS:
            for is_ahead in (False, True):
                left, right = (
                    [d for d in one if d.field is field and (d.is_ahead is is_ahead or field.name == "seat") and not d.is_not]
                    for one in (ours, theirs)
                )
                dated = [[d for d in one if day_of(d) is not None] for one in (left, right)]
                for a, b in pair_deeds((dated[0], dated[1]), weights, board.states, _days_differ):
                    if _is_new(seen, "happened", a, b) and not _may_be_repeated(a, b) and not _are_two(a, b):
                        yield relate(board, "contradicts", "happened", a.words, (_side(a), _side(b)))
                placed = [[d for d in one if spot_of(d) is not None] for one in (left, right)]
                for a, b in pair_deeds((placed[0], placed[1]), weights, board.states, _places_differ):
                    if _is_new(seen, "place", a, b) and not _are_two(a, b):
                        yield relate(board, "contradicts", "place", a.words, (_side(a), _side(b)))


def _may_be_repeated(left: Deed, right: Deed) -> bool:
    """Say whether an act of a kind that is done again and again may be two: neither report leads with it."""
    return left.field.name in _REPEATED and min(left.fact.sentence, right.fact.sentence) > _LEAD


def _are_two(left: Deed, right: Deed) -> bool:
    """Say whether two acts that lie ahead are two, since both day and place differ: the meeting this week here, that in June there."""
    return left.is_ahead and _days_differ(left, right) and _places_differ(left, right)


def _is_new(seen: set[tuple[str, int, int]], slot: str, left: Deed, right: Deed) -> bool:
    """Say whether no two clauses of these two sentences were told to differ in a slot, and remember that they are now."""
    key = slot, left.fact.sentence, right.fact.sentence
    is_new = key not in seen
    seen.add(key)
    return is_new


def day_of(deed: Deed) -> str | None:
    """Return the day on which a clause puts its act, None where it gives none or two; when it was told is none, nor a treaty's."""
    fact = deed.fact
    if len(fact.days) != 1 or _NAMED_FOR.match(fact.text, deed.start):
        return None
    times = [t for t in times_within(fact.sheet, fact.span) if t.value.partition("T")[0] == fact.days[0]]
    before = plain_marks(fact.sheet.text[fact.span.start : times[0].span.start]) if times else ""
    said = SAID.search(before)
    if not times or (said is not None and said.start() > deed.start) or _is_of_another_verb(deed, times[0].span, before):
        return None
    return fact.days[0]


def _is_of_another_verb(deed: Deed, day: Span, before: str) -> bool:
    """Say whether a day stands far before the word for an act, behind words enough for a verb of their own: it is the day of that."""
    return deed.fact.span.start + deed.start > day.end + _NEXT and _HAS_ITS_VERB.search(before) is not None


def spot_of(deed: Deed) -> Spot | None:
    """Return where a clause puts its act: the one place behind a preposition of place; of several the one next behind the act's word."""
    fact = deed.fact
    spots = [
        s
        for s in fact.spots
        if (_TO if deed.field.name == "seat" else _PLACED).search(before := fact.sheet.text[fact.span.start : s.span.start])
        and not _NOT_IN.search(before)
    ]
    if len(spots) > 1:
        behind = [s for s in spots if s.span.start >= fact.span.start + deed.start]
        spots = behind[:1]
    return spots[0] if spots else None


def _days_differ(left: Deed, right: Deed) -> bool:
    a, b = day_of(left), day_of(right)
    if a is None or b is None or may_be_same(a, b) or fold(left.fact.text) == fold(right.fact.text):
        return False
    ours, theirs = bounds(a), bounds(b)
    if ours is None or theirs is None:
        return False
    gap = max((theirs[0] - ours[1]).days, (ours[0] - theirs[1]).days)
    widest = max((x[1] - x[0]).days for x in (ours, theirs))
    return gap <= _CLOSE["day" if not widest else "month" if widest <= 31 else "year"]


def _places_differ(left: Deed, right: Deed) -> bool:
    a, b = spot_of(left), spot_of(right)
    return a is not None and b is not None and differing_spots((a,), (b,)) is not None


def _side(deed: Deed) -> Side:
    return side_of(deed.fact)
