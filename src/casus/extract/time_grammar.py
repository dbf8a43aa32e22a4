"""The grammar of time expressions: finds them in a sentence by the patterns, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from casus.extract.time_calendar import CALENDAR
from casus.extract.time_meaning import Meaning
from casus.extract.time_pieces import DAY, MONTH_NAME
from casus.extract.time_units import UNIT_PHRASES
from casus.ground.spans import Span
from casus.ground.text import plain_marks


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time expression in a text: where it stands, what it says, and the name of the pattern that found it.

    Args:
        span: its characters.
        meaning: what it says.
        rule: the name of the pattern.
        whole: the longer expression whose verb is its own too ("3 to 14 September" of the 3); None where it stands alone.
    """

    span: Span
    meaning: Meaning
    rule: str
    whole: Span | None = None


_FAMILIES = re.compile(
    r"(?P<set>hourly|daily|nightly|weekly|monthly|quarterly|annually|yearly)"
    r"|(?P<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|period|summer|winter|spring|fall|autumn"
    r"|morning|afternoon|evening|hal[fv])"
    r"|(?P<month>\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?P<digit>\d)|(?P<day>to-?morrow)"
    r"|(?P<ref>\b(?:now|current|recent|present|past\b|future|soon|moment|term|noon|midday|dawn|daybreak|sun|dusk|nightfall"
    r"|midnight|nineteen|eighteen|twenty|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|lately|thousand|overnight|to-?night|christmas"
    r"|thanksgiving|halloween|valentine|may\b|new\s+year))",
    re.IGNORECASE,
)

_NUMBERED = frozenset({"amount", "shift", "clock", "adjective"})
_PLACED = re.compile(r"(?:just\s+)?(?:over|under|around|about)\b", re.IGNORECASE)
_NO_LEFT = frozenset({"adjective", "present", "past", "set word", "per unit"})
_MORE_DAY = re.compile(rf"\s*(?:-|and|to|or)\s*{DAY}(?!\s+(?:[a-z]|{MONTH_NAME}))(?!\w)")
_LESS_DAY = re.compile(r"(?<=\b(?:from|ween|n on)\s)(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\s*(?:-|and|to|until|through)\s*\Z", re.IGNORECASE)
_RULES = tuple(
    (family, name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), read)
    for family, name, pattern, read in CALENDAR + UNIT_PHRASES
)

# Words before a time expression that TimeML takes into its span; they leave its value as it is.
_LEFT = re.compile(
    r"(?:\b(?:(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|rest|turn|most|part|height|eve)\s+of(?:\s+the)?"
    r"|early(?:\s+in)?|(?:the\s+)?(?:early|late|mid|middle)|earlier(?:\s+in)?|later(?:\s+in)?|late(?:\s+in)?|sometime"
    r"|about|around|nearly|almost|approximately|roughly|(?:just\s+)?(?:over|under)|(?:no\s+)?(?:more|less|fewer)\s+than"
    r"|at\s+(?:least|most)|up\s+to|as\s+(?:long|many|little|much)\s+as|an?\s+(?:additional|estimated|extra|total\s+of)"
    r"|the\s+entire|the\s+whole|fiscal)\s+|\b(?:mid|late|early|pre|post)-)+$",
    re.IGNORECASE,
)


def find_phrases(text: str, span: Span) -> list[Phrase]:
    """Return the time expressions in a part of the text by their form, in order, never overlapping; the longest at each place.

    >>> [(p.span.of(t), p.rule) for t in ["He left in early 2016, two days before."] for p in find_phrases(t, Span(0, len(t)))]
    [('early 2016', 'year'), ('two days before', 'shift')]
    """
    part = plain_marks(span.of(text))
    families = {match.lastgroup for match in _FAMILIES.finditer(part)}
    if not families:
        return []
    found = sorted(_candidates(part, families), key=lambda c: (c[0], -c[1], c[2]))
    phrases: list[Phrase] = []
    end = 0
    for start, stop, order, meaning in found:
        if start < end:
            continue
        left = _LEFT.search(part, max(end, start - 40), start)
        rule = _RULES[order][1]
        begin = left.start() if left and rule not in _NO_LEFT else start
        if begin < start and rule not in _NUMBERED and _PLACED.match(part, begin):
            begin = start  # "over the weekend", "around Wednesday's ruling": a preposition of the clause
        if rule == "day month" and not meaning.part and (less := _LESS_DAY.search(part, end, start)):
            first = Span(span.start + less.start("d"), span.start + less.end("d"))
            phrases.append(Phrase(first, replace(meaning, day=int(less["d"])), "day and day", Span(span.start + begin, span.start + stop)))
        phrases.append(Phrase(Span(span.start + begin, span.start + stop), meaning, _RULES[order][1]))
        end = stop
        if meaning.kind == "day" and not meaning.part and (more := _MORE_DAY.match(part, stop)):
            end = more.end()
            again = replace(meaning, day=int(more["d"]))
            phrases.append(Phrase(Span(span.start + more.start("d"), span.start + end), again, "day and day"))
    return phrases


def _candidates(part: str, families: set[str | None]) -> Iterator[tuple[int, int, int, Meaning]]:
    """Yield start, end, number of the rule and meaning of all that the rules find."""
    if "unit" in families:  # the names of days hold a unit's name
        families = families | {"day"}
    for order, (family, _, pattern, read) in enumerate(_RULES):
        if family in families:
            for match in pattern.finditer(part):
                meaning = read(match)
                if meaning is not None:
                    yield match.start(), match.end(), order, meaning
