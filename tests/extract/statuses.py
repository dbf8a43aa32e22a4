"""How tests compare statuses: what is not told as done may be left out where the act head sees no act."""

from __future__ import annotations

from collections.abc import Sequence

_LEFT_OUT = frozenset({"hypothetical", "denied", "requested"})


def are_told_so(statuses: Sequence[str], status: str) -> bool:
    """Say whether the acts that a text tells have one status, or none is told and it was not told as done."""
    return [*statuses] == [status] or (not statuses and status in _LEFT_OUT)
