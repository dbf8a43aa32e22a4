"""Findings between statements: the same words, or a paraphrase, in two reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import Party, Statement
from casus.model.story import Finding
from casus.reconcile.board import Board, Sheet, Voice
from casus.reconcile.chains import Chains
from casus.reconcile.quantities import find_quantity
from casus.reconcile.relate import Side, relate
from casus.reconcile.runs import overlap, runs_of_three
from casus.reconcile.whereabouts import find_whereabouts, mentions_within
from casus.reconcile.wording import content_stems, share

_SAME_WORDS = 0.6
_SAME_SENSE = 0.5
_SAME_LONGER = 0.4  # of the longer one: a paraphrase says all of it, not one half
_FEWEST = 3  # words that carry meaning; fewer are shared by chance
_MOST_REPORTS = 8
_NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|nothing|cannot|refus\w+|den(?:y|ied|ies))\b|n[’']t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A statement with what can be compared of it."""

    sheet: Sheet
    statement: Statement
    voice: Voice
    actors: frozenset[str]
    office: str
    text: str
    span: Span

    @property
    def stems(self) -> frozenset[str]:
        """The words that carry meaning."""
        return content_stems(self.text)


def match_statements(board: Board) -> Iterator[Finding]:
    """Yield what one speaker is quoted with in two reports: the same words, or a paraphrase that shares most of its meaning.

    A paraphrase has no other number, no other place, and is denied in both or in neither; else there is no finding here.
    """
    by_speaker: dict[str, list[Said]] = {}
    for sheet in board.sheets:
        for statement in sheet.account.statements:
            if not statement.speakers or not statement.content:
                continue
            said = _said(sheet, statement)
            for key in _speaker_marks(sheet, statement):
                by_speaker.setdefault(key, []).append(said)
    chains = Chains()
    for key in sorted(by_speaker):
        for left, right in _pairs(by_speaker[key]):
            ids = left.statement.id, right.statement.id
            if chains.find(ids[0]) == chains.find(ids[1]):
                continue
            if is_same_speaker(left, right) and is_same_said(left, right) and chains.join(*ids):
                yield relate(board, "same", "statement", f"words of {_longer(left, right)}", (_side(left), _side(right)))


def _said(sheet: Sheet, statement: Statement) -> Said:
    mentions = [sheet.mention(p.entity) for p in statement.speakers]
    office = next((m.office or m.text for m in mentions if m is not None), statement.speakers[0].text)
    actors = frozenset(p.actor for p in statement.speakers if p.actor)
    text = " ".join(s.of(sheet.text) for s in statement.content)
    return Said(sheet, statement, sheet.voice([statement.id]), actors, _bare_office(office), text, hull(statement.content))


def _bare_office(office: str) -> str:
    """Return the last words of an office, without whose it is: "Russian Foreign Ministry" and "Its foreign ministry" meet."""
    words = [w for w in re.findall(r"[\w'-]+", fold(office)) if w not in ("the", "a", "an", "its", "his", "her", "their", "one", "senior")]
    return " ".join(words[-2:])


def _speaker_marks(sheet: Sheet, statement: Statement) -> set[str]:
    """Return under what a statement can meet another of the same speaker: a person, an office, or an actor that speaks itself."""
    return {m for p in statement.speakers for m in (_mark(sheet, p),) if m}


def _mark(sheet: Sheet, party: Party) -> str:
    person = sheet.person(party)
    mention = sheet.mention(party.entity)
    if person:
        return f"person {person}"
    if mention is not None and mention.kind in ("state", "organisation") and party.actor:
        return f"actor {party.actor}"
    if mention is not None and mention.kind in ("office", "person"):
        return f"office {_bare_office(mention.office or mention.text)}"
    return ""


def _pairs(statements: list[Said]) -> Iterator[tuple[Said, Said]]:
    """Yield pairs of different reports that share enough words; found by their words, so that a talkative speaker costs no square."""
    by_stem: dict[str, list[int]] = {}
    for number, said in enumerate(statements):
        for word in said.stems:
            by_stem.setdefault(word, []).append(number)
    shared: dict[tuple[int, int], int] = {}
    for numbers in by_stem.values():
        few = numbers[: 8 * _MOST_REPORTS]
        for pair in combinations(few, 2):
            shared[pair] = shared.get(pair, 0) + 1
    for (i, j), count in sorted(shared.items()):
        if count >= _FEWEST - 1 and statements[i].sheet is not statements[j].sheet:
            yield statements[i], statements[j]


def is_same_speaker(left: Said, right: Said) -> bool:
    """Say whether two statements are of one speaker: no actor speaks against it; the mark they met under speaks for it."""
    return not left.actors or not right.actors or bool(left.actors & right.actors)


def is_same_said(left: Said, right: Said) -> bool:
    """Say whether two statements say the same, in the same words or in others."""
    a, b = left.stems, right.stems
    if len(left.text.split()) > _FEWEST and fold(left.text).strip(" ,.;") == fold(right.text).strip(" ,.;"):
        return True
    if len(a & b) < _FEWEST or {left.statement.stance, right.statement.stance} in ({"denies", "asserts"}, {"declines", "asserts"}):
        return False
    numbers = find_quantity(left.text), find_quantity(right.text)
    if numbers[0] and numbers[1] and not numbers[0].may_equal(numbers[1]):
        return False
    actors = [{m.actor for m in mentions_within(s.sheet, s.span) if m.actor} for s in (left, right)]
    if actors[0] - actors[1] and actors[1] - actors[0]:
        return False  # the same words of somebody else
    if overlap(runs_of_three(left.text), runs_of_three(right.text)) >= _SAME_WORDS:
        return True
    if len(a & b) <= _FEWEST or share(a, b) < _SAME_SENSE or len(a & b) < _SAME_LONGER * max(len(a), len(b)):
        return False
    if bool(_NEGATION.search(left.text)) != bool(_NEGATION.search(right.text)):
        return False
    places = find_whereabouts(left.sheet, left.span), find_whereabouts(right.sheet, right.span)
    return not (places[0] and places[1] and places[0].differs(places[1]))


def _longer(left: Said, right: Said) -> str:
    return max((left.voice.name, right.voice.name), key=len) or left.statement.speakers[0].text


def _side(said: Said) -> Side:
    return Side(said.sheet, said.span, said.voice)
