"""Composes a story into a brief: one account of it, every line with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casus.brief.answers import list_responses
from casus.brief.case import find_case_pages
from casus.brief.days import doubt_days
from casus.brief.evidence import Library
from casus.brief.happened import list_events
from casus.brief.lines import list_claims, list_copies, list_findings, list_only, list_positions, list_statements
from casus.brief.page import Brief, ReportLine
from casus.brief.promises import list_promises
from casus.brief.titles import make_title, opening
from casus.codebook.book import Codebook
from casus.codebook.treaties import TreatyBook
from casus.model.story import Story

_MOVES = frozenset(  # first words of acts
    "join rejoin leave quit exit withdraw apply admit readmit accede become expel suspend renounce announce ratify".split()
)


def compose_brief(story: Story, codebook: Codebook) -> Brief:
    """Return the brief of a story.

    A case is judged on the latest day of publication, a claim on the day of its report; without a day neither is, and the brief says
    so. No line says more than its evidence: the words are the reports' own, names of the codebook, or propositions made of a claim's
    fields.
    """
    library = Library(story, codebook.actors)
    on = max((a.report.published for a in story.accounts if a.report.published), default=None)
    title, happened, refs = make_title(library)
    events = list_events(library)
    cases = find_case_pages(library, codebook.treaties, codebook.procedures, on)
    return Brief(
        title=title,
        happened=happened,
        title_refs=refs,
        notes=(*_notes(library, on), *doubt_days(library), *_without_roll(library, codebook.treaties)),
        reports=tuple(_reports(library)),
        events=events,
        case=cases[0] if cases else None,
        other_cases=cases[1:],
        positions=list_positions(library),
        statements=list_statements(library),
        responses=list_responses(library),
        claims=list_claims(library, codebook.treaties, on),
        findings=list_findings(library),
        only=list_only(library, events),
        copies=list_copies(library),
        promises=list_promises(library, codebook.treaties, on),
    )


def _notes(library: Library, on: date | None) -> Iterator[str]:
    undated = [library.names[a.report.id] for a in library.story.accounts if a.report.published is None]
    if undated:
        who = "No report has a" if len(undated) == len(library.story.accounts) else f"{', '.join(undated)}: no"
        yield f"{who} date of publication: relative times such as “on Wednesday” stay unresolved (give --published)."
    if on is None:
        yield "Without a day the roll of members is not asked, and no case is judged."


def _without_roll(library: Library, treaties: TreatyBook) -> Iterator[str]:
    """Yield which organisations that the story has somebody join or leave have no roll here, so that silence is not taken for a check."""
    found: set[str] = set()
    for account in library.story.accounts:
        for event in account.events:
            if event.act.split()[0] in _MOVES:
                named = (m for span in event.words for m in account.mentions_within(span) if m.kind == "organisation" and m.sector == "IGO")
                missing = (m for m in named if m.actor is None or treaties.find(m.actor) is None)
                found.update(name for m in missing if (name := library.name_of(m.actor) if m.actor else m.name))
    if found:
        yield f"No roll here of {', '.join(sorted(found))}: who is in, and what a way in or out lacks, is not checked."


def _reports(library: Library) -> Iterator[ReportLine]:
    copies = dict(library.story.copies)
    for account in library.story.accounts:
        report = account.report
        origin = copies.get(report.id, report.id)
        yield ReportLine(
            id=report.id,
            letter=library.letters[report.id],
            name=library.names[report.id],
            title=report.title,
            published=report.published.isoformat() if report.published else None,
            origin=report.origin,
            copy_of=library.letters[origin] if origin != report.id else "",
            begins="" if report.title else opening(account),
        )
