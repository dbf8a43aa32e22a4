"""Whom grammar alone shows "they" to be: those praised, told or freed, the "who" of the same clause."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.captives import captive_before
from casus.extract.home_signs import is_one_of_several
from casus.extract.person_grammar import JUDGING
from casus.extract.referents import Node, Referents

_TELLING = frozenset("tell warn assure promise remind inform convince persuade".split())
_CROWDS = frozenset("audience crowd rally nation country public parliament congress court jury panel conference press".split())


def link_by_grammar(referents: Referents, node: Node) -> bool:
    """Link they or their where the clause around it decides; say whether it does, even if it leaves open who is meant."""
    return _link_around(referents, node) or _link_told(referents, node) or _link_judged(referents, node) or _link_freed(referents, node)


def _link_around(referents: Referents, node: Node) -> bool:
    """Link "their" to the "who" of its own clause: "men who are shunned by their voters"; say whether it stands in one."""
    if node.token.deprel != "nmod:poss":
        return False
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos in ("VERB", "AUX")), None)
    subject = None if verb is None else node.sentence.child(verb, "nsubj")
    if subject is None or subject.xpos != "WP" or subject.index > node.token.index:
        return False
    found = referents.by_head.get((node.sentence.index, subject.index))
    if found is not None and any(
        n.entity == found.entity and n.mention.kind == "group" for n in referents.by_sentence[node.sentence.index]
    ):
        referents.take(node, found)
    return True


def _link_judged(referents: Referents, node: Node) -> bool:
    """Link "their" to those who are praised or blamed for what is their own: "praised the Saudis for their help"; say whether any are."""
    noun = node.verb()
    verb = None if noun is None or noun.rel != "obl" or node.token.deprel != "nmod:poss" else node.sentence.head_of(noun)
    judged = None if verb is None or verb.lemma not in JUDGING else node.sentence.child(verb, "obj")
    if judged is None or judged.xpos not in ("NNS", "NNPS") or judged.index > node.token.index:
        return False
    found = referents.by_head.get((node.sentence.index, judged.index))
    if found is not None:
        referents.take(node, found)
    return True


def _link_told(referents: Referents, node: Node) -> bool:
    """Link "they" to the group that one person tells something: "told the crowd that they"; say whether a person tells several."""
    verb = node.verb()
    above = None if verb is None or verb.rel != "ccomp" or not node.is_subject else node.sentence.head_of(verb)
    if above is None or above.lemma not in _TELLING:
        return False
    teller, told = node.sentence.child(above, "nsubj"), node.sentence.child(above, "obj", "iobj")
    who = None if teller is None else referents.by_head.get((node.sentence.index, teller.index))
    if told is None or who is None or not (referents.is_person(who) or who.word in nouns.HE | nouns.SHE) or is_one_of_several(who):
        return False
    found = referents.by_head.get((node.sentence.index, told.index))
    if found is not None and found.mention.kind == "group":
        referents.take(node, found)
        return True
    return told.lemma in _CROWDS


def _link_freed(referents: Referents, node: Node) -> bool:
    """Link "they" who are freed or charged to those who were taken; say whether anybody was: of captives nobody knows it is nobody."""
    sides = captive_before(referents, node)
    if sides is None:
        return False
    captive, captors = sides
    if captive is not None and captive.token.xpos in ("NNS", "NNPS") and captive.entity not in captors:
        referents.take(node, captive)
    return captive is not None or bool(captors)
