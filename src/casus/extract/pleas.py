"""What was asked and turned down in one breath: "turned down an American request"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from casus.extract.draft import Draft

_ANSWERING = frozenset({"REJECT", "AGREE", "CONCEDE", "SUPPORT"})
# What those asked say to it; whoever "held up an application" was not the one to whom it went.
_VERBS = frozenset(
    """reject refuse decline turn spurn rebuff dismiss ignore accept grant brush wave throw deny disregard heed obey meet answer grant
    approve defy snub""".split()
)


def answered_nouns(draft: Draft) -> dict[int, Draft]:
    """Return the nouns that an answer is about, by their places: the "request" of "turned down an American request"."""
    if draft.type not in _ANSWERING or draft.token.lemma not in _VERBS:
        return {}
    return {t.index: draft for t in draft.trigger.objects if t.upos == "NOUN"}


def asked_before(draft: Draft | None, answered: Mapping[int, Draft]) -> Draft | None:
    """Return a draft; one of a noun that was answered only as somebody else's request, at those who answered it."""
    answer = None if draft is None else answered.get(draft.token.index)
    if draft is None or answer is None:
        return draft
    asking = {r.party.actor for r in draft.roles.actors} - {None}
    is_somebodys = bool(asking) or any(r.party.actor is not None for r in draft.roles.recipients)
    if draft.type != "REQUEST" or not is_somebodys or asking & {r.party.actor for r in answer.roles.actors}:
        return None
    recipients = draft.roles.recipients or answer.roles.actors
    status = draft.status if draft.status == "denied" else "actual"  # it was made, though it "will be granted"
    return replace(draft, roles=replace(draft.roles, recipients=recipients), status=status)
