"""Links the mentions of one actor in one report: pronouns, roles and descriptions to what they refer to."""

from __future__ import annotations

from casus.codebook.actors import ActorBook
from casus.extract.reading import Reading
from casus.model.account import Mention


def link_mentions(reading: Reading, actors: ActorBook) -> tuple[Mention, ...]:
    """Return the mentions of a reading, those that refer back given the entity and actor of what they refer to."""
    return reading.mentions
