"""Acts of two that only one does to the other: "was not consulted", "at its request"."""

from __future__ import annotations

from dataclasses import replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.biddings import is_at_bidding
from casus.extract.cast import Cast, Role, Roles, known
from casus.extract.clauses import is_passive, is_verb, spread
from casus.extract.control import doers, undergoers
from casus.extract.examples import is_example
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence

_BLOWS, _TALKS = "ASSAULT", "CONSULT"


def one_sided(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles) -> Roles:
    """Return the roles of an act that two do to each other, where the sentence says that the one does it to the other.

    Of "Chad was not consulted" nobody is named who failed to consult it; of "the rebels fight Morocco" the object is the one fought,
    as "Mali and the rebels fought" has none; a request at which somebody acts was made to whoever acts. Seas and patrols are no parties.
    """
    if trigger.sense.type == "REQUEST" and not trigger.is_verb:
        return _asked(cast, sentence, trigger, roles)
    if trigger.sense.type in _OF_FORCE and roles.recipients:
        roles = replace(roles, recipients=tuple(r for r in roles.recipients if not _is_no_party(trigger, r)))
    kind, verb = trigger.sense.type, trigger.token
    if not trigger.sense.mutual or not trigger.is_verb or roles.recipients or kind not in (_BLOWS, _TALKS):
        return roles
    passive = is_passive(sentence, verb)
    if passive != (kind == _TALKS):
        return roles
    below = undergoers(sentence, verb) if passive else list(sentence.children(verb, "obj"))
    hit = {t.index for t in spread(sentence, below)}
    met = tuple(r for r in roles.actors if r.token.index in hit)
    if not passive and met:  # "fought groups such as Hezbollah"
        met += tuple(r for r in roles.actors if r not in met and is_example(sentence, r.token) and r.token.index > max(hit))
    acting = tuple(r for r in roles.actors if r not in met)
    if kind == _BLOWS and met and not acting:
        return replace(roles, actors=(), recipients=met)  # "was seen as fighting both the rebels and the army"
    if verb.rel == "advcl" and verb.xpos == "VBG":
        return roles  # of "killed fighting the rebels" both fought
    return replace(roles, actors=acting, recipients=met) if met and passive != bool(acting) else roles


_OF_FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
_WATERS = frozenset("gulf sea ocean strait straits channel bay lake river canal".split())
_TASKS = all_noun_forms("patrol mission duty exercise manoeuvre maneuver standby alert".split())
_OF_PEOPLE = frozenset({"coerce.arrest", "coerce.detain", "coerce.jail", "assault.kidnap", "assault.abduct"})
_HOUSES = all_noun_forms("firm company office building agency plant shop store party team".split())


def _is_no_party(trigger: Trigger, role: Role) -> bool:
    """Say whether to what stands as a recipient nothing can be done: a sea, a patrol on which forces are, a firm that is arrested."""
    if role.party.actor is None and (role.party.entity or "").startswith("place:"):
        return not _WATERS.isdisjoint(role.party.text.lower().split())
    if trigger.sense.type == "MOBILIZE":
        return role.token.text.lower() in _TASKS
    if trigger.sense.id == "assault.hold-captive":
        return role.token.text.lower() in ("hostage", "captive")  # "a man they took hostage"
    return trigger.sense.id in _OF_PEOPLE and role.token.text.lower() in _HOUSES


def _asked(cast: Cast, sentence: Sentence, trigger: Trigger, roles: Roles) -> Roles:
    """Return the roles of a request at which somebody acts: "Niger sent troops at Chad's request"."""
    verb = sentence.head_of(trigger.token)
    if roles.recipients or not roles.actors or verb is None or not is_verb(verb) or not is_at_bidding(sentence, trigger.token):
        return roles
    asking = {w for r in roles.actors for w in (r.party.actor, r.party.entity)} | {None}
    found = (r for r in known(cast_all(cast, sentence, doers(sentence, verb), ())) if r.is_actor and r.party.entity not in asking)
    return replace(roles, recipients=tuple(r for r in found if r.party.actor is not None))
