"""Pairs of deeds: the clauses with which two reports tell one act of a kind, whatever their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from casus.ground.text import plain_marks
from casus.reconcile.board import Sheet
from casus.reconcile.deeds import Deed, affinity
from casus.reconcile.fact_slots import key_as_written
from casus.reconcile.facts import Fact
from casus.reconcile.vocabulary import VESSELS

_LEAD = 1  # sentence, counted from 0
_FEW, _MORE = 0.4, 1.3  # what two clauses share: of an act that a story tells once, of any other
_CLOSE = 2  # sentences between what the reporter tells and a speaker who says no
_LED = 0.5  # what it weighs that both reports lead with it
_SHORT, _PER_SENTENCE, _MOST_MORE = 10, 0.06, 0.9  # sentences of a short report; what each more asks for
LONG_MORE = 0.5  # what long reports ask for
_AIR = frozenset("airliner drone helicopter".split())
_SEA = VESSELS - _AIR
_MANY = 24  # tellings of one kind of act in a report: more are of many acts
_KINDS = tuple(  # of those who act: two of two lines are two
    frozenset(line.split()) for line in ("police", "soldier", "rebel gunman terrorist", "crowd protest demonstrator")
)
_BY_WHOM = re.compile(r"\bby\s", re.IGNORECASE)
_DIRECTED = frozenset(("attack", "shooting", "expulsion", "recall", "summons", "break of ties", "praise"))  # one does it to another
_WITH_OTHERS = frozenset(("accord", "meeting", "attack", "participation", "approval"))  # in which several persons may be named


def pair_deeds(
    both: tuple[Sequence[Deed], Sequence[Deed]],
    weights: Mapping[str, float],
    states: AbstractSet[str],
    differ: Callable[[Deed, Deed], bool],
) -> Iterator[tuple[Deed, Deed]]:
    """Yield the two clauses of two reports that are most likely of one act of a kind, where what they tell differs.

    None is yielded where another clause that may be of the act agrees with either.

    Args:
        both: what each of the two reports tells of acts of one kind, in one slot.
        weights: of the keys of the story.
        states: the keys of states.
        differ: says whether the slot of two clauses cannot be one.
    """
    ours, theirs = both
    if not ours or not theirs or max(len(ours), len(theirs)) > _MANY:
        return
    scored = [(score, a, b) for a in ours for b in theirs if (score := likeness(a, b, weights, states)) > 0]
    if not scored:
        return
    best = max(score for score, _, _ in scored)
    for score, a, b in sorted(scored, key=lambda s: (-s[0], s[1].fact.span, s[2].fact.span)):
        if score < best:
            return
        if not differ(a, b):
            return
        if all(differ(x, b) for _, x, y in scored if y is b) and all(differ(a, y) for _, x, y in scored if x is a):
            yield a, b
            return


def likeness(left: Deed, right: Deed, weights: Mapping[str, float], states: AbstractSet[str]) -> float:
    """Return how much speaks for two clauses being of one act; 0 where they cannot be, or too little does."""
    if not can_meet(left, right, states):
        return 0.0
    score = affinity(left, right, weights)
    score += _LED if max(left.fact.sentence, right.fact.sentence) <= _LEAD else 0.0
    least = (_FEW if left.field.is_sole else _MORE) + needed_more(left.fact, right.fact)
    return score if score >= least else 0.0


def needed_more(left: Fact, right: Fact) -> float:
    """Return how much more two clauses must share where their reports are long: the more clauses, the more are alike by chance."""
    return needed_more_between(left.sheet, right.sheet)


def needed_more_between(left: Sheet, right: Sheet) -> float:
    """Return how much more must be shared by what two reports tell, 0 where both are short."""
    longest = max(len(s.account.sentences) for s in (left, right))
    return min(_MOST_MORE, _PER_SENTENCE * max(0, longest - _SHORT))


def can_meet(left: Deed, right: Deed, states: AbstractSet[str]) -> bool:
    """Say whether nothing speaks against two clauses being of one act: they name no two states, no two persons, no two kinds of craft."""
    if left.fact.sheet is right.fact.sheet and not are_two_speakers(left, right):
        return False
    ours, theirs = _own_states(left, right, states), _own_states(right, left, states)
    if ours and theirs:
        return False
    if left.field.name in _DIRECTED:
        by = doers_of(left, states), doers_of(right, states)
        if by[0] and by[1] and not by[0] & by[1]:
            return False
    things = [(d.keys | d.around) & d.field.things for d in (left, right)]
    if things[0] and things[1] and not things[0] & things[1]:
        return False  # the rifle was found in May, and the car in June
    if left.field.name not in _WITH_OTHERS:
        people = [{n for n in d.fact.names if " " in n} for d in (left, right)]
        if people[0] and people[1] and not people[0] & people[1]:
            return False
    if left.field.name == "attack":
        doers = [_kind_of_doer(d) for d in (left, right)]
        if doers[0] and doers[1] and not doers[0] & doers[1]:
            return False
    crafts = [{c for c, kinds in (("sea", _SEA), ("air", _AIR)) if d.fact.keys & kinds} for d in (left, right)]
    return not (crafts[0] and crafts[1] and not crafts[0] & crafts[1])


def are_two_speakers(left: Deed, right: Deed) -> bool:
    """Say whether two named speakers tell them, or one close to what the reporter tells."""
    a, b = left.fact.voice, right.fact.voice
    if a.name and b.name:
        return not a.may_be(b)
    return bool(a.name or b.name) and "?" not in (a.key, b.key) and abs(left.fact.sentence - right.fact.sentence) <= _CLOSE


def _own_states(deed: Deed, other: Deed, states: AbstractSet[str]) -> frozenset[str]:
    """Return the states that a clause names and the other does not, nor what stands around it; where the thing happened does not count."""
    places = {f"@{s.state}" for s in deed.fact.spots if s.state}
    return frozenset(n for n in deed.fact.names & states if n not in places) - other.fact.keys - other.around


def _kind_of_doer(deed: Deed) -> frozenset[str]:
    """Return the kind of people whom a clause names first, before the word for the act."""
    before = [key_as_written(deed.fact, p) for p in deed.fact.placed if p.start < deed.fact.span.start + deed.start]
    return next((kind for key in before for kind in _KINDS if key in kind), frozenset())


def doers_of(deed: Deed, states: AbstractSet[str]) -> frozenset[str]:
    """Return the states that a clause names as those who deal its blow: before its word, or behind "by"."""
    text, start = plain_marks(deed.fact.text), deed.fact.span.start
    by = _BY_WHOM.search(text, deed.start)
    place = (start + by.end(), deed.fact.span.end) if by else (start, start + deed.start)
    return frozenset(p.key for p in deed.fact.placed if p.key in states and place[0] <= p.start < place[1])
