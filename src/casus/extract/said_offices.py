"""Joins an office that a clause says of somebody to him: "Ruiz is the minister", "sworn in as"."""

from __future__ import annotations

from casus.codebook.inflection import all_verb_forms
from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.referents import Facts, Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_GIVING = all_verb_forms("appoint elect reelect re-elect name install reinstall inaugurate confirm choose swear promote reappoint".split())
_TAKING = all_verb_forms("dismiss sack fire oust remove replace depose".split())
_HOLDING = all_verb_forms("serve act remain stay continue resign quit step stand take start begin return work retire".split())
_BECOMING = all_verb_forms(["become", "remain"])
_OFFICIAL = frozenset({"GOV", "MIL", "LEG", "JUD", "SPY", "COP", "IGO", "ELI"})
_NOW = frozenset({"is", "'s", "’s", "are"})
_NOT = frozenset({"not", "n't", "n’t", "never", "no", "nor", "neither", "hardly"})
_OPEN = frozenset({"if", "unless", "whether", "until", "before", "lest", "to"})


def settle_said(referents: Referents) -> None:
    """Join the offices that clauses say of persons whom they name: "Ana Ruiz, who is minister of Peru", "elected Ruiz president".

    Who holds the office by what the clause tells acts for whom it is of; of whom it was, the clause says that it is the same person,
    and no more. What may be, or is denied, is left alone.
    """
    for node in referents.nodes:
        if node.entity.startswith("role:") and node.mention.kind == "person" and node.mention.name is None:
            link_said(referents, node)


def link_said(referents: Referents, node: Node) -> bool:
    """Join an office to the person of whom its clause says it, and say whether the clause does and that person is known."""
    facts = referents.facts.get(node.entity)
    found = None if facts is None or not node.is_open else _said_by_be(node) or _said_by_verb(node)
    if found is None or facts is None:
        return False
    subject, is_held = found
    one = _person_at(referents, node.sentence, subject)
    own = None if one is None else referents.facts.get(one.entity)
    if one is None or own is None or one.entity == node.entity or {own.gender, facts.gender} == {"m", "f"}:
        return False
    _join(referents, node, one.entity, own, facts, is_held=is_held and node.sector != "ELI")
    return True


def _join(referents: Referents, node: Node, entity: str, own: Facts, facts: Facts, *, is_held: bool) -> None:
    """Make an office and a person one; of an office that is held the person has what it gives."""
    if is_held:
        own.roles |= facts.roles
        if own.actor in (None, node.actor):
            own.actor = node.actor
            own.sector = facts.sector if own.sector in (None, "ELI", "CVL") else own.sector
    old = node.entity
    for other in referents.nodes:
        if other.entity == old:
            other.entity = entity
    del referents.facts[old]


def _said_by_be(node: Node) -> tuple[Token, bool] | None:
    """Return of whom "is" or "was" says an office, and whether it is held now."""
    sentence, token = node.sentence, node.token
    be = sentence.child(token, "cop")
    subject = None if be is None or sentence.child(token, "case") is not None else sentence.child(token, "nsubj")  # "is in the chair"
    if be is None or subject is None or subject.index > token.index or _is_open(sentence, token):
        return None
    if node.sector not in _OFFICIAL and _is_one_of_many(sentence, token):
        return None  # what somebody is besides, as many are: "a Democrat", "a hostage"
    return subject, fold(be.text) in _NOW


def _said_by_verb(node: Node) -> tuple[Token, bool] | None:
    """Return of whom a verb says an office: "became president", "was sworn in as", "named Ruiz envoy"; and whether it is held then."""
    sentence, token = node.sentence, node.token
    verb = sentence.head_of(token)
    if verb is None or verb.upos != "VERB" or verb.index > token.index or token.rel not in ("obl", "xcomp", "obj"):
        return None
    word, is_as = fold(verb.text), case_of(sentence, token) == "as"
    if token.rel == "obl" and not is_as:
        return None
    is_given, is_taken = word in _GIVING and not _is_one_of_many(sentence, token), word in _TAKING and is_as
    is_own = (word in _HOLDING and is_as) or (word in _BECOMING and token.rel in ("xcomp", "obj"))
    if not (is_given or is_taken or is_own) or _is_open(sentence, verb):
        return None
    is_passive = verb.xpos == "VBN" and sentence.child(verb, "obj") is None
    if is_own or is_passive:
        spoken = sentence.child(verb, "nsubj")
        subjects = find_subjects(sentence, verb) if spoken is None else [spoken]
        subjects = subjects or ([above] if verb.rel == "acl" and (above := sentence.head_of(verb)) is not None else [])
        return (subjects[0], not is_taken) if len(subjects) == 1 and subjects[0].index != token.index else None
    given = _whom(sentence, verb, token)
    return None if given is None or given.index == token.index else (given, not is_taken)


def _is_one_of_many(sentence: Sentence, token: Token) -> bool:
    """Say whether an office has "a" in front: "named a minister" names nobody a minister."""
    return any(fold(c.text) in ("a", "an") for c in sentence.children(token, "det"))


def _whom(sentence: Sentence, verb: Token, token: Token) -> Token | None:
    """Return who is given an office: the object, also where the parser takes it for a name in front of the office, or for a place."""
    given = sentence.child(verb, "obj") if token.rel != "obj" else None
    given = given or next((t for t in sentence.children(token, "compound") if t.entity == "B-PER"), None)
    if given is None and verb.lemma == "swear":
        given = next((t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "in" and t.index < token.index), None)
    return given


def _is_open(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause is denied, only possible, asked or still to be."""
    if sentence.tokens[-1].text == "?":
        return True
    for child in sentence.children(token, "advmod", "aux", "mark", "det"):
        if child.xpos == "MD" or fold(child.text) in _NOT or (child.rel == "mark" and fold(child.text) in _OPEN):
            return True
    return False


def _person_at(referents: Referents, sentence: Sentence, token: Token) -> Node | None:
    """Return the person whose mention a word heads, or stands in by name."""
    found = referents.by_head.get((sentence.index, token.index))
    if found is not None:
        return found if referents.is_person(found) else None
    around = (n for n in referents.by_sentence.get(sentence.index, ()) if n.mention.name is not None and n.mention.span.covers(token.span))
    return next((n for n in around if referents.is_person(n)), None)
