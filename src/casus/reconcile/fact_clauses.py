"""Clauses of a report, each with the voice that tells it: what is said, and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casus.ground.numbers import NUMBER_WORDS
from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.account import Statement
from casus.reconcile.board import REPORTER, Sheet, Voice
from casus.reconcile.whereabouts import mentions_within

_OPENERS = (
    r"and|but|while|whereas|though|although|which|who|whose|where|after|before|because|until|since|if|unless|when"
    r"|(?:of|in|for|to|from|by) which"
)
_PAST = (
    r"(?!(?:n|sp|br|s)eed\b)(?:\w+ed|sent|left|quit|took|met|put|shot|sank|said|froze|gave|made|won|lost|held|led|fell|rose|cut|broke"
    r"|began|went|came)\b"
)
_BREAK = re.compile(
    rf"\s*[;:]\s+|\s+-\s+|,\s+(?=(?:{_OPENERS})\b)"
    r"|,\s+(?=\w+ing\s+(?:at least |about |some |more than |all |both )?"
    rf"(?:\d|[A-Z]|(?:an?|the|its|his|her|their|{NUMBER_WORDS})\b))"
    r"|,\s+(?=(?:an?|the) (?:[\w-]+ )?(?:move|step|decision|development|measure|action|act|charge|claim|event)\b)"
    r"|(?P<back>,\s+(?=(?:will|would|has|had|was|were|is|are)\s))"
    r"|,?\s+(?=(?:[\w-]+ ){1,2}(?:days?|weeks?|months?|years?|hours?|minutes?) (?:after|before)\s+[a-z])"
    r"|\s+(?=and that\s)"
    r"|\s+(?=(?:while|whereas|although|because|unless|but|when)\s)"
    r"|\s+(?=(?:after|before)\s+(?:[\w'-]+\s+){1,6}?(?:had|was|were|\w+ed)\b)"
    rf"|\s+(?=and\s+(?:(?:then|later|also|only|has|have|had|was|were|will|would|is|are)\s+)?{_PAST})"
)
_ASIDE = re.compile(
    r"\s*(?:which|who|whose|where|when)\b|[^,]*,\s+\w+ed (?:in|on|by|at|last|this|from|with)\b", re.IGNORECASE
)  # what stands between a subject and its verb
_LEAD = re.compile(
    r"\s*(?:[\w-]+ (?:days?|weeks?|months?|years?|hours?) )?(?:after|before|because|although|though|since)\b[^,;]{12,90},", re.IGNORECASE
)
CLEFT = re.compile(
    r"(?:that )?it (?:was|is|had been) not (?P<no>[^,;]{2,60}?),? but (?P<yes>[^,;]{2,60}?) (?:who|that|which) (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_NOT_BUT = re.compile(r"\bit (?:was|is|had been) not [^,;]{2,60}$", re.IGNORECASE)
_IT_WAS = re.compile(r"\bit (?:was|is|had been) (?:not until |only )?(?:on )?(?:the )?[\w ]{2,30}$", re.IGNORECASE)
_FEWEST, _GAP = 2, 2  # words of an act; characters
_TITLE = re.compile(
    r",\s+(?:the|a|an|its|his|her|their|[A-Z][\w'’-]+)\s(?:[\w'’.-]+\s){0,5}?(?:minister|ambassador|president|chairman|chairwoman|secretary"
    r"|spokesman|spokeswoman|adviser|commander|chief|head|leader|envoy|general|director|official)\b[^,;]{0,40}$"
)
# Cues of words passed on: what stands beside them is no part of what was said. After others ("offered to", "asked for") the cue is the act.
# What is denied to somebody, not denied to be: "denied bail", "denied a request of Mali".
_REFUSED = re.compile(
    r"\s*(?:[\w'’-]+\s+){0,3}?(?:bail|motions?|offers?|requests?|entry|access|permission|visas?|permits?|parole|appeals?|applications?|pleas?"
    r"|asylum|overflight|passage)\b",
    re.IGNORECASE,
)
_SAYING = frozenset(
    """say tell add announce claim declare state report deny insist explain note argue maintain confirm acknowledge admit believe think know
    write tweet reveal allege stress emphasize emphasise recall reply conclude predict estimate warn assert suggest contend concede testify
    accord to find according""".split()
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of a sentence told by one voice.

    Args:
        span: where it stands.
        voice: by whose account.
        is_denied: the speaker denies it.
        speaker: the words for the speaker, or None.
        cue: the words that say that it is told or denied, or None.
    """

    span: Span
    voice: Voice
    is_denied: bool = False
    speaker: Span | None = None
    cue: Span | None = None


def find_units(sheet: Sheet) -> Iterator[tuple[int, list[Unit]]]:
    """Yield for each sentence its number and the stretches that one voice tells, in order."""
    by_sentence: dict[int, dict[str, Statement]] = {}
    for statement in sheet.account.statements:
        for content in statement.content:
            first, last = sheet.sentence_number(content), sheet.sentence_number(Span(max(content.start, content.end - 1), content.end))
            for number in range(max(first, 0), max(first, last) + 1):
                by_sentence.setdefault(number, {})[statement.id] = statement
    for number, sentence in enumerate(sheet.account.sentences):
        yield number, sorted(_units(sheet, sentence, list(by_sentence.get(number, {}).values())), key=lambda u: u.span)


def _units(sheet: Sheet, sentence: Span, statements: Sequence[Statement]) -> Iterator[Unit]:
    """Yield the stretches of a sentence that one voice tells: contents, innermost first, and what is left to the reporter."""
    taken: list[Span] = []
    for statement in sorted(statements, key=lambda s: (min(c.start for c in s.content), s.id), reverse=True):
        is_said = statement.cue_lemma.split(" ")[0] in _SAYING or statement.form == "direct"
        pieces = [Span(max(c.start, sentence.start), min(c.end, sentence.end)) for c in statement.content if c.overlaps(sentence)]
        is_order = bool(pieces) and pieces[0].of(sheet.text).startswith(("to ", "as "))  # "told the ambassador to go", "admitted it as"
        if not is_said or not pieces or is_order or all(_is_name(sheet, piece) for piece in pieces):
            continue
        voice, speaker = sheet.voice([statement.id]), statement.speakers[0].span if statement.speakers else None
        cue = statement.cue[0] if statement.cue and statement.cue[0].overlaps(sentence) else None
        pieces = [_without_title(sheet.text, piece, speaker) for piece in pieces]
        for piece in pieces:
            is_denied = statement.stance == "denies" and not (statement.cue_lemma == "deny" and _REFUSED.match(piece.of(sheet.text)))
            yield from (Unit(rest, voice, is_denied, speaker, cue) for rest in _without(piece, taken))
        speakers = () if _acts_first(sheet.text, speaker, cue) else statement.speakers
        beside = (*statement.cue, *(p.span for p in (*speakers, *statement.addressees)))
        taken += [*pieces, *(s for s in beside if s is not None and s.overlaps(sentence))]
    yield from (Unit(rest, REPORTER) for rest in _without(sentence, taken))


def _is_name(sheet: Sheet, piece: Span) -> bool:
    """Say whether a content is a name alone: a bloc that admitted a state has said nothing."""
    return any(m.span.covers(piece) and m.kind in ("state", "organisation", "person") for m in mentions_within(sheet, piece))


def _acts_first(text: str, speaker: Span | None, cue: Span | None) -> bool:
    """Say whether something that the speaker does stands between it and the cue ("Chad asked for their withdrawal, saying ...")."""
    if speaker is None or cue is None or cue.start <= speaker.end or not cue.of(text).endswith("ing"):
        return False
    between = text[speaker.end : cue.start].strip()
    return not between.startswith(",") and len(between.split()) >= _FEWEST


def _without_title(text: str, piece: Span, speaker: Span | None) -> Span:
    """Return a content without the speaker's office behind it ("Nobody asked, | the ambassador to Mali, Jan Brandt, said")."""
    if speaker is None or not 0 <= speaker.start - piece.end <= _GAP:
        return piece
    match = _TITLE.search(text, piece.start, piece.end)
    return piece if match is None else Span(piece.start, match.start())


def _without(span: Span, taken: Sequence[Span]) -> list[Span]:
    """Return what is left of a span outside others."""
    left, start = [], span.start
    for other in sorted(t for t in taken if t.overlaps(span)):
        if other.start > start:
            left.append(Span(start, other.start))
        start = max(start, other.end)
    return [*left, Span(start, span.end)] if start < span.end else left


def split_clauses(text: str, span: Span) -> Iterator[Span]:
    """Yield the clauses of a stretch: parted by conjunctions and relative pronouns, without a parse.

    >>> sentence = "Kiev signed the treaty on Monday, and Minsk rejected it."
    >>> [one.of(sentence) for one in split_clauses(sentence, Span(0, len(sentence)))]
    ['Kiev signed the treaty on Monday', 'and Minsk rejected it.']
    """
    start = span.start
    lead = _LEAD.match(plain_marks(span.of(text)))
    if lead:
        yield Span(start, start + lead.end() - 1)
        start += lead.end()
    begin = start
    for match in _BREAK.finditer(plain_marks(text[begin : span.end])):
        if _NOT_BUT.search(text[start : begin + match.start()]) and text[begin + match.end() :].startswith("but"):
            continue  # "it was not X but Y who asked" is one clause
        if _IT_WAS.fullmatch(text[start : begin + match.start()].strip()) and text[begin + match.end() :].startswith("before"):
            continue  # "it was Friday before they yielded"
        if match["back"] and not _ASIDE.match(text[start : begin + match.start()]):
            continue  # "the ambassador, Ada Lind, was shot" is one clause
        if match.start() + begin > start:
            yield Span(start, begin + match.start())
        start = begin + match.end()
    if span.end > start:
        yield Span(start, span.end)
