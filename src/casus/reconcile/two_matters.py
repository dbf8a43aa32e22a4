"""Two matters: questions, routine noes, tolls of one place and of several: no contradictions."""

from __future__ import annotations

import re

from casus.ground.numbers import NUMBER_WORDS
from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Evidence, Finding
from casus.reconcile.board import Board, Sheet
from casus.reconcile.containment import state_around
from casus.reconcile.whereabouts import mentions_within

_ASKED = re.compile(r"\?[\"'”’)]*\s*$|\bthe question (?:is|was|remains)\b", re.IGNORECASE)
# Nobody claims most attacks, and hardly a report leaves it out: it says no of having done it where somebody is told to have done so.
_UNCLAIMED = re.compile(r"\b(?:no|nobody|none|neither)\b[^,;]*?\b(?:claimed|taken|admitted) (?:the )?responsibility\b", re.IGNORECASE)
_CLAIMED = re.compile(r"\bresponsib|\bclaim|\badmi(?:t|ss)|\bboast", re.IGNORECASE)
_JOINED = re.compile(r"(?:,\s+[A-Z][\w.'’-]+,?|,)?\s+and\s+(?:in\s+|at\s+)?(?:the\s+)?(?:\w+\s+of\s+)?$")
_NAME = re.compile(r"\b[A-Z][a-z]+\b")
_THERE = re.compile(r"\bthere\b(?!\s+(?:was|were|is|are|had|has|have|would|will)\b)", re.IGNORECASE)
_TOLL = re.compile(r"\b(?:kill|dead\b|death|die[sd]?\b|injur|wound|hurt\b|casualt|victim|los[et]\b[^,;]*\blives)", re.IGNORECASE)
_COUNT = rf"(?:\d[\d,]*|{NUMBER_WORDS}|dozens|scores|hundreds|thousands)"
# "Killed 30 people in Ruritania and four in Sylvania": each number is of one place.
_SPLIT = re.compile(
    rf"\b{_COUNT}\s+(?:[a-z]+\s+){{0,2}}?in\s+(?:the\s+)?(?P<one>[A-Z][\w-]+),?\s+and\s+(?:[a-z]+\s+){{0,2}}?{_COUNT}"
    r"\s+(?:[a-z]+\s+){0,2}?in\s+(?:the\s+)?(?P<other>[A-Z][\w-]+)"
)


def tell_two_matters(finding: Finding, board: Board) -> bool:
    """Say whether two sides that seem to differ are of two matters.

    Who asks, asserts nothing; that nobody claimed a deed says no only to who claims it; and how many died in one place is no other
    number of those who died in two.

    Args:
        finding: a contradiction, or what supersedes.
        board: the reports.
    """
    ends = finding.left, finding.right
    if any(_is_question(board.sheet(end.report), end) for end in ends):
        return True
    if finding.slot == "status":
        return any(_UNCLAIMED.search(a.text) and not _CLAIMED.search(b.text) for a, b in (ends, ends[::-1]))
    is_toll = finding.slot == "number" and all(_TOLL.search(_sentence(board.sheet(end.report), end)) for end in ends)
    return is_toll and any(_is_of_part(a, b, board) for a, b in (ends, ends[::-1]))


def _is_question(sheet: Sheet, end: Evidence) -> bool:
    """Say whether the sentence of a side asks, or says what is asked."""
    return _ASKED.search(_sentence(sheet, end)) is not None


def _sentence(sheet: Sheet, end: Evidence) -> str:
    return sheet.sentence(end.span).of(sheet.text)


def _is_of_part(whole: Evidence, part: Evidence, board: Board) -> bool:
    """Say whether one side is of several places together, or of each of them, and the other of one of them, or the other way round."""
    sheet, other = board.sheet(whole.report), board.sheet(part.report)
    named = _lands(other, part.span)
    if joined := _joined_lands(sheet, sheet.sentence(whole.span)):
        return 0 < len(joined & named) < len(joined)
    split = _SPLIT.search(plain_marks(sheet.sentence(whole.span).of(sheet.text)))
    if split is None:
        return False
    named_here = {place.of(sheet.text): state for place, state in _placed(sheet, sheet.sentence(whole.span))}
    each = {named_here[name] for name in (split["one"], split["other"]) if name in named_here}
    return len(each) > 1 and len(each & named) != 1


def _joined_lands(sheet: Sheet, span: Span) -> frozenset[str]:
    """Return the states that a stretch of text names together: "in Ruritania and Sylvania"; none where it joins none."""
    placed = _placed(sheet, span)
    for (before, one), (behind, other) in ((a, b) for i, a in enumerate(placed) for b in placed[i + 1 : i + 4]):
        if one != other and before.end <= behind.start and _JOINED.fullmatch(sheet.text[before.end : behind.start]):
            return frozenset((one, other))
    return frozenset()


def _lands(sheet: Sheet, span: Span) -> frozenset[str]:
    """Return the states that the sentence of a stretch of text names, and the one before it where it says "there"."""
    sentence = sheet.sentence(span)
    spans = [sentence]
    if _THERE.search(sentence.of(sheet.text)) and (number := sheet.sentence_number(span)):
        spans.append(sheet.account.sentences[number - 1])
    return frozenset(state for one in spans for _, state in _placed(sheet, one))


def _placed(sheet: Sheet, span: Span) -> list[tuple[Span, str]]:
    """Return the states that a stretch of text names, by their names, their adjectives or places in them, each with its words."""
    named = [(Span(*m.span()), sheet.state_called(m.group())) for m in _NAME.finditer(sheet.text, span.start, span.end)]
    places = [m for m in mentions_within(sheet, span) if m.kind in ("state", "place")]
    found = [(m.span, m.actor if m.kind == "state" else state_around(sheet.account, m)) for m in places]
    found += [(place, state) for place, state in named if state and not any(place.overlaps(m.span) for m in places)]
    return sorted(((place, state) for place, state in found if state), key=lambda one: one[0])
