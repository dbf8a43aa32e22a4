"""Disasters: of those whom an earthquake or a crash killed no act is told."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Cast, Roles
from casus.extract.clauses import is_passive
from casus.model.sentence import Sentence, Token

_NATURE = all_noun_forms(
    """earthquake quake tremor aftershock tsunami flood storm cyclone hurricane typhoon tornado landslide mudslide avalanche eruption
    volcano drought blizzard wildfire heatwave epidemic pandemic cholera famine crash
    derailment shipwreck accident collision capsizing""".split()
)
_VIOLENCE = all_noun_forms(
    """attack bomb bombing blast shelling strike airstrike raid clash fighting gunman rebel troop soldier militant police war shooting
    gunfire missile rocket drone shell attacker insurgent militia army guerrilla warplane jet
    battle assault protester demonstrator""".split()
)
_HARM = frozenset({"ASSAULT", "PROTEST"})


def is_by_nature(cast: Cast, sentence: Sentence, sense: Sense, roles: Roles) -> bool:
    """Say whether harm that nobody is named for came of a disaster: one is named in the sentence or the one before, and no violence.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        sense: the sense of the act.
        roles: who was found to do it, and to whom.
    """
    if sense.type not in _HARM or any(r.party.actor is not None for r in roles.actors):
        return False
    before = cast.reading.sentences[max(sentence.index - 1, 0) : sentence.index + 1]
    words = {t.text.lower() for s in before for t in s.tokens}
    own = {t.text.lower() for t in sentence.tokens}
    return not _NATURE.isdisjoint(words) and _VIOLENCE.isdisjoint(own)


_ACCIDENTS = frozenset("crash collide derail capsize collapse overturn explode sink fall burn plunge erupt veer skid".split())
_HURTING = frozenset("kill injure wound hurt maim drown burn crush trap bury suffocate hit strike destroy damage wreck sink".split())
_EXPLOSIVES = all_noun_forms("explosive bomb bomber bombing suicide booby-trap dynamite warhead grenade landmine".split())
_CRASHES = frozenset("crash collide derail capsize overturn sink veer skid".split())


def results_from_accident(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether it came of an accident: "crashed, killing four", "were killed when two helicopters collided".

    Whoever was shot was so by somebody, and what carries explosives collides on purpose.
    """
    if sense.type != "ASSAULT" or verb.lemma not in _HURTING or any(t.text.lower() in _EXPLOSIVES for t in sentence.tokens):
        return False
    if is_passive(sentence, verb) and sentence.child(verb, "obl:agent") is None:
        occasions = (t for t in sentence.children(verb, "advcl") if t.lemma in _CRASHES and not is_passive(sentence, t))
        return any(w.text.lower() == "when" for t in occasions for w in sentence.children(t, "advmod", "mark"))
    return verb.xpos == "VBG" and verb.rel == "advcl" and sentence.tokens[verb.head].lemma in _ACCIDENTS
