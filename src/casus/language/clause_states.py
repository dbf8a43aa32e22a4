"""The layers that the pair head and the sentence vectors share: MiniLM's lower four."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np

from casus.language.weights import early_states, open_weights
from casus.language.wordpiece import CLS, SEP


class ClauseStates:
    """Runs what stands on the shared layers.

    One clause a run: the weights' 8-bit inputs are scaled by what is in a run, so that others beside it would change the answer.

    Args:
        upper: the weights' file of the layers above.
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, upper: str, threads: int = 1) -> None:
        self._file, self._threads = upper, threads

    @cached_property
    def _fourth(self) -> Any:
        return open_weights("fourth.int8.onnx", self._threads)

    @cached_property
    def _upper(self) -> Any:
        return open_weights(self._file, self._threads)

    def __call__(self, pieces: Sequence[int]) -> Any:
        """Return what the layers above make of a clause's pieces, given without the marks at its ends; shape (outputs,)."""
        early, mask = early_states(np.array([[CLS, *pieces, SEP]], np.int64), self._threads)
        (states,) = self._fourth.run(None, {"early": early, "mask": mask})
        (found,) = self._upper.run(None, {"states": states, "mask": mask})
        return found[0]
