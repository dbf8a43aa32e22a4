"""Positions on a condition: what speakers ask before a change, and what they threaten if it comes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casus.codebook.positions import Side
from casus.extract.position_topics import Case, Topic, Topics
from casus.extract.reading import Reading
from casus.extract.said_in import SaidIn
from casus.ground.spans import Span, hull
from casus.model.account import Event, Statement
from casus.model.sentence import Sentence

# Words that open a condition; it runs to the end of the clause.
_TIED = re.compile(
    r"\b(?:only (?:[\w’']+ ){0,3}?(?:if|after|when|once)|unless"
    r"|provided(?: that)?|providing that|as long as|on (?:the )?condition(?: that)?|until|but first"
    r"|without (?:holding|having|first|a|any)|subject to|depends? on|dependent on|conditional on|hinges? on)\b[^.;]*",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:must (?:first|still)|(?:has|have|needs?) (?:first |still )?to|still (?:expects?|needs?|has|have to)|expects? (?:more|further)"
    r"|more (?:progress|reforms?|work)|further (?:progress|reforms?))\b[^.;]*",
    re.IGNORECASE,
)
_REQUIREMENT = re.compile(
    r"\b(?:referendum|reforms?|progress|rule of law|corruption|criteria|standards?|requirements?|ratif\w+|dispute|adapt\w+|moderni[sz]\w+"
    r"|public support|human rights|media freedom|judiciary|defen[cs]e spending)\b",
    re.IGNORECASE,
)
_VOTE = re.compile(r"\b(?:a )?(?:national |public )?(?:referendum|plebiscite)\b[^.;]*", re.IGNORECASE)
_IF = re.compile(r"\bif\b[^.;]*", re.IGNORECASE)
_DELAYING = re.compile(r"\b(?:put(?:ting)? off|postpon\w+|delay\w*|defer\w*|wait\w*|adjourn\w*|hold(?:ing)? off)\b", re.IGNORECASE)
_GRANTING = frozenset("approve ratify support back accept agree admit let allow consent vote endorse".split())
_HARM = frozenset({"THREATEN", "SANCTION", "COERCE", "REJECT", "RETREAT", "PROTEST", "MOBILIZE", "ASSAULT", "ACCUSE"})
_MIN_WORDS = 2
_HARMING = frozenset(
    "reconsider review end cut suspend halt respond retaliate limit impose stop sever break freeze expel deploy close cancel terminate "
    "scrap downgrade react restrict ban punish recall target".split()
)
Taken = tuple[Case, Side, Span]


def find_condition(reading: Reading, statement: Statement, sentences: Sequence[Sentence], topics: Topics) -> tuple[Case, Span] | None:
    """Return the case and the words of a condition that a statement ties to it, or None.

    "If it joins" is no condition but when; "if it joins without a referendum" holds one. A demand for a referendum is one where the
    sentence is about the change. Where the content begins inside a clause of the reporter ("still expects more progress “on ...”"),
    the words between cue and content are read too.
    """
    for sentence in sentences:
        region = _region(statement, sentence)
        if region is None:
            continue
        # a demand need not repeat what it is about: "opposes membership and demands a referendum"
        found = _topics_in(sentence, sentence.span if statement.stance == "demands" else region, topics)
        if found is None:
            continue
        topic, all_topics = found
        case = topics.case_of(topic)
        span = _words_of(reading.text, region, statement, all_topics, sentence) if case is not None else None
        if case is not None and span is not None:
            return case, span
    return None


def _region(statement: Statement, sentence: Sentence) -> Span | None:
    """Return the part of a sentence that is said, from the cue where that comes first."""
    spans = [c for c in statement.content if c.overlaps(sentence.span)]
    if not spans:
        return None
    start, end = max(spans[0].start, sentence.span.start), min(spans[-1].end, sentence.span.end)
    cues = [c for c in statement.cue if sentence.span.covers(c) and c.end <= start]
    return Span(cues[-1].end if cues else start, end)


def _topics_in(sentence: Sentence, region: Span, topics: Topics) -> tuple[Topic, list[Topic]] | None:
    found: list[tuple[Topic, Topic]] = []
    for token in sentence.tokens:
        if region.covers(token.span) and token.upos in ("NOUN", "VERB"):
            found += [(topic, Topic(token, topic.change, topic.state, topic.alliance)) for topic in topics.at(sentence, token)]
    return (found[0][0], [place for _, place in found]) if found else None


def _words_of(text: str, region: Span, statement: Statement, topics: list[Topic], sentence: Sentence) -> Span | None:
    tied = _TIED.search(text, region.start, region.end)
    if tied is not None and not _is_delay(text, region, tied):
        outside = any(not tied.start() <= t.token.span.start < tied.end() for t in topics)
        has_clause = any(
            t.upos in ("VERB", "AUX") and tied.start() < t.span.start < tied.end() for t in sentence.tokens
        ) or _REQUIREMENT.search(tied.group())
        if outside and has_clause:
            return _trimmed(tied)
    asked = _ASKED.search(text, region.start, region.end)
    if asked is not None and _REQUIREMENT.search(asked.group()):
        return _trimmed(asked)
    vote = _VOTE.search(text, region.start, region.end) if statement.stance == "demands" else None
    if vote is not None:
        return _trimmed(vote)
    clause = _IF.search(text, region.start, region.end)
    grants = any(
        t.lemma in _GRANTING and region.covers(t.span) and not (clause and clause.start() <= t.span.start) for t in sentence.tokens
    )
    if clause is not None and grants and not any(clause.start() <= t.token.span.start < clause.end() for t in topics):
        return _trimmed(clause)
    return None


def _is_delay(text: str, region: Span, tied: re.Match[str]) -> bool:
    """Say whether "until" only says how long something is put off: "asked him to put off the step until they could meet"."""
    return tied.group().lower().startswith("until") and _DELAYING.search(text, region.start, tied.start()) is not None


def _trimmed(match: re.Match[str]) -> Span | None:
    """Return the span of a match without marks and spaces at its ends; none where only a word or two are left."""
    words = match.group().rstrip(" ,;:—–-”\"’'")
    return Span(match.start(), match.start() + len(words)) if len(words.split()) >= _MIN_WORDS else None


def threats_by_statement(events: Sequence[Event]) -> dict[str, list[Event]]:
    """Return the events of harm on a condition by the ids of the statements that they rest on."""
    found: dict[str, list[Event]] = {}
    for event in events:
        if event.condition is not None and event.type in _HARM:
            for statement in event.statements:
                found.setdefault(statement, []).append(event)
    return found


def find_threats(reading: Reading, statement: Statement, said: SaidIn, threats: Sequence[Event], topics: Topics) -> Taken | None:
    """Return the case that is threatened to be answered with harm: "will end cooperation if its membership becomes official".

    Args:
        reading: the report's sentences.
        statement: the statement.
        said: the report's statements by place.
        threats: the events of harm, on a condition, that rest on the statement.
        topics: the changes that the report's sentences speak of.
    """
    for event in threats:
        if event.condition is None:
            continue
        for sentence in said.sentences_of(event.condition):
            case = _case_in(sentence, event.condition, topics)
            if case is not None:
                return case, "against", hull([*event.words, event.condition])
    for sentence in said.sentences(statement):
        found = _harm_if(reading, statement, sentence, topics)
        if found is not None:
            return found
    return None


def _case_in(sentence: Sentence, span: Span, topics: Topics) -> Case | None:
    found = _topics_in(sentence, span, topics)
    return topics.case_of(found[0]) if found is not None else None


def _harm_if(reading: Reading, statement: Statement, sentence: Sentence, topics: Topics) -> Taken | None:
    """Return the case of "If it leaves the bloc, we will reconsider our agreements": harm by the speaker's side on a condition."""
    for verb in sentence.tokens:
        content = next((c for c in statement.content if c.covers(verb.span)), None)
        if (
            content is None
            or verb.upos != "VERB"
            or verb.lemma not in _HARMING
            or verb.rel not in ("root", "ccomp", "xcomp", "conj", "parataxis")
        ):
            continue
        top = sentence.head_of(verb) if verb.rel == "xcomp" else verb
        subject = sentence.child(top, "nsubj") if top is not None else None
        negated = any(c.text.lower() in ("not", "n't", "n’t", "never") for c in sentence.children(verb, "advmod"))
        if top is None or subject is None or negated or not _is_own_side(reading, sentence, subject.text, subject.index, statement):
            continue
        for clause in (*sentence.children(top, "advcl"), *sentence.children(verb, "advcl")):
            if any(c.text.lower() in ("if", "should", "once", "when") for c in sentence.children(clause, "mark", "advmod", "aux")):
                span = hull(t.span for t in sentence.subtree(clause))
                case = _case_in(sentence, span, topics)
                if case is not None:
                    return case, "against", content
    return None


def _is_own_side(reading: Reading, sentence: Sentence, word: str, place: int, statement: Statement) -> bool:
    """Say whether a subject is the speaker or the speaker's state: "we", "Moscow" in the mouth of a Russian minister."""
    if word.lower() in ("we", "i"):
        return True
    mention = reading.mention_at(sentence, sentence.tokens[place])
    return mention is not None and mention.actor is not None and any(p.actor == mention.actor for p in statement.speakers)
