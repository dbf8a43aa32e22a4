"""Causes and conditions: why a thing was done, and on what it hangs, as two reports tell them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import REPORTER, Board, Sheet, Voice
from casus.reconcile.deed_pairs import LONG_MORE, needed_more_between
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.whereabouts import mentions_within

_QUARREL = r"(?:began|begun|broke out|started|erupted|dispute|quarrel|war|crisis|fighting|row|conflict|clash(?:es)?|tension)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"^(?P<effect>.+?)\s(?:because of|because|(?<!is )(?<!are )(?<!was )(?<!were )due to|owing to|on account of|as a result of"
            r"|caused by|prompted by|triggered by|set off by|in protest (?:at|against)|in retaliation for|in response to|in reply to"
            r"|in answer to)\s(?P<cause>.+)$"
        ),
        rf"^(?P<effect>.*?\b{_QUARREL}\b[^,;]*?)\s(?:over|about)\s(?P<cause>.+)$",
        (
            r"^(?P<cause>.+?)\s(?:had led to|has led to|led to|had caused|caused|prompted|triggered|brought about|set off"
            r"|(?:was|is|were|are) (?:behind|the (?:\w+ )?(?:reason|cause) (?:for|of)))\s(?P<effect>.+)$"
        ),
        r"\bblam(?:ed|es|ing)\s(?P<cause>.+?)\sfor\s(?P<effect>.+)$",
        r"^(?P<effect>.*?)\b(?:gave|gives|named|cited)\s(?P<cause>.+?)\sas (?:the|its|his|her|their) (?:\w+ )?(?:reason|cause|grounds?)\b",
        r"\b(?:reason|cause|grounds?)s?\s(?:for|of|behind)\s(?P<effect>.+?)\s(?:was|is|were|are)\s(?P<cause>.+)$",
    )
)
_NOT = re.compile(
    r"(?:,\s(?:and\s|but\s)?|\s(?:and|but)\s)(?:not|rather than)\s(?:by\s|because of\s|about\s|over\s)?(?P<no>[^,;.]+)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_VAGUE = frozenset(k for w in "act move step decision measure do thing walkout exit leave reason part".split() for k in keys_of(w))
_STRIFE = frozenset(k for w in "war dispute quarrel fighting conflict crisis clash row tension battle begin".split() for k in keys_of(w))
_UNCONDITIONAL = re.compile(
    r"\b(?:whatever (?:the|happens|they|it|he)|regardless of|irrespective of|(?:will|would|shall)\b[^,;]*\bin any case|unconditional(?:ly)?"
    r"|without (?:any )?conditions?|no (?:pre)?conditions?"
    r"|come what may|no matter)\b",
    re.IGNORECASE,
)
_ON_CONDITION = re.compile(
    r"\b(?:only (?:if|when|after|once)|as soon as|on (?:the )?condition|provided that|unless|not (?:until|before)|depends? on"
    r"|conditional on)\b",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"\b(?:no idea|unknown|unclear|not (?:yet )?(?:clear|known|sure)|(?:not|n't) know|whatever|what (?:\w+ )?caused)\b", re.IGNORECASE
)
_SHORT_MORE = 0.12  # of reports in which "the decision" is one
_MOST = 24  # sentences in which a condition does not count
_ENOUGH, _SHARED_EFFECT = 1.2, 0.9  # what two conditions share; what two causes share in their effect


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a thing was done, as a sentence tells it: keys of the thing, of the cause, and of what is said to be no cause."""

    sheet: Sheet
    span: Span
    voice: Voice
    effect: frozenset[str]
    cause: frozenset[str]
    no_cause: frozenset[str]


def match_causes(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where two reports or speakers give one thing two causes, or one has it hang on a condition that another says does not count.

    Two causes exclude each other where one is said to be none, or where each of two short reports gives the thing that one cause: a long
    one has room for a second, and two causes may well have one effect.
    """
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    told = [
        [c for number in range(len(s.account.sentences)) for c in _find_causes(s, number, one)]
        for s, one in zip(board.sheets, facts, strict=True)
    ]
    for ours, theirs in combinations(told, 2):
        for left, right in ((a, b) for a in ours for b in theirs):
            if _is_one_effect(left, right, weights) and _exclude(left, right, ours, theirs):
                yield relate(board, "contradicts", "cause", "cause", (_side(left), _side(right)))
    yield from _conditions(board, facts, weights)


def _find_causes(sheet: Sheet, number: int, facts: Sequence[Fact]) -> Iterator[Cause]:
    sentence = sheet.account.sentences[number]
    for stretch, voice in _stretches(sentence, [f for f in facts if f.sentence == number]):
        text = plain_marks(stretch.of(sheet.text)).rstrip(" .")
        if not any(m.span.start == stretch.start for m in mentions_within(sheet, stretch)):
            text = text[:1].lower() + text[1:]  # "Hunger had led to it": no name
        if _UNKNOWN.search(text):
            continue
        for pattern in _PATTERNS:
            match = pattern.search(text)
            if match is None:
                continue
            cause, no = match["cause"], _NOT.search(match["cause"])
            kept = _NOT.sub(" ", cause)
            yield Cause(sheet, stretch, voice, _keys(match["effect"]), _keys(kept), _keys(no["no"]) if no else frozenset())
            break
        else:
            match = re.match(rf"(?P<effect>.*\b{_QUARREL}\b[^,;]*?)\s(?:is|was) about\s(?P<cause>.+)$", text, re.IGNORECASE)
            if match:
                no = _NOT.search(match["cause"])
                kept = _NOT.sub(" ", match["cause"])
                yield Cause(sheet, stretch, voice, _keys(match["effect"]), _keys(kept), _keys(no["no"]) if no else frozenset())


def _stretches(sentence: Span, facts: Sequence[Fact]) -> Iterator[tuple[Span, Voice]]:
    """Yield the stretches of a sentence that one voice tells, clauses of it joined."""
    first: Fact | None = None
    last: Fact | None = None
    for fact in facts:
        if first is not None and last is not None and fact.voice.key != first.voice.key:
            yield Span(first.span.start, last.span.end), first.voice
            first = None
        first, last = first or fact, fact
    if first is not None and last is not None:
        yield Span(first.span.start, min(max(last.span.end, first.span.end), sentence.end)), first.voice


def _keys(words: str) -> frozenset[str]:
    return frozenset(k for w in _WORD.findall(words) if w[0].islower() for k in keys_of(w.removesuffix("'s")))


def _is_one_effect(left: Cause, right: Cause, weights: Mapping[str, float]) -> bool:
    """Say whether two causes are of one thing: what both say of it is shared, or it is the strife that the story is about."""
    if left.voice.key == right.voice.key and left.voice is not REPORTER:
        return False
    more = needed_more_between(left.sheet, right.sheet)
    if left.effect & _STRIFE and right.effect & _STRIFE:
        return more < LONG_MORE
    whole = [c.effect | c.cause for c in (left, right)]
    shared = (left.effect & whole[1]) | (right.effect & whole[0])
    if not (left.effect - _VAGUE - PARTIES) or not (
        right.effect - _VAGUE - PARTIES
    ):  # "they acted because": what they did, the report tells elsewhere
        return more <= _SHORT_MORE
    return fsum(weights.get(k, 1.0) for k in shared) >= _SHARED_EFFECT + more


def _number(cause: Cause) -> int:
    return cause.sheet.sentence_number(cause.span)


def _exclude(left: Cause, right: Cause, ours: Sequence[Cause], theirs: Sequence[Cause]) -> bool:
    if left.no_cause & right.cause or right.no_cause & left.cause:
        return True
    if not left.cause or not right.cause or (left.cause & (right.cause | right.effect) | right.cause & left.effect) - PARTIES:
        return False
    return len(ours) == len(theirs) == 1 and needed_more_between(left.sheet, right.sheet) <= _SHORT_MORE


def _conditions(board: Board, facts: Sequence[Sequence[Fact]], weights: Mapping[str, float]) -> Iterator[Finding]:
    """Yield where one has an act hang on what another says does not count."""
    sentences = [one for facts_of_one in facts for one in _by_sentence(facts_of_one).values()]
    told = [(one, plain_marks(_hull(one).of(one[0].sheet.text))) for one in sentences]
    free = [one for one, text in told if _UNCONDITIONAL.search(text)]
    bound = [one for one, text in told if _ON_CONDITION.search(text) and not _UNCONDITIONAL.search(text)]
    for ours, theirs in ((a, b) for a in free for b in bound) if len(free) <= _MOST else ():
        a, b = ours[0], theirs[0]
        if a.sheet is b.sheet and not a.voice.is_another(b.voice):
            continue
        keys = [frozenset(k for f in one for k in f.keys) for one in (ours, theirs)]
        shared = fsum(weights.get(k, 1.0) * (0.5 if k.startswith("@") else 1.0) for k in keys[0] & keys[1])
        if shared >= _ENOUGH + needed_more_between(a.sheet, b.sheet):
            yield relate(
                board, "contradicts", "condition", "condition", (Side(b.sheet, _hull(theirs), b.voice), Side(a.sheet, _hull(ours), a.voice))
            )


def _by_sentence(facts: Sequence[Fact]) -> dict[int, list[Fact]]:
    found: dict[int, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.sentence, []).append(fact)
    return found


def _hull(facts: Sequence[Fact]) -> Span:
    return Span(min(f.span.start for f in facts), max(f.span.end for f in facts))


def _side(cause: Cause) -> Side:
    return Side(cause.sheet, cause.span, cause.voice)
