"""Accusations and denials: who says that somebody did it, who denies it, and two who say it of each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casus.ground.spans import Span, hull
from casus.model.account import Event, Mention, Statement
from casus.model.story import Finding
from casus.reconcile.board import Board, Sheet, Voice
from casus.reconcile.relate import Side, relate
from casus.reconcile.whereabouts import mentions_within
from casus.reconcile.wording import content_stems

_NEAR = 2  # sentences between a charge and the denial that takes it up
_ACCUSE = frozenset(
    "accuse; allege; blame; pin the blame on; hold responsible; level accusations against; point the finger at; attribute to".split("; ")
)
_TAKEN_UP = re.compile(
    r"\b(?:accusations?|allegations?|charges?|claims?|this|that|it|responsibility|involvement|account|blame)\b", re.IGNORECASE
)
_EACH_OTHER = re.compile(
    r"\b(?:accus(?:ed|es|ing|e)|blam(?:ed|es|ing|e))\s+(?:each other|one another|the other(?: side)?)\b(?P<of>\s+(?:of|for)\b[^.;]*)?"
    r"|\b(?:traded|exchanged)\s+(?:accusations|blame|charges)\b(?P<over>\s+(?:of|over|about)\b[^.;]*)?",
    re.IGNORECASE,
)
_CLAIMED = re.compile(
    r",\s+(?:as|which)\s+(?P<who>.{2,80}?)\s+(?:has|have|had|is|are)?\s*(?:claimed|alleged|charged|said|reported|asserted|claims|alleges|says)\b"
)
_FIRST = re.compile(r"\b(?:first|started|began|begun|initiated|provoked|broke|broken|violated)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Charge:
    """A says that B did something: an act of accusing, with its sentence."""

    sheet: Sheet
    event: Event
    accuser: Voice
    accused: frozenset[str]
    sentence: int


def match_accusations(board: Board) -> Iterator[Finding]:
    """Yield contradictions in `status` between an accuser and who denies, and in `actor` between two who accuse each other."""
    for sheet in board.sheets:
        denials = [s for s in sheet.account.statements if s.stance == "denies" and s.speakers and s.content]
        charges = _charges(sheet)
        by_sentence: dict[int, list[Charge]] = {}
        for charge in charges:
            by_sentence.setdefault(charge.sentence, []).append(charge)
        for denial in denials:
            yield from _denied(board, sheet, denial, by_sentence)
            yield from _as_claimed(board, sheet, denial)
        yield from _each_other(board, sheet)


def _charges(sheet: Sheet) -> list[Charge]:
    found = []
    for event in sheet.account.events:
        if event.type != "ACCUSE" or event.act not in _ACCUSE or event.status != "actual" or not event.actors or not event.recipients:
            continue
        names = dict.fromkeys(sheet.name(p) for p in event.actors)
        accuser = Voice(" and ".join(names), " + ".join(sorted(sheet.speaker_key(p) for p in event.actors)))
        accused = frozenset(k for p in event.recipients for k in (p.actor, sheet.person(p), p.entity) if k)
        found.append(Charge(sheet, event, accuser, accused, sheet.sentence_number(event.trigger)))
    return found


def _denied(board: Board, sheet: Sheet, denial: Statement, charges: dict[int, list[Charge]]) -> Iterator[Finding]:
    """Yield the charge that a denial answers: it stands just before, and the accused or somebody of theirs denies it."""
    number = sheet.sentence_number(denial.cue[0] if denial.cue else denial.content[0])
    speakers = {k for p in denial.speakers for k in (p.actor, sheet.person(p), p.entity) if k}
    voice, words = sheet.voice([denial.id]), hull(denial.content)
    said = words.of(sheet.text)
    for place in range(number, number - _NEAR - 1, -1):
        for charge in charges.get(place, ()):
            told = sheet.account.sentences[place].of(sheet.text)
            about = content_stems(said) & content_stems(told)
            is_taken_up = bool(about) or (len(said.split()) <= 6 and bool(_TAKEN_UP.search(said)))
            if charge.accused & speakers and is_taken_up and charge.accuser.key != voice.key:
                left = Side(sheet, sheet.clause(charge.event), charge.accuser)
                yield relate(board, "contradicts", "status", charge.event.act, (left, Side(sheet, words, voice)))
                return


def _as_claimed(board: Board, sheet: Sheet, denial: Statement) -> Iterator[Finding]:
    """Yield a denial that names in its own sentence who claims the thing ("denied having paid, as X has claimed")."""
    words = hull(denial.content)
    sentence = sheet.sentence(words)
    match = _CLAIMED.search(sheet.text, max(words.start, sentence.start), sentence.end)
    if match is None:
        return
    named = [m for m in mentions_within(sheet, Span(match.start("who"), match.end("who"))) if m.kind != "pronoun"]
    voice = sheet.voice([denial.id])
    if len({m.entity for m in named}) == 1 and voice.name and _name(named[0]) != voice.name:
        claimer = Side(sheet, Span(match.start("who"), match.end()), Voice(_name(named[0]), named[0].entity))
        inner = [e for e in sheet.account.events if words.covers(e.trigger)]
        about = inner[0].act if inner else " ".join(Span(words.start, min(words.end, match.start())).of(sheet.text).split()[:6])
        denied = Side(sheet, Span(words.start, min(words.end, match.start())), voice)
        yield relate(board, "contradicts", "status", about, (claimer, denied))


def _each_other(board: Board, sheet: Sheet) -> Iterator[Finding]:
    """Yield where two parties say the same of each other: they are named as the subject, or alone in the sentence before."""
    for number, sentence in enumerate(sheet.account.sentences):
        match = _EACH_OTHER.search(sheet.text, sentence.start, sentence.end)
        if match is None or (match["of"] is None and match["over"] is None):
            continue
        parties = _two(mentions_within(sheet, Span(sentence.start, match.start())))
        if not parties and number and sheet.paragraph_number(sheet.account.sentences[number - 1]) == sheet.paragraph_number(sentence):
            parties = _two(mentions_within(sheet, sheet.account.sentences[number - 1]))
        if not parties:
            continue
        span = Span(match.start(), match.end())
        charge = (match["of"] or match["over"]).split(None, 1)[-1].strip(" ,\"'”’")
        sides = [Side(sheet, span, Voice(_name(m), m.entity)) for m in parties]
        yield relate(board, "contradicts", "actor", " ".join(charge.split()[:6]), (sides[0], sides[1]))


def _two(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the two parties among mentions; none where there are fewer or more."""
    found: dict[str, Mention] = {}
    for mention in mentions:
        if mention.kind in ("state", "organisation", "office", "group", "person") and (mention.actor or mention.name):
            found.setdefault(mention.actor or mention.entity, mention)
    return list(found.values()) if len(found) == 2 else []


def _name(mention: Mention) -> str:
    return mention.name or mention.text
