"""Finds the cases that a story is about: whose way into or out of which alliance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casus.alliances.roll import is_member
from casus.alliances.scene import Scene, set_scene
from casus.alliances.stated import find_stated
from casus.alliances.steps import tells_step
from casus.codebook.procedures import ProcedureBook
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account, Event
from casus.model.alliance import Direction, Treaty
from casus.model.claims import POSITIONS

# How much each relation says that the story is about this case: an invitation more than a place in the queue.
_WEIGHTS = {"invited_to": 3, "leaving": 3, "nth_member": 2, "for": 2, "against": 2, "conditional": 2, "candidate_for": 1}
_EVENT_WEIGHT = 3
_FRESH = timedelta(days=31)  # a case is still news for a month after it has ended
_LEAD = 2  # sentences at the head of a report that tell what it is about
_LEAD_WEIGHT = 2
_STATE = 3  # letters of a state's id
_DIRECTIONS: tuple[Direction, ...] = ("accession", "withdrawal")


@dataclass(frozen=True, slots=True)
class CaseKey:
    """Whose way into or out of what a story is about; the higher the weight, the more of it is, and 0 where it is only denied."""

    state: str
    alliance: str
    direction: Direction
    weight: int


def find_case_keys(accounts: Iterable[Account], treaties: TreatyBook, procedures: ProcedureBook, on: date | None) -> tuple[CaseKey, ...]:
    """Return the cases that the claims and events of the accounts are about, the weightiest first.

    An accession is a case only while the state is not in, or until a month after it joined; a withdrawal only while it is in,
    or until a month after it left; of what a report has at its head, the day of that report counts. Where the roll cannot tell, it is
    one. What no report has at its head, and was over before the last one, is background ("Pakistan joined last month").
    """
    weights: Counter[tuple[str, str, Direction]] = Counter()
    leading: dict[tuple[str, str, Direction], date | None] = {}
    denied: set[tuple[str, str, Direction]] = set()
    acts, phrases = _acts(procedures), _phrases(procedures)
    for account in accounts:
        for claim in account.claims:
            if claim.relation in _WEIGHTS:
                ways: tuple[Direction, ...] = _DIRECTIONS if claim.relation in POSITIONS else ("accession",)
                for way in ("withdrawal",) if claim.relation == "leaving" else ways:
                    key = claim.subject, claim.object, way
                    if claim.stance == "denies" and claim.relation not in POSITIONS:
                        denied.add(key)
                    else:
                        weights[key] += _WEIGHTS[claim.relation]
                        if claim.relation == "leaving" and any(s.covers(claim.span) for s in account.sentences[:_LEAD]):
                            leading[key] = _later(leading.get(key), account.report.published)
        telling = [e for e in account.events if e.act in acts or _is_phrased(account, e, phrases)]
        scene = set_scene(account, treaties)
        told: set[tuple[Span, tuple[str, str, Direction]]] = set()
        for event, key in _told_steps(telling, scene, treaties, procedures):
            told.add((event.sentence, key))
            if event.status == "denied":
                denied.add(key)
                continue
            weights[key] += _EVENT_WEIGHT
            if event.sentence in account.sentences[:_LEAD]:
                weights[key] += _LEAD_WEIGHT
                leading[key] = _later(leading.get(key), account.report.published)
        for sentence, key in dict.fromkeys(_stated_steps(scene, treaties, procedures)):
            if (sentence, key) not in told:
                weights[key] += _EVENT_WEIGHT
                if sentence in account.sentences[:_LEAD]:
                    leading[key] = _later(leading.get(key), account.report.published)
    weights.update(dict.fromkeys(denied - weights.keys(), 0))  # "Sweden never had any plan to join" is no way in
    found = [
        CaseKey(*key, weight)
        for key, weight in weights.items()
        if _is_open(treaties.find(key[1]), key[0], key[2], on, timedelta())
        or (key in leading and _is_open(treaties.find(key[1]), key[0], key[2], _earlier(leading[key], on), _FRESH))
    ]
    return tuple(sorted(found, key=lambda k: -k.weight))


def _told_steps(
    events: Iterable[Event], scene: Scene, treaties: TreatyBook, procedures: ProcedureBook
) -> Iterator[tuple[Event, tuple[str, str, Direction]]]:
    """Yield those events that tell a step of a case, each with its state, alliance and direction."""
    for event in events:
        for state, treaty in _pairs(event, scene.near(event), treaties):
            for way in _DIRECTIONS:
                if tells_step(event, scene, procedures.find(treaty.id, way), treaty, state):
                    yield event, (state, treaty.id, way)


def _stated_steps(
    scene: Scene, treaties: TreatyBook, procedures: ProcedureBook
) -> Iterator[tuple[Span, tuple[str, str, Direction]]]:
    """Yield the sentences that state a step which a state takes by itself, each with the state, the alliance and the direction."""
    words = fold(scene.account.report.text)
    for treaty in treaties:
        for way in _DIRECTIONS:
            procedure = procedures.find(treaty.id, way)
            own = tuple(s for s in procedure.steps if s.decision == "state" and any(p in words for sign in s.signs for p in sign.stated))
            if own and any(treaty.id in named for named in scene.by_sentence()):
                for state in sorted({a for named in scene.by_sentence() for a in named if len(a) == _STATE and a.isupper()}):
                    for step in find_stated(scene, replace(procedure, steps=own), treaty, state):
                        if step.evidence is not None:
                            yield step.evidence.span, (state, treaty.id, way)


def _later(one: date | None, other: date | None) -> date | None:
    return max(filter(None, (one, other)), default=None)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min(filter(None, (one, other)), default=None)


def _acts(procedures: ProcedureBook) -> frozenset[str]:
    """Return every act that tells a step of any procedure."""
    return frozenset(act for way in procedures for step in way.steps for sign in step.signs for act in sign.acts)


def _phrases(procedures: ProcedureBook) -> frozenset[str]:
    """Return the words that tell a step of any procedure, whatever the act."""
    return frozenset(phrase for way in procedures for step in way.steps for sign in step.signs for phrase in sign.phrases)


def _is_phrased(account: Account, event: Event, phrases: frozenset[str]) -> bool:
    words = fold(" ".join(span.of(account.report.text) for span in event.words))
    return any(phrase in words for phrase in phrases)


def _pairs(event: Event, near: frozenset[str], treaties: TreatyBook) -> list[tuple[str, Treaty]]:
    """Return the states and treaties that an event may be about; a state is an ISO code of three letters."""
    alliances = [t for t in treaties if t.id in near]
    named = {p.actor for p in (*event.actors, *event.recipients) if p.actor} | near
    states = sorted(a for a in named if len(a) == _STATE and a.isupper() and treaties.find(a) is None)
    return [(state, treaty) for state in states for treaty in alliances]


def _is_open(treaty: Treaty | None, state: str, direction: Direction, on: date | None, fresh: timedelta) -> bool:
    if treaty is None or on is None:
        return treaty is not None
    reach = bounds(treaty.known_until)
    asked = min(on - fresh, reach[1]) if reach else on - fresh  # who was in when our data end is on no way in
    return is_member(treaty, state, asked) is not (direction == "accession")
