"""Gives the organs of an organisation what they act for: "the League's Council"."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

_ORGANS = frozenset("secretariat council commission assembly presidency".split())
_WORLD = "UN"
_MEETINGS = frozenset("conference congress summit".split())  # which have no council: another is meant
_HEADING = frozenset("secretary head chief".split())  # whom the council of the United Nations has none of
_BARE = frozenset("secretariat council commission".split())  # an assembly may be any state's


def settle_organs(referents: Referents) -> None:
    """Give each organ without an actor the organisation in front of it, whose it is, or behind its "of"; else the only one told of.

    The odd case: a council that has a name of its own ("the Federal Council") is nobody's that we can tell. A "Security Council" that
    has a secretary or a head is a state's, and open whose.
    """
    for node in referents.nodes:
        if node.actor == _WORLD and _is_national(node):
            _open_council(referents, node)
        if node.actor is not None or node.mention.kind not in ("organisation", "office") or node.word not in _ORGANS:
            continue
        owner = _named_in_front(referents, node) or _owner(referents, node) or _only_one(referents, node)
        if owner is not None:
            node.entity, node.actor, node.sector = f"{owner}/{node.word}", owner, "IGO"


def _is_national(node: Node) -> bool:
    """Say whether a "Security Council" is one of a state by who is at its head: "secretary of the Security Council"."""
    head = node.sentence.head_of(node.token) if fold(node.mention.text).removeprefix("the ") == "security council" else None
    return head is not None and head.lemma in _HEADING and node.token.rel == "nmod" and case_of(node.sentence, node.token) == "of"


def _open_council(referents: Referents, node: Node) -> None:
    """Leave open whose a security council and its head are."""
    head = referents.by_head.get((node.sentence.index, node.token.head))
    alike = [] if head is None else [n for n in referents.nodes if n.entity == head.entity]
    facts = None if head is None else referents.facts.get(head.entity)
    for one in (node, *alike):
        one.actor, one.sector = None, "GOV"
    node.entity = f"role:{node.sentence.index}.{node.token.index}"
    if facts is not None:
        facts.actor, facts.sector = None, "GOV"


def _named_in_front(referents: Referents, node: Node) -> str | None:
    """Return the organisation whose name is all that stands in front of an organ in its name: "the ECOWAS Commission"."""
    inside = [t for t in node.sentence.tokens[: node.token.index] if node.mention.span.covers(t.span) and t.upos != "DET"]
    words = [t.text for t in inside if t.text != "'s"]
    found = referents.actors.find_names(words, referents.reading.report.published) if words else ()
    for match in found:
        if match.end - match.start == len(words) and match.sector == "IGO":
            before = {n.actor for n in referents.nodes if n.place < node.place and _is_organisation(n)} & {*match.candidates}
            return match.actor or (before.pop() if len(before) == 1 else None)  # of "the League's Council" one named before
    return None


def _owner(referents: Referents, node: Node) -> str | None:
    """Return the organisation whose organ it is said to be: "the League's Council", "the Secretariat of the OAS"."""
    for child in node.sentence.children(node.token, "nmod:poss", "nmod"):
        found = referents.by_head.get((node.sentence.index, child.index))
        is_own = child.deprel == "nmod:poss" or case_of(node.sentence, child) == "of"
        if is_own and found is not None and _is_organisation(found):
            return found.actor
    return None


def _only_one(referents: Referents, node: Node) -> str | None:
    """Return the only organisation of states that a report names before a bare organ written large: "the Council".

    The odd case: behind "NATO praised a judge in Lima" the Commission is another's, as NATO has none.
    """
    is_bare = node.word in _BARE and node.token.text[:1].isupper() and not node.token.text.isupper() and referents.is_definite(node)
    if not is_bare or any(_says_which(c) for c in node.sentence.children(node.token)):
        return None
    before = [n for n in referents.nodes if n.place < node.place]
    if any(n.word == node.word and n.entity != node.entity and n.mention.kind in ("organisation", "office") for n in before):
        return None
    named = {n.actor for n in before if _is_organisation(n)}
    if len(named) != 1 or any(w in _MEETINGS for n in before if _is_organisation(n) for w in fold(n.mention.text).split()):
        return None
    owner = named.pop()
    return owner if owner is not None and (node.word != "commission" or _has_commission(referents, owner)) else None


def _has_commission(referents: Referents, owner: str) -> bool:
    """Say whether the codebook knows a commission of an organisation: most have a council, but few a commission, which others have too."""
    day = referents.reading.report.published
    organs = (e for e in referents.actors.entries("organisation") if e.parent == owner and referents.actors.exists(e.id, day))
    return any("commission" in e.descriptions for e in organs)


def _says_which(child: Token) -> bool:
    return child.rel in ("compound", "amod", "nmod", "flat", "nummod")


def _is_organisation(node: Node) -> bool:
    return node.mention.kind == "organisation" and node.sector == "IGO" and node.actor is not None and node.entity == node.actor
