"""Accounts with and without the actors that a learned head alone tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from casus.model.account import Account, Event, Mention, Party


def with_sides(account: Account, sides: Mapping[str, str]) -> Account:
    """Return an account in which mentions have actors, by their ids, and parties without one that of their entity; marked as guessed."""
    of_entity = {m.entity: sides[m.id] for m in account.mentions if m.id in sides}

    def fill_mention(mention: Mention) -> Mention:
        return replace(mention, actor=sides[mention.id], is_guessed=True) if mention.id in sides else mention

    def fill_party(party: Party) -> Party:
        side = of_entity.get(party.entity or "") if party.actor is None else None
        return party if side is None else replace(party, actor=side, is_guessed=True)

    return _change(account, fill_mention, fill_party) if sides else account


def with_parties(account: Account, parties: Mapping[str, tuple[Party | None, Party | None]]) -> Account:
    """Return an account in which events have an actor or a recipient more, by the ids of the events; marked as added."""

    def fill(event: Event) -> Event:
        by, to = (() if p is None else (replace(p, is_added=True),) for p in parties.get(event.id, (None, None)))
        return replace(event, actors=(*event.actors, *by), recipients=(*event.recipients, *to)) if by or to else event

    return replace(account, events=tuple(fill(e) for e in account.events)) if parties else account


def without_guesses(account: Account) -> Account:
    """Return an account in which what is only guessed is not known, and nobody takes part of whom only a learned head tells it."""

    def clear_mention(mention: Mention) -> Mention:
        return replace(mention, actor=None, is_guessed=False) if mention.is_guessed else mention

    def clear_party(party: Party) -> Party | None:
        if party.is_added:
            return None
        return replace(party, actor=None, is_guessed=False) if party.is_guessed else party

    parties = (p for e in account.events for p in (*e.actors, *e.recipients))
    has_guesses = any(m.is_guessed for m in account.mentions) or any(p.is_added for p in parties)
    return _change(account, clear_mention, clear_party) if has_guesses else account


def _change(account: Account, of_mention: Callable[[Mention], Mention], of_party: Callable[[Party], Party | None]) -> Account:
    """Return an account with its mentions changed, and who speaks, is spoken to, acts and is acted on; those without an answer leave it."""

    def changed(parties: tuple[Party, ...]) -> tuple[Party, ...]:
        return tuple(new for p in parties if (new := of_party(p)) is not None)

    return replace(
        account,
        mentions=tuple(of_mention(m) for m in account.mentions),
        statements=tuple(replace(s, speakers=changed(s.speakers), addressees=changed(s.addressees)) for s in account.statements),
        events=tuple(replace(e, actors=changed(e.actors), recipients=changed(e.recipients)) for e in account.events),
    )
