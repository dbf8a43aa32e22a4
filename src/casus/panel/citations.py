"""Names the data that a table rests on, as their makers ask to be cited."""

from __future__ import annotations

from typing import Any

from casus import __version__
from casus.panel.facts import as_table, facts_of, join_data

_CITATIONS = {
    "atop": "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell, and Andrew G. Long. 2002. Alliance Treaty Obligations "
    "and Provisions, 1815-1944. International Interactions 28: 237-260. (ATOP, version 5.1)",
    "cow": "Correlates of War Project. 2017. State System Membership List, v2016.",
    "gw": "Gleditsch, Kristian S., and Michael D. Ward. 1999. A Revised List of Independent States since the Congress of Vienna. "
    "International Interactions 25: 393-413.",
    "casus": f"The casus developers. 2026. casus: a sourced account of the alliance system from news reports, version {__version__}. "
    "(Treaties of its codebook, and directions of promises that ATOP's member file leaves open.)",
}


def cite(*tables: Any) -> tuple[str, ...]:
    """Return what to cite for tables of casus.panel, each work once.

    Raises:
        UsageError: a table does not say what it rests on, as after a way through pandas or Polars.
    """
    return tuple(_CITATIONS[key] for key in join_data(facts_of(as_table(table)) for table in tables))
