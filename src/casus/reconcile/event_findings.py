"""Findings between events: who carries the same act, and where tellings of one act give another place, day, number or outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.dates import bounds, may_be_same
from casus.ground.spans import Span
from casus.model.account import Account, Event
from casus.model.naming import party_name
from casus.model.story import Between, Evidence, Finding, Happening, Relation
from casus.reconcile.copies import count_origins, sentence_around
from casus.reconcile.happenings import party_key
from casus.reconcile.quantities import find_quantity

_CLOSE_DAYS = 7  # acts alike further apart than a week are taken for two acts


@dataclass(frozen=True, slots=True)
class Telling:
    """One event as one report tells it."""

    account: Account
    event: Event

    @property
    def by(self) -> str:
        """By whose account it stands: the speaker's name, or "" for the reporter."""
        found = next((s for s in self.account.statements if s.id in self.event.statements and s.speakers), None)
        return party_name(self.account, found.speakers[0]) if found else ""

    def evidence(self, span: Span | None = None) -> Evidence:
        """The words of a span of it, of its clause by default."""
        words = span or Span(min(s.start for s in self.event.words), max(s.end for s in self.event.words))
        return Evidence(self.account.report.id, words, words.of(self.account.report.text))


def match_events(accounts: Sequence[Account], happenings: Sequence[Happening], copies: dict[str, str]) -> Iterator[Finding]:
    """Yield findings between the events of a story."""
    by_id = {a.report.id: a for a in accounts}
    for happening in happenings:
        tellings = [Telling(by_id[report], event) for report, event in happening.events]
        first: dict[str, Telling] = {}
        for telling in tellings:
            first.setdefault(telling.account.report.id, telling)
        for left, right in combinations(first.values(), 2):
            yield _finding("same", "event", left, right, None, None, happening.origins)
    tellings = [Telling(a, e) for a in accounts for e in a.events]
    by_act: dict[tuple[str, str], list[Telling]] = {}
    for telling in tellings:
        by_act.setdefault((telling.event.type, telling.event.act), []).append(telling)
    for group in by_act.values():
        for left, right in combinations(group, 2):
            yield from _differences(left, right, copies)


def _differences(left: Telling, right: Telling, copies: dict[str, str]) -> Iterator[Finding]:
    """Yield where two tellings that can be of one act contradict each other, slot by slot."""
    if not _may_be_one(left, right):
        return
    a, b = left.event, right.event
    if {a.status, b.status} == {"actual", "denied"} and left.by != right.by:
        yield _contradiction("status", left, right, a.trigger, b.trigger, copies)
        return
    if a.status != b.status:
        return
    if a.place and b.place and a.place.state and b.place.state and a.place.state != b.place.state:
        yield _contradiction("place", left, right, a.place.span, b.place.span, copies)
    if not may_be_same(a.happened, b.happened) and left.account is not right.account:
        yield _contradiction("happened", left, right, None, None, copies)
    for one in a.recipients:
        for other in b.recipients:
            counted, recounted = find_quantity(one.text), find_quantity(other.text)
            if counted and recounted and _same_noun(counted.noun, recounted.noun) and not counted.may_equal(recounted):
                yield _contradiction("number", left, right, one.span, other.span, copies)


def _may_be_one(left: Telling, right: Telling) -> bool:
    """Say whether two events can be one act: parties that do not differ, at least one in common, days not far apart."""
    shared = False
    for ours, theirs in ((left.event.actors, right.event.actors), (left.event.recipients, right.event.recipients)):
        a, b = ({party_key(t.account, p) for p in side} for t, side in ((left, ours), (right, theirs)))
        counted = {find_quantity(p.text) for p in ours}, {find_quantity(p.text) for p in theirs}
        same_noun = any(x and y and _same_noun(x.noun, y.noun) for x in counted[0] for y in counted[1])
        if a and b and not (a & b) and not same_noun:
            return False
        shared = shared or bool(a & b) or same_noun
    days, others = bounds(left.event.happened), bounds(right.event.happened)
    if days and others and abs((days[0] - others[0]).days) > _CLOSE_DAYS and not may_be_same(left.event.happened, right.event.happened):
        return False
    return shared


def _same_noun(left: str, right: str) -> bool:
    people = {"people", "persons", "person", "dead"}
    return left.rstrip("s") == right.rstrip("s") or (left in people and right in people)


def _contradiction(slot: str, left: Telling, right: Telling, one: Span | None, other: Span | None, copies: dict[str, str]) -> Finding:
    evidence = [(t.account.report.id, sentence_around(t.account, t.event.trigger)) for t in (left, right)]
    return _finding("contradicts", slot, left, right, one, other, count_origins(evidence, copies))


def _finding(relation: Relation, slot: str, left: Telling, right: Telling, one: Span | None, other: Span | None, origins: int) -> Finding:
    between = _between(left, right)
    published = left.account.published, right.account.published
    if relation == "contradicts" and between == "outlets" and _is_update(left, right) and all(published):
        relation = "supersedes"
    return Finding(
        relation,
        slot,
        left.event.act,
        left.evidence(one),
        right.evidence(other),
        between,
        origins,
        left.by,
        right.by,
    )


def _between(left: Telling, right: Telling) -> Between:
    """Say who differs: two speakers, two outlets, or one report with itself."""
    if left.by != right.by and ((left.by and right.by) or left.account is right.account):
        return "speakers"
    return "within" if left.account is right.account else "outlets"


def _is_update(left: Telling, right: Telling) -> bool:
    """Say whether one outlet reports twice on different days."""
    a, b = left.account.report, right.account.report
    return a.outlet is not None and a.outlet == b.outlet and a.published != b.published
