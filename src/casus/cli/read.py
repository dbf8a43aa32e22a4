"""`casus read`: what each report says, one JSON object a line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from casus.cli.inputs import AccountReader, input_options
from casus.cli.output import open_output, output_option

if TYPE_CHECKING:
    from casus.run import Input


@click.command("read")
@input_options
@output_option
@click.option(
    "--no-guesses",
    is_flag=True,
    help="Leave out for whom somebody acts where a learned head alone tells it; saves two fifths of the time.",
)
@click.option("--format", "form", type=click.Choice(["json"]), default="json", show_default=True, help="Form of the output.")
def command(inputs: list[Input], output: str, no_guesses: bool, form: str) -> int:
    """Write what each report says, one JSON object a line.

    FILE is plain text, HTML, or JSON lines ({"id", "text", "published", "outlet", "title", "url"}, of which only "text" is
    needed); - is standard input. What a page or a JSON line states of itself goes before --published. Other commands take
    what this one writes in place of the reports, and need not read them again.

    For whom somebody acts, and whom a mention takes up, may be guessed from the whole report; such actors are marked
    "is_guessed", such mentions have an "own_entity", and no table or brief shows them.

    A report that cannot be read is passed over with a message, and the exit code is 3; 1 means that the reports say nothing
    that casus looks for.
    """
    from casus.model.wire import account_line  # noqa: PLC0415 - after the arguments are checked

    del form  # only one so far
    reader = AccountReader(inputs, anew=True, with_guesses=not no_guesses)
    is_found = False
    with open_output(output, [one.source for one in inputs if isinstance(one.source, Path)]) as out:
        for account in reader:
            out.write(account_line(account) + "\n")
            out.flush()
            is_found = is_found or bool(account.statements or account.events or account.claims)
    return reader.exit_code(is_found=is_found)
