"""Acts that are another than their words say: a vow that threatens, a missile that hits nobody."""

from __future__ import annotations

from dataclasses import replace

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.cast import Cast, Role, Roles
from casus.extract.clauses import case_of, is_verb, marks
from casus.extract.contests import attacks_rival
from casus.extract.control_words import DAYS
from casus.extract.craft_words import AIRCRAFT, craft_forms
from casus.extract.triggers import Trigger
from casus.extract.unreal import is_negated
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token

_OF_MEMBERS = frozenset({"sanction.suspend-membership"})  # one's own that one freezes is a withdrawal: "froze its participation"
_WITHDRAWING = frozenset(
    {"retreat.withdraw-bare", "retreat.complete-pullout"}
)  # from ground, by soldiers; from a body of states, by a member
_PLEDGING = all_verb_forms("vow pledge promise swear warn caution".split())
# What one who threatens says will follow.
_REPLYING = all_verb_forms("retaliate avenge punish respond reply react hit strike".split())
_CONSEQUENCES = all_noun_forms("consequence retaliation reprisal revenge retribution war repercussion".split())
_UNMET = frozenset({"unpunished", "unanswered"})
_AHEAD = frozenset("will would 'll ’ll could may might shall".split())
_BEARING = frozenset("stand sit hesitate tolerate".split())  # what one will not do: "stand idly by"
_SEAS = frozenset("sea seas ocean waters lanes".split())
_AIMED = frozenset("at on against into towards toward".split())
_WATERS = frozenset("water port harbour harbor canal strait airspace anchorage roadstead dock shipyard".split())
_AIRBORNE = (
    craft_forms(AIRCRAFT) | all_noun_forms("missile rocket fighter-bomber airstrike raid bomb pilot squadron".split()) | {"air", "bombing"}
)
_BALLISTIC = all_noun_forms("missile rocket projectile satellite".split())


def recast(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles) -> tuple[str, str]:
    """Return type and mode of an act, which are mostly those of its sense.

    The odd cases: "vowed that it would not go unpunished" is a threat, no promise; missiles that are fired over a
    state or into the sea, or ballistic ones at nobody, are a show of force; who withdraws from a body of states ends a membership; people
    of another state who are told to leave are expelled; who proposes to do something offers it; candidates attack one another in words.
    """
    sense = trigger.sense
    if sense.type == "AGREE" and trigger.is_verb and warns_of_reply(sentence, trigger.token):
        return "THREATEN", ""
    if sense.type == "ASSAULT" and (blow := _recast_blow(sentence, trigger, roles)) is not None:
        return blow
    if sense.id == "protest.protest" and not trigger.is_verb and roles.actors and all(_is_state(r) for r in roles.actors):
        return "ACCUSE", "disapprove"  # "Peru's protest at the flight" is a note, no march
    if sense.id in _OF_MEMBERS and any(t.upos == "PRON" for o in trigger.objects for t in sentence.children(o, "nmod:poss")):
        return "SANCTION", "withdraw"
    if sense.id in _BIDDING and trigger.is_verb and sends_away(cast, sentence, trigger.token, roles):
        return "SANCTION", "expel"
    if (other := _recast_deed(sentence, trigger, roles)) is not None:
        return other
    if sense.id in _WITHDRAWING and roles.recipients and all(cast.names_body(r.party) for r in roles.recipients):
        return "SANCTION", "withdraw"
    return sense.type, sense.mode


def _recast_blow(sentence: Sentence, trigger: Trigger, roles: Roles) -> tuple[str, str] | None:
    """Return type and mode of a blow that is another than its words say, or None."""
    if trigger.is_verb and not roles.recipients and _only_shows(sentence, trigger):
        return "MOBILIZE", "weapons"
    if attacks_rival(sentence, trigger, roles):
        return "ACCUSE", "disapprove"
    if trigger.sense.id == "assault.capture-soldier" and roles.recipients and _is_manhunt(sentence, roles):
        return "COERCE", "arrest"
    if trigger.sense.id == "assault.strike-craft" and _AIRBORNE.isdisjoint(word_of(t) for t in sentence.tokens):
        return "ASSAULT", ""  # a ship hits another with its bows or its guns
    return None


def _is_manhunt(sentence: Sentence, roles: Roles) -> bool:
    """Say whether it is one whom the law seeks that is captured: "a reward for his capture"; soldiers and rebels take prisoners."""
    if any(r.party.sector in _FIGHTING for r in (*roles.actors, *roles.recipients)):
        return False
    is_known = any(r.party.sector in ("COP", "JUD") for r in roles.actors) or any(r.party.sector == "CRM" for r in roles.recipients)
    return is_known or any(t.text.lower() in _HUNT for t in sentence.tokens)


_FORCES = frozenset({"MIL", "REB", "UAF"})
_FIGHTING = _FORCES | {"SEP"}
_HUNT = all_noun_forms("reward fugitive suspect manhunt detective warrant murderer killer".split())


def _recast_deed(sentence: Sentence, trigger: Trigger, roles: Roles) -> tuple[str, str] | None:
    """Return type and mode of what soldiers, those who offer or a harbour do otherwise than others; None where there is no difference."""
    sense = trigger.sense
    if (sense.type, sense.mode) == ("PROTEST", "riot") and roles.actors and all(r.party.sector in _FORCES for r in roles.actors):
        return "ASSAULT", "destroy" if sense.id == "protest.set-fire" else ""  # soldiers who burn a town protest against nothing
    if sense.id == "request.recommend" and trigger.is_verb and _proposes_its_own(sentence, trigger.token):
        return "AGREE", ""
    if _is_kept_from_waters(sentence, trigger):
        return "REJECT", ""  # a ship is kept out of port, and nobody from a meeting
    return None


_BIDDING = frozenset({"request.order", "request.tell-to"})
_LEAVING = frozenset({"leave", "depart"})
_LAND = frozenset("country land territory soil kingdom republic island".split())
_ARMED = _FORCES | {"COP"}
_SERVICES = all_noun_forms("office mediation help service assistance aid support".split())


def sends_away(cast: Cast, sentence: Sentence, verb: Token, roles: Roles) -> bool:
    """Say whether people of another state are told to leave the country: "ordered nine Britons to leave", no state and no troops."""
    below = [t for t in sentence.children(verb, "xcomp", "advcl") if t.xpos == "VB" and t.index > verb.index]
    if not any(_leaves_land(cast, sentence, t) for t in below) or not roles.recipients:
        return False
    if any(r.party.sector in _ARMED for r in roles.actors):
        return False  # an army clears a town, and expels nobody from a country
    own = {r.party.actor for r in roles.actors}
    return all(_is_foreigner(r) and r.party.actor not in own for r in roles.recipients)


def _leaves_land(cast: Cast, sentence: Sentence, verb: Token) -> bool:
    if verb.lemma == "go":
        return any(t.text.lower() == "home" for t in sentence.tokens[verb.index + 1 : verb.index + 2])
    left = list(sentence.children(verb, "obj"))
    return verb.lemma in _LEAVING and all(t.lemma.lower() in _LAND or cast.state_of(t.text) is not None for t in left)


def _is_foreigner(role: Role) -> bool:
    """Say whether somebody is one or more of the people of a state, and not the state itself or its forces."""
    party = role.party
    is_state = role.token.upos == "PROPN" and role.token.xpos == "NNP" and party.entity == party.actor
    return party.actor is not None and party.sector not in _ARMED and not is_state


def _proposes_its_own(sentence: Sentence, verb: Token) -> bool:
    """Say whether one proposes what one would do oneself: "proposed to send observers", "proposed its good offices"."""
    if verb.lemma != "propose" or any(case_of(sentence, t) == "to" for t in sentence.children(verb, "obl")):
        return False  # "proposed to Egypt to halt the shelling" asks it of Egypt
    own = (t for t in sentence.children(verb, "obj") if t.text.lower() in _SERVICES and sentence.child(t, "nmod:poss") is not None)
    return any(t.xpos == "VB" and "to" in marks(sentence, t) for t in sentence.children(verb, "xcomp")) or any(True for _ in own)


def without_ship(sentence: Sentence, trigger: Trigger, roles: Roles) -> Roles:
    """Return the roles without a ship's name, which is nobody's: "barred the Admiral Makarov from its waters"."""
    if not _is_kept_from_waters(sentence, trigger):
        return roles
    kept = (
        r for r in roles.recipients if r.token.upos != "PROPN" or all(t.text.lower() != "the" for t in sentence.children(r.token, "det"))
    )
    return replace(roles, recipients=tuple(kept))


def _is_kept_from_waters(sentence: Sentence, trigger: Trigger) -> bool:
    below = sentence.children(trigger.token, "obl") if trigger.sense.id == "reject.bar-entry" else ()
    return any(t.lemma in _WATERS and case_of(sentence, t) == "from" for t in below)


def _is_state(role: Role) -> bool:
    return role.party.actor is not None and role.party.sector in (None, "GOV") and role.token.upos == "PROPN"


def warns_of_reply(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is vowed or warned of is one's own reply: "warned that it would have grave consequences"."""
    if verb.text.lower() not in _PLEDGING:
        return False
    return any(_is_reply(sentence, clause) for clause in sentence.children(verb, "ccomp") if clause.index > verb.index)


def _is_reply(sentence: Sentence, clause: Token) -> bool:
    if not any(t.text.lower() in _AHEAD for t in sentence.children(clause, "aux")):
        return False
    if is_verb(clause) and clause.text.lower() in _REPLYING:
        return True
    if clause.text.lower() in _BEARING and is_negated(sentence, clause):
        return True
    return any(t.text.lower() in _CONSEQUENCES | _UNMET for t in (clause, *sentence.children(clause, "obj", "xcomp", "advmod", "obl")))


def _only_shows(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether missiles are only shown: fired over a land, or ballistic ones of which no target is told."""
    fired = [t for t in trigger.objects if t.text.lower() in _BALLISTIC]
    over = any(case_of(sentence, t) == "over" for t in sentence.children(trigger.token, "obl"))
    ballistic = any(t.text.lower() in ("ballistic", "long-range", "hypersonic") for f in fired for t in sentence.children(f, "amod"))
    at_sea = any(
        _SEAS.intersection(w.text.lower() for w in (t, *sentence.children(t, "compound", "nmod")))
        for t in sentence.children(trigger.token, "obl")
    )
    aimed = any(case_of(sentence, t) in _AIMED and t.text.lower() not in DAYS for t in sentence.children(trigger.token, "obl"))
    return bool(fired) and (over or at_sea or (ballistic and not aimed))
