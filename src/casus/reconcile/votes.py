"""Votes: one report tells that all were for it, another that some were not; so many to so many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product

from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.chambers import are_two_houses
from casus.reconcile.facts import Fact
from casus.reconcile.measures import VOTES, Measure
from casus.reconcile.relate import Side, relate

_ALL = re.compile(
    r"\bunanimous(?:ly)?\b|\bby (?:a )?consensus\b|\bwithout (?:a |any )?(?:dissent|dissenting (?:vote|voice)|opposition|objections?"
    r"|(?:vote|voice) against)\b|\bwith no (?:votes? against|abstentions?|dissent)\b|\bby all (?:[\w-]+ ){0,2}(?:members?|allies|states"
    r"|countries|leaders|ministers|deputies|governments)\b|\b(?:nobody|no one|no (?:member|country|state|deputy|ally|government)) (?:had )?"
    r"(?:voted|was|spoke) against\b|\ball (?:the )?(?:[\w-]+ )?(?:members|allies|states|countries|leaders|ministers|deputies|governments)"
    r" (?:had |have )?(?:approved|agreed|voted (?:for|in favou?r)|backed|supported|endorsed)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\babst(?:ain|ention)\w*\b|\bvot(?:ed|ing|es) against\b|\b(?:a|the) majority of\b|\bby (?:a )?(?:[\w-]+ )?majority\b|\bmajority vote\b"
    r"|\bagainst the (?:vote|votes|objections?|will) of\b|\bover the objections? of\b|\bvot(?:ed|es|ing) for it and [^,;.]{2,40} against\b"
    r"|\bwith (?:\d+|\w+) (?:votes? )?against\b|\b(?:was|were) outvoted\b|\bwith one dissent",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r"\b(?:will|would|could|should|may|might|must|to) (?:be )?(?:vote|abstain|adopt|approve|agree|put to|unanimous)", re.IGNORECASE
)
_OF_ALL = re.compile(r"\b(?:no|nobody|none|not|never|without|denied|if|unless|would|could)\b", re.IGNORECASE)
# Bodies that decide; of two bodies two votes are told. What stands in one line may be one body.
_BODIES = {
    "parliament": re.compile(
        r"\b(?:parliament|congress|senate|assembly|chamber|deputies|lawmakers|legislature|house|duma|cortes|knesset|mps)\b", re.IGNORECASE
    ),
    "cabinet": re.compile(r"\b(?:cabinet|ministers|government)\b", re.IGNORECASE),
    "members": re.compile(r"\b(?:council|leaders|presidents|summit|allies|members|states|countries|heads)\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Vote:
    """How a body decided, as a sentence tells it: all for it, or not all; the bodies that the sentence names."""

    fact: Fact
    is_of_all: bool
    bodies: frozenset[str]


def match_votes(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one report has all for a decision and another some against it or abstaining, and where they count one side otherwise.

    A report must tell one such vote, or name the body; of two bodies, and of two decisions of one body, two votes are told.
    """
    votes = [list(_find_votes(one)) for one in facts]
    for one, other in combinations([list(_find_tallies(one)) for one in facts], 2):
        yield from (relate(board, "contradicts", "number", "vote", _sides(left, right)) for left, right in _miscounted(one, other))
    for ours, theirs in combinations(votes, 2):
        differing = ((a, b) for a in ours for b in theirs if a.is_of_all != b.is_of_all and _is_one(a, b, ours, theirs))
        for left, right in islice(differing, 1):
            yield relate(board, "contradicts", "number", "vote", _sides(left, right))


@dataclass(frozen=True, slots=True)
class Tally:
    """A vote of so many to so many, the larger number first, as a sentence tells it."""

    fact: Fact
    measure: Measure

    @property
    def counts(self) -> tuple[int, int]:
        """How many were on the larger side, and how many on the other."""
        more = int(self.measure.least)
        return more, round((self.measure.least - more) * VOTES)


def _find_tallies(facts: Sequence[Fact]) -> Iterator[Tally]:
    for fact in facts:
        if not fact.is_denied and not _WOULD.search(plain_marks(fact.text)):
            yield from (Tally(fact, m) for m in fact.measures if m.unit == "vote")


def _miscounted(ours: Sequence[Tally], theirs: Sequence[Tally]) -> Iterator[tuple[Tally, Tally]]:
    """Yield two tallies of one vote: one side is the same in both, the other is nearly so, and neither report has the other's too."""
    known = [{t.counts for t in tallies} for tallies in (ours, theirs)]
    for left, right in product(ours, theirs):
        (more, fewer), (most, least) = left.counts, right.counts
        is_near = (more == most) != (fewer == least) and min(more, most) >= _NEAR * max(more, most)
        is_of_two = are_two_houses(left.fact.text, right.fact.text) or _are_of_two_days(left.fact, right.fact)
        if is_near and not is_of_two and left.counts not in known[1] and right.counts not in known[0]:
            yield left, right


_NEAR = 0.8  # of the larger number


def _find_votes(facts: Sequence[Fact]) -> Iterator[Vote]:
    for fact in facts:
        text = plain_marks(fact.text)
        if fact.is_denied or _WOULD.search(text):
            continue
        sentence = fact.sheet.sentence(fact.span).of(fact.sheet.text)
        counted = [m for m in fact.measures if m.unit == "vote"]
        is_of_all = bool(_ALL.search(text))
        is_split = any(m.least % 1 for m in counted) or (bool(_SOME.search(text)) and not _OF_ALL.search(text))
        if is_of_all != is_split:
            bodies = frozenset(name for name, pattern in _BODIES.items() if pattern.search(text)) or frozenset(
                name for name, pattern in _BODIES.items() if pattern.search(sentence)
            )
            yield Vote(fact, is_of_all, bodies)


def _is_one(left: Vote, right: Vote, ours: Sequence[Vote], theirs: Sequence[Vote]) -> bool:
    """Say whether two votes may be one: of one body as far as is told, and no report has votes of both kinds of it."""
    if left.bodies and right.bodies and not left.bodies & right.bodies:
        return False
    if any(v.is_of_all != left.is_of_all for v in ours) or any(v.is_of_all != right.is_of_all for v in theirs):
        return False
    return not _are_of_two_days(left.fact, right.fact)


def _are_of_two_days(left: Fact, right: Fact) -> bool:
    return bool(left.days and right.days and not set(left.days) & set(right.days))


def _sides(left: Vote | Tally, right: Vote | Tally) -> tuple[Side, Side]:
    one, other = left.fact, right.fact
    return Side(one.sheet, one.span, one.voice), Side(other.sheet, other.span, other.voice)
