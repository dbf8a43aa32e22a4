"""Makes the panel that a command line asks for: which spells, which years, joined or not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from casus.ground.errors import UsageError
from casus.panel.atop import read_atop
from casus.panel.facts import facts_of
from casus.panel.joins import add_promises, in_system
from casus.panel.states import list_states, read_states
from casus.panel.years import alliance_years, dyad_years, state_years

Unit = Literal["state-years", "dyad-years", "alliance-years"]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked for; see `casus panel --help`."""

    unit: Unit
    since: int | None = None
    until: int | None = None
    system: str | None = None
    directed: bool = False
    states: Path | None = None
    atop_members: Path | None = None
    atop_phases: Path | None = None
    as_coded: bool = False


def make_panel(plan: Plan) -> Any:
    """Return the panel as an Arrow table.

    Raises:
        InputError: a file is not what it should be.
        UsageError: what is asked for does not go together, or the data do not cover it.
    """
    promises = _promises(plan)
    if plan.unit == "alliance-years":
        if promises is None or plan.states is not None or plan.system is not None:
            raise UsageError("alliance-years rest on alliances alone", hint="give --atop-members, and neither --states nor --system")
        return alliance_years(promises, plan.since, plan.until)
    states = _states(plan)
    if states is None:
        if promises is None:
            raise UsageError("there is nothing to make a panel from", hint="give --system, or --atop-members, or both")
        return _spread(plan, promises, plan.since, plan.until)
    years = _spread(plan, states, plan.since, plan.until)
    if promises is None:
        return years
    return add_promises(years, _spread(plan, in_system(promises, facts_of(years).system)))


def _states(plan: Plan) -> Any:
    if plan.states is not None:
        return read_states(plan.states, plan.system)
    return None if plan.system is None else list_states(plan.system)


def _promises(plan: Plan) -> Any:
    if plan.atop_members is not None:
        return read_atop(plan.atop_members, plan.atop_phases)
    for option, value in (("--atop-phases", plan.atop_phases), ("--as-coded", plan.as_coded)):
        if value:
            raise UsageError("there is no member file of ATOP", where=option, hint="give --atop-members atop5_1m.csv, or leave it out")
    return None


def _spread(plan: Plan, spells: Any, since: int | None = None, until: int | None = None) -> Any:
    if plan.unit == "state-years":
        return state_years(spells, since, until)
    return dyad_years(spells, since, until, directed=plan.directed, as_coded=plan.as_coded)
