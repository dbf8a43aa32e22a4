"""What the commands that ask the alliance system share: days, names, lines of text."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from casus.cli.inputs import given_codebook

if TYPE_CHECKING:
    from casus.model.alliance import Treaty

F = TypeVar("F", bound=Callable[..., Any])


def on_option(*, is_needed: bool = True) -> Callable[[F], F]:
    """Give a command --on DAY; it arrives as text."""
    return click.option("--on", metavar="DAY", required=is_needed, help="The day asked about, as YYYY-MM-DD.")


def read_day(value: str, where: str = "--on") -> date:
    """Return the day that an option gives.

    Raises:
        UsageError: it is no day.
    """
    from casus.ground.dates import parse_day  # noqa: PLC0415 - help needs none of this
    from casus.ground.errors import InputError, UsageError  # noqa: PLC0415

    try:
        return parse_day(value, where)
    except InputError as error:  # of a report it is bad input, of an option a call that makes no sense
        raise UsageError(error.what, where=error.where, hint=error.hint) from None


def treaty_named(name: str, on: date | None = None) -> Treaty:
    """Return the treaty that an argument names, with data that reach the day.

    Raises:
        UnknownNameError: there is none, or its data end before the day.
    """
    from casus.alliances.names import check_reach, find_treaty  # noqa: PLC0415

    book = given_codebook()
    treaty = find_treaty(name, book.treaties, book.actors)
    if on is not None:
        check_reach(treaty, on)
    return treaty


def state_named(name: str, on: date | None = None) -> str:
    """Return the id of the state that an argument names and that is there on the day.

    Raises:
        UnknownNameError: there is none, or it did not exist on the day.
    """
    from casus.alliances.names import find_state  # noqa: PLC0415

    return find_state(name, given_codebook().actors, on)


def name_of(actor: str, on: date | None = None) -> str:
    """Return the name of an actor on a day; what the codebook does not know keeps its id."""
    actors = given_codebook().actors
    return actors.name_of(actor, on) if actor in actors else actor


def tell(text: str, *, indent: int = 0, hang: int = 0) -> None:
    """Write text to standard output, wrapped to the terminal."""
    pad = " " * indent
    width = min(max(shutil.get_terminal_size().columns, 40), 100)
    click.echo(textwrap.fill(text, width, initial_indent=pad, subsequent_indent=pad + " " * hang, break_on_hyphens=False))


def join_names(actors: Iterable[str]) -> str:
    """Return ids in one line of text: "BEL, CAN and FRA"."""
    listed = list(actors)
    return ", ".join(listed) if len(listed) < 3 else f"{', '.join(listed[:-1])} and {listed[-1]}"
