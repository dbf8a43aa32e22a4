"""Acts of words that count between known sides only: a reminder, a shrug, an inquiry."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.draft import Draft

# Of these no more is told than that somebody spoke, unless it is a state or a body that is spoken of.
_BETWEEN_SIDES = frozenset(
    """request.remind reject.shrug-off reject.ignore reject.disregard-order accuse.scrutinise coerce.mislead coerce.foment coerce.incite
    agree.reassure accuse.liken""".split()
)


def without_hollow(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without acts of words at nobody who is known: "reminded viewers that he had won", "brushed aside the need"."""
    return [d for d in drafts if d.sense.id not in _BETWEEN_SIDES or any(r.party.actor is not None for r in d.roles.recipients)]
