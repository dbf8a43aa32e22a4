"""The accounts of a story spread out, each with its look-ups, and who is the same person in all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import Account, Event, Mention, Party, Statement
from casus.model.naming import fullest, name_among
from casus.model.story import Evidence
from casus.reconcile.copies import Copies, find_copies
from casus.reconcile.demonyms import state_named, state_of_people
from casus.reconcile.people import identify_people


@dataclass(frozen=True, slots=True)
class Voice:
    """By whose account something stands: the name to show, and a key that is the same for one speaker in all reports.

    Both are empty for the reporter; a speaker whom the report leaves open has the key "?".
    """

    name: str = ""
    key: str = ""

    def may_be(self, other: Voice) -> bool:
        """Say whether the two can be one voice; an open speaker can be anybody but the reporter."""
        return self.key == other.key or ("?" in (self.key, other.key) and bool(self.key) and bool(other.key))

    def is_another(self, other: Voice) -> bool:
        """Say whether both have a name to show, and cannot be one voice: two speakers."""
        return bool(self.name and other.name) and not self.may_be(other)


REPORTER = Voice()


class Sheet:
    """One account with look-ups; building it reads the account once."""

    def __init__(self, account: Account, persons: dict[tuple[str, str], str]) -> None:
        self.account, self.report, self.text = account, account.report.id, account.report.text
        self._persons = persons
        self._starts = [s.start for s in account.sentences]
        self._paragraphs = [p.span.start for p in account.report.paragraphs]
        self._events: dict[str, Voice] = {}
        self._called: dict[str, str | None] = {}

    @cached_property
    def entities(self) -> dict[str, list[Mention]]:
        """Mentions by their entity."""
        return _by_entity(self.account)

    @cached_property
    def _parties(self) -> list[tuple[Span, Party]]:
        """Those who act or are acted on in events, with their words, in order."""
        return sorted({(p.span, p) for e in self.account.events for p in (*e.actors, *e.recipients) if p.span}, key=lambda pair: pair[0])

    def parties_within(self, span: Span) -> list[Party]:
        """Return who acts or is acted on in the events that a stretch of text tells."""
        start = bisect_left(self._parties, span.start, key=lambda pair: pair[0].start)
        found = []
        for place, party in self._parties[start:]:
            if place.start >= span.end:
                break
            if place.end <= span.end:
                found.append(party)
        return found

    @cached_property
    def _states(self) -> dict[str, str]:
        """The states that the report names, by their folded names."""
        return {fold(m.name): m.actor for m in self.account.mentions if m.kind == "state" and m.name and m.actor and " " not in m.name}

    def state_called(self, word: str) -> str | None:
        """Return the state whose name the report gives so, or whose people or adjective a word is on the day: "Ethiopian"."""
        if word not in self._called:
            folded = fold(word)
            self._called[word] = self._states.get(folded) or state_of_people(folded, self.account.report.published)
        return self._called[word]

    @cached_property
    def quotations(self) -> list[Span]:
        """What the report gives in quotation marks."""
        return [q for s in self.account.statements for q in (*s.quoted, *(s.content if s.form == "direct" else ()))]

    @cached_property
    def statements(self) -> dict[str, Statement]:
        """Statements by id."""
        return {s.id: s for s in self.account.statements}

    @cached_property
    def _fullest(self) -> dict[str, Mention | None]:
        return {entity: fullest(mentions) for entity, mentions in self.entities.items()}

    def mention(self, entity: str | None) -> Mention | None:
        """Return the fullest mention of an entity, or None."""
        return self._fullest.get(entity) if entity else None

    def name(self, party: Party) -> str:
        """Return the name to show for a party."""
        return name_among(self.account, party, self.mention(party.entity))

    def person(self, party: Party) -> str | None:
        """Return the key of a named person, or None for anybody else."""
        return self.person_of(party.entity) if party.entity else None

    def person_of(self, entity: str) -> str | None:
        """Return the key of the named person that an entity of this report is, or None."""
        return self._persons.get((self.report, entity))

    def speaker_key(self, party: Party) -> str:
        """Return what one speaker is called across reports: a person, else an actor with the office; never a state for its ministry."""
        person = self.person(party)
        if person:
            return f"person {person}"
        mention = self.mention(party.entity)
        if mention is not None and mention.kind in ("state", "organisation") and party.actor:
            return party.actor
        return f"{party.actor or ''} {fold(party.text if mention is None else mention.text).removeprefix('the ')}".strip()

    def voice(self, statements: Sequence[str]) -> Voice:
        """Return the voice that speaks in statements: the innermost speakers."""
        found = [self.statements[s] for s in statements if s in self.statements]
        if not found:
            return REPORTER
        outer = {s.within for s in found}
        speakers = [p for s in found if s.id not in outer for p in s.speakers]
        if not speakers:
            return Voice("", "?")
        named = {self.speaker_key(p): self.name(p) for p in speakers}
        return Voice(" and ".join(dict.fromkeys(named.values())), " + ".join(sorted(named)))

    def voice_of(self, event: Event) -> Voice:
        """Return the voice that tells an event."""
        if event.id not in self._events:
            self._events[event.id] = self.voice(event.statements)
        return self._events[event.id]

    def sentence_number(self, span: Span) -> int:
        """Return the number of the sentence that holds the start of a span, or -1 where none does."""
        number = bisect_right(self._starts, span.start) - 1
        return number if number >= 0 and span.start < self.account.sentences[number].end else -1

    def sentence(self, span: Span) -> Span:
        """Return the sentence that holds the start of a span, or the span where none does."""
        number = self.sentence_number(span)
        return self.account.sentences[number] if number >= 0 else span

    def paragraph_number(self, span: Span) -> int:
        """Return the number, from 0, of the paragraph in which a span starts."""
        return bisect_right(self._paragraphs, span.start) - 1

    def evidence(self, span: Span) -> Evidence:
        """Return the words of a span as evidence."""
        return Evidence(self.report, span, span.of(self.text))

    def clause(self, event: Event) -> Span:
        """Return the stretch that tells an event."""
        return hull(event.words) if event.words else event.trigger


@dataclass(frozen=True)
class Board:
    """All accounts of a story, in the order given, with their copies."""

    sheets: tuple[Sheet, ...]
    copies: Copies

    def sheet(self, report: str) -> Sheet:
        """Return the sheet of a report id."""
        return next(s for s in self.sheets if s.report == report)

    @cached_property
    def states(self) -> frozenset[str]:
        """The keys of the states that the reports name ("@PER")."""
        return frozenset(f"@{m.actor}" for s in self.sheets for m in s.account.mentions if m.kind == "state" and m.actor)

    @cached_property
    def actor_of(self) -> dict[str, str]:
        """For whom each named person acts, where the reports that tell it agree."""
        found: dict[str, set[str]] = {}
        for sheet in self.sheets:
            for mention in sheet.account.mentions:
                person = sheet.person_of(mention.entity) if mention.kind == "person" and mention.actor else None
                if person and mention.actor:
                    found.setdefault(person, set()).add(mention.actor)
        return {person: next(iter(actors)) for person, actors in found.items() if len(actors) == 1}

    @cached_property
    def towns(self) -> dict[str, str]:
        """The states of the places at which acts happened, by the places' folded words; none where reports put one in two states."""
        found: dict[str, set[str]] = {}
        for sheet in self.sheets:
            for event in sheet.account.events:
                if event.place and event.place.state:
                    found.setdefault(fold(event.place.text), set()).add(event.place.state)
        return {name: next(iter(states)) for name, states in found.items() if len(states) == 1}

    def count_origins(self, evidence: Sequence[tuple[Sheet, Span]]) -> int:
        """Return how many independent origins carry something that stands at these places."""
        return self.copies.count_origins([(s.report, s.sentence_number(span)) for s, span in evidence])


def _by_entity(account: Account) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in account.mentions:
        found.setdefault(mention.entity, []).append(mention)
    return found


def lay_out(accounts: Sequence[Account]) -> Board:
    """Spread the accounts of a story out."""
    names: list[tuple[tuple[str, str], str]] = []
    for account in accounts:
        for entity, mentions in _by_entity(account).items():
            named = fullest(m for m in mentions if m.kind == "person" and m.name)
            if named is not None and named.name:
                names.append(((account.report.id, entity), named.name))
    persons = identify_people(names)
    return Board(tuple(Sheet(a, persons) for a in accounts), find_copies(accounts))


def state_in(sheet: Sheet, word: str) -> str | None:
    """Return the state that a word of a phrase names: as the report calls it, by its people, or by its name ("the Uganda army")."""
    bare = word.removesuffix("'s")
    return sheet.state_called(bare) or state_named(fold(bare), sheet.account.report.published)
