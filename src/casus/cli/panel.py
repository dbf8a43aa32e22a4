"""`casus panel`: state-years, dyad-years and alliance-years for researchers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.cli.output import output_option
from casus.ground.errors import UsageError

if TYPE_CHECKING:
    from casus.panel.plan import Unit

UNITS = ("state-years", "dyad-years", "alliance-years")


@click.command("panel")
@click.argument("unit", type=click.Choice(UNITS))
@click.option("--from", "since", type=int, metavar="YEAR", help="First year; by default that of the data.")
@click.option("--to", "until", type=int, metavar="YEAR", help="Last year; by default that of the data, where they have one.")
@click.option("--system", metavar="cow|gw", help="All states or pairs of this state system, not only those with a promise.")
@click.option("--directed", is_flag=True, help="Each pair both ways: what the first promises the second.")
@click.option("--states", type=Path, metavar="FILE", help="List of the states of a system with first and last days (CSV).")
@click.option("--atop-members", type=Path, metavar="FILE", help="ATOP's member file, atop5_1m.csv.")
@click.option("--atop-phases", type=Path, metavar="FILE", help="ATOP's file of alliance phases, atop5_1aph.csv.")
@click.option("--as-coded", is_flag=True, help="What ATOP says a member promises runs to all its partners: without our directions.")
@click.option("--basis", metavar="party|signature|in_force", help="First day of a party to a treaty of the codebook; by default party.")
@click.option("--bare", is_flag=True, help="The states or pairs of the system alone, without promises.")
@click.option("--cite", is_flag=True, help="Name the data used, as their makers ask, on standard error.")
@click.option("--format", "form", type=click.Choice(["csv", "json", "parquet"]), help="By default as OUT ends, else csv.")
@output_option
def command(
    unit: Unit,
    since: int | None,
    until: int | None,
    system: str | None,
    directed: bool,
    states: Path | None,
    atop_members: Path | None,
    atop_phases: Path | None,
    as_coded: bool,
    basis: str | None,
    bare: bool,
    cite: bool,
    form: str | None,
    output: str,
) -> int:
    """Write state-years, dyad-years or alliance-years for researchers.

    Promises are those of the codebook's treaties, or with --atop-members those of ATOP. Without --system or --states there is a row
    for each state, or pair of states, with a promise in the year; with them for each state or pair of the system, 0 where nothing
    is promised and empty where the data say nothing or their readings differ. ATOP ends with 2018; the codebook has about thirty
    treaties, and 0 means that none of those promises it.

    Last days are included. A promise runs from the state that makes it to the one it is made to.
    """
    if directed and unit != "dyad-years":
        raise UsageError(f"{unit} have no direction", where="--directed", hint="ask for dyad-years, or leave it out")
    from casus.panel import cite as name_data  # noqa: PLC0415 - heavy; says what to do where pyarrow is not there
    from casus.panel.plan import Plan, make_panel  # noqa: PLC0415

    plan = Plan(unit, since, until, system, directed, states, atop_members, atop_phases, as_coded, basis, bare)
    table: Any = make_panel(plan)
    from casus.cli.arrow_tables import choose_form, write_arrow  # noqa: PLC0415 - needs pyarrow, after casus.panel has looked for it

    write_arrow(table, choose_form(form, output), output, [path for path in (states, atop_members, atop_phases) if path])
    if cite:
        click.echo("\n".join(name_data(table)), err=True)
    return 0 if table.num_rows else 1
