"""What the codebook finds in the words of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from casus.codebook.actor_tables import ActorKind

How = Literal["name", "acronym", "demonym", "seat", "office", "outlet", "place", "description"]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Words of a sentence that name an actor, or can refer to one.

    Args:
        start: index of the first word.
        end: index after the last word.
        actor: id of the actor as whom the named one acts (an office's state, an organ's organisation, else its own); None for
            a place, a common noun ("foreign ministry", "alliance"), and a name that can mean several or is often something else.
        how: what kind of word it is; "office" also for common nouns of offices ("army"), "description" for other common nouns.
        kind: kind of what is named.
        sector: PLOVER sector; GOV for a seat ("Moscow said"), None for a state.
        entry: id of the entry that is named ("RUS_KREMLIN"); None for common nouns and where several are possible.
        candidates: ids of all entries that the words can mean on that day, `entry` first; of a doubtful name too.
    """

    start: int
    end: int
    actor: str | None
    how: How
    kind: ActorKind
    sector: str | None
    entry: str | None = None
    candidates: tuple[str, ...] = ()
