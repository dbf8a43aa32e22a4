"""Facts: what each clause of a report tells, in keys that meet those of another report's clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold, plain_marks
from casus.model.account import Mention, Statement, Timex
from casus.reconcile.board import REPORTER, Sheet, Voice
from casus.reconcile.measures import Measure, find_measures
from casus.reconcile.vocabulary import find_phrases, is_synonym, key_of
from casus.reconcile.whereabouts import state_of

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_BREAK = re.compile(
    r"\s*[;:]\s+|\s+-\s+|,\s+(?=(?:and|but|while|whereas|though|although|which|who|whose|where|after|before|because|until|since|if|unless)\b)"
    r"|\s+(?=(?:while|whereas|although|because|unless|but)\s)|\s+(?=(?:after|before)\s+(?:[\w'-]+\s+){1,6}?(?:had|was|were|\w+ed)\b)"
    r"|\s+(?=and\s+(?:(?:then|later|also|only|has|have|had|was|were|will|would|is|are)\s+)?(?!(?:n|sp|br|s)eed\b)(?:\w+ed|sent|left|quit|took|met|put|shot|sank|said"
    r"|froze|gave|made|won|lost|held|led|fell|rose|cut|broke|began|went|came)\b)"
)
_LEAD = re.compile(r"\s*(?:[\w-]+ (?:days?|weeks?|months?|years?|hours?) )?(?:after|before|because|although|though|since)\b[^,;]{12,90},", re.IGNORECASE)
_OWN = re.compile(r"\b(?:it|its|he|his|she|her|they|their)\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:not(?! (?:only|just|\d|one\b|two|three|four|five|six|seven|eight|nine|ten)\b)|never|no|none|nobody|neither|without|fail(?:ed|s)? to|refus\w+ to)\b|n't\b", re.IGNORECASE)
_WITHOUT = re.compile(r"\b(?:unharmed|uninjured|unhurt|unarmed)\b", re.IGNORECASE)  # a word that says no of what its key says
_AHEAD = re.compile(
    r"\b(?:will|would|could|can|(?-i:may)|might|shall|should|must|if|unless|plans?|planned|(?:is|are|was|were) (?:due )?to|expected|hopes?|hoped|wants?|wanted"
    r"|threaten\w*|vow\w*|promis\w+|offer\w*|intend\w*|going to|likely|ready|willing|demand\w*|urg\w+|call(?:s|ed)? (?:for|on)|agreed to)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"\bfrom\b[^,;]*\bto\s+$|\b(?:since|until|till|by|before|after|from|between|ago)\s+(?:the\s+|early\s+|late\s+|mid-?)*$", re.IGNORECASE)
_DAWN = re.compile(r"(?:dawn|sunrise|daybreak|noon|midnight|nightfall|dark)\b", re.IGNORECASE)
_DAWN_BEFORE = re.compile(r"\b(?:dawn|sunrise|daybreak|noon|midnight|nightfall|dark|midday)\s+(?:on\s+)?$", re.IGNORECASE)
_DAY_NAMED = re.compile(
    r"day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b"
    r"|yesterday|tomorrow|today|\d{4}|ago|week|month|year|morning|evening|night",
    re.IGNORECASE,
)
_IN = re.compile(r"\b(?:in|at|near|off|over|outside|inside|to)\s+(?:the\s+)?(?:(?:town|city|port|village|capital|island) of\s+)?$", re.IGNORECASE)
_NO_SUBJECT = re.compile(r"(?:and |but |then )*(?:then |later |also |only )*(?:\w+ed|left|quit|sent|took|met|put|gave|made|has|had|have|was|were)\b")
# Cues of words passed on: what stands beside them is no part of what was said. After other cues ("offered to", "asked for") the cue is the act.
_SAYING = frozenset(
    """say tell add announce claim declare state report deny insist explain note argue maintain confirm acknowledge admit believe think know write
    tweet reveal allege stress emphasize emphasise recall reply conclude predict estimate warn assert suggest contend concede testify accord to
    find according""".split()
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that a clause names with a preposition: its state, or None, its key, and its words."""

    state: str | None
    key: str
    span: Span


@dataclass(frozen=True, slots=True)
class Fact:
    """What one clause tells.

    Args:
        span: the clause, with no cue and no speaker.
        keys: what it says: keys of its words, "@" before actors and persons, without dates and measures.
        names: the actors, persons and proper names among the keys.
        days: its date values, as the text gives the time at which the thing is; limits ("since 1976") are none.
        spots: the places it names.
        measures: its numbers.
        voice: by whose account it stands.
        is_negated: the words deny it.
        is_denied: a speaker denies it.
        is_ahead: it is planned, asked for, promised or conditional.
        sentence: number of its sentence.
        placed: its keys in order, each with the place in the text where it first stands.
    """

    sheet: Sheet
    span: Span
    keys: frozenset[str]
    names: frozenset[str]
    days: tuple[str, ...]
    spots: tuple[Spot, ...]
    measures: tuple[Measure, ...]
    voice: Voice
    is_negated: bool
    is_denied: bool
    is_ahead: bool
    sentence: int
    placed: tuple[tuple[int, str], ...]

    @property
    def plain(self) -> frozenset[str]:
        """The keys that are no names."""
        return self.keys - self.names


@dataclass(frozen=True, slots=True)
class _Unit:
    """A stretch of a sentence told by one voice."""

    span: Span
    voice: Voice
    is_denied: bool
    speaker: Span | None = None


def find_facts(sheet: Sheet, towns: Mapping[str, str]) -> list[Fact]:
    """Return the facts of a report in order.

    Args:
        sheet: the report.
        towns: the states of towns, by their folded names, where the reports of the story tell them.
    """
    by_sentence: dict[int, list[Statement]] = {}
    for statement in sheet.account.statements:
        for content in statement.content:
            first, last = sheet.sentence_number(content), sheet.sentence_number(Span(max(content.start, content.end - 1), content.end))
            for number in range(max(first, 0), max(first, last) + 1):
                by_sentence.setdefault(number, []).append(statement)
    found: list[Fact] = []
    for number, sentence in enumerate(sheet.account.sentences):
        before: Fact | None = None
        for unit in _units(sheet, sentence, by_sentence.get(number, ())):
            for span in _clauses(sheet.text, unit.span):
                fact = _fact(sheet, span, unit, number, before, towns)
                if fact is not None:
                    found.append(fact)
                    before = fact
    return found


def _units(sheet: Sheet, sentence: Span, statements: Sequence[Statement]) -> Iterator[_Unit]:
    """Yield the stretches of a sentence that one voice tells: contents, innermost first, and what is left to the reporter."""
    taken: list[Span] = []
    cut: list[Span] = []
    units: list[_Unit] = []
    for statement in sorted(dict.fromkeys(statements, None), key=lambda s: (min(c.start for c in s.content), s.id), reverse=True):
        is_said = statement.cue_lemma.split(" ")[0] in _SAYING or statement.form == "direct"
        pieces = [Span(max(c.start, sentence.start), min(c.end, sentence.end)) for c in statement.content if c.overlaps(sentence)]
        if not is_said or not pieces:
            continue
        voice = sheet.voice([statement.id])
        for piece in pieces:
            speaker = statement.speakers[0].span if statement.speakers else None
            units += [_Unit(rest, voice, statement.stance == "denies", speaker) for rest in _without(piece, taken)]
        taken += pieces
        cut += [s for s in (*statement.cue, *(p.span for p in (*statement.speakers, *statement.addressees))) if s is not None]
        taken += [s for s in cut if s.overlaps(sentence)]
    units += [_Unit(rest, REPORTER, False) for rest in _without(sentence, taken)]
    yield from sorted(units, key=lambda u: u.span)


def _without(span: Span, taken: Sequence[Span]) -> list[Span]:
    """Return what is left of a span outside others."""
    left = [span]
    for other in taken:
        left = [
            piece
            for one in left
            for piece in (
                [one] if not one.overlaps(other) else [Span(one.start, max(one.start, other.start)), Span(min(one.end, other.end), one.end)]
            )
            if piece.end > piece.start
        ]
    return left


def _clauses(text: str, span: Span) -> Iterator[Span]:
    """Yield the clauses of a stretch."""
    start = span.start
    lead = _LEAD.match(plain_marks(text[span.start : span.end]))
    if lead:
        yield Span(start, start + lead.end() - 1)
        start += lead.end()
        span = Span(start, span.end)
    for match in _BREAK.finditer(plain_marks(text[span.start : span.end])):
        if match.start() + span.start > start:
            yield Span(start, span.start + match.start())
        start = span.start + match.end()
    if span.end > start:
        yield Span(start, span.end)


def _fact(
    sheet: Sheet, span: Span, unit: _Unit, number: int, before: Fact | None, towns: Mapping[str, str]
) -> Fact | None:
    raw = sheet.text[span.start : span.end]
    stripped = raw.strip(" \t\n,.;:\"'“”‘’")
    if not stripped:
        return None
    start = span.start + raw.index(stripped)
    span = Span(start, start + len(stripped))
    text = plain_marks(stripped)
    times = _times(sheet, span)
    measures = tuple(m for m in find_measures(text, span.start) if not any(t.span.overlaps(m.span) and t.type != "DURATION" for t in times))
    taken = [t.span for t in times if t.type != "DURATION"] + [m.span for m in measures]
    days = _days(sheet, span, times)
    placed = _keys(sheet, span, text, taken)
    keys, names = _sets(placed)
    if before is not None and not any(n.startswith("@") for n in names) and _NO_SUBJECT.match(text):
        subject = frozenset(k for k in before.names if k.startswith("@"))
        keys, names = keys | subject, names | subject
    if unit.is_denied and unit.speaker is not None and _OWN.search(text):  # "denied that its men had fired": whose men, the speaker says
        more, of_speaker = _sets(_keys(sheet, unit.speaker, plain_marks(unit.speaker.of(sheet.text)), ()))
        keys, names = keys | more, names | of_speaker
    if not keys or any(m.span.covers(span) for m in _mentions(sheet, span)):
        return None  # a name alone tells nothing
    return Fact(
        sheet=sheet,
        span=span,
        keys=keys,
        names=names,
        days=days,
        spots=tuple(_spots(sheet, span, towns)),
        measures=measures,
        voice=unit.voice,
        is_negated=bool(_NEGATION.search(text)) != bool(_WITHOUT.search(text)),
        is_denied=unit.is_denied,
        is_ahead=bool(_AHEAD.search(text)) or _lies_ahead(sheet, days),
        sentence=number,
        placed=tuple((place, key) for place, key, _ in placed),
    )


def _sets(placed: Sequence[tuple[int, str, bool]]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys, and the names among them."""
    return frozenset(key for _, key, _ in placed), frozenset(key for _, key, is_name in placed if is_name)


def _keys(sheet: Sheet, span: Span, text: str, taken: Sequence[Span]) -> list[tuple[int, str, bool]]:
    """Return the keys of a clause in order: where each stands, and whether it is a name."""
    found: list[tuple[int, str, bool]] = []
    covered: list[Span] = []
    for party in sheet.parties_within(span):
        if party.span and party.actor and not sheet.person(party):
            found.append((party.span.start, f"@{party.actor}", True))
            covered.append(party.span)
    for mention in _mentions(sheet, span):
        name = _name_key(sheet, mention)
        if name:
            found.append((mention.span.start, name, True))
            covered.append(mention.span)
            if mention.kind == "person":
                found += [(mention.span.start, k, False) for w in _WORD.findall(mention.office or "") if (k := key_of(w))]
    lowered = text.lower() if len(text.lower()) == len(text) else text
    for start, end, keys in find_phrases(lowered):
        found += [(span.start + start, key, False) for key in keys]
        taken = [*taken, Span(span.start + start, span.start + end)]
    for match in _WORD.finditer(text):
        place = Span(span.start + match.start(), span.start + match.end())
        is_capital = match.group()[0].isupper()
        if any(t.overlaps(place) for t in taken) or (is_capital and any(c.covers(place) for c in covered)):
            continue
        word = match.group().removesuffix("'s")
        state = sheet.state_called(word) if is_capital else None
        if state:
            found.append((place.start, f"@{state}", True))
            continue
        key = key_of(word)
        if key:
            found.append((place.start, key, is_capital and match.start() > 0 and not is_synonym(match.group())))
    return sorted(found)


def _name_key(sheet: Sheet, mention: Mention) -> str:
    """Return the key of who is mentioned: a person, else an actor; "" where that is open."""
    full = sheet.mention(mention.entity)
    person = sheet.person_of(mention.entity)
    if person:
        return f"@{person}"
    actor = mention.actor or (full.actor if full is not None else None)
    return f"@{actor}" if actor and mention.kind != "place" else ""


def _mentions(sheet: Sheet, span: Span) -> list[Mention]:
    mentions = sheet.account.mentions
    start = bisect_left(mentions, span.start, key=lambda m: m.span.start)
    found = []
    for mention in mentions[start:]:
        if mention.span.start >= span.end:
            break
        if mention.span.end <= span.end:
            found.append(mention)
    return found


def _times(sheet: Sheet, span: Span) -> list[Timex]:
    times = sheet.account.times
    start = bisect_left(times, span.start, key=lambda t: t.span.start)
    found = []
    for time in times[start:]:
        if time.span.start >= span.end:
            break
        if time.span.end <= span.end:
            found.append(time)
    return found


def _days(sheet: Sheet, span: Span, times: Sequence[Timex]) -> tuple[str, ...]:
    """Return the date values at which the clause puts its thing; a bare hour names no day."""
    found: list[str] = []
    for time in times:
        if time.type not in ("DATE", "TIME") or bounds(time.value) is None:
            continue
        is_limit = _LIMIT.search(sheet.text[span.start : time.span.start]) and not _DAWN.match(time.text)
        if _DAWN_BEFORE.search(sheet.text[span.start : time.span.start]):
            is_limit = None
        if is_limit or time.text.lower().startswith(("since", "until")):
            continue
        if time.type == "TIME" and not _DAY_NAMED.search(time.text):
            continue
        found.append(time.value.partition("T")[0])
    return tuple(dict.fromkeys(found))


def _lies_ahead(sheet: Sheet, days: Sequence[str]) -> bool:
    """Say whether a clause tells of a day after the report was published ("meets on Monday")."""
    published = sheet.account.published
    return published is not None and any((b := bounds(d)) is not None and b[0] > published for d in days)


def _spots(sheet: Sheet, span: Span, towns: Mapping[str, str]) -> Iterator[Spot]:
    for mention in _mentions(sheet, span):
        if mention.kind not in ("place", "state") or not _IN.search(sheet.text[span.start : mention.span.start]):
            continue
        yield Spot(state_of(mention) or towns.get(fold(mention.text)), key_of(mention.text.split()[-1]), mention.span)
