"""Gives members of a parliament the state of the one that was named right before them."""

from __future__ import annotations

from casus.extract.office_states import give_state, is_somebody_elses
from casus.extract.referents import Node, Referents

_MEMBERS = frozenset("lawmakers deputies legislators mps parliamentarians senators congressmen".split())
HOUSES = frozenset("parliament congress senate assembly legislature duma bundestag knesset sejm majlis hural khural".split())
"""Nouns that name a parliament and nothing else."""
_PARTLY = frozenset({"house", "chamber"})  # of a parliament; "the White House" is none
_NEAR = 2  # sentences


def settle_members(referents: Referents) -> None:
    """Give bare lawmakers the state of the parliament before them: "Iraq's parliament voted to end it. Lawmakers passed it by 168 votes".

    Where houses of two states stand there, or none of a known state, they stay open.
    """
    for node in referents.nodes:
        if node.word not in _MEMBERS or not node.is_open or node.actor is not None or is_somebody_elses(referents, node):
            continue
        states = {state for house in _houses_before(referents, node) if (state := state_of(referents, house)) is not None}
        if len(states) == 1:
            give_state(referents, node, states.pop(), None)


def _houses_before(referents: Referents, node: Node) -> list[Node]:
    """Return the parliaments told of in the sentence of a mention, before it, and in the two before that."""
    last = node.sentence.index
    near = (n for s in range(max(0, last - _NEAR), last + 1) for n in referents.by_sentence.get(s, ()) if n.place < node.place)
    return [n for n in near if n.word in HOUSES | _PARTLY and n.mention.kind == "office"]


def state_of(referents: Referents, node: Node) -> str | None:
    """Return the state that a mention, or the person whom it means, acts for by now, or None."""
    facts = referents.facts.get(node.entity)
    actor = node.actor if facts is None else facts.actor or node.actor
    return actor if actor is not None and referents.is_state(actor) else None
