"""Shared doers: who killed or took those of whom a passive tells beside what somebody did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Role
from casus.extract.clauses import case_of, is_passive, subject_tokens
from casus.extract.control_words import DAYS
from casus.extract.craft_words import AIRCRAFT, craft_forms
from casus.extract.draft import Draft, acting
from casus.model.sentence import Sentence, Token


def with_shared_doers(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, a blow by nobody named with those of the blow that it is joined to, or those who let its victims go.

    Only a passive with a subject of its own, right behind a blow of police or soldiers in the same words of the same speaker: where a
    crowd or gunmen strike, others kill and arrest too. The odd cases: those hurt may be the side's own ("soldiers stormed the fort and
    two soldiers were killed"), and a bare number may be anybody's.
    """
    by_token = {d.token.index: d for d in drafts if d.type == "ASSAULT" and d.trigger.is_verb and d.status == "actual"}
    found = [_with_doers(sentence, d, by_token.get(d.token.head)) if _hurts(d) else d for d in drafts]
    return [_with_keepers(sentence, d, drafts) if d.token.rel == "acl" and d.token.lemma in _KEEPING else d for d in found]


_TAKING = frozenset({"arrest", "detain", "capture", "seize"})  # a court remands those whom the police took
_HELD = frozenset({"arrest", "detain", "intern", "jail", "imprison", "impound", "confiscate"})  # by a state, that may let go of them
_STOLEN = frozenset({"kidnap", "abduct"})
_KEEPING = _TAKING | _HELD | _STOLEN | {"hold"}


def _with_keepers(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Return what was done to those who are let go as done by those who let them go: "released six men captured in May".

    Not by those who rescue them, by a court, nor where the taking was in another state.
    """
    noun = sentence.tokens[draft.token.head]
    by_whom = any(case_of(sentence, t) == "by" for t in sentence.children(draft.token, "obl", "nmod"))
    if draft.roles.actors or noun.rel != "obj" or by_whom or not is_passive(sentence, draft.token):
        return draft
    freed = (d for d in drafts if d.sense.type == "RETREAT" and d.token.index == noun.head)
    keepers = next((d.roles.actors for d in freed if any(r.token.index == noun.index for r in d.roles.recipients)), ())
    if not keepers or _are_rescuers(sentence.tokens[noun.head], draft.token, keepers) or _is_abroad(draft, keepers):
        return draft
    return replace(draft, roles=replace(draft.roles, actors=keepers))


def _are_rescuers(verb: Token, taking: Token, keepers: Sequence[Role]) -> bool:
    """Say whether those who let people go are not those who took them: "troops freed six tourists kidnapped in May", "a court freed"."""
    is_forced = any(_is_force(r) for r in keepers)
    if any(r.token.text.lower() in _COURTS for r in keepers) or (is_forced and taking.lemma in _STOLEN):
        return True
    return verb.lemma in _RESCUING or (verb.lemma == "free" and (is_forced or taking.lemma not in _HELD))


_COURTS = all_noun_forms("court tribunal judge magistrate jury".split())
_RESCUING = frozenset({"rescue", "liberate"})


def _is_abroad(draft: Draft, keepers: Sequence[Role]) -> bool:
    """Say whether people were taken in a state other than that of those who let them go."""
    state = draft.place.state if draft.place is not None else None
    return state is not None and any(r.party.actor is not None for r in keepers) and all(r.party.actor != state for r in keepers)


def _hurts(draft: Draft) -> bool:
    return draft.trigger.is_verb and draft.status == "actual" and (draft.type == "ASSAULT" or draft.token.lemma in _TAKING)


def _with_doers(sentence: Sentence, draft: Draft, other: Draft | None) -> Draft:
    token, roles = draft.token, draft.roles
    if other is None or roles.actors or not roles.recipients or token.deprel != "conj" or not is_passive(sentence, token):
        return draft
    if is_passive(sentence, other.token) or not subject_tokens(sentence, token) or other.statements != draft.statements:
        return draft
    doers = other.roles.actors
    if not doers or other.sense.mutual or any(r.token.index > other.token.index or not _is_force(r) for r in doers):
        return draft  # in a clash either side may have done it
    is_taken_from_afar = token.lemma in _TAKING and any(r.token.text.lower() in _AIRCRAFT for r in doers)
    if is_taken_from_afar or _are_own(sentence, draft, other) or _has_cause(sentence, token):
        return draft
    return replace(draft, roles=replace(roles, actors=doers))


def _is_force(role: Role) -> bool:
    """Say whether one is of the police or the soldiers of a state; rebel soldiers are of none."""
    return role.party.sector in _FORCES and _IRREGULAR.isdisjoint(role.party.text.lower().split())


_FORCES = frozenset({"COP", "MIL"})
_IRREGULAR = frozenset("rebel rebellious mutinous renegade insurgent guerrilla militia dissident former".split())
_AIRCRAFT = craft_forms(AIRCRAFT | {"fighter"})


def _are_own(sentence: Sentence, draft: Draft, other: Draft) -> bool:
    """Say whether those hurt may be of the side that did what stands before, or are not told: "and three of the attackers were killed"."""
    hurt, doing = draft.roles.recipients, other.roles.actors
    if acting(hurt) & acting(doing) or any(r.token.upos != "NOUN" or case_of(sentence, r.token) == "of" for r in hurt):
        return True
    kinds = {r.token.lemma for r in doing} | _STRIKING
    return any(r.token.lemma in kinds or (r.token.text.lower() in _UNIFORMED and r.party.actor is None) for r in hurt)


_STRIKING = frozenset({"attacker", "raider", "assailant"})
_UNIFORMED = all_noun_forms(
    "soldier troop trooper officer policeman constable commando paratrooper marine airman serviceman pilot sailor crewman crew".split()
)


def _has_cause(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause says more than when: of "were killed in the crossfire", "by a mine", "when it sank" others may be the cause."""
    beside = sentence.children(token, "obl", "obl:agent", "advcl")
    return any(t.text.lower() not in DAYS for t in beside)
