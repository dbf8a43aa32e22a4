"""Who does what ships and planes are ordered to do: those who gave the order."""

from __future__ import annotations

from dataclasses import replace

from casus.extract.cast import Cast, Roles
from casus.extract.clauses import marks
from casus.extract.control import doers
from casus.extract.craft_words import AIRCRAFT, WARSHIPS, craft_forms
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence

_COMMANDING = frozenset("order command instruct direct".split())
_BY_FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})  # what is asked of others' ships is to leave or to stop
# Others' tankers and trawlers are told to leave or to stop: that is no deed of those who tell them.
_CRAFT = craft_forms(WARSHIPS | AIRCRAFT | {"ship", "boat", "tank"})


def with_commanders(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles) -> Roles:
    """Return the roles of what craft of nobody named are ordered to do by force, as done by those who order it.

    "The ministry ordered a frigate to seize the trawlers": no frigate does it of itself.
    """
    verb, ships = trigger.token, [r.token for r in roles.actors]
    if not trigger.is_verb or not ships or trigger.sense.type not in _BY_FORCE or "to" not in marks(sentence, verb):
        return roles
    head = sentence.head_of(verb)
    is_bidding = head is not None and head.lemma in _COMMANDING and all(t.head == head.index for t in ships)
    is_nobodys = all(r.party.actor is None and r.token.text.lower() in _CRAFT for r in roles.actors)
    if head is None or not is_bidding or not is_nobodys:
        return roles
    found = tuple(cast_all(cast, sentence, [t for t in doers(sentence, head) if t not in ships], ()))
    return replace(roles, actors=found or roles.actors)
