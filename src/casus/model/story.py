"""A story: reports of one happening, and what they say together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from casus.ground.spans import Span
from casus.model.account import Account, Event

Relation = Literal["same", "refines", "contradicts", "supersedes"]
Between = Literal["outlets", "speakers", "within"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words in a report: its id, the characters, and the text of them."""

    report: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """How two items relate.

    Args:
        relation: same, refines (left is the finer), contradicts or supersedes (left is the newer).
        slot: what they agree or differ on ("event", "office", "place", "happened", "value", ...).
        about: what it is about, in a few words made of names and codebook words.
        left: the first evidence.
        right: the second evidence.
        between: two outlets, two speakers, or within one report.
        origins: how many independent origins carry what both sides share.
        left_by: by whose account the left side holds: a speaker's words, or "" for the reporter.
        right_by: the same for the right side.
    """

    relation: Relation
    slot: str
    about: str
    left: Evidence
    right: Evidence
    between: Between
    origins: int
    left_by: str = ""
    right_by: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """One act as several reports tell it.

    Args:
        id: its id.
        events: pairs of report id and event, the best-told first.
        origins: how many independent origins carry it.
        clauses: words of further reports that tell it, though no event was made of them.
    """

    id: str
    events: tuple[tuple[str, Event], ...]
    origins: int
    clauses: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of sentences that two reports share word for word, or nearly.

    Args:
        report: the report that repeats it: the later one, or the one given later.
        span: where it stands there.
        other: the report that has it first.
        other_span: where it stands there.
    """

    report: str
    span: Span
    other: str
    other_span: Span


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency that a report names as where it has its text from ("(Reuters)", "with agency reports"), in the report's words."""

    report: str
    span: Span
    agency: str


@dataclass(frozen=True, slots=True)
class Story:
    """Reports of one happening, and what they say together.

    Args:
        accounts: one account a report, in the order given.
        copies: for each report id the id of the report whose text it repeats, itself if it stands alone.
        happenings: acts across reports.
        findings: how items relate, across reports and inside one.
        passages: what two reports share word for word though the rest may differ.
        credits: the agencies that reports name as theirs.
    """

    id: str
    accounts: tuple[Account, ...]
    copies: tuple[tuple[str, str], ...]
    happenings: tuple[Happening, ...]
    findings: tuple[Finding, ...]
    passages: tuple[Passage, ...] = ()
    credits: tuple[Credit, ...] = ()

    def account(self, report: str) -> Account:
        """Return the account of a report id."""
        return next(a for a in self.accounts if a.report.id == report)
