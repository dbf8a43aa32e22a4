"""Finds in accounts what tells a step of a procedure, as dated evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from casus.alliances.roll import is_member
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.spans import hull
from casus.ground.text import fold
from casus.model.account import Account, Claim, Event, Party
from casus.model.alliance import Treaty
from casus.model.case import CaseStep, Procedure, Role, Sign
from casus.model.story import Evidence


def match_steps(
    accounts: Iterable[Account], procedure: Procedure, treaty: Treaty, state: str, treaties: TreatyBook
) -> tuple[CaseStep, ...]:
    """Return what the accounts tell of the steps of one state's case, in order of the text, whatever its status.

    An event tells a step where its act or its words fit one of the step's signs, the state is in it or in its sentence, and
    the alliance is in its sentence or, where the sentence names no other one, is the one that the report names most. A claim
    tells a step by its relation; a claim that is denied is told as `denied`.
    """
    found: list[CaseStep] = []
    for account in accounts:
        scene = _Scene(account, treaty, state, treaties)
        found += (step for event in account.events for step in _steps_of(event, procedure, scene))
        found += (step for claim in account.claims for step in _claimed(claim, procedure, scene))
    return tuple(found)


class _Scene:
    """One account seen from one case: who is mentioned in each sentence, and which alliance the report is about."""

    def __init__(self, account: Account, treaty: Treaty, state: str, treaties: TreatyBook) -> None:
        self.account, self.treaty, self.state = account, treaty, state
        self.alliances = {t.id for t in treaties}
        self.named: dict[int, set[str]] = {}
        counts: Counter[str] = Counter()
        starts = [s.start for s in account.sentences]
        for mention in account.mentions:
            if mention.actor is None:
                continue
            self.named.setdefault(_sentence_of(mention.span.start, starts), set()).add(mention.actor)
            if mention.actor in self.alliances:
                counts[mention.actor] += 1
        self.starts = starts
        self.main = counts.most_common(1)[0][0] if counts else ""

    def is_about(self, event: Event) -> bool:
        """Say whether an event is about this state and this alliance."""
        own = {p.actor for p in (*event.actors, *event.recipients) if p.actor}
        near = own | self.named.get(_sentence_of(event.sentence.start, self.starts), set())
        alliances = near & self.alliances
        return self.state in near and (self.treaty.id in near or (not alliances and self.main == self.treaty.id))

    def plays(self, parties: tuple[Party, ...], role: Role, day: date | None) -> Party | None:
        """Return the first of the parties that plays a role, or None."""
        return next((p for p in parties if p.actor and self._is(p.actor, role, day)), None)

    def _is(self, actor: str, role: Role, day: date | None) -> bool:
        if role == "alliance_or_party":
            return self._is(actor, "alliance", day) or self._is(actor, "party", day)
        if role == "party":
            if day is None:
                return any(s.actor == actor for s in self.treaty.spells) and actor != self.state
            return actor != self.state and is_member(self.treaty, actor, day) is not False
        return actor == {"alliance": self.treaty.id, "state": self.state}.get(role, actor)


def _steps_of(event: Event, procedure: Procedure, scene: _Scene) -> Iterator[CaseStep]:
    """Yield the steps that an event tells."""
    if not scene.is_about(event):
        return
    text = scene.account.report.text
    words = fold(" ".join(span.of(text) for span in event.words) or event.sentence.of(text))
    span = bounds(event.happened)
    day = span[1] if span else scene.account.published
    for step in procedure.steps:
        for sign in step.signs:
            actor = _reads(sign, event, words, scene, day)
            if actor is None:
                continue
            clause = hull(event.words or (event.sentence,))
            evidence = Evidence(scene.account.report.id, clause, clause.of(text))
            by = actor.actor or "" if step.decision.startswith("each_party") else ""
            yield CaseStep(step.id, by, event.happened, sign.stage, event.status, evidence, published=scene.account.published)
            break


def _reads(sign: Sign, event: Event, words: str, scene: _Scene, day: date | None) -> Party | None:
    """Return the actor if the event fits the sign, else None; an event without a known actor fits where any actor will do."""
    if event.act not in sign.acts and not any(phrase in words for phrase in sign.phrases):
        return None
    if sign.about and not any(word in words for word in sign.about):
        return None
    actor = scene.plays(event.actors, sign.actor, day)
    if actor is None:
        return Party(None, "") if sign.actor == "any" and not sign.sectors else None
    if sign.sectors and actor.sector not in sign.sectors:
        return None
    is_needed = bool(event.recipients) or sign.recipient == "alliance"
    if sign.recipient != "any" and is_needed and scene.plays(event.recipients, sign.recipient, day) is None:
        return None
    return actor


def _claimed(claim: Claim, procedure: Procedure, scene: _Scene) -> Iterator[CaseStep]:
    """Yield the steps that a claim tells by its relation."""
    if claim.subject != scene.state or claim.object != scene.treaty.id:
        return
    report = scene.account.report
    for step in procedure.steps:
        if claim.relation in step.relations:
            status = "actual" if claim.stance == "asserts" else "denied"
            evidence = Evidence(report.id, claim.span, claim.span.of(report.text))
            yield CaseStep(step.id, "", claim.valid_from, "", status, evidence, published=report.published)


def _sentence_of(offset: int, starts: list[int]) -> int:
    """Return the index of the sentence that holds an offset."""
    return bisect_right(starts, offset) - 1
