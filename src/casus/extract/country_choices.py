"""Says by fitted weights which state a description means ("the country", "its neighbour")."""

from __future__ import annotations

from casus.extract.country_evidence import ask_country, is_country
from casus.extract.country_weights import WEIGHTS
from casus.extract.dateline_homes import dateline_home
from casus.extract.home_evidence import Homes
from casus.extract.ranking import choose_clear, read_weights
from casus.extract.referents import Node, Referents

_TABLE = read_weights(WEIGHTS)
# How likely the best must be: nine of ten links are right then, on reports left out of the fit. Less where grammar says the same.
_ENOUGH, _WITH_GRAMMAR = 0.85, 0.6


def settle_country(referents: Referents, node: Node) -> None:
    """Link a description to the state that it most likely means, or leave it open where none is likely enough.

    Candidates and nobody are ranked by their signs (`country_evidence`); the weights are fitted by `training/links/countries.py`. Of a text
    without a dateline they know little, so that there grammar alone speaks.
    """
    if not is_country(node) or dateline_home(referents) is None:
        return
    node.entity, node.actor, node.sector = node.mention.entity, None, node.mention.sector  # it is no sign of itself
    candidates, signs, nobody = ask_country(Homes(referents), node)
    best = choose_clear(signs, nobody, _TABLE, [_WITH_GRAMMAR if state == node.ruled else _ENOUGH for state in candidates])
    if best is not None:
        referents.take_actor(node, candidates[best])
