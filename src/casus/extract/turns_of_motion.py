"""Turns of phrase in which verbs of motion, speech or office tell no act: "left the bush"."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast_words import FORCES, PEOPLE
from casus.extract.clauses import case_of, is_passive, marks
from casus.extract.control import undergoers
from casus.model.sentence import Sentence, Token

# One walks out of these without a quarrel.
_PLACES = all_noun_forms(
    """bush jungle forest wood mountain desert field prison jail gaol cell hospital clinic hotel house home flat station centre center camp
    shop store bar cafe restaurant church mosque temple airport port town city village country plane aircraft car lorry building gate door
    barracks base fort tent cave mine court courtroom custody sea water press-room""".split()
)
_CAUSES = all_noun_forms(
    """sabotage accident cause crime terrorism arson suicide murder foul-play link error defect fault failure negligence mistake motive
    explosion collision terror""".split()
)
_POSTS = frozenset("command presidency chairmanship chair leadership post job office duty duties reins role helm premiership".split())
_EXILE = frozenset("exile hiding surrender submission retreat bankruptcy poverty arms opposition alliance".split())
_COLLECTED = all_noun_forms(
    """signature evidence information intelligence datum data paper document vote support strength momentum pace speed speech material
    proof fact opinion news harvest crop wood thought courage""".split()
)
_RUNG = all_noun_forms("bell doorbell alarm change".split())
_HARMLESS = frozenset(
    "dna blood drug medical laboratory lab virus coronavirus covid hiv safety paternity doping stress breath eye language forensic".split()
)
_SHARES = all_noun_forms(
    """vote percent % share seat market imagination attention heart mood spirit headline title gold medal prize crown image picture audience
    carbon moment essence support""".split()
)
_RANKS = frozenset("captain master skipper colonel general major admiral commodore pilot airman officer soldier sailor".split())
_VIEWS = all_noun_forms("position pledge promise plan demand view stance policy threat commitment claim idea proposal".split())
_SEATS = all_noun_forms("hospital clinic ward school university college bar club".split())
_DESPITE = frozenset("despite spite defiance defying defiant regardless anyway against though although warning".split())


def _leaves_place(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only comes out of a place: "walked out of the bush and gave himself up", "quit the hotel"."""
    left = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("of", "out of", "from")]
    return any(t.text.lower() in _PLACES for t in (*left, *sentence.children(verb, "obj")))


def _rules_out_cause(sentence: Sentence, verb: Token) -> bool:
    """Say whether only a cause is ruled out, which rejects nobody: "investigators ruled out sabotage"."""
    return any(t.text.lower() in _CAUSES for t in undergoers(sentence, verb))


def _succeeds(sentence: Sentence, verb: Token) -> bool:
    """Say whether a post only changes hands: "took over the command from an American", "took over from his predecessor"."""
    below = [*sentence.children(verb, "obj", "obl")]
    return any(t.text.lower() in _POSTS or t.lemma == "predecessor" for t in below)


def _brings_somewhere(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only taken or something made or moved: "drove them to the river", "the promise that he made to her".

    Who is driven or made to do something is forced.
    """
    if verb.lemma not in ("drive", "make") or any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl", "ccomp")):
        return False
    return verb.lemma == "make" or not any(t.text.lower() in _EXILE for t in sentence.children(verb, "obl"))


def _rings_bell(sentence: Sentence, verb: Token) -> bool:
    """Say whether nobody is called: "rang the bell"."""
    return any(t.text.lower() in _RUNG for t in sentence.children(verb, "obj"))


def _collects(sentence: Sentence, verb: Token) -> bool:
    """Say whether things are gathered, not people: "gather signatures"."""
    return any(t.text.lower() in _COLLECTED for t in sentence.children(verb, "obj"))


def is_idle_noun(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun tells no act here: a deposit that is no instrument's ("put deposits on bottles"), "talk of mercenaries".

    Nor do sanctions that somebody else joins, which were there before: "promised to join EU sanctions".
    """
    above = sentence.head_of(noun)
    if noun.rel == "obj" and above is not None and above.lemma == "join":
        return True
    is_of = any(case_of(sentence, t) == "of" for t in sentence.children(noun, "nmod"))
    return (noun.lemma == "deposit" and not is_of) or (noun.text.lower() == "talk" and is_of)


def _clears_ground(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a thing that is cleared: "the road was cleared of snow"."""
    return verb.lemma == "clear" and any(t.upos == "NOUN" and t.text.lower() not in PEOPLE | FORCES for t in undergoers(sentence, verb))


def _is_busy(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only has work: "being occupied with the aftermath"."""
    return is_passive(sentence, verb) and any(case_of(sentence, t) == "with" for t in sentence.children(verb, "obl"))


def _calls_at_port(sentence: Sentence, verb: Token) -> bool:
    """Say whether a ship only puts in: "is to call at Georgetown for a visit"."""
    return any(t.text.lower() in ("at", "in") for t in sentence.tokens[verb.index + 1 : verb.index + 2])


def _tells_to_face(sentence: Sentence, verb: Token) -> bool:
    """Say whether "to" asks for nothing: "told her to her face that the pact was finished"."""
    to = next((t for t in sentence.tokens[verb.index :] if t.text.lower() == "to"), None)
    if any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "ccomp", "advcl")):
        return False  # "told her to her face to leave"
    return to is not None and any(t.text.lower() == "face" and t.head == verb.index for t in sentence.tokens[to.index : to.index + 3])


def _speaks_too(sentence: Sentence, verb: Token) -> bool:
    """Say whether "well" only adds somebody: "will speak there as well"."""
    return any(t.text.lower() == "as" and sentence.tokens[t.index + 1].text.lower() == "well" for t in sentence.tokens[verb.index : -1])


def _tests_in_laboratory(sentence: Sentence, verb: Token) -> bool:
    """Say whether no weapon is tested: "conducted DNA tests"."""
    things = undergoers(sentence, verb)
    return any(w.text.lower() in _HARMLESS for t in things for w in sentence.children(t, "compound", "amod"))


def _wins(sentence: Sentence, verb: Token) -> bool:
    """Say whether nobody is taken prisoner: "capture 40 percent of the vote"."""
    return any(t.text.lower() in _SHARES for t in undergoers(sentence, verb))


def _takes_in_as(sentence: Sentence, verb: Token) -> bool:
    """Say whether a patient or pupil is admitted: "was admitted to a hospital"."""
    return any(t.text.lower() in _SEATS for t in sentence.children(verb, "obl"))


def _lets_in(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are admitted, not a fault: "admitting Muslims to the country"."""
    return verb.lemma == "admit" and any(t.upos == "PROPN" or t.xpos == "NNS" for t in undergoers(sentence, verb))


def _goes_on_as_planned(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody only does what was planned: "would go ahead with the meeting"; in defiance it yields to nobody."""
    if verb.lemma != "go":
        return False
    # "although he rejects the remarks" defies nobody
    clauses = [c for c in sentence.children(verb, "advcl") if any(t.upos == "PRON" for t in sentence.children(c, "nsubj"))]
    own = {t.index for clause in clauses for t in sentence.subtree(clause)}
    return _DESPITE.isdisjoint(t.text.lower() for t in sentence.tokens if t.index not in own)


def _names(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is called something: "called the minister a liar"."""
    return any(t.upos in ("NOUN", "PROPN", "ADJ") and "to" not in marks(sentence, t) for t in sentence.children(verb, "xcomp"))


def _brings_to_bear(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody uses what he has: "would bring American forces to bear"."""
    return any(t.lemma == "bear" for t in sentence.tokens[verb.index + 2 : verb.index + 7]) and verb.lemma == "bring"


def _flies_people_out(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are brought to safety, and no forces withdrawn: "has flown out 388 people"."""
    return verb.lemma == "fly" and any(t.text.lower() not in FORCES for t in sentence.children(verb, "obj"))


def _comes_alone(sentence: Sentence, verb: Token) -> bool:
    """Say whether one man arrives and no forces: "the captain of the trawler came ashore", "he landed at the base"."""
    subjects = list(sentence.children(verb, "nsubj"))
    if any(case_of(sentence, t) == "with" and t.text.lower() in FORCES for t in sentence.children(verb, "obl")):
        return False  # "the general landed with two battalions"
    return bool(subjects) and all(
        t.text.lower() in ("he", "she", "i") or (t.xpos in ("NN", "NNP") and (t.entity.endswith("PER") or t.lemma.lower() in _RANKS))
        for t in subjects
    )


def _takes_its_own_home(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are brought home by their own state, which expels nobody: "flew 431 of its citizens home"."""
    taken = [t for o in sentence.children(verb, "obj") for t in (o, *sentence.children(o, "nmod"))]
    return verb.lemma in ("fly", "send") and any(
        p.text.lower() in ("its", "their") for t in taken for p in sentence.children(t, "nmod:poss")
    )


def _dares(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody is only dared: "defies anyone to name the regiment"."""
    return any("to" in marks(sentence, t) for t in sentence.children(verb, "xcomp", "advcl", "ccomp"))


def _changes_mind(sentence: Sentence, verb: Token) -> bool:
    """Say whether no ground is given up: "retreated from its position in the case"."""
    return any(case_of(sentence, t) == "from" and t.text.lower() in _VIEWS for t in sentence.children(verb, "obl"))


TURNS_OF_MOTION = {
    "mobilize.land-troops": _comes_alone,
    "mobilize.troops-arrive": _comes_alone,
    "coerce.deport-people": _takes_its_own_home,
    "reject.defy": _dares,
    "retreat.retreat": _changes_mind,
    "retreat.pull-out-of": _flies_people_out,
    "reject.walk-out": _leaves_place,
    "reject.walk-out-bare": _leaves_place,
    "protest.strike-verb": _leaves_place,
    "retreat.resign-as": _leaves_place,
    "reject.rule-out": _rules_out_cause,
    "coerce.take-over-office": _succeeds,
    "coerce.force-to": _brings_somewhere,
    "consult.phone": _rings_bell,
    "consult.gather": _collects,
    "consult.meet-third": _collects,
    "retreat.acquit": _clears_ground,
    "assault.occupy": _is_busy,
    "request.call-for": _calls_at_port,
    "request.tell-to": _tells_to_face,
    "support.speak-highly": _speaks_too,
    "mobilize.conduct-test": _tests_in_laboratory,
    "mobilize.send-troops": _brings_to_bear,
    "assault.capture-soldier": _wins,
    "support.admit": _takes_in_as,
    "support.admit-state": _takes_in_as,
    "concede.admit-fault": _lets_in,
    "reject.continue-anyway": _goes_on_as_planned,
    "request.summon-talks": _names,
    "support.designate-ally": _names,
}
