"""Contests without arms: who is defeated at the polls is not hurt, nor is a war of prices one."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Role, Roles
from casus.extract.clauses import case_of
from casus.extract.control import undergoers
from casus.extract.triggers import Trigger
from casus.extract.turns_of_phrase import EVILS
from casus.model.sentence import Sentence

_ROUT, _FIRE, _CAPTURE = "assault.rout", "assault.fire-on", "assault.capture-soldier"
_ASSEMBLIES = all_noun_forms("debate caucus primary convention".split())
_POLLS = _ASSEMBLIES | all_noun_forms("vote voter election delegate nomination nominee ballot poll candidate contest".split())
# Words of a scene in which candidates, teams and firms defeat, attack and unseat one another, and hurt nobody.
_SCENES = (
    _POLLS
    | all_noun_forms(
        """electorate front-runner frontrunner contender challenger incumbent turnout landslide referendum
        match tournament semifinal quarterfinal championship playoff coach goalkeeper inning wicket medal Olympics
        shareholder stockholder bidder takeover merger buyout stake boardroom director investor competitor""".split()
    )
    | frozenset("electoral presidential gubernatorial gop republican republicans democrat democrats democratic".split())
)
_BUSINESS = all_noun_forms(
    """shareholder stockholder bidder takeover merger buyout stake investor share stock market product sale customer brand""".split()
)
_SPORTS = all_noun_forms("match tournament semifinal quarterfinal championship playoff coach goalkeeper inning wicket medal".split())
_WON = all_noun_forms("state county district precinct constituency seat delegate vote house senate".split())
ARMS = all_noun_forms(
    """gun pistol rifle knife machete sword grenade bomb bullet shot missile rocket artillery shell mortar tank troop soldier fighter
    gunman rebel guerrilla militia army police war battle siege coup junta general force weapon terrorist militant assassin""".split()
) | frozenset("armed military militarily killed wounded injured violence bloody".split())
ARMED = frozenset({"MIL", "REB", "COP", "CRM", "SPY", "UAF"})
_PARTISAN = frozenset({"PTY", "OPP", "LEG", "ELI"})
_RULING = _PARTISAN | {"GOV"}
_PRONOUNS = frozenset("he she him her his who whom whose i me my you your we us our".split())
_CONTENDERS = all_noun_forms(
    """candidate nominee contender challenger incumbent front-runner frontrunner rival opponent democrat republican conservative liberal
    senator congressman congresswoman governor lawmaker delegate campaign party team company firm bidder shareholder competitor chairman
    chairwoman""".split()
)
_OF_THINGS = frozenset({"assault.destroy", "assault.sabotage"})  # people are killed, not destroyed
# What contenders are said to do to one another.
_FIGURES = frozenset(
    f"""{_ROUT} {_FIRE} assault.attack assault.launch-attack assault.step-up-attacks assault.assault assault.offensive assault.battle
    assault.fight assault.clash assault.go-to-war assault.inflict assault.bombard assault.beat assault.beat-verb assault.beat-up
    assault.overthrow assault.overthrow-kinds assault.sabotage assault.destroy assault.encircle assault.punch""".split()
)


def is_contest(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a blow is one of candidates, teams or firms, none of them armed: "Voss defeated Holm in Ohio".

    It is one where only persons are defeated, where those who strike and are struck are contenders and the sentence speaks of polls, a
    game or shares ("his attacks on her in the debate"), and where one of them wins states or seats. What crowds, forces or states do is
    none, nor what is done with arms; but a war of customs or prices is one, whoever wages it.

    Args:
        sentence: the sentence.
        trigger: the sense and its words.
        roles: who was found to do it, and to whom.
    """
    if trigger.sense.id in _WARS and _is_of_trade(sentence, trigger):
        return True
    if trigger.sense.id == "assault.crackdown" and roles.actors and all(r.party.sector in _PRIVATE for r in roles.actors):
        return True  # a firm cracks down on misuse
    if trigger.sense.id == "assault.encircle" and roles.actors and all(r.party.sector == "COP" for r in roles.actors):
        return not any(r.party.actor for r in roles.recipients)  # "police surrounded the building"
    if trigger.sense.id == "assault.overthrow" and roles.recipients and all(_is_bought(r) for r in roles.recipients):
        return True
    if trigger.sense.id in _FIGHTS and not roles.recipients and len(roles.actors) == 1 and _has_no_foe(sentence, trigger, roles.actors[0]):
        return True
    return _is_unarmed(sentence, trigger, roles) and not attacks_rival(sentence, trigger, roles)


def attacks_rival(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether one contender attacks another in words, and so accuses him: "Voss attacked Holm in the debate"."""
    is_told = trigger.sense.id in _ATTACKS and bool(roles.actors and roles.recipients)
    return is_told and _is_unarmed(sentence, trigger, roles)


_FIGHTS = frozenset({"assault.fight", "assault.battle"})
_PRIVATE = frozenset({"MED", "BUS", "EDU"})
_BOUGHT = all_noun_forms("economy industry company firm bank airline market business insurer brewer retailer maker unit rival".split())


def _is_bought(role: Role) -> bool:
    """Say whether it is a firm that is taken over, or an economy, and no state or ruler."""
    is_firm = role.party.actor is None and role.token.entity.endswith("ORG") and role.party.sector in (None, "BUS")
    return role.token.text.lower() in _BOUGHT or role.party.sector == "BUS" or is_firm


def _has_no_foe(sentence: Sentence, trigger: Trigger, actor: Role) -> bool:
    """Say whether people without arms fight nobody who is named: "relatives are fighting for custody", "a battle between schools"."""
    below = list(sentence.children(trigger.token, "obj", "obl", "nmod"))
    if any(t.lemma in EVILS and case_of(sentence, t) in (None, "", "against", "with") for t in below):
        return True  # "to fight terrorism"
    for_what = [t for t in below if case_of(sentence, t) == "for"]
    if any(t.lemma in _CIVIL for t in for_what) and actor.party.sector not in ARMED:
        return True  # whatever else the sentence calls a battle
    if actor.party.sector in ARMED or (actor.party.actor is not None and not is_contender(actor)):
        return False
    return ARMS.isdisjoint(t.text.lower() for t in sentence.tokens if t.index != trigger.token.index)


_CIVIL = frozenset("custody right justice job vote seat nomination survival title equality wage funding compensation child".split())
_ATTACKS = frozenset(
    f"""{_FIRE} assault.attack assault.assault assault.offensive assault.launch-attack assault.step-up-attacks assault.bombard
    assault.punch""".split()
)


def _is_unarmed(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    parties, sense_id = (*roles.actors, *roles.recipients), trigger.sense.id
    if (sense_id not in _FIGURES and sense_id != _CAPTURE) or any(r.party.sector in ARMED for r in parties):
        return False
    words = {t.text.lower() for t in sentence.tokens if t.index != trigger.token.index and t not in trigger.objects}
    if words & ARMS:
        return False
    if sense_id == _CAPTURE:
        return _wins_seats(roles, words)
    if sense_id == _ROUT and words & _SPORTS:
        return True  # "Brazil defeated Italy in the semifinal"
    if parties and all(r.party.sector in _PRIVATE for r in parties):
        return True  # firms
    if sense_id == "assault.encircle":
        return bool(roles.recipients) and all(is_contender(r) for r in roles.recipients)  # "a candidate surrounded by advisers"
    if words & _BUSINESS and parties and any(_is_bought(r) for r in parties) and all(_is_bought(r) or _is_person(r) for r in parties):
        return True  # "a clash between Ford and GM", of which one may look like a person
    is_of_one_side = bool(parties) and len({r.party.actor for r in parties} - {None}) <= 1 and all(is_contender(r) for r in parties)
    return is_of_one_side and _is_figure(sentence, trigger, roles, is_scene=bool(words & _SCENES))


def _is_figure(sentence: Sentence, trigger: Trigger, roles: Roles, *, is_scene: bool) -> bool:
    """Say whether what contenders do to one another is a figure of speech."""
    sense_id = trigger.sense.id
    if sense_id == _FIRE:
        return trigger.token.lemma == "fire" and bool(roles.recipients) and (bool(roles.actors) or _is_in_assembly(sentence, trigger))
    if sense_id in _OF_THINGS and trigger.is_verb:
        hit = {t.index for t in undergoers(sentence, trigger.token)}
        return bool(roles.recipients) and all(r.token.index in hit for r in roles.recipients)  # whose house is destroyed is not
    if sense_id in _ATTACKS:
        is_told = bool(roles.actors) or not trigger.is_verb  # who was attacked at a rally may have been hurt
        return ((is_scene or _is_between_named(roles)) and is_told) or _goes_on_in_words(sentence, trigger)
    if sense_id == _ROUT:
        return bool(roles.recipients) and (is_scene or all(_is_person(r) for r in roles.recipients))
    return is_scene


def _is_between_named(roles: Roles) -> bool:
    """Say whether both sides are persons by name: "Voss attacked Holm" was said in the press, where nobody is armed."""
    is_named = all(r.token.upos == "PROPN" and _is_person(r) for r in (*roles.actors, *roles.recipients))
    return is_named and bool(roles.actors) and bool(roles.recipients)


def _wins_seats(roles: Roles, words: set[str]) -> bool:
    """Say whether it is at polls that something is captured: a governor captures a state, a party seats."""
    if roles.actors and all(r.party.sector in _RULING and is_contender(r) for r in roles.actors):
        return all(r.token.entity.endswith("LOC") or r.token.text.lower() in _WON for r in roles.recipients)
    return bool(words & _SCENES) and all(r.token.text.lower() in _WON for r in roles.recipients)


def _goes_on_in_words(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a participle tells what was said: "launched an attack on Holm, calling him a liar"."""
    above = sentence.head_of(trigger.token)
    holders = (trigger.token,) if trigger.is_verb or above is None else (trigger.token, above)
    return any(t.lemma in _SAYING and t.xpos == "VBG" for h in holders for t in sentence.children(h, "advcl", "acl"))


_SAYING = frozenset("call accuse say describe denounce criticize criticise brand label question dismiss claim suggest remind tell".split())


def _is_in_assembly(sentence: Sentence, trigger: Trigger) -> bool:
    where = (t for t in sentence.children(trigger.token, "obl") if case_of(sentence, t) in ("in", "at", "during"))
    return any(t.text.lower() in _ASSEMBLIES for t in where)


_WARS = frozenset({"assault.war", "assault.wage-war", "assault.launch-attack", "assault.fight"})
_TRADED = frozenset(
    """trade customs tariff price currency bidding subsidy tax wage beef lamb wine fish steel chip gas oil banana turf class culture
    propaganda media ratings""".split()
)


def _is_of_trade(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether it is no war of armies: "the customs war", "waged a price war"."""
    wars = [t for t in (trigger.token, *sentence.children(trigger.token, "obj")) if t.lemma == "war"]
    return any(t.text.lower() in _TRADED for w in wars for t in sentence.children(w, "compound", "amod", "nmod:desc"))


def is_contender(role: Role) -> bool:
    """Say whether one is a person, a party or what they run, and no state or crowd."""
    if _is_person(role) or role.token.lemma.lower() in _CONTENDERS:
        return True
    return role.party.sector in _PARTISAN and role.token.upos == "PROPN"


def _is_person(role: Role) -> bool:
    if role.token.text.lower() in _PRONOUNS:
        return role.party.actor is None or (role.party.entity or "").startswith("per:")
    return (role.party.entity or "").startswith("per:") or (role.token.upos == "PROPN" and role.token.entity.endswith("PER"))
