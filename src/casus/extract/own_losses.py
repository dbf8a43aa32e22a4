"""Gives soldiers and police the state that tells of their loss: "The army said a soldier was killed"."""

from __future__ import annotations

from casus.extract.control import find_subjects
from casus.extract.office_states import give_state
from casus.extract.referents import Referents

_SERVING = frozenset(
    "policeman policemen constables gendarme gendarmes soldier soldiers marines sailors guards guardsmen airmen troops".split()
)
_LOST = frozenset("hurt kill wound injure die dead miss capture shoot".split())
_OTHERS = ("amod", "compound", "nmod", "nmod:poss")


def settle_losses(referents: Referents) -> None:
    """Give bare soldiers and police of whom a state or its officials say that they were hurt, killed or taken to that state.

    Of the dead of others news say whose they are: "The army said eleven enemy soldiers had been killed". Of civilians it is no sign.
    """
    for node in referents.nodes:
        verb = node.verb()
        is_lost = node.word in _SERVING and node.is_subject and verb is not None and verb.lemma in _LOST and verb.rel == "ccomp"
        if verb is None or not is_lost or node.actor is not None or node.sentence.child(node.token, *_OTHERS) is not None:
            continue
        above = node.sentence.head_of(verb)
        tellers = [] if above is None else find_subjects(node.sentence, above)
        teller = referents.sole(node.sentence, tellers)
        if teller is not None and teller.actor is not None and referents.is_state(teller.actor):
            give_state(referents, node, teller.actor, None)
