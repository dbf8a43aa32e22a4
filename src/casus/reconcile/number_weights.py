"""What each feature of a pair of numbers weighs; written by `training/findings/one_number.py`."""

from __future__ import annotations

from types import MappingProxyType

BIAS = 7.135
WEIGHTS = MappingProxyType(
    {
        "margin": 0.864,
        "more_alike": -0.389,
        "names": 0.463,
        "affinity": 0.235,
        "matter": 0.690,
        "other_matter": -1.063,
        "no_word": -0.747,
        "size": -0.793,
        "other_doer": -2.333,
        "people": -0.446,
        "report": -2.543,
        "length": -0.477,
    }
)
