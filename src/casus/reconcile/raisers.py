"""Who raised a thing: one says that it was X who asked for it or proposed it, another that Y did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import NEGATION, Fact
from casus.reconcile.relate import Side, relate

_RAISED = re.compile(
    r"\b(?:ask(?:ed|s|ing)?(?! (?:about|whether|if|why|how|what|when|where|who|not)\b)|appeal(?:ed|s)?|request(?:ed|s)?|sought|demand(?:ed|s)?|wanted"
    r"|propos(?:ed|es|al|als)|suggest(?:ed|s|ion)|moved|initiated|called for|raised|idea|initiative|wish|instance|plea|invited|put forward|decided|decision)\b",
    re.IGNORECASE,
)
_CLEFT = re.compile(r"\b(?:it was|was it) (?P<not>not )?(?P<who>[^,;]{2,60}?),? (?:who|that|which)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?P<who>[A-Z][\w-]+)['’]s(?: own| alone)\b|\b(?:by|of) (?P<by>[A-Z][\w-]+) (?:alone|itself)\b")
_IT = re.compile(r"\s+(?:for )?(?:it|this|them|one)\b", re.IGNORECASE)
_NOT_BUT = re.compile(r"\bnot (?P<no>[^,;]{2,50}?),? but (?P<who>[^,;]{2,50}?),? (?:who|that|which)\b", re.IGNORECASE)
_ONES = re.compile(r"\b(?P<who>[A-Z][\w-]+)['’]s\s+(?:own\s+)?$")  # "at Algeria's request"
_BY = re.compile(r"^(?:\s+of)?(?:\s+(?:by|of|from)\s+)(?:the\s+|its\s+)?", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:will|would|shall|may|might|can|could|must|should|if|unless)(?: \w+)?\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Raised:
    """That somebody asked for a thing or proposed it; `is_alone` where the words say that it was he and nobody else."""

    fact: Fact
    by: frozenset[str]
    things: frozenset[str]
    is_alone: bool
    not_by: frozenset[str] = frozenset()


def match_raisers(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one says that it was X who asked for a thing or proposed it, and another has Y do so."""
    told = [[r for f in one if (r := _raised(f, one, board.actor_of)) is not None] for one in facts]
    for i, j in combinations_with_replacement(range(len(told)), 2):
        for ours, theirs in ((told[i], told[j]), (told[j], told[i])) if i != j else ((told[i], told[j]),):
            for alone in (r for r in ours if r.is_alone):
                fits = [r for r in theirs if _differ(alone, r) and (i != j or r.fact.voice.is_another(alone.fact.voice))]
                if fits:
                    best = max(fits, key=lambda r: (len(alone.things & r.things), -r.fact.span.start))
                    yield relate(board, "contradicts", "actor", "who asked", (_side(alone.fact), _side(best.fact)))


def _differ(alone: Raised, other: Raised) -> bool:
    is_other = bool(alone.not_by & other.by) or (bool(alone.by) and not alone.by & other.by and not alone.not_by)
    return is_other and bool(alone.things & other.things)


def _raised(fact: Fact, facts: Sequence[Fact], actor_of: Mapping[str, str]) -> Raised | None:
    text = plain_marks(fact.text)
    match = _RAISED.search(text)
    if match is None or fact.is_denied or _AHEAD.search(text[: match.start()]):
        return None
    start = fact.span.start
    around = frozenset(k for f in facts if _is_near(f, fact, text[match.end() :]) for k in f.keys if not k.startswith("@"))
    things = frozenset(p.key for p in fact.placed if not p.key.startswith("@")) | around
    words = frozenset(p.key for p in fact.placed if match.start() <= p.start - start < match.end())
    things = things - PARTIES - words - frozenset(("country",))
    if turned := _NOT_BUT.search(text):
        return Raised(fact, _named(fact, turned.span("who"), actor_of), things, is_alone=True, not_by=_named(fact, turned.span("no"), actor_of))
    cleft = _CLEFT.search(text)
    own = _OWN.search(text)
    if (cleft is None or cleft["not"]) and NEGATION.search(text):
        return None
    if cleft is not None and not cleft["not"]:
        span = cleft.span("who")
    elif own is not None and cleft is None:
        span = own.span("who") if own["who"] else own.span("by")
    elif by := _BY.match(text[match.end() :]):
        span = (match.end() + by.end(), match.end() + by.end() + 40)
    elif ones := _ONES.search(text[: match.start()]):
        span = ones.span("who")
    else:
        span = (0, match.start())
    is_alone = bool(cleft and not cleft["not"]) or (own is not None and cleft is None)
    named = _named(fact, span, actor_of)
    return Raised(fact, named, things, is_alone) if named else None


def _named(fact: Fact, span: tuple[int, int], actor_of: Mapping[str, str]) -> frozenset[str]:
    """Return the actors that stand in a part of a clause; for a person, for whom he acts."""
    start = fact.span.start
    return frozenset(_party(p.key, actor_of) for p in fact.placed if p.key.startswith("@") and span[0] <= p.start - start < span[1])


def _is_near(other: Fact, fact: Fact, rest: str) -> bool:
    """Say whether a clause tells of the thing raised: it stands in the sentence, or before it where the thing is "it"."""
    return other.sentence == fact.sentence or (_IT.match(rest) is not None and other.sentence == fact.sentence - 1)


def _party(key: str, actor_of: Mapping[str, str]) -> str:
    bare = key.removeprefix("@")
    return actor_of.get(bare, bare)


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.shown, fact.voice)
