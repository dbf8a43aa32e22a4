"""Measures whole processes: how long they take and the most memory they hold."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

_UNIT = 1 if sys.platform == "darwin" else 1024  # what ru_maxrss counts in


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds from start to end, the most memory held, in MB, and seconds of computing, which others on the machine hardly change."""

    seconds: float
    megabytes: float
    computing: float


def run_once(command: Sequence[str]) -> Cost:
    """Run a command with its output thrown away.

    Raises:
        subprocess.CalledProcessError: it did not end with 0.
    """
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own command
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return Cost(time.perf_counter() - start, used.ru_maxrss * _UNIT / 1e6, used.ru_utime + used.ru_stime)


def run_often(command: Sequence[str], rounds: int = 5) -> Cost:
    """Return the medians of several runs."""
    costs = [run_once(command) for _ in range(rounds)]
    return Cost(median(c.seconds for c in costs), median(c.megabytes for c in costs), median(c.computing for c in costs))
