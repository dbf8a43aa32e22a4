"""What each feature of a pair of numbers weighs; written by `training/findings/one_number.py`."""

from __future__ import annotations

from types import MappingProxyType

BIAS = 6.586
WEIGHTS = MappingProxyType(
    {
        "margin": 0.909,
        "more_alike": -0.479,
        "names": 0.436,
        "affinity": 0.276,
        "matter": 0.777,
        "other_matter": -1.046,
        "no_word": -0.641,
        "size": -0.818,
        "other_doer": -2.273,
        "people": -0.478,
        "report": -2.325,
        "length": -0.537,
    }
)
