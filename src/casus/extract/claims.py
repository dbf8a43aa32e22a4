"""Claims: what a report says of the alliance system that can be checked, and who is for or against a membership."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from casus.codebook.positions import PositionBook
from casus.extract.membership import Found, find_memberships
from casus.extract.offices import find_offices
from casus.extract.positions import find_positions, main_case
from casus.extract.promises import find_promises
from casus.extract.reading import Reading
from casus.ground.ids import make_id
from casus.ground.spans import Span, hull
from casus.model.account import Claim, Event, Party, Statement

_INVITING, _LEAVING = frozenset({"invite"}), frozenset({"withdraw from", "leave", "quit", "withdraw", "pull out of"})


def find_claims(
    reading: Reading,
    statements: Sequence[Statement],
    events: Sequence[Event],
    alliances: frozenset[str],
    words: PositionBook,
) -> tuple[Claim, ...]:
    """Return the claims of a report in order of their words.

    Args:
        reading: its sentences with linked mentions and times.
        statements: its statements; a claim inside a statement's content rests on it.
        events: its events; an invitation or a withdrawal that they tell is a claim too.
        alliances: ids of the alliances that a roll exists for.
        words: the words that take sides.
    """
    found = [*find_memberships(reading, alliances), *find_promises(reading, alliances), *_from_events(events, alliances)]
    case = main_case(reading, found, events, alliances)
    claims = [_claim(reading, item, _resting_on(statements, item.span), None) for item in (*found, *find_offices(reading))]
    if case is not None:
        for position in find_positions(reading, statements, events, case, words):
            on = (position.statement.id,) if position.statement else _resting_on(statements, position.found.span)
            claims.append(_claim(reading, position.found, on, position.holder))
    unique = {c.id: c for c in claims}
    return tuple(sorted(unique.values(), key=lambda c: (c.span, c.relation, c.subject)))


def _claim(reading: Reading, found: Found, statements: tuple[str, ...], holder: Party | None) -> Claim:
    fields = (found.subject, found.relation, found.object, found.value, found.valid_from, found.span, found.stance)
    return Claim(
        id=make_id("clm", reading.report.id, *fields, holder.text if holder else ""),
        subject=found.subject,
        relation=found.relation,
        object=found.object,
        value=found.value,
        valid_from=found.valid_from,
        valid_until=None,
        span=found.span,
        stance=found.stance,
        statements=statements,
        holder=holder,
        why=found.why,
    )


def _resting_on(statements: Sequence[Statement], span: Span) -> tuple[str, ...]:
    """Return the ids of the statements whose content covers a span."""
    return tuple(s.id for s in statements if any(c.covers(span) for c in s.content))


def _from_events(events: Iterable[Event], alliances: frozenset[str]) -> Iterator[Found]:
    """Yield invitations to join, and announced or actual withdrawals, that events tell."""
    for event in events:
        span = hull(event.words) if event.words else event.trigger
        if event.act in _INVITING and event.status == "actual":
            for alliance in (p.actor for p in event.actors if p.actor in alliances):
                for state in (p.actor for p in event.recipients if p.actor and len(p.actor) == 3 and not p.sector):
                    yield Found(state, "invited_to", str(alliance), "", event.happened, span, "asserts", f"event {event.rule}")
        elif (
            event.act in _LEAVING and event.type in ("SANCTION", "RETREAT", "THREATEN", "CONCEDE") and event.status in ("actual", "planned")
        ):
            for alliance in (p.actor for p in event.recipients if p.actor in alliances):
                for state in (p.actor for p in event.actors if p.actor and len(p.actor) == 3 and not p.sector):
                    yield Found(state, "leaving", str(alliance), "", event.happened, span, "asserts", f"event {event.rule}")
