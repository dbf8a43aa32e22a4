"""What each feature of a pair of numbers weighs; written by `training/findings/numbers.py`."""

from __future__ import annotations

from types import MappingProxyType

BIAS = 5.882
WEIGHTS = MappingProxyType({
    "margin": 1.601,
    "more_alike": -0.273,
    "names": 0.437,
    "affinity": 0.117,
    "matter": 1.122,
    "other_matter": -0.891,
    "no_word": -0.559,
    "size": -0.580,
    "two_things": -0.283,
    "other_doer": -2.705,
    "people": -0.352,
    "vote": 1.648,
    "report": -2.191,
    "length": -0.870,
})
