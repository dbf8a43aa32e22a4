"""Gives police and courts the state of the town in which they are, or in which they act."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.clauses import case_of
from casus.extract.office_states import give_state, is_of_elsewhere, is_seat_of_several, place_there
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

POLICE = frozenset("police policemen policeman constables constable".split())
"""Nouns for police, who keep order in their own state."""
_COURTS = frozenset("court courts tribunal judge judges magistrate magistrates prosecutor prosecutors".split())
_WHERE = frozenset("in at near outside of on across around throughout".split())
_TOWNS = frozenset("capital city town port village".split())
# Whose police and courts they are is told, or is the question: "UN-backed", "the occupied town".
_OF_OTHERS = frozenset(
    "un-backed u.n.-backed international foreign rebel military federal african european inter-american occupied secret own his".split()
)
_CLAUSES = frozenset({"acl:relcl", "acl", "advcl", "ccomp", "conj", "parataxis", "csubj"})
_SENDING = frozenset("send lend offer provide promise withdraw order train supply have need ask".split())


def settle_police(referents: Referents) -> None:
    """Give police and courts without a state that of the place that their words name, and police that of the place of their clause.

    "Police in Varna", "a court at Kisumu", "police there", "In Aden police fired", "Angola, where police burned the huts". Whom a state
    sends ("sent police to Tonga") is no police of the place, nor is a court of several states (at The Hague).
    """
    for node in referents.nodes:
        if node.actor is not None or node.word not in POLICE | _COURTS or _is_told_otherwise(referents, node):
            continue
        state = _own_place(referents, node)
        if state is None and node.word in POLICE and (node.is_subject or case_of(node.sentence, node.token) == "by"):
            state = _place_of_clause(referents, node)
        if state is not None:
            give_state(referents, node, state, None)


def _is_told_otherwise(referents: Referents, node: Node) -> bool:
    """Say whether words beside police or a court say whose they are, or that they are of several."""
    beside = list(node.sentence.children(node.token, "amod", "compound"))
    is_apart = any(is_of_elsewhere(node, c) or fold(c.text) in _OF_OTHERS for c in beside)
    return is_apart or referents.possessor_of(node) is not None or node.sentence.child(node.token, "nmod:poss") is not None


def _own_place(referents: Referents, node: Node) -> str | None:
    """Return the state of the place that stands behind police or a court: "police in Varna", "police there"."""
    there = place_there(referents, node)
    if there is not None:
        return _state_of(referents, there)
    return _only(_state_of(referents, p) or "" for p in _places_below(referents, node, node.token))


def _place_of_clause(referents: Referents, node: Node) -> str | None:
    """Return the state of the place that a clause names as where it plays: "In Aden police fired", "Angola, where police fired"."""
    sentence, verb = node.sentence, node.verb()
    if verb is None or verb.lemma in _SENDING:
        return None
    above = sentence.head_of(verb)
    if verb.deprel == "acl:relcl" and above is not None and any(fold(c.text) == "where" for c in sentence.children(verb, "advmod")):
        antecedent = referents.by_head.get((sentence.index, above.index))
        return None if antecedent is None else _state_of(referents, antecedent)
    return _only(_state_of(referents, p) or "" for p in _places_below(referents, node, verb))


def _places_below(referents: Referents, node: Node, token: Token) -> Iterator[Node]:
    """Yield the places that a word has beside it, or that stand in its objects, with a word for where: "shut two casinos in Moscow"."""
    sentence = node.sentence
    for child in sentence.children(token):
        if child.deprel in _CLAUSES or child.rel in _CLAUSES or child.index == node.token.index:
            continue
        found = referents.by_head.get((sentence.index, child.index))
        if found is not None and found.mention.kind == "place" and case_of(sentence, child) in _WHERE:
            yield found
        if child.rel in ("obj", "obl", "nmod"):
            yield from _places_below(referents, node, child)


def _state_of(referents: Referents, place: Node) -> str | None:
    """Return the state in which a place lies, unless a body of states is called by its name too ("Brussels", "The Hague")."""
    if place.mention.kind == "state":
        return place.actor
    if place.mention.kind != "place" or is_seat_of_several(referents, place):
        return None
    state = place.located or referents.state_of_place(place)
    return state if state is not None and referents.is_state(state) else None


def _only(states: Iterator[str]) -> str | None:
    found = {*states}
    return (found.pop() or None) if len(found) == 1 else None
