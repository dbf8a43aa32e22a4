"""Finds who is named beside an office, with commas between, however the parser hangs it."""

from __future__ import annotations

from collections.abc import Mapping

from casus.extract.mention_draft import Draft
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_ONLY = frozenset({"the", "its", "his", "her", "their"})
_ENDS = (",", ".", ";", "")


def named_behind(drafts: Mapping[int, Draft], sentence: Sentence, text: str, role: Draft) -> Draft | None:
    """Return the named person between commas right behind a role: "said the Greek minister, Ana Ruiz, adding", however it is parsed.

    An office that a state or body has one of, or one that "the" or "its" makes the only one; behind the name no list goes on.
    """
    token = sentence.tokens[role.head]
    if not _is_only(sentence, token) or text[role.span.end : role.span.end + 2] != ", ":
        return None
    person = next((d for d in drafts.values() if d.span.start == role.span.end + 2 and d.kind == "person" and d.name), None)
    if person is None or person.entity == role.entity or _has_own_clause(sentence, token, sentence.tokens[person.head]):
        return None
    after = text[person.span.end : person.span.end + 5]
    is_list = (
        after.startswith((", and", " and ", ", the")) or sentence.child(sentence.tokens[person.head], "conj") is not None
    ) and not _is_list_of_pairs(drafts, text, person)
    return person if after[:1] in _ENDS and not is_list else None


def named_before(drafts: Mapping[int, Draft], sentence: Sentence, text: str, role: Draft) -> Draft | None:
    """Return the named person right before a role between commas: "the Shah and Tariq Sadun, the vice-president, rose".

    The office is his who stands nearest, and not the first of two. Where a list goes on behind the office it may be another's.
    """
    token = sentence.tokens[role.head]
    is_role = role.entity.startswith("role:") and role.kind == "person"
    if not is_role or not _is_only(sentence, token) or text[role.span.start - 2 : role.span.start] != ", ":
        return None
    person = next((d for d in drafts.values() if d.span.end == role.span.start - 2 and d.kind == "person" and d.name), None)
    after = text[role.span.end : role.span.end + 5]
    if person is None or person.entity == role.entity or after[:1] not in (*_ENDS, ":"):
        return None
    return None if after.startswith((", and", ", the")) or sentence.child(token, "conj") is not None else person


def _is_only(sentence: Sentence, token: Token) -> bool:
    """Say whether "the" or an owner makes an office the only one of its kind."""
    is_only = any(fold(c.text) in _ONLY for c in sentence.children(token, "det", "nmod:poss"))
    return is_only or sentence.child(token, "nmod:poss") is not None


def _has_own_clause(sentence: Sentence, role: Token, person: Token) -> bool:
    """Say whether a name is the subject, and the office but in what opens its clause: "To the dismay of the minister, Ana Ruiz left"."""
    verb = sentence.head_of(person) if person.rel == "nsubj" else None
    above = sentence.head_of(role) if role.rel == "nmod" else None
    if verb is None or above is None or above.rel != "obl" or above.head != verb.index:
        return False
    return [c.index for c in sentence.children(verb, "nsubj")] == [person.index]


def _is_list_of_pairs(drafts: Mapping[int, Draft], text: str, person: Draft) -> bool:
    """Say whether another office with its name follows a name: "the minister, Juan Ponce, and the chief of staff, General Ramil"."""
    start = person.span.end + len(", and ")
    if text[person.span.end : start] != ", and ":
        return False
    role = next((d for d in drafts.values() if d.span.start == start and d.kind == "person" and d.name is None), None)
    if role is None or text[role.span.end : role.span.end + 2] != ", ":
        return False
    return any(d.name is not None and d.kind == "person" and d.span.start == role.span.end + 2 for d in drafts.values())
