"""Joins promises to the years of a state system, and puts spells in the numbers of another one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa

from casus.codebook.panel_rules import load_panel_rules
from casus.ground.errors import UsageError
from casus.panel.columns import days, numbers
from casus.panel.facts import SYSTEMS, Facts, as_table, check_system, facts_of, has_facts, join_data, with_facts
from casus.panels.codes import recode
from casus.panels.days import FAR, UNKNOWN, Ints
from casus.panels.lookups import ABSENT, find_rows
from casus.panels.promises import PROMISES
from casus.panels.spells import keys


def add_promises(years: Any, promises: Any) -> Any:
    """Return the years of a state system with what states promise in them: 0 for nothing, null where the data say nothing.

    Every row of `years` is kept, in its order, with all its columns. A year before the first or after the last one that the
    promises cover gets null, not 0: ATOP ends on 2018-12-31, and NATO did not.

    Args:
        years: state-years or dyad-years of a state system, or a panel of your own with columns ccode1, ccode2 and year, or ccode
            and year (gwcode for GW numbers): a table of Arrow, pandas or Polars. To undirected promises it does not matter which
            of two states comes first.
        promises: state-years or dyad-years of alliances, in numbers of the same system (see `in_system`).

    Raises:
        UsageError: the two tables are not of one kind.
    """
    left, right = as_table(years), as_table(promises)
    if PROMISES[0] in left.column_names or PROMISES[0] not in right.column_names:
        raise UsageError("the years come first, then the promises", hint="add_promises(dyad_years(states), dyad_years(atop))")
    other = facts_of(right, "state-years", "dyad-years")
    facts = facts_of(left, other.unit) if has_facts(left) else _facts_of_own(left, other)
    if facts.directed != other.directed:
        raise UsageError("one table is directed and the other is not", hint="make both with directed=True, or neither")
    if facts.system != other.system:
        raise UsageError(
            f"one table has numbers of {facts.system} and the other of {other.system}",
            hint='put the spells in the other numbers first: in_system(read_atop(...), "gw")',
        )
    names = _key_names(facts)
    row = find_rows(_key(left, names, other), _key(right, names, other))
    year = numbers(left, "year")
    is_unknown = (year < other.since) | (year > (other.until or year.max(initial=0)))
    for name in right.column_names:
        if name not in names:
            found = np.where(row == ABSENT, 0, numbers(right, name)[row]) if right.num_rows else np.zeros(len(row), np.int64)
            left = left.append_column(name, pa.array(found.astype(np.int8), mask=is_unknown | (found == UNKNOWN)))
    return with_facts(left, replace(facts, data=join_data([facts, other])))


def in_system(spells: Any, system: str) -> Any:
    """Return spells in the numbers of another state system.

    The two lists differ for Germany and Yemen from 1990, for Serbia, and for four islands of the Pacific.

    Args:
        spells: of `read_atop` or `read_states`, in numbers of the Correlates of War.
        system: cow or gw.

    Raises:
        UsageError: the spells are in GW numbers and COW numbers are asked for, which they do not tell.
    """
    table = as_table(spells)
    facts, wanted = facts_of(table, "spells"), check_system(system)
    if facts.system == wanted:
        return table
    if wanted == "cow":
        raise UsageError("GW numbers do not tell COW numbers", hint="begin with spells in COW numbers")
    found = recode(numbers(table, "state"), days(table, "start"), days(table, "end"), load_panel_rules().codes)
    made = table.take(pa.array(found.row))
    for name, column in (
        ("state", pa.array(found.state)),
        ("start", pa.array(found.start)),
        ("end", pa.array(found.end, mask=found.end == FAR)),
    ):
        made = made.set_column(made.column_names.index(name), name, column)
    return with_facts(made, replace(facts, system=wanted))


def _key_names(facts: Facts) -> tuple[str, ...]:
    code = SYSTEMS[facts.system]
    return (code, "year") if facts.unit == "state-years" else (f"{code}1", f"{code}2", "year")


def _key(table: Any, names: tuple[str, ...], facts: Facts) -> Ints:
    *states, year = (numbers(table, name) for name in names)
    if not facts.directed:
        states = [np.minimum(*states), np.maximum(*states)]
    return keys([*states, year])


def _facts_of_own(table: Any, promises: Facts) -> Facts:
    """Return the facts of a panel that is not ours, by the names of its columns."""
    for system in SYSTEMS:
        facts = replace(promises, system=check_system(system), data=())
        if set(_key_names(facts)) <= set(table.column_names):
            return facts
    wanted = " or ".join(", ".join(_key_names(replace(promises, system=check_system(system)))) for system in SYSTEMS)
    raise UsageError(f"this table has no columns {wanted}", hint=f"the promises are {promises.unit}: name the columns so")
