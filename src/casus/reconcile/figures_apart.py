"""Figures apart: what shows that two numbers are not of one thing, whatever they share."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from casus.reconcile.fact_slots import differing_spots
from casus.reconcile.figures import Figure
from casus.reconcile.rates import rate_of
from casus.reconcile.vocabulary import keys_of

_FAR = 12.0  # times: one number of a matter is not so much larger than the other
_CHAMBERS = {
    "upper": re.compile(r"\b(?:senat\w+|upper (?:house|chamber)|lords|bundesrat)\b", re.IGNORECASE),
    "lower": re.compile(r"\b(?:deput\w+|lower (?:house|chamber)|commons|representatives|bundestag|sejm)\b", re.IGNORECASE),
    "council": re.compile(r"\b(?:security council|council|general assembly|summit|leaders|ministers)\b", re.IGNORECASE),
}
_WHO = re.compile(r"who\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|either|both) (?:side|party|country|of)\b", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"\b(?:first|initially|originally) (?:proposed|offered|wanted|asked|demanded|sought|suggested|planned)\b", re.IGNORECASE
)
_SIDE_OF = re.compile(
    r"\b(?:price|cost|value|bill|length|range|distance|weight|size|strength|number|term|rent|capacity)s?\s+(?:of|for|to)\s+"
    r"(?:the\s+|its\s+|an?\s+)?(?P<of>[\w-]+)",
    re.IGNORECASE,
)


def cannot_be_one(left: Figure, right: Figure, states: AbstractSet[str]) -> bool:
    """Say whether two figures cannot be of one thing: of two states, towns or goods, or one a year and one in all."""
    if _own_states(left, right, states) and _own_states(right, left, states):
        return True
    if any(bool(one.search(left.fact.text)) != bool(one.search(right.fact.text)) for one in (_EACH, _AT_FIRST)):
        return True
    of_each = ([own(f) for f in (left, right)] for own in (_rate, _thing, _towns))
    return any(map(_are_disjoint, of_each)) or _is_other_unit(left, right)


def _is_other_unit(left: Figure, right: Figure) -> bool:
    """Say whether votes are of two chambers, times of a person and of a thing, distances from two places, or one number is far larger."""
    unit, sides = left.measure.unit, (left, right)
    if unit == "vote" and _are_disjoint([_chambers(f) for f in sides]):
        return True
    if unit == "time" and bool(_WHO.match(left.fact.text)) != bool(_WHO.match(right.fact.text)):
        return True  # "who was given 48 hours"
    if unit == "length" and differing_spots(left.fact.spots, right.fact.spots):
        return True
    return max(left.measure.least, right.measure.least) > _FAR * max(1e-9, min(left.measure.most, right.measure.most))


def _are_disjoint(sets: list[frozenset[str]]) -> bool:
    return bool(sets[0] and sets[1]) and not sets[0] & sets[1]


def _rate(figure: Figure) -> frozenset[str]:
    return frozenset(filter(None, (rate_of(figure.fact, figure.measure),)))


def _towns(figure: Figure) -> frozenset[str]:
    """Return the towns named behind a number ("three soldiers were killed near Gao")."""
    return frozenset(s.key for s in figure.fact.spots if s.is_town and s.span.start >= figure.measure.span.end)


def _chambers(figure: Figure) -> frozenset[str]:
    text = figure.fact.sheet.sentence(figure.fact.span).of(figure.fact.sheet.text)
    return frozenset(name for name, words in _CHAMBERS.items() if words.search(text))


def _own_states(figure: Figure, other: Figure, states: AbstractSet[str]) -> frozenset[str]:
    places = {f"@{s.state}" for s in figure.fact.spots if s.state}
    return frozenset(n for n in figure.fact.names & states if n not in places) - other.fact.keys - other.around


def _thing(figure: Figure) -> frozenset[str]:
    """Return the keys of that whose price, cost or length a clause gives ("the price of the tanks")."""
    match = _SIDE_OF.search(figure.fact.text)
    return frozenset(k for w in match["of"].split() for k in keys_of(w)) if match else frozenset()
