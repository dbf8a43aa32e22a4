"""Bindings: what must stand beside some words of the lexicon, which alone say too little."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casus.codebook.inflection import all_noun_forms
from casus.codebook.senses import Sense
from casus.extract.clauses import aux_tokens, case_of, marks, spread
from casus.extract.control import doers, undergoers
from casus.extract.embedding import WILL
from casus.extract.force_bindings import FORCE_BINDINGS
from casus.extract.grants import DEADLINES, sets_deadline
from casus.extract.help_bindings import HELP_BINDINGS
from casus.extract.judgements import condemns
from casus.extract.word_bindings import WORD_BINDINGS
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token


def is_bound(sentence: Sentence, sense: Sense, token: Token) -> bool:
    """Say whether there is beside a word what its sense asks for and the lexicon cannot say.

    Time that is given sets a deadline only with what is to be done in it; a name condemns only where it is a bad one; "accepted" alone
    is of what was offered before; that one buys goods is told only where one has stopped; storms
    hit towns too, so that only weapons attack them so.
    """
    holds = _BOUND.get(sense.id)
    return holds is None or holds(sentence, token)


def _is_alone(sentence: Sentence, verb: Token) -> bool:
    return sentence.child(verb, "obj", "iobj", "ccomp", "xcomp", "obl", "nsubj:pass", "advcl") is None and verb.rel != "acl"


def _is_bare(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing says what was agreed, but for when: "Bangkok agreed at first", not "did not agree with"."""
    after = [t.text.lower() for t in sentence.tokens[verb.index + 1 : verb.index + 2]]
    if _AGREED_ON.intersection(after):
        return False
    if sentence.child(verb, "obj", "iobj", "ccomp", "xcomp", "nsubj:pass", "advcl") is not None:
        return False
    beside = [t for t in sentence.children(verb, "parataxis") if ";" not in [w.text for w in sentence.tokens[verb.index : t.index]]]
    return not beside and verb.rel != "acl" and not any(case_of(sentence, t) in _AGREED_ON for t in sentence.children(verb, "obl"))


_AGREED_ON = frozenset("with on to upon about over in by".split())


def _is_given_up(sentence: Sentence, verb: Token) -> bool:
    head = sentence.head_of(verb)
    return verb.xpos == "VBG" and head is not None and head.lemma in _ENDING


def _calls_for_something(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is asked of those who are called on; "calling on the vice-president" is a visit."""
    after = sentence.tokens[verb.index + 1 :]
    return any(t.xpos == "TO" or t.text.lower() in ("for", "that") for t in after)


def _is_by_weapons(sentence: Sentence, verb: Token) -> bool:
    return any(word_of(t) in _WEAPONS for t in doers(sentence, verb))


_SHELLS = all_noun_forms("shell missile rocket mortar bomb grenade projectile drone torpedo".split())


def _falls_on_purpose(sentence: Sentence, verb: Token) -> bool:
    """Say whether what falls was fired or dropped: "shells fell on the village"; a jet that crashed hit nobody."""
    return any(word_of(t) in _SHELLS for t in doers(sentence, verb))


def _is_only_left(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing is said of how one leaves it: "left the bloc", not "left the bloc guessing", "left it weaker"."""
    return sentence.child(verb, "xcomp") is None


def _is_for_somebody(sentence: Sentence, verb: Token) -> bool:
    """Say whether a deadline is set to somebody; one that is only set threatens nobody."""
    if not any(t.lemma == "deadline" for t in sentence.children(verb, "obj", "nsubj:pass")) or sentence.child(verb, "iobj") is not None:
        return True
    holders = (verb, *sentence.children(verb, "obj", "nsubj:pass"))
    return len(list(sentence.children(verb, "obj"))) > 1 or any(
        case_of(sentence, t) in ("for", "to") for h in holders for t in sentence.children(h, "obl", "nmod")
    )


def _bursts(sentence: Sentence, verb: Token) -> bool:
    """Say whether a bomb is what goes off: so do alarms."""
    return any(t.lemma in ("bomb", "device", "grenade", "charge", "explosive", "mine") for t in doers(sentence, verb))


def _is_ahead(sentence: Sentence, verb: Token) -> bool:
    """Say whether one is to see somebody: who only saw him did not talk with him, or saw what he did."""
    return verb.xpos == "VB" and sentence.child(verb, "xcomp", "ccomp", "advcl") is None


_WEAPONS = all_noun_forms(
    """missile rocket drone shell warplane jet bomber gunship airstrike strike mortar artillery bomb torpedo fighter gunboat warship
    frigate""".split()
) | {"aircraft"}
_ENDING = frozenset("stop halt cease end suspend quit discontinue".split())


def _lies_ahead(sentence: Sentence, verb: Token) -> bool:
    """Say whether a reply is announced: "would retaliate", "vowed to respond in kind"."""
    above = sentence.head_of(verb)
    if any(t.text.lower() in WILL for t in aux_tokens(sentence, verb)):
        return True
    return verb.rel == "xcomp" and "to" in marks(sentence, verb) and above is not None and above.lemma in _VOWING


def _is_alone_with(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing but the one admitted or suspended stands with the verb: "admitted Russia had acted" admits nobody."""
    return sentence.child(verb, "ccomp", "xcomp") is None


def _is_of_helpers(sentence: Sentence, verb: Token) -> bool:
    return any(t.lemma in _HELPERS for t in doers(sentence, verb))


def _has_no_object(sentence: Sentence, verb: Token) -> bool:
    return sentence.child(verb, "obj", "ccomp") is None


def _drives_back(sentence: Sentence, verb: Token) -> bool:
    """Say whether forces are driven back; refugees and boats are only turned away, and by police."""
    hurt, own = undergoers(sentence, verb), doers(sentence, verb)
    return not any(t.text.lower() in _FLEEING for t in hurt) and not any(t.text.lower() == "police" for t in own)


def _frees(sentence: Sentence, verb: Token) -> bool:
    """Say whether those are freed who can be: "a poll of voters released on Monday" frees nobody."""
    freed = undergoers(sentence, verb)
    above = [a for t in freed if t.rel == "nmod" and verb.rel == "acl" and (a := sentence.head_of(t)) is not None]
    if any(t.lemma in _BURDENS and case_of(sentence, t) == "from" for t in sentence.children(verb, "obl")):
        return False  # "freed the firm from its obligations"
    return not any(t.lemma.lower() in _PUBLISHED for t in (*freed, *above))


def _speaks_with(sentence: Sentence, verb: Token) -> bool:
    """Say whether one speaks with another side: an audience only hears a speech."""
    heard = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "to"]
    return not any(t.text.lower() in _AUDIENCES for t in heard)


_BURDENS = frozenset("obligation duty contract debt burden fear rule constraint restriction tax pressure need pledge commitment".split())
_PUBLISHED = frozenset(
    """poll report study survey film album statement figure data document transcript video tape letter list book song result finding
    photo photograph image footage plan draft text memo recording""".split()
)
_AUDIENCES = all_noun_forms(
    """worker student crowd rally audience cadet supporter villager farmer miner congregation graduate parishioner viewer listener
    conference congress convention meeting gathering pilgrim""".split()
)
_FLEEING = all_noun_forms("refugee migrant boat seeker civilian demonstrator protester crowd".split())


def _asks_for_deed(sentence: Sentence, verb: Token) -> bool:
    """Say whether one insists that something be done, not that it is so."""
    clauses = [t for t in sentence.children(verb, "ccomp") if t.index > verb.index and "that" in marks(sentence, t)]
    return any(_is_to_be_done(t, [a.text.lower() for a in aux_tokens(sentence, t)]) for t in clauses)


def _is_to_be_done(clause: Token, auxes: Sequence[str]) -> bool:
    return auxes[:1] in (["be"], ["should"], ["must"]) or (clause.xpos == "VB" and not auxes)


def _yields_to(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody gives in: mines yield ore as well."""
    is_to = any(case_of(sentence, t) == "to" for t in sentence.children(verb, "obl", "nmod"))
    return verb.lemma != "yield" or is_to or _is_alone(sentence, verb)


def _leaves_place(sentence: Sentence, verb: Token) -> bool:
    """Say whether what forces leave is a place: they also leave frigates burning."""
    left = undergoers(sentence, verb)
    is_place = any(t.upos == "PROPN" or t.lemma in _LANDS for t in left)
    return is_place and sentence.child(verb, "xcomp", "ccomp") is None


def _is_gone(sentence: Sentence, verb: Token) -> bool:
    """Say whether those who leave only leave, and leave nothing and for nothing else: "left by ship in May", not "left for the front"."""
    if not _has_no_object(sentence, verb) or sentence.child(verb, "xcomp", "nsubj:pass", "compound") is not None:
        return False
    if not any(t.text.lower() in _WITHDRAWN for t in spread(sentence, doers(sentence, verb))):
        return False  # an officer who leaves a room withdraws nobody
    above = sentence.head_of(verb)
    if above is not None and (above.upos == "ADJ" or above.lemma in ("allow", "permit", "refuse", "want")):
        return False  # who is ready to leave may leave for a war
    return not any(case_of(sentence, t) in ("for", "to", "with", "behind", "of") for t in sentence.children(verb, "obl"))


def _is_by_others(sentence: Sentence, verb: Token) -> bool:
    """Say whether the arms of others were taken, and not of one's own men; one who agrees to disarm a militia yields."""
    return verb.xpos != "VB" and not any(sentence.child(t, "nmod:poss") is not None for t in undergoers(sentence, verb))


def _has_no_judgement(sentence: Sentence, verb: Token) -> bool:
    """Say whether people are held, and not held responsible, in esteem or to an oath."""
    if sentence.child(verb, "xcomp", "ccomp") is not None:
        return False
    phrases = [t for top in (verb, *undergoers(sentence, verb)) for t in sentence.children(top, "obl", "nmod") if t.index > verb.index]
    return not any(case_of(sentence, t) == "to" or (case_of(sentence, t) == "in" and t.lemma in _REGARD) for t in phrases)


def _asks_people(sentence: Sentence, verb: Token) -> bool:
    """Say whether those who are asked can be: of "requested troops to guard the border" the troops are what is asked for."""
    return any(t.upos == "PROPN" or t.text.lower() in _ASKED for t in undergoers(sentence, verb))


def _asks_in_writing(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is asked for in a letter: "sent a letter to Chad urging calm"; a letter alone asks nothing."""
    things = [verb, *undergoers(sentence, verb), *sentence.children(verb, "obl")]
    phrases = [t for top in things for t in sentence.children(top, "nmod")]
    said = [t for top in (*things, *phrases) for t in sentence.children(top, "advcl", "acl") if t.xpos in ("VBG", "VBD", "VBZ")]
    return any(t.lemma in _ASKING for t in said)


def _is_no_apology(sentence: Sentence, verb: Token) -> bool:
    """Say whether regret is felt about others, not expressed to them: "expressed regret to Chad over the death" apologises."""
    things = undergoers(sentence, verb)
    told = [t for top in (verb, *things) for t in sentence.children(top, "obl", "nmod") if case_of(sentence, t) == "to"]
    return not told or not any(t.lemma == "regret" for t in things)


def _is_by_somebody(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody calls for it: what a plan or treaty calls for nobody asks for."""
    return not any(t.text.lower() in _SCHEMES for t in doers(sentence, verb))


def _is_about_people(sentence: Sentence, verb: Token) -> bool:
    """Say whether those decline who could accept, and not their number or what they sell."""
    return not any(t.text.lower() in _AMOUNTS for t in doers(sentence, verb))


def _is_found_guilty(sentence: Sentence, verb: Token) -> bool:
    """Say whether the court found guilt: "found him not guilty" acquits."""
    guilty = next((t for t in sentence.tokens[verb.index :] if t.text.lower() == "guilty"), verb)
    return guilty.index > 0 and sentence.tokens[guilty.index - 1].text.lower() != "not"


def _falls_from_power(sentence: Sentence, verb: Token) -> bool:
    """Say whether rulers are toppled by force: a blast topples buildings, a crowd statues, and a party in parliament its own government."""
    if any(t.text.lower() in _IN_PARLIAMENT for t in doers(sentence, verb)):
        return False
    return not any(t.text.lower() in _STANDING for t in undergoers(sentence, verb))


def _is_shot_down(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is brought down may fly: no government does."""
    return not any(t.text.lower() in _RULING for t in undergoers(sentence, verb))


def _is_held_ground(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is occupied can be taken by force: "occupied third place" takes nothing."""
    return not any(t.text.lower() in _RANKS for t in undergoers(sentence, verb))


def _takes_into_body(sentence: Sentence, verb: Token) -> bool:
    """Say whether a state or body is admitted: refugees who are admitted to a country join nothing."""
    return not any(t.text.lower() in _FLEEING for t in undergoers(sentence, verb))


_SCHEMES = all_noun_forms(
    """plan scheme treaty agreement accord pact deal strategy budget programme program law schedule scenario initiative bill measure
    amendment legislation""".split()
)
_AMOUNTS = all_noun_forms("number rate share price sale value figure amount export import income output population level demand".split())
_IN_PARLIAMENT = all_noun_forms(
    """party partner coalition faction opposition parliament assembly senate lawmaker legislator deputy senator member voter vote strike
    motion scandal referendum""".split()
)
_RULING = all_noun_forms("government cabinet regime coalition minister president leader ministry administration".split())
_STANDING = all_noun_forms("building house tower wall statue monument tree bridge mast pole chimney roof column".split())
_RANKS = all_noun_forms("tier place rank spot slot niche role".split())
_LANDS = frozenset(
    """island town city province capital village territory zone valley country region area strip enclave oasis fort peninsula district
    quarter port airport airfield river hilltop hill ridge height slope post base camp position trench bridge compound checkpoint road pass
    bank reef shoal airstrip crossing""".split()
)
_ASKING = frozenset("ask urge demand request call appeal beg plead press implore invite seek propose suggest recommend".split())
_REGARD = frozenset("esteem regard respect contempt awe honour honor reverence thrall suspense reserve readiness check line".split())
# Who withdraws by leaving: bands of men, and many of them.
_WITHDRAWN = all_noun_forms(
    """force army garrison unit battalion brigade regiment division company contingent squadron column detachment platoon corps patrol
    fleet convoy""".split()
) | frozenset(
    """troops soldiers men marines paratroopers paratroops peacekeepers fighters sailors gunners commandos infantry cavalry legionnaires
    reservists conscripts servicemen rangers gendarmes guardsmen airmen ships warships""".split()
)
_ASKED = all_noun_forms(
    """consul envoy ambassador diplomat attache minister president premier chancellor king government cabinet council parliament
    authority state country nation power party side neighbour neighbor ally union commission assembly bloc secretary delegate
    representative legation embassy consulate mission""".split()
)
_HELPERS = frozenset("doctor nurse medic engineer teacher adviser advisor instructor rescuer paramedic surgeon technician trainer".split())
_VOWING = frozenset("vow threaten promise pledge swear".split())
_BOUND: dict[str, Callable[[Sentence, Token], bool]] = {
    "agree.accept-bare": _is_bare,
    "aid.helpers-arrive": _is_of_helpers,
    "consult.speak-to": _speaks_with,
    "retreat.release": _frees,
    "retreat.release-named": _frees,
    "assault.push-back": _drives_back,
    "retreat.troops-leave": _leaves_place,
    "retreat.troops-gone": _is_gone,
    "coerce.hold-people": _has_no_judgement,
    "coerce.disarm": _is_by_others,
    "request.request-to": _asks_people,
    "request.send-letter": _asks_in_writing,
    "accuse.express-concern": _is_no_apology,
    "assault.cross-border": _has_no_object,
    "assault.occupy": _is_held_ground,
    "assault.shoot-down": _is_shot_down,
    "assault.overthrow": _falls_from_power,
    "assault.overthrow-kinds": _falls_from_power,
    "reject.decline": _is_about_people,
    "request.call-for": _is_by_somebody,
    "sanction.find-guilty": _is_found_guilty,
    "support.admit": _takes_into_body,
    "assault.strike-in": _has_no_object,
    "assault.bomb-explodes": _bursts,
    "assault.land-shells": _falls_on_purpose,
    "assault.sweep-into": _has_no_object,
    "agree.agree-bare": _is_bare,
    "consult.see": _is_ahead,
    "concede.yield": _yields_to,
    "consult.arrive-in": _has_no_object,
    "consult.fly-to-host": _has_no_object,
    "support.admit-state": _is_alone_with,
    "sanction.suspend-state": _is_alone_with,
    "sanction.leave": _is_only_left,
    "request.insist-that": _asks_for_deed,
    "threaten.retaliate-ahead": _lies_ahead,
    "accuse.call-bad": condemns,
    "request.call-back": _calls_for_something,
    "request.call-on": _calls_for_something,
    "threaten.give-ultimatum": _is_for_somebody,
    "assault.hit-from-afar": _is_by_weapons,
    "cooperate.buy-goods": _is_given_up,
    **dict.fromkeys(DEADLINES, sets_deadline),
    **FORCE_BINDINGS,
    **HELP_BINDINGS,
    **WORD_BINDINGS,
}
