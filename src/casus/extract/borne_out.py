"""Whether a sentence bears out a sense: the parties that it needs, and no mere names of things."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.cast import Role, Roles
from casus.extract.cast_words import WEAPONS
from casus.extract.clauses import case_of, is_passive, is_reciprocal, is_verb, marks, subject_tokens
from casus.extract.contests import ARMED, attacks_rival, is_contest
from casus.extract.control import undergoers
from casus.extract.crowds import is_no_crowd, is_no_protest, tells_protest
from casus.extract.futures import HARMING
from casus.extract.interviews import is_for_words
from casus.extract.outbreaks import are_measured, breaks_out
from casus.extract.own_warnings import warns_of_own_deed, warns_on_condition
from casus.extract.recast import warns_of_reply
from casus.extract.releases import lets_nobody_go
from casus.extract.triggers import Trigger, papers_made
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token

_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def is_borne_out(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a sentence bears out a sense: its parties are there, or an agentless passive or a definite noun tells the act.

    Args:
        sentence: the sentence.
        trigger: the sense and its words.
        roles: who was found to do it, and to whom.
    """
    if not _has_parties(sentence, trigger, roles) or not _fits_kind(sentence, trigger, roles) or is_no_protest(sentence, trigger):
        return False
    if roles.has_actor:
        return True
    if trigger.is_verb:
        return is_agentless(sentence, trigger) or _is_of_somebody(sentence, trigger, roles) or _strikes(sentence, trigger)
    told = trigger.sense.type == "CONSULT" and are_measured(sentence, trigger.token)
    return told or _is_definite(sentence, trigger.token) or breaks_out(sentence, trigger.token) or tells_protest(sentence, trigger)


def is_agentless(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a passive tells an act of which the text names no side: "twenty agreements were signed", "reservists were called up".

    The sense must ask for the thing that is there, so that the words alone are clear enough. The odd case: "the border was closed" may
    only say how it is.
    """
    if _is_of_paper(sentence, trigger):
        return True
    if (
        not trigger.is_verb
        or not (trigger.objects or trigger.sense.plain or trigger.token.lemma in _OF_PERSONS | _HURTING)
        or trigger.token.lemma in _STATES | _OPINIONS
        or trigger.sense.type not in _CLEAR
        or not is_passive(sentence, trigger.token)
    ):
        return False
    subjects = subject_tokens(sentence, trigger.token)
    is_thing = trigger.token.lemma in _HURTING and not trigger.sense.plain
    is_named = bool(trigger.objects) or any(t.upos != "PRON" and not is_thing for t in subjects)  # "those who have been deported": nobody
    is_named = is_named or (trigger.token.lemma in _OF_PERSONS | _HURTING and any(t.text.lower() in _PERSONS for t in subjects))
    return is_named and bool(subjects) and any(c.deprel in ("aux:pass", "nsubj:pass") for c in sentence.children(trigger.token))


def _is_of_paper(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a participle tells how a paper came about: "under a treaty signed in 1934", "the accord reached in Lomé"."""
    return trigger.sense.mutual and bool(set(trigger.objects) & set(papers_made(sentence, trigger.token)))


def _is_of_somebody(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a pronoun that nobody is known by does what the words make clear: "nine trucks that it had impounded"."""
    is_known = any(r.party.actor is not None for r in roles.recipients)  # "They called upon Portugal to comply"
    is_clear = (bool(trigger.objects or trigger.sense.plain) and trigger.sense.type in _CLEAR - {"REJECT"}) or is_known
    is_clear |= trigger.sense.id in _REFUSING
    is_clear |= trigger.sense.type in ("REQUEST", "ACCUSE") and _charges(sentence, trigger)
    is_past = trigger.token.xpos in ("VBD", "VBN", "VBG") and not is_passive(sentence, trigger.token)
    return is_clear and is_past and _has_pronoun(sentence, trigger.token)


def _strikes(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a weapon of which the text names no owner strikes: "a bomb went off outside the consulate"."""
    return trigger.sense.id in _OF_BOMBS and any(t.lemma in _BOMBS for t in subject_tokens(sentence, trigger.token))


def _charges(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a verb says what is charged or demanded, and of whom: "it is demanding work" demands nothing."""
    said = sentence.child(trigger.token, "obj", "ccomp", "xcomp") is not None
    return trigger.token.lemma in _CHARGING and said and not trigger.objects


_CHARGING = frozenset("accuse demand condemn denounce criticise criticize deplore blame".split())  # words that do what they say
_REFUSING = frozenset("reject.decline-offer reject.turn-down reject.dismiss-proposal reject.deny-request threaten.reserve-right".split())
_OF_BOMBS = frozenset({"assault.bomb-explodes", "assault.land-shells", "assault.hit-from-afar"})
_BOMBS = frozenset("bomb device grenade shell rocket missile mortar mine torpedo explosive bullet drone charge".split())
_CLEAR = frozenset("AGREE SUPPORT REJECT SANCTION COERCE ASSAULT RETREAT MOBILIZE CONSULT PROTEST CONCEDE".split())
_OPINIONS = frozenset({"praise", "back"})  # what "was much praised" was praised by nobody
_FIGHTS = frozenset("fighting clash skirmish hostility shelling".split())
_PERSONS = frozenset({"he", "she", "they"})
# What only people undergo, at the hands of somebody who need not be told: "he was deported".
_OF_PERSONS = frozenset(
    "arrest rearrest detain jail gaol imprison intern deport extradite convict fine behead torture flog kidnap abduct execute stab".split()
)
_HURTING = frozenset("wound murder hang expel banish exile".split())  # of pictures too, where no person undergoes it
_OF_HANDS = frozenset({"ASSAULT", "COERCE"})
_STATES = frozenset("close shut open seal block ban stop meet satisfy fulfil fulfill".split())


def _warns(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a state warns of its own reply or deed, to whomever: of a storm anybody may warn."""
    if warns_of_reply(sentence, trigger.token) and any(r.party.actor is not None for r in roles.actors):
        return True
    if any(r.party.sector in _RULING or _acts_for_state(r) for r in roles.actors) and warns_on_condition(sentence, trigger.token):
        return True
    return roles.has_actor and warns_of_own_deed(sentence, trigger.token)


_RULING = frozenset({"GOV", "MIL", "REB", "SEP"})


def _has_parties(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether the parties are there that a sense asks for."""
    sense = trigger.sense
    if sense.mutual:
        if trigger.is_verb and not roles.actors:
            return is_agentless(sentence, trigger)
        is_fight = sense.type == "ASSAULT" and not trigger.is_verb and trigger.token.lemma in _FIGHTS
        if is_fight and not roles.actors and breaks_out(sentence, trigger.token):
            return True  # "fighting resumed", whoever fought; battles and wars may be of courts and prices
        if sense.needs_recipient and len(roles.actors) < 2 and not any(r.token.xpos in ("NNS", "NNPS") for r in roles.actors):
            if sense.id == "consult.meet" and _sits(sentence, trigger.token) and any(_is_panel(r) for r in roles.actors):
                return True  # "the Mixed Commission met": those who sit in it did
            is_met = sense.type == "CONSULT" and any(r.party.actor is not None for r in roles.actors)
            if is_met and sense.id in _OF_BODIES and trigger.token.xpos != "VBG" and all(_is_body(r) for r in roles.actors):
                return True  # "the Security Council met": its members did, with one another
            return is_met and trigger.is_verb and _has_pronoun(sentence, trigger.token)  # "where he had met the king"
    elif sense.needs_recipient and not roles.recipients and not _has_other(sentence, trigger, roles):
        # "a bridge was blown up", whosever it was
        return sense.type in _OF_HANDS and bool(trigger.objects) and not roles.actors and is_agentless(sentence, trigger)
    if sense.between_sides and not roles.actors and trigger.is_verb and is_passive(sentence, trigger.token):
        # "Danes were driven from Chile"
        return sense.type in HARMING and any(r.party.actor is not None for r in roles.recipients)
    return not sense.between_sides or _is_between_sides(roles) or (trigger.is_verb and _warns(sentence, trigger, roles))


def _is_body(role: Role) -> bool:
    """Say whether one is an organisation of states or its council, and not somebody who serves it."""
    return role.party.sector == "IGO" and (role.token.entity.endswith("ORG") or role.token.lemma.lower() in _COUNCILS)


_COUNCILS = frozenset("council board commission committee assembly conference alliance union league bloc organisation organization".split())


def _sits(sentence: Sentence, verb: Token) -> bool:
    return is_verb(verb) and verb.xpos != "VBG" and not is_passive(sentence, verb)


def _is_panel(role: Role) -> bool:
    """Say whether one is a body of several sides by its name alone: "the Joint Security Commission"."""
    return role.token.lemma.lower() in _PANELS and role.party.actor is None


_PANELS = frozenset("commission committee council conference panel subcommittee group".split())
_OF_BODIES = frozenset({"consult.meet", "consult.discuss"})


def _has_other(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether somebody or something not known stands where a sense needs a recipient."""
    return _is_of_thing(sentence, trigger, roles) or _has_somebody(sentence, trigger) or _has_something(sentence, trigger)


def _has_somebody(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a pronoun stands for those to whom it is done, though it is not known whom it means: "will supply them with aircraft"."""
    if not trigger.is_verb:
        return False
    if is_reciprocal(sentence, trigger.token):
        return True
    words = _THEM | {"it"} if trigger.sense.type in ("REJECT", "REQUEST", "AID") else _THEM  # "Cairo turned it down"
    if any(t.text.lower() == "it" for t in sentence.children(trigger.token, "iobj")):
        return True  # "has offered it a quota"
    return any(t.text.lower() in words and t.index > trigger.token.index for t in sentence.children(trigger.token, "obj", "iobj", "obl"))


def _has_pronoun(sentence: Sentence, verb: Token) -> bool:
    """Say whether somebody does it whom the text names elsewhere, though we do not know where."""
    return any(t.text.lower() in _THEY and t.upos == "PRON" for t in subject_tokens(sentence, verb))


_THEY = frozenset("he she they it".split())


def _is_of_thing(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a noun tells what was done to a thing, and who did it: "the seizure of a trawler by gunboats"."""
    below = list(sentence.children(trigger.token, "nmod"))
    is_by = any(r.token.index > trigger.token.index and case_of(sentence, r.token) == "by" for r in roles.actors)
    return not trigger.is_verb and is_by and any(case_of(sentence, t) == "of" for t in below)


_THEM = frozenset({"them", "him", "her", "us"})


def _has_something(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether something is there to which a plain verb does what it says, be it nobody's: "impounded a trawler"."""
    if not trigger.sense.plain or not trigger.is_verb:
        return False
    return bool(undergoers(sentence, trigger.token)) or (bool(trigger.rest) and sentence.child(trigger.token, "obl") is not None)


def _fits_kind(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether the parties are of the kind that a sense is of."""
    sense = trigger.sense
    if sense.mode == "disarm" and trigger.token.lemma in _SMASHING and _is_anothers(sentence, trigger, roles):
        return False
    if is_no_crowd(sentence, trigger, roles):
        return False
    if sense.id == "consult.see":
        return any(r.party.sector in _OFFICIAL and r.token.upos in ("NOUN", "PROPN") for r in roles.recipients)
    if _is_no_matter_of_states(sentence, trigger, roles):
        return False
    if sense.id in _OF_CRAFT:
        return any(word_of(r.token) in WEAPONS for r in roles.actors)
    if sense.id in _OF_FORCES:
        return any(r.party.sector in sense.sectors or word_of(r.token) in WEAPONS for r in roles.actors)
    if sense.id == "retreat.flee":  # refugees and animals flee too
        return any(r.party.sector in sense.sectors for r in roles.actors)
    if sense.id == "accuse.set-up-task-force":  # a state sets up one to do anything
        return any(r.party.sector in sense.sectors for r in roles.actors)
    if not roles.actors and sense.type in _OF_HANDS and sense.object and is_agentless(sentence, trigger):
        return True  # "five journalists were picked up": by those who do so
    return not sense.sectors or any(r.party.sector in sense.sectors or _acts_for_state(r) for r in roles.actors)


def _is_no_matter_of_states(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether by its parties an act is one of words, of travellers, of candidates or of an interview."""
    sense = trigger.sense
    if attacks_rival(sentence, trigger, roles):
        return False
    if (sense.id in _ALSO_OF_WORDS and _is_between_people(roles)) or (sense.mode == "visit" and _are_private(roles)):
        return True
    if trigger.is_verb and is_for_words(sentence, trigger.token, sense, roles):
        return True
    if sense.id != "accuse.call-bad" or any(r.party.actor for r in (*roles.actors, *roles.recipients)):
        return False
    return not (roles.recipients and _is_between_people(roles))  # "Holm called Voss a liar"


def _are_private(roles: Roles) -> bool:
    """Say whether travellers are said to be nobody's: "two students visited the town"; whom "he" stands for may be an official."""
    sides = (*roles.actors, *roles.recipients)
    return not any(r.party.actor or r.party.sector in _OFFICIAL or r.token.upos == "PRON" for r in sides)


_OFFICIAL = frozenset({"GOV", "IGO", "LEG", "OPP", "PTY", "REB", "MIL", "ELI"})
_OF_CRAFT = frozenset({"mobilize.fly-over", "mobilize.set-sail"})  # of warplanes and warships: others fly and sail too
# Of forces alone, by name: a state that leaves a place leaves a bloc or a meeting.
_OF_FORCES = frozenset(
    """retreat.troops-leave retreat.troops-gone assault.advance-on mobilize.fly-over mobilize.take-positions assault.push-back
    assault.sweep-into retreat.move-back mobilize.take-station
    mobilize.troops-arrive""".split()
)


_SMASHING = frozenset({"destroy", "eliminate"})


def _is_anothers(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether weapons that are destroyed are the other side's: "jets destroyed the missiles", "destroyed Syrian launchers"."""
    marked = any(t.upos == "ADJ" and t.text[:1].isupper() for o in trigger.objects for t in sentence.children(o, "amod"))
    own = any(t.rel == "nmod" and t.upos == "PRON" for o in trigger.objects for t in sentence.children(o))
    return not own and (marked or any(r.party.sector == "MIL" or word_of(r.token) in WEAPONS for r in roles.actors))


# What candidates do to one another in words: of people with names and no forces nothing is told.
_ALSO_OF_WORDS = frozenset("assault.attack assault.launch-attack assault.battle assault.fight assault.assault assault.offensive".split())


def _is_between_people(roles: Roles) -> bool:
    found = roles.actors or roles.recipients
    return bool(found) and all(r.token.upos == "PROPN" and r.token.entity.endswith("PER") and r.party.sector not in ARMED for r in found)


def is_nobodys(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether nobody acts or is hurt: in a contest, in a release of papers, and where a gerund is only a subject.

    Of "voting for deputies began" nobody is told.
    """
    token = trigger.token
    if lets_nobody_go(sentence, trigger, roles) or is_contest(sentence, trigger, roles):
        return True
    if roles.actors or not is_verb(token) or token.xpos != "VBG":
        return False
    head = sentence.head_of(token)
    opens = head is not None and token.rel == "advcl" and token.index < head.index and not subject_tokens(sentence, head)
    return token.rel in ("csubj", "nsubj") or (opens and not marks(sentence, token))  # parsers may take the subject for a clause


def _acts_for_state(role: Role) -> bool:
    """Say whether an actor is a state by its name or adjective, whose forces are then meant, or a ship or plane of one."""
    is_own = role.token.upos in ("PROPN", "PRON", "ADJ") or word_of(role.token) in WEAPONS
    return role.party.actor is not None and role.party.sector is None and is_own


def _is_between_sides(roles: Roles) -> bool:
    actors, recipients = _sides(roles.actors), _sides(roles.recipients)
    return bool(actors) and bool(recipients - actors)


def _sides(roles: Sequence[Role]) -> set[str]:
    """Return the known sides of those in a role; a place stands for its state ("crossed into Pakistan")."""
    found = {r.party.actor or (r.party.entity or "") for r in roles}
    return {name.removeprefix("place:") for name in found if name.removeprefix("place:").isupper()}


def _is_definite(sentence: Sentence, noun: Token) -> bool:
    if any(t.text.lower() in _DEFINITE for t in sentence.children(noun, "det")):
        return True
    return any(t.entity == "O" or t.upos == "PROPN" for t in sentence.children(noun, "nmod:poss"))
