"""Gives soldiers, envoys and new leaders to whoever sends or has them: "Peru sent 300 soldiers"."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.home_signs import is_one_of_several
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_TROOPS = frozenset(
    "troops soldiers marines paratroopers peacekeepers forces warplanes warships men sailors airmen commandos gendarmes".split()
)
_ENVOYS = frozenset(
    "mission missions commission team fleet force battalion brigade envoy envoys emissary emissaries delegation delegations mediator "
    "mediators negotiator negotiators minister secretary general".split()
)
_SENDING = frozenset(
    "send deploy have station withdraw move keep dispatch mobilise mobilize lose pull redeploy mass contribute commit land fly rush "
    "airlift lend post base maintain".split()
)
_SENDING_ENVOYS = frozenset("send dispatch fly rush recall appoint name lend".split())
_CHOOSING = frozenset("have elect choose get inaugurate".split())
_ONE_OF_SEVERAL = frozenset({"a", "an", "its", "two", "three"})
# Soldiers whom one has or loses that are another's: "lost the allied soldiers".
_OF_OTHERS = frozenset("foreign allied rebel loyal enemy captured hostile friendly western other".split())


def settle_troops(referents: Referents) -> None:
    """Give soldiers whom a body has or sends to it: "Peru sent 300 soldiers", "the bloc wants to send troops", and its envoys too."""
    for node in referents.nodes:
        verb = node.verb()
        if node.actor is not None or verb is None or node.token.rel != "obj" or not _may_be_sent(node, verb.lemma):
            continue
        subjects = find_subjects(node.sentence, verb)
        found = referents.sole(node.sentence, subjects)
        may_send = found is not None and found.actor is not None and found.mention.kind != "place" and not is_one_of_several(found)
        if found is not None and may_send and not _is_told_whose(referents, node):
            node.actor, node.sector = found.actor, node.sector or ("MIL" if node.mention.kind == "group" else "GOV")
            facts = referents.facts.get(node.entity)
            if facts is not None and facts.actor is None:
                facts.actor, facts.sector = node.actor, facts.sector or node.sector


def _may_be_sent(node: Node, verb: str) -> bool:
    """Say whether a verb sends those whom a noun means: soldiers of any kind, an envoy who is one of several."""
    if node.mention.kind == "group" and node.word in _TROOPS:
        return verb in _SENDING
    if verb in _CHOOSING:  # "has a new president", "elected a president"
        articles = {fold(c.text) for c in node.sentence.children(node.token, "det")}
        is_new = verb != "have" or any(fold(c.text) == "new" for c in node.sentence.children(node.token, "amod"))
        return node.mention.name is None and node.mention.office is not None and bool(articles & {"a", "an"}) and is_new
    is_any = any(fold(c.text) in _ONE_OF_SEVERAL for c in node.sentence.children(node.token, "det", "nmod:poss", "nummod"))
    return node.mention.name is None and node.word in _ENVOYS and is_any and verb in _SENDING_ENVOYS


def _is_told_whose(referents: Referents, node: Node) -> bool:
    """Say whether the words say whose somebody is: "the allied troops", "the soldiers of Peru", "the king's envoy"."""
    adjectives = list(node.sentence.children(node.token, "amod", "compound"))
    if any(fold(c.text) in _OF_OTHERS or c.text[:1].isupper() for c in adjectives):
        return True
    of_whom = [c for c in node.sentence.children(node.token, "nmod") if case_of(node.sentence, c) in ("of", "from", "for")]
    return referents.possessor_of(node) is not None or bool(of_whom)
