"""What the name of the holder of an office says of whose it is, where a report tells of several states."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.referents import Node, Referents

_CLEARLY = 1.5  # by how much a name fits better: a given name, or an ending of three letters


def name_signs(referents: Referents, node: Node, homes: Sequence[str]) -> list[tuple[str, ...]]:
    """Return for each state or body what the fullest name of a person says: whether names there are commonly so, and elsewhere not.

    Of a name that fits none of them, and of nobody named, there is no sign.
    """
    names = [n.mention.name for n in referents.nodes if n.entity == node.entity and n.mention.name is not None]
    if node.mention.kind != "person" or not names or not homes:
        return [()] * len(homes)
    found = referents.actors.name_lands.worths(max(names, key=len))
    worths = [found.get(home, 0.0) for home in homes]
    best = max(worths)
    if best == 0:
        return [()] * len(homes)
    below = max((worth for worth in worths if worth < best), default=0.0)
    alone = " alone" if worths.count(best) == 1 else ""
    return [
        (f"named so {_how(best - below)}{alone}",) if worth == best else (f"named otherwise {_how(best - worth)}",) for worth in worths
    ]


def _how(more: float) -> str:
    return "clearly" if more >= _CLEARLY else "weakly"
