"""Duos: "the two ministers" and "both sides" are the two who acted together in the sentences before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from casus.extract.cast import Cast, Role, Roles, unique
from casus.extract.draft import Draft
from casus.extract.reading import phrase_span
from casus.model.account import Party
from casus.model.sentence import Sentence, Token

_TWO = frozenset({"two", "both"})
_CODE = 3  # letters of a state's code
_STATES = frozenset("countries states nations republics governments capitals neighbours neighbors presidents kings premiers".split())
_NEAR = 3  # sentences from their act to the words for them
# Words for sides of an act; of "the two soldiers" nothing is known.
_SIDES = frozenset(
    """sides countries states nations neighbours neighbors allies governments leaders presidents premiers ministers parties partners rivals
    capitals powers foes enemies republics adversaries belligerents kings""".split()
)


@dataclass(slots=True)
class Duo:
    """The two that acted together last, and where; the same of two states, whom "the two countries" means."""

    roles: tuple[Role, ...] = ()
    sentence: int = 0
    states: tuple[Role, ...] = ()
    of_states: int = 0


def keep_duo(duo: Duo, drafts: Iterable[Draft]) -> None:
    """Keep the two states or bodies of the last act of a sentence that has just two: talks of two, or one that acts on another."""
    for draft in drafts:
        found = unique((*draft.roles.actors, *draft.roles.recipients))
        names = {r.party.actor for r in found if r.party.actor is not None}
        if len(found) == len(names) == 2:
            duo.roles, duo.sentence = found, draft.sentence.index
            if all(len(name) == _CODE for name in names):
                duo.states, duo.of_states = found, draft.sentence.index


def with_duo(cast: Cast, sentence: Sentence, roles: Roles, duo: Duo) -> Roles:
    """Return the roles with "the two ministers" as the two that acted together before; of them alone without such an act nobody is known.

    The odd case: a phrase that says whose they are ("the two Greek ministers") is left as it is.
    """
    return replace(roles, actors=_told(cast, sentence, roles.actors, duo), recipients=_told(cast, sentence, roles.recipients, duo))


def _told(cast: Cast, sentence: Sentence, roles: Sequence[Role], duo: Duo) -> tuple[Role, ...]:
    found: list[Role] = []
    for role in roles:
        if not _is_two(sentence, role.token) or _sides_named(sentence, role.token) or _is_linked(cast, sentence, role.token):
            found.append(role)
            continue
        span = phrase_span(sentence, role.token)
        words = span.of(cast.reading.text)
        are_states = role.token.text.lower() in _STATES
        meant, at = (duo.states, duo.of_states) if are_states else (duo.roles, duo.sentence)
        if 0 <= sentence.index - at <= _NEAR and meant:
            found.extend(replace(r, party=replace(r.party, span=span, text=words), token=role.token) for r in meant)
        else:
            found.append(replace(role, party=Party(span, words)) if role.party.actor is not None else role)
    return tuple(found)


def _is_linked(cast: Cast, sentence: Sentence, token: Token) -> bool:
    """Say whether the report has told who two are by their words: "Peru and Chile ... the two countries"."""
    mention = cast.reading.mention_at(sentence, token)
    members = mention.entity.split("+") if mention is not None else []
    return len(members) > 1 and cast.codebook is not None and all(one in cast.codebook for one in members)


def _is_two(sentence: Sentence, token: Token) -> bool:
    if token.text.lower() == "both" or (token.text.lower() == "two" and token.upos == "NUM"):
        return True
    counted = any(t.text.lower() in _TWO for t in sentence.children(token, "det", "nummod", "det:predet", "cc:preconj"))
    return counted and token.text.lower() in _SIDES


def _sides_named(sentence: Sentence, token: Token) -> bool:
    """Say whether the phrase itself says who they are: an adjective, an owner, names after it."""
    return any(t.upos in ("PROPN", "ADJ") and t.text[:1].isupper() for t in sentence.subtree(token) if t.index != token.index)
