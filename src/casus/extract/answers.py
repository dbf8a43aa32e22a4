"""Answers: to whom "rejected the offer" and "condemned the raid" are said: those who made them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms, verb_forms
from casus.extract.clauses import case_of, is_passive
from casus.extract.control import undergoers
from casus.extract.draft import Draft
from casus.model.account import Event
from casus.model.sentence import Sentence, Token

_ANSWERING = frozenset({"ACCUSE", "SUPPORT", "REJECT"})
_ACCEPTING = frozenset({"accept", "grant", "approve", "welcome"})
_BACK = 2  # sentences between what is offered and the answer
_DEFINITE = frozenset({"the", "this", "that"})
# What was made before, by the types of act that make it.
_MADE = {
    form: types
    for words, types in (
        ("offer proposal plan", frozenset({"AGREE", "CONCEDE", "RETREAT", "CONSULT", "REQUEST"})),
        ("demand request call appeal ultimatum plea", frozenset({"REQUEST"})),
        ("charge accusation allegation claim", frozenset({"ACCUSE"})),
        ("threat warning", frozenset({"THREATEN"})),
        ("invitation", frozenset({"AGREE"})),
    )
    for form in all_noun_forms(words.split())
}


def find_answered(text: str, draft: Draft, events: Sequence[tuple[int, Event]], at: Mapping[int, Event], own: Event) -> Event:
    """Return an event with those whose act somebody rejects, condemns, accepts or welcomes in words that only refer to it.

    Those to whom an offer was made answer it where nobody is named: "The offer was rejected". Nobody is added where several could be meant.

    Args:
        text: the report's text.
        draft: the telling of the answer.
        events: the report's events in order of the text, each with the number of its sentence.
        at: the events of the draft's sentence by the tokens that tell them.
        own: the event of the draft.
    """
    accepts = own.type == "AGREE" and draft.trigger.is_verb and draft.token.lemma in _ACCEPTING
    is_open = not own.actors and draft.trigger.is_verb and is_passive(draft.sentence, draft.token)
    if not (own.type in _ANSWERING or accepts) or own.recipients or not (own.actors or is_open):
        return own
    if draft.trigger.is_verb:
        things = undergoers(draft.sentence, draft.token)
    else:
        things = [t for t in draft.sentence.children(draft.token, "nmod") if case_of(draft.sentence, t) == "of"]
    for thing in things[:1]:
        told = at.get(thing.index) if not is_open else None
        if told is None and _only_refers(draft.sentence, thing) and draft.trigger.is_verb:
            told = _made_before(text, draft, thing, events, own)
        if told is None or told is own:
            return own
        made, answering = (tuple(p for p in parties if p.actor is not None) for parties in (told.actors, own.actors or told.recipients))
        if {p.actor for p in own.actors} & {p.actor for p in told.actors} or not (own.actors or answering):
            return own
        return replace(own, actors=own.actors or answering, recipients=made)
    return own


def _only_refers(sentence: Sentence, thing: Token) -> bool:
    """Say whether a noun says nothing of its own: "the offer", not "the offer of Peru"."""
    if sentence.child(thing, "nmod", "nmod:poss", "acl", "amod", "compound", "acl:relcl") is not None:
        return False
    return any(t.text.lower() in _DEFINITE for t in sentence.children(thing, "det"))


def _verbs_of(noun: str) -> frozenset[str]:
    """Return the forms of the verb that a noun may be made of: "raid", "bombing", "firing"."""
    stem = noun.removesuffix("s").removesuffix("ing")
    return frozenset(form for base in {noun, noun.removesuffix("s"), stem, f"{stem}e"} for form in verb_forms(base))


def _made_before(text: str, draft: Draft, thing: Token, events: Sequence[tuple[int, Event]], own: Event) -> Event | None:
    """Return the one act of the sentences before that makes what the noun names: an offer, or a raid of those who raided.

    Nobody answers what he did himself, and "the offer" is rather what was offered than what else could be one.
    """
    types = _MADE.get(thing.text.lower(), frozenset())
    forms = _verbs_of(thing.text.lower())
    number, names = draft.sentence.index, {p.actor for p in own.actors}
    before = [e for n, e in events if number - _BACK <= n <= number and e.trigger[0] < draft.token.span.start]
    before = [e for e in before if e.actors and e.status != "denied" and not names & {p.actor for p in e.actors}]
    near = [e for e in before if e.trigger.of(text).split()[0].lower() in forms] or [e for e in before if e.type in types]
    return near[-1] if near and len({p.actor for e in near for p in e.actors}) == len({p.actor for p in near[-1].actors}) else None
