"""Positions: who is for, against or conditional on a state's joining or leaving."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casus.codebook.positions import PositionBook
from casus.extract.membership_scene import Found
from casus.extract.position_acts import find_acts
from casus.extract.position_conditions import find_condition, find_threats, threats_by_statement
from casus.extract.position_topics import Case, Topics
from casus.extract.position_words import find_side
from casus.extract.reading import Reading
from casus.extract.said_in import SaidIn
from casus.ground.spans import Span
from casus.model.account import Event, Party, Statement

_STANCES = frozenset({"asserts", "demands", "hopes", "fears"})
_SHARED = 0.8


@dataclass(frozen=True, slots=True)
class Position:
    """A position claim in the making, with its holder and the statement it rests on."""

    found: Found
    holder: Party
    statement: Statement | None


def find_positions(reading: Reading, said: SaidIn, events: Sequence[Event], topics: Topics, words: PositionBook) -> Iterator[Position]:
    """Yield the positions on a state's joining or leaving: of speakers by their words, of actors by acts that take a side.

    The words of a side count only where what they are said of is such a change, and not when they are negated. A condition that the
    speaker ties to it comes before a side. Outlets, documents, feeds and those whom the text does not name hold none, and who is only
    named as the source of a whole statement ("according to ...") does not share what it says.

    Args:
        reading: the report's sentences with linked mentions and times.
        said: its statements by place.
        events: its events; a threat on the condition of the change is against it.
        topics: the changes that its sentences speak of, and the one that it is mostly about.
        words: the words that take sides.
    """
    for act in find_acts(reading, said, topics, words):
        for party in act.parties:
            holder, statement = _spoken_by(party, act.speaker)
            # a state does not block its own way: there the parse or a pronoun went wrong ("Athens blocked its membership")
            is_own = holder is not None and holder.actor == act.case.state and holder.sector in (None, "GOV")
            if holder is not None and is_holder(reading, holder) and not (is_own and act.side == "against"):
                yield from (Position(found, holder, statement) for found in _found(act.case, act.side, "", act.span, act.why))
    threats = threats_by_statement(events)
    for statement in said.statements:
        if statement.stance in _STANCES and not _only_carries(said, statement):
            yield from _by_words(reading, said, statement, threats.get(statement.id, []), topics, words)


def is_holder(reading: Reading, party: Party) -> bool:
    """Say whether a party can hold a position: an actor or a named person, no outlet, no document, no unresolved pronoun."""
    if party.entity is None or party.sector == "MED":
        return False
    mentions = reading.mentions_of(party.entity)
    if any(m.kind in ("outlet", "place", "other") for m in mentions[:1]):
        return False
    return party.actor is not None or party.sector in ("PTY", "OPP") or any(m.name for m in mentions)


def _spoken_by(party: Party | None, speaker: Statement | None) -> tuple[Party | None, Statement | None]:
    """Return the holder of an act: its own party, or for "we" and "I" the speaker, with the statement that it then rests on."""
    if party is not None:
        return party, None
    return (speaker.speakers[0], speaker) if speaker is not None and speaker.speakers else (None, None)


def _only_carries(said: SaidIn, statement: Statement) -> bool:
    """Say whether a statement's speaker only stands between the outlet and another one: both have the same content, or nearly."""
    if statement.cue_lemma and not statement.cue_lemma.startswith(("according", "cite", "quote", "report", "carry")):
        return False
    own = sum(c.end - c.start for c in statement.content)
    sentences = said.sentences(statement)
    for other in (o for s in sentences[:1] for o in said.in_sentence(s) if o.id != statement.id):
        if other.cue_lemma.startswith("according"):
            continue
        shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in other.content for b in statement.content)
        if own and (shared >= _SHARED * own or other.within == statement.id or statement.within == other.id):
            return True
    return False


def _by_words(
    reading: Reading, said: SaidIn, statement: Statement, threats: Sequence[Event], topics: Topics, words: PositionBook
) -> Iterator[Position]:
    holders = [p for p in statement.speakers if is_holder(reading, p)]
    if not holders:
        return
    sentences = said.sentences(statement)
    condition = find_condition(reading, statement, sentences, topics)
    if condition is not None:
        case, span = condition
        for holder in holders:
            for found in _found(case, "conditional", span.of(reading.text), span, "condition in words"):
                yield Position(found, holder, statement)
        return
    taken = find_side(reading, statement, sentences, topics, words) or find_threats(reading, statement, said, threats, topics)
    if taken is None:
        return
    case, side, span = taken
    if case.others and any(h.actor in (case.state, *case.others) and h.sector in (None, "GOV") for h in holders):
        return  # of "the two states" that Russia speaks of it is none
    for holder in holders:
        yield from (Position(found, holder, statement) for found in _found(case, side, "", span, "words of a side"))


def _found(case: Case, side: str, value: str, span: Span, why: str) -> list[Found]:
    """Return the claim of a side on a case, and one on each other state that the same words name."""
    return [Found(state, side, case.alliance, value, None, span, "asserts", why) for state in (case.state, *case.others)]
