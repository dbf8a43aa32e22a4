"""Gives bodies with names of their own those whose organs they are: "its Peace Committee"."""

from __future__ import annotations

from casus.extract.home_evidence import Homes
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_ORGANS = frozenset(
    "committee council commission ministry department court tribunal assembly guard police army navy force bureau office command "
    "secretariat chamber senate congress parliament agency service unit administration legation".split()
)
# Whose several states are: "the Mixed Armistice Commission".
_OF_SEVERAL = frozenset("international mixed allied joint united world european multinational provisional revolutionary".split())


def settle_own_bodies(referents: Referents, homes: Homes) -> None:
    """Give each body that no codebook knows, by its name an organ, the state or body of states whose it is said to be.

    Else the state of the dateline, where the report names no other and no word shows a second land.
    """
    own = {homes.dateline} if homes.dateline is not None else set()
    is_at_home = bool(own) and homes.states <= own and not homes.are_of_two_lands
    for node in referents.nodes:
        if node.actor is None and node.mention.kind == "organisation" and node.entity.startswith("org:") and _is_organ(node):
            owner = referents.possessor_of(node)
            actor = homes.dateline if owner is None and is_at_home else _body_of(referents, owner)
            for one in referents.nodes if actor is not None else ():
                if one.entity == node.entity and one.actor is None:
                    one.actor = actor


def _is_organ(node: Node) -> bool:
    """Say whether the name of a body has a word for an organ of a state and none of several states."""
    words = {fold(word) for word in node.mention.text.replace("-", " ").split()}
    return bool(words & _ORGANS) and not words & _OF_SEVERAL


def _body_of(referents: Referents, owner: Node | None) -> str | None:
    """Return for which state or body of states an owner stands: himself, no person of it."""
    if owner is None or owner.actor is None or owner.actor not in referents.actors or owner.entity != owner.actor:
        return None
    entry = referents.actors.entry(owner.actor)
    return owner.actor if entry.kind == "state" or entry.sector == "IGO" else None
