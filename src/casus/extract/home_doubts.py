"""Says where the fitted weights find it unlikely that a body is of the state which the rules would give it."""

from __future__ import annotations

from math import exp

from casus.extract.home_evidence import Homes, ask
from casus.extract.home_weights import WEIGHTS
from casus.extract.ranking import read_weights
from casus.extract.referents import Node

TABLE = read_weights(WEIGHTS)
_UNLIKELY = 0.4  # Of the bodies to which rules give a state less likely than this, a third are of it.


def is_unlikely(homes: Homes, node: Node, home: str) -> bool:
    """Say whether a body is hardly of a state, by the signs of all whose it may be (`home_evidence`)."""
    candidates, signs, nobody = ask(homes, node)
    if home not in candidates:
        return False
    scores = [sum(TABLE.get(sign, 0.0) for sign in one) for one in (*signs, nobody)]
    own = scores[candidates.index(home)]
    return sum(exp(score - own) for score in scores) * _UNLIKELY > 1
