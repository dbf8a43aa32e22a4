"""Corroboration: happenings joined, and given clauses, by what the clauses of two reports tell alike."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from casus.ground.dates import may_be_same
from casus.model.story import Evidence, Finding, Happening
from casus.reconcile.board import Board
from casus.reconcile.chains import Chains
from casus.reconcile.happenings import make_happening
from casus.reconcile.likeness import Telling, is_one_of_several, known_apart, same_day, speak_of_two_things
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.whereabouts import mentions_within

_WORD = re.compile(r"[^\W\d_]+")


def corroborate(
    board: Board, happenings: Sequence[Happening], tellings: Sequence[Telling], findings: Sequence[Finding]
) -> tuple[Happening, ...]:
    """Return the happenings with all reports behind them that tell them, be it in words of which no event was made.

    Args:
        board: the accounts.
        happenings: the acts as their parties and verbs group them.
        tellings: all events.
        findings: what clauses tell; of these the agreements on an event between two reports count.
    """
    alike = [f for f in findings if f.relation == "same" and f.slot == "event" and f.left.report != f.right.report]
    by_report = _by_report(tellings)
    clauses = _find_clauses(by_report, alike)
    return tuple(_with_clauses(board, h, clauses) for h in _join(board, happenings, tellings, alike))


def _join(board: Board, happenings: Sequence[Happening], tellings: Sequence[Telling], alike: Sequence[Finding]) -> list[Happening]:
    """Join happenings that two clauses tell to be one.

    Neither report may tell another act of the type and kind that could be meant: an act that could be one of two is neither.
    """
    chains = Chains()
    of_event = {(report, event.id): n for n, h in enumerate(happenings) for report, event in h.events}
    by_report = _by_report(tellings)
    for finding in alike:
        ends = [_within(by_report.get(e.report, ()), e) for e in (finding.left, finding.right)]
        for left, right in ((a, b) for a in ends[0] for b in ends[1]):
            others = [by_report[t.sheet.report] for t in (right, left)]
            is_alone = all(sum(_may_be_one(t, o) for o in other) == 1 for t, other in zip((left, right), others, strict=True))
            if is_alone and _may_be_one(left, right):
                chains.join(*(of_event[t.sheet.report, t.event.id] for t in (left, right)))
    joined: dict[Hashable, list[int]] = {}
    for number in range(len(happenings)):
        joined.setdefault(chains.find(number), []).append(number)
    by_id = {(t.sheet.report, t.event.id): t for t in tellings}
    return [
        happenings[numbers[0]]
        if len(numbers) == 1
        else make_happening(board, [by_id[report, event.id] for n in numbers for report, event in happenings[n].events])
        for numbers in joined.values()
    ]


def _find_clauses(by_report: Mapping[str, Sequence[Telling]], alike: Sequence[Finding]) -> dict[tuple[str, str], list[Evidence]]:
    """Return for each event, by report and id, the clauses of other reports that tell it; clauses that hold events are none."""
    found: dict[tuple[str, str], list[Evidence]] = {}
    for finding in alike:
        for own, other in ((finding.left, finding.right), (finding.right, finding.left)):
            inside = _within(by_report.get(own.report, ()), own)
            if len(inside) == 1 and not _within(by_report.get(other.report, ()), other):
                found.setdefault((own.report, inside[0].event.id), []).append(other)
    return found


def _with_clauses(board: Board, happening: Happening, clauses: Mapping[tuple[str, str], Sequence[Evidence]]) -> Happening:
    """Return a happening with the clauses of further reports that tell its act in its word or one like it, and name who takes part."""
    reports = {report for report, _ in happening.events}
    parties = {p.actor for _, e in happening.events for p in (*e.actors, *e.recipients) if p.actor}
    found: dict[str, Evidence] = {}
    for report, event in happening.events:
        act = _act_keys(event.trigger.of(board.sheet(report).text))
        for clause in clauses.get((report, event.id), ()):
            if not act & _keys(clause.text):
                continue
            named = {m.actor for m in mentions_within(board.sheet(clause.report), clause.span)}
            if clause.report not in reports and named & parties:
                found.setdefault(clause.report, clause)
    if not found:
        return happening
    places = [(board.sheet(r), e.trigger) for r, e in happening.events] + [(board.sheet(e.report), e.span) for e in found.values()]
    return replace(happening, clauses=tuple(found.values()), origins=board.count_origins(places))


def _act_keys(trigger: str) -> frozenset[str]:
    """Return the keys of the verb of an act, the first of its words that says something ("stormed the embassy", "took part in a drill")."""
    return next((frozenset(keys) for word in _WORD.findall(trigger) if (keys := keys_of(word))), frozenset())


def _keys(text: str) -> frozenset[str]:
    """Return the keys of the words of a text."""
    return frozenset(k for word in _WORD.findall(text) for k in keys_of(word))


def _by_report(tellings: Sequence[Telling]) -> dict[str, list[Telling]]:
    found: dict[str, list[Telling]] = {}
    for telling in tellings:
        found.setdefault(telling.sheet.report, []).append(telling)
    return found


def _within(tellings: Sequence[Telling], evidence: Evidence) -> list[Telling]:
    return [t for t in tellings if evidence.span.covers(t.event.trigger)]


def _may_be_one(left: Telling, right: Telling) -> bool:
    a, b = left.outline, right.outline
    if left.event.type != right.event.type or a.kind != b.kind or not may_be_same(a.happened, b.happened):
        return False
    if speak_of_two_things(a, b) and not same_day(a.happened, b.happened):
        return False
    return not is_one_of_several(a, b) and not any(known_apart(one, other) for one, other in zip(a.sides, b.sides, strict=True))
