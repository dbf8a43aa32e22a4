"""Words that a known side has not said so far, which is news of it: "has not protested"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens, is_passive
from casus.extract.draft import Draft

_NOT = frozenset("not n't never neither".split())
_UNTIL_NOW = frozenset("has have had did 've 'd".split())
_WORDS = frozenset({"ACCUSE", "REQUEST", "THREATEN"})


def keeps_silent(draft: Draft) -> bool:
    """Say whether a known side is told not to have protested, asked or threatened.

    What it does not do as a rule is none ("does not question it"), nor what it is asked not to do ("has asked it not to").
    """
    sentence, token = draft.sentence, draft.token
    if draft.type not in _WORDS or is_passive(sentence, token) or not any(r.party.actor is not None for r in draft.roles.actors):
        return False
    if {r.party.actor for r in draft.roles.actors} & ({r.party.actor for r in draft.roles.recipients} - {None}):
        return False  # rivals at home
    is_so_far = any(t.text.lower() in _UNTIL_NOW for t in aux_tokens(sentence, token))
    return is_so_far and any(t.text.lower() in _NOT and t.index < token.index for t in sentence.children(token))
