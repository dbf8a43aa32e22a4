"""Measures: numbers of a clause with their unit: money, time, distance, ordinals, things counted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casus.ground.numbers import NUMBER_WORDS, read_number, read_ordinal
from casus.ground.spans import Span
from casus.reconcile.quantities import bound, vague_number
from casus.reconcile.vocabulary import find_phrases, key_of

# unit: what it is measured in, and how many of that make one
_TIME = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0, "decade": 3650.0}
_LENGTH = {"kilometer": 1.0, "kilometre": 1.0, "km": 1.0, "mile": 1.609, "nautical mile": 1.852, "meter": 0.001, "metre": 0.001,
           "yard": 0.000914, "feet": 0.000305}  # fmt: skip
_WEIGHT = {"ton": 1.0, "tonne": 1.0}
_MONEY = {"dollar": "dollar", "euro": "euro", "pound": "pound", "sterling": "pound", "rouble": "rouble", "ruble": "rouble", "yen": "yen",
          "franc": "franc", "mark": "mark", "crown": "crown", "krona": "crown", "lira": "lira", "rupee": "rupee", "yuan": "yuan",
          "peso": "peso"}  # fmt: skip
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_SUFFIX = {"m": 1e6, "bn": 1e9, "k": 1e3}
_ROUND = {"time": 0.03, "length": 0.05}  # share by which two roundings of one time or distance may differ
_HALF = 0.5  # kilometres
_FIGURES, _COARSEST = 10, 100.0
_TOKEN = re.compile(r"[$€£¥]?\d[\d,.]*\d|[$€£¥]?\d|[^\W\d_]+(?:[-'][^\W\d_]+)*|[^\w\s]")
VOTES = 1e6
_VOTED = re.compile(
    r"\b(?:votes?|voted|voting|approv\w+|pass(?:ed|es)|reject\w*|adopt\w*|ratif\w+|elected|(?:carried|defeated)(?= by\b))\b", re.IGNORECASE
)
_SPELT = rf"(?:{NUMBER_WORDS})(?:[ -](?:{NUMBER_WORDS}))*"
_TALLY = re.compile(
    rf"(?<![\d.])\b(\d[\d,]*|{_SPELT}(?= votes?\b))(?: votes?)?(?: in favou?r| for)?(?: to |-)(\d[\d,]*|{_SPELT})(?: votes?| against)?\b"
    r"(?!\.\d|\s*(?:-|years?|per|%|[ap]\.?m|million|billion))",
    re.IGNORECASE,
)
_EITHER = rf"(\d[\d,]*|{_SPELT})"
_SIDES = re.compile(  # "98 members for and only 71 against", "98 deputies voted in favour of it, 71 were opposed"
    rf"(?<![\d.])\b{_EITHER}(?: [a-z]+){{0,3}}? (?:for|in favou?r)(?: (?:of )?(?:it|the [a-z]+))?(?:,? and|,? with|,? but|,|;)"
    rf"(?: only| just)? {_EITHER}(?: [a-z]+){{0,2}}? (?:against|opposed)\b"
)
_RANGE = re.compile(  # "two to five years", "between 20 and 30 ships"
    rf"(?<!from )\b(?<![\d.,])(?P<n>\d[\d,]*|{_SPELT})\s+(?:to|or)\s+$|\bbetween (?P<m>\d[\d,]*|{_SPELT}) and $", re.IGNORECASE
)
_HEDGED = re.compile(r"\d+(?:st|nd|rd|th)\b|[^\W\d_]+(?:-[^\W\d_]+)*", re.IGNORECASE)
_OF_SCORE = re.compile(r"\d-$|\bmagnitude(?: of)?\s+$", re.IGNORECASE)  # "a 27-24 loss", "a magnitude 6 quake"
_NUMBERED = re.compile(r"(?:article|page|chapter|section|protocol|resolution|line|flight|number|no|aged?|route|room|division|brigade)$")
_STOPS = frozenset(
    """of from in on at with who that which and or to for were was had have has are is been being be by after before near outside inside
    during as against when while but than will would could may might must should can did do does remain remained left more ago later earlier
    each per not also only go goes stay stays come comes leave leaves arrive arrives remains
    killed dead died injured wounded missing arrested""".split()
)
_COUNTED_AS = {key_of("members"): key_of("countries")}  # an alliance counts its members in states
_STATE_ROW = {key_of("countries"): key_of("members")}  # "the 13th country in the pact" is its 13th member
_PEOPLE = frozenset("men women others persons".split())
_ADDRESS = frozenset("street avenue floor road lane parallel century district anniversary birthday".split())
ACTIVITY = re.compile(  # "nine hours of talks": how long; "the last two days of the war": when
    r"\s+of\s+(?!the\b|its\b|their\b|this\b|that\b|an?\b)(?:[a-z]+\s+){0,2}?"
    r"(?:[a-z]+(?:ing|ions?|ments?)|work|talks?|rest|war|peace|grace|notice|rule|service|duty|prison|jail|debate|siege)\b"
)
"""What is done for so many hours or days, behind them."""
_BEHIND_IT = re.compile(r"\bafter\s+(?:[a-z]+\s+)?$", re.IGNORECASE)  # "signed after two days of talks": when
_FOR_A = frozenset("within for lasting after".split())  # "within a week"
_OFFSET = re.compile(r"\s+(?:after|before|later|ago|earlier|since|of|early|late)\b", re.IGNORECASE)  # when, not how long
_CHANGED = re.compile(  # "rose by 300 men"; "was held by 300 men" counts them
    r"\b(?:r[io]se[ns]?|grow\w*|grew|increas\w+|f[ae]ll\w*|drop\w*|reduc\w+|cut\w*|rais\w+|strengthen\w*|reinforc\w+|shr[iau]nk\w*"
    r"|up|down|lower\w*|enlarg\w+|exceed\w*|divided|multipl\w+)\b[^,;]*\bby\s+(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
_DOERS = re.compile(
    r"(?:states|countries|nations|members|governments|parties)\b", re.IGNORECASE
)  # "signed by eight states" says who did it
_LONE = re.compile(r"\b(?:only|just|merely|exactly|but|a|an)\s+$", re.IGNORECASE)  # "only one ship", "a single ship": all that there is
_OF_MORE = frozenset("other more another additional further such these those".split())
_PLURAL = re.compile(r"(?:[^s]s|ss?es|men|people|police|children|troops|crew)$")
_ROW = re.compile(  # "the third country to leave"; "no other state has left" makes it the first
    r"\b(?P<place>first|second|third|[a-z-]+th|\d+(?:st|nd|rd|th))\s+(?:[\w-]+\s+){0,2}?to\s+(?:have\s+)?(?P<act>[a-z]+)\b"
    r"|\bno other (?:[\w-]+ ){1,2}?(?:has|had)(?: so far| yet| ever| before)? (?P<acted>[a-z]+)\b",
    re.IGNORECASE,
)
_TOTALS = re.compile(
    r"\b(?:(?<=s )number|numbers|numbered|total|totals|totalled|totaled)\s+(?:about |around |some |nearly |almost |more than )?$",
    re.IGNORECASE,
)
_SHARED_OUT = re.compile(  # "28 of his 68 punches", "one hour each day": a share, and a rate
    r"\s+of\s+(?:the |his |her |its |their )?\d|(?:\s+[\w-]+){1,2}\s+(?:each|every|per|an?)\s+(?:day|week|month|hour|game|match)\b",
    re.IGNORECASE,
)
_RATE = re.compile(  # "600,000 barrels a day": so many a day are no stock of barrels
    rf"(?<![\d.])\b(?P<n>\d[\d,.]*\d|\d|{_SPELT})(?P<by> (?:hundred|thousand|million))? (?:[a-z-]+ )??(?P<what>[a-z]+)"
    r"(?: of [a-z]+)? (?:an?|per|each|every) (?P<of>day|week|month|hour)\b"
)
_OF_ALL = re.compile(r"\d\s+of\s+(?:the |his |her |its |their )?$", re.IGNORECASE)
_HOUR = re.compile(r"\s*(?:[ap]\.?m|GMT|UTC)\b", re.IGNORECASE)
_PARTIAL = frozenset("a an half quarter".split())  # what a share of a large number begins with
_LONGEST = 5  # words of a number ("a quarter of a million")
_COMPOUND = re.compile(rf"\b(\d[\d,.]*|(?:{NUMBER_WORDS}))-({'|'.join((*_TIME, *_LENGTH))})\b(?!-old)", re.IGNORECASE)  # "20-year"
_MOST_WORDS = 5  # between a number and the noun that it counts


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit.

    Args:
        unit: what is measured: "time", "length", "money dollar", "percent", "ordinal member", "count soldier".
        least: the smallest number that the words leave open, in days, kilometres, tons, or as it stands.
        most: the largest one.
        span: the words of the number and its unit.
    """

    unit: str
    least: float
    most: float
    span: Span

    @property
    def middle(self) -> float:
        """The middle of what the words leave open; where that has no end, as if it ended at twice the least."""
        return (self.least + min(self.most, 2 * self.least + 1)) / 2

    def may_equal(self, other: Measure) -> bool:
        """Say whether the two can be one number; times and distances may be rounded."""
        slack = _ROUND.get(self.unit, 0.0) * max(self.least, other.least)
        if self.unit == "length" and min(self.least, other.least) >= 1 and (self.least % 1 == 0) != (other.least % 1 == 0):
            slack = max(slack, _HALF)  # "two kilometres" and "1.6 kilometres"
        return self.least <= other.most + slack and other.least <= self.most + slack

    def rounds(self, other: Measure) -> bool:
        """Say whether this number is the other one rounded to two figures or more, and to hundreds at least.

        >>> about, exact = find_measures("1,800 tons, 1,786 tons")
        >>> about.rounds(exact), exact.rounds(about)
        (True, False)
        """
        value, exact = self.least, other.least
        if value != self.most or exact != other.most or value < _FIGURES * _COARSEST or value % _COARSEST:
            return False
        step = _COARSEST
        while value % (step * 10) == 0:
            step *= 10
        return value >= _FIGURES * step and exact % step != 0 and abs(value - exact) <= step / 2

    def is_finer(self, other: Measure) -> bool:
        """Say whether this one leaves less open, and lies within what the other allows."""
        return self.may_equal(other) and self.most - self.least < other.most - other.least


def find_measures(text: str, start: int = 0) -> list[Measure]:
    """Return the measures of a text in order; years, ages and numbers of articles are none.

    >>> [(m.unit, m.least) for m in find_measures("as its 15th member, for 20 years and $80 million")]
    [('ordinal memb', 15), ('time', 7300.0), ('money dollar', 80000000)]
    """
    tokens = list(_TOKEN.finditer(text))
    found: list[Measure] = []
    for match in (*(_TALLY.finditer(text) if _VOTED.search(text) else ()), *_SIDES.finditer(text)):
        votes = [v for n in (1, 2) if (v := read_number(match[n])) is not None]
        if len(votes) < len(match.groups()):
            continue
        result = max(votes) + min(votes) / VOTES  # one number for both sides of a vote
        span = Span(start + match.start(), start + match.end())
        found.append(Measure("vote", result, result, span))
    for match in _ROW.finditer(text):
        place = read_ordinal(match["place"]) if match["place"] else 1
        if place is not None and (key := key_of(match["act"] or match["acted"])):
            found.append(Measure(f"ordinal to {key}", place, place, Span(start + match.start(), start + match.end())))
    for match in _COMPOUND.finditer(text):
        value = read_number(match[1])
        unit, table = ("time", _TIME) if match[2].lower() in _TIME else ("length", _LENGTH)
        if value is not None:
            size = value * table[match[2].lower()]
            found.append(Measure(unit, size, size, Span(start + match.start(), start + match.end())))
    found += (rate for match in _RATE.finditer(text) if (rate := _rate(text, match, start)) is not None)
    at = 0
    while at < len(tokens):
        measure, at = _measure_at(text, tokens, at, start)
        if measure is not None and not any(m.span.overlaps(measure.span) for m in found):
            found.append(measure)
    return found


def _rate(text: str, match: re.Match[str], start: int) -> Measure | None:
    """Return how many of a thing are made, sold or let through in a time; None for sums, which are reckoned elsewhere, and for times."""
    value, what = read_number(match["n"] + (match["by"] or "")), _singular(match["what"])
    key = what if what in _WEIGHT else key_of(match["what"])
    if value is None or not key or any(what in table for table in (_TIME, _LENGTH, _MONEY)):
        return None
    return Measure(f"rate {key} {match['of']}", *bound(text[: match.start()], value), Span(start + match.start(), start + match.end()))


def _measure_at(text: str, tokens: Sequence[re.Match[str]], place: int, start: int) -> tuple[Measure | None, int]:
    first = tokens[place].group()
    ordinal = _ordinal_at(text, tokens[place])
    if ordinal is not None:
        nouns = list(_words(tokens, place + (2 if ordinal[1] > tokens[place].end() else 1)))
        if nouns and key_of(nouns[0].group()) and nouns[0].group().lower() not in _ADDRESS:
            span = Span(start + tokens[place].start(), start + nouns[0].end())
            key = key_of(nouns[0].group())
            return Measure(f"ordinal {_STATE_ROW.get(key, key)}", ordinal[0], ordinal[0], span), place + 1
        return None, place + 1
    sign = first[0] if first[0] in _SIGNS else ""
    value, end = _number_at(text, tokens, place)
    if value is None:
        return None, place + 1
    before = text[: tokens[place].start()]
    last = tokens[place - 1].group().lower() if place else ""
    is_none = value == 1 and last == "not"  # "not one ship" counts nothing
    if is_none or _OF_SCORE.search(before) or _is_name_or_share(text, tokens[place], tokens[end - 1], last):
        return None, end
    if end < len(tokens) and not isinstance(value, tuple) and (scale := _SUFFIX.get(tokens[end].group())):  # "$30m"
        value, end = value * scale, end + 1
    low, high = value if isinstance(value, tuple) else bound(before, value)
    if low == high and (least := _range_before(before, low)) is not None:
        low = least
    words = list(_words(tokens, end))
    begin = start + tokens[place].start()
    if sign:
        return Measure(f"money {_SIGNS[sign]}", low, high, Span(begin, start + tokens[end - 1].end())), end
    following = tokens[end].group() if end < len(tokens) else ""
    if (
        following == "%"
        or following.lower() in ("percent", "per")
        or (last == "by" and (not words or _CHANGED.search(before) or _DOERS.match(words[-1].group())))
    ):
        is_share = following == "%" or following.lower() in ("percent", "per")
        return (Measure("percent", low, high, Span(begin, start + tokens[end].end())) if is_share else None), end
    if first.isdigit() and 1900 <= int(first) <= 2100 and not words:
        return None, end
    return _with_unit(text, words, (low, high), Span(begin, start + tokens[end - 1].end()), start), end


def _range_before(before: str, most: float) -> float | None:
    """Return the number from which a range runs to another: "two to five years"; None where there is none."""
    match = _RANGE.search(before)
    least = read_number(match["n"] or match["m"]) if match else None
    return least if least is not None and 0 < least < most else None


def _is_name_or_share(text: str, first: re.Match[str], last: re.Match[str], word: str) -> bool:
    """Say whether a number is none of a thing: part of a name or a label, an hour, a rate, or a share of another number.

    Args:
        text: the whole text.
        first: its first word.
        last: its last word.
        word: the word before it, in lower case.
    """
    before, after = text[: first.start()], text[last.end() :]
    is_label = bool(_NUMBERED.match(word)) and not _TOTALS.search(before)
    is_share = bool(_SHARED_OUT.match(after) or _OF_ALL.search(before))
    return is_label or is_share or bool(re.match(r"0\d", first.group()) or _HOUR.match(after)) or _is_glued(text, first, last)


def _is_glued(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Say whether a number is part of a name ("MQ-9B", "F16")."""
    before, after = text[max(0, first.start() - 2) : first.start()], text[last.end() : last.end() + 1]
    scaled = re.match(r"(?:m|bn|k)\b", text[last.end() :])
    return bool(re.search(r"[^\W\d_]-?$", before)) or (last.group()[-1].isdigit() and after.isalpha() and not scaled)


def _with_unit(text: str, words: list[re.Match[str]], limits: tuple[float, float], number: Span, start: int) -> Measure | None:
    """Return the measure whose unit or counted noun the words behind a number name.

    Args:
        text: the whole text.
        words: the words behind the number.
        limits: the smallest and the largest number that the words before it leave.
        number: where the number stands.
        start: where the text stands.
    """
    if not words and not _TOTALS.search(text[: number.start - start]):
        return None
    singular = [_singular(w.group()) for w in words]
    two = " ".join(singular[:2])
    for unit, table in (("time", _TIME), ("length", _LENGTH), ("weight", _WEIGHT)):
        for name, width in ((two, 2), (two.partition(" ")[0], 1)):
            behind = text[words[min(width, len(words)) - 1].end() :] if words else ""
            is_long = ACTIVITY.match(behind) and not _BEHIND_IT.search(text[: number.start - start])
            if name in table and unit == "time" and _OFFSET.match(behind) and not is_long:
                return None
            if name in table:
                span = Span(number.start, start + words[min(width, len(words)) - 1].end())
                return Measure(unit, limits[0] * table[name], limits[1] * table[name], span)
    for place, word in enumerate(singular[:2]):  # "80 million US dollars"
        if word in _MONEY:
            return Measure(f"money {_MONEY[word]}", *limits, Span(number.start, start + words[place].end()))
    phrase = " ".join(w.group().lower() for w in words)
    last = words[-1].group() if words else ""
    key = key_of(last) or next((keys[0] for _, end, keys in find_phrases(phrase) if end == len(phrase)), "")
    if not key and _TOTALS.search(text[: number.start - start]):  # "the refugees number a quarter of a million"
        key = next((k for w in re.findall(r"[^\W\d_]+", text[: number.start - start]) if (k := key_of(w))), "")
    is_part = limits == (1, 1) and not _LONE.search(text[: number.start - start])
    if is_part or any(w in _OF_MORE for w in singular):  # "killing one" and "two other boats" count a part of what there is
        limits = (0.0, float("inf"))
    key = _COUNTED_AS.get(key, key) or ("people" if last.lower() in _PEOPLE else "")
    end = start + words[-1].end() if words else number.end
    return Measure(f"count {key}", *limits, Span(number.start, end)) if key else None


def _singular(word: str) -> str:
    lowered = word.lower()
    return lowered if lowered in _LENGTH else lowered.removesuffix("s")


def _number_at(text: str, tokens: Sequence[re.Match[str]], place: int) -> tuple[float | tuple[float, float] | None, int]:
    first = tokens[place].group()
    if first[0] in _SIGNS or first[0].isdigit() or first.lower() in _PARTIAL or read_number(first) is not None:
        for end in range(min(len(tokens), place + _LONGEST), place, -1):
            phrase = text[tokens[place].start() : tokens[end - 1].end()].lstrip("".join(_SIGNS))
            value = None if re.search(r"[^\w\s,.-]|,\s", phrase) else read_number(phrase)
            if value is not None:
                return value, end
        if first.lower() not in _PARTIAL:
            return None, place + 1
    if first.lower() in ("a", "an") and place and place + 1 < len(tokens) and tokens[place - 1].group().lower() in _FOR_A:
        return (1 if _singular(tokens[place + 1].group()) in _TIME else None), place + 1
    if first.lower() in ("single", "lone") and place and tokens[place - 1].group().lower() in ("a", "an"):
        return 1, place + 1
    vague = vague_number(first)
    if vague is not None and first.lower() != "both":
        end = place + 1
        return vague, end + (end < len(tokens) and tokens[end].group().lower() == "of")
    return None, place + 1


def _ordinal_at(text: str, token: re.Match[str]) -> tuple[float, int] | None:
    match = _HEDGED.match(text, token.start())
    if match is None or match.group().lower() in ("first", "second"):
        return None
    value = read_ordinal(match.group())
    return (value, match.end()) if value is not None else None


def _words(tokens: Sequence[re.Match[str]], place: int) -> Iterator[re.Match[str]]:
    """Yield the words behind a number up to the noun that it counts: "164 of the ships", "50 Thai and Filipino soldiers"."""
    if place + 1 < len(tokens) and tokens[place].group().lower() == "of" and tokens[place + 1].group().lower() in ("the", "its", "their"):
        place += 2
    is_plural = False
    for number, token in enumerate(tokens[place : place + _MOST_WORDS]):
        word = token.group()
        is_between_names = word == "and" and number and tokens[place + number - 1].group()[0].isupper()
        if (word.lower() in _STOPS and not is_between_names) or not word[0].isalpha():
            return
        if is_plural and not _PLURAL.search(word):
            return
        is_plural = bool(_PLURAL.search(word)) and not is_between_names
        if not is_between_names:
            yield token
