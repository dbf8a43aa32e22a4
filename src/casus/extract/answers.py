"""Answers: to whom "rejected the offer" and "condemned the raid" are said: those who made them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casus.codebook.inflection import all_noun_forms, verb_forms
from casus.extract.clauses import case_of
from casus.extract.control import undergoers
from casus.extract.draft import Draft
from casus.model.account import Event, Party
from casus.model.sentence import Sentence, Token

_ANSWERING = frozenset({"ACCUSE", "SUPPORT", "REJECT"})
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


def find_answered(text: str, draft: Draft, events: Sequence[tuple[int, Event]], at: Mapping[int, Event], own: Event) -> tuple[Party, ...]:
    """Return those whose act somebody rejects, condemns or welcomes in words that only refer to it; none where several could be meant.

    Args:
        text: the report's text.
        draft: the telling of the answer.
        events: the report's events in order of the text, each with the number of its sentence.
        at: the events of the draft's sentence by the tokens that tell them.
        own: the event of the draft.
    """
    if own.type not in _ANSWERING or own.recipients or not own.actors:
        return ()
    if draft.trigger.is_verb:
        things = undergoers(draft.sentence, draft.token)
    else:
        things = [t for t in draft.sentence.children(draft.token, "nmod") if case_of(draft.sentence, t) == "of"]
    for thing in things[:1]:
        told = at.get(thing.index)
        if told is None and _only_refers(draft.sentence, thing) and draft.trigger.is_verb:
            told = _made_before(text, draft, thing, events)
        if told is None or told is own:
            return ()
        names = {p.actor for p in own.actors}
        return tuple(p for p in told.actors if p.actor is not None) if not names & {p.actor for p in told.actors} else ()
    return ()


def _only_refers(sentence: Sentence, thing: Token) -> bool:
    """Say whether a noun says nothing of its own: "the offer", not "the offer of Peru"."""
    if sentence.child(thing, "nmod", "nmod:poss", "acl", "amod", "compound", "acl:relcl") is not None:
        return False
    return any(t.text.lower() in _DEFINITE for t in sentence.children(thing, "det"))


def _verbs_of(noun: str) -> frozenset[str]:
    """Return the forms of the verb that a noun may be made of: "raid", "bombing", "firing"."""
    stem = noun.removesuffix("s").removesuffix("ing")
    return frozenset(form for base in {noun, noun.removesuffix("s"), stem, f"{stem}e"} for form in verb_forms(base))


def _made_before(text: str, draft: Draft, thing: Token, events: Sequence[tuple[int, Event]]) -> Event | None:
    """Return the one act of the sentences before that makes what the noun names: an offer, or a raid of those who raided."""
    types = _MADE.get(thing.text.lower(), frozenset())
    forms = _verbs_of(thing.text.lower())
    number = draft.sentence.index
    before = [e for n, e in events if number - _BACK <= n <= number and e.trigger[0] < draft.token.span.start]
    near = [e for e in before if e.actors and e.status != "denied" and (e.type in types or e.trigger.of(text).split()[0].lower() in forms)]
    return near[-1] if near and len({p.actor for e in near for p in e.actors}) == len({p.actor for p in near[-1].actors}) else None
