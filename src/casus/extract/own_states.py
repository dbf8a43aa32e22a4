"""Takes a state from officials who accuse it: "He accused Vietnam" is no Vietnamese minister."""

from __future__ import annotations

from casus.extract.referents import Node, Referents

_OBJECTS = frozenset({"obj", "iobj"})
_ACCUSING = frozenset("accuse blame denounce condemn criticise criticize threaten warn rebuke".split())
_OFFICIAL = frozenset({"GOV", "MIL"})


def clear_targets(referents: Referents) -> None:
    """Leave open for whom an official acts who accuses or warns the state that he was given, wherever the report tells so.

    Where his words say whose he is, that stands. Exiles, the opposition and the press do accuse their own.
    """
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if facts is None or facts.actor is None or facts.sector not in _OFFICIAL or not _accuses(referents, node, facts.actor):
            continue
        alike = [n for n in referents.nodes if n.entity == node.entity]
        if any(n.mention.actor is not None or n.known is not None for n in alike):
            continue
        for other in alike:
            other.actor = None
        facts.actor = None


def _accuses(referents: Referents, node: Node, state: str) -> bool:
    verb = node.verb()
    if verb is None or verb.lemma not in _ACCUSING or not node.is_subject:
        return False
    below = (n for n in referents.by_sentence[node.sentence.index] if n.token.head == verb.index and n.token.rel in _OBJECTS)
    return any(n.state == state for n in below)
