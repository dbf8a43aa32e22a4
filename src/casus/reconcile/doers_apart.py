"""Doers apart: "it was X who walked out" where another has Y walk out; whose ship rammed whose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.demonyms import all_states
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import Fact, actors_within, side_of
from casus.reconcile.relate import MOST_REPORTS, relate
from casus.reconcile.vocabulary import VESSELS, key_of

_SOME = r"(?:[\w'’-]+ ){0,5}?"
_TALKS = r"(?:talks?|negotiations?|conference|meeting|session|summit|discussions|conversations?|call|parley)"
_TRUCE = r"(?:truce|cease-?fire|armistice|accord|agreement|treaty|pact)"
# What one side alone does, though two may be said to have done it; in the words of reporters.
_ACTS: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for name, pattern in {
        "break off": rf"(?:broke|broken|breaking) off {_SOME}{_TALKS}|(?:broke|broken|breaking) (?:it|them) off|adjourned"
        rf"|(?:walk|storm)(?:ed|ing)? out|(?:left|leaving|quit|rose from|rising from|risen from) the (?:\w+ )?(?:table|{_TALKS})"
        rf"|end(?:ed|ing) (?:them|{_SOME}{_TALKS})"
        rf"|suspend(?:ed|ing) {_SOME}{_TALKS}",
        "breach": rf"(?:broke|broken|breaking|violat(?:ed|ing)|breach(?:ed|ing)) {_SOME}{_TRUCE}",
        "call": rf"(?:called|convened|requested|asked for|sought|wanted|suggested|initiated) {_SOME}{_TALKS}|called {_SOME}together",
        "put off": rf"(?:postponed|put off|delayed) {_SOME}{_TALKS}"
        rf"|(?:asked for|requested|sought) {_SOME}(?:delay|postponement|adjournment)",
        "mediate": rf"broker(?:ed|ing)|brought about {_SOME}(?:release|exchange|swap|{_TRUCE}|{_TALKS})"
        rf"|(?:arranged|mediated|negotiated) {_SOME}(?:release|exchange|swap|{_TRUCE})",
        "fire": r"open(?:ed|ing)? (?:up|fire)|fired|shell(?:ed|ing)|shot at|attack(?:ed|ing)|struck first|bomb(?:ed|ing)|mortared",
    }.items()
}
_AGAIN = frozenset(("fire",))  # what both may do, each to the other
_CLEFT = re.compile(
    r"\b(?:it (?:was|is|had been)|was it) (?!not\b)(?P<who>[^,;]{2,60}?)(?:, (?:and )?not [^,;]{2,40})?(?:, [a-z ]{2,20})?,?"
    r" (?:who|that|which)\b",
    re.IGNORECASE,
)
_ACCUSED = re.compile(r"\b(?:accus|charg|blam)(?:es|ed|ing|e) (?P<who>[^,;]{2,60}?) (?:of|with|for) $", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is)\s+(?:\w+ly |first |again |then |also )*$", re.IGNORECASE)
_BY = re.compile(r"^[^,;]{0,40}?\bby\s(?P<who>[^,;]{2,60})")
_NOT_DONE = re.compile(  # before the act
    r"\b(?:will|would|shall|may|might|can|could|must|should|to|if|unless|until|not|never|no|nobody|denied|without)(?: \w+){0,2}\s+$"
    r"|\b(?:no|nobody|never|none)\b[^,;]*$",
    re.IGNORECASE,
)
_REBELS = re.compile(r"\b(?:rebels?|insurgents?|guerrillas?|separatists?|mutineers?|militia(?:s|men|man)?)\b", re.IGNORECASE)
_ANY_REBELS = frozenset(("rebels",))
_RAMMED = re.compile(r"\b(?:ramm(?:ed|ing)|deliberately (?:collided with|ran into|struck|hit))\b", re.IGNORECASE)
_STRUCK = re.compile(
    rf"{_RAMMED.pattern}|\b(?:ran into|struck|hit|drove (?:her|his|its) bows? into|turned (?:sharply )?into)\b", re.IGNORECASE
)
_CRAFT = VESSELS | frozenset(map(key_of, "jet plane aircraft fighter helicopter gunboat trawler cutter frigate".split()))


@dataclass(frozen=True, slots=True)
class _Done:
    """That somebody did what but one side did.

    Args:
        fact: the clause.
        act: one of `_ACTS`, or "ram".
        by: the states that did it, or "rebels".
        is_picked: it was they, the words say, and nobody else; of a ship, she did it on purpose.
        own: keys of the words that tell the act.
    """

    fact: Fact
    act: str
    by: frozenset[str]
    is_picked: bool
    own: frozenset[str] = frozenset()


def match_doers_apart(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one says that it was X who did a thing, and another report or speaker has Y do it; and who rammed whose craft.

    Args:
        board: the reports of a story.
        facts: the clauses of each.
    """
    if len(facts) > MOST_REPORTS:
        return
    states = all_states()
    told = [[d for f in one for d in (*_acts(f, board.actor_of, states), *_rammed(f, board.actor_of, states))] for one in facts]
    for i, j in combinations_with_replacement(range(len(told)), 2):
        seen: set[str] = set()
        for one, other in ((a, b) for a in told[i] for b in told[j] if a.act == b.act and a.act not in seen):
            if _differ(one, other) and (i != j or one.fact.voice.is_another(other.fact.voice)):
                seen.add(one.act)
                yield relate(board, "contradicts", "actor", one.act, (side_of(one.fact), side_of(other.fact)))


def _differ(one: _Done, other: _Done) -> bool:
    """Say whether two sides are told to have done it, one of them alone, and on no two days."""
    days = one.fact.days, other.fact.days
    is_one_day = not (days[0] and days[1]) or any(may_be_same(a, b) for a in days[0] for b in days[1])
    if not (one.is_picked or other.is_picked) or one.by & other.by or not is_one_day:
        return False
    shared = {k for k in one.fact.keys & other.fact.keys if not k.startswith("@")} - PARTIES - one.own - other.own
    named = {f"@{b}" for b in one.by} & other.fact.keys or {f"@{b}" for b in other.by} & one.fact.keys
    return one.act not in _AGAIN or bool(shared or named)


def _acts(fact: Fact, actor_of: Mapping[str, str], states: frozenset[str]) -> Iterator[_Done]:
    """Yield the acts of a clause, each with who did it as far as these are states or rebels."""
    text = plain_marks(fact.text)
    if fact.is_denied or text.endswith("?"):
        return
    for act, pattern in _ACTS.items():
        match = pattern.search(text)
        if match is None or _NOT_DONE.search(text[: match.start()]):
            continue
        cleft = _CLEFT.search(text[: match.end()])
        place = cleft.span("who") if cleft else _doer(text, match)
        by = _by(fact, place, actor_of, states) if place else frozenset[str]()
        if by:
            own = frozenset(p.key for p in fact.placed if match.start() <= p.start - fact.span.start < match.end())
            yield _Done(fact, act, by, cleft is not None, own)


def _doer(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """Return where in a clause those stand who did what a match tells; None where a passive leaves it open."""
    before = text[: match.start()]
    if _PASSIVE.search(before):
        agent = _BY.search(text[match.end() :])
        return (match.end() + agent.start("who"), match.end() + agent.end("who")) if agent else None
    if accused := _ACCUSED.search(before):
        return accused.span("who")
    return 0, match.start()


def _by(fact: Fact, place: tuple[int, int], actor_of: Mapping[str, str], states: frozenset[str]) -> frozenset[str]:
    named = actors_within(fact, place, actor_of)
    if not named and _REBELS.search(plain_marks(fact.text)[place[0] : place[1]]):
        return _ANY_REBELS
    return named & states


def _rammed(fact: Fact, actor_of: Mapping[str, str], states: frozenset[str]) -> Iterator[_Done]:
    """Yield whose craft ran into another."""
    text = plain_marks(fact.text)
    match = _RAMMED.search(text) or _STRUCK.search(text)
    if match is None or fact.is_denied or not fact.keys & _CRAFT or _NOT_DONE.search(text[: match.start()]):
        return
    place = _doer(text, match)
    named = sorted(
        (p.start, p.key.removeprefix("@"))
        for p in fact.placed
        if p.key.startswith("@") and place and place[0] <= p.start - fact.span.start < place[1]
    )
    doers = [actor_of.get(name, name) for _, name in named]
    known = [d for d in doers if d in states]
    if known:
        yield _Done(fact, "ram", frozenset(known[:1]), _RAMMED.search(text) is not None)
