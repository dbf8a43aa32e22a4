"""Who a name stands for on a day, who by that name is not there then, and which names are nearest."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from casus.codebook.actor_names import bare
from casus.codebook.actor_tables import ActorEntry
from casus.codebook.actors import ActorBook
from casus.ground.text import fold

NameUse = Literal["id", "name", "alias", "label", "demonym", "seat", "host name"]
# How lists of states write names: "Korea, Republic of", "Myanmar (Burma)", "Tanzania/Tanganyika".
_INVERTED = re.compile(r"([^,(/]+), (.+ of)(?: \(.*\))?")
_BRACKETS = re.compile(r"([^(]+?) \((.+)\)")
_NEAR = 0.7


@dataclass(frozen=True, slots=True)
class NamedActor:
    """An actor that a name can stand for.

    Args:
        entry: the actor as the codebook has it.
        use: what the name is of it: "seat" for a capital that stands for a government, "label" for a name that only a list of states uses.
        name: the name as the codebook writes it.
        shown: the name the actor had on the day, or has.
        is_doubtful: whether the name is often something else, so that in a text it needs a context.
        cow: its number in the Correlates of War state system on the day; None without a day, and where it is not in it.
        gw: its number in Gleditsch and Ward's list on the day.
    """

    entry: ActorEntry
    use: NameUse
    name: str
    shown: str
    is_doubtful: bool
    cow: int | None
    gw: int | None


@dataclass(frozen=True, slots=True)
class NameAnswer:
    """What a name stands for on a day.

    Args:
        name: the name asked for.
        on: the day, or None for any time.
        actors: who it stands for on that day.
        not_then: who has the name but was not there on that day.
        nearest: where nobody has the name: names of that day that are written most like it, the nearest first, with the actor's id.
    """

    name: str
    on: date | None
    actors: tuple[NamedActor, ...]
    not_then: tuple[NamedActor, ...]
    nearest: tuple[tuple[str, str], ...]


class ActorLookup:
    """Answers questions for names; made once for a book, as it writes down all its names."""

    def __init__(self, book: ActorBook) -> None:
        self._book = book
        self._found: dict[str, list[tuple[ActorEntry, NameUse, str]]] = {}
        for entry in book.entries():
            for use, name in _names_of(entry):
                self._put(name, entry, use)
        for named in book.names_in_time:
            self._put(named.name, book.entry(named.id), named.use or "alias")

    def _put(self, name: str, entry: ActorEntry, use: NameUse) -> None:
        kept = self._found.setdefault(_key(name), [])
        if all(other is not entry for other, _, _ in kept):
            kept.append((entry, use, name))

    def answer(self, name: str, on: date | None = None, *, n_nearest: int = 5) -> NameAnswer:
        """Return who a name stands for on a day; without a day, at any time.

        A state stands where one of the two state systems counts it on the day, and on no other; what is in neither (Palestine, an
        organisation, an outlet) from its first to its last day. Case and accents do not count; "Korea, Republic of" and
        "Myanmar (Burma)" are read as lists of states write them.

        >>> from casus.codebook.actors import load_actors
        >>> lookup = ActorLookup(load_actors())
        >>> [(a.entry.id, a.cow, a.gw) for a in lookup.answer("Germany", date(1991, 1, 1)).actors]
        [('DEU', 255, 260)]
        >>> lookup.answer("Untied Kingdom", date(1949, 4, 4)).nearest[0]
        ('United Kingdom', 'GBR')
        """
        hits: dict[str, tuple[ActorEntry, NameUse, str]] = {}
        for reading in _readings(name):
            for hit in self._found.get(_key(reading), ()):
                hits.setdefault(hit[0].id, hit)
        named = [self._named(*hit, on) for hit in hits.values()]
        there = tuple(n for n in named if on is None or is_there(self._book, n.entry, on))
        not_then = tuple(n for n in named if n not in there)
        return NameAnswer(name, on, there, not_then, () if named else self.nearest(name, on, n_nearest))

    def _named(self, entry: ActorEntry, use: NameUse, name: str, on: date | None) -> NamedActor:
        cow, gw = (entry.code("cow", on), entry.code("gw", on)) if on is not None else (None, None)
        return NamedActor(entry, use, name, self._book.name_of(entry.id, on), name in entry.ambiguous, cow, gw)

    def nearest(self, name: str, on: date | None = None, n: int = 5) -> tuple[tuple[str, str], ...]:
        """Return names of the day that are written most like this one, one for each actor, the nearest first."""
        near: dict[str, str] = {}
        for key in difflib.get_close_matches(_key(name), self._found, 4 * n, _NEAR):
            for entry, _, known in self._found[key]:
                if entry.id not in near and (on is None or is_there(self._book, entry, on)):
                    near[entry.id] = known
        return tuple((known, of) for of, known in near.items())[:n]


def is_there(book: ActorBook, entry: ActorEntry, on: date) -> bool:
    """Say whether an actor is there on a day: a state when a state system counts it, all else between its first and last day."""
    if entry.cow or entry.gw:
        return entry.code("cow", on) is not None or entry.code("gw", on) is not None
    if entry.kind == "office" and entry.state and not (entry.valid_from or entry.valid_until):
        return is_there(book, book.entry(entry.state), on)
    return book.exists(entry.id, on)


def _names_of(entry: ActorEntry) -> Iterator[tuple[NameUse, str]]:
    """Yield all names of an entry, those that mean it most first."""
    lists: Mapping[NameUse, tuple[str, ...]] = {
        "name": (entry.name,),
        "alias": entry.aliases,
        "label": entry.labels,
        "id": (entry.id,),
        "demonym": entry.demonyms,
        "seat": entry.seats,
        "host name": entry.stems,
    }
    for use, names in lists.items():
        for name in names:
            yield use, name


def _readings(name: str) -> Iterator[str]:
    """Yield a name, and what it says where it is written as in a list of states."""
    yield name
    inverted = _INVERTED.fullmatch(name)
    if inverted:
        yield f"{inverted[2]} {inverted[1]}"
    brackets = _BRACKETS.fullmatch(name)
    for part in (*brackets.groups(), *brackets[2].split("/")) if brackets else name.split("/"):
        if part != name:
            yield from _readings(part)


def _key(name: str) -> str:
    return re.sub(r"[^\w]+", " ", fold(bare(name)).removeprefix("the ").replace("&", " and ")).strip()
