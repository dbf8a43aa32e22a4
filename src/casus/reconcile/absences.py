"""Absent forces: no soldier, ship or aircraft of a state was there, against what another has them do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from casus.ground.dates import bounds, may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.facts import Fact
from casus.reconcile.relate import Side, relate

_LAND = (
    r"soldiers?|troops?|servicem[ae]n|battalions?|companies|regiments?|brigades?|divisions?|infantry|tanks?|army|legionnaires?|paratroop(?:er)?s?"
    r"|marines?|gendarmes?|forces?|militiam[ae]n|regulars|units?|patrols?|guards?|columns?|artillery|guns?|batter(?:y|ies)|officers?|men|man|sentr(?:y|ies)"
    r"|commandos?|contingents?|fighters|instructors?|detachments?|volunteers?|levies|garrison|police|policem[ae]n|cavalry|mercenar(?:y|ies)|militias?|airborne|combatants?|advis[eo]rs?"
)
_AIR = r"aircraft|(?:aero|air|war)?planes?|jets?|bombers?|helicopters?|air force|airm[ae]n|machines?|drones?|squadrons?|pilots?|flying-boats?"
_SEA = r"ships?|vessels?|warships?|navy|fleet|frigates?|destroyers?|cutters?|gunboats?|boats?|cruisers?|submarines?|sailors?|seam[ae]n|coast ?guard"
_BRANCH = {"land": re.compile(rf"(?:{_LAND})$"), "air": re.compile(rf"(?:{_AIR})$"), "sea": re.compile(rf"(?:{_SEA})$")}
_FORCE = rf"(?P<force>{_LAND}|{_AIR}|{_SEA})"
_SENT = re.compile(  # "Venezuela moved six battalions up to its border"
    rf"\b(?P<who>[A-Z][\w-]+)(?:['’]s [a-z]+| [a-z]+)? (?:(?:on|last|this) [A-Z]?[a-z]+ )?(?:sent|moved|ordered|landed|threw|flew|marched|brought|has sent|had sent|has moved)"
    rf" (?:[a-z0-9][a-z0-9,-]* ){{0,4}}?{_FORCE}\b"
)
_WHO = re.compile(rf"\b(?P<who>(?!No\b|Not\b|The\b)[A-Z][\w-]+|foreign|[Oo]ur)(?:['’]s?)? (?:[a-z0-9][a-z0-9,-]* ){{0,3}}?{_FORCE}\b")
_OF = re.compile(rf"\b{_FORCE} (?:of|from) (?:the )?(?:Royal |Imperial )?(?P<who>[A-Z][\w-]+)\b")
_PEOPLE = re.compile(
    r"\b(?:no|not one|not a single|not a|single|either|any) (?P<who>[A-Z][\w-]+)(?= (?:has|had|was|were|is|took|came|went|ever|or|and|set|crossed|entered|of|in)\b)", re.IGNORECASE
)
_PLURAL = re.compile(r"(?<!['’] )\b(?P<who>[A-Z][a-z]+s)(?! [a-z]+s\b)(?= (?:have|had|were|are|took|came|went|crossed|entered|led|lead|on|in|with|from|who|[a-z]+ed)\b)")
_THERE = re.compile(
    r"\b(?:there (?:was|were|is|are|has|have|had)(?: never| not)?(?: been)?|cross(?:ed|es|ing)?|enter(?:ed|s|ing)?|set foot|came|come|coming|near|reach(?:ed|es)?|land(?:ed|s|ing)?|flew|flown|fly|overfl\w+|took part|taken part"
    r"|(?:was|were|been|is|are) (?:ever |now )?(?:in|at|on|near|anywhere|there|seen|stationed|camped)|attack(?:ed|s|ing)?|bomb(?:ed|s|ing)?|shell(?:ed|s|ing)?|raid(?:ed)?"
    r"|storm(?:ed)?|seiz(?:ed|ure)|captur(?:ed|e)|occup(?:ied|y|ation)|took|hold|holds|held|fight(?:ing|s)?|fought|fell|lead|leads|led|march(?:ed)?|advanc(?:ed|ing)|moved"
    r"|drove|driv(?:en|ing)|invad(?:ed|ing)|intrud\w+|stray(?:ed)?|penetrat\w+|left (?:its|their) (?:barracks|cantonments)|stirred|rolled|came over|had been in"
    r"|board(?:ed|ing)?|fired|opened fire|shot|opened up|let themselves down|poured|came down|went over|pushed|passed)\b"
)
_NO = re.compile(
    r"^not\b|\b(?:no|not one|not a single|not a|none of|nobody|never|neither|nothing|at no time|at no moment|nowhere|without)\b|\b(?:has|have|had|did|was|were|is|are) not\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|would|shall|may|might|can|could|must|should|if|unless|until|yet|plans?|ready|to be|demand\w*|want\w*)\b", re.IGNORECASE)
_LATE = 3


@dataclass(frozen=True, slots=True)
class Force:
    """That a state's force of one branch was there and acted, or that none was."""

    fact: Fact
    whose: frozenset[tuple[str, str]]
    verb: str
    is_not: bool


def match_absences(board: Board, facts: Sequence[Sequence[Fact]]) -> Iterator[Finding]:
    """Yield where one says that no force of a state was there, and another tells what one did."""
    told = [[force for f in one if (force := _force(f)) is not None] for one in facts]
    for i, j in combinations_with_replacement(range(len(told)), 2):
        for ours, theirs in ((told[i], told[j]), (told[j], told[i])) if i != j else ((told[i], told[j]),):
            for no in (n for n in theirs if n.is_not):
                fits = [yes for yes in ours if not yes.is_not and _fits(no, yes)]
                if fits:
                    best = max(fits, key=lambda y: (len(y.fact.keys & no.fact.keys), -y.fact.span.start))
                    yield relate(board, "contradicts", "status", best.verb, (_side(best.fact), _side(no.fact)))


def _force(fact: Fact) -> Force | None:
    text = plain_marks(fact.text)
    if fact.is_ahead or _AHEAD.search(text):
        return None
    if (sent := _SENT.search(text)) and (state := _state(fact, sent["who"])) and not _NO.search(text) and not fact.is_denied:
        branch = next(name for name, words in _BRANCH.items() if words.match(sent["force"]))
        return Force(fact, frozenset(((state, branch),)), "sent", is_not=False)
    act = _THERE.search(text)
    if act is None:
        return None
    before = text if _BY.search(text, act.end()) or _THERE_IS.search(text) else text[: act.start()]
    found: set[tuple[str, str]] = set()
    for pattern in (_WHO, _OF):
        for match in pattern.finditer(before):
            if state := _state(fact, match["who"]):
                found.add((state, next(name for name, words in _BRANCH.items() if words.match(match["force"]))))
    for pattern in (_PEOPLE, _PLURAL) if not found else ():
        for match in pattern.finditer(before):
            if state := fact.sheet.state_called(match["who"]) or fact.sheet.state_called(match["who"].removesuffix("s")):
                found.add((state, "any"))
    return Force(fact, frozenset(found), act.group(), is_not=_denies(fact, text, act.end())) if found else None


_BY = re.compile(r"\bby (?:the )?")
_THERE_IS = re.compile(r"\bthere (?:was|were|is|are|has been|had been|has never been|have been)\b", re.IGNORECASE)


def _denies(fact: Fact, text: str, act: int) -> bool:
    return bool(_NO.search(text[:act])) != fact.is_denied


def _state(fact: Fact, word: str) -> str:
    if word.lower() == "our":
        return next((w for w in fact.voice.key.split() if w.isupper() and len(w) == 3), "")
    if word.lower() == "foreign":
        return "foreign"
    return fact.sheet.state_called(word.removesuffix("'s")) or ""


def _fits(no: Force, yes: Force) -> bool:
    if not any(_is_one(a, b) for a in no.whose for b in yes.whose) and not _is_foreign(no, yes):
        return False
    if no.fact.sheet is yes.fact.sheet and not no.fact.voice.is_another(yes.fact.voice):
        return False
    towns = [{s.key for s in f.fact.spots if s.is_town and not f.fact.sheet.state_called(s.name)} for f in (no, yes)]
    if towns[0] and towns[1] and not towns[0] & towns[1]:
        return False
    if no.fact.days and yes.fact.days and not any(may_be_same(a, b) for a in no.fact.days for b in yes.fact.days):
        return False
    a, b = no.fact.sheet.account.published, yes.fact.sheet.account.published
    days = [x for d in yes.fact.days if (x := bounds(d))]
    if a and days and all(x[0] > a for x in days):
        return False
    return not (a and b and b > a and not days)


def _is_one(left: tuple[str, str], right: tuple[str, str]) -> bool:
    return left[0] == right[0] and (left[1] == right[1] or "any" in (left[1], right[1]))


def _is_foreign(no: Force, yes: Force) -> bool:
    """Say whether one says that no foreigner was in a state, and the other has a force of another state there."""
    where = {k for k in no.fact.keys if k.startswith("@")}
    return any(s == "foreign" for s, _ in no.whose) and bool(where & yes.fact.keys) and any(f"@{s}" not in where for s, _ in yes.whose)


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.shown, fact.voice)
