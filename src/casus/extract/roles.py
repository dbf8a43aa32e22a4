"""Roles: who did what a trigger names, and to whom, from the grammar around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.extract.cast import Cast, Role, Roles, is_same, unique
from casus.extract.clauses import case_of
from casus.extract.noun_roles import noun_roles
from casus.extract.things import CONCRETE
from casus.extract.triggers import Trigger
from casus.extract.verb_roles import verb_roles
from casus.ground.spans import Span, trim
from casus.model.account import Statement
from casus.model.sentence import Sentence


def find_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement] = (), *, is_joint: bool = True) -> Roles:
    """Return who did what the trigger names, and to whom.

    Passives are turned; an agentless passive leaves the actor open. With `mutual` senses all are actors. The odd case: where a
    subject is there but can do nothing (a move, an idea), the roles are blocked and nothing is told.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        trigger: the sense and its words.
        statements: the statements that cover the trigger, for "we".
        is_joint: whether both sides of a mutual act are its actors; else only its subjects are.
    """
    finder = verb_roles if trigger.is_verb else noun_roles
    roles = finder(cast, sentence, trigger, statements)
    if trigger.sense.id == _RECEIVED:
        roles = Roles(tuple(r for r in roles.recipients if r.is_actor), roles.actors, not roles.recipients)
    actors, recipients = _own_deed(sentence, trigger, roles)
    if trigger.sense.mutual and is_joint:
        actors, recipients = unique((*actors, *recipients)), ()
    actors, recipients = (tuple(_without_rest(cast, r, trigger) for r in found) for found in (actors, recipients))
    if trigger.sense.type == "RETREAT":
        actors = tuple(_without_left(cast, sentence, r) for r in actors)
    taken = {r.token.index for r in actors}
    recipients = tuple(_without_agent(cast, sentence, r, actors) for r in recipients)
    actors = tuple(_without_agent(cast, sentence, r, recipients) for r in actors)
    recipients = tuple(r for r in recipients if r.token.index not in taken and not is_same(r, actors) and not _is_floor(sentence, r))
    if trigger.sense.type == "RETREAT" and trigger.sense.mode == "withdraw":  # "the withdrawal of its forces from Guinea"
        own = {r.party.actor for r in actors}
        recipients = tuple(r for r in recipients if r.party.sector != "MIL" or r.party.actor not in own)
    if trigger.sense.type == "ASSAULT" and actors:
        recipients = tuple(r for r in recipients if r.party.actor is not None or r.token.text.lower() not in CONCRETE)  # "the market"
    return Roles(actors, _once(recipients), roles.is_blocked or _is_on_itself(actors, recipients))


def _is_floor(sentence: Sentence, role: Role) -> bool:
    """Say whether a chamber is only where it is said or done: "defended the raids in parliament"."""
    return role.token.text.lower() in _CHAMBERS and case_of(sentence, role.token) == "in"


_RECEIVED = "aid.receive-from"  # "Angola received arms from Cuba": Cuba gives
_CHAMBERS = frozenset("parliament congress senate assembly council court committee commons lords chamber".split())
_OWN_PLANS = frozenset({"concede.reverse-policy", "concede.abandon-plan"})  # whose demands are met is another matter


def _own_deed(sentence: Sentence, trigger: Trigger, roles: Roles) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """Return actors and recipients, turned where a passive tells what its own people did: "Peru's plan was shelved", "it was opposed"."""
    token, actors, recipients = trigger.token, roles.actors, roles.recipients
    is_open = trigger.is_verb and not actors and token.xpos == "VBN" and sentence.child(token, "obl:agent") is None
    owned = trigger.sense.id in _OWN_PLANS and all(r.token.deprel == "nmod:poss" for r in recipients)
    minded = token.lemma == "oppose" and all(r.token.head == token.index and r.is_actor for r in recipients)
    return (recipients, ()) if is_open and recipients and (owned or minded) else (actors, recipients)


def _once(roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return the roles without what belongs to one of them already: "threatened Chad and its fields" threatens Chad."""
    roles = list({(r.token.index, r.party.actor, r.party.entity): r for r in roles}.values())
    whole = {r.party.actor for r in roles if r.party.entity == r.party.actor and r.token.upos == "PROPN"} - {None}
    return tuple(r for r in roles if r.party.entity != r.party.actor or r.token.upos != "NOUN" or r.party.actor not in whole)


def _is_on_itself(actors: Sequence[Role], recipients: Sequence[Role]) -> bool:
    """Say whether a state is said to do something to the state of its own name, so that the one or the other is misread."""
    own = {r.party.actor for r in actors} - {None}
    named = {r.party.actor for r in recipients if r.token.upos == "PROPN" and r.party.entity == r.party.actor} - {None}
    return len(own) == 1 and own == named and len(actors) == len(recipients) == 1


def _without_rest(cast: Cast, role: Role, trigger: Trigger) -> Role:
    """Return a role without words of the trigger in its phrase: "declared the consul persona non grata"."""
    span = role.party.span
    inside = [t.span.start for t in trigger.rest if span is not None and span.covers(t.span) and t.index > role.token.index]
    if span is None or not inside or not trigger.is_verb:
        return role
    cut = trim(cast.reading.text, Span(span.start, min(inside)))
    return replace(role, party=replace(role.party, span=cut, text=cut.of(cast.reading.text)))


def _without_left(cast: Cast, sentence: Sentence, role: Role) -> Role:
    """Return those who withdraw without the land that they leave, which is not theirs: "the withdrawal of 4,000 soldiers from Vietnam"."""
    mention = cast.reading.mention_at(sentence, role.token)
    left = [t for t in sentence.children(role.token, "nmod") if case_of(sentence, t) == "from"]
    is_theirs = any(t.text[:1].isupper() or t.upos == "PRON" for t in sentence.children(role.token, "amod", "compound", "nmod:poss"))
    if is_theirs or role.party.actor is None or not any(cast.named_actor(sentence, t) == role.party.actor for t in left):
        return role
    return replace(role, party=replace(role.party, actor=None, entity=mention.entity if mention is not None else None))


def _without_agent(cast: Cast, sentence: Sentence, role: Role, actors: Sequence[Role]) -> Role:
    """Return a role without the agent that its phrase took in: "the consul" of "the capture of the consul by Swedish troops"."""
    span = role.party.span
    inside = [
        case.span.start
        for r in actors
        for case in sentence.children(r.token, "case")
        if span is not None and span.covers(r.token.span) and span.covers(case.span) and case.index > role.token.index
    ]
    if span is None or not inside:
        return role
    cut = trim(cast.reading.text, Span(span.start, min(inside)))
    return replace(role, party=replace(role.party, span=cut, text=cut.of(cast.reading.text)))
