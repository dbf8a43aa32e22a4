"""Facts: what each clause of a report tells, in keys that meet those of another report's clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casus.ground.dates import bounds
from casus.ground.numbers import NUMBER_WORDS
from casus.ground.spans import Span, trim
from casus.ground.text import fold, plain_marks
from casus.reconcile.board import REPORTER, Sheet, Voice
from casus.reconcile.fact_clauses import CLEFT, Unit, find_units, split_clauses
from casus.reconcile.fact_keys import NOT_UNTIL, Placed, Spot, find_days, find_keys, find_limits, find_spots, times_within
from casus.reconcile.measures import Measure, find_measures
from casus.reconcile.relate import Side
from casus.reconcile.vocabulary import VESSELS
from casus.reconcile.whereabouts import mentions_within

_SPEAKER = re.compile(r"(?:that )?(?:they|we|i|he|she)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:it|its|he|his|she|her|they|their|we|our|i)\b", re.IGNORECASE)
NEGATION = re.compile(  # "not one soldier" says no, "two ships, not one", "no more than two" and "lorry No. 7" do not
    rf"\b(?:not(?! (?:only|just|until|(?:more|less|fewer) than|\d+|one (?:but|as|and|or|more)|(?!one [a-z])(?:{NUMBER_WORDS}))\b)|never"
    r"|no one|(?<!said )(?<!says )(?<!say )no(?!\.?\s*\d| (?:more|fewer|less|later|sooner|earlier|greater) than\b)|none|nobody|neither"
    r"|nothing|fail(?:ed|s)?(?: (?:on |last |this )?\w+)? to|refus\w+ to|unable to)\b|n't\b",
    re.IGNORECASE,
)
FALSE = re.compile(
    r"\b(?:call(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|describ(?:ed|es|ing)|reject(?:ed|s|ing)?|(?:is|are|was|were))\b[^;]*\b(?:inventions?"
    r"|fabrications?|fabricated|fiction|nonsense|lies?|untrue|false|baseless|unfounded|groundless)\b",
    re.IGNORECASE,
)  # says no of all that it tells
_CANCELLED = re.compile(r"\b(?:cancel\w*|postpon\w*|scrapp?\w*|put(?:ting)? off|call(?:ed|s|ing)? off)\b", re.IGNORECASE)
_WITHOUT = re.compile(
    r"\b(?:stay|remain)(?:s|ed|ing)? (?:an? )?member\b|\bstay(?:s|ed|ing)? (?:in|inside)(?= [A-Z]| the (?:alliance|pact|bloc|union|organi))"
    r"|\b(?:keep(?:s|ing)?|kept) (?:its|their|his|her) (?:place|seat|membership)\b"
    rf"|\b(?:unharmed|uninjured|unhurt|unarmed|(?:is|are|was|were) (?:safe|alive)|survived)\b|{_CANCELLED.pattern}",
    re.IGNORECASE,
)  # a word that says no of what its key says
AHEAD = re.compile(
    r"\b(?:(?<!\bfree )(?<!\bown )will|would|could|can|(?-i:may)|might|shall|should|must|if|unless|plans?|planned|(?:is|are|was|were)"
    r" (?:due )?to|expected|hopes?"
    r"|hoped|wants?|wanted|threaten\w*|vow\w*|promis\w+|offer\w*|intend\w*|going to|(?:try|tries|tried|trying|seeks?|seeking"
    r"|negotiat\w+) to|likely|ready|willing|demand\w*|urg\w+"
    r"|call(?:s|ed)? (?:for|on)|ha(?:s|ve|d) (?:[\w-]+ ){1,2}(?:days|weeks|months|years) to)\b"
    r"|\b(?:given|told|ordered|asked|invited|allowed)\b[^,;]*\bto\s+[a-z]",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"(?:and |but |then )*(?:then |later |also |only )*(?:\w+ed|left|quit|sent|took|met|put|gave|made|has|had|have|was|were)\b"
)
_ELLIPSIS = re.compile(r"\b(?:has|have|had|did|does|do|was|were|would|will) not$|n't$", re.IGNORECASE)
_OF_THEM = re.compile(r"\bof (?:them|these|those)\b", re.IGNORECASE)  # a number whose noun stands elsewhere
_WHEN = re.compile(r"when\b", re.IGNORECASE)
# In a denial it tells on what occasion the thing was not done, and of whom or what: "denied that it had fired when they were killed".
_OCCASION = re.compile(r"(?:when|while|whereas|although|after|before|which|who|whose|where)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:which|who|whose|where)\b", re.IGNORECASE)
_TOLD = re.compile(  # behind what is told: "No soldier has crossed, an official declared last night" gives the crossing no day
    r",\s(?:[^,;]{1,80}\s)?(?:said|declared|stated|announced|disclosed|affirmed|reported)\b[^,;]*$"
)
_AROUND = " \t\r\n,.;:\"'“”‘’"


@dataclass(frozen=True, slots=True)
class Fact:
    """What one clause tells.

    Args:
        span: the clause, with no cue and no speaker.
        keys: what it says: keys of its words, "@" before actors and persons, without dates and measures.
        names: the actors, persons and proper names among the keys.
        limits: the dates by which or until which it puts the thing.
        days: its date values, at which the text puts the thing; limits ("since 1976") are none.
        spots: the places it names.
        measures: its numbers.
        voice: by whose account it stands.
        is_negated: the words deny it.
        is_denied: a speaker denies it.
        is_ahead: it is planned, asked for, promised or conditional.
        sentence: number of its sentence.
        placed: the keys of its own words in order.
        shown: the words to show for it: a denial with the verb that denies it.
    """

    sheet: Sheet
    span: Span
    keys: frozenset[str]
    names: frozenset[str]
    days: tuple[str, ...]
    limits: tuple[str, ...]
    spots: tuple[Spot, ...]
    measures: tuple[Measure, ...]
    voice: Voice
    is_negated: bool
    is_denied: bool
    is_ahead: bool
    sentence: int
    placed: tuple[Placed, ...]
    shown: Span

    @property
    def text(self) -> str:
        """The words of the clause."""
        return self.span.of(self.sheet.text)


def find_facts(sheet: Sheet, towns: Mapping[str, str]) -> list[Fact]:
    """Return the facts of a report in order.

    Args:
        sheet: the report.
        towns: the states of towns, by their folded names, where the reports of the story tell them.
    """
    found: list[Fact] = []
    for number, units in find_units(sheet):
        before: _Before | None = None
        for unit in units:
            for piece in split_clauses(sheet.text, unit.span):
                span = trim(sheet.text, piece, _AROUND)
                is_occasion = unit.is_denied and piece.start > unit.span.start and _OCCASION.match(sheet.text, span.start) is not None
                fact = _fact(sheet, span, replace(unit, is_denied=False) if is_occasion else unit, number, before, towns)
                if fact is not None:
                    found += _cleft(fact)
                    if before is None or not (before.is_name and _RELATIVE.match(fact.text)):
                        before = _Before(fact.placed, fact.days)
                elif span.start < span.end:  # "Russia, whose company owns the line, was not told": a name waits for its verb
                    before = _Before(tuple(find_keys(sheet, span, plain_marks(span.of(sheet.text)), ())), (), is_name=True)
    return found


def _cleft(fact: Fact) -> Iterator[Fact]:
    """Yield a fact; of "it was not X but Y who did it" two: Y did it, and X is denied to have done it."""
    match = CLEFT.match(plain_marks(fact.text))
    if match is None:
        yield fact
        return
    start = fact.span.start
    parts = {name: Span(start + match.start(name), start + match.end(name)) for name in ("no", "yes", "rest")}
    for who, is_denied in (("yes", False), ("no", True)):
        placed = [p for p in fact.placed if any(parts[part].start <= p.start < parts[part].end for part in (who, "rest"))]
        keys, names = _sets(placed)
        yield replace(fact, keys=keys, names=names, placed=tuple(placed), is_negated=False, is_denied=is_denied)


@dataclass(frozen=True, slots=True)
class _Before:
    """What the clause before names, and its days."""

    placed: tuple[Placed, ...]
    days: tuple[str, ...]
    is_name: bool = False


def _fact(sheet: Sheet, span: Span, unit: Unit, number: int, before: _Before | None, towns: Mapping[str, str]) -> Fact | None:
    if span.start >= span.end or any(m.span.covers(span) for m in mentions_within(sheet, span)):
        return None  # a name alone tells nothing
    text = plain_marks(span.of(sheet.text))
    times = times_within(sheet, span)
    dates = [t for t in times if t.type != "DURATION"]
    measures = tuple(m for m in find_measures(text, span.start) if not any(t.span.overlaps(m.span) for t in dates))
    placed = find_keys(sheet, span, text, [*(t.span for t in dates), *(m.span for m in measures)])
    keys, names = _sets([*placed, *_subject(sheet, text, unit, before, placed)])
    told = span.start + end.start() if (end := _TOLD.search(text)) else span.end
    days = find_days(sheet, span, [t for t in times if t.span.start < told])
    if before is not None and not days and _WHEN.match(text):  # "was killed on Monday when the bus hit a mine": the day is of both
        days = before.days
    if not keys and not measures and not _OF_THEM.search(text):
        return None
    voice = unit.voice
    if voice is REPORTER and FALSE.search(text):  # "the army called the reports pure invention" is the army's word
        voice = _named_first(sheet, span)
    return Fact(
        sheet=sheet,
        span=span,
        keys=keys,
        names=names,
        days=days,
        limits=find_limits(sheet, span, times),
        spots=tuple(find_spots(sheet, span, towns)),
        measures=measures,
        voice=voice,
        is_negated=_says_no(text, days) != bool(_WITHOUT.search(text) or FALSE.search(text)),
        is_denied=unit.is_denied,
        is_ahead=bool(AHEAD.search(text) or _CANCELLED.search(text)) or _lies_ahead(sheet, days),
        sentence=number,
        placed=tuple(placed),
        shown=Span(unit.cue.start, span.end) if unit.is_denied and unit.cue and unit.cue.end <= span.start else span,
    )


def _says_no(text: str, days: Sequence[str]) -> bool:
    """Say whether a clause says no of something; "not until Friday" says on which day it was."""
    return bool(NEGATION.search(NOT_UNTIL.sub("", text) if days else text))


def _named_first(sheet: Sheet, span: Span) -> Voice:
    """Return the one that a clause names first, as the voice that speaks in it."""
    first = next((m for m in mentions_within(sheet, span) if m.kind != "place"), None)
    return REPORTER if first is None else Voice(first.name or first.text, f"{first.actor or ''} {fold(first.text)}".strip())


def _sets(placed: Sequence[Placed]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys, and the names among them."""
    return frozenset(p.key for p in placed), frozenset(p.key for p in placed if p.is_name)


def _subject(sheet: Sheet, text: str, unit: Unit, before: _Before | None, placed: Sequence[Placed]) -> Sequence[Placed]:
    """Return the keys of a subject that stands outside the clause.

    A clause that begins with its verb has the parties of the one before, and so has "when it was hit". In "denied that its men had fired"
    the speaker says whose men.
    """
    is_own = unit.is_denied or (_SPEAKER.match(text) and NEGATION.search(text))
    if is_own and unit.speaker is not None and _OWN.search(text):
        return find_keys(sheet, unit.speaker, plain_marks(unit.speaker.of(sheet.text)), ())
    if before is not None and _ELLIPSIS.search(text):  # "the deputies have voted, the senate has not"
        return [p for p in before.placed if not p.is_name]
    if before is not None and _WHEN.match(text) and _OWN.search(text):
        return [p for p in before.placed if p.is_name or p.key in VESSELS]
    if before is not None and _NO_SUBJECT.match(text) and not any(p.key.startswith("@") for p in placed):
        return [p for p in before.placed if before.is_name or p.key.startswith("@")]
    return ()


def _lies_ahead(sheet: Sheet, days: Sequence[str]) -> bool:
    """Say whether a clause tells of a day after the report was published ("meets on Monday")."""
    published = sheet.account.published
    return published is not None and any((b := bounds(d)) is not None and b[0] > published for d in days)


def side_of(fact: Fact) -> Side:
    """Return a clause as a side of a finding."""
    return Side(fact.sheet, fact.shown, fact.voice)


def actors_within(fact: Fact, place: tuple[int, int], actor_of: Mapping[str, str]) -> frozenset[str]:
    """Return the actors that stand in a part of a clause; for a person for whom he acts, where that is known."""
    named = (p.key.removeprefix("@") for p in fact.placed if p.key.startswith("@") and place[0] <= p.start - fact.span.start < place[1])
    return frozenset(actor_of.get(name, name) for name in named)
