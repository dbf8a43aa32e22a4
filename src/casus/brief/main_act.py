"""The act that a story is about: of those at the head of its reports the one that is most of an act."""

from __future__ import annotations

import re

from casus.brief.evidence import Library
from casus.ground.dates import bounds
from casus.model.account import Account, Event
from casus.model.act_guess import LEARNED
from casus.model.naming import APPLYING, SMALL_WORDS
from casus.model.story import Happening
from casus.reconcile.happenings import happened

TALK = frozenset({"ACCUSE", "REQUEST"})
"""Types of what is only said, which gives way to what was done."""
PENDING = frozenset({"planned", "threatened", "requested"})
"""The statuses of what somebody is yet to do."""
LEAD = 2
"""How many sentences at the head of a report tell what it is about."""
BARE_BODY = re.compile(r"[Tt]he ([^\W\d_]+|[a-z]+(?: [a-z]+)+)")
"""A body that does not say whose it is: "The Senate", "the foreign minister"."""
_STATUS_RANK = {"actual": 0, "planned": 1, "threatened": 2, "conditional": 3, "requested": 4, "denied": 5, "hypothetical": 9}
_APPLYING = (*APPLYING, "bid to join")
_COURTESIES = ("thank", "praise", "congratulate", "welcome", "hail", "condole", "express", "apologise", "apologize")
# Acts that are done by saying so: "said that it was leaving the bloc" needs no other witness.
_DECIDED = frozenset({"SANCTION", "REJECT", "RETREAT", "CONCEDE", "AGREE", "SUPPORT"})
_MEETING = frozenset({"CONSULT", "PROTEST"})  # complete without anybody to whom it is done
_NEWS = 62  # days before the first report; what lies further back is no news


def main_happening(library: Library) -> Happening | None:
    """Return the act that the story is about, or None where no report tells any at its head.

    It stands among the first sentences of a report, in a reporter's voice, with both sides named; most origins carry it, what happened
    goes before what is planned or threatened, and a meeting gives way to what it is about.
    """
    best: tuple[tuple[int, ...], Happening] | None = None
    for happening in library.story.happenings:
        told = [(library.accounts[r], e) for r, e in happening.events if not e.statements or _is_own_act(library.accounts[r], e)]
        places = [place_of(a, e) for a, e in told]
        if not told or min(places) >= LEAD or happening.events[0][1].status == "hypothetical" or _is_long_past(library, happening):
            continue
        event = told[0][1]
        rank = (
            tier(event),
            _STATUS_RANK.get(event.status, 9),
            -happening.origins,  # a copy makes nothing weightier
            -(bool(event.actors) + bool(event.recipients)),
            event.type in _MEETING,
            min(places),
        )
        if best is None or rank < best[0]:
            best = rank, happening
    return best[1] if best else None


def _is_long_past(library: Library, happening: Happening) -> bool:
    """Say whether an act was over long before the first report: "Indonesia, which invaded it in 1975" is background, whatever it heads."""
    span = bounds(happened(happening))
    published = [a.published for a in library.story.accounts if a.published is not None]
    return span is not None and bool(published) and (min(published) - span[1]).days > _NEWS


def tier(event: Event) -> int:
    """Return how far an act gives way to others: charges, appeals and half-told acts to what was done, courtesies to all.

    So do acts that only the learned head tells: one verb of theirs says too little for a title.
    """
    if event.act.startswith(_COURTESIES) or not (event.actors or event.type in TALK) or event.rule.startswith(LEARNED):
        return 2
    if event.act.startswith(_APPLYING) and event.recipients:
        return 0
    return 1 if event.type in TALK or is_half_told(event) or is_nameless(event) else 0


def is_nameless(event: Event) -> bool:
    """Say whether an act is only some body's, of which the report does not make sure whose it is: "the Senate"."""
    return bool(event.actors) and all(p.actor is None and BARE_BODY.fullmatch(p.text) for p in event.actors)


def is_half_told(event: Event) -> bool:
    """Say whether an act has neither anybody to whom it is done nor a thing: "promises" and "shoots down" say nothing alone."""
    words = event.act.split()
    while words and words[-1] in SMALL_WORDS:
        words.pop()
    return not event.recipients and len(words) < 2 and event.type not in _MEETING


def _is_own_act(account: Account, event: Event) -> bool:
    """Say whether a plan, a threat or a decision is told by those whose it is: their word makes it one."""
    speakers = {p.actor or p.entity for s in account.statements if s.id in event.statements for p in s.speakers}
    is_theirs = bool(speakers & {p.actor or p.entity for p in event.actors})
    return is_theirs and (event.status in PENDING or (event.status == "actual" and event.type in _DECIDED))


def place_of(account: Account, event: Event) -> int:
    """Return how many sentences of the report stand before the event's first mention."""
    start = min(s.start for s in (event.trigger, *event.also))
    return sum(1 for s in account.sentences if s.end <= start)
