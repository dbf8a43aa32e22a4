"""Links a nameless role to the name that the report gives its holder later."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.home_signs import is_one_of_several
from casus.extract.names import is_honorific
from casus.extract.referents import WINDOW, Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence

_REACH = 3  # sentences
_BELOW = frozenset({"deputy", "vice", "former", "assistant"})
_FAR = 8  # sentences
_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})


def link_by_name(referents: Referents, node: Node) -> None:
    """Link "the American", "spokesman Ruiz" and "The agent, Ana Ruiz" to those of whom the report has told so."""
    if node.entity.startswith("one:"):
        link_native(referents, node)
    if node.mention.office is not None and node.entity in referents.facts:
        link_named_spokesman(referents, node)
    if node.mention.kind == "person" and node.entity in referents.facts:
        link_named_office(referents, node)
        link_titled(referents, node)
        link_first_named(referents, node)


def settle_predecessors(referents: Referents) -> None:
    """Let whoever is replaced or succeeded act for whom his successor acts: "General Ruiz of Peru replaces General Kern"."""
    for node in referents.nodes:
        if node.token.rel == "obj" and node.mention.name is not None and node.entity in referents.facts:
            _serve_before(referents, node)


def _serve_before(referents: Referents, node: Node) -> None:
    verb, facts = node.verb(), referents.facts[node.entity]
    if verb is None or verb.lemma not in _SUCCEEDING or facts.actor is not None:
        return
    subjects = find_subjects(node.sentence, verb)
    other = referents.sole(node.sentence, subjects)
    if other is None or other.entity == node.entity or other.entity not in referents.facts:
        return
    found = referents.facts[other.entity]
    facts.actor, facts.sector = found.actor, facts.sector or found.sector
    node.actor, node.sector = facts.actor, facts.sector


_SUCCEEDING = frozenset({"replace", "succeed"})


def link_native(referents: Referents, node: Node) -> None:
    """Link "the American" to the person named last in the sentence before, if nothing makes that person another state's.

    A body of several states has officers of any: "Cyrus Vance of the United Nations. The American said".
    """
    if node.sentence.index == 0 or not referents.is_definite(node) or not node.is_subject:
        return
    before = referents.reading.sentences[node.sentence.index - 1]
    named = [n for n in referents.by_sentence.get(before.index, ()) if n.entity.startswith("per:") and n.mention.name is not None]
    if before.paragraph == node.sentence.paragraph and named:
        facts = referents.facts[named[-1].entity]
        if facts.actor in (None, node.actor) or facts.sector == "IGO":
            referents.take(node, named[-1])


def link_named_later(referents: Referents, node: Node) -> None:
    """Link the role that a sentence is about to the bare name of which the next one is.

    "The president flew to the front. Jakob Gruber said the post would be held": the name is new, has no office and no apposition, and
    nobody else stands between.
    """
    own, name = referents.facts[node.entity], node.mention.name
    if own.actor is not None or own.roles or own.first != node.place or name is None or " " not in name or node.sentence.index == 0:
        return
    before = referents.reading.sentences[node.sentence.index - 1]
    role = _role_in(referents, before)
    facts = None if role is None else referents.facts.get(role.entity)
    if role is None or facts is None or not facts.roles:
        return
    if before.paragraph < node.sentence.paragraph - 1 or {own.gender, facts.gender} == {"m", "f"} or _is_indefinite(referents, role):
        return
    if not _is_introduced(referents, node) or _persons_before(referents, node) or _names_since(referents, role):
        return
    own.actor, own.sector, own.roles = facts.actor, facts.sector, facts.roles
    old = role.entity
    for other in referents.nodes:
        if other.entity == old:
            other.entity = node.entity
    node.actor, node.sector = facts.actor, facts.sector


def link_named_office(referents: Referents, node: Node) -> None:
    """Give the nameless holder of an office the name behind the same office with "the": "its agent said ... The agent, Ana Ruiz, said".

    The office before must be the only one of its name so far, and nobody's of whom the report has told another state.
    """
    own = referents.facts[node.entity]
    is_new = referents.nodes[own.first].sentence is node.sentence
    if node.mention.name is None or not is_new or not own.roles or not _has_definite_office(referents, node):
        return
    before: dict[str, Node] = {}
    for other in referents.nodes[: node.place]:
        facts = referents.facts.get(other.entity)
        if facts is not None and other.entity != node.entity and facts.roles & own.roles:
            before[other.entity] = other
    one = next(iter(before.values())) if len(before) == 1 else None
    if one is None or not one.entity.startswith("role:") or node.sentence.index - one.sentence.index > _REACH:
        return
    if node.sentence.paragraph - one.sentence.paragraph > 1:
        return
    facts = referents.facts[one.entity]
    if (
        facts.roles != own.roles
        or {own.gender, facts.gender} == {"m", "f"}
        or (None not in (own.actor, facts.actor) and own.actor != facts.actor)
    ):
        return
    _name(referents, one, node)


def link_first_named(referents: Referents, node: Node) -> None:
    """Link the bare name of the first person named to the nameless one of whom the report has told most: "A consul left ... Ana Ruiz said".

    The name is a subject with no more than an age or a clause behind it, and the nameless one was told of in the two sentences before:
    not as one whom all know ("the consul"), unless the name speaks.
    """
    own, name = referents.facts[node.entity], node.mention.name
    is_new = name is not None and own.first == node.place and not own.roles and own.actor is None and node.token.rel == "nsubj"
    if not is_new or not (_is_full(node) or _is_addressed(node)) or any(n.entity.startswith("per:") for n in referents.nodes[: node.place]):
        return
    told: dict[str, list[Node]] = {}
    for other in referents.nodes[: node.place]:
        facts = referents.facts.get(other.entity)
        is_such = facts is not None and other.entity.startswith("role:") and {own.gender, facts.gender} != {"m", "f"}
        if is_such and other.sentence is not node.sentence:
            told.setdefault(other.entity, []).append(other)
    ranked = sorted(told.values(), key=lambda nodes: -len(nodes))
    if not ranked or ranked[0][0].quote is not None or (len(ranked) > 1 and len(ranked[1]) == len(ranked[0])):
        return
    behind = {c.rel for c in node.sentence.children(node.token, "appos", "acl", "nmod", "nummod", "conj")}
    if behind - ({"acl", "nmod", "nummod"} if len(ranked) == 1 else {"nummod"}):
        return
    one = ranked[0][0]
    is_meant = node.says() or _is_indefinite(referents, one)
    if is_meant and node.sentence.index - ranked[0][-1].sentence.index <= 2 and case_of(one.sentence, one.token) != "by":
        _name(referents, one, node)


def _is_full(node: Node) -> bool:
    """Say whether a name has a given name in front of the surname."""
    return " " in (node.mention.name or "")


def _is_addressed(node: Node) -> bool:
    """Say whether a surname stands behind "Mr" or "Mrs"."""
    before = node.sentence.tokens[max(0, node.token.index - 1) : node.token.index]
    return any(is_honorific(t.text) for t in before)


def link_titled(referents: Referents, node: Node) -> None:
    """Give the nameless holder of an office the name behind it as a title: "a judge ruled ... Judge Ana Ruiz said".

    The name is new and stands at its place as a subject, the nameless one is the only one of that office so far, and nobody named has it.
    """
    own = referents.facts[node.entity]
    if own.first != node.place or not own.roles or own.sector == "ELI" or not _is_titled(referents, node):
        return
    before: dict[str, Node] = {}
    for other in referents.nodes[: node.place]:
        facts = referents.facts.get(other.entity)
        if facts is not None and facts.roles and other.entity != node.entity and _share(own.roles, facts.roles):
            before.setdefault(other.entity, other)
    one = next(iter(before.values())) if len(before) == 1 else None
    if one is None or not one.entity.startswith("role:") or not 0 < node.sentence.index - one.sentence.index <= _FAR:
        return
    facts = referents.facts[one.entity]
    if one.token.rel == "appos" or case_of(one.sentence, one.token) == "as" or facts.sector == "ELI" or one.quote is not None:
        return
    if {own.gender, facts.gender} == {"m", "f"} or own.actor not in (None, facts.actor):
        return  # "Peruvian Prime Minister Ana Ruiz" may be another than one whose state is not known
    _name(referents, one, node)


def _is_titled(referents: Referents, node: Node) -> bool:
    """Say whether a subject is a name with its office in front; not behind "In Lima", where another holds it, nor behind a comma."""
    office, text = node.mention.office, referents.reading.text[: node.mention.span.start]
    if node.mention.name is None or not office or not node.is_subject or not node.mention.text.startswith(office):
        return False
    is_elsewhere = referents.opening_place(node.sentence.paragraph) is not None or fold(node.sentence.tokens[0].text) in ("in", "at")
    return not text.endswith(", ") and fold(office).split()[0] not in _BELOW and not is_elsewhere


def _name(referents: Referents, one: Node, node: Node) -> None:
    """Let the nameless be whom a name names: all that was told of either is of both."""
    own, facts, nameless = referents.facts[node.entity], referents.facts[one.entity], one.entity
    own.actor, own.sector = own.actor or facts.actor, own.sector or facts.sector
    own.roles |= facts.roles
    own.first = min(own.first, facts.first)
    for other in referents.nodes:
        if other.entity == nameless:
            other.entity = node.entity
        if other.entity == node.entity:
            other.actor, other.sector = other.actor or own.actor, other.sector or own.sector


def _share(title: set[str], roles: set[str]) -> bool:
    """Say whether the roles of two are one: "minister" in front of a name is any of the ministers."""
    pairs = ((t, r) for t in title for r in roles)
    return any(t == r or r.endswith(f" {t}") or t.endswith(f" {r}") for t, r in pairs if "prime minister" not in (t, r) or t == r)


def _has_definite_office(referents: Referents, node: Node) -> bool:
    """Say whether a name stands right behind its office with "the" in front: "The agent, Ana Ruiz"."""
    offices = (n for n in referents.by_sentence[node.sentence.index] if n.entity == node.entity and n.mention.name is None)
    return any(referents.is_definite(n) and n.mention.span.end + 2 == node.mention.span.start for n in offices)


def _role_in(referents: Referents, sentence: Sentence) -> Node | None:
    """Return the nameless person that a sentence is about, or else the only one with a role that it speaks of; None where several are."""
    subject = referents.main_subject(sentence)
    if subject is not None and subject.entity.startswith("role:") and subject.entity in referents.facts:
        return subject if subject.quote is None and not is_one_of_several(subject) else None
    nodes = [n for n in referents.by_sentence.get(sentence.index, ()) if n.entity in referents.facts and n.quote is None]
    roles = {n.entity: n for n in nodes if n.entity.startswith("role:")}
    return next(iter(roles.values())) if len({n.entity for n in nodes}) == len(roles) == 1 else None


def _is_introduced(referents: Referents, node: Node) -> bool:
    """Say whether a new name stands as if the reader knew who that is: speaking beside a quotation, or with nothing said of the person."""
    if node.says() and referents.quotes.within(node.sentence.span):
        return True
    is_told = any(True for _ in node.sentence.children(node.token, "appos", "acl:relcl", "acl", "nmod", "nummod", "conj"))
    return referents.main_subject(node.sentence) is node and not is_told


def link_named_spokesman(referents: Referents, node: Node) -> None:
    """Link "spokesman Ruiz" to "a spokesman for the alliance" where that is the only spokesman the report has named so far."""
    facts, name = referents.facts[node.entity], node.mention.name
    if facts.actor is not None or name is None or node.mention.office is None or fold(node.mention.office) not in _SPOKESMEN:
        return
    before: dict[str, Node] = {}
    for other in referents.nodes[: node.place]:
        other_facts = referents.facts.get(other.entity)
        is_spokesman = other.word.startswith("spokes") or (
            other_facts is not None and any(r.startswith("spokes") for r in other_facts.roles)
        )
        if is_spokesman and other.mention.kind == "person":
            before[other.entity] = other
    if len(before) != 1:
        return
    one = next(iter(before.values()))
    if one.mention.name is None and one.actor is not None and node.sentence.index - one.sentence.index <= WINDOW:
        facts.actor, facts.sector = one.actor, one.sector
        node.actor, node.sector = one.actor, one.sector
        for other in referents.nodes:
            if other.entity == one.entity and other is not node:
                other.entity = node.entity


def _is_indefinite(referents: Referents, node: Node) -> bool:
    """Say whether a role is one of many: "a Dutch diplomat"."""
    if node.mention.kind == "pronoun":
        return False  # of somebody told before
    return not referents.is_definite(node) and referents.possessor_of(node) is None


def _persons_before(referents: Referents, node: Node) -> bool:
    """Say whether a person is named before a mention in its sentence."""
    return any(n.place < node.place and n.mention.name is not None for n in referents.by_sentence[node.sentence.index] if n.quote is None)


def _names_since(referents: Referents, node: Node) -> bool:
    """Say whether another person is named in the sentence of a role."""
    return any(n.mention.name is not None and n.mention.kind == "person" for n in referents.by_sentence[node.sentence.index])
