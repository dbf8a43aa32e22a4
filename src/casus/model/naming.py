"""How a party is called: by the name that the report gives it somewhere."""

from __future__ import annotations

from collections.abc import Iterable

from casus.ground.spans import Span
from casus.model.account import Account, Event, Mention, Party

APPLYING = ("apply", "submit an application")
"""How the codebook's words begin for an application to join: an appeal that is a step of a procedure."""


def fullest(mentions: Iterable[Mention]) -> Mention | None:
    """Return the fullest mention: a name rather than a description, the longest, with an office, the first."""
    found = [m for m in mentions if m.kind != "pronoun"]
    return min(found, key=lambda m: (m.name is None, -len(m.name or ""), m.office is None, m.span.start), default=None)


def named_mention(account: Account, entity: str | None) -> Mention | None:
    """Return the fullest mention of an entity in an account, or None."""
    return fullest(m for m in account.mentions if m.entity == entity) if entity else None


def party_name(account: Account, party: Party) -> str:
    """Return the name to show for a party: "Milo Djukanovic" for "he", "NATO" for "the alliance", else the words of the text.

    A mention that names somebody itself keeps its own words, but a person is called by the full name alone, and a pronoun among the
    words gives way to whom it stands for: "Chad’s foreign ministry" for "its foreign ministry".
    """
    return name_among(account, party, named_mention(account, party.entity))


def name_among(account: Account, party: Party, mention: Mention | None) -> str:
    """Return the name of a party whose entity's fullest mention is known."""
    own = account.mentions_at(party.span) if party.span else ()
    here = next((m for m in own if m.entity == party.entity), None)
    if mention is not None and mention.name and (mention.kind == "person" or here is None or here.kind == "pronoun" or here.name is None):
        return mention.name
    if mention is not None and (here is None or here.kind == "pronoun"):
        return _with_owner(account, mention.text, mention.span)
    return _with_owner(account, party.text, party.span)


def _with_owner(account: Account, words: str, span: Span | None) -> str:
    """Return words with the name of whoever a pronoun in them means."""
    for mention in account.mentions_within(span) if span is not None else ():
        if span is not None and mention.kind == "pronoun" and mention.span != span:
            named = named_mention(account, mention.entity)
            owner = named.name or named.text if named is not None and named.kind != "pronoun" else ""
            start, end = mention.span.start - span.start, mention.span.end - span.start
            owner = f"the{owner[3:]}" if start and owner.startswith("The ") else owner
            if owner and words[start:end].lower() in _OWNING:
                return f"{words[:start]}{owner}{'’' if owner.endswith('s') else '’s'}{words[end:]}"
            if owner:
                return f"{words[:end]} [{owner}]{words[end:]}"
    return words


def party_office(account: Account, party: Party) -> str | None:
    """Return the first office that the report gives a person, or None."""
    if not party.entity:
        return None
    offices = (m.office for m in account.mentions if m.entity == party.entity and m.office and m.kind == "person")
    return next((_of_one(o) for o in offices if is_held(o)), None)


def _of_one(office: str) -> str:
    """Return the office of one person where a title stands before several ("Presidents Berg and Holm"), nobody's fellow.

    >>> _of_one("Prime Ministers"), _of_one("Secretary for Foreign Affairs"), _of_one("Sens."), _of_one("fellow senator")
    ('Prime Minister', 'Secretary for Foreign Affairs', 'Sen.', 'senator')
    """
    office = office.removeprefix("fellow ")
    *before, last = office.split()
    if last.lower() not in _TITLES_OF_SEVERAL:
        return office
    return " ".join((*before, f"{last[:-2]}." if last.endswith(".") else last[:-1]))


def is_held(office: str) -> bool:
    """Say whether words name something that somebody holds; "his colleague" only says beside whom, "the rebel socialist" of what kind.

    The odd case: "first" begins an office before some words alone ("first lady"), elsewhere it counts ("the first woman to go").

    >>> is_held("Chilean counterpart"), is_held("foreign minister"), is_held("first woman")
    (False, True, False)
    """
    words = office.lower().split()
    if not words or words[0] == "only" or (words[0] == "first" and words[1:2] and words[1] not in _FIRST):
        return False  # "the first senior official to go"
    return words[-1] not in _BESIDE_SOMEBODY | _KINDS


_TITLES_OF_SEVERAL = frozenset(
    "presidents ministers premiers chancellors kings queens princes ambassadors senators generals colonels admirals leaders envoys "
    "candidates sens. reps. govs. gens.".split()
)
_BESIDE_SOMEBODY = frozenset(
    "adversary ally associate colleague confidant counterpart critic guest opponent predecessor rival successor visitor".split()
)
_KINDS = frozenset(
    "assassin billionaire conservative democrat dissident extremist fugitive hostage killer leftist liar liberal loyalist man militant "
    "millionaire moderate murderer person prisoner radical republican rightist socialist spy suspect terrorist traitor woman".split()
)
_FIRST = frozenset(
    "chairman counsellor deputy gentleman lady lieutenant lord minister officer president prime sea secretary sergeant vice".split()
)
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
