"""Asks what if: takes the rolls of one day, applies supposed steps, and asks again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import cast

from casus.alliances.bonds import is_in_time
from casus.alliances.names import find_state, find_treaty
from casus.alliances.obligations import find_obligations
from casus.alliances.places import find_attack
from casus.alliances.roll import count, count_range, holds_on, is_member, roles_on, spells_of
from casus.codebook.actors import ActorBook
from casus.codebook.territories import TerritoryBook
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds, parse_day
from casus.ground.errors import InputError, UsageError
from casus.model.alliance import Spell, Treaty
from casus.model.obligation import Conflict, Doubt, Obligation
from casus.model.scenario import AttackChange, RollChange, Scenario, ScenarioStep, Verb

_STEP = re.compile(
    r"\s*(?P<who>.+?)\s+(?P<verb>joins|leaves|attacks)\s+(?P<what>.+?)(?:\s+at\s+(?P<at>.+?))?\s+on\s+(?P<on>\d{4}-\d\d-\d\d)"
    r"(?:\s+at\s+(?P<there>.+?))?\s*",
    re.IGNORECASE,
)
_FOREVER = "9999-12-31"


def read_step(words: str, actors: ActorBook, treaties: TreatyBook) -> ScenarioStep:
    """Read one step: "MNE joins NATO on 2017-06-05", "RUS attacks MNE at Podgorica on 2017-06-06".

    Raises:
        InputError: the words are no step.
        UnknownNameError: a state or treaty has not that name, or the state did not exist on the day.
    """
    match = _STEP.fullmatch(words)
    if match is None:
        raise InputError(
            f"{words!r} is no step",
            where="scenario",
            hint="write STATE joins|leaves ALLIANCE on DAY, or STATE attacks STATE [at PLACE] on DAY",
        )
    day = parse_day(match["on"], "scenario")
    verb = cast("Verb", match["verb"].lower())
    actor = find_state(match["who"], actors, day)
    target = find_state(match["what"], actors, day) if verb == "attacks" else find_treaty(match["what"], treaties, actors).id
    return ScenarioStep(actor, verb, target, day, match["at"] or match["there"], words.strip())


def play_scenario(steps: Sequence[ScenarioStep], actors: ActorBook, treaties: TreatyBook, territories: TerritoryBook) -> Scenario:
    """Return what supposed steps change, against the rolls as they stood on the day before the first of them.

    Those rolls are held still: what really came later is in neither answer, so that the difference is the steps' alone. Where
    our data end before that day, their last day is taken, and the answer says so.

    Raises:
        UsageError: there is no step, the steps are not in order of their days, a state joins what it is in or what is no more,
            leaves what it is not in, or attacks itself.
    """
    if not steps:
        raise UsageError("there is no step to suppose", where="scenario", hint='give one: "MNE joins NATO on 2017-06-05"')
    for earlier, later in pairwise(steps):
        if later.on < earlier.on:
            raise UsageError(f"{later.words!r} is before {earlier.words!r}", where="scenario", hint="put the steps in order of their days")
    base = steps[0].on - timedelta(days=1)
    over = {t.id: t.ended for t in treaties if (end := bounds(t.ended)) is not None and end[1] < base}
    for step in (s for s in steps if s.target in over and s.verb != "attacks"):
        raise UsageError(f"{step.target} ended on {over[step.target]}", where=step.words, hint="take a day before its end")
    before = tuple(freeze(treaty, base) for treaty in treaties)
    after = before
    attacks: list[AttackChange] = []
    for step in steps:
        if step.verb == "attacks":
            attacks.append(_ask_twice(step, before, after, actors, territories))
        else:
            after = tuple(_apply(step, treaty) if treaty.id == step.target else treaty for treaty in after)
    last = steps[-1].on
    changed = dict.fromkeys(s.target for s in steps if s.verb != "attacks")
    rolls = tuple(_roll(one, other, last) for one, other in zip(before, after, strict=True) if one.id in changed)
    ends = ((t.id, reach[1]) for t in treaties if t.ended is None and (reach := bounds(t.known_until)) and reach[1] < base)
    concerned = {*changed, *(o.treaty for a in attacks for o in (*a.before.obligations, *a.after.obligations))}
    return Scenario(base, tuple(steps), rolls, tuple(attacks), tuple(e for e in ends if e[0] in concerned))


def freeze(treaty: Treaty, on: date) -> Treaty:
    """Return a treaty as it stood on a day, held still from then on: its parties, partial roles and promises of that day alone."""
    reach = bounds(treaty.known_until)
    day = min(on, reach[1]) if reach and treaty.ended is None else on
    spells = []
    for spell in treaty.spells:
        holds = holds_on(spell, day, day)
        if holds is not False:
            spells.append(replace(spell, until=None, until_or=(), contested=spell.contested or holds is None))
    roles = tuple(replace(r, until=None) for actor in dict.fromkeys(s.actor for s in spells) for r in roles_on(treaty, actor, day))
    promises = tuple(
        replace(p, since=None, until=None, carve_outs=tuple(c for c in p.carve_outs if is_in_time(c.since, c.until, day)))
        for p in treaty.promises
        if is_in_time(p.since, p.until, day)
    )
    return replace(
        treaty, spells=tuple(spells), roles=roles, promises=promises, milestones=(), ended=None, in_force=None, known_until=_FOREVER
    )


def _apply(step: ScenarioStep, treaty: Treaty) -> Treaty:
    """Return the treaty after a joining or a leaving.

    Raises:
        UsageError: the state is in already, or is not in.
    """
    is_in = is_member(treaty, step.actor, step.on)
    if step.verb == "joins":
        if is_in is True:
            since = spells_of(treaty, step.actor)[-1].since
            raise UsageError(
                f"{step.actor} is a party to {treaty.id} already, since {since}",
                where=step.words,
                hint="leave this step out, or another day",
            )
        note = "by the scenario"
        return replace(treaty, spells=(*_without(treaty, step.actor), Spell(step.actor, step.on.isoformat(), basis="announced", note=note)))
    if is_in is False:
        raise UsageError(f"{step.actor} is no party to {treaty.id} on that day", where=step.words, hint="let it join first")
    last = spells_of(treaty, step.actor)[-1]
    return replace(treaty, spells=(*_without(treaty, step.actor), replace(last, until=step.on.isoformat(), contested=False)))


def _without(treaty: Treaty, actor: str) -> tuple[Spell, ...]:
    return tuple(s for s in treaty.spells if s.actor != actor)


def _roll(before: Treaty, after: Treaty, on: date) -> RollChange:
    was = {s.actor for s in before.spells if is_member(before, s.actor, on) is not False}
    # Who leaves is in on its last day; the count is that of the day after all steps.
    day = on + timedelta(days=1)
    now = {s.actor for s in after.spells if is_member(after, s.actor, day) is not False}
    n_before, n_after = count(before, on), count(after, day)
    return RollChange(
        alliance=before.id,
        before=n_before,
        after=n_after,
        joined=tuple(sorted(now - was)),
        left=tuple(sorted(was - now)),
        range_before=count_range(before, on) if n_before is None else None,
        range_after=count_range(after, day) if n_after is None else None,
    )


def _ask_twice(
    step: ScenarioStep, before: Iterable[Treaty], after: Iterable[Treaty], actors: ActorBook, territories: TerritoryBook
) -> AttackChange:
    attack = find_attack(step.target, step.actor, step.at, actors, territories, step.on)
    one, two = (find_obligations(attack, treaties, step.on) for treaties in (before, after))
    return AttackChange(
        step,
        one,
        two,
        tuple(o for o in two.obligations if _edge(o) not in set(map(_edge, one.obligations))),
        tuple(o for o in one.obligations if _edge(o) not in set(map(_edge, two.obligations))),
        *_both(one.conflicts, two.conflicts),
        *_doubts(one.unclear, two.unclear),
    )


def _edge(one: Obligation) -> tuple[str, str, str, str, str]:
    return one.by, one.to, one.treaty, one.article, one.kind


def _both(before: tuple[Conflict, ...], after: tuple[Conflict, ...]) -> tuple[tuple[Conflict, ...], tuple[Conflict, ...]]:
    return tuple(c for c in after if c not in before), tuple(c for c in before if c not in after)


def _doubts(before: tuple[Doubt, ...], after: tuple[Doubt, ...]) -> tuple[tuple[Doubt, ...], tuple[Doubt, ...]]:
    return tuple(d for d in after if d not in before), tuple(d for d in before if d not in after)
