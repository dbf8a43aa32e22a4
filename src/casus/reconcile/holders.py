"""Who holds a place: one has it in the hands of one side, another in those of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.dates import bounds
from casus.ground.text import fold, plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate

_NAME = r"(?P<place>(?!The\b|It\b|He\b|She\b|They\b|We\b|Our\b)[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|de|del|la|es|el|al|[IVX]+|\d+)){0,3})"
_KIND = r"(?:(?:small |old |border |whole |frontier )?(?:town|city|village|port|airport|airfield|post|fort|oasis|island|hill|height|pass|capital|wells?|harbour|base)s?(?: of| at)? )?"
_TAKEN = re.compile(
    rf"\b(?P<verb>captured?|seized|occup(?:y|ied)|overr[ua]n|recaptured|retook|retaken|recovered|stormed|conquered|liberated|took|taken|h[eo]lds?|holding"
    rf"|controls?|controlled|drove [^,;]{{3,40}}? out of|in (?:full )?control of) (?:the |all of |all |half of )*{_KIND}{_NAME}"
)
_IN_HANDS = re.compile(
    rf"\b{_NAME}(?:,[^,;]{{2,60}},)? (?:is|was|are|were|remain(?:s|ed)?|ha(?:s|d|ve) been|stay(?:s|ed)?|lies)\b(?P<how>(?: [a-z]+){{0,4}}?) (?:in|under)"
    r" (?:the )?(?:(?P<whose>[\w-]+)(?:['’]s?)? (?:hands|control|flag)|(?:hands|control) of (?:the )?(?P<of>[\w-]+))"
)
_HELD_BY = re.compile(
    rf"\b{_NAME}(?:,[^,;]{{2,60}},)? (?:is|was|are|were|remain(?:s|ed)?|ha(?:s|d|ve) been)\b(?P<how>(?: [a-z]+){{0,3}}?) "
    r"(?P<verb>held|controlled|occupied|captured|taken|retaken|recaptured|seized|stormed|overrun)(?: [a-z]+){0,3}? by (?:the )?(?P<by>[^,;]{3,60})"
)
_FELL = re.compile(rf"\b{_NAME}(?:,[^,;]{{2,60}},)? (?:(?P<not>(?:has|had) (?:not|never) )?(?:fell|fallen)|(?:is|was) (?P<never>never )?lost)\b(?! to )")
_OURS = re.compile(rf"\b{_NAME}(?:,[^,;]{{2,60}},)? (?:is|remains|stays)(?: [a-z]+)? ours\b")
_FROM = re.compile(r"\b(?:from|near|in|at|into|against|off) (?:the )?[A-Z][\w-]+")  # where they came from is none of them
_WORD = re.compile(r"[A-Z][\w-]+|(?:rebel|government|insurgent|guerrilla|exile|invader)s?\b")
_AHEAD = re.compile(r"\b(?:will|would|shall|may|might|can|could|must|should|to|if|unless|until|wants?|plans?|tr(?:y|ied)|attempt\w*|sought|for)(?: \w+)?\s+$")
_NO = re.compile(r"\b(?:not|never|no|none|nobody|without|fail\w*|nor|repulsed|denied)\b")


_SOMEBODY = frozenset("?")


@dataclass(frozen=True, slots=True)
class Hold:
    """What a clause tells of a place: whose hands it is in ("" where it only fell), whether since it was taken, or that it never was."""

    fact: Fact
    place: str
    sides: frozenset[str]
    is_taking: bool
    is_not: bool


def match_holders(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where two reports or speakers have one place in the hands of two sides, or one says that it never was in those."""
    held = [[h for f in one if (h := _hold(f, board.actor_of)) is not None] for one in facts]
    for i, j in combinations_with_replacement(range(len(held)), 2):
        done: set[str] = set()
        for a in held[i]:
            for b in held[j]:
                if a.place == b.place and a.place not in done and _exclude(a, b) and (i != j or a.fact.voice.is_another(b.fact.voice)):
                    done.add(a.place)
                    yield relate(board, "contradicts", "actor", a.place, (_side(a.fact), _side(b.fact)))


def _exclude(one: Hold, other: Hold) -> bool:
    """Say whether a place cannot be held as both tell."""
    if one.is_not and other.is_not:
        return False
    if one.is_not or other.is_not:
        no, yes = (one, other) if one.is_not else (other, one)
        if no.sides == _SOMEBODY:
            return False
        if yes.sides == _SOMEBODY:
            return not _is_after(yes, no)
        return (bool(no.sides & yes.sides) or not no.sides or not yes.sides) and not _is_after(yes, no)
    if _SOMEBODY in (one.sides, other.sides):
        return False
    if not one.sides or not other.sides:
        taken, kept = (one, other) if not one.sides else (other, one)
        return bool(kept.sides) and not kept.is_taking and not _is_after(taken, kept)
    if one.sides & other.sides or (one.is_taking and other.is_taking):
        return False
    return not any(a.is_taking and _is_after(a, b) for a, b in ((one, other), (other, one)))


def _is_after(taken: Hold, kept: Hold) -> bool:
    """Say whether a place may have been taken after the other report was written."""
    told, written = taken.fact.sheet.account.published, kept.fact.sheet.account.published
    days = [b for d in taken.fact.days if (b := bounds(d))]
    if written is None:
        return False
    return all(b[0] > written for b in days) if days else told is not None and told > written


def _hold(fact: Fact, actor_of: Mapping[str, str]) -> Hold | None:
    text = plain_marks(fact.text)
    if fact.is_ahead or text.endswith("?"):
        return None
    for pattern in (_OURS, _IN_HANDS, _HELD_BY, _FELL, _TAKEN):
        match = pattern.search(text)
        if match is None or _AHEAD.search(text[: match.start()]):
            continue
        place = fold(re.split(r"['’]s?\b", match["place"])[0]).split()[-1]
        named = match.groupdict()
        is_not = bool(_NO.search(text[: match.start()] + match.group().replace("control", ""))) != fact.is_denied
        if pattern is _FELL:
            return Hold(fact, place, frozenset(), is_taking=not is_not, is_not=is_not)
        if pattern is _OURS:
            return Hold(fact, place, _voice(fact, actor_of), is_taking=False, is_not=is_not)
        if word := named.get("whose") or named.get("of") or named.get("by"):
            sides = _sides(fact, actor_of, word)
        else:
            sides = _sides(fact, actor_of, text[: match.start()])
        is_taking = bool(re.match(r"(?:captur|seiz|occup|overr|recaptur|reto|reta|recover|storm|conquer|liberat|took|taken|drove)", named.get("verb") or ""))
        return Hold(fact, place, sides or _SOMEBODY, is_taking, is_not)
    return None


def _sides(fact: Fact, actor_of: Mapping[str, str], words: str) -> frozenset[str]:
    """Return the states and bodies of people that words name as who holds."""
    if re.search(r"\b(?:our|ours|we|us)\b", words, re.IGNORECASE):
        return _voice(fact, actor_of)
    found = set()
    for word in _WORD.findall(_FROM.sub("", words)):
        state = fact.sheet.state_called(word.removesuffix("'s")) if word[0].isupper() else None
        if state or not word[0].isupper():
            found.add(state or word.rstrip("s"))
        elif any(p.key == f"@{word}" for p in fact.placed):
            found.add(word)
    if not found and (match := re.search(r"\bloyal to (?P<who>[A-Z]\w+)|(?P<whose>[A-Z]\w+)['’]s (?:army|men|troops|forces)", words)):
        found.add(match["who"] or match["whose"])
    return frozenset(found)


def _voice(fact: Fact, actor_of: Mapping[str, str]) -> frozenset[str]:
    """Return for whom the voice of a clause speaks."""
    person = actor_of.get(fact.voice.key.removeprefix("person "))
    return frozenset((person,)) if person else frozenset(w for w in fact.voice.key.split() if w.isupper() and len(w) > 1)


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.shown, fact.voice)
