"""Which states can have an office of a name: only two have a chancellor, no monarchy a president."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from casus.codebook.actor_tables import Row, split_list
from casus.codebook.state_nouns import NounSpell, StateNouns, read_spell

ROLE_OF_STATES = "role of states"
ROLE_STATES_LACK = "role states lack"
_CROWNED = frozenset({"king", "queen"})
_PRESIDENTS = frozenset({"president", "vice president", "vice-president", "president-elect"})
# Federations of crowned states under a president.
_CROWNED_WITH_PRESIDENT = frozenset({"ARE"})
_RANKS = frozenset("deputy acting interim caretaker first second senior".split())
_ANY = "*"


@dataclass(frozen=True, slots=True)
class StateRoles:
    """Offices by the states that have them.

    Args:
        having: by office, the ids of the states that alone have one of this name ("taoiseach").
        lacking: by office, the states without one, and when; "* minister" is any office that ends so.
    """

    having: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lacking: Mapping[str, Sequence[NounSpell]] = field(default_factory=dict)

    def states_having(self, role: str) -> frozenset[str]:
        """Return the states that alone have an office of this name, acting or not; empty for one that any state can have."""
        return self.having.get(role) or self.having.get(role.removeprefix("acting ").removeprefix("interim "), frozenset())

    def fits(self, role: str, state: str, nouns: StateNouns, on: date | None = None) -> bool:
        """Say whether a state can have an office of this name on a day; without a day, today.

        A role of no table fits any state; a monarchy has no president, and a republic no king.

        Args:
            role: the office in the singular ("prime minister").
            state: id of the state.
            nouns: which states are monarchies.
            on: the day.
        """
        bare = " ".join(word for word in role.split() if word not in _RANKS)
        if role in _CROWNED and not nouns.fits("monarchy", state, on):
            return False
        if bare in _PRESIDENTS and state not in _CROWNED_WITH_PRESIDENT and nouns.fits("monarchy", state, on):
            return False
        having = self.states_having(role)
        if having and state not in having:
            return False
        day = on or date.max
        asked = (bare, f"{_ANY} {bare.rpartition(' ')[2]}") if " " in bare else (bare,)
        return not any(s.state == state and s.first <= day <= s.last for name in asked for s in self.lacking.get(name, ()))


def read_state_roles(rows: Sequence[Row], states: frozenset[str]) -> StateRoles:
    """Return what the rows of the two kinds say.

    Args:
        rows: rows of kind "role of states" and "role states lack"; others are left out.
        states: the ids of all states.

    Raises:
        CodebookError: there is no such state, or a day is none.
    """
    having: dict[str, frozenset[str]] = {}
    lacking: dict[str, list[NounSpell]] = {}
    for row in rows:
        words = split_list(row.cells.get("words", ""))
        if row.kind == ROLE_OF_STATES:
            having |= dict.fromkeys(words, frozenset(split_list(row.cells["states"])))
        elif row.kind == ROLE_STATES_LACK:
            for spell in read_spell(row, states):
                for word in words:
                    lacking.setdefault(word, []).append(spell)
    return StateRoles(having, lacking)
