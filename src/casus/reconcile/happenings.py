"""Happenings: events of several reports that are one act, told more than once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casus.ground.dates import is_finer, may_be_same
from casus.ground.ids import make_id
from casus.ground.text import fold
from casus.model.account import Account, Event, Party
from casus.model.story import Happening
from casus.reconcile.copies import count_origins, sentence_around

_TOLD = {"actual": 0, "planned": 1, "threatened": 1, "conditional": 1, "requested": 2, "denied": 2, "hypothetical": 3}


def party_key(account: Account, party: Party) -> str:
    """Return what a party is called across reports: its actor, a person by the last name, else its folded words."""
    person = (
        next((m for m in account.mentions if m.entity == party.entity and m.kind == "person" and m.name), None) if party.entity else None
    )
    if person is not None and person.name:
        return f"person {fold(person.name).split()[-1]}"
    return party.actor or fold(party.text)


def match_happenings(accounts: Sequence[Account], copies: dict[str, str]) -> tuple[Happening, ...]:
    """Group the events of a story: each happening is one act, its tellings best first.

    Two events are one act when the codebook's verb is the same, the parties are compatible (the same, or left open on one side) and the
    dates can be the same. A claim by one side never merges with what a reporter tells as denied or imagined.
    """
    groups: list[list[tuple[Account, Event]]] = []
    by_act: dict[tuple[str, str], list[int]] = {}
    for account in accounts:
        for event in account.events:
            key = (event.type, event.act)
            place = next((i for i in by_act.get(key, []) if all(_is_same(account, event, *other) for other in groups[i])), None)
            if place is None:
                by_act.setdefault(key, []).append(len(groups))
                groups.append([(account, event)])
            else:
                groups[place].append((account, event))
    return tuple(_happening(group, copies) for group in groups)


def _is_same(account: Account, event: Event, other_account: Account, other: Event) -> bool:
    if not may_be_same(event.happened, other.happened) or (event.status == "actual") != (other.status == "actual"):
        return False
    actors = _compare(_keys(account, event.actors), _keys(other_account, other.actors))
    recipients = _compare(_keys(account, event.recipients), _keys(other_account, other.recipients))
    if account is other_account and (event.statements or other.statements) and event.statements != other.statements:
        return False
    return actors is not False and recipients is not False and (actors or recipients) is True


def _keys(account: Account, parties: Iterable[Party]) -> frozenset[str]:
    return frozenset(party_key(account, p) for p in parties)


def _compare(left: frozenset[str], right: frozenset[str]) -> bool | None:
    """Return True where the sides share a party, None where one of them is open, False where they differ."""
    if not left or not right:
        return None
    return bool(left & right)


def _happening(group: list[tuple[Account, Event]], copies: dict[str, str]) -> Happening:
    best_first = sorted(group, key=lambda pair: _telling_rank(pair[1]))
    evidence = [(a.report.id, sentence_around(a, e.trigger)) for a, e in group]
    return Happening(
        id=make_id("hap", *sorted(e.id for _, e in group)),
        events=tuple((a.report.id, e) for a, e in best_first),
        origins=count_origins(evidence, copies),
    )


def _telling_rank(event: Event) -> tuple[bool, int, int, bool, int]:
    """Return a key by which the best telling comes first: the reporter's own, with both parties, dated, by a verb."""
    return (
        bool(event.statements),
        _TOLD.get(event.status, 3),
        -(bool(event.actors) + bool(event.recipients)),
        event.happened is None,
        event.trigger.start,
    )


def happened(happening: Happening) -> str | None:
    """Return the finest date that the tellings of a happening give, or None."""
    best: str | None = None
    for _, event in happening.events:
        if is_finer(event.happened, best):
            best = event.happened
    return best
