"""`casus places`: the towns that a name can mean, and the state that each was in on a day."""

from __future__ import annotations

from typing import Any

import click

from casus.cli.inputs import codebook_option, given_codebook
from casus.cli.output import output_option
from casus.cli.questions import read_day
from casus.cli.tables import form_option, write_table

_COLUMNS = ("name", "state", "land", "region", "lat", "lon", "population", "named")


@click.command("places")
@click.argument("name")
@click.option("--on", metavar="DAY", help="The day (YYYY-MM-DD); without it, today's states.")
@codebook_option
@output_option
@form_option("text", "json", "csv", "parquet")
def command(name: str, on: str | None, output: str, form: str) -> int:
    """List the towns that a name can mean, and the state that each was in on a day.

    NAME is a town's name today or a former one. `state` is empty where the land was disputed, or is not on record for the day; `land` is
    the state or territory that the town is in today, and `named` says whether the name is its own or another one that it has or had.
    Towns are those of GeoNames with 15,000 inhabitants or more. The exit code is 1 where there is none.
    """
    from datetime import date  # noqa: PLC0415 - after the arguments are checked

    day = read_day(on, "--on") if on is not None else date.max
    found = given_codebook().atlas.locations(name, (day, day))
    rows: list[dict[str, Any]] = [
        {
            "name": place.town.name,
            "state": place.state,
            "land": place.town.land,
            "region": place.town.region,
            "lat": place.town.lat,
            "lon": place.town.lon,
            "population": place.town.population,
            "named": "so" if place.town.is_named_so else "otherwise",
        }
        for place in found
    ]
    return 0 if write_table(rows, _COLUMNS, form, output) else 1
