"""Gives acts that lack a party the mention of which the side head is sure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from casus.extract.cast import party_of
from casus.extract.referents import Node, Referents
from casus.model.account import Account, Event, Party
from casus.model.sentence import Token
from casus.model.sides import AskedAct, AskedWord, SideAnswers

_ENOUGH = (2.0, 2.0)  # how likely a mention must be to act, and to be acted on


def find_open_acts(account: Account, referents: Referents) -> dict[str, AskedAct]:
    """Return the head words of the acts of an account that lack a party, by the ids of the events."""
    found = {}
    for event in account.events:
        if not event.actors or not event.recipients:
            act = find_act(event, referents)
            if act is not None:
                found[event.id] = act
    return found


def find_act(event: Event, referents: Referents) -> AskedAct | None:
    """Return the head word of what tells an act."""
    for sentence in referents.reading.sentences:
        if sentence.span.start <= event.trigger.start < sentence.span.end:
            top = top_of([t for t in sentence.tokens if t.span.start < event.trigger.end and event.trigger.start < t.span.end])
            return None if top is None else AskedAct(sentence.index, top.index, event.type)
    return None


def top_of(inside: Sequence[Token]) -> Token | None:
    """Return the word of a stretch on which its others hang, a verb or noun first."""
    numbers = {t.index for t in inside}
    tops = [t for t in inside if t.head not in numbers and t.upos != "PUNCT"]
    return min(tops, key=lambda t: (t.upos not in ("VERB", "NOUN"), t.index), default=None)


def choose_parties(
    account: Account, referents: Referents, acts: Mapping[str, AskedAct], answers: SideAnswers
) -> dict[str, tuple[Party | None, Party | None]]:
    """Return for events who is likely to do what they tell, and to whom, where nobody is known to; by their ids."""
    found = {}
    events = {e.id: e for e in account.events}
    for id_, act in acts.items():
        event = events[id_]
        others = {p.entity for p in (*event.actors, *event.recipients)}
        by = to = None
        if not event.actors:
            by = choose(referents, act, answers.actors.get(act, {}), _ENOUGH[0], others)
        if not event.recipients:
            to = choose(referents, act, answers.recipients.get(act, {}), _ENOUGH[1], others)
        if by is not None or to is not None:
            found[id_] = by, to
    return found


def choose(referents: Referents, act: AskedAct, chances: Mapping[AskedWord, float], least: float, others: set[str | None]) -> Party | None:
    """Return the likeliest party of an act, by the mention that is next to it."""
    alike: dict[str, list[Node]] = {}
    sums: dict[str, float] = {}
    for word, chance in chances.items():
        node = referents.by_head[word.sentence, word.token]
        alike.setdefault(node.entity, []).append(node)
        sums[node.entity] = sums.get(node.entity, 0.0) + chance
    best = max(sums, key=lambda e: sums[e], default=None)
    if best is None or sums[best] < least or best in others:
        return None
    near = [n for n in alike[best] if n.sentence.index <= act.sentence] or alike[best]
    node = max(near, key=lambda n: (n.sentence.index, -abs(n.token.index - act.token)))
    return replace(party_of(node.mention), actor=node.actor)
