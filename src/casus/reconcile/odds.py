"""The chance that a fitted table gives: a logistic regression on the stories for learning."""

from __future__ import annotations

import math
from collections.abc import Sequence


def chance_by(line: Sequence[float], bias: float, features: Sequence[float]) -> float:
    """Return the chance, 0 to 1, of what a table was fitted for.

    Args:
        line: what each feature weighs.
        bias: the logarithm of the odds where all features are 0.
        features: as many values as weights.
    """
    return 1 / (1 + math.exp(-bias - sum(weight * value for weight, value in zip(line, features, strict=True))))
