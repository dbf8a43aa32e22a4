"""`casus codebook`: check a folder of one's own, and see what it changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import ReportReader, given_codebook, input_options
from casus.cli.output import output_option
from casus.cli.tables import TABLE_FORMS, form_option, write_table
from casus.ground.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casus.model.account import Account
    from casus.run import Input

_COLUMNS = ("change", "report", "type", "status", "actors", "recipients", "rule", "words")


@click.group("codebook")
def command() -> None:
    """Check a codebook of your own, and see what it changes."""


@command.command("check")
@click.argument("folder", metavar="DIR")
def check(folder: str) -> int:
    """Hold a folder of your own to the rules of the codebook.

    DIR holds actors/*.toml and events/*.toml, as for --codebook. A fault is named with its file, its line and a hint, and the
    exit code is 3.
    """
    from casus.codebook.book import load_codebook  # noqa: PLC0415 - heavy

    book = load_codebook(Path(folder))
    n_senses = len(book.senses.senses)
    n_actors = sum(1 for _ in book.actors.entries())
    click.echo(f"{folder}: laid over ours, the codebook has {n_actors:,} actors and {n_senses:,} event senses; no fault found")
    return 0


@command.command("diff")
@input_options
@output_option
@form_option(*TABLE_FORMS)
def diff(inputs: list[Input], output: str, form: str) -> int:
    """Show which events of some reports a codebook of your own adds, drops or changes.

    Give the folder with --codebook. FILE is as for `casus read`. The exit code is 1 where nothing changes, 3 where a report
    could not be read.
    """
    from casus.codebook.book import load_codebook  # noqa: PLC0415 - heavy

    ours, theirs = load_codebook(None), given_codebook()
    if theirs is ours:
        raise UsageError("there is nothing to compare with ours", where="--codebook", hint="name the folder of your own: --codebook DIR")
    reader = ReportReader(inputs)

    def rows() -> Iterator[dict[str, Any]]:
        from casus import run  # noqa: PLC0415 - heavy
        from casus.language import OnnxParser  # noqa: PLC0415 - heavy

        parser = OnnxParser()
        for report in reader:
            yield from _changes(*(run.read_account(report, parser, book) for book in (ours, theirs)))

    n_rows = write_table(rows(), _COLUMNS, form, output, [one.source for one in inputs if isinstance(one.source, Path)])
    return reader.exit_code(is_found=n_rows > 0)


def _changes(before: Account, after: Account) -> Iterator[dict[str, Any]]:
    """Yield the events that differ, told apart by their triggers."""
    old = {e.trigger: e for e in before.events}
    new = {e.trigger: e for e in after.events}
    for trigger in sorted({*old, *new}):
        was, now = old.get(trigger), new.get(trigger)
        if was is not None and now is not None and (was.type, was.mode, was.rule, was.actors, was.recipients) == (
            now.type, now.mode, now.rule, now.actors, now.recipients,
        ):  # fmt: skip
            continue
        is_changed = was is not None and now is not None
        for change, event, account in (
            ("before" if is_changed else "dropped", was, before),
            ("after" if is_changed else "added", now, after),
        ):
            if event is not None:
                yield {
                    "change": change,
                    "report": account.report.id,
                    "type": event.type,
                    "status": event.status,
                    "actors": [p.actor or p.text for p in event.actors],
                    "recipients": [p.actor or p.text for p in event.recipients],
                    "rule": event.rule,
                    "words": " … ".join(" ".join(s.of(account.report.text).split()) for s in event.words),
                }
