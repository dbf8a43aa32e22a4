"""An account: all that one report says, each item with the characters it rests on."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from casus.ground.spans import Span
from casus.model.report import Report

Form = Literal["direct", "mixed", "indirect"]
Stance = Literal["asserts", "denies", "declines", "asks", "wonders", "demands", "hopes", "fears"]
Status = Literal["actual", "planned", "threatened", "conditional", "requested", "denied", "hypothetical"]
MentionKind = Literal["state", "organisation", "office", "group", "person", "place", "pronoun", "outlet", "other"]

INNER: dict[str, Any] = {"wire": False}  # metadata of fields that are for casus itself and do not go into the JSON


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name or refer to an actor.

    Args:
        id: hash of the report and the span.
        span: the whole phrase without relative clauses and appositions ("Kremlin spokesman Dmitry Peskov").
        text: the characters of the span.
        actor: id of the actor in the codebook for whom or as whom it acts ("RUS", "NATO"), or None where not known.
        kind: what is mentioned.
        entity: links the mentions of one actor in one report; for actors of the codebook without a person it is the actor id.
        sector: PLOVER sector (GOV, MIL, LEG, JUD, OPP, REB, CVL, MED, IGO, NGO, ...); None where not known. A state itself has none.
        office: the office that the text gives here ("Kremlin spokesman"), or None.
        name: the proper name in it ("Dmitry Peskov", "NATO"), or None for pronouns and descriptions.
        known: the office by which the codebook, and not the report, tells for whom a person acts ("president, USA"); None for all others.
        is_guessed: whether a learned head alone tells for whom it acts, and no words or rules; about three in four are right.
        own_entity: where a learned head alone tells whom it takes up, the entity that it has by words and rules; None everywhere else.
        sentence: index of its sentence.
        head: index of its head token in the sentence.
    """

    id: str
    span: Span
    text: str
    actor: str | None
    kind: MentionKind
    entity: str
    sector: str | None = None
    office: str | None = None
    name: str | None = None
    known: str | None = None
    is_guessed: bool = False
    own_entity: str | None = None
    sentence: int = field(default=-1, metadata=INNER)
    head: int = field(default=-1, metadata=INNER)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a role: the speaker of a statement, the actor of an event.

    Args:
        span: the words that fill the role here (perhaps a pronoun); None where the text leaves it open.
        text: the characters of the span, or of what a relative pronoun there stands for; with no span, how the party is named elsewhere.
        actor: id of the actor in the codebook, or None.
        entity: entity of the mention that fills the role, or None.
        sector: PLOVER sector, or None.
        is_guessed: whether a learned head alone tells who the actor is. What reports say together is found without such actors.
        own_entity: where a learned head alone tells who the entity is, that by words and rules; None everywhere else.
    """

    span: Span | None
    text: str
    actor: str | None = None
    entity: str | None = None
    sector: str | None = None
    is_guessed: bool = False
    own_entity: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happened.

    Args:
        span: the words.
        text: the characters of the span.
        state: id of the state that the place was in on the day it happened; None where that is open or disputed.
        name: the town, as the gazetteer calls it today, or None.
        lat: the town's latitude in degrees, north positive, or None.
        lon: its longitude in degrees, east positive, or None.
    """

    span: Span
    text: str
    state: str | None = None
    name: str | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression, also the day in a dateline, with its TIMEX3 type and value; value "" where it cannot be resolved."""

    span: Span
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    sentence: int = field(default=-1, metadata=INNER)


@dataclass(frozen=True, slots=True)
class Statement:
    """Words or a thought that the report attributes to somebody.

    Args:
        speakers: who said it; empty where the text does not say.
        cue: the words that mark it as said ("told", "according to").
        content: what was said, in one or more spans, quotation marks left out.
        quoted: the parts that the report gives verbatim, inside quotation marks.
        channel: through whom or what the report has it (Tass, a tweet), or None.
        addressees: to whom it was said.
        said: when it was said (a date value), apart from when things happened.
        within: id of the statement that this one is nested in, or None.
        cue_lemma: the cue's dictionary form ("say", "according to").
        why: the rule that found it.
        sentence: index of the sentence that holds the cue.
    """

    id: str
    form: Form
    stance: Stance
    speakers: tuple[Party, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    quoted: tuple[Span, ...] = ()
    channel: Party | None = None
    addressees: tuple[Party, ...] = ()
    said: str | None = None
    within: str | None = None
    cue_lemma: str = ""
    why: str = ""
    sentence: int = field(default=-1, metadata=INNER)


@dataclass(frozen=True, slots=True)
class Event:
    """One PLOVER record: who did what to whom, when, where, and whether it happened.

    Args:
        type: one of PLOVER's sixteen types.
        mode: PLOVER mode, or "".
        contexts: PLOVER contexts.
        trigger: the words that name the act ("shot down", "invitation").
        sentence: the span of the sentence of the trigger.
        words: the clause that tells it, without what is subordinate: the words a reader may be shown.
        happened: a date value, or None.
        status: whether it happened.
        condition: the words it depends on ("if its membership becomes official"), or None.
        statements: ids of the statements it rests on; empty where the reporter tells it.
        act: the codebook's verb for what was done ("invite", "shoot down").
        also: triggers of further mentions of the same act in this report.
        score: PLOVER's score for the type and mode, from -10 to 10.
        rule: the codebook line that made it.
    """

    id: str
    type: str
    mode: str
    contexts: tuple[str, ...]
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    trigger: Span
    sentence: Span
    words: tuple[Span, ...]
    happened: str | None
    place: Place | None
    status: Status
    condition: Span | None
    statements: tuple[str, ...]
    act: str
    also: tuple[Span, ...]
    score: float
    rule: str


@dataclass(frozen=True, slots=True)
class Response:
    """One event that answers another, where the text says so; `cue` are the words that say it."""

    event: str
    answers: str
    cue: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable proposition on the alliance system.

    Args:
        subject: actor id ("MNE", "NATO") or, for an office, the person's name.
        relation: see `casus.model.claims` for the closed list.
        object: actor id, alliance id, office, or the words of a condition.
        value: a number ("28", "29") or "".
        valid_from: date value from which it holds, or None.
        valid_until: date value until which it holds, or None.
        span: the words it rests on.
        stance: `asserts`, or `denies` for "Ukraine is not a member".
        statements: ids of the statements it rests on; empty where the reporter claims it.
        holder: who holds the position, for positions; the speaker's name, or "".
    """

    id: str
    subject: str
    relation: str
    object: str
    value: str
    valid_from: str | None
    valid_until: str | None
    span: Span
    stance: Literal["asserts", "denies"]
    statements: tuple[str, ...]
    holder: Party | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """All that one report says.

    Args:
        report: the report itself.
        sentences: the spans of its sentences, in order.
    """

    report: Report
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    times: tuple[Timex, ...]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    responses: tuple[Response, ...]
    claims: tuple[Claim, ...]

    def mentions_at(self, span: Span) -> list[Mention]:
        """Return the mentions with exactly this span."""
        start = bisect_left(self.mentions, span.start, key=lambda m: m.span.start)
        return [m for m in self.mentions[start : start + 8] if m.span == span]

    def mentions_within(self, span: Span) -> list[Mention]:
        """Return the mentions inside a span, in order."""
        start = bisect_left(self.mentions, span.start, key=lambda m: m.span.start)
        end = bisect_left(self.mentions, span.end, start, key=lambda m: m.span.start)
        return [m for m in self.mentions[start:end] if m.span.end <= span.end]

    @property
    def published(self) -> date | None:
        """The day the report was published, or None."""
        return self.report.published


def report_of(item: Report | Account) -> Report:
    """Return a report itself, or that of which an account is."""
    return item.report if isinstance(item, Account) else item
