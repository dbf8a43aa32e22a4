"""Claims: what can be checked of the alliance system, and who is for or against a membership."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from casus.codebook.positions import PositionBook
from casus.extract.membership import find_memberships
from casus.extract.membership_scene import Found, read_scenes
from casus.extract.offices import find_offices
from casus.extract.position_case import main_case
from casus.extract.position_topics import Topics
from casus.extract.positions import find_positions
from casus.extract.promises import find_promises
from casus.extract.reading import Reading
from casus.extract.said_in import SaidIn
from casus.ground.ids import make_id
from casus.ground.spans import hull
from casus.model.account import Claim, Event, Party, Statement

_INVITING = frozenset({"invite"})
_UNCERTAIN = frozenset({"declines", "asks", "wonders", "demands", "hopes", "fears"})
_ASIDES = frozenset({"acl:relcl", "appos", "nmod:desc"})
_STATE = 3


def find_claims(
    reading: Reading,
    statements: Sequence[Statement],
    events: Sequence[Event],
    alliances: frozenset[str],
    words: PositionBook,
    parts: frozenset[str] = frozenset(),
) -> tuple[Claim, ...]:
    """Return the claims of a report in order of their words; what one voice says twice in the same fields is one claim.

    A claim inside the content of statements rests on them. What is only asked, hoped or feared is no claim, and what a speaker
    denies is one that is denied. A position rests on the statement that it is read from.

    Args:
        reading: its sentences with linked mentions and times.
        statements: its statements; a claim inside a statement's content rests on it.
        events: its events; an invitation that they tell is a claim too.
        alliances: ids of the alliances that a roll exists for.
        words: the words that take sides.
        parts: names, in small letters, of what belongs to an alliance and is none ("Partnership for Peace").
    """
    said = SaidIn(reading, statements)
    scenes = read_scenes(reading, alliances, parts)
    found = [*find_memberships(scenes), *find_promises(reading, alliances), *_from_events(reading, events, alliances)]
    claims = [claim for item in found if (claim := _told(reading, item, said)) is not None]
    for office, spoken in find_offices(reading, said):
        claims.append(_claim(reading, office, spoken, None))
    topics = Topics({s.sentence.index: s for s in scenes}, words)
    topics.case = main_case(reading, found, events, topics, alliances)
    for position in find_positions(reading, said, events, topics, words):
        on = (position.statement.id,) if position.statement else said.ids(position.found.span)
        claims.append(_claim(reading, position.found, on, position.holder))
    return _once(sorted(claims, key=lambda c: (c.span, c.relation, c.subject)), statements)


def _told(reading: Reading, found: Found, said: SaidIn) -> Claim | None:
    """Return the claim as its innermost statement has it: denied where that denies, None where it only asks or hopes."""
    over = said.over(found.span)
    if any(s.stance in _UNCERTAIN for s in over):
        return None
    if sum(s.stance == "denies" for s in over) % 2 and not _is_taken_as_given(reading, found):
        found = replace(found, stance="denies" if found.stance == "asserts" else "asserts")
    return _claim(reading, found, tuple(s.id for s in over), None)


def _is_taken_as_given(reading: Reading, found: Found) -> bool:
    """Say whether a denial leaves a claim as it is: what a treaty holds, and what an aside tells.

    Who denies that Italy, a member since 1949, has sent a letter denies the letter.
    """
    if found.relation == "bound_by":
        return True
    sentence = next((s for s in reading.sentences if s.span.covers(found.span)), None)
    inside = [t for t in sentence.tokens if found.span.covers(t.span)] if sentence is not None else []
    places = {t.index for t in inside}
    head = next((t for t in inside if t.head not in places), None)
    if head is None or sentence is None:
        return False
    return any(t.deprel in _ASIDES for t in (head, *sentence.ancestors(head)))


def _claim(reading: Reading, found: Found, statements: tuple[str, ...], holder: Party | None) -> Claim:
    fields = (found.subject, found.relation, found.object, found.value, found.valid_from, found.valid_until, found.span, found.stance)
    return Claim(
        id=make_id("clm", reading.report.id, *fields, holder.text if holder else ""),
        subject=found.subject,
        relation=found.relation,
        object=found.object,
        value=found.value,
        valid_from=found.valid_from,
        valid_until=found.valid_until,
        span=found.span,
        stance=found.stance,
        statements=statements,
        holder=holder,
        why=found.why,
    )


def _once(claims: Iterable[Claim], statements: Sequence[Statement]) -> tuple[Claim, ...]:
    """Return the claims without those that the same voice has made before in the same fields."""
    speakers = {s.id: tuple(p.entity or p.text for p in s.speakers) for s in statements}
    unique: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        voice = tuple(speakers.get(s, ()) for s in claim.statements)
        holder = (claim.holder.entity or claim.holder.text, claim.span) if claim.holder else ""
        fields = (claim.subject, claim.relation, claim.object, claim.value, claim.valid_from, claim.valid_until, claim.stance)
        unique.setdefault((fields, voice, holder), claim)
    return tuple(unique.values())


def _from_events(reading: Reading, events: Iterable[Event], alliances: frozenset[str]) -> Iterator[Found]:
    """Yield the invitations that events tell; where the inviter is left open, it is the one alliance that the sentence names."""
    near = {s.span.start: s for s in reading.sentences}
    for event in events:
        if event.act not in _INVITING or event.status != "actual":
            continue
        span = hull(event.words) if event.words else event.trigger
        sentence = near.get(event.sentence.start)
        named = [p.actor for p in event.actors if p.actor in alliances]
        if not named and not event.actors and sentence is not None:
            there = {m.actor for m in reading.mentions_in(sentence) if m.actor in alliances}
            named = list(there) if len(there) == 1 else []
        for alliance in named:
            for state in (p.actor for p in event.recipients if p.actor and len(p.actor) == _STATE and not p.sector):
                if state != alliance:
                    yield Found(state, "invited_to", str(alliance), "", event.happened, span, "asserts", f"event {event.rule}")
