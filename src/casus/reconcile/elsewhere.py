"""Elsewhere: acts that can be done again, told of two places, are two; so are two peoples counted."""

from __future__ import annotations

import re

from casus.ground.numbers import NUMBER_WORDS
from casus.ground.spans import Span
from casus.ground.text import fold, plain_marks
from casus.model.story import Evidence, Finding
from casus.reconcile.board import Board, Sheet
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.whereabouts import mentions_within

# What is done in one place today and in another tomorrow. Treaties are signed once, and prisoners are held in one place.
_AGAIN = frozenset(
    key
    for word in """attack bomb shell fire shoot ambush raid strike seize capture occupy storm kill die wound burn stone loot arrest land
    enter cross patrol find explode hit fight clash break beaten accuse arrive return chase sink board""".split()
    for key in keys_of(word)
)
_SLOTS = frozenset(("happened", "place", "actor"))
_WIDE = re.compile(
    r"\b(?:straits?|seas?|gulf|ocean|border|frontier|river|lake|bay|coast|valley|desert|mountains?|province|region|district)\b"
)
_STAYS = re.compile(r"\b(?:still|remain\w*|stay\w*|lies?|are at|is at)\b", re.IGNORECASE)  # where a thing is, is one thing
_PEOPLE = re.compile(rf"\b(?:\d[\d,.]*|(?i:{NUMBER_WORDS}))\s+(?:[a-z]+\s+)?([A-Z][a-z]+)\b")
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<!\A)\b[A-Z][\w'’-]+")
_PLACED = frozenset(("state", "place", "group", "organisation", "office"))


def are_elsewhere(finding: Finding, board: Board) -> bool:
    """Say whether a contradiction is between two acts in two places.

    A denial of what happened in one place says nothing of another. Acts that can be done again, such as attacks, are two where each side
    names a place that the other's sentence does not, unless both name one person or one ship. "40 Chinese" and "five Vietnamese" are two.

    Args:
        finding: the contradiction.
        board: the reports.
    """
    ends = finding.left, finding.right
    sheets = [board.sheet(e.report) for e in ends]
    if finding.slot == "number":
        counted = [{state for w in _PEOPLE.findall(e.text) if (state := s.state_called(w))} for s, e in zip(sheets, ends, strict=True)]
        return bool(counted[0] and counted[1]) and not counted[0] & counted[1]
    if not _are_apart(sheets, ends):
        return False
    if finding.slot == "status":
        return not any(_STAYS.search(e.text) for e in ends)
    return finding.slot in _SLOTS and all(_is_again(e.text) for e in ends) and not _share_name(sheets, ends)


def _are_apart(sheets: list[Sheet], ends: tuple[Evidence, Evidence]) -> bool:
    """Say whether each side names places, none of which the other's sentence names."""
    own = [_places(s, e.span) for s, e in zip(sheets, ends, strict=True)]
    around = [fold(s.sentence(e.span).of(s.text)) for s, e in zip(sheets, ends, strict=True)]
    return bool(own[0] and own[1]) and not any(p in text for names, text in zip(own, reversed(around), strict=True) for p in names)


def _places(sheet: Sheet, span: Span) -> frozenset[str]:
    names = (fold(m.name or m.text) for m in mentions_within(sheet, span) if m.kind == "place")
    return frozenset(n for n in names if not _WIDE.search(n))


def _is_again(text: str) -> bool:
    return any(k in _AGAIN for w in _WORD.findall(plain_marks(text)) for k in keys_of(w))


def _share_name(sheets: list[Sheet], ends: tuple[Evidence, Evidence]) -> bool:
    """Say whether both sides name one person, or one thing that has a name of its own."""
    names = []
    for sheet, end in zip(sheets, ends, strict=True):
        other = [m.span for m in mentions_within(sheet, end.span) if m.kind in _PLACED]
        found = [(m, Span(end.span.start + m.start(), end.span.start + m.end())) for m in _NAME.finditer(end.text)]
        names.append({fold(m.group()) for m, span in found if not any(o.overlaps(span) for o in other)})
    return bool(names[0] & names[1])
