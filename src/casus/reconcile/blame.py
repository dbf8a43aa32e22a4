"""Blame: two speakers who each have the other begin, and two who name different doers of one deed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_pairs import Pair
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import VESSELS, key_of

_FIRST = re.compile(
    r"\b(?:first|started|began|begun|initiated|provoked|broke|broken|violated|on purpose|deliberately|unprovoked)\b", re.IGNORECASE
)
_ATTACK = re.compile(r"\b(?:open(?:ed|ing)? fire|fired|attack\w*|shot|shell\w*|bomb\w*|raid\w*|storm\w*|ambush\w*|struck)\b", re.IGNORECASE)
_COLLIDE = re.compile(
    r"\b(?:ramm?(?:ed|ing|s)?|collid\w+|cross\w+ (?:the |its )?(?:[\w’']+ ){0,3}?(?:path|bows?)"
    r"|(?:turn|cut|swerv|steer|sail)\w* (?:across|into|in front))\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:was|were|been|being|be)\b[^,;]*?(?:\bby\s+(?:the\s+|an?\s+)?|$)", re.IGNORECASE)
_CLEFT = re.compile(r"\bit (?:was|is|had been) (?:not )?(?:the |a |an )?(?P<who>[^,;]{2,60}?) (?:who|that|which)\b", re.IGNORECASE)
_SHIP = key_of("ship")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def match_blame(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield contradictions in who did it: each of two speakers has the other attack, or hit the other's ship.

    Inside one report they stand close to each other; across reports both tell a collision, or one says who was first.
    """
    told = [f for one in facts for f in one if f.voice.name and not (f.is_negated or f.is_denied or f.is_ahead)]
    for pattern in (_ATTACK, _COLLIDE):
        deeds = [(f, doer) for f in told if (match := pattern.search(f.text)) and (doer := _doer(f, match.start()))]
        for place, (left, ours) in enumerate(deeds):
            for right, theirs in deeds[place + 1 :]:
                if not _can_differ(left, right) or ours == theirs:
                    continue
                is_set = _each_attacks(left, ours, right, theirs) if pattern is _ATTACK else _each_hits(left, ours, right, theirs)
                if is_set:
                    yield relate(board, "contradicts", "actor", _about(left), (_side(left), _side(right)))


def is_cleft(pair: Pair) -> bool:
    """Say whether one of two speakers side by side picks out another doer of the act that the other tells ("it was X who asked")."""
    left, right = pair.left, pair.right
    if left.sheet is not right.sheet or abs(left.sentence - right.sentence) > 1 or not (left.voice.name and right.voice.name):
        return False
    if left.is_negated or right.is_negated or not pair.plain:
        return False
    for one, other in ((left, right), (right, left)):
        match = _CLEFT.search(one.text)
        if match:
            who = {k for w in _WORD.findall(match["who"]) if (k := key_of(w))}
            return bool(who) and not who & other.keys
    return False


def _can_differ(left: Fact, right: Fact) -> bool:
    """Say whether two voices may tell one thing: neither the days nor the places that they give are two."""
    if left.voice.may_be(right.voice) or (left.days and right.days and left.days != right.days):
        return False
    return not (left.spots and right.spots) or bool({s.key for s in left.spots} & {s.key for s in right.spots})


def _each_attacks(left: Fact, ours: str, right: Fact, theirs: str) -> bool:
    """Say whether each of two voices has another party attack; far from each other both name both parties, and one says who began."""
    if not (ours.startswith("@") and theirs.startswith("@")):
        return False
    if left.sheet is right.sheet and abs(left.sentence - right.sentence) <= 1:
        return theirs in left.keys or ours in right.keys
    is_first = any(_FIRST.search(f.text) for f in (left, right))
    return is_first and theirs in left.keys and ours in right.keys


def _each_hits(left: Fact, ours: str, right: Fact, theirs: str) -> bool:
    """Say whether two voices each have another vessel run into the other."""
    return ours in VESSELS and theirs in VESSELS and (theirs in left.keys or ours in right.keys)


def _doer(fact: Fact, verb: int) -> str:
    """Return the key of who does it: a party or a vessel, behind "by" where the verb is passive, else the first before it."""
    text = fact.text
    passive = _BY.search(text)
    stretch = (passive.end(), len(text)) if passive else (0, verb)
    placed = [p for p in fact.placed if stretch[0] <= p.start - fact.span.start < stretch[1]]
    narrow = {p.start for p in placed if p.key in VESSELS and p.key != _SHIP}
    named = [p.key for p in placed if not (p.key == _SHIP and p.start in narrow)]  # "trawler", not the wider "ship"
    actors = [key for key in named if key.startswith("@") or key in VESSELS]
    return actors[0] if actors else ""


def _about(fact: Fact) -> str:
    return " ".join(fact.text.split()[:6])


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.span, fact.voice)
