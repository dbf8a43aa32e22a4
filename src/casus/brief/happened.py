"""What happened: each act of a story once, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations

from casus.brief.evidence import Library, told_words
from casus.brief.page import EventLine, Ref
from casus.ground.dates import bounds, show_years
from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import Account, Event, Party
from casus.model.story import Happening
from casus.reconcile.happenings import happened
from casus.reconcile.wording import content_stems

_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def list_events(library: Library) -> tuple[EventLine, ...]:
    """Return one line for each happening, newest first; what has no date comes after what has, in order of the texts."""
    lines = [(_order(h), i, event_line(library, h)) for i, h in enumerate(library.story.happenings)]
    lines.sort(key=lambda item: (item[0], item[1]))
    return tuple(line for _, _, line in lines)


def _denials(account: Account, event: Event) -> list[str]:
    """Return the statements that deny an act of which another tells: of such a charge they give the status, not the charge."""
    return [s.id for s in account.statements if s.id in event.statements and s.stance == "denies"] if event.status == "denied" else []


def _voices(library: Library, happening: Happening, *, denying: bool) -> tuple[str, ...]:
    """Return by whose account an act has its status or, not `denying`, who told as done what others deny; each voice once.

    One report has "police" and the other "Police", one the whole name and the other only its end.
    """
    by: dict[str, str] = {}
    for report, event in happening.events:
        account = library.accounts[report]
        denials = _denials(account, event)
        told = (denials or event.statements) if denying else [s for s in event.statements if denials and s not in denials]
        for name in library.accounts_of(account, told) if told else ():
            by.setdefault(fold(name), name)
    return tuple(name for key, name in by.items() if not any(other.endswith(f" {key}") for other in by))


def event_line(library: Library, happening: Happening) -> EventLine:
    """Return the line of one happening, in the words of its best telling."""
    report, event = happening.events[0]
    account = library.accounts[report]
    is_reported = any(not e.statements for _, e in happening.events)
    return EventLine(
        happened=happened(happening),
        words=told_words(library, account, event),
        type=event.type,
        mode=event.mode,
        act=event.act,
        actors=_names(library, account, event.actors),
        recipients=_names(library, account, event.recipients),
        status=event.status,
        condition=event.condition.of(account.report.text) if event.condition else None,
        place=_place(happening),
        carriers=_carriers(library, happening),
        n_origins=happening.origins,
        by=() if is_reported else _voices(library, happening, denying=True),
        refs=refs_of(library, happening),
        claimed_by=() if is_reported else _voices(library, happening, denying=False),
        differing=_differing(library, happening),
    )


def _place(happening: Happening) -> str | None:
    """Return where the best telling that has a place puts an act; None where another telling puts it at one of another name."""
    places = [e.place for _, e in happening.events if e.place]
    names = [content_stems(p.text) for p in places]
    is_one = all(a <= b or b <= a for a, b in combinations(names, 2))
    return places[0].text if places and is_one else None


def _differing(library: Library, happening: Happening) -> tuple[str, ...]:
    """Return the slots in which the tellings of one act contradict each other: in these they do not corroborate it."""
    spans: dict[str, list[Span]] = {}
    for report, event in happening.events:
        spans.setdefault(report, []).append(hull(event.words) if event.words else event.trigger)
    for clause in happening.clauses:
        spans.setdefault(clause.report, []).append(clause.span)
    if len(spans) == 1:
        return ()
    told = (
        f.slot
        for f in library.story.findings
        if f.relation == "contradicts"
        and f.left.report != f.right.report
        and all(any(e.span.overlaps(s) for s in spans.get(e.report, ())) for e in (f.left, f.right))
    )
    return tuple(dict.fromkeys(told))


def _carriers(library: Library, happening: Happening) -> tuple[str, ...]:
    """Return the names of the reports that tell a happening, be it in a clause of which no event was made."""
    reports = (*(report for report, _ in happening.events), *(clause.report for clause in happening.clauses))
    return tuple(dict.fromkeys(library.names[report] for report in reports))


def refs_of(library: Library, happening: Happening) -> tuple[Ref, ...]:
    """Return the references of all tellings, one a paragraph."""
    found: dict[tuple[str, int], Ref] = {}
    for report, event in happening.events:
        for span in (event.trigger, *event.also):
            ref = library.ref(report, span)
            found.setdefault((report, ref.paragraph), ref)
    for clause in happening.clauses:
        ref = library.evidence(clause)
        found.setdefault((clause.report, ref.paragraph), ref)
    return tuple(found.values())


def _names(library: Library, account: Account, parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(library.party(account, p) for p in parties)


def _order(happening: Happening) -> tuple[int, int]:
    span = bounds(happened(happening))
    return (0, -span[1].toordinal()) if span else (1, 0)


def show_date(value: str | None) -> str:
    """Return a date value as a reader knows it, never finer than it is.

    >>> show_date("2015-12-02"), show_date("2015-12"), show_date("2004"), show_date("2015-W48"), show_date("199"), show_date(None)
    ('2 Dec 2015', 'Dec 2015', '2004', 'week of 23 Nov 2015', '1990s', '')
    """
    span = bounds(value)
    if value is None or span is None:
        return ""
    if "W" in value[4:7] and len(value) > 6 and value[6].isdigit():
        return f"{'weekend' if value.endswith('-WE') else 'week'} of {_day(span[0])}"
    if value[5:] in _SEASONS:
        return f"{_SEASONS[value[5:]]} {value[:4]}"
    if len(value) < len("YYYY"):
        return show_years(value)
    if span[0] == span[1]:
        return _day(span[0])
    if len(value) == 7 and value[5].isdigit():
        return f"{span[0]:%b} {span[0].year}"
    return value


def _day(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"
