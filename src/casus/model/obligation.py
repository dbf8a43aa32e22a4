"""Who owes what to a state that is attacked: edges, those not bound, conflicts, doubts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from casus.model.confidence import Confidence
from casus.model.promise import PromiseKind

WhyNot = Literal[
    "not yet a party",
    "no longer a party",
    "not a party",
    "outside the area",
    "suspended",
    "carve-out",
    "other attacker",
    "one way",
    "attacker",
]


@dataclass(frozen=True, slots=True)
class Obligation:
    """One edge: who owes what to whom under which article.

    Args:
        by: who is bound ("from" in JSON).
        to: to whom.
        treaty: id of the treaty.
        article: number of the article.
        kind: what is owed.
        conditions: what else the text asks or leaves open, and what a reader must know of the pair.
        area: the article that says where an attack counts, or "".
        since: first day on which it holds between the two, a date value.
        until: last day, or None while none is known.
        says: the article in our own words.
        confidence: the weakest of the reading of the text and of the dates.
        source: keys of the sources.
    """

    by: str
    to: str
    treaty: str
    article: str
    kind: PromiseKind
    conditions: str = ""
    area: str = ""
    since: str = ""
    until: str | None = None
    says: str = ""
    confidence: Confidence = "C"
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotBound:
    """One who is not bound under a treaty, and why."""

    actor: str
    treaty: str
    reason: WhyNot
    why: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One who has promised defence to both sides: returned, never resolved.

    Args:
        treaties: ids of the treaties on both sides.
        to_attacked: those by which it is tied to the attacked state.
        to_attacker: those by which it is tied to the attacker.
    """

    actor: str
    treaties: tuple[str, ...]
    to_attacked: tuple[str, ...]
    to_attacker: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """One for whom it is open whether it is bound, with the readings, the one by which it is bound first."""

    actor: str
    treaty: str
    article: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Obligations:
    """Who is bound to do what when one state attacks another on a day at a place.

    Args:
        at: name of the place; None: the attacked state's homeland.
    """

    attacked: str
    attacker: str
    on: dt.date
    at: str | None
    obligations: tuple[Obligation, ...]
    not_bound: tuple[NotBound, ...]
    conflicts: tuple[Conflict, ...]
    unclear: tuple[Doubt, ...]
