"""What the learned head takes a word for."""

from __future__ import annotations

from dataclasses import dataclass

from casus.model.account import Status

LEARNED = "learned."
"""How the rules of acts begin that the head alone tells."""


@dataclass(frozen=True, slots=True)
class ActGuess:
    """A word that may tell an act.

    Args:
        token: its place in the sentence.
        chances: how likely it tells an act of each PLOVER type, from 0 to 1, the likeliest first; what is less likely than one in a
            hundred is left out.
        status: what it most likely is, an act being told.
        sureness: how likely that is, from 0 to 1.
    """

    token: int
    chances: tuple[tuple[str, float], ...]
    status: Status = "actual"
    sureness: float = 0.0

    def chance(self, kind: str) -> float:
        """Return how likely the word tells an act of a type."""
        return next((chance for name, chance in self.chances if name == kind), 0.0)
