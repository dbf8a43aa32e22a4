"""Votes: one report tells that all were for it, another that some were not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.facts import Fact
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
    """Yield where one report has all for a decision and another has some against it or abstaining.

    A report must tell one such vote, or name the body; of two bodies, and of two decisions of one body, two votes are told.
    """
    votes = [list(_find_votes(one)) for one in facts]
    for ours, theirs in combinations(votes, 2):
        differing = ((a, b) for a in ours for b in theirs if a.is_of_all != b.is_of_all and _is_one(a, b, ours, theirs))
        for left, right in islice(differing, 1):
            yield relate(board, "contradicts", "number", "vote", (_side(left), _side(right)))


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
    days = left.fact.days, right.fact.days
    return not (days[0] and days[1] and not set(days[0]) & set(days[1]))


def _side(vote: Vote) -> Side:
    fact = vote.fact
    return Side(fact.sheet, Span(fact.span.start, fact.span.end), fact.voice)
