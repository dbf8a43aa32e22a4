"""Dealings: who asked, told, promised, spoke to or agreed with whom, and who says that nobody did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import keys_of

_MOST_REPORTS = 12
# fmt: off
_KINDS: dict[str, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for kind, pattern in {
        "ask": r"ask(?:ed|s|ing)?(?! (?:about|whether|if|why|how|what|when|where|who|not)\b)|appeal(?:ed|s)?|request(?:ed|s)?|plea|invit(?:ed|es|ation)"
               r"|call(?:ed|s|ing)? in|solicited|sought|begged|turned to|approached|unasked|uninvited|at the (?:wish|instance) of",
        "agree": r"agree(?:d|s|ment)?|accept(?:ed|s|ance)?|consent(?:ed|s)?|assent(?:ed)?|conced(?:ed|es)|decided|resolved",
        "promise": r"promis(?:e|ed|es)|pledg(?:e|ed|es)|assurances?|assured|guarantee[ds]?|undert(?:ook|aken|aking)|given? (?:its|his|her|their) word",
        "speak": r"sp(?:oke|oken|eaks?) (?:by telephone |on the telephone |at length )?(?:with|to)|talk(?:ed|s|ing)? (?:by telephone )?(?:with|to)"
                 r"|telephoned|telephone call|rang|conversations?|met(?: with)?|received by|conferred with",
        "tell": r"inform(?:ed|s)|notif(?:ied|ication|ies)|warn(?:ed|ing|ings)?|given notice|gave (?:no )?notice|notice|(?:was|were|been) told(?! to\b)|announced|consulted"
                r"|unannounced|advance word",
        "apologise": r"apologi[sz](?:ed|es|e)|apolog(?:y|ies)|regrets?|expressed (?:its |his |their )?regret",
    }.items()
}
# fmt: on
_NOT = re.compile(
    r"\b(?:not|never|no|none|nobody|no one|nothing|neither|nor|without|den(?:y|ies|ied)|at no time|unasked|uninvited|unannounced)\b|n['’]t\b",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(r"^\W*(?:to |for |in |by )?(?:nothing|nobody|no one|none|no\b)", re.IGNORECASE)
_CUT = re.compile(r"[;:]|,\s+(?:but|and|which|who|though|although|while)\b|\b(?:because|although|though|while|since|until|unless|if|when)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|must|should|to|if|unless|until|plans?|ready|wants?|refus\w+|declin\w+)(?: (?:also|then|only|still|soon|not|be|have|been|first|never))*\s+$",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s", re.IGNORECASE)
_ANY = re.compile(r"\b(?:any\w*|nobody|no one|nothing|none|ever|never|at no time|no (?:such )?(?:request|invitation|promise|pledge|offer|notice|warning|appeal|agreement|apology|formal))\b", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:yet|so far|think|thinks|believe|believes|sure|clear|longer|reason|need|meant)\b", re.IGNORECASE)
_REFUSED = re.compile(r"\b(?:refus|declin|reject|turned down|turned away|ignor)\w*\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are)\s+(?:\w+ly |ever |never |not )*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dealing:
    """That somebody dealt so with somebody, or did not."""

    fact: Fact
    kind: str
    by: frozenset[str]
    to: frozenset[str]
    things: frozenset[str]
    around: frozenset[str]
    is_not: bool
    is_flat: bool
    words: str


def match_dealings(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one report or speaker tells a dealing of which another says that it never was."""
    told = [[d for f in one for d in _dealings(f, board.actor_of, _around(one, f))] for one in facts]
    for i, j in combinations_with_replacement(range(len(told)), 2):
        seen: set[int] = set()
        for ours, theirs in ((told[i], told[j]), (told[j], told[i])) if i != j else ((told[i], told[j]),):
            for no in theirs:
                if not no.is_not or no.fact.sentence in seen:
                    continue
                fits = [(n, d) for d in ours if not d.is_not and d.kind == no.kind and (n := _fit(no, d, is_within=i == j)) > 0]
                if fits and not any(_fit(d, x, is_within=False) > 0 for x in theirs if not x.is_not and x.kind == no.kind for _, d in fits[:0]):
                    best = max(fits, key=lambda f: (f[0], -f[1].fact.span.start))[1]
                    seen.add(no.fact.sentence)
                    yield relate(board, "contradicts", "status", best.words, (_side(best.fact), _side(no.fact)))


def _fit(no: Dealing, yes: Dealing, *, is_within: bool) -> float:
    if is_within and not no.fact.voice.is_another(yes.fact.voice):
        return 0
    if no.fact.days and yes.fact.days and not any(may_be_same(a, b) for a in no.fact.days for b in yes.fact.days):
        return 0
    things = (no.things & yes.around) | (yes.things & no.around)
    if no.kind == "speak":
        return float(len((no.by | no.to) & (yes.by | yes.to)) >= _TWO)
    by, to = no.by & yes.by, no.to & yes.to
    if (no.by and yes.by and not by) or (no.to and yes.to and not to):
        return 0
    if by and (to or things or no.is_flat):
        return 1.0 + len(to) + len(things)
    return 0.5 + len(things) if things and to else 0


_TWO = 2
_OFFICE = re.compile(r"\b(?P<of>president|prime minister|premier|king|chancellor|foreign minister|sultan|emir|junta|cabinet|government|mayor|commander)\b", re.IGNORECASE)


def _around(facts: Sequence[Fact], fact: Fact) -> frozenset[str]:
    return frozenset(k for f in facts if f.sentence == fact.sentence for k in f.keys if not k.startswith("@")) - PARTIES


def _dealings(fact: Fact, actor_of: Mapping[str, str], around: frozenset[str]) -> Iterator[Dealing]:
    text = plain_marks(fact.text)
    for kind, pattern in _KINDS.items():
        match = pattern.search(text)
        if match is None:
            continue
        before, after = text[: match.start()], text[match.end() :]
        cut = [m.end() for m in _CUT.finditer(before)]
        near = before[cut[-1] if cut else 0 :]
        end = _CUT.search(after)
        rest = after[: end.start()] if end else after
        is_not = bool(_NOT.search(near) or _NOT_BEHIND.match(rest) or _NOT.search(match.group())) != fact.is_denied
        if _AHEAD.search(before) or fact.text.endswith("?"):
            continue
        if _REFUSED.search(before) or (is_not and _OPEN.search(text)):
            continue
        start = fact.span.start
        front = frozenset(_party(p.key, actor_of) for p in fact.placed if p.key.startswith("@") and cut_at(cut) <= p.start - start < match.start())
        back = frozenset(_party(p.key, actor_of) for p in fact.placed if p.key.startswith("@") and match.end() <= p.start - start < match.end() + len(rest))
        by, to = front, back
        agent = _BY.search(rest)
        if _PASSIVE.search(before):
            by, to = frozenset[str](), front
            if agent:
                by = frozenset(_party(p.key, actor_of) for p in fact.placed if p.key.startswith("@") and p.start - start >= match.end() + agent.start())
        elif kind == "ask" and re.match(r"\s+(?:of|from|by)\b", rest):
            by, to = back, frozenset()
        if not by and not _PASSIVE.search(before) and re.match(r"\W*(?:that )?(?:it|he|she|they|we|i)\b", near, re.IGNORECASE):
            by = frozenset(w for w in fact.voice.key.split() if w.isupper())
        for place, text_of in ((by, near if by is front or not by else rest),):
            by = place | frozenset(m["of"].lower() for m in _OFFICE.finditer(text_of) if m["of"].lower() != "government")
        words = frozenset(keys_of(match.group().split()[0]))
        things = frozenset(p.key for p in fact.placed if not p.key.startswith("@") and p.start - start >= match.end()) - PARTIES - words
        things |= frozenset(m.unit.rpartition(" ")[2] for m in fact.measures if m.unit.startswith("count"))
        yield Dealing(fact, kind, by, to, things, around - words, is_not, bool(_ANY.search(text)), match.group().lower())


def cut_at(cut: Sequence[int]) -> int:
    return cut[-1] if cut else 0


def _party(key: str, actor_of: Mapping[str, str]) -> str:
    bare = key.removeprefix("@")
    return actor_of.get(bare, bare)


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.shown, fact.voice)
