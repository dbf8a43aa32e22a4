"""Whether a plain present tells what is so ("troops occupy the port") rather than a habit or a power."""

from __future__ import annotations

from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.cast import Cast, Roles
from casus.extract.clauses import aux_tokens, case_of, is_passive
from casus.extract.control import undergoers
from casus.extract.futures import HOSTILE
from casus.extract.papers import is_enacted
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence, Token

# What a plain present tells of these is a power or a habit: "parliament ratifies treaties".
_PERFORMED = frozenset("ratify sign accede veto deposit endow elect appoint nominate guarantee underwrite".split())
# What lasts is told in the plain present as it is: "the Saudis finance the fighters", "troops occupy the port".
_LASTING = frozenset({"AID", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"})
_STATES = frozenset(
    "occupy hold blockade besiege finance fund bankroll subsidise subsidize arm train shelter harbour harbor sponsor host".split()
)
_FIGHTING = frozenset({"fight", "battle", "combat"})  # "the movement, which fights Libya", whoever both are
_GIVING = frozenset("give pay provide supply distribute feed".split())
# What is owed, or sold: who pays or distributes it helps nobody.
_OWED = frozenset(
    "rent wage salary tax fee bill toll duty fine due debt interest premium price goods product merchandise ware equipment".split()
)
_AHEAD = frozenset("by before until under on after if".split())  # "gives up the port by May", "meets them on Friday"
_WHERE = frozenset("in at on from near inside within throughout across".split())
# In which people and places are once it was done to them: "470 men are interned at Omura".
_LEFT_SO = frozenset("intern ban forbid surround encircle station detain imprison jail confine hold base besiege blockade exile".split())


_AGAIN = frozenset("often frequently regularly repeatedly routinely constantly".split())  # "frequently meets with": he has met them


def is_so_now(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether the plain present of a word tells what is so: a stance, what lasts, and in what state people were left."""
    kind, token = trigger.sense.type, trigger.token
    law = sentence.head_of(token) if token.deprel == "acl:relcl" else None
    if law is not None and is_enacted(sentence, law):
        return True  # "signed a law that bans imports"
    if kind in ACTS_OF_WORDS:
        return token.lemma not in _PERFORMED
    if kind == "CONSULT" and any(t.text.lower() in _AGAIN for t in sentence.children(token, "advmod")):
        return trigger.is_verb
    if trigger.sense.id == "aid.receive-from":
        return True
    if kind == "AID" and token.lemma in _GIVING:
        return _helps_a_side(cast, sentence, trigger, roles)
    if kind in _LASTING and token.lemma in _STATES:
        return kind != "MOBILIZE" or token.lemma != "hold"  # "holds an exercise each year"
    if kind == "ASSAULT" and token.lemma in _FIGHTING:
        is_quarrel = any(case_of(sentence, t) in ("over", "about", "for") for t in sentence.children(token, "obl"))
        return trigger.is_verb and len(roles.actors) + len(roles.recipients) > 1 and not is_quarrel
    if kind in HOSTILE and trigger.is_verb and token.lemma in _LEFT_SO and is_passive(sentence, token):
        return True
    return trigger.is_verb and kind != "ASSAULT" and _is_done_by_named(sentence, token, roles)


def _is_done_by_named(sentence: Sentence, verb: Token, roles: Roles) -> bool:
    """Say whether the main clause tells what a state or body does by name: "Uganda hosts the talks", no "by the accord it hosts them"."""
    if verb.deprel != "root" or verb.xpos not in ("VBZ", "VBP") or aux_tokens(sentence, verb):
        return False
    beside = list(sentence.children(verb, "obl", "advcl", "obl:unmarked"))
    if any(t.text.lower() in ("every", "each") for t in sentence.tokens):
        return False
    if any(t.rel == "advcl" and t.index < verb.index for t in beside) or any(case_of(sentence, t) in _AHEAD for t in beside):
        return False
    return bool(roles.actors) and all(r.token.rel in ("nsubj", "conj") and r.token.upos == "PROPN" and r.party.actor for r in roles.actors)


def _helps_a_side(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether something is given to people or a state: "feeds the refugees", no "pays rent", no "distributes tools in Chile"."""
    given = undergoers(sentence, trigger.token)
    if any(t.lemma in _OWED for t in (*given, *trigger.objects)):
        return False
    taken = any(r.is_actor and case_of(sentence, r.token) not in _WHERE for r in roles.recipients)
    return taken or any(cast.role(sentence, t).is_actor for t in given)
