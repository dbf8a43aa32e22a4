"""Absent forces: no soldier, ship or aircraft of a state was there, and yet one did something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.dates import bounds, may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board, state_in
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.relate import MOST_REPORTS, relate

_LAND = (
    r"soldiers?|troops?|servicem[ae]n|battalions?|companies|regiments?|brigades?|divisions?|infantry|tanks?|army|legionnaires?"
    r"|paratroop(?:er)?s?|marines?|gendarmes?|forces?|militiam[ae]n|militias?|regulars|units?|patrols?|guards?|columns?|artillery|guns?"
    r"|batter(?:y|ies)|officers?|men|man|sentr(?:y|ies)|commandos?|contingents?|fighters|instructors?|detachments?|volunteers?|levies"
    r"|garrison|police|policem[ae]n|cavalry|mercenar(?:y|ies)|airborne|combatants?|advis[eo]rs?"
)
_AIR = r"aircraft|(?:aero|air|war)?planes?|jets?|bombers?|helicopters?|air force|airm[ae]n|machines?|drones?|squadrons?|pilots?"
_SEA = r"ships?|vessels?|warships?|navy|fleet|frigates?|destroyers?|cutters?|gunboats?|boats?|cruisers?|submarines?|sailors?|seam[ae]n"
_BRANCHES = tuple((name, re.compile(rf"(?:{words})$")) for name, words in (("land", _LAND), ("air", _AIR), ("sea", _SEA)))
_FORCE = rf"(?P<force>{_LAND}|{_AIR}|{_SEA})"
_COUNT = r"(?:[a-z0-9][a-z0-9,-]* )"
_WHO = re.compile(rf"\b(?P<who>(?!No\b|Not\b|The\b)[A-Z][\w-]+|foreign|[Oo]ur)(?:['’]s?)? {_COUNT}{{0,3}}?{_FORCE}\b")
_OF = re.compile(rf"\b{_FORCE} (?:of|from) (?:the )?(?:Royal |Imperial )?(?P<who>[A-Z][\w-]+)\b")
_ONE_OF = re.compile(  # "not one Cuban has set foot"
    r"\b(?:no|not one|not a single|not a|single|either|any) (?P<who>[A-Z][\w-]+)"
    r"(?= (?:has|had|was|were|is|took|came|went|ever|or|and|set|crossed|entered|of|in)\b)",
    re.IGNORECASE,
)
_SENT = re.compile(  # "Venezuela moved six battalions up to its border"
    rf"\b(?:sent|moved|ordered|landed|threw|flew|marched|brought|supplied|provided|contributed) {_COUNT}{{0,4}}?{_FORCE}\b"
)
_KEEPS = re.compile(rf"\b(?:ha(?:s|d|ve)|keeps?|kept) {_COUNT}{{0,4}}?{_FORCE}(?: \w+){{0,2}}? (?:there|in|on|at|near)\b")
_OTHERS = re.compile(r";|\b(?:who|which|that|where)\b")
_THERE = re.compile(
    r"\b(?:[Tt]here (?:was|were|is|are|has|have|had)(?: never| not)?(?: been)?|cross(?:ed|es|ing)?|enter(?:ed|s|ing)?|set foot|came|come"
    r"|coming|near|reach(?:ed|es)?|land(?:ed|s|ing)?|flew|flown|fly|overfl\w+|took (?:part|off)|taken (?:part|off)"
    r"|(?:was|were|been|is|are) (?:ever |now |still )?(?:in|at|on|near|with|anywhere|there|seen|stationed|camped|hidden|found|discovered"
    r"|sighted|detected|encountered|deployed|posted|based|present|active)"
    r"|attack(?:ed|s|ing)?|bomb(?:ed|s|ing)?|shell(?:ed|s|ing)?|raid(?:ed)?|storm(?:ed)?|seiz(?:ed|ure)|captur(?:ed|e)|occup(?:ied|y|ation)"
    r"|took|overran|h[eo]lds?|fight(?:ing|s)?|fought|fell|leads?|led|march(?:ed)?|advanc(?:ed|ing)|moved|drove|driv(?:en|ing)|invad(?:ed|ing)"
    r"|intrud\w+|stray(?:ed)?|penetrat\w+|stirred|rolled|board(?:ed|ing)?|fired|opened (?:fire|up)|shot|poured|went over|pushed|passed)\b"
)
_THERE_IS = re.compile(r"\bthere (?:was|were|is|are|has|have|had)\b", re.IGNORECASE)
_BY = re.compile(r"\bby\s")
_NO = re.compile(
    r"^not\b|\b(?:no|not one|not a single|not a|none of|nobody|never|neither|nothing|at no time|at no moment|nowhere|without)\b"
    r"|\b(?:has|have|had|did|was|were|is|are) not\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;]|\b(?:who|which|that|where)\b")
_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|must|should|if|unless|until|yet|plans?|ready|to be|demand\w*|want\w*)\b", re.IGNORECASE
)
_OURS = re.compile(rf"\b{_FORCE} of (?:ours|theirs)\b")
_FOREIGN, _ANY = "foreign", "any"
_CODE = 3  # letters


@dataclass(frozen=True, slots=True)
class _Presence:
    """That a force was there, or that none was.

    Args:
        fact: the clause.
        whose: states, "foreign" for any other than that where it is, each with the branch: land, sea, air or any.
        words: what it did.
        is_not: none did.
    """

    fact: Fact
    whose: frozenset[tuple[str, str]]
    words: str
    is_not: bool


def match_absences(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one says that no force of a state was there, and another tells what one did there."""
    if len(facts) > MOST_REPORTS:
        return
    told = [[p for f in one if (p := _presence(f)) is not None] for one in facts]
    for i, j in combinations_with_replacement(range(len(told)), 2):
        for ours, theirs in ((told[i], told[j]), (told[j], told[i])) if i != j else ((told[i], told[j]),):
            for no in (p for p in theirs if p.is_not):
                fits = [yes for yes in ours if not yes.is_not and _is_of(no, yes) and _may_be_one(no.fact, yes.fact)]
                if fits:
                    best = max(fits, key=lambda y: (len(y.fact.keys & no.fact.keys), -y.fact.span.start))
                    yield relate(board, "contradicts", "status", best.words, (side_of(best.fact), side_of(no.fact)))


def _presence(fact: Fact) -> _Presence | None:
    """Return what a clause tells of a force: that it came, was there or struck, or that none did."""
    text = plain_marks(fact.text)
    if fact.is_ahead or _AHEAD.search(text):
        return None
    sent = _sent(fact, text)
    if sent is not None:
        return sent
    act = _THERE.search(text)
    if act is None:
        return None
    is_turned = bool(_BY.search(text, act.end()) or _THERE_IS.search(text))  # the force stands behind what it did
    place = text if is_turned else text[: act.start()]
    found = {(_state(fact, m["who"]), _branch(m["force"])) for pattern in (_WHO, _OF) for m in pattern.finditer(place)}
    found |= {(_state(fact, "our"), _branch(m["force"])) for m in _OURS.finditer(place)}
    found = {one for one in found if one[0]}
    if not found:
        found = {(state, _ANY) for m in _ONE_OF.finditer(place) if (state := _state(fact, m["who"]))}
        if not is_turned and any(_BREAK.search(place, m.end()) for m in _ONE_OF.finditer(place)):
            return None  # "not a single one was hurt, says a man who was there"
    no = _NO.search(text[: act.end()])
    if no is not None and _BREAK.search(text, no.end(), act.start()):
        return None  # "no soldier who crossed was killed" denies no crossing
    is_not = (no is not None) != fact.is_denied
    return _Presence(fact, frozenset(found), act.group(), is_not) if found else None


def _sent(fact: Fact, text: str) -> _Presence | None:
    """Return that a state sent a force or keeps one somewhere, or that it does not: the states that stand before the verb."""
    match = _SENT.search(text) or _KEEPS.search(text)
    if match is None or _OTHERS.search(text[: match.start()]):
        return None
    named = {p.key.removeprefix("@") for p in fact.placed if p.key.startswith("@") and p.start < fact.span.start + match.start()}
    states = {name for name in named if name.isupper() and len(name) == _CODE}
    is_not = bool(_NO.search(text[: match.end()])) != fact.is_denied
    return _Presence(fact, frozenset((s, _branch(match["force"])) for s in states), "sent", is_not) if states else None


def _branch(force: str) -> str:
    return next(name for name, words in _BRANCHES if words.match(force))


def _state(fact: Fact, word: str) -> str:
    """Return the state that a word names or whose people it is; of "our" that of the speaker; "" for none."""
    if word.lower() == "our":
        return next((w for w in fact.voice.key.split() if w.isupper() and len(w) == _CODE), "")
    return _FOREIGN if word.lower() == _FOREIGN else state_in(fact.sheet, word) or ""


def _is_of(no: _Presence, yes: _Presence) -> bool:
    """Say whether an absence is of a force of the same state and branch, or of any foreign one in the state where the other has it."""
    if any(a[0] == b[0] and (a[1] == b[1] or _ANY in (a[1], b[1])) for a in no.whose for b in yes.whose):
        return True
    where = {k for k in no.fact.keys if k.startswith("@")}
    is_foreign = any(state == _FOREIGN for state, _ in no.whose)
    return is_foreign and bool(where & yes.fact.keys) and any(f"@{state}" not in where for state, _ in yes.whose)


def _may_be_one(no: Fact, yes: Fact) -> bool:
    """Say whether no town and no day tells the two apart, and what was done was not done after the other report was written."""
    if no.sheet is yes.sheet and not no.voice.is_another(yes.voice):
        return False
    towns = [{s.key for s in f.spots if s.is_town and not state_in(f.sheet, s.name)} for f in (no, yes)]
    if towns[0] and towns[1] and not towns[0] & towns[1]:
        return False
    if no.days and yes.days and not any(may_be_same(a, b) for a in no.days for b in yes.days):
        return False
    written, told = no.sheet.account.published, yes.sheet.account.published
    days = [b for d in yes.days if (b := bounds(d))]
    if written is None:
        return True
    return not all(b[0] > written for b in days) if days else told is None or told <= written
