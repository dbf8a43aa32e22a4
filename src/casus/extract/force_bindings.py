"""What must stand beside words of force and pressure, which in news often mean something milder."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast_words import FORCES, PEOPLE, WEAPONS
from casus.extract.clauses import case_of, is_passive
from casus.extract.control import doers, undergoers
from casus.extract.parties import is_personal
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token


def _is_somebody(token: Token) -> bool:
    """Say whether a word may stand for people: a name, a pronoun, a noun for people."""
    if token.upos in ("PROPN", "PRON"):
        return token.text.lower() not in ("it", "this", "that", "which", "what")
    return token.upos in ("NUM", "ADJ") or token.text.lower() in PEOPLE | FORCES or is_personal(token)


def _is_done_to_people(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is people to whom it is done: a plan is executed too, and a debate confined to its topic."""
    things = [t for t in undergoers(sentence, verb) if t.deprel != "nsubj:pass" or t.upos == "NOUN"]
    return not things or any(_is_somebody(t) for t in things)


def _puts_to_death(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are executed, and no plan."""
    return _is_done_to_people(sentence, verb) and not any(t.lemma in _CARRIED_OUT for t in undergoers(sentence, verb))


def _is_of_things(sentence: Sentence, verb: Token) -> bool:
    """Say whether a thing or forces are brought home, and not people: "repatriated the statue", "repatriated its last soldiers"."""
    return not any(
        word_of(t) not in _CALLED_UP and (t.upos in ("PROPN", "PRON") or t.text.lower() in PEOPLE or is_personal(t))
        for t in undergoers(sentence, verb)
    )


def _confines_people(sentence: Sentence, verb: Token) -> bool:
    return verb.lemma != "confine" or _is_done_to_people(sentence, verb)


def _kinds_of(sentence: Sentence, nouns: Iterable[Token]) -> set[str]:
    """Return the words that say of what kind things are: "a trade measure", "military operations"."""
    return {w.text.lower() for t in nouns for w in sentence.children(t, "compound", "amod", "nmod:desc")}


def _is_campaign_against(sentence: Sentence, verb: Token) -> bool:
    """Say whether a campaign that ends was one against somebody or of arms: a candidate suspends his too."""
    ended = [t for t in undergoers(sentence, verb) if t.lemma == "campaign"]
    if not ended:
        return True
    kinds = _kinds_of(sentence, ended)
    aimed = any(case_of(sentence, w) == "against" for t in (*ended, verb) for w in sentence.children(t, "nmod", "obl"))
    return aimed or not kinds.isdisjoint(_ARMED_KINDS)


def _is_of_arms(sentence: Sentence, verb: Token) -> bool:
    """Say whether the presence that is strengthened is one of forces: "its military presence", not "their presences"."""
    things = [t for t in undergoers(sentence, verb) if t.lemma == "presence"]
    if not things:
        return True
    kinds = _kinds_of(sentence, things)
    if kinds & _ARMED_KINDS:
        return True
    by = doers(sentence, verb)
    is_power = any((t.upos == "PROPN" and t.entity.endswith(("LOC", "ORG"))) or word_of(t) in WEAPONS | FORCES for t in by)
    return is_power and not kinds & _COMMERCIAL and all(t.xpos == "NN" for t in things)


def _calls_up(sentence: Sentence, verb: Token) -> bool:
    """Say whether forces are mobilised, or somebody mobilises against somebody: a party mobilises support and voters."""
    things = undergoers(sentence, verb)
    if things:
        named = (t for t in things if t.upos in ("NUM", "PRON", "PROPN") and not t.entity.endswith("PER"))
        return any(word_of(t) in _CALLED_UP for t in things) or any(True for _ in named)
    is_against = any(case_of(sentence, t) in ("against", "along", "on") for t in sentence.children(verb, "obl"))
    by = doers(sentence, verb)
    return is_against or any(t.upos in ("PROPN", "PRON") or word_of(t) in WEAPONS | FORCES for t in by)


def _sails_at_sea(sentence: Sentence, verb: Token) -> bool:
    """Say whether one sails on water: a bill sails through the Senate."""
    return not any(t.entity.endswith("ORG") or t.lemma.lower() in _HOUSES for t in sentence.children(verb, "obl"))


def _is_sent_abroad(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are sent back to a land: a ruling sends lawyers back to court."""
    return not any(t.lemma in _BACK_TO and case_of(sentence, t) in ("to", "into") for t in sentence.children(verb, "obl"))


def _is_by_somebody(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody bars people: "that should not disqualify him" is what a fact does."""
    by = [t for t in doers(sentence, verb) if not is_passive(sentence, verb)]
    return not by or any(t.text.lower() not in ("that", "this", "it", "which", "what") for t in by)


def _is_punitive(sentence: Sentence, verb: Token) -> bool:
    """Say whether measures that are taken are against somebody: "adopted measures against Chad", "trade measures"; a house adopts any."""
    things = undergoers(sentence, verb)
    measures = [t for t in things if t.lemma in ("measure", "curb")]
    if not measures or len(measures) < len(things):
        return True
    kinds = _kinds_of(sentence, measures)
    below = [w for t in (*measures, verb) for w in sentence.children(t, "nmod", "obl")]
    against = any(case_of(sentence, w) == "against" or (case_of(sentence, w) == "on" and w.upos == "PROPN") for w in below)
    return against or not kinds.isdisjoint(_PUNITIVE)


def _is_dropped_by_court(sentence: Sentence, verb: Token) -> bool:
    """Say whether a charge is dismissed by those who judge; others only call it false."""
    if verb.lemma != "dismiss" or is_passive(sentence, verb):
        return True
    return any(t.lemma.lower() in _JUDGING or t.entity.endswith("ORG") for t in doers(sentence, verb))


def _is_deprived_of_office(sentence: Sentence, verb: Token) -> bool:
    """Say whether what somebody is stripped of is a right or rank: who is stripped of his dignity or clothes is not punished."""
    below = [w for t in (verb, *undergoers(sentence, verb)) for w in sentence.children(t, "obl", "nmod")]
    return not any(t.lemma in _DIGNITY for t in below)


def _can_be_destroyed(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is destroyed is there to be hit: hopes and careers are destroyed too."""
    return not any(t.lemma in _INTANGIBLE for t in undergoers(sentence, verb))


def _takes_on(sentence: Sentence, verb: Token) -> bool:
    """Say whether forces engage others: forces that are engaged are busy."""
    return not is_passive(sentence, verb) and verb.xpos != "VBN"


def _gives_itself_up(sentence: Sentence, verb: Token) -> bool:
    """Say whether one surrenders, or arms and ground: firms surrender licences too."""
    return not any(t.lemma in _RIGHTS for t in sentence.children(verb, "obj"))


def _leaves_ground(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is ground that is left: a candidate withdraws from the race, a firm from the market."""
    return not any(t.lemma in _CONTESTED and case_of(sentence, t) == "from" for t in sentence.children(verb, "obl"))


def _lets_captive_go(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a captive who is let go: firms let go those who work for them."""
    freed = undergoers(sentence, verb)
    if verb.lemma != "let" or not freed or not any(t.text.lower() == "go" for t in sentence.tokens[verb.index : verb.index + _NEAR]):
        return True
    by = doers(sentence, verb)
    is_by_captor = any((t.upos == "PROPN" and t.entity.endswith("LOC")) or t.text.lower() in _CAPTORS | FORCES for t in by)
    return is_by_captor or any(t.text.lower() in _CAPTIVES or word_of(t) in WEAPONS for t in freed)


def _leaves_post(sentence: Sentence, verb: Token) -> bool:
    """Say whether an office is a post: people leave the office in the evening too."""
    rooms = [t for t in undergoers(sentence, verb) if t.lemma == "office"]
    return verb.lemma != "leave" or not any(sentence.child(t, "det", "nmod:poss", "compound", "nummod") is not None for t in rooms)


def _falls_back(sentence: Sentence, verb: Token) -> bool:
    """Say whether forces move: "pulled the car over" moves nobody's forces."""
    return sentence.child(verb, "obj") is None or not any(t.text.lower() == "over" for t in sentence.tokens[verb.index : verb.index + 5])


def _is_operation_of_arms(sentence: Sentence, verb: Token) -> bool:
    """Say whether an operation is one against somebody or of arms: navies conduct patrols and rescues, firms any."""
    things = undergoers(sentence, verb)
    operations = [t for t in things if t.lemma == "operation"]
    if not operations or len(operations) < len(things):
        return True
    kinds = _kinds_of(sentence, operations)
    below = {case_of(sentence, w) for t in (*operations, verb) for w in sentence.children(t, "nmod", "obl")}
    return not below.isdisjoint(("against", "into")) or not kinds.isdisjoint(_OPERATIONS)


def _moves_weapons(sentence: Sentence, verb: Token) -> bool:
    """Say whether weapons are brought up by forces: a man brings his rifle, and a ship is brought under fire."""
    if verb.lemma != "bring":
        return True
    by = doers(sentence, verb)
    is_one = bool(by) and all(
        t.xpos in ("NN", "NNP", "PRP") and not t.entity.endswith(("LOC", "ORG")) and word_of(t) not in FORCES for t in by
    )
    return not is_one and not any(case_of(sentence, t) == "under" for t in sentence.children(verb, "obl"))


def _shoots_at_target(sentence: Sentence, verb: Token) -> bool:
    """Say whether what stands after "at" is shot at: who shot three people at an office, or skeet at a club, did so there."""
    return verb.lemma != "shoot" or all(word_of(t) in _SHOTS for t in sentence.children(verb, "obj"))


def _is_from_body(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is a body or land from which somebody is expelled: names are removed from lists, judges from cases.

    The odd case: who is struck from a list is shut out.
    """
    return verb.lemma == "strike" or not any(
        t.lemma in _NO_BODIES and case_of(sentence, t) == "from" for t in sentence.children(verb, "obl")
    )


def _is_for_arrest(sentence: Sentence, verb: Token) -> bool:
    """Say whether a warrant is one to arrest somebody: firms issue warrants too."""
    warrants = [t for t in undergoers(sentence, verb) if t.lemma == "warrant"]
    if not warrants:
        return True
    kinds = _kinds_of(sentence, warrants)
    below = {case_of(sentence, w) for t in (*warrants, verb) for w in sentence.children(t, "nmod", "obl")}
    return "arrest" in kinds or not below.isdisjoint(("for", "against"))


def _cedes_ground(sentence: Sentence, verb: Token) -> bool:
    return not any(t.lemma in _RIGHTS for t in sentence.children(verb, "obj"))


_ARMED_KINDS = frozenset(
    """military naval armed army navy police security troop air bombing bomb guerrilla terror insurgent rebel strike protest boycott
    disobedience sabotage shelling missile border""".split()
)
_COMMERCIAL = frozenset("digital online commercial retail brand market physical global media diplomatic economic domestic local".split())
_CALLED_UP = (
    FORCES
    | WEAPONS
    | all_noun_forms(
        "reservist soldier conscript man reserve guard division brigade battalion fleet officer fighter militia regiment corps unit".split()
    )
)
_HOUSES = frozenset("senate house congress parliament committee assembly chamber legislature vote exam confirmation hearing".split())
_BACK_TO = frozenset("court work school drawing-board board committee office field bench hospital jail prison class classroom".split())
_PUNITIVE = frozenset(
    """punitive retaliatory restrictive coercive economic trade financial diplomatic countervailing anti-dumping antidumping protectionist
    safeguard disciplinary tough tougher harsh""".split()
)
_CARRIED_OUT = frozenset("campaign plan order strategy search warrant contract agency manoeuvre maneuver turnaround".split())
_JUDGING = all_noun_forms("court judge jury tribunal prosecutor panel magistrate justice authority prosecution".split())
_DIGNITY = frozenset("humanity dignity clothes clothing innocence illusion pride meaning bark varnish paint".split())
_INTANGIBLE = frozenset(
    """chance hope dream career reputation credibility confidence trust faith marriage image morale legacy future prospect incentive market
    competition democracy business industry economy job wealth value relationship friendship evidence record document credit
    myth illusion argument case""".split()
)
_RIGHTS = frozenset("licence license right lead claim passport share stake privilege title advantage seat independence initiative".split())
_CONTESTED = frozenset(
    "race contest competition market bid bidding sale tournament nomination candidacy politics life business addiction drug heroin".split()
)
_NEAR = 8  # words
_CAPTORS = all_noun_forms(
    """kidnapper captor abductor hijacker rebel guerrilla gunman militant insurgent pirate junta government authority militia court judge
    soldier group they""".split()
)
_CAPTIVES = all_noun_forms(
    """hostage captive prisoner detainee sailor soldier crew suspect abductee inmate fisherman seaman pilot airman rebel militant tourist
    engineer nun priest missionary schoolgirl girl""".split()
)
_OPERATIONS = frozenset(
    """military offensive ground air aerial punitive cross-border combat counterinsurgency counter-insurgency counterterrorism mopping-up
    commando special naval amphibious search-and-destroy land large-scale joint""".split()
)
_SHOTS = all_noun_forms("bullet shot round rifle gun pistol arrow missile rocket grenade shell volley burst dart flare".split())
_NO_BODIES = frozenset(
    """list case agenda market shelf site website scene wreckage air network programme program home house custody hospital plane bus car
    stage roster post job office index portfolio page wall tree ship mind memory""".split()
)


def _is_done_by_doer(sentence: Sentence, verb: Token) -> bool:
    return not is_passive(sentence, verb)  # "have been reinforced by tribesmen": others joined them


FORCE_BINDINGS: dict[str, Callable[[Sentence, Token], bool]] = {
    "assault.destroy": _can_be_destroyed,
    "assault.engage": _takes_on,
    "assault.fire-on": _shoots_at_target,
    "assault.launch-attack": _is_operation_of_arms,
    "coerce.ban-from": _is_by_somebody,
    "coerce.issue-warrant": _is_for_arrest,
    "coerce.quarantine": _confines_people,
    "coerce.send-back": _is_sent_abroad,
    "mobilize.deploy-weapons": _moves_weapons,
    "mobilize.mobilise": _calls_up,
    "mobilize.reinforce-own": _is_done_by_doer,
    "mobilize.send-warship": _sails_at_sea,
    "mobilize.step-up-presence": _is_of_arms,
    "retreat.cede": _cedes_ground,
    "retreat.drop-charges": _is_dropped_by_court,
    "retreat.give-back-people": _lets_captive_go,
    "retreat.let-off": _lets_captive_go,
    "retreat.move-back": _falls_back,
    "retreat.quit-post": _leaves_post,
    "retreat.end-dispute": _is_campaign_against,
    "retreat.repatriate-thing": _is_of_things,
    "retreat.surrender": _gives_itself_up,
    "retreat.withdraw-bare": _leaves_ground,
    "sanction.denounce-member": _is_deprived_of_office,
    "sanction.expel-from": _is_from_body,
    "sanction.execute": _puts_to_death,
    "sanction.impose-sanctions": _is_punitive,
}
