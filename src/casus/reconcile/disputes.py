"""Disputes: two speakers side by side whose words put one thing in different places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from casus.ground.spans import Span, hull
from casus.model.account import Statement
from casus.model.story import Finding
from casus.reconcile.acts import is_verbal
from casus.reconcile.board import Board, Sheet, Voice
from casus.reconcile.quantities import Quantity, find_quantity, same_noun
from casus.reconcile.relate import Side, relate
from casus.reconcile.whereabouts import find_whereabouts, mentions_within
from casus.reconcile.wording import content_stems

_LONGEST = 200  # characters; a longer content says more than where
_BEGAN = re.compile(r"\b(?:first|started|began|begun|initiated|provoked|broke|broken|violated)\b", re.IGNORECASE)
_SHARED = 2  # words besides the noun that show two numbers to be of one thing
_MEASURES = frozenset(
    "percent per cent years year months month weeks week days day hours hour minutes minute times time miles mile kilometers"
    " kilometres km meters metres"
    " yards feet dollars euros pounds rubles points".split()
)
_NEAR = 1  # sentences
_PRONOUN = re.compile(r"(?:that\s+)?(?:it|they|he|she|this|these|those)\b", re.IGNORECASE)
_DISTANCE = re.compile(
    r"[\w,.-]+(?: and a half)? (?:nautical )?(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|yards?|feet)\b(?= (?:from|off|inside"
    r"|outside|within|away|north|south"
    r"|east|west|into|beyond|short))",
    re.IGNORECASE,
)


def match_disputes(board: Board) -> Iterator[Finding]:
    """Yield contradictions between speakers whom a text sets against each other ("A says it was in X. B insists it was over Y.").

    The two statements stand in one sentence or in two that follow each other in one paragraph, have different speakers, and the
    second takes up the first's subject with a pronoun or the same word; each names one place with a known state, or one distance.
    """
    for sheet in board.sheets:
        for left, right in _neighbours(sheet):
            yield from _dispute(board, sheet, left, right)


def _neighbours(sheet: Sheet) -> Iterator[tuple[Statement, Statement]]:
    by_sentence: dict[int, list[Statement]] = {}
    for statement in sheet.account.statements:
        if statement.stance == "asserts" and statement.speakers and statement.content:
            by_sentence.setdefault(sheet.sentence_number(statement.cue[0] if statement.cue else statement.content[0]), []).append(statement)
    for statements in by_sentence.values():
        yield from combinations(statements, 2)
    for number, following in pairwise(sorted(by_sentence)):
        if following - number <= _NEAR and number >= 0:
            first, second = sheet.account.sentences[number], sheet.account.sentences[following]
            if sheet.paragraph_number(first) == sheet.paragraph_number(second):
                yield from ((a, b) for a in by_sentence[number] for b in by_sentence[following])


# "It was a ship that had been seized off X": where that was is not where she sank.
_HUNG_ON = re.compile(r"\b(?:that|which|who)\s+(?:(?:has|have|had) been|was|were|had)\s+\w+(?:ed|en|un[gk]|ght|ken|zed)\b", re.IGNORECASE)


def _dispute(board: Board, sheet: Sheet, left: Statement, right: Statement) -> Iterator[Finding]:
    voices = sheet.voice([left.id]), sheet.voice([right.id])
    left_span, right_span = hull(left.content), hull(right.content)
    if left_span.start > right_span.start:
        left_span, right_span, voices, left, right = right_span, left_span, (voices[1], voices[0]), right, left
    left_span = Span(left_span.start, min(left_span.end, _start(right)))  # what the second says is none of the first's words
    if voices[0].key == voices[1].key or "?" in (voices[0].key, voices[1].key) or left_span.end <= left_span.start:
        return
    if max(left_span.end - left_span.start, right_span.end - right_span.start) > _LONGEST or not _same_subject(
        sheet, left_span, right_span
    ):
        return
    sides = left_span, right_span
    if _blame_each_other(sheet, (left, right), sides):
        pair = Side(sheet, sides[0], voices[0]), Side(sheet, sides[1], voices[1])
        yield relate(board, "contradicts", "actor", _about(sheet, sides[0], sides[1]), pair)
        return
    places = find_whereabouts(sheet, sides[0]), find_whereabouts(sheet, sides[1])
    about = _about(sheet, sides[0], sides[1])
    is_of_it = not any(p and _HUNG_ON.search(sheet.text[s.start : p.span.start]) for p, s in zip(places, sides, strict=True))
    if places[0] and places[1] and is_of_it and places[0].differs(places[1]):
        pair = Side(sheet, places[0].span, voices[0]), Side(sheet, places[1].span, voices[1])
        yield relate(board, "contradicts", "place", about, pair)
        return
    counted = [find_quantity(s.of(sheet.text)) for s in sides]
    if counted[0] and counted[1] and _same_count(counted[0], counted[1], _stems(sheet, sides, voices)):
        yield relate(board, "contradicts", "number", counted[0].noun, (Side(sheet, sides[0], voices[0]), Side(sheet, sides[1], voices[1])))
        return
    distances = [_distance(sheet, s) for s in sides]
    if distances[0] and distances[1]:
        a, b = (find_quantity(d.of(sheet.text)) for d in distances if d)
        if a and b and a.noun.rstrip("s") == b.noun.rstrip("s") and not a.may_equal(b):
            yield relate(board, "contradicts", "place", about, (Side(sheet, distances[0], voices[0]), Side(sheet, distances[1], voices[1])))


def _stems(sheet: Sheet, sides: tuple[Span, Span], voices: tuple[Voice, Voice]) -> list[frozenset[str]]:
    """Return the words of both contents; one that begins with a pronoun for its speaker has the speaker's name too."""
    found = []
    for side, voice in zip(sides, voices, strict=True):
        words = side.of(sheet.text)
        found.append(content_stems(words) | (content_stems(voice.name) if _PRONOUN.match(words) else frozenset()))
    return found


def _blame_each_other(sheet: Sheet, statements: tuple[Statement, Statement], sides: tuple[Span, Span]) -> bool:
    """Say whether each of two speakers has the other begin: the first party that either names is the other's, and the words say "first"."""
    for (said, side), other in zip(zip(statements, sides, strict=True), reversed(statements), strict=True):
        named = next((m.actor for m in mentions_within(sheet, side) if m.actor and m.kind != "pronoun"), None)
        if not _BEGAN.search(side.of(sheet.text)) or named is None:
            return False
        if named not in {p.actor for p in other.speakers} or named in {p.actor for p in said.speakers}:
            return False
    return True


def _same_count(left: Quantity, right: Quantity, stems: Sequence[frozenset[str]]) -> bool:
    """Say whether two contents give different numbers of one thing: the same noun, not a measure, and the same act of it."""
    if same_noun(left.noun) != same_noun(right.noun) or left.noun in _MEASURES or left.may_equal(right) or 1 in (left.most, right.most):
        return False
    return len(stems[0] & stems[1] - content_stems(left.noun) - content_stems(right.noun)) >= _SHARED


def _start(statement: Statement) -> int:
    """Return where the words of a statement, its cue and its speaker begin."""
    spans = [*statement.content, *statement.cue, *(p.span for p in statement.speakers if p.span)]
    return min(s.start for s in spans)


def _distance(sheet: Sheet, span: Span) -> Span | None:
    found = list(_DISTANCE.finditer(span.of(sheet.text)))
    return Span(span.start + found[0].start(), span.start + found[0].end()) if len(found) == 1 else None


def _same_subject(sheet: Sheet, left: Span, right: Span) -> bool:
    """Say whether the second content takes up the subject of the first: by a pronoun, or with the same words."""
    if _PRONOUN.match(right.of(sheet.text).lstrip()):
        return True
    return bool(content_stems(left.of(sheet.text)) & content_stems(right.of(sheet.text)))


def _about(sheet: Sheet, left: Span, right: Span) -> str:
    """Return what a dispute is about: the act that the words tell or that was told last, else their subject."""
    paragraph = sheet.paragraph_number(left)
    cues = {c for s in sheet.account.statements for c in s.cue if c.end <= right.end}
    acts = [e for e in sheet.account.events if e.status == "actual" and not is_verbal(e) and not any(c.overlaps(e.trigger) for c in cues)]
    told = [e for e in acts if left.covers(e.trigger)]
    told = told or [e for e in acts if e.trigger.end <= right.end and sheet.paragraph_number(e.trigger) == paragraph]
    if told:
        return max(told, key=lambda e: e.trigger.start).act
    subject = right if _PRONOUN.match(left.of(sheet.text)) and not _PRONOUN.match(right.of(sheet.text)) else left
    words = subject.of(sheet.text).split()
    stop = next(
        (i for i, w in enumerate(words) if i and w.lower() in ("was", "were", "is", "are", "had", "has", "happened", "took", "in", "over")),
        5,
    )
    return " ".join(words[: min(stop, 5)]).strip(" ,.;:'\"“”‘’")
