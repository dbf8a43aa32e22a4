"""Stages of one thing: signed or to be signed, in force at once or later, by which day and whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.dates import bounds
from casus.ground.numbers import NUMBER_WORDS
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_pairs import Pair, name_others
from casus.reconcile.fact_slots import PARTIES, words_for
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.relate import relate
from casus.reconcile.services import services_of

_DONE_ONCE = {  # what is signed is not to be signed: the key of the act, and its words as done
    "sign": re.compile(r"\b(?:signed|concluded|put (?:his|her|its|their) names? to)\b", re.IGNORECASE),
    "deposit": re.compile(r"\b(?:deposited|handed (?:over|in)|delivered|submitted)\b", re.IGNORECASE),
}
_FUTURE = re.compile(
    r"\b(?:will|would|(?:is|are|was|were) (?:due |expected )?to|plans? to|ha(?:s|ve) yet to|before (?:it|they) signs?|must still)\b",
    re.IGNORECASE,
)
_HAS_DONE = re.compile(
    r"\b(?:has|have|had|was|were)\s+(?:\w+\s+)?(?:signed|concluded|deposited|handed|delivered|submitted)\b", re.IGNORECASE
)
_ONE_DAY = 3  # days between two reports that tell of one signing
_EFFECT = re.compile(
    r"\b(?:tak(?:e|es|ing) effect|took effect|(?:becomes?|became|becoming|is|are|was|were|be) effective|in(?:to)? force|ceas(?:e|es|ed|ing)"
    r"|laps(?:e|es|ed)|expir(?:e|es|ed)|ends?(?= (?:at once|immediately)))\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:at once|immediately|with immediate effect|from (?:today|now on|midnight)|as of (?:today|now)|forthwith)\b", re.IGNORECASE
)
_LATER = re.compile(
    rf"\b(?:in|after|within|for another)\s+(?:an?|\d+|{NUMBER_WORDS})\s(?:days?|weeks?|months?|years?)\b"
    rf"|\b(?:an?|\d+|{NUMBER_WORDS}) (?:days?|weeks?|months?|years?) (?:after|from|later)\b"
    r"|\bonly (?:after|when|once|if)\b|\bnot (?:yet|before|until)\b",
    re.IGNORECASE,
)
_GOING = frozenset("leave lift evacuate close join begin free deposit approve".split())  # acts that have a last day
_ALIKE = 0.33  # likeness of two clauses that set a last day to one act
_COVERED = 0.5  # of the shorter of two clauses that tell one blow, where others are more alike
_FIGHTS = frozenset("shoot crash attack bomb shell capture sink fire missile arrest".split())


@dataclass(frozen=True, slots=True)
class Effect:
    """When something begins or ends to be in force, as a sentence tells it: at once, or later."""

    fact: Fact
    is_at_once: bool


def match_stages(board: Board, facts: Sequence[Sequence[Fact]], pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield contradictions between two reports on how far one thing has come, by when it is to be done, and which service did it."""
    yield from _in_force(board, facts)
    for pair in pairs:
        if pair.left.sheet is pair.right.sheet or pair.left.is_denied or pair.right.is_denied:
            continue
        sides = side_of(pair.left), side_of(pair.right)
        if _is_signed_and_to_be(pair):
            yield relate(board, "contradicts", "status", words_for(pair.left, pair.plain), sides)
        if _have_two_limits(pair):
            yield relate(board, "contradicts", "happened", words_for(pair.left, pair.plain), sides)
        if _have_two_services(pair):
            yield relate(board, "contradicts", "actor", words_for(pair.left, pair.plain), sides)


def _is_signed_and_to_be(pair: Pair) -> bool:
    """Say whether one report has signed what in the other, of the same days, is still to be signed."""
    done, ahead = (pair.left, pair.right) if pair.right.is_ahead else (pair.right, pair.left)
    if done.is_ahead == ahead.is_ahead or done.is_negated or ahead.is_negated or not _FUTURE.search(ahead.text):
        return False
    if _HAS_DONE.search(ahead.text):
        return False  # "has signed the protocol with what is to be known as": it is signed, and something else lies ahead
    acts = [act for act in pair.plain & _DONE_ONCE.keys() if _DONE_ONCE[act].search(plain_marks(done.text))]
    published = done.sheet.account.published, ahead.sheet.account.published
    doers = [_before_act(f, acts[0]) if acts else frozenset() for f in (done, ahead)]
    if doers[0] and doers[1] and not doers[0] & doers[1]:
        return False  # one party has signed, the other is still to sign
    if not acts or not published[0] or not published[1] or name_others(done, ahead) or len(pair.shared) <= 1:
        return False
    days = [b for d in ahead.days if (b := bounds(d))]
    if days:  # what one report has signed, the other dates after the first was published
        return days[0][0] > published[0]
    return 0 <= (published[1] - published[0]).days <= _ONE_DAY


def _before_act(fact: Fact, act: str) -> frozenset[str]:
    """Return the keys of those that stand before the word for an act."""
    start = next((p.start for p in fact.placed if p.key == act), fact.span.end)
    return frozenset(p.key for p in fact.placed if p.start < start and (p.is_name or p.key in PARTIES))


def _have_two_limits(pair: Pair) -> bool:
    """Say whether two clauses set two last days to one act: neither day lies in the other."""
    if not pair.plain & _GOING or pair.likeness < _ALIKE or not pair.is_best or pair.left.is_negated != pair.right.is_negated:
        return False
    limits = [f.limits or (f.days if f.is_ahead else ()) for f in (pair.left, pair.right)]
    if len(limits[0]) != 1 or len(limits[1]) != 1 or not (pair.left.limits or pair.right.limits):
        return False
    a, b = bounds(limits[0][0]), bounds(limits[1][0])
    return a is not None and b is not None and (a[1] < b[0] or b[1] < a[0])


def _have_two_services(pair: Pair) -> bool:
    """Say whether two clauses that tell one blow have two services of one side deal it ("the army", "the Revolutionary Guards")."""
    if not pair.plain & _FIGHTS or not pair.shared & (pair.left.names | pair.right.names) or name_others(pair.left, pair.right):
        return False
    if pair.left.days and pair.right.days and not set(pair.left.days) & set(pair.right.days):
        return False
    services = [services_of(f) for f in (pair.left, pair.right)]
    is_one = pair.is_best or pair.coverage >= _COVERED
    return is_one and len(services[0]) == len(services[1]) == 1 and services[0] != services[1]


def _in_force(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one report has a change in force at once, and another only after some time; each tells of one such change."""
    told = [[e for f in one if (e := _effect(f)) is not None] for one in facts]
    for ours, theirs in combinations([one for one in told if len({e.is_at_once for e in one}) == 1], 2):
        if ours[0].is_at_once != theirs[0].is_at_once:
            yield relate(board, "contradicts", "status", "in force", (side_of(ours[0].fact), side_of(theirs[0].fact)))


def _effect(fact: Fact) -> Effect | None:
    text = plain_marks(fact.sheet.sentence(fact.span).of(fact.sheet.text))
    if fact.is_denied or not _EFFECT.search(plain_marks(fact.text)):
        return None
    at_once, later = bool(_AT_ONCE.search(text)), bool(_LATER.search(text))
    return Effect(fact, at_once) if at_once != later else None
