"""What a text is about, in sixteen numbers, from its word pieces alone."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from typing import Any

import numpy as np

_SHORT = 50  # as if so many pieces that are about nothing stood beside: of a sentence alone little is known
_MOST = 4.0


class TextTopics:
    """Places a text among all that newspapers write about: sport, markets, courts, war.

    Each piece has a row of numbers: the axes along which our marked reports differ most in what MiniLM's table of pieces says of their
    words, rare words counting more (`training/acts/topics.py`). A text is the mean of its rows.
    """

    def __init__(self) -> None:
        with (resources.files("casus.language") / "data" / "topics.npz").open("rb") as file, np.load(file) as parts:
            self._rows, self._steps, self._middle = parts["rows"], parts["steps"], parts["middle"]

    def __call__(self, pieces: Sequence[int]) -> Any:
        """Return the place of a text with these pieces; shape (16,), about 1 wide, 0 for the middle of all texts."""
        total = self._rows[list(pieces)].sum(axis=0, dtype=np.float32) * self._steps - len(pieces) * self._middle
        place: Any = np.clip(total / (len(pieces) + _SHORT), -_MOST, _MOST)
        return place.astype(np.float32)
