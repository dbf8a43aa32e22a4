"""The event between two given mentions, by the lexicon and the rules that reading uses."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.senses import SenseBook
from casus.extract.futures import settle_future
from casus.extract.pair_anchors import span_head, stand_ins
from casus.extract.pair_triggers import Candidate, find_candidates
from casus.extract.status import find_status
from casus.ground.spans import Span
from casus.model.relation import Relation
from casus.model.sentence import Sentence

_WILLED = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST"})
_STANCES = frozenset({"SUPPORT", "REJECT", "ACCUSE", "AGREE", "REQUEST", "THREATEN", "CONCEDE"})


def relate_mentions(text: str, sentences: Sequence[Sentence], actor: Span | None, recipient: Span | None, book: SenseBook) -> Relation:
    """Return what the first mention does to the second."""
    sentence = _sentence_of(sentences, actor, recipient)
    if sentence is None:
        return Relation("")
    heads = [None if span is None else span_head(sentence, span) for span in (actor, recipient)]
    doing, done_to = (stand_ins(sentence, t) if t is not None else {} for t in heads)
    named = frozenset(t.index for t in sentence.tokens for s in (actor, recipient) if s is not None and s.covers(t.span))
    candidates = find_candidates(sentence, book, doing, done_to, named)
    if not candidates:
        return Relation("")
    return settle(text, sentence, candidates[0], book, has_recipient=recipient is not None)


def settle(text: str, sentence: Sentence, best: Candidate, book: SenseBook, *, has_recipient: bool) -> Relation:
    """Return the event that a reading tells, after the rules for what lies ahead and for what is refused."""
    sense, token = best.trigger.sense, best.trigger.token
    status, _ = find_status(text, sentence, token, (), present_is_actual=sense.type in _STANCES)
    kind, mode, status = settle_future(sense.type, sense.mode, status, {"A"}, {"A"}, is_aimed=has_recipient)
    if status == "denied" and sense.type in _WILLED:
        kind, mode = "REJECT", ""
    return Relation("", kind, mode, book.score(kind, mode), sense.id)


def _sentence_of(sentences: Sequence[Sentence], actor: Span | None, recipient: Span | None) -> Sentence | None:
    """Return the sentence that holds both mentions, or else the one that holds the actor."""
    holding = [s for s in sentences if any(m is not None and s.span.start < m.end and m.start < s.span.end for m in (actor, recipient))]
    both = [s for s in holding if all(m is None or (s.span.start < m.end and m.start < s.span.end) for m in (actor, recipient))]
    return next(iter(both or holding), None)
