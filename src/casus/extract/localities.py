"""The town and state of each place of an act, on the day of the act."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from casus.codebook.actors import ActorBook
from casus.codebook.atlas import Atlas, Days
from casus.codebook.gazetteer import load_provinces
from casus.extract.reading import Reading
from casus.extract.struck_lands import is_town, with_land
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import Event, Mention, Place
from casus.model.sentence import Sentence

_STATE_ID = 3
_BESIDE = 60  # characters between what names a land and the town in it
# What names the land of a town in front of it: "the Libyan port of Tobruk", "the Syrian town Kobani".
_OF_LAND = re.compile(
    r"\b(?:town|city|port|village|capital|resort|enclave|suburb|province|region|district)(?:\s+city)?,?(?:\s+of)?\s+\Z", re.IGNORECASE
)
_AFTER = re.compile(r"\s*,\s+(?:(?:in\s+)?(?:northern|southern|eastern|western|central|north|south|east|west)\s+)?"
                    r"((?:[A-Z][\w.'’-]*)(?:\s(?:of\s(?:the\s)?|and\s)?[A-Z][\w.'’-]*){0,3})")  # fmt: skip
_ASIDE_OF = re.compile(r"\b(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?\s+of\s+\Z", re.IGNORECASE)
_TODAY = date.max  # the day of a report that bears no date


class Localities:
    """Places of one report: what it names decides between towns of one name.

    Args:
        reading: the report with its mentions.
        actors: the codebook of actors.
        atlas: towns, and whose they were.
    """

    def __init__(self, reading: Reading, actors: ActorBook, atlas: Atlas) -> None:
        self._reading, self._actors, self._atlas = reading, actors, atlas
        self._starts = [s.span.start for s in reading.sentences]
        self._spoken_of = [(fold(m.text), state) for m in reading.mentions if (state := self._state(m)) is not None]

    def place(self, event: Event) -> Place | None:
        """Return the place of an event with its town, where the text leaves no doubt of it, and its state on the day of the event."""
        place = event.place
        if place is None:
            return None
        days = self._days(event)
        sentence = self._reading.sentences[max(0, bisect_right(self._starts, place.span.start) - 1)]
        mentions = [m for m in self._reading.mentions_in(sentence) if m.span.overlaps(place.span)]
        names = self._names(place, sentence, mentions)
        if len(names) != 1:
            return replace(place, state=self._as_of(place, mentions, days))
        return self._in_town(place, names[0], mentions, days)

    def _in_town(self, place: Place, span: Span, mentions: Sequence[Mention], days: Days) -> Place:
        text = self._reading.text
        name = span.of(text)
        here = next((m for m in mentions if m.span.overlaps(span)), None)
        capital_of, lies_in = self._known(here)
        near = {state for words, state in self._spoken_of if fold(name) not in words}
        within = self._within(span) or lies_in
        found = self._atlas.locate(name, days, within=within, capital_of=capital_of, near=near)
        if found is None and within:
            found = self._atlas.locate(name, days, capital_of=capital_of, near=near)
        if found is None:
            known = self._atlas.gazetteer.towns(name) and capital_of not in (None, *near)
            return replace(place, state=None if known else self._as_of(place, mentions, days))
        town = found.town
        if _ASIDE_OF.search(text, max(0, span.start - 20), span.start):  # "north of Mosul" is not in it
            return replace(place, state=found.state)
        return replace(place, state=found.state, name=town.name, lat=town.lat, lon=town.lon)

    def _known(self, mention: Mention | None) -> tuple[str | None, set[str]]:
        """Return what the codebook of actors knows of a name: whose seat it is, or in which state it lies."""
        state = self._state(mention) if mention is not None and mention.kind in ("place", "state") else None
        if mention is None or state is None:
            return None, set()
        return (None, {state}) if mention.entity.removeprefix("place:") != state else (state, set())

    def _days(self, event: Event) -> Days:
        """Return the days on which the event can have been: its own, else that of publication, else today's."""
        published = self._reading.report.published or _TODAY
        return bounds(event.happened) or (published, published)

    def _state(self, mention: Mention) -> str | None:
        """Return the state that a mention is of or in, or None."""
        key = mention.actor or mention.entity.removeprefix("place:")
        if key not in self._actors:
            return None
        entry = self._actors.entry(key)
        return entry.id if entry.kind == "state" else entry.state

    def _as_of(self, place: Place, mentions: Sequence[Mention], days: Days) -> str | None:
        """Return the state that the words of a place name or imply, as of the day."""
        state = place.state
        if state is None or state not in self._actors:
            return None
        entry = self._actors.entry(state)
        if entry.kind == "place":
            return self._atlas.state_on(entry.id, days) or (self._atlas.state_on(entry.state, days) if entry.state else None)
        is_named = any(m.kind == "state" and m.actor == state for m in mentions)  # "in Kosovo" says so itself
        return self._atlas.state_on(state, days) or (state if is_named and self._actors.exists(state, days[1]) else None)

    def _names(self, place: Place, sentence: Sentence, mentions: Sequence[Mention]) -> list[Span]:
        """Return the names in a phrase that are no states, as the parser marks them, else as a mention has them."""
        found: list[Span] = []
        for token in sentence.tokens:
            if not token.entity.endswith("LOC") or not place.span.covers(token.span):
                continue
            if token.entity.startswith("I") and found and self._reading.text[found[-1].end : token.span.start].strip() in ("", "-"):
                found[-1] = Span(found[-1].start, token.span.end)
            else:
                found.append(token.span)
        found = found or [m.span for m in mentions if m.kind == "place" and m.name == m.text]
        return [span for span in found if self._actors.find_id(span.of(self._reading.text), kind="state") is None]

    def _within(self, span: Span) -> set[str]:
        """Return the lands or provinces that the words right beside a town name: "Athens, Georgia", "the Libyan port of Tobruk"."""
        text = self._reading.text
        found: set[str] = set()
        after = _AFTER.match(text, span.end)
        if after is not None:
            name = after[1].rstrip(".")
            province = load_provinces().get(fold(name))
            found |= {f"USA-{province}"} if province else set()
            state = self._actors.find_id(name, kind="state")
            found |= {state} if state else set()
        if _OF_LAND.search(text, max(0, span.start - 40), span.start):
            found |= {
                m.actor for m in self._reading.mentions if m.actor and 0 < span.start - m.span.start < 60 and len(m.actor) == _STATE_ID
            }
        return found


def locate_events(reading: Reading, events: Sequence[Event], actors: ActorBook, atlas: Atlas) -> tuple[Event, ...]:
    """Return the events, each place with its state on the day of the event and, where the text decides, its town.

    A town that is attacked stands for the state that held it.

    Args:
        reading: the report's sentences and mentions.
        events: its events, whose places have the words and the state that the words name.
        actors: the codebook of actors.
        atlas: towns, and whose they were; not opened where no event has a place.
    """
    if not any(event.place or any(is_town(p) for p in event.recipients) for event in events):
        return tuple(events)
    localities = Localities(reading, actors, atlas)
    located = (replace(event, place=localities.place(event)) if event.place else event for event in events)
    return tuple(with_land(event, localities.place) for event in located)
