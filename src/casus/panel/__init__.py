"""Panels for researchers: state-years, dyad-years and alliance-years as Arrow tables.

First the spells: `list_states` (a state system, from the codebook), `read_states` (the same from a file), `read_atop` (ATOP's
member file), or the edges of `list_promises` (the codebook's treaties). `state_years`, `dyad_years` and `alliance_years` spread
them over years; `add_promises` joins what states promise to the years of a state system, 0 where there is no promise and null
where the data say nothing; `cite` names the data used.

Tables are pyarrow's; pandas (`table.to_pandas()`) and Polars (`polars.from_arrow(table)`) take them, and `add_promises` joins
promises to a panel of theirs.
"""

from __future__ import annotations

from casus.ground.errors import UsageError

try:
    import pyarrow as pa
except ImportError:
    raise UsageError("panels need pyarrow, which is not installed", hint='pip install "casus[arrow]"') from None

from casus.panel.atop import read_atop
from casus.panel.citations import cite
from casus.panel.joins import add_promises, in_system
from casus.panel.states import list_states, read_states
from casus.panel.treaties import list_promises
from casus.panel.years import alliance_years, dyad_years, state_years

del pa

__all__ = [
    "add_promises",
    "alliance_years",
    "cite",
    "dyad_years",
    "in_system",
    "list_promises",
    "list_states",
    "read_atop",
    "read_states",
    "state_years",
]
