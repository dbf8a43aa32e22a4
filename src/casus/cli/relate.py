"""`casus relate`: the event between two given mentions, one a line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import codebook_option, given_codebook, open_lines
from casus.cli.output import output_option
from casus.cli.tables import TABLE_FORMS, form_option, write_table

if TYPE_CHECKING:
    from collections.abc import Iterator

_COLUMNS = ("id", "type", "mode", "score", "rule")
_FORMS = ("json", *(form for form in TABLE_FORMS if form != "json"))


@click.command("relate")
@click.argument("file", metavar="PAIRS.jsonl")
@codebook_option
@output_option
@form_option(*_FORMS)
def command(file: str, output: str, form: str) -> int:
    """Write what one given mention does to another, one event a line.

    PAIRS.jsonl holds {"id", "text", "actor": [start, end], "recipient": [start, end] or null} a line, with character offsets
    into the text; - is standard input. The answer is {"id", "type", "mode", "score", "rule"} in the same order: PLOVER's type
    and mode, its score, and the line of the codebook that made it, or "head" with its certainty where a learned head overrules
    the lexicon. The type is null where the text tells nothing between the two.

    A line that cannot be read is passed over with a message, and the exit code is 3.
    """
    n_errors = 0

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal n_errors
        from casus import run  # noqa: PLC0415 - heavy
        from casus.cli.messages import show_error  # noqa: PLC0415
        from casus.ground.errors import InputError  # noqa: PLC0415
        from casus.model.wire import to_wire  # noqa: PLC0415

        with open_lines(file) as (lines, origin):
            for item in run.relate_pairs(lines, origin, given_codebook()):
                if isinstance(item, InputError):
                    show_error(item)
                    n_errors += 1
                else:
                    yield to_wire(item)

    n_rows = write_table(rows(), _COLUMNS, form, output, [] if file == "-" else [Path(file)])
    if n_errors:
        return 3
    return 0 if n_rows else 1
