"""A group whose commands are imported when they are called, so that help and errors come at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """A click group that knows its commands by the module each lives in.

    Args:
        modules: for each command the module that defines `command`, and the line that help shows for it, so that help
            imports none of them.
    """

    def __init__(self, *args: Any, modules: Mapping[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.modules = dict(modules)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order in which they are of use."""
        del ctx
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a name, or None where there is none."""
        del ctx
        if cmd_name not in self.modules:
            return None
        found = import_module(self.modules[cmd_name][0]).command
        assert isinstance(found, click.Command)  # noqa: S101 - a module without its command is our own mistake
        return found

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command; a reader that closes standard output early (`casus read ... | head`) ends it quietly, with exit code 0."""
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Point standard output nowhere, so that Python's last flush does not complain of the closed pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return code

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in self.modules.items()])
