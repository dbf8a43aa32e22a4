"""Whether a report's day of publication can be right: what it tells as past cannot lie after it."""

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
# Between an act and the date on which it was done: "left the bloc in", not "signed a contract for delivery in".
_DONE_IN = re.compile(
    r"(?!.*\b(?:for|by|until|till|to|of|from|that|which|next|deadline)\b)(?:\W*[\w’'-]+){0,7}\W+(?:in|on) ",
    re.IGNORECASE | re.DOTALL,
)


def doubt_days(library: Library) -> Iterator[str]:
    """Yield a note of each report that tells as past what lies after the day given as that of its publication."""
    for account in library.story.accounts:
        later = list(dict.fromkeys(_later(account)))
        if later:
            day = account.report.published.isoformat() if account.report.published else None
            yield (
                f"{library.names[account.report.id]}: published {show_date(day)}, but it tells as past what was "
                f"{listed([_when(value) for value in later])}: check the day."
            )


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
