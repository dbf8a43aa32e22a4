"""How long past cases took from a step to the end, derived from our own data."""

from __future__ import annotations

import re
from datetime import date, timedelta
from statistics import median

from casus.alliances.progress import is_founding
from casus.alliances.roll import spells_of
from casus.ground.dates import bounds
from casus.model.alliance import Spell, Treaty
from casus.model.case import BaseRate, Procedure

_DAYS_A_MONTH = 365.2425 / 12
_PERIOD = re.compile(r"P(\d+)([YMD])")


def find_base_rate(treaty: Treaty, procedure: Procedure, step: str, on: date, *, without: str = "") -> BaseRate | None:
    """Return how many months past cases took from a step to the end of the procedure, or None where none is known.

    Only cases that were over by the day count, and only dates known to the day. States of one wave are counted one by one;
    `n_days` says on how many days they arrived. The state `without` is left out.
    """
    final = procedure.steps[-1]
    if step in ("", final.id):
        return None
    months: dict[str, tuple[float, date]] = {}
    for actor in dict.fromkeys(s.actor for s in treaty.spells if s.actor != without):
        for spell in spells_of(treaty, actor):
            end = _day(getattr(spell, final.spell_date) if final.spell_date else None)
            start = _date_of(treaty, procedure, step, actor, spell)
            if spell.contested or (is_founding(treaty, spell) and final.spell_date == "since"):
                continue
            if start is not None and end is not None and start <= end <= on:
                months[actor] = ((end - start).days / _DAYS_A_MONTH, end)
    if not months:
        return None
    lengths = [m for m, _ in months.values()]
    return BaseRate(
        step,
        len(lengths),
        len({end for _, end in months.values()}),
        round(median(lengths), 1),
        round(min(lengths), 1),
        round(max(lengths), 1),
        tuple(months),
    )


def add_period(value: str, period: str) -> str | None:
    """Return a date value later by whole years or months, at the same precision, or by days; 29 February becomes the 28th.

    >>> add_period("2002-09", "P2Y"), add_period("2017-03-29", "P2Y"), add_period("2012-06-28", "P6M"), add_period("2012-07-13", "P30D")
    ('2004-09', '2019-03-29', '2012-12-28', '2012-08-12')
    """
    match, span = _PERIOD.fullmatch(period), bounds(value)
    if match is None or span is None:
        return None
    if match[2] == "D":  # days after a month or a year are no day
        return (span[0] + timedelta(int(match[1]))).isoformat() if span[0] == span[1] else None
    n = int(match[1]) * (12 if match[2] == "Y" else 1)
    if len(value) == 4:
        return str(int(value) + n // 12) if n % 12 == 0 else None
    years, month = divmod(span[0].month - 1 + n, 12)
    later = f"{span[0].year + years:04d}-{month + 1:02d}"
    if len(value) == 7:
        return later
    last = (bounds(later) or span)[1].day
    return f"{later}-{min(span[0].day, last):02d}"


def _date_of(treaty: Treaty, procedure: Procedure, step: str, actor: str, spell: Spell) -> date | None:
    """Return the day of a past case's step, or None where it is not known to the day; an earlier case of the actor is not it."""
    found = procedure.step(step)
    if found is not None and found.spell_date:
        return _day(getattr(spell, found.spell_date))
    days = [
        _day(m.date) for m in treaty.milestones if m.step == step and m.direction == procedure.direction and actor in m.actors and not m.by
    ]
    end = spell.ends()
    return next((d for d in days if d is not None and (end is None or d <= end[1])), None)


def _day(value: str | None) -> date | None:
    span = bounds(value)
    return span[0] if span is not None and span[0] == span[1] else None
