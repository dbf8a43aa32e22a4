"""The five promises of ATOP, kept as one number a row: bit n is the n-th of PROMISES."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

PROMISES = ("defense", "offense", "neutral", "nonagg", "consul")  # in ATOP's words, as researchers know them
Bits = NDArray[np.uint8]


def bit(promise: str) -> int:
    """Return the bit of a promise.

    >>> bit("defense"), bit("consul")
    (1, 16)
    """
    return 1 << PROMISES.index(promise)


def pack(columns: Sequence[NDArray[np.int64]]) -> Bits:
    """Return the promises of each row as one number, from a column of 0 and 1 for each of PROMISES, in their order."""
    packed = sum((column != 0).astype(np.uint8) << place for place, column in enumerate(columns))
    return np.asarray(packed, np.uint8)


def unpack(bits: Bits) -> tuple[NDArray[np.int8], ...]:
    """Return a column of 0 and 1 for each of PROMISES, in their order.

    >>> [column.tolist() for column in unpack(np.array([17], np.uint8))]
    [[1], [0], [0], [0], [1]]
    """
    return tuple(((bits >> place) & 1).astype(np.int8) for place in range(len(PROMISES)))
