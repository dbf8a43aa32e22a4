"""Turns of phrase in which a verb tells no act: "appeal to voters", "seize the initiative"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.codebook.senses import Sense
from casus.extract.cast_words import FORCES, PEOPLE
from casus.extract.clauses import case_of, is_passive, marks
from casus.extract.control import doers, undergoers
from casus.extract.parties import is_personal
from casus.extract.turns_of_help import TURNS_OF_HELP
from casus.extract.turns_of_motion import TURNS_OF_MOTION
from casus.extract.turns_of_politics import TURNS_OF_POLITICS
from casus.extract.turns_of_speech import TURNS_OF_SPEECH, leans_on_things, searches_papers
from casus.model.act_guess import LEARNED
from casus.model.sentence import Sentence, Token

_MET = frozenset(
    """standard need demand requirement deadline goal target criterion obligation condition challenge expectation commitment test quota
    cost threat end""".split()
)
_GRASPED = frozenset("initiative opportunity chance moment attention headline spotlight mantle high lead".split())
_WORDS = frozenset(
    """response reply answer explanation comment view opinion glimpse hint praise criticism prayer excuse insight assessment example
    evidence detail reason clue account description critique prediction tip caveat defense defence solution thanks tribute
    contrast lesson rebuttal ammunition""".split()
)
_AUDIENCES = frozenset(
    """crowd audience gathering rally supporter voter delegate reporter journalist student graduate conference convention
    congregation camera viewer listener public nation press newspaper radio""".split()
)
_PUBLIC = _AUDIENCES | frozenset("people country citizen electorate taxpayer society community population".split())
_COURTED = _AUDIENCES | frozenset(
    """base electorate moderate conservative liberal centrist independent fan customer consumer buyer reader taste instinct emotion
    sentiment fear prejudice sensibility generation""".split()
)
_SOUGHT = frozenset(
    "ploy way solution answer word pretext excuse job compromise deal peace identity meaning replacement candidate alternative".split()
)
_LOST = frozenset("missing lost stranded trapped drowned vanished shipwrecked".split())
_AT_SEA = all_noun_forms(
    """sea ship boat vessel trawler cutter ferry tanker freighter lifeboat dinghy raft crew sailor seaman castaway survivor shipwreck
    collision sinking rescue rescuer coastguard lifeguard helicopter""".split()
)
_SAVING = all_verb_forms("rescue save sink drown capsize".split())
_PAPERS = all_noun_forms("paper letter note document bill text parcel form questionnaire passport application".split())
_CARRYING = all_noun_forms("ship boat vessel trawler dinghy ferry flight plane train bus lorry truck convoy caravan".split())
_TECHNIQUES = frozenset("encryption software technology app tool system strategy tactic argument technique resource money fund".split())
_CHILDREN = frozenset({"baby", "daughter", "son", "twins", "child"})
_OWN = frozenset({"his", "her", "its", "their", "my", "our"})


def is_turn_of_phrase(sentence: Sentence, verb: Token, sense: Sense) -> bool:
    """Say whether a verb stands in a turn of phrase that tells no act of its sense."""
    if any(holds(sentence, verb) for table in _TABLES if (holds := table.get(sense.id)) is not None):
        return True
    return sense.id.startswith(LEARNED) and _wants_to_please(sentence, verb)


def _pleases(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only wants to please: "tries to appeal to voters"; who appeals for something or to do it asks."""
    if any("to" in marks(sentence, t) for t in sentence.children(verb, "advcl", "xcomp")) or sentence.child(verb, "ccomp") is not None:
        return False
    phrases = [(case_of(sentence, t), t) for t in sentence.children(verb, "obl")]
    courts = any(case == "to" and (t.lemma in _COURTED or _is_part_of_people(sentence, t)) for case, t in phrases)
    return verb.xpos in ("VB", "VBG", "VBZ", "VBP") and courts and not any(case == "for" for case, _ in phrases)


def _is_part_of_people(sentence: Sentence, noun: Token) -> bool:
    """Say whether it is part of a people that somebody pleases: "younger Moldovans", "a majority of Spaniards"."""
    if noun.lemma in ("majority", "sense", "side"):
        return True
    return noun.xpos == "NNPS" and not noun.entity.endswith(("ORG", "LOC")) and sentence.child(noun, "amod") is not None


def _wants_to_please(sentence: Sentence, verb: Token) -> bool:
    """Say whether what a verb is about only pleases: "wants to appeal to voters"."""
    return any(t.lemma == "appeal" and _pleases(sentence, t) for t in sentence.children(verb, "xcomp"))


def _comes_up_to(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is something set that is met: "meets the alliance's standards"."""
    return any(t.lemma in _MET for t in sentence.children(verb, "obj"))


def _grasps(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing is taken that anybody has: "seized the initiative", "seized on a hint of hope"."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    return any(t.lemma in _GRASPED for t in sentence.children(verb, "obj")) or any(t.text.lower() in ("on", "upon") for t in after)


def _defends_its_own(sentence: Sentence, verb: Token) -> bool:
    """Say whether one only stands by what is one's own: "defended his decision"."""
    return any(o.text.lower() in _OWN for t in sentence.children(verb, "obj") for o in sentence.children(t, "nmod:poss"))


def _is_sure(sentence: Sentence, verb: Token) -> bool:
    """Say whether one is only sure of something: "is assured of a seat"."""
    below = [w for t in sentence.children(verb, "obl", "advcl") for w in marks(sentence, t)]
    return is_passive(sentence, verb) and sentence.child(verb, "obl:agent") is None and "of" in below and "by" not in below


def _is_glad(sentence: Sentence, verb: Token) -> bool:
    """Say whether one is only glad to do something: "would be honoured to serve"."""
    return is_passive(sentence, verb) and any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl"))


def _falls_from(sentence: Sentence, verb: Token) -> bool:
    """Say whether one falls from something, not out with somebody: "has fallen out of favour with the greens"."""
    return any(t.text.lower() == "of" for t in sentence.tokens[verb.index + 2 : verb.index + 3])


def _sets_in_order(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is brought together: "get our act together"."""
    at = next((t.index for t in sentence.tokens[verb.index :] if t.text.lower() == "together"), verb.index)
    return verb.lemma == "get" and any(t.rel == "obj" for t in sentence.tokens[verb.index : at])


def _lies_around(sentence: Sentence, verb: Token) -> bool:
    """Say whether a land only lies around another: "the region, which surrounds the capital", "Lesotho is surrounded by South Africa"."""
    around = [t for t in sentence.children(verb, "obl:agent", "obl") if case_of(sentence, t) == "by"]
    is_now = any(t.text.lower() in ("is", "are") for t in sentence.children(verb, "aux", "aux:pass"))
    if verb.xpos == "VBN" and is_now and around and all(t.upos == "PROPN" and t.entity.endswith("LOC") for t in around):
        return True
    head = sentence.head_of(verb) if verb.deprel == "acl" and verb.xpos == "VBG" else None
    if head is not None and head.lemma in _LANDS:
        return True  # "the states surrounding the gulf"
    is_thing = any(t.text.lower() == "which" for t in sentence.children(verb, "nsubj"))
    is_besieged = not is_thing and any(t.text.lower() in PEOPLE | FORCES or is_personal(t) for t in doers(sentence, verb))
    return verb.lemma == "surround" and verb.xpos in ("VBZ", "VBP") and sentence.child(verb, "aux") is None and not is_besieged


_LANDS = frozenset("state nation country republic province region area district territory hill mountain forest sea water desert".split())


def _gives_words(sentence: Sentence, verb: Token) -> bool:
    """Say whether only words are offered: "offered a halting response"."""
    return any(t.lemma in _WORDS for t in sentence.children(verb, "obj"))


def _addresses(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only makes a speech: "spoke to a crowd"."""
    return any(t.lemma in _AUDIENCES and case_of(sentence, t) == "to" for t in sentence.children(verb, "obl"))


def _gives_notice(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only lets know what is to come, be it a threat or not: "gave notice that the accord would end"."""
    return any(t.lemma == "notice" for t in sentence.children(verb, "obj"))


def _hears_nobody(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is only the public that somebody hears, which is no other side: "listen to the nation"."""
    return any(t.lemma in _PUBLIC and case_of(sentence, t) == "to" for t in sentence.children(verb, "obl"))


def _keeps_thing_from(sentence: Sentence, verb: Token) -> bool:
    """Say whether only a thing is kept from something, and nobody in it: "blocked the measure from coming to a vote"."""
    kept = {t.text.lower() for t in undergoers(sentence, verb)}
    return kept.isdisjoint(_CARRYING) and _of_thing(sentence, verb)


def _sets_out_to(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only tries to do something: "sought to prove it"."""
    if [t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 2]] == ["after"]:
        return True  # "has been sought after"
    return (
        verb.lemma == "seek"
        and sentence.child(verb, "obj") is None
        and any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl"))
    )


def _of_thing(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is done to a thing, not to those whom one leaves alone: "abandoned his promise", "threw out the case"."""
    things = (t for t in undergoers(sentence, verb) if t.upos == "NOUN" and t.text.lower() not in PEOPLE | FORCES)
    return any(not is_personal(t) for t in things)


def _lets_thing_go(sentence: Sentence, verb: Token) -> bool:
    """Say whether only a thing is let go, somewhere or altogether: "let the rate go above 20%", "let the lira go"."""
    return verb.lemma == "let" and _of_thing(sentence, verb)


def _looks_for_thing(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is looked for that is not there yet, or somebody lost: "is searching for a way out", "for a missing diver"."""
    sought = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "for"]
    return any(t.lemma in _SOUGHT or any(a.text.lower() in _LOST for a in sentence.children(t, "amod")) for t in sought)


def _picks_up_at_sea(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are only saved: "the Danes had not picked up a single man, and a trawler saved them all"."""
    return verb.lemma == "pick" and any(t.text.lower() in _AT_SEA | _SAVING for t in sentence.tokens)


def _sends_thing_back(sentence: Sentence, verb: Token) -> bool:
    """Say whether a thing is returned, and nobody in it: "the paper was sent back by courier"."""
    sent = {t.text.lower() for t in undergoers(sentence, verb)}
    return not sent.isdisjoint(_PAPERS) or (_of_thing(sentence, verb) and sent.isdisjoint(_CARRYING))


def _deems(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only judges something: "considers the sanctions essential"."""
    return verb.lemma == "consider" and sentence.child(verb, "xcomp") is not None


def _backs_out(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody goes back: "backing out of Kuwait"."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    return verb.lemma == "back" and any(t.text.lower() in ("out", "away", "off", "down") for t in after)


def _goes_its_way(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only goes somewhere: "made his way to the border"."""
    return any(t.lemma == "way" and sentence.child(t, "nmod:poss") is not None for t in sentence.children(verb, "obj"))


def _shoves(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is moved, and nobody is to do anything: "pushed the tax to second place"."""
    holders = (verb, *sentence.children(verb, "obj", "obl", "nsubj:pass"))
    return not any("to" in marks(sentence, t) for h in holders for t in sentence.children(h, "xcomp", "advcl", "acl", "ccomp"))


def _sets_up_thing(sentence: Sentence, verb: Token) -> bool:
    """Say whether neither forces nor weapons are deployed: "the encryption deployed by the firm"."""
    things = [t for t in undergoers(sentence, verb) if t.upos == "NOUN"]
    return bool(things) and all(t.lemma in _TECHNIQUES for t in things)


def _looks_after(sentence: Sentence, verb: Token) -> bool:
    """Say whether custody is what one has of a child: "kept custody over him"; who is kept in custody is held."""
    return verb.lemma in ("keep", "have", "retain") and any(t.lemma == "custody" for t in sentence.children(verb, "obj"))


def _has_child(sentence: Sentence, verb: Token) -> bool:
    """Say whether a child is born: "welcomed a second baby girl"."""
    return any(w.text.lower() in _CHILDREN for t in sentence.children(verb, "obj") for w in (t, *sentence.children(t, "compound")))


EVILS = frozenset(
    """drug narcotic crime terror terrorism poverty hunger want disease cancer malaria aids corruption graft waste inflation drought
    illiteracy ignorance racism piracy smuggling pollution""".split()
)


def _fights_an_evil(sentence: Sentence, word: Token) -> bool:
    """Say whether it is an evil and nobody that a war is waged on: "led a war on drugs"; gangs and rebels are somebody."""
    above = sentence.head_of(word) if word.rel == "obj" else None
    phrases = (t for h in (word, above, *sentence.children(word, "obj")) if h is not None for t in sentence.children(h, "nmod", "obl"))
    return any(t.lemma in EVILS and case_of(sentence, t) in ("on", "upon", "against") for t in phrases)


_TURNS = {
    "assault.war": _fights_an_evil,
    "assault.wage-war": _fights_an_evil,
    "assault.launch-attack": _fights_an_evil,
    "concede.give-way": _goes_its_way,
    "request.press-to": lambda s, v: _shoves(s, v) or leans_on_things(s, v),
    "mobilize.deploy": _sets_up_thing,
    "coerce.take-custody": _looks_after,
    "support.welcome": _has_child,
    "support.back": _backs_out,
    "retreat.let-off": _lets_thing_go,
    "sanction.kick-out": _of_thing,
    "sanction.disown-ally": _of_thing,
    "accuse.hunt-for": lambda s, v: _looks_for_thing(s, v) or searches_papers(s, v),
    "coerce.arrest-people": _picks_up_at_sea,
    "coerce.send-back": _sends_thing_back,
    "threaten.threaten-sanctions": _deems,
    "consult.speak-to": _addresses,
    "consult.hear-out": _hears_nobody,
    "coerce.ban-from": _keeps_thing_from,
    "learned.request": _sets_out_to,
    "learned.threaten": _gives_notice,
    "assault.encircle": _lies_around,
    "agree.offer": _gives_words,
    "agree.offer-thing": _gives_words,
    "request.appeal-to": _pleases,
    "consult.meet": _comes_up_to,
    "coerce.seize": _grasps,
    "support.defend-verbally": _defends_its_own,
    "agree.assure": _is_sure,
    "support.honour": _is_glad,
    "accuse.fall-out": _falls_from,
    "consult.sit-down": _sets_in_order,
    "consult.gather": _sets_in_order,
}
_TABLES = (_TURNS, TURNS_OF_MOTION, TURNS_OF_HELP, TURNS_OF_SPEECH, TURNS_OF_POLITICS)
