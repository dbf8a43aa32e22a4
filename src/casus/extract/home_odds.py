"""How likely a bare office is of which state, by fitted weights."""

from __future__ import annotations

from casus.extract.home_evidence import Homes, ask
from casus.extract.home_weights import WEIGHTS
from casus.extract.ranking import choose_clear, read_weights
from casus.extract.referents import Node

_TABLE = read_weights(WEIGHTS)
# How likely the best must be. Below 0.82 a prime minister of one state became the other's in a report told from its capital. Without a
# dateline much less is known.
_ENOUGH, _WITHOUT_DATELINE = 0.82, 0.97


def likeliest_home(homes: Homes, node: Node) -> str | None:
    """Return the state or body that an office most likely is of, or None where that is not likely enough.

    Candidates and nobody are ranked by their signs (`home_evidence`); the weights are fitted by `training/links/homes.py`.
    """
    candidates, signs, nobody = ask(homes, node)
    enough = _ENOUGH if homes.dateline is not None else _WITHOUT_DATELINE
    best = choose_clear(signs, nobody, _TABLE, [enough] * len(candidates))
    return None if best is None else candidates[best]
