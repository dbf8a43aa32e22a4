"""Contrasts: "X, not Y", "it was X who", "the first to" and "had no part in", against another report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.deed_pairs import needed_more
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import NEGATION, Fact, side_of
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import key_of, keys_of
from casus.reconcile.wording import is_small

_PREPOSITION = r"(?:by|from|in|at|for|about|over|to|with|because of|on)"
_ALONE = r"(?!(?:only|just|merely|simply)\b)"  # "not only X": X too
# "They will not punish him, but the league may": that is no "not him but the league".
_NO_VERB = "".join(rf"(?<!\b{w} )" for w in "will would shall should can could may might must did does do has have had".split())
_NOT = (
    re.compile(
        rf"(?P<yes>[^,;]{{2,60}}),\s(?:and\s|but\s)?not\s{_ALONE}(?:{_PREPOSITION}\s)?(?P<no>[^,;.]{{2,50}}?)(?=[,;.]|$)",
        re.IGNORECASE,
    ),
    re.compile(rf"{_NO_VERB}\bnot\s{_ALONE}(?:{_PREPOSITION}\s)?(?P<no>[^,;.]{{2,50}}?),?\sbut\s(?P<yes>[^,;.]{{2,50}})", re.IGNORECASE),
)
_CLEFT = re.compile(r"\bit (?:was|is|had been) (?!not\b)(?P<yes>[^,;]{2,50}?) (?:who|that|which) (?P<rest>[^,;]+)", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:the\s)?first\s(?:[a-z-]+\s){0,3}?to\s(?:have\s)?(?P<act>[a-z]+)", re.IGNORECASE)
_NO_PART = re.compile(
    r"\b(?:nothing to do with|(?:no|any) (?:part|role|hand|share) in|not (?:been )?involved|not behind|not responsible"
    r"|(?:was|were) not there"
    r"|no [\w ]{2,20} (?:took|takes|has taken|had taken) part|(?:took|takes|taken) no part|not take part"
    r"|not (?:its|their|our|his) (?:men|people|doing|work|soldiers|forces))\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:laid|planted|dropped|fired|opened fire|shot|attack\w*|bomb\w*|shell\w*|raid\w*|ambush\w*|storm\w*|kill\w*|seized|kidnapped|sank"
    r"|rammed|blew up|hijacked|mined|hacked|poisoned|burned|burnt|blew|claimed responsibility|carried out|was behind|were behind)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_OWN = re.compile(r"\b(?:it|they|we|its|their|our|he|she)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_SHARED = 1.0  # plain keys that a contrast and what it denies share


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What one voice tells in one sentence."""

    facts: tuple[Fact, ...]

    @property
    def first(self) -> Fact:
        return self.facts[0]

    @property
    def span(self) -> Span:
        return Span(self.facts[0].span.start, max(f.span.end for f in self.facts))

    @property
    def text(self) -> str:
        return plain_marks(self.span.of(self.first.sheet.text))

    def keys(self, start: int, end: int) -> frozenset[str]:
        """Return the keys that stand in a part of it."""
        base = self.span.start
        return frozenset(p.key for f in self.facts for p in f.placed if base + start <= p.start < base + end)

    def side(self) -> Side:
        """Return it as one side of a finding."""
        return Side(self.first.sheet, self.span, self.first.voice)


def match_contrasts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where a report or a speaker says who or what it was not, or who alone it was, and another tells it of just that."""
    stretches = [list(_stretches(one)) for one in facts]
    for number, one in enumerate(stretches):
        for stretch in one:
            others = [f for other, told in enumerate(facts) if other != number for f in told] + [
                f for f in facts[number] if f.sentence != stretch.first.sentence and f.voice.is_another(stretch.first.voice)
            ]
            yield from _excluded(board, stretch, others)
            yield from _picked(board, stretch, others)
            yield from _no_part(board, stretch, others)
    yield from _firsts(board, facts)


def _stretches(facts: Sequence[Fact]) -> Iterator[_Stretch]:
    run: list[Fact] = []
    for fact in facts:
        if run and (fact.sentence != run[0].sentence or fact.voice.key != run[0].voice.key or fact.is_denied != run[0].is_denied):
            yield _Stretch(tuple(run))
            run = []
        run.append(fact)
    if run:
        yield _Stretch(tuple(run))


def _excluded(board: Board, stretch: _Stretch, others: Sequence[Fact]) -> Iterator[Finding]:
    """Yield the clause of each other report that tells of Y what a sentence tells of "X, not Y"."""
    text = stretch.text
    match = next((m for pattern in _NOT if (m := pattern.search(text)) is not None), None)
    if match is None or stretch.first.is_denied or _NUMBER.search(match["no"]):
        return
    no, yes = stretch.keys(*match.span("no")), stretch.keys(*match.span("yes"))
    rest = stretch.keys(0, len(text)) - no
    parties = frozenset(k for k in no if k.startswith("@")) or no & PARTIES or no & _spots(stretch)
    said = frozenset(k for k in yes if k.startswith("@") or k in PARTIES or any(k in f.names for f in stretch.facts))
    seen: set[str] = set()
    for fact in others:
        shared = {k for k in fact.keys & rest if not k.startswith("@")} - PARTIES - parties
        if not parties or not parties <= fact.keys or not shared or fact.is_negated or fact.is_denied or (said & fact.keys) - parties:
            continue
        if len(shared) >= _SHARED + needed_more(stretch.first, fact) and fact.sheet.report not in seen:
            seen.add(fact.sheet.report)
            slot = "place" if any(s.key in no for s in fact.spots) else "actor"
            yield relate(board, "contradicts", slot, match["no"].strip(), (stretch.side(), side_of(fact)))


def _picked(board: Board, stretch: _Stretch, others: Sequence[Fact]) -> Iterator[Finding]:
    """Yield the clause of each other report that has another party do what "it was X who" did."""
    match = _CLEFT.search(stretch.text)
    if match is None or stretch.first.is_denied or NEGATION.search(match["rest"]):
        return
    who = {k for k in stretch.keys(*match.span("yes")) if k.startswith("@") or k in PARTIES}
    rest = {k for k in stretch.keys(*match.span("rest")) if not k.startswith("@")} - PARTIES
    verb = next((frozenset(keys_of(w)[:1]) for w in _WORD.findall(match["rest"]) if not is_small(w.lower()) and keys_of(w)), frozenset())
    seen: set[str] = set()
    for fact in others:
        doer = _doer(fact)
        acts = {board.actor_of.get(d.removeprefix("@"), "") for d in doer}
        if not who or not doer or who & fact.keys or {k.removeprefix("@") for k in who} & acts or fact.is_negated or fact.is_denied:
            continue
        if verb & fact.keys and len(rest & fact.keys) >= _SHARED + needed_more(stretch.first, fact) and fact.sheet.report not in seen:
            seen.add(fact.sheet.report)
            yield relate(board, "contradicts", "actor", match["yes"].strip(), (stretch.side(), side_of(fact)))


def _doer(fact: Fact) -> frozenset[str]:
    """Return the parties and persons that a clause begins with."""
    first = fact.placed[0] if fact.placed else None
    return frozenset((first.key,)) if first is not None and first.key.startswith("@") and not fact.is_ahead else frozenset()


def _no_part(board: Board, stretch: _Stretch, others: Sequence[Fact]) -> Iterator[Finding]:
    """Yield the clause of each other report that has the party do the deed in which it had no part."""
    text = stretch.text
    match = _NO_PART.search(text)
    if match is None or (match.group().lower().startswith("any") and not stretch.first.is_denied and not NEGATION.search(text)):
        return
    named = frozenset(k for f in stretch.facts for k in f.names if k.startswith("@") or k not in _spots(stretch))
    if _OWN.search(text) or not named:
        named |= frozenset(key_of(w) for w in _WORD.findall(stretch.first.voice.key)) | _actors(stretch.first.voice.key)
    seen: set[str] = set()
    for fact in others:
        deed = _DEED.search(plain_marks(fact.text))
        if (
            deed is None
            or NEGATION.search(plain_marks(fact.text)[: deed.start()])
            or fact.is_denied
            or fact.is_ahead
            or fact.sheet.report in seen
        ):
            continue
        doers = frozenset(p.key for p in fact.placed if p.is_name and p.start < fact.span.start + deed.start())
        by = re.search(r"\bby\s", fact.text[deed.end() :])
        if by:
            start = fact.span.start + deed.end() + by.end()
            doers = frozenset(p.key for p in fact.placed if p.is_name and p.start >= start)
        doers |= (
            _actors(fact.voice.key) | frozenset(key_of(w) for w in _WORD.findall(fact.voice.key)) if _OWN.match(fact.text) else frozenset()
        )
        if doers & named:
            seen.add(fact.sheet.report)
            yield relate(board, "contradicts", "status", match.group(), (stretch.side(), side_of(fact)))


def _spots(stretch: _Stretch) -> frozenset[str]:
    return frozenset(s.key for f in stretch.facts for s in f.spots)


def _actors(voice: str) -> frozenset[str]:
    return frozenset(f"@{w}" for w in voice.split() if w.isupper())


def _firsts(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where each of two reports has another party be the first to do one thing."""
    told = [
        (f, m, who) for one in facts for f in one if (m := _FIRST.search(plain_marks(f.text))) and (who := _doer(f)) and not f.is_negated
    ]
    for place, (left, ours, who) in enumerate(told):
        for right, theirs, other in told[place + 1 :]:
            is_one = bool(set(keys_of(ours["act"])) & set(keys_of(theirs["act"])))
            if (
                is_one
                and not who & right.keys
                and not other & left.keys
                and (left.sheet is not right.sheet or left.voice.is_another(right.voice))
            ):
                yield relate(board, "contradicts", "actor", ours.group(), (side_of(left), side_of(right)))
