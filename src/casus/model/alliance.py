"""Treaties as data: articles, parties by spell, partial roles and milestones of past cases."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from casus.ground.dates import bounds
from casus.model.confidence import Confidence
from casus.model.promise import Area, Promise

Basis = Literal["deposited", "in_force", "signed", "announced"]
ArticleKind = Literal["collective_defence", "consultation", "accession", "withdrawal", "decision", "area", "entry_into_force", "other"]
DutyKind = Literal["defence", "consultation", "none"]
RoleKind = Literal["outside_command", "suspended", "frozen", "announced_exit", "outside_organisation", "contested"]
Direction = Literal["accession", "withdrawal"]


@dataclass(frozen=True, slots=True)
class Source:
    """A source that the data name by its key: where it is, and a remark where one is needed."""

    key: str
    where: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One article worth naming, said in our own words; `since` where it came later than the treaty itself."""

    number: str
    kind: ArticleKind
    says: str
    confidence: Confidence = "C"
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """One unbroken time in which an actor is a party to a treaty.

    Args:
        actor: id of the state.
        since: date value of the first day; its precision is the precision of what is known.
        until: date value of the last day, itself included; None while it has not ended.
        basis: what the first day rests on.
        confidence: of the first day.
        until_confidence: of the last day.
        signed: when it signed, or when the protocol on its accession was signed, or None where not known.
        deposited: when it deposited its own instrument, where that differs from `since`.
        since_or: further readings of the first day in other sources; as long as they differ the answer is unclear.
        until_or: further readings of the last day.
        signed_or: further readings of the day of signature.
        contested: whether it is disputed that this spell exists at all.
        note: what a reader must know.
        source: keys of the sources.
    """

    actor: str
    since: str
    until: str | None = None
    basis: Basis = "in_force"
    confidence: Confidence = "C"
    until_confidence: Confidence = "C"
    signed: str | None = None
    deposited: str | None = None
    since_or: tuple[str, ...] = ()
    until_or: tuple[str, ...] = ()
    signed_or: tuple[str, ...] = ()
    contested: bool = False
    note: str = ""
    source: tuple[str, ...] = ()

    @property
    def precision(self) -> Literal["day", "month", "year"]:
        """How fine the first day is known."""
        return "year" if len(self.since) == 4 else "month" if len(self.since) == 7 else "day"

    def starts(self) -> tuple[dt.date, dt.date]:
        """Return the earliest and the latest day on which the spell can have begun."""
        return _widest((self.since, *self.since_or)) or (dt.date.max, dt.date.max)

    def ends(self) -> tuple[dt.date, dt.date] | None:
        """Return the earliest and the latest last day, or None while the spell has not ended."""
        return _widest(tuple(v for v in (self.until, *self.until_or) if v))


def _widest(values: tuple[str, ...]) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day that any of the date values can mean."""
    found = [b for b in map(bounds, values) if b is not None]
    return (min(b[0] for b in found), max(b[1] for b in found)) if found else None


@dataclass(frozen=True, slots=True)
class PartialRole:
    """A time in which a party stood aside in part while it stayed a party (or announced to leave): never an end of its spell."""

    actor: str
    kind: RoleKind
    since: str
    until: str | None = None
    towards: str = ""
    confidence: Confidence = "C"
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated step of past cases: what was done for `actors`, and by whom where each party acts on its own.

    Args:
        actors: the states whose case it is.
        step: id of the step in the procedure of that direction.
        date: date value.
        by: the party that acted, or "".
        stage: for a ratification: submitted (to parliament), parliament, lower_chamber, upper_chamber, instrument_signed,
            act_in_force, deposit.
        taken_back: date value of the day on which it was undone, or None.
        known_by: day by which a source has it as done, where the date itself is coarser.
    """

    actors: tuple[str, ...]
    step: str
    date: str
    by: str = ""
    stage: str = ""
    direction: Direction = "accession"
    taken_back: str | None = None
    known_by: str | None = None
    confidence: Confidence = "C"
    note: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Treaty:
    """An alliance or its like, as reviewed data.

    Args:
        aliases: other names that a reader may ask by.
        signed: date value of the signature, or of the announcement where nothing was signed.
        in_force: date value of the entry into force, or None where not known.
        ended: date value of the last day, or None while it goes on.
        known_until: last day that the data cover; after it every open spell is unclear.
        depositary: who keeps the instruments: an actor id, or words; "" where not known.
        decision: how its members decide.
        duty: the strongest duty it lays on its parties.
        founders: those with whom it began.
        founders_unclear: those whom some sources count among them.
        reformed: days on which it began anew (a charter, a union on top of communities), with those in it that day.
        promises: the duties it lays on its parties, as edges.
        areas: where an attack must happen for a promise to fall due.
        is_complete: whether the spells name every party there has been; where not, nothing is counted.
    """

    id: str
    name: str
    signed: str
    known_until: str
    duty: DutyKind
    spells: tuple[Spell, ...]
    aliases: tuple[str, ...] = ()
    in_force: str | None = None
    ended: str | None = None
    depositary: str = ""
    decision: Literal["consensus", "unanimity", ""] = ""
    decision_note: str = ""
    founders: tuple[str, ...] = ()
    founders_unclear: tuple[str, ...] = ()
    reformed: tuple[str, ...] = ()
    is_complete: bool = True
    articles: tuple[Article, ...] = ()
    promises: tuple[Promise, ...] = ()
    areas: tuple[Area, ...] = ()
    roles: tuple[PartialRole, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    note: str = ""
    source: tuple[str, ...] = ()

    def article(self, kind: ArticleKind) -> Article | None:
        """Return the first article of a kind, or None."""
        return next((a for a in self.articles if a.kind == kind), None)
