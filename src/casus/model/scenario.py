"""What if: steps that are supposed, and the difference that they make."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from casus.model.obligation import Conflict, Doubt, Obligation, Obligations

Verb = Literal["joins", "leaves", "attacks"]


@dataclass(frozen=True, slots=True)
class ScenarioStep:
    """One thing that is supposed to happen.

    Args:
        actor: id of the state that acts.
        target: id of the treaty that it joins or leaves, or of the state that it attacks.
        on: the day: of a joining the first one in, of a leaving the last one in.
        at: where an attack happens, as the reader wrote it; None: the homeland.
        words: the step as the reader wrote it.
    """

    actor: str
    verb: Verb
    target: str
    on: dt.date
    at: str | None
    words: str


@dataclass(frozen=True, slots=True)
class RollChange:
    """What the steps do to one alliance; `before` and `after` are None where the roll is not certain, with the range where it has one."""

    alliance: str
    before: int | None
    after: int | None
    joined: tuple[str, ...]
    left: tuple[str, ...]
    range_before: tuple[int, int] | None = None
    range_after: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class AttackChange:
    """One attack asked twice, without and with the steps before it, and what differs."""

    step: ScenarioStep
    before: Obligations
    after: Obligations
    gained: tuple[Obligation, ...]
    lost: tuple[Obligation, ...]
    conflicts_gained: tuple[Conflict, ...]
    conflicts_lost: tuple[Conflict, ...]
    doubts_gained: tuple[Doubt, ...]
    doubts_lost: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """What a scenario changes.

    Args:
        base: the day whose rolls are taken as they stood; nothing that really came later is in either answer.
        assumed: treaties whose data end before that day, with the day of theirs that is taken instead.
    """

    base: dt.date
    steps: tuple[ScenarioStep, ...]
    rolls: tuple[RollChange, ...]
    attacks: tuple[AttackChange, ...]
    assumed: tuple[tuple[str, dt.date], ...] = ()
