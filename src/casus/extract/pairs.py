"""The event between two given mentions, by the lexicon and the rules that reading uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from casus.codebook.senses import SenseBook
from casus.extract import nouns
from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.clauses import marks
from casus.extract.futures import settle_future
from casus.extract.pair_anchors import span_head, stand_ins
from casus.extract.pair_clause import pair_clause
from casus.extract.pair_modes import REFUSED, mode_of_content
from casus.extract.pair_triggers import Candidate, find_candidates, is_ordered
from casus.extract.status import find_status
from casus.ground.spans import Span
from casus.model.relation import Guess, Relation
from casus.model.sentence import Sentence, Token

_WILLED = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST"})
_YIELDING = frozenset({"CONCEDE", "RETREAT"})  # one choice for the head: which of the two is a matter of who yields
# Chosen from a coarse grid (docs/decisions/0018-the-head-is-always-asked.md).
_FAR, _WEIGHT, _LEAST = 5.0, 0.6, 1e-3  # the most that a reading costs; what a unit of cost weighs against the head's log share
_MODE_SHARE, _LEAST_MODE = 0.4, 0.1  # of the type's share, and of all
_READINGS = 8
_OUTSIDE_LAW = frozenset({"REB", "UAF"})
_SENDING = frozenset({"send", "dispatch", "deploy", "launch", "scramble"})


@dataclass(frozen=True, slots=True)
class PairReading:
    """What the lexicon makes of a pair.

    Args:
        relations: the events of the likeliest readings, the cheapest first, with what each costs.
        clause: the words for the learned head.
    """

    relations: tuple[tuple[Relation, float], ...] = ()
    clause: tuple[str, ...] = ()


def read_pair(text: str, sentences: Sequence[Sentence], actor: Span | None, recipient: Span | None, book: SenseBook) -> PairReading:
    """Return the readings of what the first mention does to the second.

    Args:
        text: the text, which spans count.
        sentences: its sentences.
        actor: the characters of the first mention, or None.
        recipient: the characters of the second, or None.
        book: the lexicon.
    """
    sentence = _sentence_of(sentences, actor, recipient)
    if sentence is None:
        return PairReading()
    heads = [None if span is None else span_head(sentence, span) for span in (actor, recipient)]
    doing, done_to = (stand_ins(sentence, t) if t is not None else {} for t in heads)
    named = frozenset(t.index for t in sentence.tokens for s in (actor, recipient) if s is not None and s.covers(t.span))
    candidates = find_candidates(sentence, book, doing, done_to, named)
    relations = tuple(
        (_relation(text, sentence, c, book, candidates, has_recipient=recipient is not None), c.cost) for c in candidates[:_READINGS]
    )
    if any(nouns.GROUPS.get(sentence.tokens[i].text.lower()) in _OUTSIDE_LAW for i in doing):
        relations = tuple((_by_captors(relation, book), cost) for relation, cost in relations)
    return PairReading(relations, pair_clause(sentence, heads[0], heads[1]))


def _by_captors(relation: Relation, book: SenseBook) -> Relation:
    """Return what an arrest is where no authority makes it: rebels and gunmen abduct."""
    if (relation.type, relation.mode) != ("COERCE", "arrest"):
        return relation
    return replace(relation, type="ASSAULT", mode="abduct", score=book.score("ASSAULT", "abduct"))


def settle_pair(reading: PairReading, guesses: Sequence[Guess], book: SenseBook) -> Relation:
    """Return the event of a pair: what lexicon and head together make likeliest, and by the lexicon's rule where its first reading is that.

    Args:
        reading: what the lexicon makes of it.
        guesses: what the head makes of its clause; empty where it was not asked.
        book: the lexicon, for scores.
    """
    if not guesses:
        return reading.relations[0][0] if reading.relations else Relation("")
    costs: dict[str, float] = {}
    for relation, cost in reading.relations:
        costs.setdefault(_family(relation.type), min(cost, _FAR))
    shares: dict[str, float] = {}
    for guess in guesses:
        shares[_family(guess.type)] = shares.get(_family(guess.type), 0.0) + guess.share
    nothing = shares.pop("", 0.0)
    best = max(shares, key=lambda kind: log(shares[kind] + _LEAST) - _WEIGHT * costs.get(kind, _FAR))
    if nothing > shares[best] and costs.get(best, _FAR) >= _FAR:
        return Relation("")
    told = next((r for r, cost in reading.relations if _family(r.type) == best and cost < _FAR), None)
    if told is not None and told is reading.relations[0][0]:
        return _with_mode(told, guesses, book)
    guess = max((g for g in guesses if _family(g.type) == best), key=lambda g: g.share)
    kind, mode = (guess.type, guess.mode) if told is None or told.type is None else (told.type, told.mode)
    return _with_mode(Relation("", kind, mode, book.score(kind, mode), f"head {shares[best]:.2f}"), guesses, book)


def _with_mode(relation: Relation, guesses: Sequence[Guess], book: SenseBook) -> Relation:
    """Return a relation with the mode that the head sees, where the lexicon has the type alone and the head hardly doubts."""
    if relation.mode or relation.type is None:
        return relation
    same = [g for g in guesses if g.type == relation.type]
    best = max((g for g in same if g.mode), key=lambda g: g.share, default=None)
    if best is None or best.share < _MODE_SHARE * sum(g.share for g in same) or best.share < _LEAST_MODE:
        return relation
    rule = relation.rule if relation.rule.startswith("head") else f"{relation.rule}, mode by head {best.share:.2f}"
    return replace(relation, mode=best.mode, score=book.score(best.type, best.mode), rule=rule)


def _family(kind: str | None) -> str:
    return "YIELD" if kind in _YIELDING else kind or ""


def _relation(
    text: str, sentence: Sentence, candidate: Candidate, book: SenseBook, readings: Sequence[Candidate], *, has_recipient: bool
) -> Relation:
    """Return the event that a reading tells, after the rules for what lies ahead and for what is refused."""
    sense, token = candidate.trigger.sense, candidate.trigger.token
    status, _ = find_status(text, sentence, token, (), present_is_actual=sense.type in ACTS_OF_WORDS)
    is_done = _is_decreed(sentence, token) or _is_errand(sentence, token, sense.type)
    if (status == "planned" and is_done) or (status != "denied" and is_ordered(sentence, token)):
        status = "actual"
    kind, mode, status = settle_future(sense.type, sense.mode, status, {"A"}, {"A"}, is_aimed=has_recipient)
    if status == "denied" and sense.type in _WILLED:
        kind, mode = "REJECT", REFUSED.get(sense.type, "")
    elif kind == sense.type and not mode and kind in ("REQUEST", "REJECT", "THREATEN"):
        mode = mode_of_content(sentence, candidate, readings)
    return Relation("", kind, mode, book.score(kind, mode), sense.id)


def _is_decreed(sentence: Sentence, token: Token) -> bool:
    """Say whether the act was decided on, which between two sides counts as the act: "has decided to lift the embargo"."""
    head = sentence.head_of(token)
    return token.rel == "xcomp" and head is not None and head.lemma == "decide"


def _is_errand(sentence: Sentence, token: Token, kind: str) -> bool:
    """Say whether forces were sent to deal a blow, which between two sides counts as the blow: "sent jets to destroy the reactor"."""
    head = sentence.head_of(token)
    is_aim = kind == "ASSAULT" and token.rel in ("advcl", "xcomp", "acl") and "to" in marks(sentence, token)
    return is_aim and head is not None and head.xpos == "VBD" and head.lemma in _SENDING


def _sentence_of(sentences: Sequence[Sentence], actor: Span | None, recipient: Span | None) -> Sentence | None:
    """Return the sentence that holds both mentions, or else the one that holds the actor."""
    holding = [s for s in sentences if any(m is not None and s.span.start < m.end and m.start < s.span.end for m in (actor, recipient))]
    both = [s for s in holding if all(m is None or (s.span.start < m.end and m.start < s.span.end) for m in (actor, recipient))]
    return next(iter(both or holding), None)
