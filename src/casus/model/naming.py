"""How a party is called: the name that the report gives it, for pronouns and descriptions the one they stand for."""

from __future__ import annotations

from collections.abc import Iterable

from casus.model.account import Account, Mention, Party

_PERSONAL = frozenset({"he", "she", "they", "it", "his", "her", "their", "its", "him", "them", "who", "which", "that"})


def fullest(mentions: Iterable[Mention]) -> Mention | None:
    """Return the fullest mention: a name rather than a description, the longest, with an office, the first."""
    found = [m for m in mentions if m.kind != "pronoun"]
    return min(found, key=lambda m: (m.name is None, -len(m.name or ""), m.office is None, m.span.start), default=None)


def named_mention(account: Account, entity: str | None) -> Mention | None:
    """Return the fullest mention of an entity in an account, or None."""
    return fullest(m for m in account.mentions if m.entity == entity) if entity else None


def party_name(account: Account, party: Party) -> str:
    """Return the name to show for a party: "Milo Djukanovic" for "he", the words of the text where no name is known."""
    mention = named_mention(account, party.entity)
    if mention is None:
        return party.text
    if mention.kind == "person" and mention.name:
        return mention.name
    return mention.text if party.text.lower() in _PERSONAL or mention.kind == "person" else party.text


def party_office(account: Account, party: Party) -> str | None:
    """Return the first office that the report gives a person, or None."""
    if not party.entity:
        return None
    return next((m.office for m in account.mentions if m.entity == party.entity and m.office), None)
