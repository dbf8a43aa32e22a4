"""The codebook of actors: finds states, organisations, offices, groups and outlets in words."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from importlib.resources.abc import Traversable
from typing import NamedTuple

from casus.codebook.actor_names import NameIndex, bare, cut, is_acronym, spellings
from casus.codebook.actor_roles import RoleBook, RoleMatch, read_roles
from casus.codebook.actor_tables import ActorEntry, ActorKind, Gender, Row, read_actors, read_rows, split_list
from casus.codebook.actor_times import NAME_IN_TIME, Days, NameInTime, read_name_in_time
from casus.codebook.load import data_folder, toml_files
from casus.codebook.name_matches import How, NameMatch
from casus.codebook.office_holders import OFFICE_HOLDER, OfficeHolder, OfficeHolders, read_office_holders
from casus.codebook.state_nouns import STATE_NOUN, StateNouns, read_state_nouns
from casus.codebook.state_roles import ROLE_OF_STATES, ROLE_STATES_LACK, StateRoles, read_state_roles
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError, UnknownNameError
from casus.ground.text import fold

__all__ = ["ActorBook", "ActorEntry", "ActorKind", "Gender", "NameMatch", "RoleMatch", "load_actors"]

_NAMED: Mapping[str, How] = {"office": "office", "outlet": "outlet", "place": "place"}
# What a common noun of a sector names, where it is no office of a state.
_NOUN_KINDS: Mapping[str, ActorKind] = {
    **dict.fromkeys(("OPP", "PTY", "REB", "CVL", "REL", "LAB"), "group"),
    **dict.fromkeys(("BUS", "NGO", "EDU"), "organisation"),
    "MED": "outlet",
}
_OFFICE_NOUN = "office noun"
_ROLES = ("role", "portfolio", "title", "given name")
_NO_ACTORS = frozenset({_OFFICE_NOUN, *_ROLES, NAME_IN_TIME, STATE_NOUN, ROLE_OF_STATES, ROLE_STATES_LACK, OFFICE_HOLDER})
# Common nouns that can refer to any state once it is named.
STATE_NOUNS = ("country", "nation", "state", "republic")


class _Sense(NamedTuple):
    """One thing that a name can mean."""

    id: str | None
    how: How
    kind: ActorKind
    sector: str | None
    is_doubtful: bool
    days: Days | None = None  # where the name means it between two days only


_Hit = tuple[int, Sequence[_Sense]]


class ActorBook:
    """All that the codebook knows of actors, and the questions that can be asked of it.

    Args:
        entries: the actors; a later entry with an id that is there already replaces the earlier.
        office_nouns: common nouns of offices and bodies ("foreign ministry", "news agency") with their sectors.
        roles: role nouns, titles and given names.
        names_in_time: names that mean an actor between two days only.
        state_nouns: nouns that fit some states only.
        state_roles: offices that some states only have, or lack.
        holders: who led a state or body, and when.
    """

    def __init__(
        self,
        entries: Iterable[ActorEntry],
        office_nouns: Mapping[str, str],
        roles: RoleBook,
        names_in_time: Sequence[NameInTime] = (),
        state_nouns: StateNouns | None = None,
        state_roles: StateRoles | None = None,
        holders: OfficeHolders | None = None,
    ) -> None:
        self._entries = {entry.id: entry for entry in entries}
        self._names: NameIndex[_Sense] = NameIndex()
        self._outlets: dict[str, set[str]] = {}
        self._words: dict[str, str] = {}
        self._shown_names: dict[str, list[NameInTime]] = {}
        self._days: dict[str, tuple[date, date]] = {}
        self._roles = roles
        self.names_in_time = tuple(names_in_time)
        self._state_nouns = state_nouns or StateNouns({})
        self._state_roles = state_roles or StateRoles()
        self._holders = holders or OfficeHolders(())
        for entry in self._entries.values():
            self._add(entry)
        for named in self.names_in_time:
            self._add_in_time(named)
        for noun, sector in office_nouns.items():
            kind = _NOUN_KINDS.get(sector, "office")
            how: How = "office" if kind == "office" else "description"
            self._put(noun, _Sense(None, how, kind, sector, is_doubtful=True), is_common=True)
        for entry in self._entries.values():  # after the nouns: "parliament" is an office first, then the European one
            for name in entry.descriptions:
                self._put(name, _Sense(entry.id, "description", entry.kind, entry.sector, is_doubtful=True), is_common=True)
        for noun in STATE_NOUNS:
            self._put(noun, _Sense(None, "description", "state", None, is_doubtful=True), is_common=True)

    def _add(self, entry: ActorEntry) -> None:
        how, doubt = _NAMED.get(entry.kind), entry.ambiguous
        for name in (entry.name, *entry.aliases):
            found = how or ("acronym" if is_acronym(name) else "name")
            self._put(name, _Sense(entry.id, found, entry.kind, entry.sector, name in doubt))
        for name in entry.demonyms:
            self._put(name, _Sense(entry.id, "demonym", entry.kind, entry.sector, name in doubt))
        for name in entry.seats:
            self._put(name, _Sense(entry.id, "seat", entry.kind, "GOV" if entry.kind == "state" else entry.sector, name in doubt))
        if entry.kind == "outlet":
            for name in (entry.name, *entry.aliases, *entry.stems):
                self._outlets.setdefault(_credit(name), set()).add(entry.id)

    def _add_in_time(self, named: NameInTime) -> None:
        entry = self._entries[named.id]
        if named.name not in (entry.name, *entry.aliases):  # those are found on any day: "the former Zaire"
            how: How = named.use or "name"
            sector = "GOV" if named.is_seat else entry.sector
            self._put(named.name, _Sense(entry.id, how, entry.kind, sector, is_doubtful=False, days=named.days))

    def _put(self, name: str, sense: _Sense, *, is_common: bool = False) -> None:
        if sense.is_doubtful and not is_common:
            self._names.add(cut(name), sense)  # a doubtful acronym ("PACE") is not looked for in other spellings
            return
        for spelling in spellings(name, is_common=is_common):
            self._names.add(cut(spelling), sense)

    def entry(self, id: str) -> ActorEntry:  # noqa: A002 - an id is called id everywhere
        """Return the entry with this id.

        Raises:
            UnknownNameError: there is none.
        """
        try:
            return self._entries[id]
        except KeyError:
            near = self.suggest(id)
            raise UnknownNameError(
                f"no actor {id!r}", hint=f"did you mean {', '.join(near)}?" if near else "ids are like RUS, NATO, TASS"
            ) from None

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def entries(self, kind: ActorKind | None = None) -> list[ActorEntry]:
        """Return all entries, or those of one kind, in the order of the tables."""
        return [e for e in self._entries.values() if kind is None or e.kind == kind]

    def exists(self, id: str, on: date | None = None) -> bool:  # noqa: A002
        """Say whether the actor exists on a day; without a day, whether it exists today (has no end)."""
        entry = self._entries[id]
        if on is None:
            return entry.valid_until is None
        if id not in self._days:
            if entry.kind == "office" and entry.state and not (entry.valid_from or entry.valid_until):
                entry = self._entries[entry.state]  # an office exists as long as its state, where its own days are not given
            first, last = bounds(entry.valid_from), bounds(entry.valid_until)
            self._days[id] = first[0] if first else date.min, last[1] if last else date.max
        return self._days[id][0] <= on <= self._days[id][1]

    def find_names(self, words: Sequence[str], on: date | None = None) -> list[NameMatch]:
        """Return the names among the words of one sentence, the longest at each place, in order, without overlap.

        Words are cut as `casus.language.tokens` cuts them. Capitals count: "US" is a state, "us" is not. `on` chooses between
        entries that share a name; one that did not exist on the day still matches where no living one has the name.

        >>> book = load_actors()
        >>> [(m.actor, m.how) for m in book.find_names("The Kremlin told us that U.S. and Nato officials left Tbilisi".split())]
        [('RUS', 'office'), ('USA', 'acronym'), ('NATO', 'acronym'), ('GEO', 'seat')]
        """
        plain = [bare(word) for word in words]
        found: list[NameMatch] = []
        at, n = 0, len(plain)
        while at < n:
            hit = self._names.longest_at(plain, at)
            if hit is None:
                at += 1
                continue
            length, senses = self._one_of_two(plain, at, hit, on)
            is_overrun = plain[at] in ("The", "the") and self._is_overrun(plain, at, length)
            match = None if is_overrun else self._match(at, at + length, senses, on)
            if match is None:  # a name of another time
                at += 1
                continue
            found.append(_as_noun(match, senses) if found and _is_of(plain, found[-1], match) else match)
            at += length
        return found

    def _is_overrun(self, words: list[str], at: int, length: int) -> bool:
        """Say whether a longer name begins behind the article of another: "The East African Community" is no newspaper's community."""
        behind = self._names.longest_at(words, at + 1)
        return behind is not None and behind[0] >= length

    def _one_of_two(self, words: list[str], at: int, hit: _Hit, on: date | None) -> _Hit:
        """Return the first half of a name like "Serbia and Montenegro" where that state is no more and its halves are meant."""
        n, senses = hit
        if "and" in words[at : at + n] and not any(s.id is None or self.exists(s.id, on) for s in senses):
            return self._names.longest_at(words[: words.index("and", at)], at) or hit
        return hit

    def _match(self, start: int, end: int, senses: Sequence[_Sense], on: date | None) -> NameMatch | None:
        if any(s.days for s in senses):
            then = [s for s in senses if s.days and on is not None and s.days[0] <= on <= s.days[1]]
            senses = then or [s for s in senses if s.days is None]
            if not senses:
                return None
        if len(senses) > 1:
            living = [s for s in senses if s.id is None or self.exists(s.id, on)]
            senses = living or senses
        first = senses[0]
        ids = tuple(dict.fromkeys(s.id for s in senses if s.id is not None))
        one = ids[0] if len(ids) == 1 and first.id and first.how != "description" else None
        actor = self._entries[one].acts_for if one and not first.is_doubtful else None
        sector = first.sector if all(s.sector == first.sector for s in senses if s.how == first.how) else None
        return NameMatch(start, end, actor, first.how, first.kind, sector, one, ids)

    def role(self, words: Sequence[str], start: int) -> RoleMatch | None:
        """Return the longest role phrase that starts at a word ("deputy foreign minister"), or None; capitals do not count."""
        return self._roles.role(words, start)

    def find_roles(self, words: Sequence[str]) -> list[RoleMatch]:
        """Return the role phrases among the words of one sentence, in order, without overlap."""
        return self._roles.find(words)

    def states_with(self, role: str) -> frozenset[str]:
        """Return the ids of the states that alone have an office of this name; empty for one that any state can have.

        >>> sorted(load_actors().states_with("chancellor")), sorted(load_actors().states_with("president"))
        (['AUT', 'DEU'], [])
        """
        return self._state_roles.states_having(role)

    def may_have(self, state: str, role: str, on: date | None = None) -> bool:
        """Say whether a state can have an office of this name on a day; without a day, today.

        >>> book = load_actors()
        >>> book.may_have("USA", "foreign minister"), book.may_have("JPN", "president"), book.may_have("PER", "prime minister")
        (False, False, True)
        """
        return self._state_roles.fits(role, state, self._state_nouns, on)

    def holder(self, name: str, on: date, roles: Collection[str] = ()) -> OfficeHolder | None:
        """Return who leads a state or body on a day by this name; None where nobody does, or the name is shared too widely.

        With the offices that a text gives beside a surname, that of many will do: "President Clinton".

        >>> book = load_actors()
        >>> found = book.holder("Gorbachev", date(1988, 6, 1))
        >>> found and found.actor, book.holder("Gorbachev", date(1993, 6, 1))
        ('SUN', None)
        """
        return self._holders.find(name, on, roles)

    def is_called(self, state: str, noun: str, on: date | None = None) -> bool:
        """Say whether a common noun can mean a state on a day; without a day, today.

        >>> book = load_actors()
        >>> book.is_called("SAU", "kingdom"), book.is_called("KWT", "kingdom"), book.is_called("KWT", "country")
        (True, False, True)
        """
        return self._state_nouns.fits(noun, state, on)

    def is_title(self, word: str) -> bool:
        """Say whether a word is a title before a name ("Mr", "Gen.")."""
        return word.rstrip(".").casefold() in self._roles.titles

    def title(self, word: str) -> Gender | None:
        """Return the gender that a title has ("Mr": m), or None where it has none or the word is no title."""
        return self._roles.titles.get(word.rstrip(".").casefold())

    def gender_of(self, given_name: str) -> Gender | None:
        """Return the gender of a given name, or None where it is unknown or given to both.

        >>> load_actors().gender_of("Zoran"), load_actors().gender_of("Olga"), load_actors().gender_of("Robin")
        ('m', 'f', None)
        """
        return self._roles.given_names.get(fold(given_name))

    def find_id(self, name: str, on: date | None = None, kind: ActorKind | None = None) -> str | None:
        """Return the id of the one actor that has exactly this name (not a demonym or seat), or None."""
        senses = [s for s in self._names.get(cut(name)) if s.how not in ("demonym", "seat", "description") and s.days is None]
        ids = {s.id for s in senses if s.id is not None and kind in (None, s.kind)}
        living = {i for i in ids if self.exists(i, on)} or ids
        return living.pop() if len(living) == 1 else None

    def state_for(self, name: str, on: date | None = None) -> str | None:
        """Return the id of the state with exactly this name, also a doubtful one (Georgia), or None.

        >>> load_actors().state_for("Russia"), load_actors().state_for("Kremlin")
        ('RUS', None)
        """
        return self.find_id(name, on, "state")

    def demonym_of(self, id: str) -> str:  # noqa: A002
        """Return the adjective of an actor ("Montenegrin"), its name where it has none."""
        entry = self.entry(id)
        return entry.demonyms[0] if entry.demonyms else entry.name

    def name_of(self, id: str, on: date | None = None) -> str:  # noqa: A002
        """Return the name an actor is shown by; on a day, the one that it had then (Macedonia until 11 February 2019)."""
        if on is not None:
            for named in self._shown().get(id, ()):
                if named.days[0] <= on <= named.days[1]:
                    return named.name
        return self.entry(id).name

    def _shown(self) -> Mapping[str, Sequence[NameInTime]]:
        if not self._shown_names:
            for named in self.names_in_time:
                if named.is_shown:
                    self._shown_names.setdefault(named.id, []).append(named)
        return self._shown_names

    def outlet(self, name: str) -> ActorEntry | None:
        """Return the outlet that a credit, a file stem or a host name means exactly ("cnn", "www.bbc.co.uk"), or None."""
        ids = self._outlets.get(_credit(name), set())
        return self._entries[next(iter(ids))] if len(ids) == 1 else None

    def suggest(self, name: str, n: int = 3) -> list[str]:
        """Return the names nearest to one that is not known, for the hint of an error."""
        if not self._words:
            for entry in self._entries.values():
                for known in (entry.id, entry.name, *entry.aliases):
                    self._words.setdefault(fold(known), known)
        return [self._words[near] for near in difflib.get_close_matches(fold(name), self._words, n, 0.7)]


def _is_of(words: list[str], before: NameMatch, match: NameMatch) -> bool:
    """Say whether a name stands right after that of another state ("Ukraine's Security Council")."""
    gap = words[before.end : match.start]
    return gap in ([], ["'s"], ["'"]) and before.kind == "state" and before.entry is not None and before.actor != match.actor


def _as_noun(match: NameMatch, senses: Sequence[_Sense]) -> NameMatch:
    """Return the match as the common noun that its words also are, if they are one."""
    noun = next((s for s in senses if s.id is None and s.how == "office"), None)
    return match if noun is None else NameMatch(match.start, match.end, None, noun.how, noun.kind, noun.sector)


def _credit(name: str) -> str:
    key = fold(name).removeprefix("www.")
    return key.removeprefix("the ").strip(" .()[]-")


@cache
def load_actors(folder: Traversable | None = None) -> ActorBook:
    """Return the book of actors; the tables of `folder` are laid over those that ship with casus.

    Raises:
        CodebookError: a table breaks its own rules, or two rows of one folder have the same id.
    """
    entries: dict[str, ActorEntry] = {}
    told: dict[str, list[Row]] = {}  # the rows that are no actors, by kind
    for place in (data_folder() / "actors", folder):
        if place is None:
            continue
        fresh: set[str] = set()
        for file in toml_files(place):
            rows = read_rows(file)
            kind = rows[0].kind if rows else ""
            if kind in _NO_ACTORS:
                told.setdefault(kind, []).extend(rows)
                continue
            for row, entry in zip(rows, read_actors(rows), strict=True):
                if entry.id in fresh:
                    raise CodebookError(f"the id {entry.id} is there twice", where=row.where, hint="give one another id")
                fresh.add(entry.id)
                entries[entry.id] = entry
    states = frozenset(entry.id for entry in entries.values() if entry.kind == "state")
    return ActorBook(
        entries.values(),
        {noun: row.cells["sector"] for row in told.get(_OFFICE_NOUN, ()) for noun in split_list(row.cells["words"])},
        read_roles([row for kind in _ROLES for row in told.get(kind, ())]),
        [read_name_in_time(row, entries) for row in told.get(NAME_IN_TIME, ())],
        read_state_nouns(told.get(STATE_NOUN, ()), entries),
        read_state_roles([row for kind in (ROLE_OF_STATES, ROLE_STATES_LACK) for row in told.get(kind, ())], states),
        read_office_holders(told.get(OFFICE_HOLDER, ()), entries),
    )
