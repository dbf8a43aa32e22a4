"""Whether a report's day of publication can be right, by what it tells as past and by its years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casus.brief.evidence import Library, listed
from casus.brief.happened import show_date
from casus.ground.dates import bounds
from casus.ground.spans import hull
from casus.model.account import Account

_OF_WORDS = frozenset({"REQUEST", "AGREE", "REJECT", "SUPPORT", "THREATEN"})  # what these are about may be to come
_DAY = len("2023-05-12")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_AHEAD, _LIFE, _AGES = 10, 50, 150  # years
_SEVERAL = 3  # years named
_LEAD = 30  # characters before a year
_TERM = re.compile(r"\b(?:until|till|by|through|to|before)\s+(?:the end of\s+)?$", re.IGNORECASE)
# Between an act and the date on which it was done: "left the bloc in", not "signed a contract for delivery in".
_DONE_IN = re.compile(
    r"(?!.*\b(?:for|by|until|till|to|of|from|that|which|next|deadline)\b)(?:\W*[\w’'-]+){0,7}\W+(?:in|on) ",
    re.IGNORECASE | re.DOTALL,
)


def doubt_days(library: Library) -> Iterator[str]:
    """Yield a note of each report that tells as past what lies after the day given for it, or names no year within ages of that."""
    for account in library.story.accounts:
        told = account.report.published
        head = f"{library.names[account.report.id]}: published {show_date(told.isoformat() if told else None)}, but"
        if later := list(dict.fromkeys((*_later(account), *_joined_later(account)))):
            yield f"{head} it tells as past what was {listed([_when(value) for value in later])}: check the day."
        elif told is not None and (years := _far_years(account, told.year)):
            yield f"{head} it names only the year{'s' if years[1:] else ''} {listed([str(year) for year in years])}: check the day."


def _far_years(account: Account, told: int) -> list[int]:
    """Return the years that a report names where all of them lie far from its own, else none.

    One may tell of long ago, and plan for ten years ahead, or longer where it says until when ("may stay until 2042"); of several years one
    is late, unless the day given is wrong.
    """
    text = account.report.text
    years = [(t, int(m[0])) for t in account.times if t.type == "DATE" for m in _YEAR.finditer(t.text)]
    named = {year for t, year in years if year <= told or not _TERM.search(text[: t.span.start][-_LEAD:])}
    if not named or min(named) > told + _AHEAD:
        return sorted(named)
    return sorted(named) if told - max(named) > (_AGES if len(named) < _SEVERAL else _LIFE) else []


def _joined_later(account: Account) -> Iterator[str]:
    """Yield since when somebody has been a member, where that begins in a year after the report's: "joined the bloc in 2009"."""
    told = account.report.published
    for claim in account.claims if told is not None else ():
        span = bounds(claim.valid_from)
        is_told = claim.relation == "member_of" and claim.stance == "asserts"
        if is_told and claim.valid_from is not None and span is not None and told is not None and span[0].year > told.year:
            yield claim.valid_from


def _when(value: str) -> str:
    return f"{'on' if len(value) == _DAY else 'in'} {show_date(value)}"


def _later(account: Account) -> Iterator[str]:
    """Yield the dates of acts told as done that begin after the report's day."""
    told, text = account.report.published, account.report.text
    if told is None:
        return
    late = [t for t in account.times if t.type == "DATE" and t.value and (span := bounds(t.value)) is not None and span[0] > told]
    for event in account.events if late else ():
        words = hull((*event.words, event.trigger))
        for time in late if event.status == "actual" and event.type not in _OF_WORDS else ():
            gap = text[event.trigger.end : time.span.start]
            if (
                words.covers(time.span)
                and time.span.start > event.trigger.end
                and _DONE_IN.fullmatch(gap)
                and time.value
                and event.happened in (None, time.value)
            ):
                yield time.value
