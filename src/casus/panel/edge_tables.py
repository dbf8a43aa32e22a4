"""State-years, dyad-years and alliance-years of edges, null where readings of the dates differ."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa

from casus.panel.columns import days, numbers
from casus.panel.facts import SYSTEMS, Facts, with_facts
from casus.panels.days import Ints
from casus.panels.edges import Edges, EdgeYears, edge_years
from casus.panels.promises import PROMISES, pack, unpack


def edge_dyads(table: Any, facts: Facts, since: int, until: int, *, directed: bool) -> Any:
    """Return the dyad-years with a promise; see `dyad_years`."""
    edges = _to_edges(table)
    if not directed:
        edges = replace(edges, state=np.minimum(edges.state, edges.other), other=np.maximum(edges.state, edges.other))
    years = edge_years(edges, ("state", "other"), "alliance", since, until)
    code = SYSTEMS[facts.system]
    columns = dict(zip((f"{code}1", f"{code}2", "year"), map(_short, years.key), strict=True)) | _promises(years)
    made = pa.table(columns).filter(pa.array(years.possible != 0))
    return with_facts(made, replace(facts, unit="dyad-years", since=since, until=until, directed=directed))


def edge_states(table: Any, facts: Facts, since: int, until: int) -> Any:
    """Return the state-years; see `state_years`."""
    years = edge_years(_to_edges(table), ("state",), "alliance", since, until)
    columns = dict(zip((SYSTEMS[facts.system], "year"), map(_short, years.key), strict=True))
    columns |= _promises(years) | {"n_alliances": _counts(years)}
    return with_facts(pa.table(columns), replace(facts, unit="state-years", since=since, until=until))


def edge_alliances(table: Any, facts: Facts, since: int, until: int) -> Any:
    """Return the alliance-years; see `alliance_years`."""
    years = edge_years(_to_edges(table), ("alliance",), "state", since, until)
    names = table["alliance"].combine_chunks().dictionary_encode().dictionary
    columns = {"alliance": names.take(pa.array(years.key[0])), "year": _short(years.key[1]), "n_members": _counts(years)}
    return with_facts(pa.table(columns | _promises(years)), replace(facts, unit="alliance-years", since=since, until=until))


def _to_edges(table: Any) -> Edges:
    return Edges(
        numbers(pa.table({"index": table["alliance"].combine_chunks().dictionary_encode().indices}), "index"),
        numbers(table, "state"),
        numbers(table, "other"),
        days(table, "start"),
        days(table, "end"),
        pack([numbers(table, name) for name in PROMISES]),
        np.asarray(table["certain"].to_numpy()),
    )


def _promises(years: EdgeYears) -> dict[str, Any]:
    pairs = zip(PROMISES, unpack(years.bits), unpack(years.possible), strict=True)
    return {name: pa.array(held, mask=held != possible) for name, held, possible in pairs}


def _counts(years: EdgeYears) -> Any:
    return pa.array(_short(years.n_certain), mask=years.n_certain != years.n_possible)


def _short(column: Ints) -> Any:
    return column.astype(np.int16)
