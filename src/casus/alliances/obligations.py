"""Finds who is bound to do what when one state attacks another: edges, by treaty and article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from casus.alliances.areas import Attack, locate
from casus.alliances.bonds import is_in_time, parties_on, spell_on
from casus.alliances.bystanders import find_conflicts, list_left_alone, list_outsiders
from casus.alliances.membership import readings
from casus.alliances.roll import is_member, roles_on, spells_of
from casus.ground.dates import bounds
from casus.model.alliance import PartialRole, Treaty
from casus.model.confidence import Confidence
from casus.model.obligation import Doubt, NotBound, Obligation, Obligations
from casus.model.promise import CarveOut, Promise, PromiseKind

_WEAKEST: tuple[Confidence, ...] = ("A", "B", "C", "X")
_STRENGTH: tuple[PromiseKind, ...] = ("defend", "assist as deemed necessary", "stay neutral", "consult", "refrain")
_NOTED = {"outside_command": "outside the command structure, bound all the same", "announced_exit": "has announced to leave, still bound"}


@dataclass(frozen=True, slots=True)
class _Pair:
    """One who may be bound, to the attacked state, under one treaty on one day."""

    treaty: Treaty
    actor: str
    attack: Attack
    on: date

    @property
    def attacked(self) -> str:
        return self.attack.attacked


def find_obligations(attack: Attack, treaties: Iterable[Treaty], on: date) -> Obligations:
    """Return who is bound to do what when one state attacks another at a place on a day.

    Of the promises of a treaty the strongest counts that falls due. An attack by one party on another has no automatic answer
    unless the text means that attacker by name: it is a doubt for the others, and a conflict. What rests on a date, a place, a
    suspension or a spell that sources read differently is a doubt with both readings.
    """
    bound: list[Obligation] = []
    free: list[NotBound] = []
    doubts: list[Doubt] = []
    listed = tuple(treaties)
    for treaty in listed:
        if not any(is_in_time(p.since, p.until, on) for p in treaty.promises):
            continue
        if is_member(treaty, attack.attacked, on) is False or not spells_of(treaty, attack.attacked):
            free += list_left_alone(treaty, attack, on)
            continue
        for actor in parties_on(treaty, attack.attacked, on):
            pair = _Pair(treaty, actor, attack, on)
            for one in _refrains(pair) if actor == attack.attacker else _answer(pair):
                if isinstance(one, Obligation):
                    bound.append(one)
                elif isinstance(one, Doubt):
                    doubts.append(one)
                else:
                    free.append(one)
        free += list_outsiders(treaty, attack.attacked, on)
    return Obligations(
        attack.attacked, attack.attacker, on, attack.name, tuple(bound), tuple(free), find_conflicts(attack, listed, on), tuple(doubts)
    )


def _answer(pair: _Pair) -> Iterator[Obligation | NotBound | Doubt]:
    """Yield what one party owes: the strongest promise that falls due, else a doubt, else why not; a carve-out beside its edge."""
    free: list[NotBound] = []
    open_: list[Doubt] = []
    promises = sorted((p for p in pair.treaty.promises if p.kind != "refrain"), key=lambda p: _STRENGTH.index(p.kind))
    for promise in promises:
        if not is_in_time(promise.since, promise.until, pair.on):
            continue
        found = _weigh(pair, promise)
        if isinstance(found, Obligation):
            carve_out = _carve_out(promise, pair.actor, pair.on)
            yield found
            if carve_out is not None:
                yield NotBound(pair.actor, pair.treaty.id, "carve-out", carve_out.says)
            return
        if isinstance(found, Doubt):
            open_.append(found)
        else:
            free.append(found)
    yield from (open_ or free)[:1]


def _weigh(pair: _Pair, promise: Promise) -> Obligation | NotBound | Doubt:
    """Say whether one promise binds one party to the attacked state, on that day and at that place."""
    treaty, actor, attacked = pair.treaty, pair.actor, pair.attacked
    if promise.to and attacked not in promise.to:
        return NotBound(actor, treaty.id, "one way", f"Art. {promise.article} promises {attacked} nothing")
    if promise.by and actor not in promise.by:
        return NotBound(actor, treaty.id, "one way", f"Art. {promise.article} binds {', '.join(promise.by)} alone")
    if promise.against and pair.attack.attacker not in promise.against:
        return NotBound(actor, treaty.id, "other attacker", f"Art. {promise.article} is against {', '.join(promise.against)} alone")
    leg = _suspended_leg(pair)
    if leg is not None and _is_certain(leg, pair.on):
        return NotBound(actor, treaty.id, "suspended", f"suspended between {leg.actor} and {leg.towards} since {leg.since}")
    place = locate(promise, treaty, pair.attack, pair.on)
    if place.verdict == "out":
        return NotBound(actor, treaty.id, "outside the area", place.why)
    open_ = (*_doubts_of_standing(pair), *place.readings)
    if leg is not None:
        open_ += (f"bound: not suspended yet on that day (suspended in {leg.since})", f"not bound: suspended since {leg.since}")
    if not promise.against and spell_on(treaty, pair.attack.attacker, pair.on) is not None:
        open_ += (
            f"bound: Art. {promise.article} speaks of any attack on a party",
            f"not bound: the attacker {pair.attack.attacker} is a party too, and the text has no answer to an attack among parties",
        )
    if open_:
        return Doubt(actor, treaty.id, promise.article, open_)
    return _edge(pair, promise)


def _edge(pair: _Pair, promise: Promise) -> Obligation:
    treaty, carve_out = pair.treaty, _carve_out(promise, pair.actor, pair.on)
    spells = [s for s in (spell_on(treaty, pair.actor, pair.on), spell_on(treaty, pair.attacked, pair.on)) if s]
    article = next((a for a in treaty.articles if a.number == promise.article), None)
    area = next((a for a in treaty.areas if a.id == promise.area), None)
    starts = [*(s.since for s in spells), *([promise.since] if promise.since else [])]
    ends = [v for v in (*(s.until for s in spells), promise.until, treaty.ended) if v]
    notes = [promise.conditions, carve_out.says if carve_out else ""]
    notes += [_NOTED[r.kind] for r in roles_on(treaty, pair.actor, pair.on) if r.kind in _NOTED]
    confidence: list[Confidence] = [promise.confidence, *(s.confidence for s in spells)]
    sources = [*(k for s in spells for k in s.source), *treaty.source]
    return Obligation(
        by=pair.actor,
        to=pair.attacked,
        treaty=treaty.id,
        article=promise.article,
        kind=carve_out.kind if carve_out else promise.kind,
        conditions="; ".join(n for n in notes if n),
        area=area.article if area else "",
        since=max(starts, key=lambda v: (bounds(v) or (date.min, date.min))[1], default=""),
        until=min(ends, key=lambda v: (bounds(v) or (date.max, date.max))[0], default=None),
        says=article.says if article else "",
        confidence=max(confidence, key=_WEAKEST.index),
        source=tuple(dict.fromkeys(sources)),
    )


def _doubts_of_standing(pair: _Pair) -> tuple[str, ...]:
    """Return readings where it is open whether one of the two is a party, or what a suspension or a freeze leaves of it."""
    found: list[str] = []
    for actor in (pair.attacked, pair.actor):
        spell = spell_on(pair.treaty, actor, pair.on)
        if spell is not None and is_member(pair.treaty, actor, pair.on) is None:
            is_in, is_out = readings(spell, pair.on)
            found += [f"bound: {actor} is {is_in}", f"not bound: {actor} is {is_out}"]
        for role in roles_on(pair.treaty, actor, pair.on):
            if role.kind in ("suspended", "frozen") and not role.towards:
                word = "suspended" if role.kind == "suspended" else "frozen by itself"
                found += [f"bound: {actor} is still a party", f"not bound: its part is {word} since {role.since}"]
    return tuple(found)


def _suspended_leg(pair: _Pair) -> PartialRole | None:
    """Return the suspension between these two alone, if there may be one on that day."""
    for actor, other in ((pair.actor, pair.attacked), (pair.attacked, pair.actor)):
        for role in roles_on(pair.treaty, actor, pair.on):
            if role.kind == "suspended" and role.towards == other:
                return role
    return None


def _is_certain(role: PartialRole, on: date) -> bool:
    first, last = bounds(role.since), bounds(role.until)
    return first is not None and first[1] <= on and (last is None or on <= last[0])


def _refrains(pair: _Pair) -> Iterator[Obligation | NotBound]:
    """Yield the promise of the attacker itself not to attack, where the treaty holds one."""
    for promise in pair.treaty.promises:
        runs = (not promise.by or pair.actor in promise.by) and (not promise.to or pair.attacked in promise.to)
        if promise.kind == "refrain" and runs and is_in_time(promise.since, promise.until, pair.on):
            yield _edge(pair, promise)
            return
    yield NotBound(pair.actor, pair.treaty.id, "attacker", "it is the attacker")


def _carve_out(promise: Promise, actor: str, on: date) -> CarveOut | None:
    return next((c for c in promise.carve_outs if c.actor == actor and is_in_time(c.since, c.until, on)), None)
