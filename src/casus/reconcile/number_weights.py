"""What each feature of a pair of numbers weighs; written by `training/findings/one_number.py`."""

from __future__ import annotations

from types import MappingProxyType

BIAS = 7.159
WEIGHTS = MappingProxyType(
    {
        "margin": 0.842,
        "more_alike": -0.391,
        "names": 0.497,
        "affinity": 0.236,
        "matter": 0.689,
        "other_matter": -1.063,
        "no_word": -0.741,
        "size": -0.798,
        "other_doer": -2.336,
        "people": -0.454,
        "report": -2.548,
        "length": -0.491,
    }
)
