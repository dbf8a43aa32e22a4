"""State-years, dyad-years and alliance-years from spells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa

from casus.codebook.panel_rules import PanelRules, load_panel_rules
from casus.ground.errors import UsageError
from casus.panel.columns import days, numbers
from casus.panel.edge_tables import edge_alliances, edge_dyads, edge_states
from casus.panel.facts import SYSTEMS, Facts, as_table, check_years, facts_of, with_facts
from casus.panels.pairs import direct, match_pairs, promise_years, system_years, undirected
from casus.panels.promises import PROMISES, Bits, pack, unpack
from casus.panels.spells import Spells, gather, keys, spread, unkey

_COW_NUMBERS = 1000  # ATOP gives states that COW does not list a number of four digits (Annam, 8152)


def dyad_years(spells: Any, since: int | None = None, until: int | None = None, *, directed: bool = False, as_coded: bool = False) -> Any:
    """Return dyad-years as an Arrow table: all pairs of a state system, or those with a promise between allies.

    Pairs of a state system share a day of the year. Of alliances there is a row for each pair of which one promises the other
    something in the year: in any alliance, on any of its days, the last one included. Directed, `defense` is what the first
    state promises the second; else each pair stands there once, the lower number first, with what either promises.

    Of the codebook's treaties a cell is null where one reading of the dates has a promise in the year and another has not.

    The odd case: ATOP's member file says that Italy promised defence at Locarno, not to whom. Where members promise different
    things to different partners (OBVARY), whom a promise runs to is taken from the codebook, `directions.toml`.

    Args:
        spells: of `list_states`, `read_states` or `read_atop`, or the edges of `list_promises`.
        since: first year; by default that of the data.
        until: last year; by default that of the data, where they have one.
        directed: whether each pair stands there both ways.
        as_coded: leave out the directions: what a member promises then runs to all its partners.

    Returns:
        Columns ccode1, ccode2 (gwcode1, gwcode2), year and, of alliances, defense, offense, neutral, nonagg, consul (0 or 1), in
        order of the first three.

    Raises:
        UsageError: the years are none that the data cover, or the table holds no spells.
    """
    table = as_table(spells)
    facts = facts_of(table, "spells", "edges")
    first, last = check_years(facts, since, until)
    if facts.unit == "edges":
        return edge_dyads(table, facts, first, last, directed=directed)
    rows = _to_spells(table)
    code = SYSTEMS[facts.system]
    if "alliance" in table.column_names:
        if facts.system == "cow":
            rows = rows.take(rows.state < _COW_NUMBERS)
        rules = load_panel_rules()
        pairs = match_pairs(rows, [(s.before, s.after) for s in rules.successions])
        if not as_coded:
            pairs = direct(pairs, rows, _directions(facts, rules))
        found = promise_years(pairs, rows, first, last)
        found = found if directed else undirected(found)
        promises = _promise_columns(found.bits)
    else:
        found = system_years(rows, first, last)
        if not directed:
            once = found.state < found.other
            found = replace(found, state=found.state[once], other=found.other[once], year=found.year[once])
        promises = {}
    columns = {f"{code}1": _short(found.state), f"{code}2": _short(found.other), "year": _short(found.year), **promises}
    return with_facts(pa.table(columns), replace(facts, unit="dyad-years", since=first, until=last, directed=directed))


def state_years(spells: Any, since: int | None = None, until: int | None = None) -> Any:
    """Return state-years as an Arrow table: the members of a state system, or of alliances with what they promise anybody.

    A member that promises nothing (Belgium to France in 1832: the pledge ran the other way) has a row of zeros. Alliances of a
    state that no other member shares a day with count all the same.

    Args:
        spells: of `list_states`, `read_states` or `read_atop`, or the edges of `list_promises`.
        since: first year; by default that of the data.
        until: last year; by default that of the data, where they have one.

    Returns:
        Columns ccode (gwcode), year and, of alliances, defense, offense, neutral, nonagg, consul (0 or 1) and n_alliances.

    Raises:
        UsageError: the years are none that the data cover, or the table holds no spells.
    """
    table = as_table(spells)
    facts = facts_of(table, "spells", "edges")
    first, last = check_years(facts, since, until)
    if facts.unit == "edges":
        return edge_states(table, facts, first, last)
    rows = _to_spells(table)
    place, year = spread(rows.start, rows.end, first, last)
    key, bits = gather(keys([rows.state[place], year]), rows.bits[place])
    state, years = unkey(key, 2)
    columns = {SYSTEMS[facts.system]: _short(state), "year": _short(years)}
    if "alliance" in table.column_names:
        each = np.unique(keys([rows.state[place], year, rows.alliance[place]]))
        _, n_alliances = np.unique(each // 10_000, return_counts=True)
        columns |= {**_promise_columns(bits), "n_alliances": n_alliances.astype(np.int16)}
    return with_facts(pa.table(columns), replace(facts, unit="state-years", since=first, until=last))


def alliance_years(spells: Any, since: int | None = None, until: int | None = None) -> Any:
    """Return alliance-years as an Arrow table, a row for each year of each phase of an alliance.

    Args:
        spells: of `read_atop`, or the edges of `list_promises`.
        since: first year; by default that of the data.
        until: last year; by default that of the data, where they have one.

    Returns:
        Columns alliance, phase (of ATOP), year, n_members (states that were in on any day of the year), and defense, offense, neutral,
        nonagg, consul (1 where any of them promises it).

    Raises:
        UsageError: the years are none that the data cover, or the spells are those of a state system.
    """
    table = as_table(spells)
    facts = facts_of(table, "spells", "edges")
    if "alliance" not in table.column_names:
        raise UsageError("a state system has no alliances", hint="give those of read_atop or list_promises")
    first, last = check_years(facts, since, until)
    if facts.unit == "edges":
        return edge_alliances(table, facts, first, last)
    rows = _to_spells(table)
    place, year = spread(rows.start, rows.end, first, last)
    key, bits = gather(keys([rows.group[place], year]), rows.bits[place])
    group, years = unkey(key, 2)
    each = np.unique(keys([rows.group[place], year, rows.state[place]]))
    _, n_members = np.unique(each // 10_000, return_counts=True)
    one = np.unique(rows.group, return_index=True)[1][np.searchsorted(np.unique(rows.group), group)]
    columns = {
        "alliance": table["alliance"].take(pa.array(one)),
        "phase": table["phase"].take(pa.array(one)),
        "year": _short(years),
        "n_members": n_members.astype(np.int16),
        **_promise_columns(bits),
    }
    return with_facts(pa.table(columns), replace(facts, unit="alliance-years", since=first, until=last))


def _to_spells(table: Any) -> Spells:
    """Return the spells of a table; groups and alliances are numbered in the order of their names."""
    state = numbers(table, "state")
    start, end = days(table, "start"), days(table, "end")
    if "alliance" not in table.column_names:
        nothing = np.zeros(len(state), np.int64)
        return Spells(nothing, nothing, state, start, end, nothing.astype(np.uint8))
    alliance = numbers(table, "alliance")
    group = np.unique(alliance * 1000 + numbers(table, "phase"), return_inverse=True)[1]
    return Spells(group, alliance, state, start, end, pack([numbers(table, name) for name in PROMISES]))


def _directions(facts: Facts, rules: PanelRules) -> Any:
    return rules.directions if "atop" in facts.data else ()


def _promise_columns(bits: Bits) -> Mapping[str, Any]:
    return dict(zip(PROMISES, unpack(bits), strict=True))


def _short(column: Any) -> Any:
    return column.astype(np.int16)
