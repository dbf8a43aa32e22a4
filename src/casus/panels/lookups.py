"""Finds the rows of one table of keys in another."""

from __future__ import annotations

import numpy as np

from casus.panels.days import Ints

ABSENT = -1


def find_rows(wanted: Ints, keys: Ints) -> Ints:
    """Return the position of each wanted key among keys that each stand there once, ABSENT where it does not.

    >>> find_rows(np.array([5, 3, 7]), np.array([3, 5, 9]))
    array([ 1,  0, -1])
    """
    if not len(keys):
        return np.full(len(wanted), ABSENT)
    order = np.argsort(keys, kind="stable")
    place = order[np.minimum(np.searchsorted(keys, wanted, sorter=order), len(keys) - 1)]
    return np.where(keys[place] == wanted, place, ABSENT)
