"""What a treaty promises, as data: duties, the area where an attack counts, and who is carved out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from casus.model.confidence import Confidence

PromiseKind = Literal["defend", "assist as deemed necessary", "consult", "refrain", "stay neutral"]
AreaVerdict = Literal["in", "out", "unclear"]
DEFENCE: tuple[PromiseKind, ...] = ("defend", "assist as deemed necessary")


@dataclass(frozen=True, slots=True)
class CarveOut:
    """A party for which a promise is less than for the others.

    Args:
        kind: what is left of the promise for it.
        says: what it is not bound to, and why.
    """

    actor: str
    kind: PromiseKind
    says: str
    since: str | None = None
    until: str | None = None
    confidence: Confidence = "C"
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """One duty of a treaty: an edge from those who promise to those to whom it is promised.

    Args:
        kind: what is promised.
        article: number of the article.
        by: those who promise; empty: every party.
        to: those to whom it is promised; empty: every party.
        against: attackers against whom alone it holds; empty: any. One that is a party is meant by name.
        since: date value of its first day, where later than the treaty's.
        until: date value of its last day, where earlier than the treaty's.
        area: id of the area where an attack counts; "": wherever the party is attacked.
        conditions: what else the text asks or leaves open.
        carve_outs: parties for which it is less.
        confidence: of this reading of the text.
    """

    kind: PromiseKind
    article: str
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    area: str = ""
    conditions: str = ""
    carve_outs: tuple[CarveOut, ...] = ()
    confidence: Confidence = "C"


@dataclass(frozen=True, slots=True)
class AreaPlace:
    """What an area says of one place by name, or of a party's homeland by the party's id.

    Args:
        place: id of a territory, or of a state for its homeland.
        verdict: whether an attack there counts.
        says: why.
        readings: where unclear, both readings, the one by which it counts first.
    """

    place: str
    verdict: AreaVerdict
    says: str = ""
    readings: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    confidence: Confidence = "C"
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """Where an attack must happen for a promise to fall due.

    Args:
        article: the article that draws it.
        says: in our own words.
        homes: parties whose homeland counts; "*": every party's.
        regions: regions of territories that count, if a party holds them, and of seas.
        places: what holds for single places, before all else.
    """

    id: str
    article: str
    says: str
    homes: tuple[str, ...] = ("*",)
    regions: tuple[str, ...] = ()
    places: tuple[AreaPlace, ...] = ()
    confidence: Confidence = "C"


@dataclass(frozen=True, slots=True)
class Territory:
    """A place that is not a state's homeland: an island, a city, a sea.

    Args:
        aliases: other names that a reader may ask by.
        state: id of the state under whose jurisdiction it is; None for a sea.
        since: date value of the first day of that jurisdiction, where it began while casus has data.
        until: date value of its last day.
        claimed_by: states that claim it.
        regions: regions that it lies in, as the areas of treaties name them.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    state: str | None = None
    since: str | None = None
    until: str | None = None
    claimed_by: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    note: str = ""
    confidence: Confidence = "C"
    source: tuple[str, ...] = ()
