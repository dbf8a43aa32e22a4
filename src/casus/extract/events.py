"""Events: who did what to whom, and whether it happened, one record for each act of a report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from casus.codebook.actors import ActorBook
from casus.codebook.senses import SenseBook
from casus.extract.act_days import told_day
from casus.extract.answer_days import with_answer_days
from casus.extract.answers import find_answered
from casus.extract.blaming import with_blame
from casus.extract.campaigns import without_canvassing
from casus.extract.cast import Cast
from casus.extract.dateline_times import day_written
from casus.extract.diary_days import diary_day
from casus.extract.draft import Draft
from casus.extract.drafts import draft_events
from casus.extract.duos import Duo
from casus.extract.firms import without_business
from casus.extract.hollow import without_hollow
from casus.extract.learned import Ask, Learned
from casus.extract.no_dealings import is_no_dealing
from casus.extract.pronoun_sides import with_bare_pronouns
from casus.extract.reading import Reading
from casus.extract.responses import find_responses
from casus.extract.sameness import best_told, group_acts
from casus.extract.wording import core_words
from casus.ground.ids import make_id
from casus.model.account import Event, Response, Statement

_OF_SOMEBODY = frozenset({"reject.deny-charge"})


def code_events(
    reading: Reading,
    statements: Sequence[Statement],
    senses: SenseBook,
    actors: ActorBook | None = None,
    ask: Ask | None = None,
) -> tuple[tuple[Event, ...], tuple[Response, ...]]:
    """Return the events of a report in order of the text, and which of them answer which.

    Triggers are the verbs and nouns of the lexicon, and words without a line there that the learned head is sure of; an event
    needs at least one party that is known to be able to act, or a verb of which the head is sure. It rests on the statements
    whose content holds it; in the reporter's voice it rests on none. Acts told several times are one event.

    Args:
        reading: the report's sentences with linked mentions and times.
        statements: the report's statements.
        senses: the event lexicon.
        actors: the codebook of actors, for adjectives ("a Russian warplane"); without it only mentions count.
        ask: the learned head; None leaves all to the lexicon.
    """
    cast = Cast(reading, actors)
    touching = _by_sentence(reading, statements)
    drafts: list[Draft] = []
    last: list[Draft] = []
    duo = Duo()
    for sentence in reading.sentences:
        learned = Learned(sentence, ask, has_actor=any(m.actor for m in reading.mentions_in(sentence)))
        last = draft_events(cast, sentence, touching[sentence.index], senses, last, duo, learned)
        last = with_blame(cast, sentence, touching[sentence.index], senses, last)
        drafts.extend(d for d in last if not is_no_dealing(d))
    told: list[tuple[list[Draft], Event]] = []
    places: dict[int, dict[int, Event]] = {}
    for group in group_acts(with_answer_days(without_canvassing(reading, without_business(reading, without_hollow(drafts))))):
        event = _event(cast, senses, group)
        if event.rule in _OF_SOMEBODY and not (event.actors or event.recipients):
            continue  # a charge denied by nobody who is known, to nobody
        told.append((group, event))
        for draft in group:
            for token in (draft.token, *draft.also):
                places.setdefault(draft.sentence.index, {})[token.index] = event
    responses = [r for s in reading.sentences if s.index in places for r in find_responses(s, places[s.index])]
    told.sort(key=lambda pair: pair[1].trigger)
    return tuple(_with_answered(reading.text, told, places)), tuple(dict.fromkeys(responses))


def _with_answered(text: str, told: Sequence[tuple[list[Draft], Event]], places: Mapping[int, Mapping[int, Event]]) -> Iterator[Event]:
    """Yield the events; whoever "rejected the offer" answered those who made it."""
    numbered = [(group[0].sentence.index, event) for group, event in told]
    for group, event in told:
        answered = (find_answered(text, d, numbered, places[d.sentence.index], event) for d in group)
        yield next((found for found in answered if found is not event), event)


def _by_sentence(reading: Reading, statements: Sequence[Statement]) -> list[list[Statement]]:
    """Return for each sentence the statements whose content touches it."""
    starts = [s.span.start for s in reading.sentences]
    found: list[list[Statement]] = [[] for _ in starts]
    for statement in statements:
        for span in statement.content:
            at = max(bisect_right(starts, span.start) - 1, 0)
            while at < len(starts) and starts[at] < span.end:
                if statement not in found[at][-3:]:
                    found[at].append(statement)
                at += 1
    return found


def _event(cast: Cast, senses: SenseBook, group: Sequence[Draft]) -> Event:
    reading, best = cast.reading, with_bare_pronouns(cast, best_told(group))
    source = next(d for d in group if d.trigger is best.trigger)
    trigger = source.span()
    heads = {r.token.index for r in (*source.roles.actors, *source.roles.recipients)}
    if source.place is not None:
        heads |= {t.index for t in source.sentence.tokens if source.place.span.covers(t.span)}
    extra = (*source.trigger.rest, *source.trigger.objects[:1])
    published, datelines = reading.report.published, tuple(t for t in reading.times if t.sentence < 0)
    also = sorted({d.span() for d in group if d is not source} | {t.span for d in group for t in d.also})
    return Event(
        id=make_id("evt", reading.report.id, best.type, best.sense.id, *trigger),
        type=best.type,
        mode=best.mode,
        contexts=best.sense.contexts,
        actors=tuple(r.party for r in best.roles.actors),
        recipients=tuple(r.party for r in best.roles.recipients),
        trigger=trigger,
        sentence=best.sentence.span,
        words=core_words(reading.text, source.sentence, source.token, extra, heads, source.sense.type),
        happened=told_day(best, published, day_written(datelines, trigger.start, published)) or diary_day(reading, best),
        place=best.place,
        status=best.status,
        condition=best.condition,
        statements=tuple(s.id for s in best.statements),
        act=best.sense.act,
        also=tuple(span for span in also if span != trigger),
        score=senses.score(best.type, best.mode),
        rule=best.sense.id,
    )
