"""Headlines: who speaks in "Holm: No New Talks" and "No New Talks, Holm Says"."""

from __future__ import annotations

import re

from casus.extract.quotes import find_quotes
from casus.extract.reading import Reading
from casus.ground.ids import make_id
from casus.ground.spans import Span, trim
from casus.ground.text import fold
from casus.model.account import Form, Mention, Party, Statement
from casus.model.report import Paragraph

_MOST_WORDS = 30
_NAME_WORDS = 6
_SHORT = 3  # letters: "of" and "and" stay small
_SHARE = 0.8
_LEAST_WORDS = 2
_EDGES = " \t\r\n\u00a0:,;"
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+$")
_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
# "Exclusive - Ann Holm on the Vote at Sea: ..."
_LED = re.compile(
    r"(?:(?:exclusive|breaking|update|interview|video|watch)\s*[-–—:|]\s*)?"
    r"(?P<who>\w[^:“”\"‘!?]{1,70}?)(?P<when>\s(?:on|at|to|in|after|about)\s[^:“”\"!?]{1,60})?(?P<cue>:)\s(?P<said>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_CLOSED = re.compile(r"(?P<said>.{10,}),\s(?P<who>[^,:;]{2,60}?)\s(?P<cue>[Ss]ays?|[Ss]aid|[Ww]arns?|[Ii]nsists?)\.?$", re.DOTALL)
_OPENED = re.compile(
    r"(?P<who>[^,:;]{2,60}?)\s(?P<cue>[Ss]ays?|[Ww]arns?|[Ii]nsists?|[Aa]dmits?|[Cc]laims?)\s(?:[Tt]hat\s)?(?P<said>.{10,})$", re.DOTALL
)
_FINITE = re.compile(
    r"(?<!who )(?<!which )(?<!that )\b(?:is|are|was|were|be|will|would|can|could|may|might|must|shall|should|has|have|had|do|does|did|need|"
    r"needs|i|i[’']m|we|we[’']re|he[’']s|she[’']s|it[’']s|they[’']re|you|my|our|let[’']s|\w+n[’']t)\b",
    re.IGNORECASE,
)
_LINKS = frozenset("for with without vs versus against over under by from and or than of meet remember dear who how why what".split())
_SURVEYS = frozenset({"poll", "polls", "survey", "study"})


def headline_statements(reading: Reading) -> tuple[Statement, ...]:
    """Return the statement that a headline above the text makes, if it makes one.

    Headlines are not parsed: their grammar is one of its own. The speaker is a person whom the body names, or a poll or study, since
    "Russia: troops move" has a topic before its colon; a label ("Live:") is nobody.
    """
    first = reading.report.paragraphs[0] if len(reading.report.paragraphs) > 1 else None
    if first is None or not 0 < len(_WORD.findall(reading.text, *first.span)) <= _MOST_WORDS:
        return ()
    if first.kind != "heading" and not (first.kind == "body" and _is_in_capitals(reading.text, first.span)):
        return ()
    match = _match(reading.text, first.span)
    if match is None:
        return ()
    speaker = _speaker(reading, Span(*match.span("who")))
    content = _content(reading.text, first, Span(*match.span("said")))
    if speaker is None or len(_WORD.findall(reading.text, *content)) < _LEAST_WORDS:
        return ()
    cue = Span(*match.span("cue"))
    lemma = ":" if match["cue"] == ":" else match["cue"].lower().rstrip("s")
    return (
        Statement(
            id=make_id("stm", reading.report.id, (cue,), (content,)),
            form=_form(reading.text, first, content),
            stance="asserts",
            speakers=(speaker,),
            cue=(cue,),
            content=(content,),
            quoted=tuple(q.inner for q in find_quotes(reading.text, [first]) if content.covers(q.inner)),
            cue_lemma="say" if lemma in ("say", "said") else lemma,
            why="headline",
        ),
    )


def _match(text: str, span: Span) -> re.Match[str] | None:
    """Return the attribution of a headline by its words: after a colon only quoted words or a clause are said by the one before it."""
    led = _LED.match(text, *span)
    if led is not None:
        is_quoted = any(mark in led["said"] for mark in '“”"‘«')
        is_told = led["when"] is None or led["when"].startswith(" to ")
        is_survey = led["who"].lower().split()[-1] in _SURVEYS
        return led if is_quoted or is_survey or (is_told and _FINITE.search(led["said"])) else None
    return next((m for pattern in (_CLOSED, _OPENED) if (m := pattern.match(text, *span))), None)


def _is_in_capitals(text: str, span: Span) -> bool:
    """Say whether nearly every long word begins with a capital, as in a title: the parser is no help there."""
    words = [w for w in _WORD.findall(text, *span) if len(w) > _SHORT]
    return len(words) > _SHORT and sum(not w[0].islower() for w in words) >= _SHARE * len(words)


def _content(text: str, headline: Paragraph, said: Span) -> Span:
    """Return what is said, without a full stop and without marks where all of it is one quotation."""
    content = trim(text, said, _EDGES)
    whole = next((q for q in find_quotes(text, [headline]) if trim(text, q.outer) == trim(text, content, _EDGES + ".")), None)
    if whole is not None:
        return trim(text, whole.inner)
    words = content.of(text)
    return Span(content.start, content.end - 1) if words.endswith(".") and not _ABBREVIATED.search(words) else content


def _form(text: str, headline: Paragraph, content: Span) -> Form:
    quotes = [q for q in find_quotes(text, [headline]) if q.outer.overlaps(content)]
    return "direct" if any(q.inner.covers(content) for q in quotes) else "mixed" if quotes else "indirect"


def _speaker(reading: Reading, who: Span) -> Party | None:
    """Return the person whom the last word before the cue names, if the body names that person too; a poll is known by its name."""
    words = _WORD.findall(reading.text, *who)
    if not words or len(words) > _NAME_WORDS or any(w.lower() in _LINKS for w in words):
        return None
    if fold(words[-1]) in _SURVEYS:
        return Party(who, who.of(reading.text))
    person = _person(reading, fold(words[-1]))
    others = [m for w in words[:-1] if (m := _person(reading, fold(w))) is not None]
    if person is None or any(m.entity != person.entity and fold(words[-1]) not in _names(m) for m in others[:1]):
        return None  # "Holm Endorses Berg: ..."
    return Party(who, who.of(reading.text), person.actor, person.entity, person.sector)


def _person(reading: Reading, name: str) -> Mention | None:
    named = (m for m in reading.mentions if m.kind == "person" and m.name is not None)
    return next((m for m in named if name in _names(m)), None)


def _names(mention: Mention) -> list[str]:
    return [fold(w) for w in (mention.name or "").split()]
