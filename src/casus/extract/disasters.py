"""Disasters: of those whom an earthquake or a crash killed no act is told."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Cast, Roles
from casus.extract.clauses import case_of, is_on_purpose, is_passive
from casus.model.sentence import Sentence, Token

_NATURE = all_noun_forms(
    """earthquake quake tremor aftershock tsunami flood storm cyclone hurricane typhoon tornado landslide mudslide avalanche eruption
    volcano drought blizzard wildfire heatwave epidemic pandemic cholera famine crash
    derailment shipwreck motorist pedestrian accident collision capsizing stampede""".split()
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
_EXPLOSIVES = all_noun_forms(
    """explosive bomb bomber bombing suicide booby-trap dynamite warhead grenade landmine shelling bombardment airstrike missile rocket
    raid""".split()
)
_CRASHES = frozenset("crash collide derail capsize overturn sink veer skid flood collapse".split())
_OCCASIONS = frozenset({"when", "after", "as", "because"})
_BLAZES = frozenset("fire blaze stampede pile-up pileup sinking".split())
# What bursts or burns by itself.
_BURSTING = frozenset("explode burst burn ignite erupt".split())
_MACHINES = all_noun_forms(
    "boiler engine stove furnace generator transformer tyre tire lamp battery cylinder gas pipe pipeline tank firework compressor".split()
)
# What ships, cars and aircraft run into; what armies strike too, bridges and runways, only where a ship or car does.
_OBSTACLES = all_noun_forms("reef rock iceberg sandbank shoal buoy wreck tree seabed log bird cow deer kerb".split())
_AIMED_AT = all_noun_forms(
    """bridge mine pier quay jetty wall pole lamppost barrier lock breakwater pillar fence pylon hillside mountain mountainside cliff runway
    cable wire ground""".split()
)
_TERRAIN = all_noun_forms(
    "ravine gorge river lake canal sea ocean valley ditch embankment gully creek swamp field bay sand mud water gulf road".split()
)
_VEHICLES = frozenset(
    all_noun_forms(
        """bus coach minibus car taxi lorry truck van jeep train tram locomotive motorcycle ferry boat ship vessel tanker freighter trawler
        steamer liner yacht tug barge dinghy icebreaker submarine frigate destroyer corvette cutter minesweeper plane aeroplane airplane
        airliner helicopter jet""".split()
    )
    | {"aircraft", "it", "she", "they", "which", "that"}
)
_RUN_INTO = _TERRAIN | _OBSTACLES | _AIMED_AT
_UNARMED = _VEHICLES - all_noun_forms("jet helicopter frigate destroyer corvette plane".split()) - {"aircraft"}


def results_from_accident(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether it came of an accident: "crashed, killing four", "were killed when two helicopters collided", "struck a reef".

    Whoever was shot was so by somebody, and what carries explosives collides on purpose.
    """
    if sense.type != "ASSAULT" or any(t.text.lower() in _EXPLOSIVES for t in sentence.tokens):
        return False
    if verb.lemma == "collide":
        return not is_on_purpose(sentence, verb)  # who rammed whom it does not say
    if _is_mishap(sentence, verb):
        return True
    if verb.lemma not in _HURTING:
        return False
    if is_passive(sentence, verb) and sentence.child(verb, "obl:agent") is None:
        together = (verb, *sentence.children(verb, "conj"))  # "were killed and seven wounded when the engine room flooded"
        occasions = [t for v in together for t in sentence.children(v, "advcl")]
        return any(_is_occasion(sentence, t) for t in occasions) or any(_is_in_blaze(sentence, t) for t in sentence.children(verb, "obl"))
    return verb.xpos == "VBG" and verb.rel == "advcl" and sentence.tokens[verb.head].lemma in _ACCIDENTS


def _is_occasion(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause tells of the accident in which somebody was hurt."""
    if not any(w.text.lower() in _OCCASIONS for w in sentence.children(verb, "advmod", "mark")) or is_passive(sentence, verb):
        return False
    burst = verb.lemma in _BURSTING and any(t.text.lower() in _MACHINES for t in sentence.children(verb, "nsubj"))
    caught = verb.lemma == "catch" and any(t.text.lower() == "fire" for t in sentence.children(verb, "obj"))
    grounded = verb.lemma == "run" and any(t.text.lower() == "aground" for t in sentence.children(verb))
    return verb.lemma in _CRASHES or burst or caught or grounded or _is_mishap(sentence, verb)


def _is_in_blaze(sentence: Sentence, noun: Token) -> bool:
    """Say whether somebody was hurt "in a fire": no fire that is opened, which has an author."""
    is_one = any(t.text.lower() in ("a", "the") for t in sentence.children(noun, "det")) and noun.xpos == "NN"
    return noun.lemma in _BLAZES and is_one and case_of(sentence, noun) == "in" and sentence.child(noun, "compound", "amod") is None


def _is_mishap(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb tells an accident: a ship or car that ran into something."""
    if verb.lemma in ("strike", "hit"):
        hit = {t.text.lower() for t in sentence.children(verb, "obj")}
        return not hit.isdisjoint(_OBSTACLES) or (not hit.isdisjoint(_AIMED_AT) and _is_of(sentence, verb, _UNARMED))
    if verb.lemma in ("plunge", "crash", "run", "drive", "slam", "slide", "career", "skid", "fall"):
        into = [t.text.lower() for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("into", "in", "off", "down", "against")]
        return not _RUN_INTO.isdisjoint(into) and sentence.child(verb, "obj") is None and _is_of(sentence, verb, _VEHICLES)
    return False


def _is_of(sentence: Sentence, verb: Token, craft: frozenset[str]) -> bool:
    return any(t.text.lower() in craft for t in sentence.children(verb, "nsubj"))
