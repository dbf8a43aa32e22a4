"""How likely a bare office is a state's or a body's, by fitted weights."""

from __future__ import annotations

from casus.extract.home_evidence import Homes, ask
from casus.extract.home_weights import BIAS, OUT, WEIGHTS
from casus.extract.ranking import chances, choose_clear, read_table
from casus.extract.referents import Node

_TABLE = read_table(WEIGHTS, BIAS, OUT)


def clear_home(homes: Homes, node: Node, enough: float) -> str | None:
    """Return the state or body whose an office is at least as likely as is enough, or None where none is."""
    candidates, signs, nobody = ask(homes, node)
    best = choose_clear(signs, nobody, _TABLE, [enough] * len(candidates))
    return None if best is None else candidates[best]


def chance_of(homes: Homes, node: Node, state: str) -> float | None:
    """Return how likely an office is a state's; None where the state is no candidate, of which the weights know nothing."""
    candidates, signs, nobody = ask(homes, node)
    return chances(signs, nobody, _TABLE)[candidates.index(state)] if state in candidates else None
