"""Positions: who is for, against or conditional on a membership, by what they say and do, with the words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casus.codebook.positions import PositionBook, Side
from casus.extract.membership import Found
from casus.extract.reading import Reading
from casus.ground.spans import Span, hull
from casus.model.account import Event, Party, Statement
from casus.model.sentence import Sentence, Token

_NEGATION = re.compile(r"\b(?:not|n[’']t|never|no|nor|without|hardly|neither)\b[^.,;]{0,25}$", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:only (?:if|after|when|once)|unless|provided(?: that)?|as long as|on (?:the )?condition that|without (?:holding|having|first)"
    r"|subject to|depends? on|must (?:first|still)|needs? to|expects? more|more (?:progress|reforms?)|until)\b[^.;]*",
    re.IGNORECASE,
)
_CONDITION_TOPIC = re.compile(
    r"\b(?:referendum|vote|reforms?|progress|rule of law|corruption|criteria|standards?|parliament|ratif\w+|deal|dispute|name|treaty|requirements?)\b",
    re.IGNORECASE,
)
_SIDED_ACTS: dict[str, Side] = {"SUPPORT": "for", "REJECT": "against", "ACCUSE": "against"}


@dataclass(frozen=True, slots=True)
class Position:
    """A position claim in the making, with its holder and the statement it rests on."""

    found: Found
    holder: Party
    statement: Statement | None


@dataclass(frozen=True, slots=True)
class Case:
    """The membership that a report is about."""

    state: str
    alliance: str


def main_case(reading: Reading, memberships: Iterable[Found], events: Sequence[Event], alliances: frozenset[str]) -> Case | None:
    """Return the state and the alliance whose membership the report is mostly about, or None where it is about none.

    Counted are events between a state and an alliance, claims of waiting or becoming a member, and nouns of membership that have the
    state for their possessor; one mention is not enough.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for found in memberships:
        if found.relation in ("nth_member", "candidate_for", "invited_to", "leaving"):
            seen[found.subject, found.object] += 2 if found.relation != "candidate_for" else 1
    for event in events:
        actors, recipients = ({p.actor for p in side if p.actor and not p.sector} for side in (event.actors, event.recipients))
        for alliance in (actors | recipients) & alliances:
            for state in (actors | recipients) - alliances:
                if len(state) == 3:
                    seen[state, alliance] += 2
    last_alliance = next((m.actor for m in reading.mentions if m.actor in alliances), None)
    for sentence in reading.sentences:
        for token in sentence.tokens:
            if token.upos == "NOUN" and token.lemma in (
                "membership",
                "accession",
                "invitation",
                "bid",
                "entry",
                "application",
                "withdrawal",
                "exit",
            ):
                owners = [reading.mention_at(sentence, c) for c in sentence.children(token, "nmod:poss", "nmod", "compound", "amod")]
                states = {m.actor for m in owners if m and m.actor and m.kind in ("state", "pronoun") and m.actor not in alliances}
                named = {m.actor for m in owners if m and m.actor in alliances} or ({last_alliance} if last_alliance else set())
                for state in states:
                    for alliance in named:
                        seen[str(state), str(alliance)] += 1
    best = seen.most_common(1)
    return Case(*best[0][0]) if best and best[0][1] >= 2 else None


def find_positions(
    reading: Reading, statements: Sequence[Statement], events: Sequence[Event], case: Case, words: PositionBook
) -> Iterator[Position]:
    """Yield the positions on the case: of speakers by their words, of actors by acts that take a side.

    A word of a side counts only where the same statement or act is about a membership, and not when it is negated. Speakers whom the
    text does not name, and outlets, hold none.
    """
    for statement in statements:
        if statement.stance in ("asserts", "demands", "hopes") and statement.speakers:
            yield from _by_words(reading, statement, case, words)
    for event in events:
        side = _SIDED_ACTS.get(event.type)
        if side is None or event.status != "actual" or not event.actors:
            continue
        span = hull(event.words) if event.words else event.trigger
        sentence = _sentence_of(reading, event.trigger)
        if sentence is not None and _is_about(reading, sentence, [span], case, words):
            for actor in event.actors:
                yield Position(_found(case, side, "", span, f"act {event.rule}"), actor, None)


def _by_words(reading: Reading, statement: Statement, case: Case, words: PositionBook) -> Iterator[Position]:
    sentences = [s for s in reading.sentences if any(s.span.overlaps(c) for c in statement.content)]
    if not any(_is_about(reading, s, statement.content, case, words) for s in sentences):
        return
    condition = next(
        (m for c in statement.content if (m := _CONDITION.search(reading.text, c.start, c.end)) and _CONDITION_TOPIC.search(m.group())),
        None,
    )
    content = hull(statement.content)
    holder = statement.speakers[0]
    if condition is not None:
        span = Span(*condition.span())
        yield Position(_found(case, "conditional", span.of(reading.text), span, "condition in words"), holder, statement)
        return
    sides = {side for s in sentences for side in _sides(reading, s, statement.content, words)}
    if len(sides) == 1:
        yield Position(_found(case, sides.pop(), "", content, "words of a side"), holder, statement)


def _sides(reading: Reading, sentence: Sentence, content: Sequence[Span], words: PositionBook) -> Iterator[Side]:
    """Yield the sides that the words of a content take, those negated left out."""
    inside = [c for c in content if c.overlaps(sentence.span)]
    for span in inside:
        start, end = max(span.start, sentence.span.start), min(span.end, sentence.span.end)
        for pattern, side in words.phrases:
            match = pattern.search(reading.text, start, end)
            if match and (match.group().lower().startswith("not") or not _NEGATION.search(reading.text, start, match.start())):
                yield side
    for token in sentence.tokens:
        if any(c.covers(token.span) for c in inside):
            table = words.verbs if token.upos == "VERB" else words.nouns if token.upos == "NOUN" else {}
            word_side: Side | None = table.get(token.lemma)
            subject_is_speaker = token.upos != "VERB" or _speaks_for_itself(sentence, token)
            if word_side and subject_is_speaker and not _NEGATION.search(reading.text, sentence.span.start, token.span.start):
                yield word_side


def _speaks_for_itself(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb of side has the speaker for its subject ("we support"), not somebody else ("NATO opposes")."""
    subject = sentence.child(verb, "nsubj")
    return subject is not None and subject.text.lower() in ("i", "we")


def _is_about(reading: Reading, sentence: Sentence, content: Sequence[Span], case: Case, words: PositionBook) -> bool:
    """Say whether the part of a sentence inside the content is about the case's membership or the alliance's enlargement."""
    topic = named = False
    for token in sentence.tokens:
        if not any(c.covers(token.span) for c in content):
            continue
        topic = (
            topic
            or (token.upos == "NOUN" and token.lemma in words.topic_nouns)
            or (token.upos == "VERB" and token.lemma in words.topic_verbs)
        )
        mention = reading.mention_at(sentence, token)
        named = named or (mention is not None and (mention.actor in (case.state, case.alliance) or mention.entity == f"place:{case.state}"))
    return topic and named


def _sentence_of(reading: Reading, span: Span) -> Sentence | None:
    return next((s for s in reading.sentences if s.span.covers(span)), None)


def _found(case: Case, side: str, value: str, span: Span, why: str) -> Found:
    return Found(case.state, side, case.alliance, value, None, span, "asserts", why)
