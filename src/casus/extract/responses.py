"""Responses: one event that answers another, where the text itself says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import antecedent, case_of, is_verb, marks
from casus.extract.control import find_subjects, undergoers
from casus.ground.spans import Span, hull
from casus.model.account import Event, Response
from casus.model.sentence import Sentence, Token

_ANSWERS = all_noun_forms("response retaliation reaction reprisal revenge retribution answer protest return punishment".split())
_CAUSES = all_verb_forms(
    "lead spur prompt trigger provoke spark cause draw ignite elicit bring anger enrage infuriate incite precipitate set produce".split()
)
_PUNISHING = frozenset({"ACCUSE", "SANCTION", "REJECT", "COERCE", "PROTEST", "THREATEN", "ASSAULT", "SUPPORT", "MOBILIZE"})
_REACTING = frozenset({"SANCTION", "ACCUSE", "COERCE", "PROTEST", "MOBILIZE", "REJECT", "THREATEN"})
_PUNITIVE = frozenset("punitive retaliatory counter tit-for-tat reciprocal".split())
_PROVOKING = frozenset({"SANCTION", "ASSAULT", "COERCE", "MOBILIZE", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "REQUEST"})
_ACTS = frozenset("move step decision action".split())
_HOSTILE = frozenset({"SANCTION", "ASSAULT", "COERCE", "MOBILIZE", "ACCUSE", "REJECT", "THREATEN", "PROTEST"})

Places = Mapping[int, Event]  # the event that each token of a sentence triggers


def find_responses(sentence: Sentence, events: Places) -> Iterator[Response]:
    """Yield the links between events of one sentence that its words express.

    "In response to", "in retaliation for", "led to", "spurred", "answered with", "punished for", "over", "after" with a
    reaction such
    as expelling, "punitive" measures, and what is threatened "if" something is done. Order in time alone links nothing.

    Args:
        sentence: the sentence.
        events: the event of each of its tokens that triggers one.
    """
    if not events:
        return
    seen: set[tuple[str, str]] = set()
    for response in _all(sentence, events):
        key = response.event, response.answers
        if response.event != response.answers and key not in seen and key[::-1] not in seen:
            seen.add(key)
            yield response


def _all(sentence: Sentence, events: Places) -> Iterator[Response]:
    yield from _in_response(sentence, events)
    yield from _caused(sentence, events)
    if len({e.id for e in events.values()}) > 1:
        for index, event in events.items():
            token = sentence.tokens[index]
            yield from _blamed(sentence, token, event, events)
            yield from _after(sentence, token, event, events)
            yield from _conditional(sentence, event, events)
            yield from _punitive(sentence, token, event, events)


def _in_response(sentence: Sentence, events: Places) -> Iterator[Response]:
    """Yield answers of the kind "expelled ten diplomats in response to the raid"."""
    for token in sentence.tokens:
        word = token.text.lower()
        if word not in _ANSWERS:
            continue
        intro = [t for t in sentence.children(token, "case") if t.text.lower() in ("in", "as")]
        fixed = token.rel in ("fixed", "case") or token.deprel == "fixed"
        if not intro and not fixed:
            continue
        if fixed:
            target = sentence.head_of(token)
            while target is not None and target.rel in ("case", "fixed"):
                target = sentence.head_of(target)
            holder = sentence.head_of(target) if target is not None else None
            targets = [target] if target is not None else []
        else:
            subjects = find_subjects(sentence, token) if sentence.child(token, "cop") is not None else []
            holder = subjects[0] if subjects else sentence.head_of(token)
            targets = list(sentence.children(token, "nmod", "acl", "obl", "advcl"))
        answering = _event_at(sentence, holder, events)
        answered = next((e for t in targets if (e := _event_below(sentence, t, events)) is not None), None)
        if answering is not None and answered is not None:
            start = intro[0] if intro else token
            yield Response(answering.id, answered.id, hull([start.span, token.span]))


def _caused(sentence: Sentence, events: Places) -> Iterator[Response]:
    """Yield answers of the kind "a move that has spurred threats", "the raid led to sanctions"."""
    for verb in sentence.tokens:
        if not is_verb(verb) or verb.text.lower() not in _CAUSES:
            continue
        causes = find_subjects(sentence, verb)
        answered = next((e for t in causes if (e := _event_of_cause(sentence, t, verb, events)) is not None), None)
        if answered is None:
            continue
        own = events.get(verb.index)
        effects = [*undergoers(sentence, verb), *(t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "to")]
        answering = own or next((e for t in effects if (e := _event_below(sentence, t, events, nouns=True)) is not None), None)
        if answering is None:
            complements = sentence.children(verb, "xcomp", "advcl")
            answering = next((events[t.index] for t in complements if t.index in events and "to" in marks(sentence, t)), None)
        if answering is not None:
            yield Response(answering.id, answered.id, verb.span)


def _event_of_cause(sentence: Sentence, cause: Token, verb: Token, events: Places) -> Event | None:
    """Return the event that a cause names: its own, or for "a move that" the act of the clause that it sums up."""
    if cause.index in events:
        return events[cause.index]
    if cause.text.lower() not in _ACTS and cause.text.lower() not in ("which", "that"):
        return None
    above = sentence.head_of(cause)
    while above is not None and above.index != verb.index:
        if above.index in events and above.index < cause.index:
            return events[above.index]
        above = sentence.head_of(above)
    found = antecedent(sentence, verb)
    return events.get(found.index) if found is not None else None


def _blamed(sentence: Sentence, token: Token, event: Event, events: Places) -> Iterator[Response]:
    """Yield answers of the kind "blasting Moscow for annexing Crimea", "sanctions over the annexation"."""
    if event.type not in _PUNISHING:
        return
    for child in sentence.children(token, "advcl", "obl", "nmod"):
        cue = next((t for t in sentence.children(child, "mark", "case") if t.text.lower() in ("for", "over")), None)
        answered = _event_below(sentence, child, events) if cue is not None else None
        if cue is not None and answered is not None:
            yield Response(event.id, answered.id, cue.span)
    for child in sentence.children(token, "obj"):
        for below in sentence.children(child, "nmod", "acl"):
            cue = next((t for t in sentence.children(below, "mark", "case") if t.text.lower() in ("over", "for")), None)
            answered = events.get(below.index) if cue is not None else None
            if cue is not None and answered is not None:
                yield Response(event.id, answered.id, cue.span)


def _after(sentence: Sentence, token: Token, event: Event, events: Places) -> Iterator[Response]:
    """Yield answers of the kind "expelled the envoy after the raid": only reactions, and only between those two sides."""
    if event.type not in _REACTING:
        return
    for child in sentence.children(token, "advcl", "obl"):
        cue = next((t for t in sentence.children(child, "mark", "case") if t.text.lower() in ("after", "following")), None)
        answered = _event_below(sentence, child, events) if cue is not None else None
        if cue is not None and answered is not None and answered.type in _PROVOKING and _is_turned(event, answered):
            yield Response(event.id, answered.id, cue.span)


def _conditional(sentence: Sentence, event: Event, events: Places) -> Iterator[Response]:
    """Yield answers of the kind "would reconsider relations if the country joined": to what the threat depends on."""
    if event.condition is None or event.type != "THREATEN":
        return
    for index, other in events.items():
        if other.id != event.id and event.condition.covers(sentence.tokens[index].span):
            end = event.condition.start + len(sentence_word_at(sentence, event.condition.start))
            yield Response(event.id, other.id, Span(event.condition.start, end))
            return


def _punitive(sentence: Sentence, token: Token, event: Event, events: Places) -> Iterator[Response]:
    """Yield answers of the kind "called the raid a crime and enacted punitive measures": to the one hostile act named."""
    if event.type not in _REACTING:
        return
    cue = next((t for t in sentence.subtree(token) if t.text.lower() in _PUNITIVE and t.rel == "amod"), None)
    if cue is None:
        return
    others = {e.id: e for i, e in events.items() if e.id != event.id and i < token.index and e.type in _HOSTILE}
    if len(others) == 1:
        other = next(iter(others.values()))
        if _ids(other.recipients) & _ids(event.actors):
            yield Response(event.id, other.id, cue.span)


def sentence_word_at(sentence: Sentence, offset: int) -> str:
    """Return the word of a sentence that covers a character offset, or ""."""
    token = sentence.token_at(offset)
    return token.text if token is not None else ""


def _is_turned(event: Event, other: Event) -> bool:
    """Say whether the two are blow and answer: who is hit by one did the other, or was hit by the other and now acts."""
    return bool(_ids(event.recipients) & _ids(other.actors) or _ids(event.actors) & _ids(other.recipients))


def _ids(parties: Iterable[object]) -> frozenset[str]:
    found = {getattr(p, "actor", None) or getattr(p, "entity", None) or "" for p in parties}
    return frozenset(found - {""})


def _event_at(sentence: Sentence, token: Token | None, events: Places) -> Event | None:
    """Return the event of a token, or of the first predicate above it that has one."""
    for _ in range(4):
        if token is None:
            return None
        if token.index in events:
            return events[token.index]
        below = next((t for t in sentence.children(token, "xcomp", "obj") if t.index in events), None)
        if below is not None:
            return events[below.index]
        if token.rel not in ("xcomp", "advcl", "obj", "conj", "nmod", "obl"):
            return None
        token = sentence.head_of(token)
    return None


def _event_below(sentence: Sentence, token: Token, events: Places, *, nouns: bool = False) -> Event | None:
    """Return the event of a token or of what completes it ("the news of the annexation", "a series of measures")."""
    at: Token | None = token
    for _ in range(3):
        if at is None:
            return None
        if at.index in events:
            return events[at.index]
        at = next((t for t in sentence.children(at, "nmod", "xcomp", "obj", "acl") if nouns or t.upos in ("NOUN", "VERB")), None)
    return None
