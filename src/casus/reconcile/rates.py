"""Rates: whether a sum is reckoned by the year or for the whole of a term."""

from __future__ import annotations

import re

from casus.reconcile.facts import Fact
from casus.reconcile.measures import Measure

_RATE = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:(?P<part>an?\s+(?:year|month)|annually|per\s+(?:year|month|annum)|yearly|every\s+year|each\s+year)"
    r"|(?P<whole>for\s+the\s+whole|in\s+all|in\s+total|altogether|over\s+the))\b",
    re.IGNORECASE,
)


def rate_of(fact: Fact, measure: Measure) -> str:
    """Return how a number of a clause is reckoned: "part" (a year, a month), "whole" (the term, in all), "" where that is not told."""
    sheet = fact.sheet
    match = _RATE.match(sheet.text, measure.span.end, sheet.sentence(fact.span).end)
    return "" if match is None else "whole" if match["whole"] else "part"
