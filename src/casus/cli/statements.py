"""`casus statements`: who said what, one statement a row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import AccountReader, input_options
from casus.cli.output import output_option
from casus.cli.tables import TABLE_FORMS, form_option, write_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casus.run import Input

_STANCES = (
    "asserts",
    "denies",
    "declines",
    "asks",
    "wonders",
    "demands",
    "hopes",
    "fears",
)  # those of casus.model.account; a test holds them
_SHOWN = ("speaker", "office", "form", "stance", "said", "content")
_ALL = ("report", "speaker", "words", "office", "actor", "form", "stance", "cue", "said", "channel", "addressees", "content", "quoted",
        "within", "why", "id")  # fmt: skip
_WIDTH = 24  # characters of a name in a table for people


@click.command("statements")
@input_options
@output_option
@form_option(*TABLE_FORMS)
@click.option("--speaker", metavar="NAME", help="Only what was said by whoever is called so: part of a name or office, or a code (RUS).")
@click.option("--stance", "stances", multiple=True, type=click.Choice(_STANCES), help="Only this stance; repeat it for several.")
def command(inputs: list[Input], output: str, form: str, speaker: str | None, stances: tuple[str, ...]) -> int:
    """List who said what, in the order of the text.

    FILE is plain text, HTML or JSON lines, as for `casus read`; - is standard input. Pronouns are given the name that the
    report has for them. As text, six columns are shown; JSON, CSV and Parquet have all: the report, the cue, the channel,
    the addressees, the words given verbatim, the statement that it is told in, and the rule that found it.

    A report that cannot be read is passed over with a message, and the exit code is 3; 1 means that nobody says anything of
    the kind.
    """
    reader = AccountReader(inputs)

    def rows() -> Iterator[dict[str, Any]]:
        from casus.model.statement_rows import list_statements  # noqa: PLC0415 - after the arguments are checked
        from casus.model.wire import to_wire  # noqa: PLC0415

        for account in reader:
            for row in list_statements(account, speaker, stances):
                yield _short(to_wire(row)) if form == "text" else to_wire(row)

    columns = _SHOWN if form == "text" else _ALL
    n_rows = write_table(rows(), columns, form, output, [one.source for one in inputs if isinstance(one.source, Path)])
    return reader.exit_code(is_found=n_rows > 0)


def _short(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose names leave room for the content on a terminal's line."""
    return row | {
        key: row[key] if len(row[key] or "") <= _WIDTH else row[key][: _WIDTH - 1].rstrip() + "…" for key in ("speaker", "office")
    }
