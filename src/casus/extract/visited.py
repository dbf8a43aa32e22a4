"""Gives those whom a visitor meets the state to which he came: "flew to Delhi and met the premier"."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.office_states import give_state, is_seat_of_several, may_have
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

_MEETING = frozenset("meet see confer hold talk have speak sign dine lunch negotiate discuss".split())
_COMING = frozenset("fly go travel come arrive visit drive sail".split())
_HEADS = frozenset("president premier chancellor king queen emir sultan emperor shah prime minister".split())
_MET = frozenset({"obj", "obl", "nmod"})


def settle_visited(referents: Referents) -> None:
    """Give a president, premier or king whom a visitor meets the state to which the same sentence says that he came.

    "Flew to Cairo and signed a pact with President Ruiz", "returned from Delhi, where he held talks with the prime minister". The odd
    case: whoever comes to a town in which bodies of states sit may meet another guest.
    """
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if facts is None or node.token.rel not in _MET or not any(_HEADS & {*role.split()} for role in facts.roles):
            continue
        if node.mention.kind != "person" or facts.sector == "IGO" or facts.first != node.place or referents.possessor_of(node) is not None:
            continue
        place, visitor = _visit(referents, node)
        state = None if place is None or is_seat_of_several(referents, place) else referents.state_where(place)
        is_open = node.actor is None or (visitor is not None and node.actor == visitor.actor)
        if state is not None and referents.is_state(state) and is_open and may_have(referents, node, state):
            give_state(referents, node, state, None)


def _visit(referents: Referents, node: Node) -> tuple[Node | None, Node | None]:
    """Return the place to which a visitor came who meets somebody, and the visitor."""
    sentence = node.sentence
    verb = next((a for a in sentence.ancestors(node.token) if a.upos == "VERB"), None)
    if verb is None or verb.lemma not in _MEETING:
        return None, None
    above = sentence.head_of(verb)
    subjects = find_subjects(sentence, verb)
    visitor = referents.sole(sentence, subjects)
    if above is None or (subjects and subjects[0].index == node.token.index):
        return None, None
    if verb.deprel == "acl:relcl" and any(fold(c.text) == "where" for c in sentence.children(verb, "advmod")):
        return _place(referents, node, above), visitor
    if above.lemma not in _COMING or verb.rel not in ("conj", "advcl", "xcomp"):
        return None, None
    goals = [c for c in sentence.children(above, "obl", "obj") if c.rel == "obj" or case_of(sentence, c) in ("to", "in", "at")]
    places = [p for c in goals if (p := _place(referents, node, c)) is not None]
    return (places[0] if len(places) == 1 else None), visitor


def _place(referents: Referents, node: Node, token: Token) -> Node | None:
    found = referents.by_head.get((node.sentence.index, token.index))
    return found if found is not None and found.mention.kind == "place" else None
