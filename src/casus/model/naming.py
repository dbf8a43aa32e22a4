"""How a party is called: by the name that the report gives it somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casus.model.account import Account, Event, Mention, Party


def fullest(mentions: Iterable[Mention]) -> Mention | None:
    """Return the fullest mention: a name rather than a description, the longest, with an office, the first."""
    found = [m for m in mentions if m.kind != "pronoun"]
    return min(found, key=lambda m: (m.name is None, -len(m.name or ""), m.office is None, m.span.start), default=None)


def named_mention(account: Account, entity: str | None) -> Mention | None:
    """Return the fullest mention of an entity in an account, or None."""
    return fullest(m for m in account.mentions if m.entity == entity) if entity else None


def party_name(account: Account, party: Party) -> str:
    """Return the name to show for a party: "Milo Djukanovic" for "he", "NATO" for "the alliance", else the words of the text.

    A mention that names somebody itself keeps its own words, but a person is called by the full name alone.
    """
    own = account.mentions_at(party.span) if party.span else ()
    name = name_among(party, named_mention(account, party.entity), own)
    return name if name != party.text else _with_owner(account, party)


def _with_owner(account: Account, party: Party) -> str:
    """Return a party's words with the name of whoever a pronoun in them means: "Chad’s foreign ministry" for "its foreign ministry"."""
    if party.span is None:
        return party.text
    for mention in account.mentions:
        if mention.kind == "pronoun" and mention.span != party.span and party.span.covers(mention.span):
            named = named_mention(account, mention.entity)
            owner = named.name or named.text if named is not None and named.kind != "pronoun" else ""
            start, end = mention.span.start - party.span.start, mention.span.end - party.span.start
            if owner and party.text[start:end].lower() in _OWNING:
                return f"{party.text[:start]}{owner}’s{party.text[end:]}"
            if owner:
                return f"{party.text[:end]} [{owner}]{party.text[end:]}"
    return party.text


def name_among(party: Party, mention: Mention | None, own: Sequence[Mention]) -> str:
    """Return the name of a party whose entity's fullest mention and whose mentions at its own span are known."""
    if mention is None:
        return party.text
    here = next((m for m in own if m.entity == party.entity), None)
    if mention.kind == "person" and mention.name:
        return mention.name
    if here is None or here.kind == "pronoun" or here.name is None:
        return mention.name or (mention.text if here is None or here.kind == "pronoun" else party.text)
    return party.text


def party_office(account: Account, party: Party) -> str | None:
    """Return the first office that the report gives a person, or None."""
    if not party.entity:
        return None
    return next((m.office for m in account.mentions if m.entity == party.entity and m.office and m.kind == "person"), None)


_OWNING = frozenset({"its", "his", "her", "their", "whose"})
SMALL_WORDS = frozenset(
    """about across after against ahead along apart around as aside at away back before behind between by down for forth from in into of off
    on onto out over through to together towards under up upon with within without""".split()
)


def is_worded(account: Account, event: Event) -> bool:
    """Say whether the codebook's words for an act can be shown: the thing they end with, if any, stands in the text.

    One entry serves several objects: of "bought tanks" its "buy wheat" shall not be shown.
    """
    *before, last = event.act.lower().split()
    if not before or last in SMALL_WORDS:
        return True
    text = account.report.text
    told = " ".join(s.of(text) for s in (event.trigger, *event.words)).lower()
    return last[: max(4, len(last) - 2)] in told


def names_object(event: Event) -> bool:
    """Say whether the codebook's words for an act end with a thing ("stage military coup"), so that no party can follow them."""
    *before, last = event.act.lower().split()
    return bool(before) and last not in SMALL_WORDS
