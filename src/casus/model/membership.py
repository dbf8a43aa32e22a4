"""Answers about a roll: who is in on a day, who joined and who left between two days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from casus.model.alliance import RoleKind
from casus.model.confidence import Confidence

MembershipBasis = Literal["party", "signature", "in_force"]
BASES: tuple[MembershipBasis, ...] = ("party", "signature", "in_force")


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One who is in for certain.

    Args:
        actor: id of the state.
        since: date value of its first day, by the basis asked for.
        until: date value of its last day, itself included; None while none is known.
        status: "party", or how it stands aside in part while it stays one.
        number: its place in the order of joining; those of one day share the last place; None where the order is open.
        signed: when it signed, or None.
        confidence: of the first day.
        until_confidence: of the last day; None without one.
        source: keys of the sources.
        since_or: further readings of the first day in other sources.
        until_or: further readings of the last day.
    """

    actor: str
    since: str
    until: str | None
    status: RoleKind | Literal["party"]
    number: int | None
    signed: str | None
    confidence: Confidence
    until_confidence: Confidence | None
    note: str = ""
    source: tuple[str, ...] = ()
    since_or: tuple[str, ...] = ()
    until_or: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnclearMember:
    """One who may be in or not, with the readings, first the one by which it is in."""

    actor: str
    readings: tuple[str, ...]
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Membership:
    """Who is in an alliance on a day.

    Args:
        count: how many parties, or None where somebody is unclear or the roll is not complete.
        count_range: the least and the most that there can be, or None with an incomplete roll.
        note: what a reader must know of an alliance that has ended, or that is no pact of defence.
    """

    alliance: str
    on: dt.date
    basis: MembershipBasis
    count: int | None
    count_range: tuple[int, int] | None
    members: tuple[MemberLine, ...]
    unclear: tuple[UnclearMember, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One who joined (its first day) or left (its last day)."""

    actor: str
    date: str
    confidence: Confidence
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """Who joined and who left between two days, both included."""

    alliance: str
    first: dt.date
    last: dt.date
    basis: MembershipBasis
    joined: tuple[Change, ...]
    left: tuple[Change, ...]
    unclear: tuple[UnclearMember, ...]
