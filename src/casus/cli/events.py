"""`casus events`: who did what to whom, one event a row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import AccountReader, given_codebook, input_options
from casus.cli.output import output_option
from casus.cli.tables import TABLE_FORMS, form_option, write_table
from casus.ground.dates import show_years

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casus.run import Input

_STATUSES = ("actual", "planned", "threatened", "conditional", "requested", "denied", "hypothetical")
_TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
_SHOWN = ("happened", "status", "type", "actors", "recipients", "words")
_WIDTH = 22  # characters of a cell before the words, in a table for people


@click.command("events")
@input_options
@output_option
@form_option(*TABLE_FORMS)
@click.option(
    "--columns",
    type=click.Choice(["casus", "gdelt", "polecat"]),
    default="casus",
    show_default=True,
    help="Columns of JSON, CSV and Parquet. Those of GDELT and POLECAT have no status: only what is told as done goes there.",
)
@click.option("--type", "types", multiple=True, type=click.Choice(_TYPES, case_sensitive=False), help="Only this type; repeat it.")
@click.option("--status", "statuses", multiple=True, type=click.Choice(_STATUSES), help="Only this status; repeat it for several.")
def command(inputs: list[Input], output: str, form: str, columns: str, types: tuple[str, ...], statuses: tuple[str, ...]) -> int:
    """List who did what to whom, whether it happened, and by whose account.

    FILE is plain text, HTML or JSON lines, as for `casus read`; - is standard input. As text, six columns are shown; the
    other forms have all.

    A report that cannot be read is passed over with a message, and the exit code is 3; 1 means that there is no event of the
    kind.
    """
    reader = AccountReader(inputs)

    def rows() -> Iterator[dict[str, Any]]:
        from casus.codebook.cameo import load_cameo  # noqa: PLC0415 - after the arguments are checked
        from casus.model.event_rows import Coding, EventFilter, list_events  # noqa: PLC0415

        coding, wanted = Coding(given_codebook().senses.quad, load_cameo().code), EventFilter(types, statuses)
        for account in reader:
            for row in list_events(account, columns, coding, wanted):
                yield _short(row) if form == "text" and columns == "casus" else row

    from casus.model.event_rows import COLUMNS  # noqa: PLC0415 - after the arguments are checked

    shown = _SHOWN if form == "text" and columns == "casus" else COLUMNS[columns]
    n_rows = write_table(rows(), shown, form, output, [one.source for one in inputs if isinstance(one.source, Path)])
    return reader.exit_code(is_found=n_rows > 0)


def _short(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose names leave room for the words on a terminal's line, and whose centuries nobody takes for days."""
    return row | {key: _cut(row[key]) for key in ("actors", "recipients")} | {"happened": show_years(row["happened"] or "")}


def _cut(value: str | None) -> str | None:
    return value if value is None or len(value) <= _WIDTH else value[: _WIDTH - 1].rstrip() + "…"
