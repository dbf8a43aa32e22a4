"""Accusations and denials: who says that somebody did it, who denies it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from casus.ground.spans import Span, hull, trim
from casus.model.account import Event, Mention, Statement
from casus.model.story import Finding
from casus.reconcile.acts import is_verbal
from casus.reconcile.board import Board, Sheet, Voice
from casus.reconcile.relate import Side, relate
from casus.reconcile.whereabouts import mentions_within
from casus.reconcile.wording import content_stems

_NEAR = 2  # sentences between a charge and the denial that takes it up
_FAR = 5  # sentences between a charge and words that call it one
_CHARGE = re.compile(r"\b(?:accusation|allegation|charge)s?\b", re.IGNORECASE)
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
    r",\s+(?:as|which)\s+(?P<who>.{2,80}?)\s+(?:has|have|had|is|are)?\s*(?:claimed|alleged|charged|said|reported|asserted|claims"
    r"|alleges|says)\b"
)
_REJECTED = re.compile(
    r"\b(?:contradict|disput|reject|dismiss|den[yi]|rebuff|refut)(?:ed|es|s|e|ied|ies|ing)?\s+(?:this|that|the|those|these|its|his"
    r"|her|their|such)"
    r"\s+(?:\w+ ){0,2}?(?:accounts?|versions?|claims?|accusations?|allegations?|charges?|reports?)\b"
    r"|\bcall(?:ed|s|ing)\s+(?:this|that|the|those|these)\s+(?:\w+ )?(?:accounts?|versions?|claims?|accusations?|allegations?"
    r"|charges?|reports?)\b(?! (?:\w+ ){0,2}(?:true|right|correct|accurate|credible|serious|grave|irrelevant|important|valid|justified)\b)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bden(?:ied|ies|y|ying)\s+$", re.IGNORECASE)
_COVERED = 0.8  # share of the words of a denial that the denied assertion must have
_MOST_WORDS = 7  # a longer denial says several things


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
        for statement in sheet.account.statements:
            if statement.stance == "asserts" and statement.speakers and statement.content:
                yield from _denied_before(board, sheet, statement)
        yield from _each_other(board, sheet)
        yield from _rejected(board, sheet)
    yield from _asserted_and_denied(board)


def _rejected(board: Board, sheet: Sheet) -> Iterator[Finding]:
    """Yield where somebody rejects the account or accusation that somebody else has just given ("contradicted this account")."""
    told: dict[int, list[tuple[Side, str, set[str | None]]]] = {}
    for statement in sheet.account.statements:
        if statement.stance == "asserts" and statement.content:
            span = hull(statement.content)
            side = Side(sheet, span, sheet.voice([statement.id]))
            told.setdefault(sheet.sentence_number(span), []).append((side, "", {p.actor for p in statement.speakers}))
    for charge in _charges(sheet):
        side = Side(sheet, sheet.clause(charge.event), charge.accuser)
        told.setdefault(charge.sentence, []).append((side, charge.event.act, {p.actor for p in charge.event.actors}))
    for number, sentence in enumerate(sheet.account.sentences):
        match = _REJECTED.search(sheet.text, sentence.start, sentence.end)
        if match is None:
            continue
        rejecter = _subject(sheet, Span(sentence.start, match.start()))
        if rejecter is None:
            continue
        voice = _voice(rejecter)
        reach = _FAR if _CHARGE.search(match.group()) else _NEAR
        before = [t for n in range(max(0, number - reach), number) for t in told.get(n, ())]
        accused = {m.actor for m in mentions_within(sheet, Span(sentence.start, match.start())) if m.actor}
        own = {rejecter.actor} - {None}  # what one's own side has said is no charge that one rejects
        before = [t for t in before if _is_answered(sheet, t[0].span, sentence, accused) and not t[2] & own]
        if not before or not (_is_next(sheet, before[-1][0].span, number) or _names_any(sheet, before[-1][0].span, own)):
            continue
        side, act, _ = next(t for t in before if t[0].voice.key == before[-1][0].voice.key)  # where that speaker begins
        if side.voice.name and side.voice.key not in ("?", voice.key) and side.voice.name != voice.name:
            inner = [e.act for e in sheet.account.events if side.span.covers(e.trigger)]
            about = act or (inner[0] if inner else _few_words(side.span.of(sheet.text)))
            yield relate(
                board,
                "contradicts",
                "status",
                about,
                (side, Side(sheet, trim(sheet.text, Span(match.start(), sentence.end), " .\n"), voice)),
            )


def _is_answered(sheet: Sheet, told: Span, sentence: Span, accused: set[str]) -> bool:
    """Say whether a sentence can answer what was told before: in the same paragraph, or by one who was named there."""
    if sheet.paragraph_number(told) == sheet.paragraph_number(sentence):
        return True
    return _names_any(sheet, told, accused)


def _is_next(sheet: Sheet, told: Span, number: int) -> bool:
    """Say whether what was told stands in the sentence before: what stands farther back is answered only by one whom it names."""
    return sheet.sentence_number(told) == number - 1


def _names_any(sheet: Sheet, told: Span, actors: AbstractSet[str | None]) -> bool:
    """Say whether words name one of some actors, or whose people they are."""
    named = {m.actor for m in mentions_within(sheet, told) if m.actor}
    named |= {state for word in told.of(sheet.text).split() if word[0].isupper() and (state := sheet.state_called(word.strip(".,;:")))}
    return bool(named & actors)


def _with_cue(sheet: Sheet, denial: Statement) -> Span:
    """Return the words of a denial with the verb that denies: a reader must see which side says no.

    Of "A said that B fired. B denied it" it is "B denied it": what is denied are the words of the other side.
    """
    words = hull(denial.content)
    before = [c for c in denial.cue if c.end <= words.start]
    behind = [c for c in denial.cue if c.start >= words.end]
    if before or not behind:
        return Span(before[0].start, words.end) if before else words
    cue = behind[0]
    sentence = sheet.sentence(cue)
    if sentence.covers(words):
        return words
    speakers = [p.span.start for p in denial.speakers if p.span and words.end <= p.span.start < cue.start and sentence.covers(p.span)]
    end = _CLAUSE_END.search(sheet.text, cue.end, sentence.end)
    return Span(min((*speakers, cue.start)), end.start() if end else sentence.end)


def _subject(sheet: Sheet, span: Span) -> Mention | None:
    """Return the one party named before a verb in its sentence; None where several stand there side by side."""
    named = [m for m in mentions_within(sheet, span) if m.kind in ("person", "office", "group", "state", "organisation")]
    outer = [m for m in named if not any(o is not m and o.span.covers(m.span) for o in named)]
    return outer[0] if len({m.entity for m in outer}) == 1 else None


def _voice(mention: Mention) -> Voice:
    return Voice(_name(mention), _key(mention))


def _key(mention: Mention) -> str:
    return f"{mention.actor or ''} {mention.text.lower().removeprefix('the ')}".strip()


def _few_words(text: str) -> str:
    return " ".join(text.split()[:6]).strip(" ,.;:'\"“”‘’")


def _asserted_and_denied(board: Board) -> Iterator[Finding]:
    """Yield denials of what another speaker asserts in any report: nearly all words of the denial stand in the assertion."""
    by_stem: dict[str, list[tuple[Sheet, Statement]]] = {}
    denials: list[tuple[Sheet, Statement, frozenset[str]]] = []
    for sheet in board.sheets:
        for statement in sheet.account.statements:
            text = _words(sheet, statement)
            if not statement.speakers or not statement.content:
                continue
            words = content_stems(text)
            if statement.stance == "denies" and 2 <= len(words) <= _MOST_WORDS:
                denials.append((sheet, statement, words))
            elif statement.stance == "asserts" and not _NEGATED.search(text):
                for word in words:
                    by_stem.setdefault(word, []).append((sheet, statement))
    for sheet, denial, words in denials:
        rarest = min(words, key=lambda w: (len(by_stem.get(w, ())), w))
        for other, said in by_stem.get(rarest, ()):
            if _is_denied(sheet, denial, other, said):
                inner = [e.act for e in other.account.events if any(c.covers(e.trigger) for c in said.content) and not is_verbal(e)]
                about = inner[0] if inner else _few_words(_words(sheet, denial))
                sides = _side(other, said), Side(sheet, _with_cue(sheet, denial), sheet.voice([denial.id]))
                yield relate(board, "contradicts", "status", about, sides)


def _is_denied(sheet: Sheet, denial: Statement, other: Sheet, said: Statement) -> bool:
    """Say whether a denial is of what somebody else says: most of its words are there, not names alone, and they share no actor."""
    text = _words(sheet, denial)
    words, told = content_stems(text), content_stems(_words(other, said))
    plain = content_stems(" ".join(w for w in text.split() if w.islower()))
    voices = sheet.voice([denial.id]), other.voice([said.id])
    if len(words & told) < max(2, _COVERED * len(words)) or not plain & told or "?" in (voices[0].key, voices[1].key):
        return False
    actors = [{p.actor for p in s.speakers if p.actor} for s in (denial, said)]
    return voices[0].key != voices[1].key and not actors[0] & actors[1]


def _side(sheet: Sheet, statement: Statement) -> Side:
    return Side(sheet, hull(statement.content), sheet.voice([statement.id]))


_CLAUSE_END = re.compile(r"[,;.]")
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|denied|could|might|may|would)\b|n[’']t\b", re.IGNORECASE)


def _words(sheet: Sheet, statement: Statement) -> str:
    return " ".join(s.of(sheet.text) for s in statement.content)


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
                yield relate(board, "contradicts", "status", charge.event.act, (left, Side(sheet, _with_cue(sheet, denial), voice)))
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
        about = inner[0].act if inner else _few_words(Span(words.start, min(words.end, match.start())).of(sheet.text))
        denied = Side(sheet, Span(words.start, min(words.end, match.start())), voice)
        yield relate(board, "contradicts", "status", about, (claimer, denied))


def _denied_before(board: Board, sheet: Sheet, claim: Statement) -> Iterator[Finding]:
    """Yield a claim whose words stand as what another denies in the same sentence, by a verb before them ("denied having paid, as ...")."""
    words = hull(claim.content)
    sentence = sheet.sentence(words)
    match = _DENIED.search(sheet.text[sentence.start : words.start])
    denier = _subject(sheet, Span(sentence.start, sentence.start + match.start())) if match else None
    voice = sheet.voice([claim.id])
    if denier is not None and voice.name and _name(denier) != voice.name:
        cue = hull(claim.cue) if claim.cue else words
        said = hull([cue, *(p.span for p in claim.speakers if p.span and p.span.start >= words.end)])
        sides = Side(sheet, said, voice), Side(sheet, words, _voice(denier))
        yield relate(board, "contradicts", "status", _few_words(words.of(sheet.text)), sides)


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
