"""Gives parliaments, and those who are ordered, the state of whoever speaks to them or commands."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.house_members import HOUSES, state_of
from casus.extract.office_states import give_state, is_somebody_elses, may_have
from casus.extract.referents import Node, Referents

_TOLD = HOUSES | frozenset("cabinet deputies senators legislators lawmakers".split())
_TELLING = frozenset("tell ask address inform brief assure warn urge remind".split())
_SPEAKING = frozenset("say speak report tell announce declare read explain defend".split())
_COMMANDING = frozenset("order dismiss sack command".split())
_WHERE = frozenset({"to", "in", "before"})
OF_STATE = frozenset({"GOV", "MIL", "LEG", "SPY", "JUD", "COP"})
"""Sectors of those who act for a state."""


def settle_houses(referents: Referents) -> None:
    """Give a parliament without a state that of the person who speaks to it, and such a person that of the parliament.

    So for those whom somebody orders or dismisses. Guests of another state speak to a house that is named or told whose it is.
    """
    for node in referents.nodes:
        for speaker in _superiors(referents, node):
            own, other = state_of(referents, speaker), state_of(referents, node)
            if own is not None and other is None and _is_open(referents, node) and may_have(referents, node, own):
                give_state(referents, node, own, None)
            elif own is None and other is not None and node.word in _TOLD and _is_open(referents, speaker):
                give_state(referents, speaker, other, None)


def is_told_by_own(referents: Referents, node: Node) -> bool:
    """Say whether a house is told something by a person, whose state is its own."""
    return node.word in _TOLD and any(n.mention.kind == "person" for n in _superiors(referents, node))


def _superiors(referents: Referents, node: Node) -> Iterator[Node]:
    """Yield the person who tells a house something or orders somebody, where there is one."""
    verb = node.verb()
    if verb is None or node.mention.kind not in ("office", "group", "person"):
        return
    is_object = node.token.rel in ("obj", "iobj")
    is_told = node.word in _TOLD and (
        (is_object and verb.lemma in _TELLING)
        or (node.token.rel == "obl" and verb.lemma in _SPEAKING and case_of(node.sentence, node.token) in _WHERE)
    )
    if not is_told and not (is_object and verb.lemma in _COMMANDING):
        return
    subjects = find_subjects(node.sentence, verb)
    found = referents.sole(node.sentence, subjects)
    if found is not None and found.entity != node.entity and _may_command(found, is_told=is_told):
        yield found


def _may_command(node: Node, *, is_told: bool) -> bool:
    """Say whether it is a person, or, where somebody is ordered or dismissed, a body."""
    return node.mention.kind == "person" or (node.mention.kind == "office" and not is_told)


def _is_open(referents: Referents, node: Node) -> bool:
    """Say whether somebody is of some state and nothing says whose."""
    facts = referents.facts.get(node.entity)
    actor, sector = (node.actor, node.sector) if facts is None else (facts.actor, facts.sector or node.sector)
    return actor is None and sector in OF_STATE and "+" not in node.entity and not is_somebody_elses(referents, node)
