"""Common nouns that news uses of some states only: "the kingdom", "the emirate", "the island"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from casus.codebook.actor_tables import ActorEntry, Row, split_list
from casus.ground.dates import bounds
from casus.ground.errors import CodebookError

STATE_NOUN = "state noun"
_CROWNED = frozenset({"kingdom", "emirate", "sheikhdom", "sultanate", "principality", "monarchy"})


@dataclass(frozen=True, slots=True)
class NounSpell:
    """The days between which a noun fits a state."""

    state: str
    first: date
    last: date


class StateNouns:
    """Says which states a noun like "kingdom" can mean.

    Args:
        spells: by noun, which states it fits, and when.
    """

    def __init__(self, spells: Mapping[str, Sequence[NounSpell]]) -> None:
        self._spells = spells

    def fits(self, noun: str, state: str, on: date | None = None) -> bool:
        """Say whether a state can be called by a noun on a day; without a day, today. A noun of no table fits any state.

        A monarchy is any state with a crown, a republic any without.
        """
        if noun == "republic":
            return not self._is_crowned(state, on)
        if noun == "monarchy":
            return self._is_crowned(state, on)
        return noun not in self._spells or self._has(noun, state, on)

    def _is_crowned(self, state: str, on: date | None) -> bool:
        return any(self._has(noun, state, on) for noun in _CROWNED)

    def _has(self, noun: str, state: str, on: date | None) -> bool:
        day = on or date.max
        return any(s.state == state and s.first <= day <= s.last for s in self._spells.get(noun, ()))


def read_state_nouns(rows: Sequence[Row], entries: Mapping[str, ActorEntry]) -> StateNouns:
    """Return what the rows of kind "state noun" say.

    Raises:
        CodebookError: there is no such state, or a day is none.
    """
    spells: dict[str, list[NounSpell]] = {}
    states = frozenset(entry.id for entry in entries.values() if entry.kind == "state")
    for row in rows:
        for spell in read_spell(row, states):
            for noun in split_list(row.cells["words"]):
                spells.setdefault(noun, []).append(spell)
    return StateNouns(spells)


def read_spell(row: Row, states: frozenset[str]) -> list[NounSpell]:
    """Return the spells of a row with the columns states, since and until, one a state.

    Raises:
        CodebookError: there is no such state, or a day is none.
    """
    first, last = _day(row, "since", 0, date.min), _day(row, "until", 1, date.max)
    found = []
    for state in split_list(row.cells["states"]):
        if state not in states:
            raise CodebookError(f"there is no state {state!r}", where=row.where, hint="ids are those of the tables of states")
        found.append(NounSpell(state, first, last))
    return found


def _day(row: Row, column: str, end: int, default: date) -> date:
    span = bounds(row.cells[column])
    if row.cells[column] and span is None:
        raise CodebookError(f"{column} {row.cells[column]!r} is no date", where=row.where, hint="write YYYY, YYYY-MM or YYYY-MM-DD")
    return span[end] if span else default
