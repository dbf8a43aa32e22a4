"""Finds the cases that a story is about: whose way into or out of which alliance."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casus.alliances.progress import find_window
from casus.alliances.roll import is_member
from casus.alliances.scene import Scene, set_scene
from casus.alliances.stated import find_stated, is_own
from casus.alliances.steps import tells_step
from casus.alliances.turns import find_turns
from casus.codebook.procedures import ProcedureBook
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Account, Event
from casus.model.alliance import Direction, Treaty
from casus.model.claims import POSITIONS

# How much each relation says that the story is about this case: an invitation more than a place in the queue.
_WEIGHTS = {"invited_to": 3, "leaving": 3, "nth_member": 1, "for": 2, "against": 2, "conditional": 2, "candidate_for": 1}
_EVENT_WEIGHT = 3
_UNREAL_WEIGHT = 1  # of what is only hoped, planned or imagined
_FRESH = timedelta(days=31)  # a case is still news for a month after it has ended
_LEAD = 2  # sentences at the head of a report that tell what it is about
_LEAD_WEIGHT = 2
_BY_TITLE = re.compile(r"\b(?:Treaty|Pact)\b")
_NAMED_TREATY = re.compile(r"\b(?!(?:An?|The|This|That|Its|Their|Our|No)\b)[A-Z][\w-]+ (?:[Tt]reaty|[Pp]act)\b")
_LEFT_TREATY = re.compile(  # "had left the treaty"
    r"\b(?:left|leav(?:e|es|ing)|quit(?:s|ting)?|exit(?:s|ed|ing)?|from|out of) (?:the|that|this) (?:treaty|pact)\b"
)
_STATE = 3  # letters of a state's id
_DIRECTIONS: tuple[Direction, ...] = ("accession", "withdrawal")


_Key = tuple[str, str, Direction]


@dataclass(frozen=True, slots=True)
class _Sign:
    """One thing that a report says of a case, whether it stands at the report's head, and whether it leads it: an act or a leaving."""

    key: _Key
    weight: int
    is_position: bool = False
    is_head: bool = False
    is_leading: bool = False
    is_denied: bool = False


@dataclass(frozen=True, slots=True)
class CaseKey:
    """Whose way into or out of what a story is about; the higher the weight, the more of it is, and 0 where it is only denied.

    It leads where a report has it at its head.
    """

    state: str
    alliance: str
    direction: Direction
    weight: int
    leads: bool = False


def find_case_keys(accounts: Iterable[Account], treaties: TreatyBook, procedures: ProcedureBook, on: date | None) -> tuple[CaseKey, ...]:
    """Return the cases that the claims and events of the accounts are about, the weightiest first.

    An accession is a case only while the state is not in, or until a month after it joined; a withdrawal only while it is in,
    or until a month after it left; of what a report has at its head, the day of that report counts. What no report has at its head, and
    was over before the last one or may have been by the roll, is background ("Pakistan joined last month").
    """
    weights: Counter[_Key] = Counter()
    positions: Counter[tuple[str, str]] = Counter()
    leading: dict[_Key, date | None] = {}
    heads: set[_Key] = set()
    denied: set[_Key] = set()
    acts, phrases = _acts(procedures), _phrases(procedures)
    for account in accounts:
        telling = [e for e in account.events if e.act in acts or _is_phrased(account, e, phrases)]
        scene = set_scene(account, treaties)
        for sign in (*_claimed(account, treaties), *_told(telling, scene, treaties, procedures)):
            if sign.is_denied:
                denied.add(sign.key)
                continue
            if sign.is_position:
                positions[sign.key[:2]] += sign.weight
                continue
            heads.update([sign.key] if sign.is_head else [])
            weights[sign.key] += sign.weight
            if sign.is_leading:
                leading[sign.key] = _later(leading.get(sign.key), account.report.published)
    for (state, alliance), weight in positions.items():
        ways = [(state, alliance, way) for way in _DIRECTIONS]
        weights.update(dict.fromkeys([key for key in ways if key in weights] or ways, weight))
    weights.update(dict.fromkeys(denied - weights.keys(), 0))  # "Sweden never had any plan to join" is no way in
    found = []
    for key, weight in weights.items():
        is_open = _is_open(treaties.find(key[1]), key[0], key[2], on, timedelta())
        if is_open is None or not is_open:
            when = _earlier(leading[key], on) if key in leading else None
            is_open = key in leading and _is_open(treaties.find(key[1]), key[0], key[2], when, _FRESH) is not False
        if is_open:
            found.append(CaseKey(*key, weight, key in heads))
    return tuple(sorted(found, key=lambda k: -k.weight))


def _claimed(account: Account, treaties: TreatyBook) -> Iterator[_Sign]:
    """Yield what the claims of an account say of cases; a position is on the way in or out, whichever there is."""
    for claim in account.claims:
        is_leaving = claim.relation == "leaving"
        if claim.relation in _WEIGHTS and not (is_leaving and _leaves_other(account, claim.span, treaties.find(claim.object))):
            is_position = claim.relation in POSITIONS
            is_head = any(s.covers(claim.span) for s in account.sentences[:_LEAD])
            yield _Sign(
                (claim.subject, claim.object, "withdrawal" if is_leaving else "accession"),
                _WEIGHTS[claim.relation],
                is_position=is_position,
                is_head=is_head,
                is_leading=is_leaving and is_head,
                is_denied=claim.stance == "denies" and not is_position,
            )


def _told(events: Iterable[Event], scene: Scene, treaties: TreatyBook, procedures: ProcedureBook) -> Iterator[_Sign]:
    """Yield what events and sentences tell of cases, more at the head of a report."""
    head = scene.account.sentences[:_LEAD]
    seen: set[tuple[Span, _Key]] = set()
    for event, key in _told_steps(events, scene, treaties, procedures):
        seen.add((event.sentence, key))
        is_head = event.sentence in head
        weight = _EVENT_WEIGHT if is_head or event.status == "actual" else _UNREAL_WEIGHT
        yield _Sign(key, weight + is_head * _LEAD_WEIGHT, is_head=is_head, is_leading=is_head, is_denied=event.status == "denied")
    for sentence, key in dict.fromkeys(_stated_steps(scene, treaties, procedures)):
        if (sentence, key) not in seen:
            is_head = sentence in head
            yield _Sign(key, _EVENT_WEIGHT + is_head * _LEAD_WEIGHT, is_head=is_head, is_leading=is_head)


def _told_steps(events: Iterable[Event], scene: Scene, treaties: TreatyBook, procedures: ProcedureBook) -> Iterator[tuple[Event, _Key]]:
    """Yield those events that tell a step of a case, each with its state, alliance and direction."""
    leaving = _leaving_acts(procedures)
    for event in events:
        for state, treaty in _pairs(event, scene.near(event), treaties, leaving):
            for way in _DIRECTIONS:
                procedure = procedures.find(treaty.id, way)
                every = replace(procedure, steps=(*procedure.steps, *procedure.setbacks))
                if tells_step(event, scene, every, treaty, state) and not _is_of_before(event, scene, treaty, state, way):
                    yield event, (state, treaty.id, way)


def _is_of_before(event: Event, scene: Scene, treaty: Treaty, state: str, way: Direction) -> bool:
    """Say whether an event belongs to an earlier case of a state: "quit in 2016" of one that came back in 2020."""
    told, span = scene.account.published, bounds(event.happened)
    return told is not None and span is not None and span[1] < find_window(treaty, state, way, told - _FRESH).after


def _stated_steps(scene: Scene, treaties: TreatyBook, procedures: ProcedureBook) -> Iterator[tuple[Span, _Key]]:
    """Yield the sentences that state a step which a state takes by itself, each with the state, the alliance and the direction."""
    words, named_at_all = fold(scene.account.report.text), frozenset(actor for named in scene.by_sentence() for actor in named)
    states = sorted(a for a in named_at_all - scene.alliances if len(a) == _STATE and a.isupper())
    for treaty in (t for t in treaties if t.id in named_at_all):
        for way in _DIRECTIONS:
            procedure = procedures.find(treaty.id, way)
            steps = (s for s in (*procedure.steps, *procedure.setbacks) if is_own(s))
            own = tuple(s for s in steps if any(p in words for sign in s.signs for p in sign.stated))
            for state in states if own else ():
                for step in find_stated(scene, replace(procedure, steps=own), treaty, state):
                    if step.evidence is not None and step.status == "actual":
                        yield step.evidence.span, (state, treaty.id, way)
            every = replace(procedure, steps=(*procedure.steps, *procedure.setbacks))
            for state in states if way == "accession" else ():
                for turn in find_turns(scene, every, treaty, state):
                    if turn.evidence is not None:
                        yield turn.evidence.span, (state, treaty.id, way)


def _later(one: date | None, other: date | None) -> date | None:
    return max(filter(None, (one, other)), default=None)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min(filter(None, (one, other)), default=None)


def _acts(procedures: ProcedureBook) -> frozenset[str]:
    """Return every act that tells a step of any procedure."""
    return frozenset(act for way in procedures for step in (*way.steps, *way.setbacks) for sign in step.signs for act in sign.acts)


def _phrases(procedures: ProcedureBook) -> frozenset[str]:
    """Return the words that tell a step of any procedure, whatever the act."""
    return frozenset(phrase for way in procedures for step in (*way.steps, *way.setbacks) for sign in step.signs for phrase in sign.phrases)


def _is_phrased(account: Account, event: Event, phrases: frozenset[str]) -> bool:
    words = fold(" ".join(span.of(account.report.text) for span in event.words))
    return any(phrase in words for phrase in phrases)


def _leaving_acts(procedures: ProcedureBook) -> frozenset[str]:
    """Return every act by which a state leaves, or says or gives notice that it will."""
    ways = (way for way in procedures if way.direction == "withdrawal")
    return frozenset(act for way in ways for step in way.steps for sign in step.signs if sign.actor == "state" for act in sign.acts)


def _leaves_other(account: Account, span: Span, treaty: Treaty | None) -> bool:
    """Say whether "the treaty" that a state leaves is open: the body meant is none by name, and the report names one ("the Rio pact")."""
    if treaty is None or any(map(_BY_TITLE.search, (treaty.name, *treaty.aliases))):
        return False
    text = account.report.text
    return _LEFT_TREATY.search(fold(span.of(text))) is not None and _NAMED_TREATY.search(text) is not None


def _pairs(event: Event, near: frozenset[str], treaties: TreatyBook, leaving: frozenset[str]) -> list[tuple[str, Treaty]]:
    """Return the states and treaties that an event may be about; a state is an ISO code of three letters.

    Who leaves a treaty, and tells another body of it, leaves that treaty alone.
    """
    left = {p.actor for p in event.recipients if event.act in leaving and p.actor and treaties.find(p.actor)}
    alliances = [t for t in treaties if t.id in (left or near)]
    named = {p.actor for p in (*event.actors, *event.recipients) if p.actor} | near
    states = sorted(a for a in named if len(a) == _STATE and a.isupper() and treaties.find(a) is None)
    return [(state, treaty) for state in states for treaty in alliances]


def _is_open(treaty: Treaty | None, state: str, direction: Direction, on: date | None, fresh: timedelta) -> bool | None:
    """Say whether a state could be on its way on a day, None where the roll cannot tell."""
    if treaty is None or on is None:
        return treaty is not None
    ended = bounds(treaty.ended)
    if direction == "accession" and ended is not None and on > ended[1]:
        return False  # nobody joins what is no more
    reach = bounds(treaty.known_until)
    asked = min(on - fresh, reach[1]) if reach else on - fresh  # who was in when our data end is on no way in
    standing = is_member(treaty, state, asked)
    return None if standing is None else standing is not (direction == "accession")
