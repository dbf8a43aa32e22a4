"""Own victims: whose people were hurt by what a state answers, as by recalling its envoy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Role
from casus.extract.draft import Draft
from casus.extract.futures import HARMING
from casus.model.sentence import Sentence

_ANSWERING = frozenset({"SANCTION", "ACCUSE", "THREATEN", "PROTEST"})
_BORDERERS = all_noun_forms(
    """fisherman skipper captain sailor seaman mate pilot airman herdsman shepherd farmer peasant villager woodcutter customs guard
    guardsman gendarme policeman soldier sergeant corporal lieutenant officer conscript trawlerman crewman crew driver""".split()
)


def with_own_victims(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, people of a border or of the sea who are hurt by what a state answers with the state that answers.

    "Peru severed relations with Chile after Chilean soldiers had killed two fishermen": Peruvian ones. Those whom a government may hurt
    at home (civilians, protesters, prisoners) are left alone.
    """
    return [_of_answerer(sentence, d, drafts) if _hurts_borderers(d) else d for d in drafts]


def _hurts_borderers(draft: Draft) -> bool:
    hurt = draft.roles.recipients
    is_unnamed = bool(hurt) and all(r.party.actor is None and r.token.text.lower() in _BORDERERS for r in hurt)
    return is_unnamed and draft.type in HARMING and draft.trigger.is_verb and draft.status == "actual" and _known(draft) is not None


def _known(draft: Draft) -> str | None:
    """Return the one state or body that does an act, or None."""
    own = {r.party.actor for r in draft.roles.actors}
    return next(iter(own)) if len(own) == 1 else None


def _of_answerer(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    author = _known(draft)
    above = {t.index for t in sentence.ancestors(draft.token)}
    for other in drafts:
        answerer, against = _known(other), {r.party.actor for r in other.roles.recipients}
        is_answer = other.type in _ANSWERING and other.status == "actual" and other.trigger.is_verb and other.token.index in above
        if is_answer and answerer not in (None, author) and against == {author}:
            hurt = tuple(_as_of(r, answerer) for r in draft.roles.recipients)
            return replace(draft, roles=replace(draft.roles, recipients=hurt))
    return draft


def _as_of(role: Role, state: str | None) -> Role:
    return replace(role, party=replace(role.party, actor=state, entity=state), is_actor=True)
