"""Exits told without what is left: "It left in 1999" in a report on an alliance."""

from __future__ import annotations

from collections.abc import Iterator

from casus.codebook.inflection import all_verb_forms
from casus.codebook.senses import SenseBook
from casus.extract.cast import Cast, Role, Roles, party_of
from casus.extract.clauses import is_passive, is_verb
from casus.extract.triggers import Trigger
from casus.model.account import Mention
from casus.model.sentence import Sentence, Token

EXIT = "sanction.leave-bare"  # the construction of the lexicon that this module bears out
_LEAVING = all_verb_forms("leave quit exit withdraw".split())
_MORE = ("obj", "iobj", "xcomp", "ccomp", "advcl")  # with one of these beside the verb something else is left, or done
_BACK = 3  # sentences from the alliance to the exit


def find_exits(sentence: Sentence, book: SenseBook) -> Iterator[tuple[Trigger, ...]]:
    """Yield the verbs of leaving of which nothing is said but when: the day or year must be there."""
    sense = book.sense(EXIT)
    for token in sentence.tokens if sense is not None else ():
        is_bare = is_verb(token) and token.text.lower() in _LEAVING and sentence.child(token, *_MORE) is None
        if sense is not None and is_bare and not is_passive(sentence, token) and token.deprel != "acl":
            yield (Trigger(sense, token),)


def exit_roles(cast: Cast, sentence: Sentence, verb: Token, roles: Roles) -> Roles:
    """Return the roles with the alliance that was named last as what is left; blocked where the words tell no exit from one.

    The subject must be a state itself, and all else that stands with the verb must say when: "Mexico left in 2004", but not "the envoy
    left on Friday", "Mexico left for the summit".
    """
    actor = roles.actors[0].party if len(roles.actors) == 1 else None
    if actor is None or actor.actor is None or actor.entity != actor.actor or not _only_dated(cast, sentence, verb):
        return Roles(is_blocked=True)
    alliance = _named_last(cast, sentence, verb)
    if alliance is None or alliance.actor == actor.actor:
        return Roles(is_blocked=True)
    return Roles(roles.actors, (Role(party_of(alliance), verb, is_actor=True),))


def _only_dated(cast: Cast, sentence: Sentence, verb: Token) -> bool:
    times = [t.span for t in cast.reading.times_in(sentence)]
    beside = list(sentence.children(verb, "obl", "nmod"))
    return bool(beside) and all(any(time.overlaps(t.span) for time in times) for t in beside)


def _named_last(cast: Cast, sentence: Sentence, verb: Token) -> Mention | None:
    """Return the last body of states that was named before the verb, here or in the sentences before."""
    reading = cast.reading
    for number in range(sentence.index, max(sentence.index - _BACK, 0) - 1, -1):
        found = [m for m in reading.mentions_in(reading.sentences[number]) if m.kind == "organisation" and cast.is_of_states(m.actor)]
        before = [m for m in found if m.span.end <= verb.span.start]
        if before:
            return max(before, key=lambda m: m.span.start)
    return None
