"""Finds the person whom a nameless role means: "the Polish president", "the minister"."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.clauses import case_of
from casus.extract.referents import WINDOW, Node, Referents
from casus.ground.text import fold

_THEN = frozenset({"then", "previous", "next", "late", "future"})
_FAR = 8  # sentences that a bare role ("the president") looks back
# What a holder of an office is called besides: the ambassador is "the envoy", and a president "the leader".
_CALLED = {
    "envoy": ("ambassador", "special envoy", "representative", "charge d'affaires", "high commissioner"),
    "diplomat": ("ambassador", "envoy", "high commissioner", "consul", "consul general", "charge d'affaires"),
    "premier": ("prime minister",), "monarch": ("king", "queen", "emperor", "shah", "sultan", "emir", "tsar"),
    "ruler": ("king", "queen", "emperor", "shah", "sultan", "emir", "tsar"), "head of state": ("president", "king", "queen"),
    "head of government": ("prime minister", "chancellor"), "leader": ("president", "prime minister", "chancellor", "premier"),
    "prime minister": ("premier",),
}  # fmt: skip


def find_holder(referents: Referents, node: Node) -> Node | None:
    """Return the person who has this role: of the same state, or, where the role has none, the only one named of late."""
    own = referents.facts[node.entity]
    possessor = referents.possessor_of(node)
    is_pointed_at = own.roles and not is_told_by_clause(node) and not _is_of_another_time(node)
    if not is_pointed_at or _is_whose_unknown(possessor) or not (referents.is_definite(node) or possessor is not None):
        return None
    seen: dict[str, Node] = {}
    reach = _FAR if node.actor is None else 60
    here: set[str] = set()
    barred = _named_below(referents, node) | _of_bodies(referents, node, possessor) | _not_his(referents, node, possessor)
    for distance, nodes in referents.back(node, reach, reach):
        for candidate in reversed(nodes):
            if distance == 0 and candidate.state is not None and candidate.quote is node.quote:
                here.add(candidate.state)
            if candidate.entity in {node.entity, *barred, *seen} or not referents.is_person(candidate):
                continue
            facts = referents.facts[candidate.entity]
            is_other = None not in (facts.gender, own.gender) and facts.gender != own.gender
            is_other = is_other or (facts.sector == "ELI" and node.sector != "ELI")  # a former president is not "the president"
            if _has_roles(facts.roles, own.roles) and not is_other and (node.actor is None or facts.actor == node.actor):
                seen[candidate.entity] = candidate
    if node.actor is not None and not seen:
        return _named_just_now(referents, node, own.roles)
    if node.actor is None:
        seen = _nearest(referents, node, _not_elsewhere(referents, node, seen), here)
    if len(seen) == 1:
        return next(iter(seen.values()))
    named = [n for e, n in seen.items() if e.startswith("per:")]
    return named[0] if len(named) == 1 and node.actor is not None else None


def _nearest(referents: Referents, node: Node, seen: dict[str, Node], here: set[str]) -> dict[str, Node]:
    """Return those among the holders of a role who stand in its own sentence without a name, else those of the states named in it.

    "Its foreign minister was quoted as saying so; the minister denied it" is one minister.
    """
    near = {e: n for e, n in seen.items() if n.sentence is node.sentence and n.mention.name is None}
    return near or ({e: n for e, n in seen.items() if referents.facts[e].actor in here} if here else seen)


def _of_bodies(referents: Referents, node: Node, possessor: Node | None) -> set[str]:
    """Return the nameless who speak for a body where somebody's own is meant: "a ministry spokesman" is not "his spokesman"."""
    if possessor is None or possessor.word not in ("his", "her") or not node.word.startswith("spokes"):
        return set()
    persons = (n for n in referents.nodes if n.mention.kind == "person")
    return {n.entity for n in persons if any(c.upos == "NOUN" for c in n.sentence.children(n.token, "compound"))}


def _not_his(referents: Referents, node: Node, possessor: Node | None) -> set[str]:
    """Return those whom somebody cannot have as his minister or leader: himself, and who acts for another state than he."""
    if possessor is None:
        return set()
    whose = possessor.actor if node.actor is None else None
    others = (e for e, f in referents.facts.items() if whose is not None and f.actor not in (None, whose))
    return {possessor.entity, *others}


def _is_of_another_time(node: Node) -> bool:
    """Say whether a role is that of a holder before or after the one who was named: "the then president"."""
    return any(fold(c.text) in _THEN for c in node.sentence.children(node.token, "amod", "advmod", "compound"))


def is_told_by_clause(node: Node) -> bool:
    """Say whether a clause without a comma says which holder of a role is meant: "the president whom he overthrew"."""
    for clause in node.sentence.children(node.token, "acl:relcl"):
        first = next(t.index for t in node.sentence.subtree(clause) if t.upos != "PUNCT")
        if clause.index > node.token.index and all(t.text != "," for t in node.sentence.tokens[node.token.index : first]):
            return True
    return False


def _not_elsewhere(referents: Referents, node: Node, seen: dict[str, Node]) -> dict[str, Node]:
    """Return the holders of a role who may be meant in a paragraph that opens in a place: "In Lima ... the president" is no other's."""
    place = referents.opening_place(node.sentence.paragraph)
    state = None if place is None else referents.state_where(place)
    if state is None:
        return seen
    return {e: n for e, n in seen.items() if n.sentence.paragraph == node.sentence.paragraph or referents.facts[e].actor in (None, state)}


def _is_whose_unknown(possessor: Node | None) -> bool:
    """Say whether it is not known yet whose a role is: "the country's prime minister"."""
    is_body = possessor is not None and (
        possessor.mention.kind in ("state", "organisation") or possessor.word in nouns.IT or possessor.word in nouns.THEY
    )
    return possessor is not None and possessor.is_open and is_body


def _named_below(referents: Referents, node: Node) -> set[str]:
    """Return those named in what the holder of a role does or says: "the president said that Ruiz must go" is another than Ruiz."""
    verb = node.verb()
    if verb is None or not node.is_subject:
        return set()
    below = {t.index for t in node.sentence.subtree(verb)}
    named = [n for n in referents.by_sentence[node.sentence.index] if n.mention.name is not None and n.place > node.place]
    return {n.entity for n in named if n.token.index in below and n.token.head != node.token.index}


def _named_just_now(referents: Referents, node: Node, roles: set[str]) -> Node | None:
    """Return the only one of late with a bare office: "Prime Minister Petrosyan ... The Armenian prime minister"; it tells his state."""
    found: dict[str, Node] = {}
    for distance, nodes in referents.back(node, WINDOW):
        for candidate in nodes:
            facts = referents.facts.get(candidate.entity)
            if facts is not None and candidate.entity.startswith("per:") and _has_roles(facts.roles, roles):
                if distance == 0 and candidate.token.head != node.token.head and not _is_said_of(node, candidate):
                    return None  # "President Ruiz promised to speak to the Peruvian leader"
                found[candidate.entity] = candidate
    one = next(iter(found.values())) if len(found) == 1 else None
    if one is None or referents.facts[one.entity].actor is not None or _is_sent_to(referents, one, node.actor):
        return None
    referents.facts[one.entity].actor = node.actor
    return one


def _is_sent_to(referents: Referents, holder: Node, state: str | None) -> bool:
    """Say whether somebody is sent to a state, and so is not of it: "the ambassador to Gabon" is not Gabon's."""
    offices = [n for n in referents.nodes if n.entity == holder.entity]
    return any(
        (to := referents.by_head.get((n.sentence.index, t.index))) is not None and to.actor == state
        for n in offices
        for t in n.sentence.children(n.token, "nmod")
        if case_of(n.sentence, t) == "to"
    )


def _is_said_of(node: Node, subject: Node) -> bool:
    """Say whether a role is what a sentence says its subject is: "He is the president of Peru"; not where it says that he is not."""
    is_denied = any(fold(c.text) in ("not", "n't", "never", "no") for c in node.sentence.children(node.token, "advmod", "det"))
    return subject.is_subject and subject.token.head == node.token.index and not is_denied


def _has_roles(known: set[str], asked: set[str]) -> bool:
    """Say whether a person with the known roles has all those asked for: a "foreign minister" is a "minister"."""
    return all(any(k == a or (k.endswith(f" {a}") and not k.startswith("vice")) or k in _CALLED.get(a, ()) for k in known) for a in asked)
