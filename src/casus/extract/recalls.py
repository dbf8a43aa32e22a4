"""Envoys called home: the place to which one is recalled is the sender's, never whom it is against."""

from __future__ import annotations

from dataclasses import replace

from casus.extract.cast import Role, Roles
from casus.extract.clauses import case_of, is_passive
from casus.model.sentence import Sentence, Token

RECALL = "sanction.recall"


def with_sender(sentence: Sentence, verb: Token, roles: Roles) -> Roles:
    """Return the roles of a recall with the home of the envoy as its sender: "was recalled to Lima", "recalled its envoy to Lima".

    The odd case: whom "its ambassador to Chad" was sent to stands behind "to" as well, though not right behind a passive verb.
    """
    own = {r.party.actor for r in roles.actors if r.party.actor is not None}
    home = [r for r in roles.recipients if (_is_home(sentence, verb, r) if not own else r.party.actor in own)]
    if not home:
        return roles
    against = tuple(r for r in roles.recipients if r not in home)
    known = tuple(replace(r, is_actor=True) for r in home if r.party.actor is not None)
    return replace(roles, actors=roles.actors or known, recipients=against)


def _is_home(sentence: Sentence, verb: Token, role: Role) -> bool:
    """Say whether a place stands right behind "recalled to", with "home" or "back" between at most."""
    between = [t.text.lower() for t in sentence.tokens[verb.index + 1 : role.token.index]]
    is_right_behind = [w for w in between if w not in ("home", "back", "the")] == ["to"]
    return is_passive(sentence, verb) and is_right_behind and case_of(sentence, role.token) == "to"
