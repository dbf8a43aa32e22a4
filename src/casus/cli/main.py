"""The command `casus`: its subcommands, and what its exit codes say."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from casus import __version__
from casus.cli.lazy import LazyGroup
from casus.cli.messages import show_error
from casus.ground.errors import CasusError

COMMANDS = {
    "brief": ("casus.cli.brief", "Tell one story from several reports, every line with its evidence."),
    "places": ("casus.cli.places", "List the towns that a name can mean, and the state that each was in on a day."),
    "read": ("casus.cli.read", "Write what each report says, one JSON object a line."),
    "statements": ("casus.cli.statements", "List who said what, in the order of the text."),
    "events": ("casus.cli.events", "List who did what to whom, whether it happened, and by whose account."),
    "why": ("casus.cli.why", "Show what an event, statement or claim rests on."),
    "stories": ("casus.cli.stories", "List the stories that reports fall into."),
    "relate": ("casus.cli.relate", "Write what one given mention does to another, one event a line."),
    "members": ("casus.cli.members", "Tell who is in an alliance on a day, and who joined or left."),
    "accession": ("casus.cli.accession", "Tell where a state's way into an alliance stands on a day."),
    "obligations": ("casus.cli.obligations", "Tell who is bound to do what when one state attacks another."),
    "scenario": ("casus.cli.scenario", "Tell what changes if states joined, left or were attacked."),
    "actors": ("casus.cli.actors", "Say who a name stands for on a day, or list the actors."),
    "codebook": ("casus.cli.codebook", "Check a codebook of your own, and see what it changes."),
    "panel": ("casus.cli.panel", "Write state-years, dyad-years or alliance-years for researchers."),
}
EXIT_CODES = """\b
Exit codes:
  0  done
  1  nothing found, or a check failed
  2  the call makes no sense
  3  bad input; what could be read was read"""


@click.command(
    cls=LazyGroup,
    modules=COMMANDS,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "--version", prog_name="casus", message="%(prog)s %(version)s")
def casus() -> None:
    """Read news reports and keep a dated, sourced account of the alliance system.

    Data goes to standard output, messages to standard error.
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code; never raises.

    A reader that closes the pipe early (`casus read ... | head`) is no failure; Ctrl-C is 130, as in a shell.
    """
    try:
        _write_utf8()
        code = casus.main(args=None if arguments is None else list(arguments), prog_name="casus", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("casus: stopped", err=True)
        return 130
    except CasusError as error:
        show_error(error)
        return error.exit_code
    return code if isinstance(code, int) else 0


def main() -> None:
    """Run the command line of this process."""
    sys.exit(run())


def _write_utf8() -> None:
    """Make standard output UTF-8 whatever the locale says: JSON is, and names of people are."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Half characters in file names become \udcXX, which is also how JSON writes them.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
