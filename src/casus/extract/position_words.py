"""Positions by words: the side that the content of a statement takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from casus.codebook.positions import PositionBook, Side
from casus.extract.membership_scene import Scene
from casus.extract.position_topics import Case, Topic, Topics
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_NEGATION = re.compile(r"\b(?:not|n[’']t|never|no|nor|without|hardly|neither|cannot)\b[^.,;:]{0,30}$", re.IGNORECASE)
_ALWAYS = re.compile(r"(?:cannot|can[’']t|could not) but\b[^.;]*$", re.IGNORECASE)
_FIRST = frozenset({"i", "we", "us"})
_STATE = 3
_ABOUT = frozenset({"of", "about", "on", "regarding", "concerning"})
_CLIMB = frozenset("nmod amod obl obj compound xcomp advmod det nummod flat acl nmod:poss advcl fixed case appos".split())


def find_side(
    reading: Reading, statement: Statement, sentences: Sequence[Sentence], topics: Topics, words: PositionBook
) -> tuple[Case, Side, Span] | None:
    """Return the case that a statement is about, the one side that its words take on it and the piece that says so, or None.

    Words of a side count where what they are said of is the change: it is the subject ("the move is a threat"), or stands in the
    predicate of a speaker's "we" ("we proudly receive the invitation"). "It" and "the move" are the change told right before; in
    "..., X said of the invitation" the cue tells what about. Words on both sides make none.
    """
    aside = _cue_topic(reading, statement, topics)
    found = [hit for sentence in sentences for hit in _hits(reading, statement, sentence, topics, words, aside)]
    taken = {(case, side) for case, side, _ in found}
    return found[0] if len(taken) == 1 else None


def _cue_topic(reading: Reading, statement: Statement, topics: Topics) -> Topic | None:
    """Return the change that the cue says the statement is about: "said of Montenegro's invitation"."""
    if statement.sentence < 0 or not statement.cue:
        return None
    sentence = reading.sentences[statement.sentence]
    cue = sentence.token_at(statement.cue[0].start)
    if cue is None:
        return None
    # the parser may hang "of the invitation" on the speaker
    for above in (cue, *sentence.children(cue, "nsubj")):
        for child in sentence.children(above, "obl", "nmod"):
            after = child.index > cue.index and not any(c.covers(child.span) for c in statement.content)
            if after and {c.text.lower() for c in sentence.children(child, "case")} & _ABOUT:
                return next(iter(topics.below(sentence, child)), None)
    return None


def _hits(
    reading: Reading, statement: Statement, sentence: Sentence, topics: Topics, words: PositionBook, aside: Topic | None
) -> Iterator[tuple[Case, Side, Span]]:
    scene = topics.scenes.get(sentence.index)
    if scene is None:
        return
    for content in statement.content:
        start, end = max(content.start, sentence.span.start), min(content.end, sentence.span.end)
        if start >= end:
            continue
        for pattern, side in words.phrases:
            for match in pattern.finditer(reading.text, start, end):
                if _is_negated(reading.text, start, match):
                    continue
                topic = _said_of(scene, Span(*match.span()), Span(start, end), topics) or aside
                topic = _of_addressed(sentence, statement, topic) if topic is not None else None
                case = topics.case_of(topic) if topic is not None else None
                case = _of_named(scene, content, topic, case, topics) if case is not None and topic is not None else None
                if case is not None and topic is not None:
                    yield case, topics.side_on(topic, case, side), content


def _of_named(scene: Scene, content: Span, topic: Topic, case: Case, topics: Topics) -> Case | None:
    """Return the case of the state that the content names where its words for the change name none: "a great day for Poland".

    None where that state is not one of those that join or leave. Who speaks is named in contents, too, and is no such state.
    """
    if topic.state is not None and content.covers(topic.token.span):
        return case
    named = [c for i in scene.mentions if content.covers(scene.sentence.tokens[i].span) for c in scene.codes(scene.sentence.tokens[i])]
    if not named:
        return case
    named = [code for code in dict.fromkeys(named) if code in (case.state, *case.others)] or [c for c in named if c in topics.candidates]
    return replace(case, state=named[0], others=tuple(named[1:])) if named else None


def _of_addressed(sentence: Sentence, statement: Statement, topic: Topic) -> Topic:
    """Return a gerund's change as that of the states that are spoken to: "warned Chad and Mali that joining would be a mistake"."""
    states = [p.actor for p in statement.addressees if p.actor is not None and len(p.actor) == _STATE and p.sector in (None, "GOV")]
    if topic.state is not None or not states or topic.token.xpos != "VBG" or sentence.child(topic.token, "nsubj") is not None:
        return topic
    return replace(topic, state=states[0], others=tuple(states[1:]))


def _is_negated(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a negation stands right before; "cannot but lead to" is none, and "not in our interest" has its own."""
    if match.group().lower().startswith("not "):
        return False
    return bool(_NEGATION.search(text, start, match.start())) and not _ALWAYS.search(text, start, match.start())


def _said_of(scene: Scene, hit: Span, content: Span, topics: Topics) -> Topic | None:
    """Return the change that words of a side are said of, or None."""
    sentence = scene.sentence
    inside = [t for t in sentence.tokens if t.span.overlaps(hit)]
    if not inside:
        return None
    head = min(inside, key=lambda t: sum(1 for _ in sentence.ancestors(t)))
    clause = _clause_of(sentence, head)
    subject = _subject_of(scene, clause, content)
    if subject is None or subject.span.overlaps(hit):
        return _anywhere(sentence, content, topics)
    found = topics.at(sentence, subject) or _in_subject(sentence, subject, topics)
    if found:
        return found[0]
    if subject.text.lower() in ("it", "this", "that", "there", "these"):
        return _anywhere(sentence, content, topics) if _has_infinitive(sentence, clause) or subject.deprel == "expl" else None
    # another subject: the change must stand in what is said of it
    places = {clause.index, head.index}
    for token in sentence.subtree(head if head != clause else clause):
        if content.covers(token.span) and token.index not in places and (found := topics.at(sentence, token)):
            return found[0]
    parent = sentence.head_of(head)
    if subject.text.lower() in _FIRST or (parent is not None and parent.index != clause.index):
        for token in sentence.subtree(clause):
            if content.covers(token.span) and (found := topics.at(sentence, token)):
                return found[0]
    return None


def _clause_of(sentence: Sentence, token: Token) -> Token:
    """Return the head of the clause that a word stands in: the next above with a subject or a copula, or the verb."""
    at = token
    while sentence.child(at, "nsubj", "nsubj:pass", "csubj", "cop") is None:
        above = sentence.head_of(at)
        if above is None or (at.rel not in _CLIMB and at.rel != "conj"):
            return at
        at = above
    return at


def _subject_of(scene: Scene, clause: Token, content: Span) -> Token | None:
    sentence = scene.sentence
    subject = sentence.child(clause, "nsubj", "nsubj:pass", "csubj", "expl")
    if subject is not None and subject.text.lower() in ("which", "that", "who") and clause.deprel == "acl:relcl":
        subject = sentence.head_of(clause)
    above = sentence.head_of(clause)
    if subject is None and clause.rel == "conj" and above is not None:
        return _subject_of(scene, above, content)
    return subject if subject is not None and content.covers(subject.span) else None


def _in_subject(sentence: Sentence, subject: Token, topics: Topics) -> tuple[Topic, ...]:
    return topics.below(sentence, subject)


def _has_infinitive(sentence: Sentence, clause: Token) -> bool:
    """Say whether "it" only stands for what follows: "it is a mistake to join NATO"."""
    return sentence.child(clause, "csubj", "advcl", "xcomp", "ccomp") is not None


def _anywhere(sentence: Sentence, content: Span, topics: Topics) -> Topic | None:
    """Return the change that a content without a subject of its own names: "a historic day for our membership"."""
    for token in sentence.tokens:
        if content.covers(token.span) and (found := topics.at(sentence, token)):
            return found[0]
    return None
