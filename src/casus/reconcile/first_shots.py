"""First shots: who opened fire first, where two reports or speakers say that it was another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import REPORTER, Board, Voice
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate
from casus.reconcile.whereabouts import mentions_within

_ANY = re.compile(r"\b(?:fir(?:e|es|ed|ing)|sho(?:o?t|ots|oting)|first|fighting|battle|(?:started|began) it)\b", re.IGNORECASE)
_FIGHT = r"(?:shooting|fighting|firing|battle|exchange)"
_BEFORE_ALL = r"\b[^,;.]{0,40}?\bfirst\b(?! (?:time|shots?|rounds?|shells?|day|night|light))"
_FIRST = re.compile(  # behind the one who did
    rf"\b(?:open(?:ed|s|ing)? (?:up|fire)|fir(?:ed|es|ing)|shot|shooting|attack(?:ed|s|ing)|struck){_BEFORE_ALL}"
    r"|\bfir(?:es|ed|ing) the first (?:shots?|rounds?|shells?|burst)\b"
    r"|\b(?:was|were|had been) the first to (?:fire|shoot|open fire|attack)\b"
    rf"|\b(?:started|began|opened) (?:to shoot|to fire|firing|shooting|the {_FIGHT})\b",
    re.IGNORECASE,
)
_FROM = re.compile(  # and before that one
    r"\bfirst (?:shots?|rounds?|shells?|burst|fire)\b[^,;.]{0,25}?\b(?:came|come|fired|fell|was|were)\b[^,;.]{0,20}?\b(?:from|by)\s+"
    r"(?P<who>[^,;.]{2,60})",
    re.IGNORECASE,
)
_CLEFT = re.compile(  # "it was Peru that opened fire", "that attacked first"; who only fired may have fired back
    r"\bit (?:was|is|had been) (?!not\b)(?P<who>[^,;.]{2,40}?) (?:who|that|which) (?:had )?"
    rf"(?:open(?:ed)? (?:up|fire|the {_FIGHT})|(?:started|began) (?:it|to shoot|to fire|firing|shooting|the {_FIGHT})"
    rf"|(?:fired|shot|attacked|shelled|struck)(?: the first (?:shots?|rounds?|shells?|burst)|{_BEFORE_ALL}))\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r"\bopen(?:ed|s) (?:up|fire)\b(?=[^,;]*\bwithout (?:\w+ ){0,3}(?:warning|provocation|cause|reason)\b)", re.IGNORECASE)
_TOLD_BY = re.compile(r"(?:he|she|they) (?:\w+ly )?(?:\w+(?:ed|es|s)|said|told|held) (?:[^,;]{0,40}? )?(?:that|of \w+ing)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Opening:
    fact: Fact
    who: str
    is_first: bool


def match_first_shots(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one says that a party fired first, and another that another party did, or opened fire without warning.

    Args:
        board: the reports of a story.
        facts: the clauses of each.
    """
    told = [[o for f in one if (o := _opening(f)) is not None] for one in facts]
    for number, one in enumerate(told):
        yield from _differing(board, [(a, b) for a, b in combinations(one, 2) if a.fact.voice.is_another(b.fact.voice)])
        for other in told[number + 1 :]:
            yield from _differing(board, [(a, b) for a in one for b in other])


def _differing(board: Board, pairs: Sequence[tuple[_Opening, _Opening]]) -> Iterator[Finding]:
    """Yield the first pair that names two parties, where no pair names one."""
    if any(a.who == b.who for a, b in pairs if a.is_first and b.is_first):
        return
    for a, b in sorted(pairs, key=lambda p: -(p[0].is_first + p[1].is_first)):
        if a.who != b.who and (a.is_first or b.is_first) and _may_be_one(a.fact, b.fact):
            left, right = (Side(o.fact.sheet, o.fact.shown, _voice(o.fact)) for o in (a, b))
            yield relate(board, "contradicts", "actor", "fired first", (left, right))
            return


def _voice(fact: Fact) -> Voice:
    """Return by whose account a clause stands: a person's too whom a pronoun at its head means ("he repeated that they fired first")."""
    sheet, head = fact.sheet, fact.span.start
    if fact.voice != REPORTER or not _TOLD_BY.match(plain_marks(fact.text)):
        return fact.voice
    for mention in mentions_within(sheet, fact.span):
        person, full = sheet.person_of(mention.entity), sheet.mention(mention.entity)
        if mention.span.start == head and person and full is not None and full.name:
            return Voice(full.name, f"person {person}")
    return fact.voice


def _may_be_one(left: Fact, right: Fact) -> bool:
    """Say whether neither the days nor the towns of two clauses make them of two exchanges of fire."""
    towns = [{s.key for s in f.spots if s.is_town} for f in (left, right)]
    days = not (left.days and right.days) or any(may_be_same(a, b) for a in left.days for b in right.days)
    return days and (not (towns[0] and towns[1]) or bool(towns[0] & towns[1]))


def _opening(fact: Fact) -> _Opening | None:
    """Return who opened fire as a clause tells it, as far as it names an actor."""
    if fact.is_negated or fact.is_denied or fact.is_ahead or not _ANY.search(fact.text):
        return None
    text = plain_marks(fact.text)
    source = _FROM.search(text) or _CLEFT.search(text)
    if source is not None:
        named = _actors(fact, *source.span("who"))
        return _Opening(fact, named[0], is_first=True) if named else None
    match = _FIRST.search(text) or _OPENED.search(text)
    named = _actors(fact, 0, match.start()) if match else []
    return _Opening(fact, named[-1], is_first=_FIRST.search(text) is not None) if named else None


def _actors(fact: Fact, start: int, end: int) -> list[str]:
    """Return the keys of the actors, persons left out, that a part of a clause names."""
    places = range(fact.span.start + start, fact.span.start + end)
    return [p.key for p in fact.placed if p.key.startswith("@") and " " not in p.key and p.start in places]
