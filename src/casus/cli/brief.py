"""`casus brief`: one story from several reports, every line with its evidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from casus.cli.inputs import AccountReader, given_codebook, input_options
from casus.cli.messages import show_error
from casus.cli.output import open_output, output_option
from casus.ground.errors import CasusError

if TYPE_CHECKING:
    from casus.run import Input

FORMATS = ("text", "md", "html", "json")


@click.command("brief")
@input_options
@output_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Form of the output.")
@click.option("--full", is_flag=True, help="Show every item, not only those that matter most.")
def command(inputs: list[Input], output: str, form: str, *, full: bool) -> int:
    """Tell one story from several reports, every line with its evidence.

    All FILEs are taken as reports of one story: plain text, HTML or JSON lines, as for `casus read`; - is standard input.

    A report that cannot be read is passed over with a message, and the exit code is 3; 1 means that the reports say nothing
    that casus looks for.
    """
    reader = AccountReader(inputs)
    accounts = list(reader)
    if not accounts:
        return 3
    from casus import run  # noqa: PLC0415 - heavy
    from casus.brief import compose_brief, render  # noqa: PLC0415

    several = [one for one in run.gather_stories(a.report for a in accounts) if len(one.reports) > 1]
    if len(several) > 1:
        titles = ", ".join(f"“{one.title}” ({len(one.reports)} reports)" for one in several)
        hint = "casus stories tells them apart; give the reports of one to casus brief"
        show_error(CasusError(f"these reports look like {len(several)} stories: {titles}", hint=hint))
    story = run.read_story(accounts)
    page = render(compose_brief(story, given_codebook()), story, form, full=full)
    with open_output(output, [one.source for one in inputs if isinstance(one.source, Path)]) as out:
        out.write(page if page.endswith("\n") else page + "\n")
    return reader.exit_code(is_found=any(a.statements or a.events or a.claims for a in accounts))
