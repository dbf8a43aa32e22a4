"""Shared doers: who killed or took those of whom a passive tells beside what somebody did: "police fired and two men were killed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.extract.clauses import case_of, is_passive, subject_tokens
from casus.extract.control_words import DAYS
from casus.extract.draft import Draft, acting
from casus.model.sentence import Sentence, Token


def with_shared_doers(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, a blow by nobody named with those of the blow that it is joined to, or those who let its victims go.

    Only a passive with a subject of its own, right behind what one side did in the same words of the same speaker. The odd cases: those
    hurt may be the side's own ("soldiers stormed the fort and two soldiers were killed"), and a bare number may be anybody's.
    """
    by_token = {d.token.index: d for d in drafts if d.type in _HARMING and d.trigger.is_verb and d.status == "actual"}
    found = [_with_doers(sentence, d, by_token.get(d.token.head)) if _hurts(d) else d for d in drafts]
    return [_with_keepers(sentence, d, drafts) if d.token.rel == "acl" and d.token.lemma in _KEEPING else d for d in found]


_HARMING = frozenset({"ASSAULT", "COERCE"})
_TAKING = frozenset({"arrest", "detain", "capture", "seize"})  # a court remands those whom the police took


_KEEPING = _TAKING | {"intern", "jail", "imprison", "kidnap", "abduct", "impound", "confiscate", "hold"}


def _with_keepers(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Return what was done to those who are let go as done by those who let them go: "released six men captured in May"."""
    noun = sentence.tokens[draft.token.head]
    by_whom = any(case_of(sentence, t) == "by" for t in sentence.children(draft.token, "obl", "nmod"))
    if draft.roles.actors or noun.rel != "obj" or by_whom or not is_passive(sentence, draft.token):
        return draft
    freed = (d for d in drafts if d.sense.type == "RETREAT" and d.token.index == noun.head)
    keepers = next((d.roles.actors for d in freed if any(r.token.index == noun.index for r in d.roles.recipients)), ())
    return replace(draft, roles=replace(draft.roles, actors=keepers)) if keepers else draft


def _hurts(draft: Draft) -> bool:
    return draft.trigger.is_verb and draft.status == "actual" and (draft.type == "ASSAULT" or draft.token.lemma in _TAKING)


def _with_doers(sentence: Sentence, draft: Draft, other: Draft | None) -> Draft:
    token, roles = draft.token, draft.roles
    if other is None or roles.actors or not roles.recipients or token.deprel != "conj" or not is_passive(sentence, token):
        return draft
    if is_passive(sentence, other.token) or not subject_tokens(sentence, token) or other.statements != draft.statements:
        return draft
    doers = other.roles.actors
    if not doers or any(r.token.index > other.token.index for r in doers) or _are_own(draft, other) or _has_cause(sentence, token):
        return draft
    return replace(draft, roles=replace(roles, actors=doers))


def _are_own(draft: Draft, other: Draft) -> bool:
    """Say whether those hurt may be of the side that did what stands before, or are not told."""
    hurt, doing = draft.roles.recipients, other.roles.actors
    kinds = {r.token.lemma for r in doing}
    return bool(acting(hurt) & acting(doing)) or any(r.token.upos != "NOUN" or r.token.lemma in kinds for r in hurt)


def _has_cause(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause says more than when: of "were killed in the crossfire", "by a mine", "when it sank" others may be the cause."""
    beside = sentence.children(token, "obl", "obl:agent", "advcl")
    return any(t.text.lower() not in DAYS for t in beside)
