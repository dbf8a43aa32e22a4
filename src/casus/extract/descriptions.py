"""Descriptions: words of the lexicon that only say who speaks, or which thing is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casus.codebook.inflection import all_noun_forms
from casus.codebook.senses import Sense
from casus.extract.cast import Role, Roles
from casus.extract.clauses import is_verb
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_PRESS = all_noun_forms(
    "reporter journalist correspondent newspaper interviewer broadcaster radio television magazine weekly daily outlet press".split()
)
_PAPERS = frozenset(
    """times post herald courier gazette tribune news radio tv television telegraph journal mail chronicle observer guardian echo
    dispatch press agency weekly daily review globe star mirror record zeitung pravda izvestia""".split()
)
_DESCRIBING = frozenset({"CONSULT", "REQUEST"})


def only_describes(sentence: Sentence, token: Token, sense: Sense, roles: Roles, statements: Sequence[Statement]) -> bool:
    """Say whether a word describes a speaker or a thing: "two people briefed on the plan said", "speaking to a newspaper".

    Args:
        sentence: the sentence.
        token: the trigger's head.
        sense: its sense.
        roles: who was found in it.
        statements: those that touch the sentence.
    """
    if sense.type == "CONSULT" and any(_is_press(r) for r in (*roles.actors, *roles.recipients)):
        return True
    if not is_verb(token) or token.rel != "acl":
        return False
    head = sentence.tokens[token.head]
    if sense.type in _DESCRIBING and not any(r.party.actor for r in (*roles.actors, *roles.recipients)):
        return any(p.span is not None and p.span.covers(head.span) for s in statements for p in s.speakers)
    rule = _OF_THINGS.get(sense.id)
    return rule is not None and rule(token)


def _is_press(role: Role) -> bool:
    words = role.party.text.split()
    return role.party.sector == "MED" or role.token.text.lower() in _PRESS or (bool(words) and words[-1].lower() in _PAPERS)


def _is_participle(token: Token) -> bool:
    return token.deprel != "acl:relcl" and token.xpos == "VBN"


def _is_chaired(token: Token) -> bool:
    return token.text.lower() == "chaired"


def _is_any(_: Token) -> bool:
    return True


_OF_THINGS: dict[str, Callable[[Token], bool]] = {
    "agree.plan-cooperation": _is_any,  # "called off an exercise that had been planned with Australia"
    "consult.hold-talks": _is_chaired,  # "in talks chaired by an American official"
    "consult.lead-delegation": _is_any,  # "a mission led by two presidents"
    "retreat.allow": _is_participle,  # "the staff allowed in Lisbon"
}
