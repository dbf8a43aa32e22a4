"""Dealings: who asked, spoke to, agreed with, told or promised whom, and who says that nobody did."""

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
from casus.reconcile.facts import Fact, actors_within, side_of
from casus.reconcile.relate import MOST_REPORTS, relate
from casus.reconcile.vocabulary import keys_of

_KINDS: dict[str, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for kind, pattern in {
        "ask": r"ask(?:ed|s|ing)?(?! (?:about|whether|if|why|how|what|when|where|who|not)\b)|appeal(?:ed|s)?|request(?:ed|s)?|plea"
        r"|invit(?:ed|es|ation)"
        r"|sued for|call(?:ed|s|ing)? in(?! the (?:[\w-]+ ){0,2}(?:charge|ambassador|envoy|consul|attach))"
        r"|solicited|sought|begged|turned to|approached|unasked|uninvited"
        r"|at the (?:wish|instance) of",
        "agree": r"agree(?:d|s|ment)?|accept(?:ed|s|ance)?|consent(?:ed|s)?|assent(?:ed)?|conced(?:ed|es)|decided|resolved",
        "promise": r"promis(?:e|ed|es)|pledg(?:e|ed|es)|assurances?|assured|undert(?:ook|aken|aking)"
        r"|given? (?:its|his|her|their) word",
        "speak": r"sp(?:oke|oken|eaks?) (?:by telephone |on the telephone |at length )?(?:with|to)|telephoned|telephone call|rang"
        r"|talk(?:ed|s|ing)? (?:by telephone )?(?:with|to)|conversations?|met(?: with)?|received by|conferred with",
        "tell": r"inform(?:ed|s)|notif(?:ied|ication|ies)|warn(?:ed|ing|ings)?|given notice|gave (?:no )?notice|notice"
        r"|(?:was|were|been) told(?! to\b)|announced|consulted|unannounced|advance word",
        "apologise": r"apologi[sz](?:ed|es|e)|apolog(?:y|ies)|regrets?",
    }.items()
}
_ASKED_OR_TOLD = re.compile("|".join(p.pattern for p in _KINDS.values()), re.IGNORECASE)
_NOT = re.compile(  # next before the word, or at the head: "did not sign a paper agreeing" denies no agreement
    r"(?:\b(?:not|never|no|none|nobody|no one|nothing|neither|nor|without|den(?:y|ied)|at no time)\b|n['’]t\b)(?:\s+[\w'’-]+){0,3}\s*$"
    r"|^\W*(?:not|no|none|nobody|nothing|neither|at no time)\b",
    re.IGNORECASE,
)
_UNASKED = re.compile(r"un(?:asked|invited|announced)|gave no notice", re.IGNORECASE)
_NOT_BEHIND = re.compile(r"^\W*(?:to |for |in |by )?(?:nothing|nobody|no one|none|no\b)", re.IGNORECASE)
_REFUSED = re.compile(r"\b(?:refus|declin|reject|turned down|turned away|ignor)\w*\b", re.IGNORECASE)  # "never refused a request"
_CUT = re.compile(
    r"[;:]|,\s+(?:but|and|which|who|though|although|while)\b|\b(?:because|although|though|while|since|until|unless|if|when)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|must|should|to|if|unless|until|plans?|ready|wants?|refus\w+|declin\w+)"
    r"(?: (?:also|then|only|still|soon|not|be|have|been|first|never))*\s+$",
    re.IGNORECASE,
)
_FLAT = re.compile(  # of any such dealing, not of one of a day
    r"\b(?:any\w*|nobody|no one|nothing|none|ever|never|at no time"
    r"|no (?:such )?(?:request|invitation|promise|pledge|offer|notice|warning|appeal|agreement|apology|formal))\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:yet|so far|think|thinks|believe|believes|sure|clear|longer|reason|need|meant)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are)\s+(?:\w+ly |ever |never |not )*$", re.IGNORECASE)
_BY = re.compile(r"\bby\s", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of|from|by)\b")
_RECEIVED = re.compile(r"\b(?:receiv(?:ed|es)|got|had)\s+(?:(?:no|any|an?|the)\s+)(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s", re.IGNORECASE)
_PRONOUN = re.compile(r"\W*(?:that )?(?:it|he|she|they|we|i)\b", re.IGNORECASE)
_OFFICE = re.compile(  # who holds it may be named in one report, and not in the other
    r"\b(?P<of>president|prime minister|premier|king|chancellor|foreign minister|sultan|emir|imam|shah|sheikh|regent|junta|cabinet|mayor"
    r"|commander)\b",
    re.IGNORECASE,
)
_ITS_OFFICE = re.compile(rf"\b(?:its|his|her|their)\s+(?:own\s+)?{_OFFICE.pattern}", re.IGNORECASE)
_BOTH = 2  # who spoke to each other


@dataclass(frozen=True, slots=True)
class _Dealing:
    """That somebody dealt so with somebody, or did not.

    Args:
        fact: the clause.
        kind: how: one of `_KINDS`.
        by: who did it: actors and persons.
        offices: the offices among who did it; they count only where no actor is known.
        to: with whom.
        things: keys of what it was about.
        around: keys of the whole sentence.
        is_not: it says that this was not done.
        is_flat: it says so of any such dealing.
        words: the words that tell it.
    """

    fact: Fact
    kind: str
    by: frozenset[str]
    offices: frozenset[str]
    to: frozenset[str]
    things: frozenset[str]
    around: frozenset[str]
    is_not: bool
    is_flat: bool
    words: str


def match_dealings(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one report or speaker tells a dealing of which another says that it never was: "asked for troops", "never asked"."""
    if len(facts) > MOST_REPORTS:
        return
    told = [[d for f in one for d in _dealings(f, one, board.actor_of)] for one in facts]
    for i, j in combinations_with_replacement(range(len(told)), 2):
        for ours, theirs in ((told[i], told[j]), (told[j], told[i])) if i != j else ((told[i], told[j]),):
            for no in (d for d in theirs if d.is_not):
                fits = [(_fit(no, d), d) for d in ours if not d.is_not and d.kind == no.kind and _may_be_one(no, d)]
                score, best = max(fits, key=lambda f: (f[0], -f[1].fact.span.start), default=(0.0, no))
                if score > 0:
                    yield relate(board, "contradicts", "status", best.words, (side_of(best.fact), side_of(no.fact)))


def _may_be_one(no: _Dealing, yes: _Dealing) -> bool:
    """Say whether two reports or two speakers tell of it, and of one day as far as both give one."""
    if no.fact.sheet is yes.fact.sheet and not no.fact.voice.is_another(yes.fact.voice):
        return False
    days = no.fact.days, yes.fact.days
    return not (days[0] and days[1]) or any(may_be_same(a, b) for a in days[0] for b in days[1])


def _fit(no: _Dealing, yes: _Dealing) -> float:
    """Return how much speaks for a no being of a dealing, 0 where it is of another: parties that both have, and what it was about."""
    things = (no.things & yes.around) | (yes.things & no.around)
    offices = frozenset[str]() if no.by and yes.by else no.offices & yes.offices
    if no.kind == "speak":
        return float(len(((no.by | no.to) & (yes.by | yes.to)) | offices) >= _BOTH)
    by, to = (no.by & yes.by) | offices, no.to & yes.to
    if ((no.by or no.offices) and (yes.by or yes.offices) and not by) or (no.to and yes.to and not to):
        return 0
    if by and (to or things or no.is_flat):
        return 1.0 + len(to) + len(things)
    is_of_whom = no.kind != "ask" or no.words.startswith("invit")  # whom one invites; what one asks of somebody may be another thing
    if to and no.is_flat and is_of_whom:
        return 0.5  # "had been informed", "had received no notice": who told it one of them leaves open
    return 0.5 + len(things) if things and to else 0


def _dealings(fact: Fact, facts: Sequence[Fact], actor_of: Mapping[str, str]) -> Iterator[_Dealing]:
    """Yield the dealings that a clause tells, each kind once."""
    text = plain_marks(fact.text)
    if _ASKED_OR_TOLD.search(text) is None or text.endswith("?"):
        return
    for kind, pattern in _KINDS.items():
        match = pattern.search(text)
        if match is None or _AHEAD.search(text[: match.start()]) or _REFUSED.search(text[: match.start()]):
            continue
        cut = max((m.end() for m in _CUT.finditer(text[: match.start()])), default=0)
        near, after = text[cut : match.start()], text[match.end() :]
        rest = after[: end.start()] if (end := _CUT.search(after)) else after
        is_not = bool(_NOT.search(near) or _NOT_BEHIND.match(rest) or _UNASKED.match(match.group())) != fact.is_denied
        if is_not and _OPEN.search(text):
            continue
        by, offices, to = _parties(fact, kind, text, (cut, match.start(), match.end(), match.end() + len(rest)), actor_of)
        if match.group().lower() == "announced" and not to:
            continue  # to the public, not to who says that he was not told
        words = frozenset(keys_of(match.group().split()[0]))
        around = frozenset(k for f in facts if f.sentence == fact.sentence for k in f.keys if not k.startswith("@")) - PARTIES - words
        things = frozenset(p.key for p in fact.placed if not p.key.startswith("@") and p.start - fact.span.start >= match.end())
        things |= frozenset(m.unit.rpartition(" ")[2] for m in fact.measures if m.unit.startswith("count"))
        is_flat = bool(_FLAT.search(text))
        yield _Dealing(fact, kind, by, offices, to, things - PARTIES - words, around, is_not, is_flat, match.group().lower())


def _parties(
    fact: Fact, kind: str, text: str, places: tuple[int, int, int, int], actor_of: Mapping[str, str]
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return who did it, in which offices, and with whom: those before the word and behind it; "was asked by" turns them round.

    Args:
        fact: the clause.
        kind: of the dealing.
        text: its words.
        places: where in it the part before the word, the word, the part behind it, and what follows that begin.
        actor_of: for whom each person acts.
    """
    cut, start, end, last = places
    near, rest = text[cut:start], text[end:last]
    by, to = actors_within(fact, (cut, start), actor_of), actors_within(fact, (end, last), actor_of)
    subject = near
    if _PASSIVE.search(near):
        agent = _BY.search(rest)
        by, to = actors_within(fact, (end + agent.end(), last), actor_of) if agent else frozenset[str](), by
        subject = rest[agent.end() :] if agent else ""
    elif kind != "speak" and _RECEIVED.search(near):  # "OPEC received no notice from Chad": Chad is who did not tell
        giver = _FROM.search(rest)
        by, to = actors_within(fact, (end + giver.end(), last), actor_of) if giver else frozenset[str](), by
        subject = rest[giver.end() :] if giver else ""
    elif kind == "ask" and _OF.match(rest):
        by, to = to, frozenset[str]()
        subject = rest
    elif not by and _PRONOUN.match(near):
        by = frozenset(w for w in fact.voice.key.split() if w.isupper())
    if _ITS_OFFICE.search(subject):
        by = frozenset()  # whose it is, is left open
    return by, frozenset(m["of"].lower() for m in _OFFICE.finditer(subject)), to
