"""What a table holds and what data it rests on, carried in its own metadata."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from typing import Any, Literal

import pyarrow as pa

from casus.ground.errors import UsageError

Unit = Literal["spells", "edges", "state-years", "dyad-years", "alliance-years"]
System = Literal["cow", "gw"]
SYSTEMS: dict[str, str] = {"cow": "ccode", "gw": "gwcode"}  # how researchers call the column of each system's numbers
_SYSTEMS: dict[str, System] = {"cow": "cow", "gw": "gw"}
_KEY = b"casus"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a table holds.

    Args:
        unit: what a row is.
        data: keys of the data that it rests on, for `cite`.
        since: first year that the data cover.
        until: last year that they cover; None where they have no end of their own.
        system: whose numbers states have.
        label: the data in words, for messages.
        directed: of dyad-years, whether each pair stands there both ways.
    """

    unit: Unit
    data: tuple[str, ...]
    since: int
    until: int | None
    system: System
    label: str
    directed: bool = True


def as_table(data: Any) -> Any:
    """Return a table of pyarrow, Polars, pandas or anything with the Arrow interface as a table of pyarrow.

    Raises:
        UsageError: it is no table.
    """
    if isinstance(data, pa.Table):
        return data
    if hasattr(data, "__arrow_c_stream__"):
        return pa.table(data)
    raise UsageError(f"a {type(data).__name__} is no table", hint="give a table of pyarrow, pandas or Polars")


def with_facts(table: Any, facts: Facts) -> Any:
    """Return the table with its facts in the schema."""
    return table.replace_schema_metadata({_KEY: json.dumps(asdict(facts)).encode()})


def has_facts(table: Any) -> bool:
    """Say whether a table says what it holds."""
    return _KEY in (table.schema.metadata or {})


def facts_of(table: Any, *units: Unit) -> Facts:
    """Return the facts of a table.

    Args:
        table: an Arrow table.
        units: what it may be; anything where none is named.

    Raises:
        UsageError: it has none, or is something else than one of `units`.
    """
    if not has_facts(table):
        raise UsageError(
            "this table does not say what it holds",
            hint="give a table that a function of casus.panel returned; pandas and Polars drop what it says of itself",
        )
    fields = json.loads(table.schema.metadata[_KEY])
    facts = Facts(**fields | {"data": tuple(fields["data"])})
    if units and facts.unit not in units:
        raise UsageError(f"this is a table of {facts.unit}", hint=f"give a table of {' or '.join(units)}")
    return facts


def check_system(system: str) -> System:
    """Return the name of a state system.

    Raises:
        UsageError: there is none of that name; the hint names the nearest.
    """
    found = _SYSTEMS.get(system)
    if found is not None:
        return found
    near = get_close_matches(system.lower(), _SYSTEMS, n=1, cutoff=0.4)
    raise UsageError(
        f"no state system is called {system!r}",
        hint=f"did you mean {near[0]!r}?" if near else "they are cow (Correlates of War) and gw (Gleditsch and Ward)",
    )


def check_years(facts: Facts, since: int | None, until: int | None) -> tuple[int, int]:
    """Return the first and the last year wanted: those of the data where none is named.

    Raises:
        UsageError: the last is before the first, the data do not cover one, or have no end of their own and none is named.
    """
    last = f"{facts.since} to {facts.until}" if facts.until else f"{facts.since} on"
    if until is None and facts.until is None:
        raise UsageError(f"{facts.label} has no last year of its own", hint="say how far to go: --to 2024, or until=2024")
    first, end = facts.since if since is None else since, int(facts.until or 0) if until is None else until
    if first > end:
        raise UsageError(f"from {first} to {end} is no time", hint=f"did you mean from {end} to {first}?")
    for year in (first, end):
        if year < facts.since or (facts.until is not None and year > facts.until):
            nearest = facts.since if year < facts.since else facts.until
            raise UsageError(f"{facts.label} covers {last}, not {year}", hint=f"the nearest year is {nearest}")
    return first, end


def join_data(tables: Iterable[Facts]) -> tuple[str, ...]:
    """Return the keys of the data of all, each once."""
    return tuple(dict.fromkeys(key for facts in tables for key in facts.data))
