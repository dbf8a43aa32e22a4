"""Gives offices that are said to be in a capital its state: "the foreign minister in Lima"."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.home_evidence import SENT
from casus.extract.office_states import give_state, may_have
from casus.extract.referents import Node, Referents

_GOVERNING = frozenset({"GOV", "LEG"})
_AT_HOME = frozenset("government cabinet regime junta presidency parliament assembly congress senate legislature".split())
_SENT = SENT | frozenset("commissioner representative affaires".split())


def settle_seated(referents: Referents) -> None:
    """Give governments, parliaments and the holders of their offices the state in whose capital their words say they are.

    Those who are sent somewhere, and bodies that sit abroad, are not of the state that they are in.
    """
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if node.actor is not None or (facts is not None and facts.actor is not None) or not _is_of_government(referents, node):
            continue
        states = {s for c in node.sentence.children(node.token, "nmod") if (s := _capital(referents, node, c.index)) is not None}
        if len(states) == 1 and may_have(referents, node, state := states.pop()):
            give_state(referents, node, state, None)


def _is_of_government(referents: Referents, node: Node) -> bool:
    """Say whether a mention is of a government, or of a parliament, at home."""
    facts = referents.facts.get(node.entity)
    if node.mention.kind == "office":
        return node.word in _AT_HOME and node.is_open and referents.is_definite(node)
    if node.mention.kind != "person" or facts is None or (facts.sector or node.sector) not in _GOVERNING:
        return False
    matches = [referents.actors.role(role.split(), 0) for role in facts.roles]
    # "Her minister in Lima" is one who was sent there, and so was "the minister in Lima" of older writers.
    is_sent = referents.possessor_of(node) is not None or any(role == "minister" or _SENT & {*role.split()} for role in facts.roles)
    return not is_sent and any(m is not None and m.is_office and m.sector in _GOVERNING for m in matches)


def _capital(referents: Referents, node: Node, index: int) -> str | None:
    """Return the state in whose capital a word behind an office says that it is."""
    place = referents.by_head.get((node.sentence.index, index))
    if place is None or place.mention.kind != "place" or case_of(node.sentence, place.token) != "in":
        return None
    state = place.entity.removeprefix("place:")
    if not referents.is_state(state):
        return None
    entry = referents.actors.entry(state)
    return state if place.mention.text in (*entry.seats, entry.capital) else None  # a minister "in India" may be a guest
