"""Accounts with and without the actors that a learned head alone tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from casus.model.account import Account, Mention, Party


def with_sides(account: Account, sides: Mapping[str, str]) -> Account:
    """Return an account in which mentions have actors, by their ids, and parties without one that of their entity; marked as guessed."""
    of_entity = {m.entity: sides[m.id] for m in account.mentions if m.id in sides}

    def fill_mention(mention: Mention) -> Mention:
        return replace(mention, actor=sides[mention.id], is_guessed=True) if mention.id in sides else mention

    def fill_party(party: Party) -> Party:
        side = of_entity.get(party.entity or "") if party.actor is None else None
        return party if side is None else replace(party, actor=side, is_guessed=True)

    return _change(account, fill_mention, fill_party) if sides else account


def without_guesses(account: Account) -> Account:
    """Return an account in which what is only guessed is not known."""

    def clear_mention(mention: Mention) -> Mention:
        return replace(mention, actor=None, is_guessed=False) if mention.is_guessed else mention

    def clear_party(party: Party) -> Party:
        return replace(party, actor=None, is_guessed=False) if party.is_guessed else party

    return _change(account, clear_mention, clear_party) if any(m.is_guessed for m in account.mentions) else account


def _change(account: Account, of_mention: Callable[[Mention], Mention], of_party: Callable[[Party], Party]) -> Account:
    """Return an account with its mentions changed, and who speaks, is spoken to, acts and is acted on."""

    def changed(parties: tuple[Party, ...]) -> tuple[Party, ...]:
        return tuple(of_party(p) for p in parties)

    return replace(
        account,
        mentions=tuple(of_mention(m) for m in account.mentions),
        statements=tuple(replace(s, speakers=changed(s.speakers), addressees=changed(s.addressees)) for s in account.statements),
        events=tuple(replace(e, actors=changed(e.actors), recipients=changed(e.recipients)) for e in account.events),
    )
