"""Who raised a thing: one says that it was X who asked for it or proposed it, another that Y did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import NEGATION, Fact, actors_within, side_of
from casus.reconcile.relate import MOST_REPORTS, relate

_RAISED = re.compile(
    r"\b(?:ask(?:ed|s|ing)?(?! (?:about|whether|if|why|how|what|when|where|who|not)\b)|appeal(?:ed|s)?|request(?:ed|s)?|sought"
    r"|demand(?:ed|s)?|wanted|propos(?:ed|es|als?)|suggest(?:ed|s|ion)|moved|initiated|called for|raised|idea|initiative|wish|instance"
    r"|plea|invited|put forward|decided|decision)\b",
    re.IGNORECASE,
)
_CLEFT = re.compile(r"\b(?:it was|was it) (?!not )(?P<who>[^,;]{2,60}?),? (?:who|that|which)\b", re.IGNORECASE)
_NOT_BUT = re.compile(r"\bnot (?P<no>[^,;]{2,50}?),? but (?P<who>[^,;]{2,50}?),? (?:who|that|which)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?P<who>[A-Z][\w-]+)['’]s(?: own| alone)\b|\b(?:by|of) (?P<by>[A-Z][\w-]+) (?:alone|itself)\b")
_ONES = re.compile(r"\b(?P<who>[A-Z][\w-]+)['’]s\s+$")  # "at Algeria's request"
_BY = re.compile(r"^\s+(?:by|of|from)\s+(?:the\s+|its\s+)?", re.IGNORECASE)
_IT = re.compile(r"\s+(?:for )?(?:it|this|them|one)\b", re.IGNORECASE)
_FOR_IT = re.compile(r"\s+(?:\w+ )?for (?:it|this|them|one)\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(r"ask|invite|appeal", re.IGNORECASE)  # a bare "them" behind these is who is asked, not what for
_WHAT_FOR = re.compile(r"\b(?:to|for|that|whether|if)\b", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:will|would|shall|may|might|can|could|must|should|if|unless)(?: \w+)?\s+$", re.IGNORECASE)
_NAME = 40  # characters in which a name stands behind "by"


@dataclass(frozen=True, slots=True)
class _Raised:
    """That somebody asked for a thing or proposed it.

    Args:
        fact: the clause.
        by: who did.
        things: keys of what is told of it.
        is_alone: it was he, the words say, and nobody else.
        not_by: who, they say, did not.
        whom: keys of those who were asked or invited, where the words name them.
        is_invitation: somebody was invited, which is no asking for a thing.
    """

    fact: Fact
    by: frozenset[str]
    things: frozenset[str]
    is_alone: bool
    not_by: frozenset[str] = frozenset()
    whom: frozenset[str] = frozenset()
    is_invitation: bool = False


def match_raisers(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one report says that it was X who asked for a thing or proposed it, and another has Y do so."""
    if len(facts) > MOST_REPORTS:
        return
    told = [[r for f in one if (r := _raised(f, one, board.actor_of)) is not None] for one in facts]
    for ours, theirs in permutations(told, 2):
        for alone in (r for r in ours if r.is_alone):
            fits = [r for r in theirs if _differ(alone, r)]
            if fits:
                best = max(fits, key=lambda r: (len(alone.things & r.things), -r.fact.span.start))
                yield relate(board, "contradicts", "actor", "who asked", (side_of(alone.fact), side_of(best.fact)))


def _differ(alone: _Raised, other: _Raised) -> bool:
    """Say whether another raised the thing: who did not, where that is told, else anybody but the one."""
    is_other = bool(alone.not_by & other.by) if alone.not_by else bool(alone.by) and not alone.by & other.by
    return is_other and bool(alone.things & other.things) and _is_of_same(alone, other)


def _is_of_same(one: _Raised, other: _Raised) -> bool:
    """Say whether the same people were asked, as far as that is told; whom one invites has to be told."""
    if one.is_invitation or other.is_invitation:
        return bool(one.whom & other.whom)
    return not one.whom or not other.whom or bool(one.whom & other.whom)


def _raised(fact: Fact, facts: Sequence[Fact], actor_of: Mapping[str, str]) -> _Raised | None:
    """Return who, a clause says, asked for a thing or proposed it."""
    text = plain_marks(fact.text)
    match = _RAISED.search(text)
    if match is None or fact.is_denied or _AHEAD.search(text[: match.start()]):
        return None
    start = fact.span.start
    own = {p.key for p in fact.placed if match.start() <= p.start - start < match.end()} | {"country"}
    after = text[match.end() :]
    is_above = (_FOR_IT if _OF_PEOPLE.match(match[0]) else _IT).match(after)  # the thing is "it": what it is stands before
    first = fact.sentence - (is_above is not None)
    told = [f for f in facts if first <= f.sentence <= fact.sentence]
    invited = match[0].lower() == "invited"
    where = {s.key for f in told for s in f.spots if s.is_town and not invited}  # two things asked for in Rome are not one
    things = frozenset(k for f in told for k in f.keys if not k.startswith("@")) - PARTIES - own - where
    whom = _asked(fact, match.end(), text, invited=invited) if _OF_PEOPLE.match(match[0]) else frozenset()
    if turned := _NOT_BUT.search(text):
        who = actors_within(fact, turned.span("who"), actor_of)
        return _Raised(
            fact, who, things, is_alone=True, not_by=actors_within(fact, turned.span("no"), actor_of), whom=whom, is_invitation=invited
        )
    cleft, alone = _CLEFT.search(text), _OWN.search(text)
    if cleft is None and NEGATION.search(text):
        return None
    if only := cleft or alone:
        place = only.span("who" if only["who"] else "by")
    elif by := _BY.match(text[match.end() :]):
        place = match.end() + by.end(), match.end() + by.end() + _NAME
    elif ones := _ONES.search(text[: match.start()]):
        place = ones.span("who")
    else:
        place = 0, match.start()
    who = actors_within(fact, place, actor_of)
    return _Raised(fact, who, things, is_alone=only is not None, whom=whom, is_invitation=invited) if who else None


def _asked(fact: Fact, start: int, text: str, *, invited: bool) -> frozenset[str]:
    """Return the keys of those who stand between a word of asking and what they are asked for: states and persons, or any invited."""
    ahead = _WHAT_FOR.search(text, start)
    end = ahead.start() if ahead else len(text)
    keys = (p.key for p in fact.placed if start <= p.start - fact.span.start < end)
    return frozenset(k for k in keys if invited or k.startswith("@"))
