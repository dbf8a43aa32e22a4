"""Disputes: two speakers side by side whose words put one thing in different places or give it different numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from casus.ground.spans import Span, hull
from casus.model.account import Account, Mention, Statement
from casus.model.naming import party_name
from casus.model.story import Evidence, Finding
from casus.reconcile.copies import count_origins, sentence_around
from casus.reconcile.quantities import find_quantity

_WHERE = re.compile(r"\b(?:in|inside|over|within|near|off|at|above|on)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_LONGEST = 160  # characters; a longer content says more than where


def match_disputes(accounts: Sequence[Account], copies: dict[str, str]) -> Iterator[Finding]:
    """Yield contradictions between speakers that one sentence sets against each other ("A claiming it was in X and B saying over Y").

    The two statements stand in one sentence, are short, have different speakers, and the second takes up the first's subject with a
    pronoun or the same noun; each names one place with a known state, or one number of the same noun.
    """
    for account in accounts:
        by_sentence: dict[int, list[Statement]] = {}
        for statement in account.statements:
            if statement.stance == "asserts" and statement.speakers:
                by_sentence.setdefault(statement.sentence, []).append(statement)
        for statements in by_sentence.values():
            for left, right in combinations(statements, 2):
                yield from _dispute(account, left, right, copies)


def _dispute(account: Account, left: Statement, right: Statement, copies: dict[str, str]) -> Iterator[Finding]:
    text = account.report.text
    names = party_name(account, left.speakers[0]), party_name(account, right.speakers[0])
    spans = hull(left.content), hull(right.content)
    if names[0] == names[1] or spans[0].overlaps(spans[1]) or max(s.end - s.start for s in spans) > _LONGEST:
        return
    if not _same_subject(spans[0].of(text), spans[1].of(text)):
        return
    places = [_place_in(account, s) for s in spans]
    if places[0] and places[1] and places[0][1] != places[1][1]:
        yield _finding(account, "place", (places[0][0], places[1][0]), names, copies)
    counted = [find_quantity(s.of(text)) for s in spans]
    if counted[0] and counted[1] and counted[0].noun == counted[1].noun and not counted[0].may_equal(counted[1]):
        yield _finding(account, "number", spans, names, copies)


def _same_subject(left: str, right: str) -> bool:
    """Say whether the second content takes up the subject of the first: by a pronoun, or with the same noun."""
    first = re.match(r"(?:that\s+)?(it|they|he|she)\b", right, re.IGNORECASE)
    a, b = (re.findall(r"\w+", s.lower())[:4] for s in (left, right))
    return first is not None or bool({w for w in a if len(w) > 3} & {w for w in b if len(w) > 3})


def _place_in(account: Account, span: Span) -> tuple[Span, str] | None:
    """Return the words of the one place that a content names, and the state it lies in; None where there is none or more than one."""
    text = account.report.text
    found: list[tuple[Mention, str]] = []
    for mention in account.mentions:
        if not span.covers(mention.span):
            continue
        state = mention.entity.removeprefix("place:") if mention.entity.startswith("place:") else mention.actor or ""
        before = text[span.start : mention.span.start]
        if len(state) == 3 and state.isupper() and _WHERE.search(before):
            found.append((mention, state))
    if not found or len({state for _, state in found}) != 1:
        return None
    mention, state = found[0]
    start = _WHERE.search(text[span.start : mention.span.start])
    begin = span.start + start.start() if start else mention.span.start
    return Span(begin, max(mention.span.end, min(span.end, _phrase_end(text, mention.span.end)))), state


def _phrase_end(text: str, start: int) -> int:
    match = re.match(r"(?:\s+[a-z]+){0,2}", text[start:])
    return start + (match.end() if match else 0)


def _finding(account: Account, slot: str, spans: tuple[Span, Span], names: tuple[str, str], copies: dict[str, str]) -> Finding:
    left, right = (Evidence(account.report.id, s, s.of(account.report.text)) for s in spans)
    origins = count_origins([(account.report.id, sentence_around(account, spans[0]))], copies)
    return Finding("contradicts", slot, _about(account, spans[0]), left, right, "speakers", origins, *names)


def _about(account: Account, span: Span) -> str:
    """Return the codebook's verb of the act that a dispute is about: the last one told before it in the same paragraph."""
    paragraph = next((p.span for p in account.report.paragraphs if p.span.covers(span)), span)
    before = [e for e in account.events if e.status == "actual" and paragraph.covers(e.trigger) and e.trigger.end <= span.end]
    return before[-1].act if before else ""
