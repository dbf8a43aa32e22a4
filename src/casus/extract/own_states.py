"""Takes a state from officials who accuse or answer it: "He accused Peru" is no Peruvian."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.office_states import find_objects
from casus.extract.referents import Node, Referents

_ACCUSING = frozenset("accuse blame denounce condemn criticise criticize threaten warn rebuke thank rebuff".split())
_OFFICIAL = frozenset({"GOV", "MIL"})
_REFUSING = frozenset("reject refuse dismiss spurn decline accept welcome answer".split())
_PUT = frozenset("suggestion proposal offer demand note request claim charge plan protest ultimatum appeal invitation".split())


def clear_targets(referents: Referents) -> None:
    """Leave open for whom an official acts who accuses, warns or thanks the state that he was given, wherever the report tells so.

    Where his words say whose he is, that stands. Exiles, the opposition and the press do accuse their own.
    """
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if facts is None or facts.actor is None or facts.sector not in _OFFICIAL:
            continue
        targets = (*(n.state for n in find_objects(referents, node, _ACCUSING)), *_answered(referents, node))
        if facts.actor not in targets:
            continue
        alike = [n for n in referents.nodes if n.entity == node.entity]
        if any(n.mention.actor is not None or n.known is not None for n in alike):
            continue
        for other in alike:
            other.actor = None
        facts.actor = None


def _answered(referents: Referents, node: Node) -> Iterator[str | None]:
    """Yield the states whose proposals or charges a subject answers: "rejected a Yugoslav suggestion"."""
    verb = node.verb()
    if verb is None or verb.lemma not in _REFUSING or not node.is_subject:
        return
    for thing in (t for t in node.sentence.children(verb, "obj") if t.lemma in _PUT):
        words = [t.text for t in node.sentence.children(thing, "amod")]
        yield from (m.actor for m in referents.actors.find_names(words, referents.reading.report.published) if m.kind == "state")
