"""Figures: numbers of a report with what they count or measure, and in which matter they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casus.ground.numbers import NUMBER_WORDS, read_number
from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.reconcile.bare_counts import find_bare_counts
from casus.reconcile.deeds import find_around
from casus.reconcile.facts import Fact
from casus.reconcile.matters import COUNTED, LASTING, ONE, SHARES, SUMS, THERE_IS, Matters
from casus.reconcile.measures import ACTIVITY, VOTES, Measure
from casus.reconcile.quantities import bound
from casus.reconcile.vocabulary import VESSELS, key_of

_N = rf"(?P<n>\d[\d,.]*\d|\d|(?:{NUMBER_WORDS})(?:[ -](?:{NUMBER_WORDS}))*)"
_OF_THEM = re.compile(rf"(?:\b(?P<noun>[a-z]+s),\s+)?\b{_N}\s+of\s+(?:them|these|those)\b", re.IGNORECASE)
_FORCE_OF = re.compile(
    rf"\b(?P<what>force|contingent|army|garrison|mission|crew|delegation|fleet)\s+of\s+"
    rf"(?:about |some |around |nearly |up to |at least )?{_N}(?![\d,.]*\d)"
    r"(?=\s*(?:$|[,;.]|\s(?:to|in|for|from|at|if|is|was|will|has|had|and|under|by)\b))",
    re.IGNORECASE,
)
_A_LONG = re.compile(r"\ban?\s+(?P<unit>year|month|week|day|decade)['’]s\s+notice\b", re.IGNORECASE)
_AN_HOUR = re.compile(r"\b(?P<way>less than|more than|under|over)\s+(?:an?|one)\s+(?P<unit>hour|day|week|month|year)\b", re.IGNORECASE)
_FORTNIGHT = re.compile(r"\b(?:a fortnight|half an? (?P<unit>hour|day|year|century))\b(?! (?:ago|later|after|before))", re.IGNORECASE)
_VOTED = re.compile(rf"\b{_N}\s+(?:[a-z]+\s+){{0,2}}?voted\s+(?:for|in favou?r)\b", re.IGNORECASE)
_LONG = {"hour": 1 / 24, "year": 365.0, "month": 30.4, "week": 7.0, "day": 1.0, "decade": 3650.0, "century": 36500.0}
_OFFSET = re.compile(r"\s+(?:after|before|ago|earlier|later)\b")
_NOT = re.compile(r"\bnot\s+(?:the\s+|about\s+)?[$€£]?$", re.IGNORECASE)  # "203 million, not 230 million"
_AGAINST = re.compile(
    rf"\b{_N}\s+(?:[a-z]+\s+)?voted\s+(?:against|for)(?:\s+(?:it|the\s+\w+))?,?\s+(?:and\s+)?"
    rf"(?P<m>\d+|(?:{NUMBER_WORDS})(?:[ -](?:{NUMBER_WORDS}))*)"
    r"\s+(?:[a-z]+\s+)?(?:voted\s+)?(?:against|for)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"\b(?:(?P<twice>twice)|{_N}\s+times)\b", re.IGNORECASE)
_PUT_AT = re.compile(
    rf"\bnumber of (?:[\w-]+ ){{0,2}}?(?P<what>[a-z]+s|[a-z]*men|people|police|personnel)\b[^,;]*?\b(?:is|was|are|at|to|as)\s+"
    rf"(?:about |some |around |nearly )?{_N}(?![\d,.]*\d)\s*(?:$|[,;.])",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:(?P<n>one|two|three|four|an?)\s+)?(?P<d>half|thirds?|quarters?|fifths?|whole|entire|all)\s+(?:of\s+)?(?:the|its|their)?\s*"
    r"(?P<what>[a-z]+)\b|\bshared?(?: \w+)? equally\b|\bin equal (?:parts|shares)\b|\bsplit(?: \w+)? evenly\b",
    re.IGNORECASE,
)
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "whole": 1.0, "entire": 1.0, "all": 1.0}
_SHARED_OUT = frozenset(map(key_of, "cost bill price expense sum money debt oil profits revenue burden".split())) | {"bill", "law"}
_WARNED = re.compile(r"\b(?:warn\w*|called (?:on|out)|hailed|shouted|signal\w*|ordered)\b", re.IGNORECASE)

PEOPLE = frozenset("people soldier force personnel man".split())  # words for people that say no more
PERSONS = frozenset(
    map(
        key_of,
        """soldiers observers police crew sailors technicians experts advisers civilians refugees prisoners hostages guards rebels gunmen
        workers diplomats citizens deputies members protesters fighters marines peacekeepers monitors residents settlers farmers fishermen
        doctors engineers students migrants""".split(),
    )
)
_TABLES: dict[str, Matters] = {"time": LASTING, "money": SUMS, "percent": SHARES, "count": COUNTED}
_TRADES = frozenset(  # words for people that may also be the same as those of another trade
    map(
        key_of,
        """combatants defenders officers youths pupils journalists riders labourers volunteers instructors commandos paratroopers nationals
        inhabitants passengers raiders""".split(),
    )
)
_BODIES = frozenset(map(key_of, "bodies corpses coffins biers".split()))
_MEN = re.compile(r"[a-z]{3,}(?:men|women)$")
_AIR = frozenset("airliner drone helicopter".split())


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a clause.

    Args:
        fact: the clause.
        measure: the number with its unit.
        matter: what it is of, as far as the words of the clause tell; "" where they do not.
        around: keys that stand around the clause.
        is_people: what is counted is a word for people that `PEOPLE` and `PERSONS` do not know.
        is_loose: what is counted, or for what so long is needed, the words leave to the clause: of two matters it is two things.
    """

    fact: Fact
    measure: Measure
    matter: str
    around: frozenset[str]
    is_people: bool = False
    is_loose: bool = False

    @property
    def noun(self) -> str:
        """The key of what is counted, "" for other measures."""
        unit = self.measure.unit
        return unit.removeprefix("count ") if unit.startswith("count ") else ""


def find_figures(facts: Sequence[Fact], actor_of: Mapping[str, str]) -> list[Figure]:
    """Return the numbers of a report with what they are of; those of denied clauses, and those open at both ends, are left out.

    Args:
        facts: the clauses of the report.
        actor_of: for whom persons act, by their names.
    """
    found: list[Figure] = []
    for fact, around in zip(facts, find_around(facts, actor_of), strict=True):
        if fact.is_denied:
            continue
        text = plain_marks(fact.text)
        bare = list(find_bare_counts(text, fact.span.start))
        more = list(_more(fact, text, around))
        bare = [m for m in bare if not any(o.span.overlaps(m.span) for o in more)]
        more += bare
        more += [m for m in fact.measures if not any(o.span.overlaps(m.span) for o in more)]
        for measure in more:
            before = text[: measure.span.start - fact.span.start]
            if measure.unit == "time" and _OFFSET.match(fact.sheet.text, measure.span.end):
                continue  # "two days | after it was sunk": the clause ends before the word that makes it a date
            if fact.is_negated and measure.most == 1 and measure.unit.startswith("count "):
                continue  # "had not seen a single Cuban"
            if (measure.least == 0.0 and measure.most == float("inf")) or _NOT.search(before):
                continue
            named, is_people = _in_people(fact, measure)
            is_loose = (
                is_people or measure in bare or (measure.unit == "time" and ACTIVITY.match(fact.sheet.text, measure.span.end) is not None)
            )
            found.append(Figure(fact, named, matter_of(named, text, fact.span.start), around, is_people, is_loose))
    return found


def _in_people(fact: Fact, measure: Measure) -> tuple[Measure, bool]:
    """Return a number, and whether it is one of a state's people or of men by their trade: "1,500 Americans", "forty riflemen"."""
    last = measure.span.of(fact.sheet.text).split()[-1]
    if last == "garrison" and measure.unit.startswith("count "):
        return replace(measure, unit="count soldier"), False
    key = measure.unit.removeprefix("count ")
    if key in _BODIES:
        return replace(measure, unit="count people"), False
    if key == measure.unit or key in PEOPLE or key in PERSONS:
        return measure, False
    return measure, key in _TRADES or bool(_MEN.search(last)) or (last[0].isupper() and fact.sheet.state_called(last) is not None)


def figure_of(fact: Fact, measure: Measure) -> Figure:
    """Return a number of a clause as a figure of which nothing is known but the clause."""
    return Figure(fact, measure, matter_of(measure, plain_marks(fact.text), fact.span.start), frozenset())


def _more(fact: Fact, text: str, around: frozenset[str]) -> Iterator[Measure]:
    """Yield numbers whose noun stands elsewhere: "two hundred of them", "a force of 600", "called three times"; and shares."""
    for pattern, noun in ((_OF_THEM, _people_around(around)), (_FORCE_OF, ""), (_PUT_AT, "")):
        for match in pattern.finditer(text):
            value = read_number(match["n"])
            key = (
                key_of(match["noun"])
                if pattern is _OF_THEM and match["noun"]
                else noun or (key_of(match["what"]) if pattern is not _OF_THEM else "")
            )
            if pattern is _PUT_AT and fact.sheet.state_called(match["what"]):
                key = "people"  # "the number of Cubans there is 400"
            if value is not None and key:
                unit = "soldier" if key in ("force", "mission", "garrison") else key
                yield _measure(f"count {unit}", bound(text[: match.start("n")], value), match.span(), fact)
    yield from _repeated(fact, text)


def _repeated(fact: Fact, text: str) -> Iterator[Measure]:
    """Yield how often somebody was warned, how long a notice is, and which part of a cost somebody bears."""
    if _WARNED.search(text):
        for match in _TIMES.finditer(text):
            value = 2.0 if match["twice"] else read_number(match["n"])
            if value is not None:
                yield _measure(f"count {key_of('warnings')}", (value, value), match.span(), fact)
    yield from _votes_and_times(fact, text)
    for match in _PART.finditer(text):
        if match["d"] is None:
            yield _measure("share", (0.5, 0.5), match.span(), fact)
        elif key_of(match["what"]) in _SHARED_OUT:
            share = _PARTS[match["d"].lower().removesuffix("s")] * (read_number(match["n"]) or 1 if match["n"] else 1)
            yield _measure("share", (share, share), match.span(), fact)


def _votes_and_times(fact: Fact, text: str) -> Iterator[Measure]:
    """Yield votes told in words ("twelve voted against and eleven for it"), and times such as "less than an hour"."""
    for match in _AGAINST.finditer(text):
        votes = [read_number(match["n"]), read_number(match["m"])]
        if votes[0] is not None and votes[1] is not None:
            result = max(votes[0], votes[1]) + min(votes[0], votes[1]) / VOTES
            yield _measure("vote", (result, result), match.span(), fact)
    if not _AGAINST.search(text):
        for match in _VOTED.finditer(text):
            value = read_number(match["n"])
            if value is not None:
                yield _measure("vote", (value, value + 1 - 1 / VOTES), match.span(), fact)
    for match in _FORTNIGHT.finditer(text):
        size = _LONG[match["unit"].lower()] / 2 if match["unit"] else 2 * _LONG["week"]
        yield _measure("time", (size, size), match.span(), fact)
    for match in _AN_HOUR.finditer(text):
        size = _LONG[match["unit"].lower()]
        limits = (0.0, size) if match["way"].lower() in ("less than", "under") else (size, float("inf"))
        yield _measure("time", limits, match.span(), fact)
    for match in _A_LONG.finditer(text):
        yield _measure("time", (_LONG[match["unit"].lower()],) * 2, match.span(), fact)


def _measure(unit: str, limits: tuple[float, float], where: tuple[int, int], fact: Fact) -> Measure:
    return Measure(unit, limits[0], limits[1], Span(fact.span.start + where[0], fact.span.start + where[1]))


def _people_around(around: frozenset[str]) -> str:
    return next((k for k in sorted(around) if k in PERSONS), "")


def matter_of(measure: Measure, text: str, start: int) -> str:
    """Return what a number is of, by the words of its clause: the one next to it; those of the unit itself count too."""
    unit = measure.unit
    table = _TABLES.get(unit.partition(" ")[0], ())
    first, last = measure.span.start - start, measure.span.end - start
    near = _near(table, text, first, last) or (_near(THERE_IS, text, first, last) if unit.startswith("count") else [])
    return min(near)[2] if near else ""


def _near(table: Matters, text: str, first: int, last: int) -> list[tuple[int, int, str]]:
    """Return the words of a table that stand in a text: how far from a stretch, the number of the line, and its name."""
    return [
        (max(0, first - m.end(), m.start() - last), place, name) for place, (name, words) in enumerate(table) for m in words.finditer(text)
    ]


_OTHER = -0.3  # the thing counted is the same, and said to be another's matter
TOLL = frozenset(("killed", "wounded", "missing"))


def shared_noun(left: Figure, right: Figure) -> float:
    """Return how much it says that two figures count in one unit; 0 where they count two kinds of things."""
    a, b = left.measure.unit, right.measure.unit
    if not a.startswith("count"):
        return 1.0 if a == b and (a != "percent" or (left.matter and left.matter == right.matter)) else 0.0
    ours, theirs = left.noun, right.noun
    for group in (VESSELS - _AIR, _AIR):
        if ours in group and theirs in group:
            return 1.0
    if ours == theirs:
        return 0.5 if ours in PEOPLE else 1.0
    if (left.is_people and theirs == "people") or (right.is_people and ours == "people"):
        return 0.5
    if left.is_people or right.is_people:
        return 0.4 if {ours, theirs} & PEOPLE else 0.0
    if ours in PEOPLE and (theirs in PEOPLE or theirs in PERSONS):
        return 0.4
    return 0.4 if theirs in PEOPLE and ours in PERSONS else 0.0


def shared_matter(left: Figure, right: Figure) -> float | None:
    """Return how much it says that two figures stand in one matter; None where they stand in two."""
    if left.matter == right.matter:
        return 0.6 if left.matter else 0.0
    if left.matter and right.matter:
        if any({left.matter, right.matter} <= one for one in ONE):
            return 0.2
        return (
            _OTHER if left.noun and left.noun == right.noun and left.noun not in PEOPLE and not TOLL & {left.matter, right.matter} else None
        )
    return 0.0
