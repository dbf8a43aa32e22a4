"""Takes a state from officials who accuse it: "He accused Vietnam" is no Vietnamese minister."""

from __future__ import annotations

from casus.extract.office_states import find_objects
from casus.extract.referents import Referents

_ACCUSING = frozenset("accuse blame denounce condemn criticise criticize threaten warn rebuke thank rebuff".split())
_OFFICIAL = frozenset({"GOV", "MIL"})


def clear_targets(referents: Referents) -> None:
    """Leave open for whom an official acts who accuses, warns or thanks the state that he was given, wherever the report tells so.

    Where his words say whose he is, that stands. Exiles, the opposition and the press do accuse their own.
    """
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if facts is None or facts.actor is None or facts.sector not in _OFFICIAL:
            continue
        if all(n.state != facts.actor for n in find_objects(referents, node, _ACCUSING)):
            continue
        alike = [n for n in referents.nodes if n.entity == node.entity]
        if any(n.mention.actor is not None or n.known is not None for n in alike):
            continue
        for other in alike:
            other.actor = None
        facts.actor = None
