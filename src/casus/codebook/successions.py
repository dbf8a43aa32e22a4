"""Which state came after which: for hints about days on which a state did not exist."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable

from casus.codebook.load import data_folder, read_entries
from casus.model.alliance import Confidence


@dataclass(frozen=True, slots=True)
class Succession:
    """One state after another.

    Args:
        before: id of the earlier state.
        after: id of the later one.
        on: date value of the day on which the later one began, or None where the table of actors has it.
        seat: whether it keeps the earlier one's seats in treaties, so that it is no new party.
    """

    before: str
    after: str
    on: str | None = None
    seat: bool = False
    confidence: Confidence = "C"


@cache
def load_successions(folder: Traversable | None = None) -> tuple[Succession, ...]:
    """Return all successions of states, in the order of the file.

    Raises:
        CodebookError: the file breaks its form.

    >>> [s.after for s in load_successions() if s.before == "CSK"]
    ['CZE', 'SVK']
    """
    return tuple(read_entries((folder or data_folder()) / "successions.toml", "succession", Succession))
