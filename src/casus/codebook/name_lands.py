"""In which states persons are commonly named so: "Sergei" in Russia, names in -nen in Finland."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casus.codebook.actor_tables import ActorEntry, Row
from casus.codebook.person_names import name_words
from casus.ground.errors import CodebookError
from casus.ground.text import fold

NAME_LAND = "name land"
_GIVEN, _MIDDLE, _FAMILY, _FAMILY_FIRST, _FAMILY_LAST, _PARTICLE = 2.0, 1.5, 2.0, 1.5, 1.0, 1.5
_PER_LETTER, _MOST = 0.5, 2.0  # what the ending of a surname is worth
_PARTICLES = frozenset("al el ibn bin abu ben ould von van vander".split())


@dataclass(frozen=True, slots=True)
class NameLand:
    """The names of one language or region.

    Args:
        states: ids of the states where they are common.
        given: given names, folded.
        family: surnames and the particles in front of them, folded.
        endings: of surnames, folded, without hyphen.
    """

    states: tuple[str, ...]
    given: frozenset[str]
    family: frozenset[str]
    endings: frozenset[str]

    def worth(self, words: Sequence[str], particles: frozenset[str]) -> float:
        """Return how well the words of a name, folded, fit: 0 where nothing does."""
        first, last = words[0], {words[-1], *words[-1].split("-")}
        worth = 0.0
        if len(words) > 1:
            if first in self.given:
                worth = _GIVEN
            elif self.given & {*words[1:-1], *first.split("-")}:
                worth = _MIDDLE
            if first in self.family:
                worth += _FAMILY if not self.given else _FAMILY_FIRST  # "Wang Yi", where no given names are told
        is_named_first = len(words) > 1 and not self.given
        if last & self.family:
            worth += _FAMILY_LAST if is_named_first else _FAMILY
        elif not is_named_first:
            worth += max(map(self._ending, last))
        return worth + (_PARTICLE if particles & self.family else 0.0)

    def _ending(self, word: str) -> float:
        """Return what the longest ending of a surname is worth that stands behind two letters or more."""
        for start in range(2, len(word)):
            if word[start:] in self.endings:
                return min(_MOST, _PER_LETTER * (len(word) - start))
        return 0.0


class NameLands:
    """The names of all lands.

    Args:
        lands: one for each language or region; a state may be in several.
    """

    def __init__(self, lands: Sequence[NameLand] = ()) -> None:
        self._lands = tuple(lands)

    def worths(self, name: str) -> Mapping[str, float]:
        """Return how well a name fits the states whose names we know, those that it fits at all."""
        words = [part for part in name_words(name) if part]
        particles = _PARTICLES.intersection(fold(name).replace("-", " ").split())
        found: dict[str, float] = {}
        for land in self._lands:
            worth = land.worth(words, particles)
            for state in land.states if worth else ():
                found[state] = max(found.get(state, 0.0), worth)
        return found


def read_name_lands(rows: Sequence[Row], entries: Mapping[str, ActorEntry]) -> NameLands:
    """Return what the rows of kind "name land" say.

    Raises:
        CodebookError: there is no such state.
    """
    lands = []
    for row in rows:
        states = tuple(row.cells["states"].split())
        unknown = [state for state in states if state not in entries or entries[state].kind != "state"]
        if unknown:
            raise CodebookError(f"there is no state {unknown[0]!r}", where=row.where, hint="ids are those of states.toml")
        given, family, endings = (frozenset(fold(row.cells[column]).split()) for column in ("given", "family", "endings"))
        lands.append(NameLand(states, given, family, endings))
    return NameLands(lands)
