"""The treaties: parties by spell, articles, partial roles and milestones, one file each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from importlib.resources.abc import Traversable

from casus.codebook.load import data_folder, read_entries, toml_files
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError, UnknownNameError
from casus.model.alliance import Milestone, PartialRole, Source, Spell, Treaty
from casus.model.promise import AreaPlace, CarveOut, Promise


@dataclass(frozen=True, slots=True)
class TreatyBook:
    """All treaties, in order of their ids, with the sources that they name."""

    treaties: tuple[Treaty, ...]
    sources: tuple[Source, ...] = ()

    def __iter__(self) -> Iterator[Treaty]:
        return iter(self.treaties)

    def find(self, alliance: str) -> Treaty | None:
        """Return the treaty with this id, or None."""
        return next((t for t in self.treaties if t.id == alliance), None)

    def get(self, alliance: str) -> Treaty:
        """Return the treaty with this id.

        Raises:
            UnknownNameError: there is none; the hint names the nearest.
        """
        found = self.find(alliance)
        if found is None:
            known = [t.id for t in self.treaties]
            near = get_close_matches(alliance.upper(), known, n=3, cutoff=0.5) or known
            raise UnknownNameError(f"no treaty is called {alliance!r}", hint=f"did you mean {', '.join(near)}?")
        return found

    def source(self, key: str) -> Source | None:
        """Return the source with this key, or None."""
        return next((s for s in self.sources if s.key == key), None)


def load_treaties(folder: Traversable | None = None, overlay: Traversable | None = None) -> TreatyBook:
    """Read and check the treaties of a folder (by default the one that ships with casus).

    A file may hold `[[treaty]]` and `[[source]]`; a source that a treaty names must be in one of the files.

    Args:
        folder: the folder.
        overlay: a user's folder, of which a treaty takes the place of the one with the same id.

    Raises:
        CodebookError: a file breaks the form, a date value is none, a spell ends before it begins or lies on another one
            of the same actor, a founder has no spell, a promise names an area or carve-out that is none, or a source is not
            listed.
    """
    found, sources = _read(folder or data_folder() / "treaties")
    if overlay is not None:
        own, more = _read(overlay)
        found, sources = found | own, sources | more
    for treaty, where in found.values():
        _check(treaty, set(sources), where)
    return TreatyBook(tuple(sorted((t for t, _ in found.values()), key=lambda t: t.id)), tuple(sources.values()))


def _read(folder: Traversable) -> tuple[dict[str, tuple[Treaty, str]], dict[str, Source]]:
    """Return the treaties of a folder by id, each with its file, and the sources by key."""
    treaties: dict[str, tuple[Treaty, str]] = {}
    sources: dict[str, Source] = {}
    for file in toml_files(folder):
        sources |= {s.key: s for s in read_entries(file, "source", Source)}
        for treaty in read_entries(file, "treaty", Treaty):
            if treaty.id in treaties:
                raise CodebookError(f"{treaty.id} is already in {treaties[treaty.id][1]}", where=file.name, hint="keep one of the two")
            treaties[treaty.id] = (treaty, file.name)
    return treaties, sources


def _check(treaty: Treaty, known: set[str], where: str) -> None:
    """Hold one treaty to the rules that its fields alone cannot say."""
    parts: tuple[Spell | PartialRole | Milestone, ...] = (*treaty.spells, *treaty.roles, *treaty.milestones)
    named = [treaty.source, *(part.source for part in parts), *(p.source for a in treaty.areas for p in a.places)]
    named += [c.source for p in treaty.promises for c in p.carve_outs]
    for key in (key for keys in named for key in keys):
        if key not in known:
            raise CodebookError(f"{treaty.id}: source {key!r} is not listed", where=where, hint="add a [[source]] for it")
    for value in _dates(treaty):
        if bounds(value) is None:
            raise CodebookError(f"{treaty.id}: {value!r} is no date value", where=where, hint="write 2004, 2004-03 or 2004-03-29")
    for actor in (*treaty.founders, *treaty.founders_unclear):
        if all(s.actor != actor for s in treaty.spells):
            raise CodebookError(f"{treaty.id}: founder {actor} has no spell", where=where, hint="add its spell")
    _check_spells(treaty, where)
    _check_promises(treaty, where)


def _check_promises(treaty: Treaty, where: str) -> None:
    """Hold the promises and areas of a treaty to what they name."""
    areas = {area.id for area in treaty.areas}
    actors = {spell.actor for spell in treaty.spells}
    for promise in treaty.promises:
        if promise.area and promise.area not in areas:
            raise CodebookError(f"{treaty.id}: there is no area {promise.area!r}", where=where, hint="add a [[treaty.areas]] for it")
        for actor in (*promise.by, *promise.to, *(c.actor for c in promise.carve_outs)):
            if actor not in actors:
                raise CodebookError(f"{treaty.id}: a promise names {actor}, which has no spell", where=where, hint="mend the id")
    for reading in (place for area in treaty.areas for place in area.places if place.verdict == "unclear" and len(place.readings) < 2):
        raise CodebookError(f"{treaty.id}: {reading.place} is unclear without two readings", where=where, hint="give both")


def _check_spells(treaty: Treaty, where: str) -> None:
    """Hold the spells of a treaty against each other."""
    for number, spell in enumerate(treaty.spells):
        end = spell.ends()
        if end is not None and end[1] < spell.starts()[0]:
            raise CodebookError(f"{treaty.id}: the spell of {spell.actor} ends before it begins", where=where, hint="swap the two")
        for other in treaty.spells[:number]:
            if other.actor == spell.actor and _overlap(spell, other):
                raise CodebookError(f"{treaty.id}: two spells of {spell.actor} overlap", where=where, hint="end one before the other")


def _overlap(left: Spell, right: Spell) -> bool:
    """Say whether two spells share a day for certain."""
    ends = [(s.ends() or (date.max, date.max))[0] for s in (left, right)]
    return left.starts()[1] <= ends[1] and right.starts()[1] <= ends[0]


def _dates(treaty: Treaty) -> Iterator[str]:
    """Yield every date value that a treaty holds."""
    yield from (v for v in (treaty.signed, treaty.in_force, treaty.ended, treaty.known_until, *treaty.reformed) if v)
    for spell in treaty.spells:
        yield from (v for v in (spell.since, spell.until, spell.signed, spell.deposited) if v)
        yield from (*spell.since_or, *spell.until_or, *spell.signed_or)
    for role in treaty.roles:
        yield from (v for v in (role.since, role.until) if v)
    yield from (m.date for m in treaty.milestones)
    places = (place for area in treaty.areas for place in area.places)
    carve_outs = (carve_out for promise in treaty.promises for carve_out in promise.carve_outs)
    parts: tuple[Promise | CarveOut | AreaPlace, ...] = (*treaty.promises, *carve_outs, *places)
    yield from (v for part in parts for v in (part.since, part.until) if v)
