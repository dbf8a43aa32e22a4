"""Gives "the embassy" the one foreign state of which a report from a capital has just told."""

from __future__ import annotations

from casus.extract.home_evidence import Homes
from casus.extract.office_states import give_state
from casus.extract.referents import Node, Referents

_EMBASSIES = frozenset({"embassy", "consulate", "legation"})
_BESIDE = ("amod", "compound", "nmod", "nmod:poss", "acl:relcl")


def settle_embassies(referents: Referents) -> None:
    """Give a bare embassy the only state besides that of the dateline that its paragraph has told of: "The embassy regretted it"."""
    homes: Homes | None = None
    for node in referents.nodes:
        is_bare = node.word in _EMBASSIES and node.actor is None and node.is_open and referents.is_definite(node)
        if not is_bare or not node.is_subject or node.sentence.child(node.token, *_BESIDE) is not None:
            continue
        homes = homes or Homes(referents)
        state = _foreign(homes, node)
        if state is not None:
            give_state(referents, node, state, None)


def _foreign(homes: Homes, node: Node) -> str | None:
    """Return the only foreign state that a paragraph has told of up to the end of an embassy's sentence, or None."""
    here = [t for t in homes.told if t.node.sentence.paragraph == node.sentence.paragraph and t.node.entity != node.entity]
    near = {t.home for t in here if t.node.place < node.place or t.node.sentence is node.sentence}
    foreign = {home for home in near if homes.referents.is_state(home)} - {homes.dateline}
    named = homes.referents.actors.find_names([t.text for t in node.sentence.tokens], homes.referents.reading.report.published)
    called = {m.actor for m in named if m.kind == "state"} - {homes.dateline}  # "the U.S. ambassador, but the embassy"
    return foreign.pop() if homes.dateline is not None and len(foreign) == 1 and called <= foreign else None
