"""Chooses the two that "both", "the two countries" and "neither side" mean, by fitted weights."""

from __future__ import annotations

from casus.extract.duo_words import PEOPLE, link_duo
from casus.extract.pair_evidence import Pairs
from casus.extract.pair_links import link_pair
from casus.extract.pair_weights import WEIGHTS
from casus.extract.ranking import choose_clear, read_plain
from casus.extract.referents import Node, Referents

_TABLE = read_plain(WEIGHTS)
# How likely the best must be, and where grammar says the same: 82 of 100 are right then, on reports left out of the fit; of those by
# grammar alone it were 64.
_ENOUGH, _WITH_GRAMMAR = 0.85, 0.4


def settle_pair(referents: Referents, node: Node) -> None:
    """Link a mention of two to the pair that it most likely means, or leave it open where none is likely enough.

    The pair has an entity of its own ("FIN+SWE") and no actor. Candidates and nobody are ranked by their signs (`pair_evidence`); the
    weights are fitted by `training/links/pairs.py`.
    """
    pairs = Pairs(referents, node, ruled_pair(referents, node))
    candidates = pairs.candidates()
    if pairs.ruled is not None and (candidates == [pairs.ruled] or pairs.is_taken_up()):
        node.entity = pairs.ruled  # nobody else was named, or two go on
        return
    signs = [tuple(pairs.signs(pair)) for pair in candidates]
    best = choose_clear(
        signs, tuple(pairs.nobody(len(candidates))), _TABLE, [_WITH_GRAMMAR if c == pairs.ruled else _ENOUGH for c in candidates]
    )
    if best is not None:
        node.entity = candidates[best]


def ruled_pair(referents: Referents, node: Node) -> str | None:
    """Return the pair that a mention of two means by the rules of grammar, which is a sign of it, or None."""
    own = node.entity
    if node.mention.kind == "pronoun" or node.word in PEOPLE:
        link_duo(referents, node)
    elif node.mention.kind == "group":
        link_pair(referents, node)
    found, node.entity = node.entity, own
    return found if found != own and "+" in found else None
