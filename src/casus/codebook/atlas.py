"""The atlas: which town a name means, and the state that it was in on a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.gazetteer import Gazetteer, Town, load_gazetteer
from casus.codebook.lands import LandBook, load_lands

_MUCH_BIGGER = 20  # a town so many times the size of its namesakes is meant without more words: London, not London in Ontario
_BIGGER = 5  # a capital so many times their size is meant where nothing speaks for them
_LARGE = 100_000  # inhabitants of a town that news names without saying where it is
# Lands whose towns bear the names of older ones elsewhere; news then names the province too: "Athens, Georgia".
_NAMED_AFTER_OTHERS = frozenset({"USA", "CAN", "AUS", "NZL"})

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Location:
    """A town and the state that it was in on the days asked for; `state` None where that is disputed, changed or not on record."""

    town: Town
    state: str | None


class Atlas:
    """Answers where a name lies.

    Args:
        actors: the states with their days.
    """

    def __init__(self, actors: ActorBook) -> None:
        self.actors = actors

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The towns; read when the first name is looked up."""
        return load_gazetteer()

    @cached_property
    def lands(self) -> LandBook:
        """Whose each land was, day by day; read when it is first asked."""
        return load_lands()

    def locate(
        self, name: str, days: Days, *, within: Collection[str] = (), capital_of: str | None = None, near: Collection[str] = ()
    ) -> Location | None:
        """Return the town that a name means, or None where it means none or the context does not decide between several.

        What is said with the name decides first, then its size, then the states that the report speaks of. A town of the New World
        never goes before a bigger one that it was named after. A name that a town no longer has ("Salisbury" for Harare) is one
        reading more, so that it can leave the name open, and counts alone only where no town has it today.

        >>> day = date(2023, 3, 6)
        >>> found = load_atlas().locate("Sevastopol", (date(1990, 5, 1), date(1990, 5, 1)))
        >>> found.town.land, found.state
        ('UKR', 'SUN')
        >>> load_atlas().locate("Victoria", (day, day)) is None
        True

        Args:
            name: the name as written.
            days: the first and the last day that can be meant.
            within: lands (ISO 3166 alpha-3), or provinces ("USA-GA"), that the words name with it.
            capital_of: the state whose capital has the name, in the codebook of actors.
            near: states that the report speaks of.
        """
        towns = self.gazetteer.towns(name)
        town = _biggest(self._inside(towns, within, days)) if within else self._choose(towns, days, capital_of, frozenset(near))
        return None if town is None else Location(town, self._state(town, days))

    def locations(self, name: str, days: Days) -> tuple[Location, ...]:
        """Return all towns that a name can mean with their states on some days, the biggest first."""
        return tuple(Location(town, self._state(town, days)) for town in self.gazetteer.towns(name))

    def state_on(self, state: str, days: Days) -> str | None:
        """Return the state that the land of a state, or of a territory, belonged to on some days; None where it is open.

        >>> load_atlas().state_on("MKD", (date(1985, 6, 10), date(1985, 6, 10)))
        'YUG'
        """
        found = self.lands.state_of(state, *days)
        if found is not None or self.lands.is_disputed(state, *days):
            return found
        if state not in self.actors or self.actors.entry(state).kind != "state":
            return None
        return state if all(self.actors.exists(state, day) for day in days) else None

    def _state(self, town: Town, days: Days) -> str | None:
        return self.lands.state_of(town.land, *days, town.region, town.name)

    def _inside(self, towns: Sequence[Town], within: Collection[str], days: Days) -> list[Town]:
        return [t for t in towns if {t.land, f"{t.land}-{t.region}", self._state(t, days)} & set(within)]

    def _choose(self, towns: Sequence[Town], days: Days, capital_of: str | None, near: frozenset[str]) -> Town | None:
        named = [t for t in towns if t.is_named_so] or list(towns)
        if not named:
            return None
        if named[0].population >= _LARGE and _is_bigger(named[0], towns, _MUCH_BIGGER):
            return named[0]
        close = self._inside(towns, near, days)
        if capital_of is not None:
            return self._choose_capital(towns, close, days, capital_of, near)
        old = [t for t in close if t.land not in _NAMED_AFTER_OTHERS]
        meant = _without_lesser(old or close)
        if len({t.land for t in meant}) == 1:
            found = _biggest(meant)
            overshadowed = found is not None and not old and any(t.population > found.population for t in towns)
            return None if overshadowed else found
        is_only = not close and len({t.land for t in towns}) == 1
        return _biggest(named) if is_only and named[0].population >= _LARGE else None

    def _choose_capital(
        self, towns: Sequence[Town], close: Sequence[Town], days: Days, capital_of: str, near: frozenset[str]
    ) -> Town | None:
        """Return the capital, unless only another state with such a town is spoken of, or others are nearly as big."""
        capital = _biggest(self._inside(towns, {capital_of}, days))
        others = [t for t in close if t != capital and t.land not in _NAMED_AFTER_OTHERS]
        if capital is None or capital_of in near or capital.land in near:
            return capital
        if others:
            return _biggest(others) if len({t.land for t in others}) == 1 else None
        rivals = [t for t in towns if t.land not in _NAMED_AFTER_OTHERS]
        return capital if _is_bigger(capital, rivals, _BIGGER) else None


def _without_lesser(towns: Sequence[Town]) -> Sequence[Town]:
    """Return the towns that have the name today, unless a bigger one has it as another name."""
    named = [t for t in towns if t.is_named_so]
    return named if named and max(towns, key=lambda t: t.population).is_named_so else towns


def _is_bigger(town: Town, towns: Sequence[Town], times: int) -> bool:
    """Say whether a town has so many times the inhabitants of each other one."""
    return all(town.population >= times * other.population for other in towns if other != town)


def _biggest(towns: Sequence[Town]) -> Town | None:
    """Return the town that is clearly the biggest of some in one land, or None."""
    if not towns:
        return None
    first = max(towns, key=lambda t: t.population)
    return first if _is_bigger(first, towns, _BIGGER) else None


@cache
def load_atlas() -> Atlas:
    """Return the atlas that ships with casus."""
    return Atlas(load_actors())
