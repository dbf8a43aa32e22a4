"""Keys of a clause: who and what it names, in keys that other words for it meet; days and places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold, plain_marks
from casus.model.account import Mention, Timex
from casus.reconcile.board import Sheet
from casus.reconcile.containment import state_around
from casus.reconcile.vocabulary import find_phrases, is_synonym, key_of, keys_of
from casus.reconcile.whereabouts import mentions_within, state_of

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_PLACE = re.compile(r"\s(?:of|in|at|near)\s(?=[A-Z])")
_LIMIT = re.compile(
    r"\bfrom\b[^,;]*\bto\s+$|\b(?:since|until|till|by|before|after|from|between|ago)\s+(?:the\s+|early\s+|late\s+|mid-?)*$", re.IGNORECASE
)
_BY = re.compile(r"\b(?:by|until|till|before|not later than|no later than)\s+(?:the\s+)?(?:end of\s+)?$", re.IGNORECASE)
NOT_UNTIL = re.compile(  # "did not leave until Friday": it left on Friday
    r"(?:\b(?:not|never|nobody|nothing|none)\b|n['’]t\b)[^,;]*?\b(?:until|till|before)\s+(?:the\s+|early\s+|late\s+)*", re.IGNORECASE
)
_GENERAL = re.compile(r"(?:the|its|that|this|their) (?:country|capital|region|area|island|city|town|north|south|east|west)", re.IGNORECASE)
_HOUR = r"(?:dawn|sunrise|daybreak|noon|midday|midnight|nightfall|dark)\b"
_HOUR_FIRST, _HOUR_BEFORE = re.compile(_HOUR, re.IGNORECASE), re.compile(rf"\b{_HOUR}\s+(?:on\s+)?$", re.IGNORECASE)
_DAY_NAMED = re.compile(
    r"day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b"
    r"|yesterday|tomorrow|today|\d{4}|ago|week|month|year|morning|evening|\bnight",
    re.IGNORECASE,
)
_BY_SPEAKING = re.compile(
    r"today|tonight|yesterday|tomorrow|now|this (?:morning|afternoon|evening|week|month|year)|last night", re.IGNORECASE
)
_HEADED, _DATED = re.compile(r"[ \t|:-]+[A-Z0-9]"), re.compile(r"\d.*\b\d{4}$")
_BEHIND_WORD = re.compile(r"\b(?:on|of|in|by|from|to|till|until|since|before|after|at|dated|and|for|between|the)\s+$", re.IGNORECASE)
_STAMP = re.compile(r"\b\d{4}\b.*\d[:.]\d\d")  # "May 3, 2013 10:46 AM"
_POSTED = re.compile(r"\b(?:posted|published|updated|first published)\b[^,;]*$", re.IGNORECASE)
_FEW_WORDS = 3  # before a day with which a sentence begins: "and on 2 December 2015 NATO"
_CAPITAL = re.compile(r"\b(?:in|at|near|outside)\s+the\s+(?P<whose>[A-Z][\w-]+)\s+capital\b")
_IN = re.compile(
    r"\b(?:in|at|near|off|over|outside|inside|to|above)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:(?:town|city|port|village|capital|island|province|region|district|strait|gulf|coast|waters|sea) (?:of|off)\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A key, where it stands in the text, and whether it is a name: an actor or person ("@EGY"), or a word with a capital."""

    start: int
    key: str
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A place behind a preposition: its state, or None, its key, its words, whether it is a town or the like, and its name."""

    state: str | None
    key: str
    span: Span
    is_town: bool = False
    name: str = ""


def find_keys(sheet: Sheet, span: Span, text: str, taken: Sequence[Span]) -> list[Placed]:
    """Return the keys of a stretch in order.

    Args:
        sheet: the report.
        span: the stretch.
        text: its characters, marks made plain.
        taken: what in it is a date or a measure, and gives no key.
    """
    named = list(_names(sheet, span))
    covered = [place for place, _ in named]
    found = [placed for _, placed in named]
    lowered = text.lower() if len(text.lower()) == len(text) else text
    hidden = list(taken)
    for start, end, keys in find_phrases(lowered):
        found += [Placed(span.start + start, key) for key in keys]
        hidden.append(Span(span.start + start, span.start + end))
    for match in _WORD.finditer(text):
        place = Span(span.start + match.start(), span.start + match.end())
        is_capital = match.group()[0].isupper()
        is_name = is_capital and any(c.covers(place) for c in covered) and not is_synonym(match.group())  # "the Folketing" is a parliament
        if not any(t.overlaps(place) for t in hidden) and not is_name:
            found += _word(sheet, match.group(), place, is_first=match.start() == 0)
    return sorted(found, key=lambda p: (p.start, p.key))


def _names(sheet: Sheet, span: Span) -> Iterator[tuple[Span, Placed]]:
    """Yield the words for actors and persons, each with its key, and the words of a person's office."""
    for party in sheet.parties_within(span):
        if party.span and party.actor and not sheet.person(party):
            mention = sheet.mention(party.entity)
            yield _own_name(sheet, party.span, mention), Placed(party.span.start, f"@{party.actor}", is_name=True)
    for mention in mentions_within(sheet, span):
        name = _name_key(sheet, mention)
        if not name:
            continue
        yield _own_name(sheet, mention.span, mention), Placed(mention.span.start, name, is_name=True)
        for word in _WORD.findall(plain_marks(mention.office or "")) if mention.kind == "person" else ():
            bare = word.removesuffix("'s")
            if (key := key_of(bare)) and not sheet.state_called(bare):
                yield mention.span, Placed(mention.span.start, key)


def _own_name(sheet: Sheet, span: Span, mention: Mention | None) -> Span:
    """Return the part of a phrase that names its actor: of a group or thing no place behind it ("Ugandan town | of Moyo")."""
    if mention is not None and mention.kind not in ("group", "other", "place"):
        return span
    place = _PLACE.search(span.of(sheet.text))
    return Span(span.start, span.start + place.start()) if place else span


def _name_key(sheet: Sheet, mention: Mention) -> str:
    """Return the key of who is mentioned: a person, else an actor; "" where that is open."""
    person = sheet.person_of(mention.entity)
    if person:
        return f"@{person}" if " " in person else person  # a surname alone may be a town's name too
    full = sheet.mention(mention.entity)
    actor = mention.actor or (full.actor if full is not None else None)
    return f"@{actor}" if actor and mention.kind != "place" else ""


def _word(sheet: Sheet, word: str, place: Span, *, is_first: bool) -> Iterator[Placed]:
    bare, is_capital = word.removesuffix("'s"), word[0].isupper()
    state = sheet.state_called(bare) if is_capital else None
    for key in (f"@{state}",) if state else keys_of(bare):
        yield Placed(place.start, key, is_name=bool(state) or (is_capital and not is_first and not is_synonym(bare)))


def times_within(sheet: Sheet, span: Span) -> list[Timex]:
    """Return the time expressions that lie in a stretch of text."""
    times = sheet.account.times
    found = []
    for time in times[bisect_left(times, span.start, key=lambda t: t.span.start) :]:
        if time.span.start >= span.end:
            break
        if time.span.end <= span.end:
            found.append(time)
    return found


def find_days(sheet: Sheet, span: Span, times: Sequence[Timex]) -> tuple[str, ...]:
    """Return the date values at which a clause puts its thing; limits ("since 1976") are none, and a bare hour names no day."""
    found: list[str] = []
    for time in times:
        if time.type not in ("DATE", "TIME") or bounds(time.value) is None:
            continue
        before = sheet.text[span.start : time.span.start]
        is_at_hour = _HOUR_FIRST.match(time.text) or _HOUR_BEFORE.search(before)  # "before dawn on Thursday" is on Thursday
        is_late = any(m.end() == len(before) for m in NOT_UNTIL.finditer(before))
        if (_LIMIT.search(before) and not is_at_hour and not is_late) or time.text.lower().startswith(("since", "until")):
            continue
        if _is_header(sheet, time, before):
            continue
        if _BY_SPEAKING.fullmatch(time.text) and any(q.covers(time.span) for q in sheet.quotations):
            continue  # "today", in somebody's words, is the day on which they were said
        if time.type == "DATE" or _DAY_NAMED.search(time.text):
            found.append(time.value.partition("T")[0])
    return tuple(dict.fromkeys(found))


def _is_header(sheet: Sheet, time: Timex, before: str) -> bool:
    """Say whether a day is that of publication, glued to a sentence: "Deputy shot on June 25, 2005 A deputy was shot on Friday"."""
    if _POSTED.search(before) or (_STAMP.search(time.text) and not _BEHIND_WORD.search(before)):
        return True
    is_whole = bool(_HEADED.match(sheet.text, time.span.end) and _DATED.search(time.text))
    return is_whole and (not _BEHIND_WORD.search(before) or len(before.split()) > _FEW_WORDS)


def _is_owner(sheet: Sheet, mention: Mention) -> bool:
    """Say whether a name of a place owns what follows ("in Bolivia's embassy"), or is no name ("in the country")."""
    owns = mention.text.endswith(("'s", "’s", "s'", "s’")) or sheet.text.startswith(("'s", "’s"), mention.span.end)
    return owns or _GENERAL.fullmatch(mention.text) is not None


def find_limits(sheet: Sheet, span: Span, times: Sequence[Timex]) -> tuple[str, ...]:
    """Return the dates by which, or until which, a clause puts its thing ("by the end of October")."""
    return tuple(
        t.value
        for t in times
        if t.type == "DATE" and bounds(t.value) is not None and _BY.search(sheet.text[span.start : t.span.start]) is not None
    )


def find_spots(sheet: Sheet, span: Span, towns: Mapping[str, str]) -> Iterator[Spot]:
    """Yield the places that a clause names with a preposition of place.

    Args:
        sheet: the report.
        span: the clause.
        towns: the states of towns, by their folded names, where the reports of the story tell them.
    """
    for mention in mentions_within(sheet, span):
        if mention.kind in ("place", "state") and not _is_owner(sheet, mention) and _IN.search(sheet.text[span.start : mention.span.start]):
            state = state_of(mention) or towns.get(fold(mention.text))
            if state is None and mention.kind == "place":
                state = state_around(sheet.account, mention)
            yield Spot(state, key_of(mention.text.split()[-1]), mention.span, mention.kind == "place", mention.name or mention.text)
    for match in _CAPITAL.finditer(sheet.text, span.start, span.end):
        if capital_of := sheet.state_called(match["whose"]):
            yield Spot(capital_of, "capital", Span(match.start("whose"), match.end()), is_town=False, name=match.group())
