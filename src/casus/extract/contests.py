"""Contests without arms: who is defeated at the polls is not hurt, nor is a war of prices one."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Role, Roles
from casus.extract.clauses import case_of
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence

_ROUT, _FIRE, _CAPTURE = "assault.rout", "assault.fire-on", "assault.capture-soldier"
_CONTENDING = {_ROUT: ("defeat", "rout", "trounce"), _FIRE: ("fire",)}
_ASSEMBLIES = all_noun_forms("debate caucus primary convention".split())
_POLLS = _ASSEMBLIES | all_noun_forms("vote voter election delegate nomination nominee ballot poll candidate contest".split())
_WON = all_noun_forms("state county district precinct constituency seat delegate vote".split())
_ARMS = all_noun_forms(
    """gun pistol rifle knife machete sword grenade bomb bullet shot missile rocket artillery shell mortar tank troop soldier fighter
    gunman rebel guerrilla militia army police war battle siege""".split()
)
_ARMED = frozenset({"MIL", "REB", "COP", "CRM", "SPY", "UAF"})
_PRONOUNS = frozenset("he she him her who whom i me you".split())


def is_contest(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a blow is one of candidates, who have names and of whom no state or body is known: "Voss defeated Holm in Ohio".

    Nor is it a blow where one of them wins states or seats at polls, or somebody is beaten or fired at in a debate or primary. What
    people, forces or states do stays one, and so does what is done with arms; but a war of customs or prices is none, whoever wages it.

    Args:
        sentence: the sentence.
        trigger: the sense and its words.
        roles: who was found to do it, and to whom.
    """
    parties, sense_id = (*roles.actors, *roles.recipients), trigger.sense.id
    if sense_id in _WARS and _is_of_trade(sentence, trigger):
        return True
    if any(r.party.actor is not None or r.party.sector in _ARMED for r in parties):
        return False
    words = {t.text.lower() for t in sentence.tokens}
    if words & _ARMS or not all(_is_person(r) or r.token.text.lower() in _PRONOUNS for r in roles.actors):
        return False
    if sense_id == _CAPTURE:
        return bool(words & _POLLS) and all(r.token.text.lower() in _WON for r in roles.recipients)
    if trigger.token.lemma not in _CONTENDING.get(sense_id, ()):
        return False  # whoever shoots at somebody does so
    if roles.actors and all(_is_person(r) for r in roles.recipients):
        return True
    scenes = _POLLS if sense_id == _ROUT else _ASSEMBLIES
    where = (t for t in sentence.children(trigger.token, "obl") if case_of(sentence, t) in ("in", "at", "during"))
    return any(t.text.lower() in scenes for t in where)


_WARS = frozenset({"assault.war", "assault.wage-war", "assault.launch-attack", "assault.fight"})
_TRADED = frozenset(
    """trade customs tariff price currency bidding subsidy tax wage beef lamb wine fish steel chip gas oil banana turf class culture
    propaganda media ratings""".split()
)


def _is_of_trade(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether it is no war of armies: "the customs war", "waged a price war"."""
    wars = [t for t in (trigger.token, *sentence.children(trigger.token, "obj")) if t.lemma == "war"]
    return any(t.text.lower() in _TRADED for w in wars for t in sentence.children(w, "compound", "amod", "nmod:desc"))


def _is_person(role: Role) -> bool:
    return role.token.upos == "PROPN" and role.token.entity.endswith("PER")
