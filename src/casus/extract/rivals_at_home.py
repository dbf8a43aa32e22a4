"""Gives "the government" the state whose opposition turns against it: "the CDU accused it"."""

from __future__ import annotations

from casus.extract.control import find_subjects
from casus.extract.office_states import give_state
from casus.extract.referents import Node, Referents

_GOVERNING = frozenset({"government", "cabinet", "administration"})
_PARTIES = frozenset({"OPP", "PTY"})
_DONE_TO = frozenset({"obj", "iobj"})


def settle_opposed(referents: Referents) -> None:
    """Give a bare government to which a party does something the state of the party, where that is known.

    So of a party of the codebook's ("the CDU accused"), and of the opposition in a capital ("In Douala the opposition called on"). What
    else a report shows of the government gives way: whoever is accused seems to be another's.
    """
    for node in referents.nodes:
        is_bare = node.mention.actor is None and node.word in _GOVERNING and node.mention.kind == "office" and referents.is_definite(node)
        if is_bare and node.token.rel in _DONE_TO and node.sentence.child(node.token, "amod", "compound", "nmod", "nmod:poss") is None:
            state = _state_of_party(referents, node)
            if state is not None and state != node.actor:
                node.entity = node.mention.entity
                give_state(referents, node, state, None)


def _state_of_party(referents: Referents, node: Node) -> str | None:
    """Return the state of the one party that is the subject of the clause in which a government is no subject, or None."""
    verb = node.verb()
    subjects = [] if verb is None else find_subjects(node.sentence, verb)
    found = referents.sole(node.sentence, subjects)
    if found is None or found.actor is None or found.sector not in _PARTIES or found.actor not in referents.actors:
        return None
    entry = referents.actors.entry(found.actor)
    return entry.id if entry.kind == "state" else entry.state
