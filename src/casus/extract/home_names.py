"""What a person's name says of whose minister he is, where a report tells of several states."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casus.extract.referents import Node, Referents

_CLEARLY = 1.5  # by how much a name fits better: a given name, or an ending of three letters


def name_signs(referents: Referents, node: Node, homes: Sequence[str], told: Collection[str]) -> list[tuple[str, ...]]:
    """Return for each state or body what the fullest name of a person says: whether names there are commonly so, and elsewhere not.

    Of a name that fits none of the states told of or all alike, and of nobody named, there is no sign.

    Args:
        referents: the report's nodes.
        node: the person.
        homes: whose he may be.
        told: all states and bodies that the report tells of.
    """
    names = [n.mention.name for n in referents.nodes if n.entity == node.entity and n.mention.name is not None]
    if node.mention.kind != "person" or not names or not homes:
        return [()] * len(homes)
    found = referents.actors.name_lands.worths(max(names, key=len))
    worths = [found.get(home, 0.0) for home in {*told, *homes} if referents.is_state(home)]
    best = max(worths, default=0.0)
    if len(set(worths)) <= 1:
        return [()] * len(homes)
    below = max(worth for worth in worths if worth < best)
    alone = " alone" if worths.count(best) == 1 else ""
    fits = f"named so {_how(best - below)}{alone}"
    return [(fits if (worth := found.get(home, 0.0)) == best else f"named otherwise {_how(best - worth)}",) for home in homes]


def _how(more: float) -> str:
    return "clearly" if more >= _CLEARLY else "weakly"
