"""A story as a list shows it: which reports tell of one happening, before they are reconciled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Gathered:
    """Reports of one happening.

    Args:
        id: hash of the reports' ids; the id that the story of these reports has in a brief.
        title: the headline of the report that is most like all others, or its first sentence.
        reports: ids of the reports, the earliest published first.
        published: the first day on which one of them was published; None means that none states it.
        origins: how many of them are no copy of another.
    """

    id: str
    title: str
    reports: tuple[str, ...]
    published: date | None
    origins: int
