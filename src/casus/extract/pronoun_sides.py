"""Sides that only a pronoun names: who "they" and "it" are that do an act, or to whom it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.extract.cast import ACTING, Cast, Role, is_same, party_of
from casus.extract.clauses import is_passive, is_verb, subject_tokens
from casus.extract.control import doers, undergoers
from casus.extract.draft import Draft
from casus.extract.sides import cast_all
from casus.model.sentence import Sentence, Token

_THIRD = frozenset("it they them he she him her".split())
_OBJECT = frozenset({"obj", "iobj"})


def with_pronouns(cast: Cast, draft: Draft) -> Draft:
    """Return an act with those whom pronouns stand for where no other party is known; whether it is told does not rest on them.

    A pronoun that is linked to people or a body without a name ("the mutineers") is a party. An "it" or "they" that is linked to nobody
    and does the act is who the sentence before is about: a thing does none.
    """
    if not draft.trigger.is_verb or (draft.roles.actors and draft.roles.recipients):
        return draft
    sentence, verb, roles = draft.sentence, draft.token, draft.roles
    if not roles.actors:
        found = [t for t in doers(sentence, verb) if t.text.lower() in _THIRD]
        actors = _linked(cast, sentence, found) or _subject_before(cast, draft, found)
        roles = replace(roles, actors=tuple(r for r in actors if not is_same(r, roles.recipients)))
    if not roles.recipients and _OBJECT.intersection(draft.sense.recipient[:2]) and not draft.trigger.objects:
        found = list(sentence.children(verb, "iobj")) or undergoers(sentence, verb)
        hit = _linked(cast, sentence, [t for t in found if t.text.lower() in _THIRD])
        roles = replace(roles, recipients=tuple(r for r in hit if not is_same(r, roles.actors)))
    return draft if roles is draft.roles else replace(draft, roles=roles)


def _linked(cast: Cast, sentence: Sentence, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return the pronouns that are linked to people or a body, be they without a name."""
    found = []
    for token in pronouns:
        mention = cast.reading.mention_at(sentence, token)
        others = cast.reading.mentions_of(mention.entity) if mention is not None else ()
        if mention is not None and any(m.kind in ACTING for m in others):
            found.append(Role(party_of(mention), token, is_actor=True))
    return tuple(found)


def _subject_before(cast: Cast, draft: Draft, pronouns: Sequence[Token]) -> tuple[Role, ...]:
    """Return who the sentence before is about, for an unlinked "it" or "they" that is the first to be named in the next one's main clause."""
    sentence, verb = draft.sentence, draft.token
    if len(pronouns) != 1 or sentence.index == 0 or is_passive(sentence, verb) or not _is_main(sentence, verb):
        return ()
    pronoun, before = pronouns[0], cast.reading.sentences[sentence.index - 1]
    mention, word = cast.reading.mention_at(sentence, pronoun), pronoun.text.lower()
    is_open = mention is None or len(cast.reading.mentions_of(mention.entity)) == 1
    is_told = any(s.form != "indirect" for s in draft.statements) or before.paragraph < sentence.paragraph - 1
    if word not in ("it", "they") or not is_open or is_told or not is_verb(before.root) or _names_before(cast, sentence, pronoun):
        return ()
    roles = tuple(cast_all(cast, before, subject_tokens(before, before.root), ()))
    fits = _is_body(cast, before, roles) if word == "it" else len(roles) > 1 or any(r.token.xpos == "NNS" for r in roles)
    if not fits or any(r.party.actor is None or not r.is_actor for r in roles):
        return ()
    return tuple(replace(r, party=replace(r.party, span=pronoun.span, text=pronoun.text), token=pronoun) for r in roles)


def _is_main(sentence: Sentence, verb: Token) -> bool:
    return verb.index == sentence.root.index or (verb.rel == "conj" and verb.head == sentence.root.index)


def _is_body(cast: Cast, sentence: Sentence, roles: Sequence[Role]) -> bool:
    """Say whether those in a subject are one state or body, and no person, of whom no "it" is said."""
    if len(roles) != 1 or roles[0].token.xpos == "NNS":
        return False
    mention = cast.reading.mention_at(sentence, roles[0].token)
    return mention is None or (mention.kind != "person" and not mention.entity.startswith("per:"))


def _names_before(cast: Cast, sentence: Sentence, pronoun: Token) -> bool:
    """Say whether somebody else is named before a pronoun in its sentence: "behind Peru it closed"."""
    return any(m.actor is not None and m.span.start < pronoun.span.start for m in cast.reading.mentions_in(sentence))
