"""Likeness of two tellings: whether parties, days, places and words leave them one act."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casus.ground.dates import bounds, may_be_same
from casus.ground.text import fold
from casus.model.account import Event, Party
from casus.reconcile.acts import is_mutual, is_verbal, sides
from casus.reconcile.board import REPORTER, Board, Sheet, Voice
from casus.reconcile.quantities import find_quantity, same_noun
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.wording import content_stems

# What a reader takes for one kind of telling: plans, threats and conditions are ahead of us, each other status is its own.
_KIND = {"planned": "ahead", "threatened": "ahead", "conditional": "ahead", "hypothetical": "imagined"}
_COLLECTIVE = re.compile(
    r"\b(?:members?|allies|ally|member states|countries|nations|states|ambassadors|ministers|leaders|diplomats|sides|both)\b"
)
_NAME = re.compile(r"\b[A-Z][\w’'-]+")
_WORD = re.compile(r"[^\W\d_]+")
_DETERMINER = re.compile(r"^(?:the|a|an|its|his|her|their|all|some|several) ")


@dataclass(frozen=True, slots=True)
class Who:
    """A party as it can be compared across reports; all empty where the text leaves open who it is."""

    person: str = ""
    actor: str = ""
    words: str = ""

    def is_open(self) -> bool:
        """Say whether nothing is known of the party."""
        return not (self.person or self.actor or self.words)

    def may_be(self, other: Who) -> bool:
        """Say whether two parties can be told as one: two named people only where they are one, a person for the actor he speaks for."""
        if self.person and other.person:
            return self.person == other.person
        if self.actor and other.actor:
            return self.actor == other.actor
        return bool(self.words) and self.words == other.words


@dataclass(frozen=True, slots=True)
class Outline:
    """What of one event decides with which others it is one act; the report is "" where it shall not matter.

    Of an act done by words, `matter` is what it is about: its words but for its verb and its parties. `are_several` says of each side
    whether it is a number of states that are not named ("forty-six of the members").
    """

    kind: str
    happened: str | None
    sides: tuple[frozenset[Who], frozenset[Who]]
    place: str | None
    place_names: frozenset[str]
    voice: Voice
    report: str
    stems: frozenset[str]
    is_mutual: bool
    is_verbal: bool
    is_assault: bool
    matter: frozenset[str] = frozenset()
    are_several: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class Telling:
    """One event as one report tells it."""

    sheet: Sheet
    event: Event
    outline: Outline


def tell(board: Board) -> list[Telling]:
    """Return all events of a story with their outlines, in order of the reports."""
    return [Telling(s, e, _outline(s, e)) for s in board.sheets for e in s.account.events]


def _outline(sheet: Sheet, event: Event) -> Outline:
    first, second = sides(event)
    names: frozenset[str] = frozenset()
    for party in (*event.actors, *event.recipients):
        names |= content_stems(party.text) | content_stems(sheet.name(party))
    words = " ".join(s.of(sheet.text) for s in event.words)
    return Outline(
        kind=_KIND.get(event.status, event.status),
        happened=event.happened,
        sides=(_side(sheet, first), _side(sheet, second)),
        place=event.place.state if event.place else None,
        place_names=content_stems(" ".join(_NAME.findall(event.place.text))) if event.place else frozenset(),
        voice=sheet.voice_of(event) if event.statements else REPORTER,
        report=sheet.report,
        stems=(content_stems(words) | content_stems(event.trigger.of(sheet.text))) - names,
        is_mutual=is_mutual(event),
        is_verbal=is_verbal(event),
        is_assault=event.type == "ASSAULT",
        matter=_matter(words, event.trigger.of(sheet.text), names) if is_verbal(event) else frozenset(),
        are_several=(_are_several(first), _are_several(second)),
    )


def _matter(words: str, verb: str, names: frozenset[str]) -> frozenset[str]:
    """Return the keys of what an act done by words is about: "accord" and "agreement" are one."""
    own = [w for w in _WORD.findall(words) if not content_stems(w) <= names]
    return frozenset(k for w in own for k in keys_of(w)) - {k for w in _WORD.findall(verb) for k in keys_of(w)}


def _side(sheet: Sheet, parties: tuple[Party, ...]) -> frozenset[Who]:
    return frozenset(w for w in (who(sheet, p) for p in parties) if not w.is_open())


def _are_several(parties: tuple[Party, ...]) -> bool:
    """Say whether a side is a number of states or members alone, two or more, none of which is named."""
    if len(parties) != 1 or parties[0].actor:
        return False
    counted = find_quantity(fold(parties[0].text))
    return counted is not None and counted.least > 1 and _COLLECTIVE.search(counted.noun) is not None


def who(sheet: Sheet, party: Party) -> Who:
    """Return a party as it can be compared: a person, an actor, or what is counted; a pronoun or "the allies" stays open."""
    person = sheet.person(party)
    if person or party.actor:
        return Who(person or "", party.actor or "")
    mention = sheet.mention(party.entity)
    text = fold(party.text if mention is None else mention.text)
    counted = find_quantity(text)
    if counted is not None:
        return Who() if _COLLECTIVE.search(counted.noun) else Who(words=same_noun(counted.noun))
    if _COLLECTIVE.search(text) or (mention is not None and mention.kind == "pronoun") or mention is None:
        return Who()
    return Who(words=_DETERMINER.sub("", text))


def is_same(left: Outline, right: Outline) -> bool:
    """Say whether two events can be told as one act.

    The parties on both sides are compatible and at least one is shared; the days can be the same; the places do not differ; both happened
    or neither did; two attacks on different towns are two. In one report a speaker's telling stays apart from the reporter's and from
    another speaker's. Acts done by words, and acts of one report, must share a word besides the parties where no day ties them; what is
    said must be about one matter.
    """
    if left.kind != right.kind or not may_be_same(left.happened, right.happened):
        return False
    if left.place and right.place and left.place != right.place:
        return False
    if left.is_assault and left.place_names and right.place_names and not left.place_names & right.place_names:
        return False
    is_one_report = bool(left.report) and left.report == right.report
    if is_one_report and left.voice != right.voice:
        return False
    loose = left.is_verbal or is_one_report or (left.is_mutual and _names_one_alone(left, right))
    if loose and not same_day(left.happened, right.happened):
        if not left.stems & right.stems:
            return False
        if speak_of_two_things(left, right):
            return False
    return parties_agree(left, right)


def _names_one_alone(left: Outline, right: Outline) -> bool:
    """Say whether of an act between two one telling has one party alone: "was consulted" can be of any of the meetings that it had."""
    return min(len(left.sides[0]), len(right.sides[0])) == 1


def speak_of_two_things(left: Outline, right: Outline) -> bool:
    """Say whether two acts done by words are about two things: "asked for a reply", "asked him to mediate"."""
    return bool(left.matter and right.matter) and not left.matter & right.matter


def parties_agree(left: Outline, right: Outline) -> bool:
    """Say whether no side of two acts differs and at least one is shared; an act between two needs both of them where both are named."""
    verdicts = [sides_agree(a, b) for a, b in zip(left.sides, right.sides, strict=True)]
    if False in verdicts or is_one_of_several(left, right):
        return False
    if True in verdicts:
        return True
    # Nobody comparable is named: only the object can tell ("signed its accession protocol").
    return len(left.stems & right.stems) >= 3 and (not left.report or left.report != right.report)


def is_one_of_several(left: Outline, right: Outline) -> bool:
    """Say whether one state alone does what several do in the other: "Australia backed it", "forty-six of the members support it"."""
    return any(
        len(side) == 1 and several
        for one, other in ((left, right), (right, left))
        for side, several in zip(one.sides, other.are_several, strict=True)
    )


def sides_agree(left: frozenset[Who], right: frozenset[Who]) -> bool | None:
    """Return True where all parties of the shorter side are among those of the other, None where one side is open, else False."""
    if not left or not right:
        return None
    few, many = sorted((left, right), key=len)
    return all(any(a.may_be(b) for b in many) for a in few)


def known_apart(left: frozenset[Who], right: frozenset[Who]) -> bool:
    """Say whether both sides are known, as persons or by code, and none of the one is of the other."""
    ours, theirs = ([w for w in side if w.person or w.actor] for side in (left, right))
    return bool(ours and theirs) and not any(a.may_be(b) for a in ours for b in theirs)


def same_day(left: str | None, right: str | None) -> bool:
    """Say whether both dates are one and the same day."""
    a, b = bounds(left), bounds(right)
    return a is not None and a == b and a[0] == a[1]
