"""Messages for people, on standard error: errors with their hints, and progress on a terminal."""

from __future__ import annotations

import sys
import time

import click

from casus.ground.errors import CasusError

_LONG = 1.0  # seconds after which work is long enough to show that it goes on
_OFTEN = 0.2


def show_error(error: CasusError) -> None:
    """Write an error as "casus: file: what", its hint indented below."""
    where = f"{error.where}: " if error.where else ""
    hint = f"\n  hint: {error.hint}" if error.hint else ""
    click.echo(f"casus: {where}{error.what}{hint}", err=True)


class Progress:
    """Counts reports on standard error, if that is a terminal and the work is long."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()
        self._started = self._last = time.monotonic()
        self._n_reports = 0
        self._is_dirty = False

    def step(self) -> None:
        """Count one report more."""
        self._n_reports += 1
        now = time.monotonic()
        if self._is_shown and now - self._started > _LONG and now - self._last > _OFTEN:
            self._last = now
            self._is_dirty = True
            click.echo(f"\rcasus: {self._n_reports:,} reports read", err=True, nl=False)

    def clear(self) -> None:
        """Remove the count, so that what follows stands on a line of its own."""
        if self._is_dirty:
            click.echo("\r\x1b[K", err=True, nl=False)
            self._is_dirty = False
