"""The brief as nouns: what each section of the page holds, every line with the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from casus.ground.spans import Span
from casus.model.case import Case
from casus.model.story import Between, Relation


@dataclass(frozen=True, slots=True)
class Ref:
    """Evidence: a report by its letter, the paragraph, the exact words and their characters.

    Args:
        report: id of the report.
        letter: how the page calls the report ("C").
        paragraph: number of the paragraph, from 1.
        sentence: number of the sentence in the report's body, from 1; 0 outside the body.
        span: half-open characters in the report's text.
        text: the words.
    """

    report: str
    letter: str
    paragraph: int
    sentence: int
    span: Span
    text: str

    @property
    def label(self) -> str:
        """The short form, like "C4"."""
        return f"{self.letter}{self.paragraph}"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report that the brief rests on; `copy_of` is the letter of the report whose text it repeats, or "".

    One without a headline is told by the words with which it `begins`.
    """

    id: str
    letter: str
    name: str
    title: str | None
    published: str | None
    origin: str
    copy_of: str
    begins: str = ""


@dataclass(frozen=True, slots=True)
class EventLine:
    """One act, told once.

    Args:
        words: the report's words, with names in brackets where they only point at somebody.
        status: actual, planned, threatened, conditional, requested, denied or hypothetical.
        carriers: letters' names of the reports that carry it.
        n_origins: how many independent origins carry it.
        by: by whose account; empty where a reporter tells it. Of what is denied: who denies it.
        claimed_by: of what is denied, who told it as done.
        differing: slots in which the tellings contradict each other.
    """

    happened: str | None
    words: str
    type: str
    mode: str
    act: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: str
    condition: str | None
    place: str | None
    carriers: tuple[str, ...]
    n_origins: int
    by: tuple[str, ...]
    refs: tuple[Ref, ...]
    claimed_by: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """What somebody ties to a case, in their words."""

    words: str
    holder: str
    ref: Ref


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of a case that was taken: when, and by which words or which source of ours, or which later step it must have come before.

    Args:
        told_by: by whose account, where it rests on nothing else.
        denied_by: who denies it, and where.
    """

    label: str
    by: str
    date: str | None
    refs: tuple[Ref, ...]
    source: tuple[str, ...]
    implied_by: str = ""
    told_by: tuple[str, ...] = ()
    denied_by: tuple[tuple[str, Ref], ...] = ()


@dataclass(frozen=True, slots=True)
class CasePage:
    """Where a state's way into or out of an alliance stands.

    Args:
        case: the case itself, with ids.
        name: "Montenegro into NATO".
        done: steps taken, those that the reports tell with their words.
        reached: the step reached, in words, or "".
        next: the next step, in words, or "".
        next_refs: words of the reports on the next step.
        later: the steps after that, in words.
        must_agree: who must still agree, in words.
        waiting: names of the other states in line, with the words.
        setbacks: what has stopped it, in words, with the day or None, and where.
        lifted: what has taken such a thing back.
        doubtful: steps told as done that the roll does not bear out, that are disputed, or whose day is open: the step, the words
            that tell it, why, and where.
        hinges: what would move the case only on a condition: the words, by whose account, and where.
    """

    case: Case
    name: str
    done: tuple[StepLine, ...]
    reached: str
    next: str
    next_refs: tuple[Ref, ...]
    later: tuple[str, ...]
    must_agree: str
    covered: str
    base_rate: str
    conditions: tuple[ConditionLine, ...]
    waiting: tuple[tuple[str, tuple[Ref, ...]], ...]
    doubtful: tuple[tuple[str, str, str, tuple[Ref, ...]], ...] = ()
    setbacks: tuple[StepLine, ...] = ()
    lifted: tuple[StepLine, ...] = ()
    hinges: tuple[tuple[str, str, Ref], ...] = ()


@dataclass(frozen=True, slots=True)
class PositionLine:
    """Where somebody stands on a state's joining or leaving of an alliance, in their words.

    Args:
        side: for, against or conditional.
        holder: who.
        office: the office that the reports give them, or "".
        words: the words that say so.
        refs: where.
        states: names of the states that would join or leave.
        alliance: the name of the alliance.
    """

    side: str
    holder: str
    office: str
    words: str
    refs: tuple[Ref, ...]
    states: tuple[str, ...] = ()
    alliance: str = ""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """Who said what: form (direct, mixed, indirect), stance, through which channel and to whom.

    `is_main` marks what a short page shows, `is_copied` what stands in a passage that the report repeats from another.
    """

    speaker: str
    office: str
    form: str
    stance: str
    cue: str
    words: str
    channel: str
    addressee: str
    said: str | None
    is_nested: bool
    is_main: bool
    is_copied: bool
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class ResponseLine:
    """An act or threat that answers another act; `cue` are the text's words that say so, "" where the answer is named but not linked."""

    words: str
    status: str
    by: str
    cue: str
    answers: str
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A background claim with what the roll says to it."""

    words: str
    verdict: str
    why: str
    source: tuple[str, ...]
    by: tuple[str, ...]
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class FindingLine:
    """How two items relate, with both evidences, and by whose account each stands, or who denies it."""

    relation: Relation
    slot: str
    about: str
    left: Ref
    right: Ref
    left_by: str
    right_by: str
    between: Between
    origins: int
    is_left_denied: bool = False
    is_right_denied: bool = False


@dataclass(frozen=True, slots=True)
class OnlyLine:
    """What only one report carries: its acts, and whom only it quotes."""

    name: str
    events: tuple[EventLine, ...]
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A passage that one report repeats from another, or an agency that it credits; what both carry there counts as one origin."""

    name: str
    source: str
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """An article of defence or consultation that the reports speak of.

    Args:
        says: the article in our own words.
        bound: who is a party on the day, in words, and which of the states spoken of are none.
        told: who speaks of it ("" for the report itself), in which words, and where.
    """

    treaty: str
    article: str
    says: str
    bound: str
    source: tuple[str, ...]
    told: tuple[tuple[str, str, Ref], ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """One account of a story.

    Args:
        title: made from what happened, in our words or quoted.
        happened: the date value of it, or None where the reports do not say.
        case: the main case; `other_cases` are those beside it.
        notes: what a reader must know before reading on (no date given, a report that is a copy).
    """

    title: str
    happened: str | None
    title_refs: tuple[Ref, ...]
    notes: tuple[str, ...]
    reports: tuple[ReportLine, ...]
    events: tuple[EventLine, ...]
    case: CasePage | None
    other_cases: tuple[CasePage, ...]
    positions: tuple[PositionLine, ...]
    statements: tuple[StatementLine, ...]
    responses: tuple[ResponseLine, ...]
    claims: tuple[ClaimLine, ...]
    findings: tuple[FindingLine, ...]
    only: tuple[OnlyLine, ...]
    copies: tuple[CopyLine, ...]
    promises: tuple[PromiseLine, ...] = ()
