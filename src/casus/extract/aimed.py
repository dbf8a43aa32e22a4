"""Whether an act that lies ahead is meant for another side."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Roles
from casus.extract.clauses import case_of, is_verb, marks
from casus.extract.decisions import is_settled
from casus.extract.draft import acting
from casus.model.sentence import Sentence, Token

_PLOTTING = frozenset("plan plot prepare scheme conspire hatch organise organize".split())
_AGAINST = frozenset({"against", "at", "towards", "toward", "on", "near", "along", "opposite"})
_ANSWERS = frozenset("response retaliation answer reprisal revenge return reply".split())


def is_aimed(sentence: Sentence, token: Token, roles: Roles, *, is_move: bool = False) -> bool:
    """Say whether an act that lies ahead is meant for another side: it has one, or is an answer; what is promised is no threat.

    Args:
        sentence: the sentence.
        token: the word for the act.
        roles: who is to do it, and to whom.
        is_move: whether it moves troops. "Will send 27 soldiers to Mali" threatens nobody, unless they go against it.
    """
    if is_settled(sentence, token) or _is_asked_for(sentence, token):
        return False
    head = sentence.head_of(token)
    if head is not None and head.lemma in _PLOTTING and is_verb(head) and token.rel in ("obj", "xcomp"):
        return False  # "jailed for planning attacks on the embassy": who plots announces nothing
    if token.rel == "advcl" and "to" in marks(sentence, token):
        return False  # a purpose announces nothing: "scrambled jets to intercept the drone"
    if any(t.text.lower() in _ANSWERS for t in sentence.children(token, "obl", "nmod")):
        return True
    if is_move and not any(case_of(sentence, r.token) in _AGAINST for r in roles.recipients):
        return False
    own = acting(roles.actors)
    sides = acting(roles.recipients)
    return bool(sides - own) or any(not (r.party.actor or r.party.entity) for r in roles.recipients)


def _is_asked_for(sentence: Sentence, token: Token) -> bool:
    """Say whether an act is done by leave of the other side: "will land at the request of the government", "under a deal"."""
    phrases = [(case_of(sentence, t), t.text.lower()) for t in sentence.children(token, "obl")]
    return any((case == "at" and noun in _LEAVE) or (case == "under" and noun in _DEALS) for case, noun in phrases)


_LEAVE = frozenset({"request", "invitation", "urging", "behest", "wish", "call"})
_DEALS = all_noun_forms("deal agreement accord pact treaty mandate resolution protocol arrangement".split())
