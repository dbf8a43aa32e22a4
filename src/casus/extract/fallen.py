"""Who is told to be dead before a point of the report, and says nothing any more."""

from __future__ import annotations

from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_DYING = frozenset({"die", "perish", "drown"})
_KILLING = frozenset("kill murder assassinate slay execute hang behead bury".split())
_FOUND = frozenset({"find", "shoot", "pronounce", "declare", "leave"})  # "found dead"
_REMAINS = frozenset("body corpse funeral burial coffin grave widow widower wake".split())
_UNREAL = frozenset("nearly almost not never would could might may will can should n't".split())


def fallen_before(referents: Referents, node: Node) -> set[str]:
    """Return the persons who are told to be dead before a node, but for those whose words the report tells under their name.

    "Among the dead was Ruiz", "Ruiz was killed", "the funeral of Ruiz", "the late Ruiz". Who spoke before he died does so by name.
    """
    if referents.fallen is None:
        told: dict[str, int] = {}
        for one in referents.nodes:
            if referents.is_person(one) and one.quote is None and _is_dead(one):
                told.setdefault(one.entity, one.place)
        speaking = {n.entity for n in referents.nodes if n.entity in told and n.mention.name is not None and n.says()} if told else set()
        referents.fallen = {entity: place for entity, place in told.items() if entity not in speaking}
    return {entity for entity, place in referents.fallen.items() if place < node.place}


def _is_dead(node: Node) -> bool:
    """Say whether the words around a mention tell that the person is dead."""
    sentence, token, above = node.sentence, node.token, node.verb()
    if any(fold(c.text) in ("late", "dead", "slain") for c in sentence.children(token, "amod")):
        return True
    if above is None:
        return False
    if token.deprel == "nmod:poss" or any(fold(c.text) == "of" for c in sentence.children(token, "case")):
        return above.lemma in _REMAINS
    if token.rel != "nsubj" or any(fold(c.text) in _UNREAL for c in sentence.children(above, "aux", "advmod")):
        return False
    return above.lemma == "dead" or _dies(sentence, token, above)


def _dies(sentence: Sentence, subject: Token, verb: Token) -> bool:
    """Say whether a verb tells that its subject died or was killed."""
    if subject.deprel != "nsubj:pass":
        return verb.lemma in _DYING and verb.xpos in ("VBD", "VBN")
    is_found_dead = verb.lemma in _FOUND and any(c.lemma == "dead" for c in sentence.children(verb, "xcomp", "advmod", "advcl", "acl"))
    return verb.xpos == "VBN" and (verb.lemma in _KILLING or is_found_dead)
