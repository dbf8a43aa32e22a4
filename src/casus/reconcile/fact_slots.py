"""Slots of two clauses compared: in which of them what both tell cannot be one thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from casus.ground.dates import bounds, may_be_same
from casus.reconcile.fact_keys import Placed, Spot
from casus.reconcile.fact_pairs import Pair, name_others
from casus.reconcile.facts import Fact
from casus.reconcile.measures import Measure
from casus.reconcile.towns import are_apart
from casus.reconcile.vocabulary import key_of, keys_of

_POLICE = re.compile(r"(?:the )?police(?:men)?\b", re.IGNORECASE)
PARTIES = frozenset(  # words for those who act: that both tell of them does not make it one act
    map(
        key_of,
        """soldiers police rebels ship frigate country people crew government minister envoy president parliament alliance official
        officials leader member airliner border town city prime foreign crowd gunmen spokesman spokeswoman secretary head congress
        captain general drone""".split(),
    )
) | {"foreign-ministry", "defence-ministry"}
ANSWERS = frozenset("reject condemn welcome deny oppose protest regret".split())  # given once to one thing
REACTIONS = ANSWERS | frozenset("lift cancel warn sanction retaliate".split())
TOLLS = frozenset(("die", "wound", "harm"))  # casualties are compared by `counts`
ONCE = frozenset(  # what one party does once within the days, or years, that a story covers
    """sign approve join leave founder return invite expel recall crash sink meet agree deposit release assassinate annex apply found
    reject elect""".split()
)
SPEECH = frozenset("ask offer warn promise threaten mediate invite".split())  # acts done by speaking of what is ahead
DIRECTED = frozenset("attack bomb shoot capture expel recall invite assassinate ram".split())  # one party does it to another
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be)\s+\w+(?:ed|en|ot|ung|unk)\b", re.IGNORECASE)
# What ends an act is another act: "stopped bombing".
ENDING = re.compile(r"\b(?:stop|halt|ceas|end|paus|suspend)\w* (?:\w+ )?\w+ing\b", re.IGNORECASE)
_MOST_WORDS = 4
_WORD = re.compile(r"[\w'’-]+")
_WIDTH = (("day", 0), ("month", 40), ("year", 40_000))
_CLOSE = {"day": 7, "month": 62, "year": 2000}  # days: beyond these two dates are of two things


def find_differing(pair: Pair) -> list[str]:
    """Return the slots in which the two facts of a pair exclude each other."""
    left, right = pair.left, pair.right
    found: list[str] = []
    if left.days and right.days and not any(may_be_same(a, b) for a in left.days for b in right.days):
        found.append("happened")
    if differing_spots(left.spots, right.spots):
        found.append("place")
    if differing_measures(left.measures, right.measures):
        found.append("number")
    if name_others(left, right):
        found.append("names")
    if begin_apart(left, right):
        found.append("doer")
    return found


_ATTACKS = frozenset(k for w in "attack assault fight fought shell bomb raid clash shoot fire".split() for k in keys_of(w))


def are_of_two_attacks(left: Fact, right: Fact) -> bool:
    """Say whether two reports, each of another day, tell of an attack: each day of a war has its own."""
    is_one_day = left.sheet.account.published == right.sheet.account.published
    return not is_one_day and bool(left.keys & _ATTACKS) and bool(right.keys & _ATTACKS)


def begin_apart(left: Fact, right: Fact) -> bool:
    """Say whether each clause begins with a party that the other does not have: "gunmen stormed", "the police stormed".

    Known as a state's they are still those.
    """
    doers = [_doer_of(f) for f in (left, right)]
    return all(doers) and doers[0] not in right.keys and doers[1] not in left.keys


def _doer_of(fact: Fact) -> str:
    """Return the party that a clause begins with, "" where it begins with something else."""
    key = key_as_written(fact, fact.placed[0]) if fact.placed else ""
    return key if key in PARTIES else ""


def key_as_written(fact: Fact, placed: Placed) -> str:
    """Return the key of a word of a clause, for police whether it is known whose they are or not."""
    return key_of("police") if placed.is_name and _POLICE.match(fact.sheet.text, placed.start) else placed.key


def differing_spots(left: Sequence[Spot], right: Sequence[Spot]) -> tuple[Spot, Spot] | None:
    """Return the places of two clauses that name one each, in two states, or two towns far from each other."""
    if len(left) != 1 or len(right) != 1 or left[0].key == right[0].key:
        return None
    a, b = left[0], right[0]
    if a.state and b.state and a.state != b.state:
        return a, b
    return (a, b) if a.is_town and b.is_town and are_apart(a, b) else None


def numbers_fit(pair: Pair) -> bool:
    """Say whether the numbers of one unit in both clauses are near: "more than 10,000" and "about 12,000" are told as two numbers."""
    for ours in pair.left.measures:
        for theirs in pair.right.measures:
            if ours.unit == theirs.unit and not max(ours.least, theirs.least) <= min(
                ours.most, theirs.most, 2 * min(ours.least, theirs.least)
            ):
                return False
            if ours.unit == theirs.unit and ours.least != theirs.least and ours.most != theirs.most:
                return False
    return True


def differing_measures(left: Sequence[Measure], right: Sequence[Measure]) -> tuple[Measure, Measure] | None:
    """Return the measures of the one unit in which two clauses exclude each other."""
    found = []
    for unit in dict.fromkeys(m.unit for m in left):
        ours, theirs = [m for m in left if m.unit == unit], [m for m in right if m.unit == unit]
        if ours and theirs and not any(a.may_equal(b) for a in ours for b in theirs):
            found.append((ours, theirs))
    if len(found) != 1 or len(found[0][0]) > 1 or len(found[0][1]) > 1:
        return None  # lists that differ in all their numbers are lists of two things
    return found[0][0][0], found[0][1][0]


def are_close(pair: Pair) -> bool:
    """Say whether two dates of one precision are near enough to be of one thing; two months or years only of what happens once."""
    a, b = bounds(pair.left.days[0]), bounds(pair.right.days[0])
    if a is None or b is None:
        return False
    kinds = [next(kind for kind, most in _WIDTH if (x[1] - x[0]).days <= most) for x in (a, b)]
    if kinds[0] != kinds[1] or abs((a[0] - b[0]).days) > _CLOSE[kinds[0]]:
        return False
    return kinds[0] == "day" or bool(pair.plain & (ONCE | {"visit"} if pair.left.is_ahead else ONCE))


def are_of_one_time(pair: Pair) -> bool:
    """Say whether both clauses tell what is done, or both what lies ahead; to ask and to offer are acts done."""
    if pair.left.is_ahead != pair.right.is_ahead and not pair.plain & SPEECH:
        return False
    return _is_end(pair.left.text) == _is_end(pair.right.text)


@lru_cache(maxsize=20000)
def _is_end(text: str) -> bool:
    """Say whether a clause tells that something stopped; asked of a clause once for each that it is compared with."""
    return ENDING.search(text) is not None


def have_two_doers(left: Fact, right: Fact) -> bool:
    """Say whether each of two clauses begins with another party: what one does to the other is not what the other does."""
    firsts = [next((p.key for p in f.placed if p.key.startswith("@")), "") for f in (left, right)]
    return all(firsts) and firsts[0] != firsts[1] and not any(_PASSIVE.search(f.text) for f in (left, right))


def begin_with_two_states(left: Fact, right: Fact, states: AbstractSet[str]) -> bool:
    """Say whether each of two clauses has another state for its first word and no passive: one recalled its envoy, the other did not.

    Args:
        left: a clause.
        right: the other.
        states: the keys of the states that the reports name ("@PER").
    """
    firsts = [{p.key for p in f.placed if p.start - f.span.start <= _FIRST_WORD and p.key in states} for f in (left, right)]
    is_passive = any(_PASSIVE.search(f.text) or _PASSIVE_NOT.search(f.text) for f in (left, right))
    return bool(firsts[0] and firsts[1]) and not firsts[0] & firsts[1] and not is_passive


_FIRST_WORD = len("The ")
_PASSIVE_NOT = re.compile(r"\b(?:was|were|been|is|are)\s+(?:never|not|ever|still)\s+\w+(?:ed|en|ot|ung|unk)\b", re.IGNORECASE)
_ARTICLES = frozenset({"the", "a", "an"})  # where the phrase of an actor begins


def words_for(fact: Fact, keys: AbstractSet[str]) -> str:
    """Return the words of a clause that have one of some keys: what two clauses tell, in words of one ("signed ceasefire")."""
    told: list[str] = []
    for placed in fact.placed:
        word = _WORD.match(fact.sheet.text, placed.start)
        if placed.key in keys and word and word.group() not in told and word.group().lower() not in _ARTICLES:
            told.append(word.group())
    return " ".join(told[:_MOST_WORDS])


_NO_SUBJECT = re.compile(r"(?:and|but|or|then|who|which)?\s*(?:was|were|had|has|is|are|did|does)\b", re.IGNORECASE)


def lacks_subject(fact: Fact) -> bool:
    """Say whether a clause begins with its verb and names nobody, and what stands before it gives no subject either."""
    is_given = bool(fact.keys - {p.key for p in fact.placed})
    return bool(_NO_SUBJECT.match(fact.text)) and not (is_given or any(k.startswith("@") for k in fact.keys))
