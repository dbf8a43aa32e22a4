"""Accounts with and without what a head alone tells: for whom mentions act, whom they take up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from casus.model.account import Account, Mention, Party


def with_guesses(
    account: Account, links: Mapping[str, str], sides: Mapping[str, str], places: Mapping[str, str] = MappingProxyType({})
) -> Account:
    """Return an account in which mentions have other entities and actors, and so have parties of these entities; marked as guessed.

    Args:
        account: what a report tells, without guesses.
        links: the entities of mentions, by their ids; all mentions of an entity have the same new one.
        sides: the actors of mentions that have none, by their ids.
        places: for whom a place acts where it is a party, by its entity; its mentions stay places.
    """
    entities = {m.entity: links[m.id] for m in account.mentions if m.id in links}
    of_entity = {**places, **{m.entity: sides[m.id] for m in account.mentions if m.id in sides}}

    def fill_mention(mention: Mention) -> Mention:
        if mention.id in links:
            mention = replace(mention, entity=links[mention.id], own_entity=mention.entity)
        return replace(mention, actor=sides[mention.id], is_guessed=True) if mention.id in sides else mention

    def fill_party(party: Party) -> Party:
        side = of_entity.get(party.entity or "") if party.actor is None else None
        if party.entity in entities:
            party = replace(party, entity=entities[party.entity], own_entity=party.entity)
        return party if side is None else replace(party, actor=side, is_guessed=True)

    return _change(account, fill_mention, fill_party) if links or of_entity else account


def without_guesses(account: Account) -> Account:
    """Return an account in which what is only guessed is not known."""

    def clear_mention(mention: Mention) -> Mention:
        if mention.own_entity is not None:
            mention = replace(mention, entity=mention.own_entity, own_entity=None)
        return replace(mention, actor=None, is_guessed=False) if mention.is_guessed else mention

    def clear_party(party: Party) -> Party:
        if party.own_entity is not None:
            party = replace(party, entity=party.own_entity, own_entity=None)
        return replace(party, actor=None, is_guessed=False) if party.is_guessed else party

    parties = (p for event in account.events for p in (*event.actors, *event.recipients))
    is_guessed = any(m.is_guessed or m.own_entity is not None for m in account.mentions) or any(p.is_guessed for p in parties)
    return _change(account, clear_mention, clear_party) if is_guessed else account


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
