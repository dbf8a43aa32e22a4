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
from casus.panel.treaties import list_promises
from casus.panel.years import alliance_years, dyad_years, state_years

Unit = Literal["state-years", "dyad-years", "alliance-years"]

_BASIS = "party"


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
    basis: str | None = None
    is_bare: bool = False


def make_panel(plan: Plan) -> Any:
    """Return the panel as an Arrow table.

    Raises:
        InputError: a file is not what it should be.
        UsageError: what is asked for does not go together, or the data do not cover it.
    """
    _check(plan)
    if plan.unit == "alliance-years":
        return alliance_years(_promises(plan, "cow"), plan.since, plan.until)
    if plan.states is not None:
        states = read_states(plan.states, plan.system)
    elif plan.system is not None:
        states = list_states(plan.system)
    else:
        return _spread(plan, _promises(plan, "cow"), plan.since, plan.until)
    years = _spread(plan, states, plan.since, plan.until)
    return years if plan.is_bare else add_promises(years, _spread(plan, _promises(plan, facts_of(years).system)))


def _check(plan: Plan) -> None:
    """Hold what is asked for against itself."""
    has_system = plan.states is not None or plan.system is not None
    rules: tuple[tuple[bool, str, str, str], ...] = (
        (
            plan.unit == "alliance-years" and (has_system or plan.is_bare),
            "alliance-years",
            "these rest on alliances alone",
            "leave out --states, --system and --bare",
        ),
        (
            plan.atop_members is None and (plan.atop_phases is not None or plan.as_coded),
            "--atop-phases" if plan.atop_phases else "--as-coded",
            "there is no member file of ATOP",
            "give --atop-members atop5_1m.csv, or leave it out",
        ),
        (
            plan.atop_members is not None and plan.basis is not None,
            "--basis",
            "ATOP counts from the signature",
            "leave out --basis, or --atop-members",
        ),
        (plan.is_bare and plan.atop_members is not None, "--bare", "this leaves out what ATOP promises", "leave out one of the two"),
        (plan.is_bare and not has_system, "--bare", "there is nothing to make a panel from", "say of which system: --system cow or gw"),
    )
    for is_broken, where, what, hint in rules:
        if is_broken:
            raise UsageError(what, where=where, hint=hint)


def _promises(plan: Plan, system: str) -> Any:
    """Return the promises asked for, in the numbers of a system."""
    if plan.atop_members is not None:
        return in_system(read_atop(plan.atop_members, plan.atop_phases), system)
    return list_promises(plan.basis or _BASIS, system)


def _spread(plan: Plan, spells: Any, since: int | None = None, until: int | None = None) -> Any:
    if plan.unit == "state-years":
        return state_years(spells, since, until)
    return dyad_years(spells, since, until, directed=plan.directed, as_coded=plan.as_coded)
