"""Denied deeds: one report tells an act of a kind as done, another that there was none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations_with_replacement

from casus.ground.dates import bounds, may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.board import Board
from casus.reconcile.chambers import are_two_houses
from casus.reconcile.deed_pairs import can_meet, doers_of, needed_more
from casus.reconcile.deeds import Deed, affinity, generic_keys
from casus.reconcile.fact_pairs import weigh_keys
from casus.reconcile.fact_slots import PARTIES
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.fields import FIELDS
from casus.reconcile.patients import have_two_patients
from casus.reconcile.relate import MOST_REPORTS, Side, relate

_OPEN = re.compile(
    r"\b(?:think|thinks|believe|believes|sure|clear|longer|if|unless|would(?: not|n['’]t) have|no (?:reason|need) (?:to|for))\b",
    re.IGNORECASE,
)
_YET = re.compile(r"\b(?:yet|so far)\b", re.IGNORECASE)
NOBODY = re.compile(
    r"\b(?:nobody|no one|none|nothing|not (?:a|an|one|a single)|there (?:was|were|had been|is) (?:no|never)|no\s+[\w-]+(?: [\w-]+){0,4}?\s"
    r"(?:was|were|had|has|have|is|are))\b|\bwithout\b",
    re.IGNORECASE,
)
_ENOUGH, _GENERAL = 1.0, 0.4  # what a denial shares with what it denies; one that names nobody less
_SOLE = 0.2  # and one of the only act of the kind that either report tells of the party
_FIRST = re.compile(r"\bfirst\b", re.IGNORECASE)
_CANCELLED = re.compile(r"\b(?:cancel|postpon|scrapp|put(?:ting)? off|call(?:ed|s|ing)? off)\w*", re.IGNORECASE)
_PLANNED = frozenset(("participation", "payment", "visit"))  # that it is to be and that it is refused are told of one time
_ANSWERS = frozenset(("praise",))  # given to some one thing, which each clause names
_BONDED = frozenset(("leaving", "joining", "suspension", "notice", "participation", "accord"))
_BONDS = frozenset("agree alliance bloc base soldier envoy mission member meet vote".split())
_STATE = re.compile(r"@[A-Z]{3}")
_DEVELOPS = 3  # days after which an opposite is a later state of things
_EARLY = 3  # sentences at the head of two reports, where "not a shot was fired" is of what both are about
_MANY = 24
_BROAD = frozenset(
    ("attack", "accord", "collision", "holding on")
)  # their words tell several things, of which one may be so and another not


def match_deed_denials(board: Board, facts: Sequence[Sequence[Fact]], told: Sequence[Sequence[Deed]]) -> Iterator[Finding]:
    """Yield where one report or speaker tells an act that another says was not done, whatever the words of both."""
    weights = weigh_keys([f for one in facts for f in one], len(facts))
    few = len(told) <= MOST_REPORTS
    pairs = combinations_with_replacement(range(len(told)), 2) if few else ((0, n) for n in range(1, len(told)))
    for i, j in pairs:
        seen: set[tuple[int, int]] = set()
        for field in (f for f in FIELDS if f.name not in _BROAD):
            ours, theirs = ([d for d in told[n] if d.field is field] for n in (i, j))
            ways = ((ours, theirs), (theirs, ours)) if i != j else ((ours, theirs),)
            for yes, no in (pair for a, b in ways for pair in _best(a, b, weights, board.states)):
                key = yes.fact.sentence, no.fact.sentence
                if key not in seen:
                    seen.add(key)
                    yield relate(board, "contradicts", "status", yes.words, (_side(yes), _side(no)))


def _best(
    ours: Sequence[Deed], theirs: Sequence[Deed], weights: Mapping[str, float], states: AbstractSet[str]
) -> Iterator[tuple[Deed, Deed]]:
    """Yield for each denial of one report what it denies of the other: the clause that shares most with it."""
    done, denied = [d for d in ours if not d.is_not], [d for d in theirs if d.is_not]
    if max(len(done), len(denied)) > _MANY:
        return
    for no in denied:
        scored = [(affinity(yes, no, weights), yes) for yes in done if _denies(no, yes, states)]
        if not scored:
            continue
        score, yes = max(scored, key=lambda s: (s[0], -s[1].fact.span.start))
        if are_two_houses(yes.fact.text, no.fact.text):
            continue
        if not _is_general(no) and not _parties(yes) & _parties(no):
            continue
        more = needed_more(yes.fact, no.fact)
        least = more + (_GENERAL if _is_general(no) and no.field.is_sole else _ENOUGH)
        is_of_all = _is_general(no) and _names(no) and _names(no) <= yes.keys | yes.around and _is_no_more(no, yes)
        if (no.field.is_plain or is_of_all) and _is_sole(yes, no, done, denied):
            is_flat = is_of_all or (not no.fact.names and max(yes.fact.sentence, no.fact.sentence) <= _EARLY)
            least = more + (0.0 if _is_general(no) and is_flat else _SOLE)
        if score >= least and (not more or _is_general(no) or _share_a_name(yes, no)) and not _is_told(yes, theirs, weights, states):
            yield yes, no


def _parties(deed: Deed) -> frozenset[str]:
    """Return the actors, persons left out, that a clause or what stands around it names: whose act it is."""
    return frozenset(k for k in deed.keys | deed.around if k.startswith("@") and " " not in k)


def _is_told(yes: Deed, others: Sequence[Deed], weights: Mapping[str, float], states: AbstractSet[str]) -> bool:
    """Say whether the report that denies an act tells it too, in its own words or another's."""
    return any(not d.is_not and not d.is_ahead and can_meet(yes, d, states) and affinity(yes, d, weights) >= _ENOUGH for d in others)


def _denies(no: Deed, yes: Deed, states: AbstractSet[str]) -> bool:
    """Say whether a denial can be of an act: of the same party, of the same time, and of nothing that lies ahead."""
    text = plain_marks(no.fact.text)
    if yes.fact.sheet is no.fact.sheet and _stand_together(yes, no):
        return False
    if not can_meet(yes, no, states) or _OPEN.search(text) or may_come_later(yes.fact, no.fact) or _leaves_another(yes, no):
        return False
    if have_two_patients(yes.fact, no.fact, sorted(yes.fact.keys & no.fact.keys)):
        return False
    things = [d.keys & (no.field.of | no.field.things) for d in (yes, no)]
    if things[0] and things[1] and not things[0] & things[1]:
        return False  # the border is shut, and the embassy open
    if yes.is_ahead and yes.field.name != "bond" and not (yes.is_intended and yes.field.name in _PLANNED and not _CANCELLED.search(text)):
        return False  # what was planned may be given up later
    own = frozenset(n for n in no.fact.names if n.startswith("@")) or frozenset(n for n in no.fact.names if n in no.fact.voice.key)
    named = _named(yes)
    if own and not own & named and (named or not own <= states) and not no.field.is_two_sided:
        return False
    if _FIRST.search(text) and not _FIRST.search(yes.fact.text):
        return False  # who denies that it fired first does not deny that it fired
    if no.is_opposite and (_days_apart(yes, no) > _DEVELOPS or _is_of_another_thing(yes, no, states)):
        return False  # what was closed may be open again
    days = no.fact.days or no.fact.limits
    if days and yes.fact.days and not any(may_be_same(a, b) for a in no.fact.days for b in yes.fact.days):
        return no.is_opposite or _is_before(yes.fact.days, no.fact.limits)
    return True


def _is_of_another_thing(yes: Deed, no: Deed, states: AbstractSet[str]) -> bool:
    """Say whether an opposite is of another thing or place: a plan welcomed and a charge rejected; an envoy who stays at home."""
    if no.field.name in _ANSWERS and not yes.keys & no.keys:
        return True
    towns, there = [s for s in no.fact.spots if s.is_town and s.name], yes.keys - doers_of(yes, states)
    return no.field.name == "recall" and bool(towns) and all(s.name not in yes.fact.text and f"@{s.state}" not in there for s in towns)


def _stand_together(yes: Deed, no: Deed) -> bool:
    """Say whether two clauses of one report are in one speech, or share nothing but what stands around both.

    "It never refused, they said; it had only asked for dollars" is told by them to the end.
    """
    is_one_speech = yes.fact.sentence == no.fact.sentence and not (yes.fact.voice.name and no.fact.voice.name)
    return is_one_speech or not yes.fact.keys & no.fact.keys & (no.fact.names | no.field.of)


def may_come_later(told: Fact, no: Fact) -> bool:
    """Say whether what one report says was not done yet may have been done when the other was published."""
    later, earlier = told.sheet.account.published, no.sheet.account.published
    return _YET.search(plain_marks(no.text)) is not None and (later is None or earlier is None or later >= earlier)


def _days_apart(left: Deed, right: Deed) -> int:
    """Return the days between the publication of two reports, 0 where one is not known."""
    a, b = left.fact.sheet.account.published, right.fact.sheet.account.published
    return abs((a - b).days) if a and b else 0


def _leaves_another(yes: Deed, no: Deed) -> bool:
    """Say whether one clause is of another body, treaty, base or force than the other ("leaves the pact", "stays in the league")."""
    if yes.field.name not in _BONDED:
        return False
    bonds = [{k for k in d.keys if k in _BONDS or (k.startswith("@") and not _STATE.fullmatch(k) and " " not in k)} for d in (yes, no)]
    is_told = bonds[0] and bonds[1] if yes.field.name == "participation" else bonds[0] or bonds[1]
    return bool(is_told) and not bonds[0] & bonds[1]


def _is_before(days: Sequence[str], limits: Sequence[str]) -> bool:
    """Say whether days lie before the day until which a thing is denied ("no request before June")."""
    ends = [b[0] for v in limits if (b := bounds(v))]
    return bool(ends) and all((b := bounds(d)) is not None and b[1] < min(ends) for d in days)


def _is_sole(yes: Deed, no: Deed, done: Sequence[Deed], denied: Sequence[Deed]) -> bool:
    """Say whether each report tells of one act of the kind alone by the party that both name, or of one at all."""
    names = (_names(no) & _named(yes)) or (no.field.of & no.keys & yes.keys)
    if no.field.is_two_sided and no.field.of & no.keys & (yes.keys | yes.around):
        names = no.field.of & no.keys
    names = names or (no.fact.keys & yes.fact.keys) - generic_keys(no.field) - PARTIES
    if (not names and not _is_general(no)) or (no.field.is_mutual and len(names) <= 1):
        return False
    return all(len(_of(names, one)) == 1 for one in (done, denied))


def _of(names: frozenset[str], deeds: Sequence[Deed]) -> Sequence[Deed]:
    """Return the deeds of a party: those that name it, else those around which it is named."""
    return [d for d in deeds if not names or names & d.keys] or [d for d in deeds if names & d.around]


def _named(deed: Deed) -> frozenset[str]:
    """Return the parties and persons that a clause names; where it names none, those around it. For a person his party stands too."""
    own = _names(deed)
    people = any(" " in n for n in own)
    return (own | frozenset(n for n in deed.around if n.startswith("@"))) if people or not own else own


def _names(deed: Deed) -> frozenset[str]:
    return frozenset(n for n in deed.fact.names if n.startswith("@"))


def _is_no_more(no: Deed, yes: Deed) -> bool:
    """Say whether a denial is of any act of the kind: all that it tells stands in the other clause or around it."""
    return not no.fact.keys - no.fact.names - generic_keys(no.field) - yes.keys - yes.around


def _share_a_name(yes: Deed, no: Deed) -> bool:
    names = yes.fact.names | no.fact.names
    return any(k in names or k.startswith("@") for k in (yes.keys | yes.around) & (no.keys | no.around))


def _is_general(no: Deed) -> bool:
    return bool(NOBODY.search(plain_marks(no.fact.text)))


def _side(deed: Deed) -> Side:
    return side_of(deed.fact)
