"""Duos: "the two ministers" and "both sides" are the two who acted together in the sentences before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Cast, Role, Roles, unique
from casus.extract.cast_words import FORCES
from casus.extract.clauses import case_of
from casus.extract.draft import Draft
from casus.extract.reading import phrase_span
from casus.model.account import Party
from casus.model.sentence import Sentence, Token

_TWO = frozenset({"two", "both"})
_CODE = 3  # letters of a state's code
_STATES = frozenset("countries states nations republics governments capitals neighbours neighbors presidents kings premiers".split())
_HEADS = frozenset("leaders ministers parties sides rivals foes enemies adversaries belligerents".split())
# Those whom states send: in talks or a fight of two states, of which nobody is named, one side's and the other's.
_SENT_BY_BOTH = FORCES | all_noun_forms(
    """patrol soldier gunner marine sailor pilot commander general officer negotiator diplomat envoy delegate delegation minister official
    representative ambassador""".split()
)
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


def with_duo(cast: Cast, sentence: Sentence, roles: Roles, duo: Duo, *, mutual: bool = False) -> Roles:
    """Return the roles with "the two ministers" as the two that acted together before, or else the two states of which the report tells.

    In what several do with each other, forces and negotiators of nobody named are theirs too ("though patrols traded shots"). The
    odd case: a phrase that says whose they are ("the two Greek ministers") is left as it is.

    Args:
        cast: the parties of the report.
        sentence: the sentence.
        roles: who was found in it.
        duo: the two who acted together last.
        mutual: whether it is an act that several do with each other.
    """
    if mutual and len(roles.actors) == 1 and not roles.recipients and _is_of_both(cast, sentence, roles.actors[0], duo):
        return replace(roles, actors=tuple(_as_words(cast, sentence, roles.actors[0].token, duo.states)))
    return replace(roles, actors=_told(cast, sentence, roles.actors, duo), recipients=_told(cast, sentence, roles.recipients, duo))


def _is_of_both(cast: Cast, sentence: Sentence, role: Role, duo: Duo) -> bool:
    """Say whether forces or envoys of nobody named do something with each other near what two states did."""
    token = role.token
    if role.party.actor is not None or not duo.states or token.xpos != "NNS" or token.text.lower() not in _SENT_BY_BOTH:
        return False
    mention = cast.reading.mention_at(sentence, token)
    is_linked = mention is not None and len(cast.reading.mentions_of(mention.entity)) > 1
    is_theirs = any(case_of(sentence, t) in ("of", "from", "with", "between", "for") for t in sentence.children(token, "nmod"))
    return 0 <= sentence.index - duo.of_states <= 1 and not is_linked and not is_theirs and not _sides_named(sentence, token)


def _as_words(cast: Cast, sentence: Sentence, token: Token, meant: Iterable[Role]) -> Iterable[Role]:
    """Yield those who are meant by a phrase, with its words."""
    span = phrase_span(sentence, token)
    words = span.of(cast.reading.text)
    return (replace(r, party=replace(r.party, span=span, text=words), token=token) for r in meant)


def _pair_of_report(cast: Cast, sentence: Sentence) -> tuple[Role, ...]:
    """Return the two states of which a report tells: each named in two sentences by then, and in twice as many as any third.

    Who acts for a state, and what is its own, names it too.
    """
    so_far = {(m.actor, m.sentence) for m in cast.reading.mentions if m.sentence <= sentence.index and m.actor is not None}
    counts = Counter(sorted(actor for actor, _ in so_far if len(actor) == _CODE)).most_common(3)
    third = counts[2][1] if len(counts) > 2 else 0
    if len(counts) < 2 or counts[1][1] < max(2, 2 * third):
        return ()
    token = sentence.tokens[0]
    return tuple(Role(Party(None, actor, actor, actor), token, is_actor=True) for actor, _ in counts[:2])


def _told(cast: Cast, sentence: Sentence, roles: Sequence[Role], duo: Duo) -> tuple[Role, ...]:
    found: list[Role] = []
    for role in roles:
        if not _is_two(sentence, role.token) or _sides_named(sentence, role.token) or _is_linked(cast, sentence, role.token):
            found.append(role)
            continue
        word = role.token.text.lower()
        is_body = any(cast.is_of_states(r.party.actor) for r in duo.roles)
        are_states = word in _STATES or (word in _HEADS and is_body)
        meant, at = (duo.states, duo.of_states) if are_states else (duo.roles, duo.sentence)
        near = meant if 0 <= sentence.index - at <= _NEAR else ()
        if not near and (word in _STATES or word in _HEADS or word in _SENT_BY_BOTH):
            near = _pair_of_report(cast, sentence)
        if near:
            found.extend(_as_words(cast, sentence, role.token, near))
        else:
            span = phrase_span(sentence, role.token)
            words = span.of(cast.reading.text)
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
