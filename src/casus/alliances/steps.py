"""Finds in accounts what tells a step of a procedure, as dated evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from casus.alliances.roll import is_member
from casus.alliances.scene import Scene, set_scene
from casus.alliances.stated import find_name, find_stated, is_barred
from casus.alliances.turns import find_turns
from casus.alliances.voices import find_denials
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.spans import hull
from casus.ground.text import fold
from casus.model.account import Account, Claim, Event, Party, Status
from casus.model.alliance import Treaty
from casus.model.case import CaseStep, Procedure, Role, Sign
from casus.model.story import Evidence


@dataclass(frozen=True, slots=True)
class _Aim:
    """The case that is looked for: its procedure, treaty and state."""

    procedure: Procedure
    treaty: Treaty
    state: str

    def playing(self, parties: tuple[Party, ...], role: Role, day: date | None) -> tuple[Party, ...]:
        """Return the parties that play a role."""
        return tuple(p for p in parties if p.actor and self._is(p.actor, role, day))

    def _is(self, actor: str, role: Role, day: date | None) -> bool:
        if role == "alliance_or_party":
            return self._is(actor, "alliance", day) or self._is(actor, "party", day)
        if role == "party":
            if actor == self.state:
                return False
            known = any(s.actor == actor for s in self.treaty.spells)
            return known if day is None else is_member(self.treaty, actor, day) is not False
        return actor == {"alliance": self.treaty.id, "state": self.state}.get(role, actor)


def match_steps(
    accounts: Iterable[Account], procedure: Procedure, treaty: Treaty, state: str, treaties: TreatyBook
) -> tuple[CaseStep, ...]:
    """Return what the accounts tell of the steps of one state's case, in order of the text, whatever its status.

    An event tells a step where its act or its words fit one of the step's signs, the state is in it or in its sentence, and
    the alliance is in its sentence or, where the sentence names no other one, is the one that the report names most. A claim
    tells a step by its relation; a claim that is denied is told as `denied`. Words that tell a step as an event are not told
    again as a claim. What a sentence states without an act comes last.
    """
    aim = _Aim(procedure, treaty, state)
    found: list[CaseStep] = []
    for account in accounts:
        scene = set_scene(account, treaties)
        acted = [step for event in account.events for step in _steps_of(event, scene, aim)]
        claimed = (step for claim in account.claims for step in _claimed(claim, scene, aim))
        told = [*acted, *(step for step in claimed if not any(_is_same(step, other) for other in acted))]
        stated = find_stated(scene, procedure, treaty, state)
        told += [step for step in stated if not any(_overlap(step, other) for other in told)]
        turns = find_turns(scene, procedure, treaty, state)
        told += [step for step in turns if not any(_overlap(step, other) or _is_veto_of(other, step) for other in told)]
        found += [*told, *find_denials(account, told, state, treaty.id)]
    return tuple(found)


def tells_step(event: Event, scene: Scene, procedure: Procedure, treaty: Treaty, state: str) -> bool:
    """Say whether an event tells a step of a state's case."""
    return any(True for _ in _steps_of(event, scene, _Aim(procedure, treaty, state)))


def _steps_of(event: Event, scene: Scene, aim: _Aim) -> Iterator[CaseStep]:
    """Yield the steps that an event tells."""
    if not {aim.state, aim.treaty.id} <= scene.near(event):
        return
    report = scene.account.report
    clause = hull((*(event.words or (event.sentence,)), *((event.condition,) if event.condition else ())))
    words = fold(" ".join(span.of(report.text) for span in event.words or (event.sentence,)))
    span = bounds(event.happened)
    day = span[1] if span else scene.account.published
    for step in aim.procedure.steps:
        for sign in step.signs:
            actors = _reads(sign, event, words, aim, day, scene)
            if actors and fold(event.trigger.of(report.text)) not in sign.never_as:
                each = [a.actor or "" for a in actors] if step.decision.startswith("each_party") else [""]
                evidence = Evidence(report.id, clause, clause.of(report.text))
                for by in dict.fromkeys(each):
                    yield CaseStep(
                        step.id,
                        by,
                        event.happened,
                        sign.stage,
                        event.status,
                        evidence,
                        published=report.published,
                        statements=event.statements,
                    )
                break


def _reads(sign: Sign, event: Event, words: str, aim: _Aim, day: date | None, scene: Scene) -> tuple[Party, ...]:
    """Return the actors if the event fits the sign, else none; an event without a known actor fits where any actor will do."""
    if event.act not in sign.acts and not any(phrase in words for phrase in sign.phrases):
        return ()
    if is_barred(sign, words) or not _is_about(sign, event, words, aim.treaty, scene):
        return ()
    actors = aim.playing(event.actors, sign.actor, day)
    if not actors:
        return (Party(None, ""),) if sign.actor == "any" and not sign.sectors else ()
    if sign.sectors:
        actors = tuple(a for a in actors if a.sector in sign.sectors)
    is_needed = bool(event.recipients) or sign.recipient == "alliance"
    whom = tuple(p for p in event.recipients if scene.is_itself(p)) if sign.recipient == "alliance" else event.recipients
    if sign.recipient != "any" and is_needed and not aim.playing(whom, sign.recipient, day):
        return ()
    return actors


def _is_about(sign: Sign, event: Event, words: str, treaty: Treaty, scene: Scene) -> bool:
    """Say whether an act's words hold one that the sign asks for; "{treaty}" is any of the treaty's names."""
    if not sign.about or any(word in words for word in sign.about):
        return True
    if "{treaty}" not in sign.about:
        return False
    text = scene.account.report.text
    return find_name(treaty, " ".join(span.of(text) for span in event.words or (event.sentence,))) is not None


def _claimed(claim: Claim, scene: Scene, aim: _Aim) -> Iterator[CaseStep]:
    """Yield the steps that a claim tells by its relation."""
    if claim.subject != aim.state or claim.object != aim.treaty.id or (claim.valid_until and not claim.valid_from):
        return  # "left in 2003" is told as a membership until then
    report = scene.account.report
    is_past = claim.relation == "leaving" and _is_left(claim, scene, aim)
    for step in aim.procedure.steps:
        if step.spell_date == "until" if is_past else claim.relation in step.relations:
            status: Status = "actual" if claim.stance == "asserts" else "denied"
            evidence = Evidence(report.id, claim.span, claim.span.of(report.text))
            # Of a leaving the claim has the day on which the state is out, not that on which it said so.
            day = None if claim.relation == "leaving" else claim.valid_from
            yield CaseStep(step.id, "", day, "", status, evidence, published=report.published, statements=claim.statements)


def _is_same(claimed: CaseStep, acted: CaseStep) -> bool:
    """Say whether a claim and an event tell one step in the same words, alike in whether it happened."""
    return claimed.status == acted.status and _overlap(claimed, acted)


def _is_left(claim: Claim, scene: Scene, aim: _Aim) -> bool:
    """Say whether the words of a leaving tell it as done: "left the bloc long ago" announces nothing."""
    text = scene.account.report.text
    signs = [sign for s in aim.procedure.steps if s.spell_date == "until" for sign in s.signs if sign.actor == "state"]
    return any(
        e.act in sign.acts
        and e.status == "actual"
        and claim.span.covers(e.trigger)
        and fold(e.trigger.of(text)) not in sign.never_as  # "notified it of its withdrawal"
        and any(a.actor == aim.state for a in e.actors)
        for e in scene.account.events
        for sign in signs
    )


def _shares_words(left: CaseStep, right: CaseStep) -> bool:
    one, other = left.evidence, right.evidence
    return one is not None and other is not None and one.span.overlaps(other.span)


def _is_veto_of(veto: CaseStep, other: CaseStep) -> bool:
    """Say whether a veto is told by the words that tell a ratification held up: one of the two is enough."""
    return (veto.step, other.step) == ("vetoed", "held_up") and _shares_words(veto, other)


def _overlap(left: CaseStep, right: CaseStep) -> bool:
    """Say whether two tell one step in the same words, whatever they say of it: what an act denies no words state."""
    return left.step == right.step and _shares_words(left, right)
