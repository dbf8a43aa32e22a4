"""Accounts with and without the actors that a learned head alone tells."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from casus.model.account import Account, Event, Party, Statement


def fill_parties(
    statements: Collection[Statement], events: Collection[Event], sides: Mapping[str, str]
) -> tuple[tuple[Statement, ...], tuple[Event, ...]]:
    """Return statements and events with the actors of those parties that have none, by their entities, marked as guessed."""

    def fill(party: Party) -> Party:
        side = sides.get(party.entity or "") if party.actor is None else None
        return party if side is None else replace(party, actor=side, is_guessed=True)

    return _change(statements, events, fill)


def without_guesses(account: Account) -> Account:
    """Return an account in which what is only guessed is not known."""
    if not any(m.is_guessed for m in account.mentions):
        return account

    statements, events = _change(
        account.statements, account.events, lambda p: replace(p, actor=None, is_guessed=False) if p.is_guessed else p
    )
    mentions = tuple(replace(m, actor=None, is_guessed=False) if m.is_guessed else m for m in account.mentions)
    return replace(account, mentions=mentions, statements=statements, events=events)


def _change(
    statements: Collection[Statement], events: Collection[Event], change: Callable[[Party], Party]
) -> tuple[tuple[Statement, ...], tuple[Event, ...]]:
    """Return statements and events with all of their parties changed."""

    def changed(parties: tuple[Party, ...]) -> tuple[Party, ...]:
        return tuple(change(p) for p in parties)

    return (
        tuple(replace(s, speakers=changed(s.speakers), addressees=changed(s.addressees)) for s in statements),
        tuple(replace(e, actors=changed(e.actors), recipients=changed(e.recipients)) for e in events),
    )
