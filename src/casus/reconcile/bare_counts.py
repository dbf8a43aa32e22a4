"""Bare counts: numbers of people without their noun: "forty dead", "its losses at five"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from casus.ground.numbers import NUMBER_WORDS, read_number, read_ordinal
from casus.ground.spans import Span
from casus.reconcile.measures import Measure
from casus.reconcile.quantities import bound

_SPELT = rf"(?:{NUMBER_WORDS})(?:(?: and |[ -])(?:{NUMBER_WORDS}))*"
_N = rf"(?<![\d.,:$€£¥-])\b(?P<n>\d[\d,]*\d(?![.,]?\d)(?: (?:thousand|million))?|\d(?![.,:]?\d)|(?:a )?(?:{_SPELT}))"
_HEDGE = (
    r"(?:(?:now|already|only|just|about|some|around|nearly|almost|roughly|perhaps|at least|at most|more than|over|fewer than|up to"
    r"|no more than)\s+)*"
)
_HARM = r"(?:dead|killed|deaths|fatalities|wounded|injured|missing)"
# "forty dead", "a loss of 307 dead", "fourteen killed": what befell them stands for them
_BEFALLEN = re.compile(
    rf"{_N}\s+(?:(?:lie|lay|are|were)\s+)?{_HARM}(?=\s*(?:$|[,;.:)—–]|\s(?:and|or|but|on|in|by|at|after|of|from|with|this|last|since|so"
    r"|near|when|while|for|to|as|among|during|over|under|including|against|upon|behind|were|was|had|have|is|are|lie|lay)\b))",
    re.IGNORECASE,
)
# "the dead are now eleven", "its wounded at more than 160", "the deaths now stand at twelve", "Moldova's dead now number 34"
_PUT_AT = re.compile(
    rf"\b(?:{_HARM}|fallen)\s+(?:[a-z]+\s+){{0,3}}?"
    r"(?:(?:\w+\s+){0,2}?(?:stands?|stood|put|estimated|given)\s+(?:at|as)|at|(?:has|have|had)\s+(?:risen|climbed|grown|come)\s+to"
    r"|rose\s+to|(?:came|come|comes|amount|amounts|amounted)\s+to|number(?:ed|s)?|total(?:led|s)?|is|are|was|were)\s+"
    rf"{_HEDGE}{_N}(?=\s*(?:$|[,;.:)]|\s(?:and|on|in|by|at|after|with|of its|this|last|since|so)\b))",
    re.IGNORECASE,
)
# "the number of its dead as sixty-four", "gave the dead as sixteen", "brings the number of those who lost their lives to twenty-three"
_NUMBER_OF = re.compile(
    rf"\b(?:number of (?:[a-z]+\s+){{0,4}}?(?:{_HARM}|lives|fallen)|(?:g[ai]ves?|put|puts) (?:the|its|their|his) (?:{_HARM}|fallen|losses))"
    rf"(?:\s+(?:has|have|had)\s+(?:risen|grown|climbed))?\s+(?:as|at|to)\s+{_HEDGE}{_N}(?=\s*(?:$|[,;.:)]|\s[a-z]{{2,5}}\b))",
    re.IGNORECASE,
)
# "eleven have died", "about 250,000 have made such trips": the number itself does it
_DOES = re.compile(
    rf"(?:^\W*|[,;]\s|\b(?:and|that|said|says)\s+)(?:of (?:them|these|those),?\s+)?{_HEDGE}{_N}\s+"
    r"(?:(?:have|had|has)\s+(?:\w+ly\s+)?(?:been\s+)?(?:died|killed|wounded|injured|hurt|shot|arrested|detained|freed|released|fled|left"
    r"|returned|crossed|gone|come|surrendered|drowned|perished|signed up|gathered|marched|travelled|made|arrived)"
    r"|(?:were|are)\s+(?:\w+ly\s+)?(?:killed|wounded|injured|hurt|shot|arrested|detained|freed|released|made prisoners?|taken prisoners?"
    r"|captured|drowned|missing|dead|executed|evacuated|flown|deported|expelled)"
    r"|died|fell(?= (?:on|in|at|there|here)\b|$|\W*$)|fled|drowned|perished|surrendered|returned|crossed)\b",
    re.IGNORECASE,
)
# "a third guard died": he makes them three
_ANOTHER_DEAD = re.compile(
    r"\ba\s+(?P<place>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:[\w-]+\s+){0,3}?(?:has\s+|have\s+|had\s+)?"
    r"(?:died|dies|was\s+killed|succumbed)\b",
    re.IGNORECASE,
)
# "the column, some 600 strong", "the men, about 300 in number", "the force that had crossed at eight hundred"
_STRONG = re.compile(rf"{_N}\s+(?:strong\b|in number\b)", re.IGNORECASE)
_THINGS = re.compile(  # what else is lost, taken and sunk
    r"\b(?:ships?|boats?|vessels?|planes?|aircraft|jets?|helicopters?|tanks?|trucks?|cars?|buses|houses|villages|towns|posts|bases|states"
    r"|countries|flights|trawlers|tankers|guns|cattle|horses|camels)\b",
    re.IGNORECASE,
)
_AGED = re.compile(r"\b(?:boy|girl|lad|child|man|woman|youth|son|daughter)\s+of\s+$|\baged?\s+$", re.IGNORECASE)  # "a lad of fifteen"
_ALONE = re.compile(r"\balone\b[^,;]{0,20}$", re.IGNORECASE)  # "at Tiliuin alone thirty dead": and more elsewhere
_A = re.compile(r"^a ", re.IGNORECASE)  # "a hundred and seven"
_LEAST = 2  # one and no more may be anybody


def find_bare_counts(text: str, start: int) -> Iterator[Measure]:
    """Yield the numbers of people in a clause that no noun follows.

    >>> [m.least for t in ("left forty dead", "its dead at 33", "eleven have died") for m in find_bare_counts(t, 0)]
    [40, 33, 11]

    Args:
        text: the clause, with plain marks.
        start: where it stands.
    """
    seen: list[Span] = []
    for pattern in (_BEFALLEN, _PUT_AT, _NUMBER_OF, _STRONG, _DOES):
        if pattern is _DOES and _THINGS.search(text):
            continue
        for match in pattern.finditer(text):
            value = read_number(_A.sub("one ", match["n"]))
            span = Span(start + match.start("n"), start + match.end())
            if (
                value is not None
                and value >= _LEAST
                and not _AGED.search(text[: match.start("n")])
                and not any(span.overlaps(other) for other in seen)
            ):
                seen.append(span)
                low, high = bound(text[: match.start("n")], value)
                yield Measure("count people", low, inf if _ALONE.search(text[: match.start("n")]) else high, span)
    for match in _ANOTHER_DEAD.finditer(text):
        place = read_ordinal(match["place"])
        if place is not None:
            yield Measure("count people", place, place, Span(start + match.start("place"), start + match.end()))
