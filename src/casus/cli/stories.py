"""`casus stories`: the stories that many reports fall into."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from casus.cli.inputs import ReportReader, input_options
from casus.cli.output import output_option
from casus.cli.tables import TABLE_FORMS, form_option, write_table

if TYPE_CHECKING:
    from casus.run import Input

_COLUMNS = {
    "text": ("published", "reports", "origins", "title"),
    "csv": ("id", "title", "published", "origins", "reports"),
}


@click.command("stories")
@input_options
@output_option
@form_option(*TABLE_FORMS)
def command(inputs: list[Input], output: str, form: str) -> int:
    """List the stories that reports fall into.

    FILEs are plain text, HTML or JSON lines, as for `casus read`; - is standard input. Reports of one happening are one story;
    the same kind of event at another place, in another year or with other people is another. The story of most reports comes
    first. Origins are the reports of a story that do not repeat another one's text.

    A report that cannot be read is passed over with a message, and the exit code is 3.
    """
    reader = ReportReader(inputs)
    reports = list(reader)
    if not reports:
        return 3
    from casus import run  # noqa: PLC0415 - heavy

    rows = [
        {
            "id": story.id,
            "title": story.title,
            "published": story.published,
            "origins": story.origins,
            "reports": len(story.reports) if form == "text" else story.reports,
        }
        for story in run.gather_stories(reports)
    ]
    columns = _COLUMNS["text" if form == "text" else "csv"]
    write_table(rows, columns, form, output, [one.source for one in inputs if isinstance(one.source, Path)])
    return 3 if reader.n_errors else 0
