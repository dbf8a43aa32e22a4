"""Who holds a place: one has it in the hands of one side, another in those of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.dates import bounds
from casus.ground.text import fold, plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board, state_in
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.relate import MOST_REPORTS, relate

_NAME = (
    r"(?P<place>(?!The\b|It\b|He\b|She\b|They\b|We\b|Our\b)[A-Z][\w'’-]+"
    r"(?: (?:[A-Z][\w'’-]+|de|del|la|es|el|al|[IVX]+|\d+)){0,3}(?:,[^,;]{2,60},)?)"
)
_KIND = (
    r"(?:(?:small |old |border |whole |frontier |jungle |hill |desert )?(?:town|city|village|port|airport|airfield|post|fort|oasis"
    r"|island|hill|height|pass|capital|wells?|harbour|base)s?(?: of| at)? )?"
)
_TAKEN = re.compile(
    r"\b(?P<verb>captured?|seized|occup(?:y|ied)|overr[ua]n|recaptured|retook|retaken|recovered|stormed|conquered|liberated|took|taken"
    r"|h[eo]lds?|holding|controls?|controlled|drove [^,;]{3,40}? out of|in (?:full )?control of) "
    rf"(?:the |all of |all |half of )*{_KIND}{_NAME}"
)
_BE = r"(?:is|was|are|were|remain(?:s|ed)?|ha(?:s|d|ve) been|stay(?:s|ed)?|lies)\b"
_IN_HANDS = re.compile(
    rf"\b{_NAME} {_BE}(?: [a-z]+){{0,4}}? (?:in|under)"
    r" (?:the )?(?:(?P<whose>[\w-]+)(?:['’]s?)? (?:hands|control|flag)|(?:hands|control) of (?:the )?(?P<of>[\w-]+))"
)
_HELD_BY = re.compile(
    rf"\b{_NAME} {_BE}(?: [a-z]+){{0,3}}? (?P<verb>held|controlled|occupied|captured|taken|retaken|recaptured|seized|stormed|overrun)"
    r"(?: [\w-]+){0,3}? by (?:the )?(?P<by>[^,;]{3,60})"
)
_FELL = re.compile(rf"\b{_NAME} (?:(?:(?:has|had) (?:not |never )?)?(?:fell|fallen)|(?:is|was) (?:never )?lost)\b(?! to )")
_FLAG = re.compile(  # "Ecuador's flag still flies over the post of Tiwinkias"
    r"\b(?:(?P<whose>[\w-]+)(?:['’]s?)? flag|flag of (?:the )?(?P<of>[\w-]+)) [^,;]{0,30}?(?:fl(?:ies|ew|ying|own)|waves?|waving) "
    rf"[^,;]{{0,20}}?(?:over|above|on) (?:the |all of |all )*{_KIND}{_NAME}"
)
_PATTERNS = (_FLAG, _IN_HANDS, _HELD_BY, _FELL, _TAKEN)
_TAKING = re.compile(r"(?:captur|seiz|occup|overr|recaptur|reto|reta|recover|storm|conquer|liberat|took|taken|drove)")
_BODY = re.compile(r"(?:rebel|government|insurgent|guerrilla|exile|invader)s?\b", re.IGNORECASE)
_PEOPLE = re.compile(rf"[A-Z][\w-]+|{_BODY.pattern}")
_LOYAL = re.compile(r"\bloyal to (?P<to>[A-Z]\w+)|(?P<whose>[A-Z]\w+)['’]s (?:army|men|troops|forces)")
_FROM = re.compile(r"\b(?:from|near|in|at|into|against|off) (?:the )?[A-Z][\w-]+")  # where they came from is none of them
_OUR = re.compile(r"\b(?:our|we|us)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|must|should|to|if|unless|until|wants?|plans?|tr(?:y|ied)|attempt\w*|sought|for)"
    r"(?: \w+)?\s+$"
)
_NO = re.compile(r"\b(?:not|never|no|none|nobody|without|fail\w*|nor|repulsed|denied)\b")
_SOMEBODY = frozenset("?")


@dataclass(frozen=True, slots=True)
class _Hold:
    """What a clause tells of a place.

    Args:
        fact: the clause.
        place: the last word of its name, folded.
        sides: in whose hands it is or was; "?" where that is open, none where the place only fell.
        is_taking: it came into them.
        is_not: it never was in them, or did not fall.
    """

    fact: Fact
    place: str
    sides: frozenset[str]
    is_taking: bool
    is_not: bool


def match_holders(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where two reports or speakers have one place in the hands of two sides, or one says that it never was in those."""
    if len(facts) > MOST_REPORTS:
        return
    places = _find_places(board, facts)
    held = [[h for f in one if (h := _hold(f, places, board.actor_of)) is not None] for one in facts]
    for i, j in combinations_with_replacement(range(len(held)), 2):
        done: set[str] = set()
        for one, other in ((a, b) for a in held[i] for b in held[j]):
            is_apart = i != j or one.fact.voice.is_another(other.fact.voice)
            if one.place == other.place and one.place not in done and is_apart and _exclude(one, other):
                done.add(one.place)
                yield relate(board, "contradicts", "actor", one.place, (side_of(one.fact), side_of(other.fact)))


def _exclude(one: _Hold, other: _Hold) -> bool:
    """Say whether a place cannot be held as both tell."""
    if one.is_not and other.is_not:
        return False
    if one.is_not or other.is_not:
        no, yes = (one, other) if one.is_not else (other, one)
        is_of = no.sides == yes.sides or bool(no.sides & yes.sides) or (yes.sides == _SOMEBODY and bool(no.sides))
        return is_of and no.sides != _SOMEBODY and not _is_after(yes, no)
    if _SOMEBODY in (one.sides, other.sides) or (one.is_taking and other.is_taking) or one.sides & other.sides:
        return False
    return not any(a.is_taking and _is_after(a, b) for a, b in ((one, other), (other, one)))


def _is_after(taken: _Hold, kept: _Hold) -> bool:
    """Say whether a place may have been taken after the other report was written."""
    told, written = taken.fact.sheet.account.published, kept.fact.sheet.account.published
    days = [b for d in taken.fact.days if (b := bounds(d))]
    if written is None:
        return False
    return all(b[0] > written for b in days) if days else told is not None and told > written


def _hold(fact: Fact, places: frozenset[str], actor_of: Mapping[str, str]) -> _Hold | None:
    """Return whom a clause has hold or take a place."""
    text = plain_marks(fact.text)
    if fact.is_ahead or text.endswith("?"):
        return None
    pattern, match = next(((p, m) for p in _PATTERNS if (m := p.search(text)) and not _AHEAD.search(text[: m.start()])), (None, None))
    if pattern is None or match is None:
        return None
    place = _name_of(match["place"])
    if place not in places:
        return None
    is_not = bool(_NO.search(text[: match.end()])) != fact.is_denied
    if pattern is _FELL:
        return _Hold(fact, place, frozenset(), is_taking=not is_not, is_not=is_not)
    named = match.groupdict()
    sides = _sides(fact, named.get("whose") or named.get("of") or named.get("by") or text[: match.start()], actor_of)
    return _Hold(fact, place, sides, bool(_TAKING.match(named.get("verb") or "")), is_not)


def _name_of(place: str) -> str:
    """Return the last word of a place's name, folded."""
    return fold(place.partition(",")[0].removesuffix("'s")).split()[-1]


def _find_places(board: Board, facts: Sequence[Sequence[Fact]]) -> frozenset[str]:
    """Return the names of what the reports have as places: who is captured or held may be a man."""
    named = (m.text for s in board.sheets for m in s.account.mentions if m.kind == "place")
    spots = (spot.name for one in facts for f in one for spot in f.spots)
    return frozenset(_name_of(plain_marks(name)) for name in (*named, *spots, *board.towns) if name.strip(" ,"))


def _sides(fact: Fact, words: str, actor_of: Mapping[str, str]) -> frozenset[str]:
    """Return the states and bodies of people that words name as those who hold, "?" for none."""
    if _OUR.search(words):
        person = actor_of.get(fact.voice.key.removeprefix("person "))
        return frozenset((person,)) if person else frozenset(w for w in fact.voice.key.split() if w.isupper()) or _SOMEBODY
    found = set()
    for word in _PEOPLE.findall(_FROM.sub("", words)):
        state = word.lower().rstrip("s") if _BODY.fullmatch(word) else state_in(fact.sheet, word)
        if state or any(p.key == f"@{word}" for p in fact.placed):
            found.add(state or word)
    if not found and (match := _LOYAL.search(words)):
        found.add(match["to"] or match["whose"])
    return frozenset(found) or _SOMEBODY
