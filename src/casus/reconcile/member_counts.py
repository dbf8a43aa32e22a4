"""Member counts: how many members a body has, told with two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.numbers import NUMBER_WORDS, read_number
from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board, Sheet
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate
from casus.reconcile.whereabouts import mentions_within

_NUMBER = rf"(?P<number>\d+|(?:{NUMBER_WORDS})(?:-(?:{NUMBER_WORDS}))?)"
_MEMBERS = r"(?:member[ -](?:states?|countries|nations)|members|signatories|allies)"
_COUNTED = (
    # "the 22 members of the treaty", "the bloc's 15 members", "all 28 allies"
    re.compile(
        rf"(?:\b(?:the|its|their|all|all the)|['’]s?)\s+{_NUMBER}[ -]{_MEMBERS}\b(?!\s+(?:that|who|which|left|joined|present))",
        re.IGNORECASE,
    ),
    # "has 22 members", "counts 21 states"
    re.compile(
        rf"\b(?:has|have|had|counts?|counted|numbers?|groups?|unites?|comprises?|consists? of|is made up of)\s+(?:now\s+|only\s+)?{_NUMBER}"
        rf"\s+(?:{_MEMBERS}|states|countries|nations|parties)\b",
        re.IGNORECASE,
    ),
)
# "the 12-nation group", "the 11-member pact": as it was, whoever leaves it
_NAMED_BY = re.compile(
    rf"\bthe\s+{_NUMBER}[ -](?:member|nation|state|country|party)[ -](?:[\w-]+\s+)?(?:group|grouping|bloc|alliance|pact|compact|union"
    r"|organi[sz]ation|treaty|community|league|council|club|body|association|federation|accord)\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:leav\w+|left|without|remain\w*|will|would|become|became|after|once|until|other|founding|new)\b",
    re.IGNORECASE,
)
_BEFORE = 40  # characters


@dataclass(frozen=True, slots=True)
class MemberCount:
    """A number of members, and the organisations that its sentence names."""

    fact: Fact
    number: float
    bodies: frozenset[str]
    span: Span


def match_member_counts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield what two reports say of how many members a body has, where each report gives one such number."""
    found = [_one_number(list(_find_counts(one))) for one in facts]
    for left, right in combinations([c for c in found if c is not None], 2):
        if left.bodies and right.bodies and not left.bodies & right.bodies:
            continue
        sides = Side(left.fact.sheet, left.span, left.fact.voice), Side(right.fact.sheet, right.span, right.fact.voice)
        yield relate(board, "same" if left.number == right.number else "contradicts", "value", "members", sides)


def _one_number(counts: Sequence[MemberCount]) -> MemberCount | None:
    return counts[0] if len({c.number for c in counts}) == 1 else None


def _find_counts(facts: Sequence[Fact]) -> Iterator[MemberCount]:
    for fact in facts:
        if fact.is_denied or fact.is_negated:
            continue
        text = plain_marks(fact.text)
        for pattern in (_NAMED_BY, *_COUNTED):
            match = pattern.search(text)
            value = read_number(match["number"]) if match else None
            before = text[max(0, match.start() - _BEFORE) : match.end()] if match and pattern is not _NAMED_BY else ""
            if match and value is not None and value > 2 and not _CHANGES.search(before):
                span = Span(fact.span.start + match.start(), fact.span.start + match.end())
                yield MemberCount(fact, value, _bodies(fact.sheet, fact.sheet.sentence(fact.span)), span)
                break


def _bodies(sheet: Sheet, sentence: Span) -> frozenset[str]:
    return frozenset(m.actor for m in mentions_within(sheet, sentence) if m.kind == "organisation" and m.actor)
