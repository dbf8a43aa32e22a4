"""Findings between facts: clauses that tell one thing, the same or with one slot told differently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casus.ground.dates import bounds, is_finer, may_be_same
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.story import Finding, Relation
from casus.reconcile.attributes import match_amounts, match_attributes
from casus.reconcile.blame import is_cleft, match_blame
from casus.reconcile.board import Board
from casus.reconcile.chains import Chains
from casus.reconcile.fact_keys import Spot
from casus.reconcile.fact_pairs import Pair, name_others, pair_facts
from casus.reconcile.facts import Fact, find_facts
from casus.reconcile.measures import Measure
from casus.reconcile.relate import Side, relate
from casus.reconcile.vocabulary import key_of

_WIDTH = (("day", 0), ("month", 40), ("year", 40_000))
_ONCE = frozenset(
    "sign approve join leave founder return invite expel recall crash sink meet agree deposit release assassinate annex".split()
)
_CLOSE = {"day": 7, "month": 62, "year": 800}  # days: beyond these two dates are of two things
_ALL, _SAME, _EVEN, _LIKE, _FEW = 0.99, 0.75, 0.65, 0.6, 0.5  # coverage of the shorter clause
_MUCH, _ENOUGH, _SOME, _WHOLE = 2.8, 2.2, 1.9, 1.3  # weight of shared keys
_PAIR = 2
_MOST_WORDS = 4
_NEAR = 2  # sentences between one speaker and another who says no
_WORD = re.compile(r"[\w'’-]+")
_PARTIES = frozenset(  # words for those who act: that both tell of them does not make it one act
    map(
        key_of,
        """soldiers police rebels ship frigate country people crew government minister envoy president parliament alliance official
        officials leader member airliner border town city prime foreign crowd gunmen spokesman spokeswoman secretary""".split(),
    )
) | {"foreign-ministry", "defence-ministry"}
_LIGHT = frozenset(
    ("agree", "country", "plan", "intend", "ever", "single", "any", "kind")
)  # a denial of the one is one of what was agreed or planned
_NEARLY = 0.55
_LONGER = 0.4  # coverage of the longer clause where nothing but words speaks for sameness
_PREPOSITION = re.compile(r"\b(from|to|with|against|on)\s+(?:the\s+)?$", re.IGNORECASE)
_NO = re.compile(
    r"\b(?:had|has|have|was|were|did|does|do|is|are|been) (?:not|never)\b|\b(?:had|has|have|was|were|did|is|are)n['’]t\b"
    r"|\b(?:none|neither) of\b|\bneither (?:side|party|country|government|state)\b"
    r"|\bno\s+[\w -]{3,30}?\s(?:was|were|had|has|have|is|are)\b"
    r"|\b(?:stay|remain)(?:s|ed)? (?:an? )?member\b|\bke(?:ep|eps|pt) (?:its|their) (?:place|seat|membership)\b"
    r"|\b(?:unharmed|uninjured|unhurt|unarmed|survived|cancelled|put off|called off|(?:is|are|was|were) (?:safe|alive))\b"
    r"|\bcarried no\b|\bnot one\b",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(r"(?:and|but|or|then|who|which)?\s*(?:was|were|had|has|is|are|did|does)\b", re.IGNORECASE)
_TOLLS = frozenset(("die", "wound", "harm"))  # casualties are compared by `counts`
_YET = re.compile(r"\b(?:yet|still|so far|think|thinks|believe|believes|sure|clear)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be)\b[^,;]*\bby\b", re.IGNORECASE)


def match_facts(board: Board) -> Iterator[Finding]:
    """Yield findings between clauses of different reports, and between two voices of one.

    A contradiction is where one slot alone differs: what else the two clauses tell (who, what, when, where, how many) is shared, or told
    by one of them only. Where two slots differ, they tell two things.
    """
    sheets = [find_facts(s, board.towns) for s in board.sheets]
    pairs, chains = list(pair_facts(sheets)), Chains()
    for pair in pairs:
        for relation, slot, sides in _compare(pair):
            if relation == "same" and not chains.join(*((s.sheet.report, s.span) for s in sides)):
                continue
            yield relate(board, relation, slot, _about(pair), sides)
    yield from match_attributes(board, sheets)
    yield from match_amounts(board, sheets)
    yield from match_blame(board, sheets)
    for pair in _best_denied(pairs):
        yield relate(board, "contradicts", "status", _about(pair), _sides(pair))


Compared = tuple[Relation, str, tuple[Side, Side]]


def _compare(pair: Pair) -> Iterator[Compared]:
    left, right = pair.left, pair.right
    if left.is_denied != right.is_denied:
        return
    if is_cleft(pair):
        yield "contradicts", "actor", _sides(pair)
        return
    differing = _differing(pair)
    if left.is_negated != right.is_negated or (len(differing) > 1 and not (_opens_both(pair) and not {"names", "doer"} & set(differing))):
        return
    for slot in differing:
        yield from _contradiction(pair, slot)
    slot = differing[0] if differing else ""
    if slot == "names" and _is_other_party(pair):
        yield "contradicts", "actor", _sides(pair)
    elif not slot and left.sheet is not right.sheet and _is_same(pair) and _numbers_fit(pair):
        yield "same", "event", _sides(pair)
    if not slot and left.sheet is not right.sheet and len(left.days) == len(right.days) == 1 and _is_one_act(pair):
        for finer, other in ((left, right), (right, left)):
            if is_finer(finer.days[0], other.days[0]) and "W" not in other.days[0]:  # "a week ago" is no month
                yield "refines", "happened", (_side(finer), _side(other))


def _contradiction(pair: Pair, slot: str) -> Iterator[Compared]:
    """Yield the contradiction in a slot that two clauses of one thing tell differently, and that they tell one act where they do."""
    numbers = _differing_measures(pair.left.measures, pair.right.measures)
    towns = [{s.key for s in f.spots if s.is_town} for f in (pair.left, pair.right)]
    if towns[0] and towns[1] and not towns[0] & towns[1] and slot != "place":
        return  # of two towns two things are told
    if slot == "number" and numbers and _is_one_number(pair, numbers):
        yield "contradicts", "number", _sides(pair)
    if fold(pair.left.text) == fold(pair.right.text):  # a copy printed on another day: its "on Monday" is another one only to us
        return
    if slot not in ("happened", "place") or not _is_one_act(pair) or (slot == "happened" and not _close(pair)):
        return
    yield "contradicts", slot, _sides(pair)
    if _is_same(pair) and (slot == "place" or len(pair.left.days[0]) == len("YYYY-MM-DD")):
        yield "same", "event", _sides(pair)


def _opens_both(pair: Pair) -> bool:
    """Say whether two reports open with one act: there it may be told with another day and another number, and is still one."""
    left, right = pair.left, pair.right
    return (
        left.sentence == right.sentence == 0
        and left.sheet is not right.sheet
        and pair.weight + bool({m.unit for m in left.measures} & {m.unit for m in right.measures}) >= _ENOUGH
        and pair.coverage >= _LIKE
        and bool(pair.plain - _PARTIES)
    )


def _differing(pair: Pair) -> list[str]:
    """Return the slots in which the two facts exclude each other."""
    left, right = pair.left, pair.right
    found: list[str] = []
    if left.days and right.days and not any(may_be_same(a, b) for a in left.days for b in right.days):
        found.append("happened")
    spots = _differing_spots(left.spots, right.spots)
    if spots:
        found.append("place")
    if _differing_measures(left.measures, right.measures):
        found.append("number")
    if name_others(left, right):
        found.append("names")
    doers = [_doer(f) for f in (left, right)]
    if doers[0] and doers[1] and doers[0] not in right.keys and doers[1] not in left.keys:
        found.append("doer")
    return found


def _doer(fact: Fact) -> str:
    """Return the party that a clause begins with, "" where it begins with something else."""
    first = fact.placed[0].key if fact.placed else ""
    return first if first in _PARTIES else ""


def _differing_spots(left: Sequence[Spot], right: Sequence[Spot]) -> tuple[Spot, Spot] | None:
    if len(left) != 1 or len(right) != 1 or left[0].key == right[0].key:
        return None
    a, b = left[0], right[0]
    return (a, b) if a.state and b.state and a.state != b.state else None


def _numbers_fit(pair: Pair) -> bool:
    """Say whether the numbers of one unit in both clauses are near: "more than 10,000" and "about 12,000" are told as two numbers."""
    for ours in pair.left.measures:
        for theirs in pair.right.measures:
            if ours.unit == theirs.unit and not max(ours.least, theirs.least) <= min(
                ours.most, theirs.most, 2 * min(ours.least, theirs.least)
            ):
                return False
            if ours.unit == theirs.unit and ours.least != theirs.least and ours.most != theirs.most:
                return False
    return True


def _differing_measures(left: Sequence[Measure], right: Sequence[Measure]) -> tuple[Measure, Measure] | None:
    """Return the measures of the one unit in which two clauses exclude each other."""
    found = []
    for unit in dict.fromkeys(m.unit for m in left):
        ours, theirs = [m for m in left if m.unit == unit], [m for m in right if m.unit == unit]
        if ours and theirs and not any(a.may_equal(b) for a in ours for b in theirs):
            found.append((ours, theirs))
    if len(found) != 1 or len(found[0][0]) > 1 or len(found[0][1]) > 1:
        return None  # lists that differ in all their numbers are lists of two things
    return found[0][0][0], found[0][1][0]


def _is_one_act(pair: Pair) -> bool:
    """Say whether two clauses tell one act, so that two days or two places of it exclude each other."""
    left, right = pair.left, pair.right
    if left.is_ahead != right.is_ahead or left.sheet is right.sheet or len(left.days) > 1 or len(right.days) > 1:
        return False
    if len(pair.shared) == _PAIR and any(" " in name for name in pair.shared - pair.plain):  # one named person, and what he does
        return bool(pair.plain) and pair.coverage >= _SAME and pair.longer >= _LIKE
    if len(pair.shared) == _PAIR:
        return len(pair.plain) == _PAIR and (pair.coverage >= _ALL or (pair.coverage >= _LIKE and pair.longer >= _FEW))
    if len(pair.plain) >= _PAIR and len(pair.shared) > len(pair.plain) and pair.coverage >= _NEARLY and pair.longer >= _LONGER:
        return True  # the same party and the same act on the same thing
    return bool(pair.plain) and pair.weight >= _SOME and (pair.coverage >= _LIKE or (pair.coverage >= _FEW and pair.weight >= _MUCH))


def _close(pair: Pair) -> bool:
    """Say whether two dates of one precision are near enough to be of one thing; two months or years only of what happens once."""
    dates = pair.left.days[0], pair.right.days[0]
    a, b = bounds(dates[0]), bounds(dates[1])
    if a is None or b is None:
        return False
    kinds = [next(kind for kind, most in _WIDTH if (x[1] - x[0]).days <= most) for x in (a, b)]
    if kinds[0] != kinds[1] or abs((a[0] - b[0]).days) > _CLOSE[kinds[0]]:
        return False
    return kinds[0] == "day" or bool(pair.plain & (_ONCE | {"visit"} if pair.left.is_ahead else _ONCE))


def _is_one_number(pair: Pair, number: tuple[Measure, Measure]) -> bool:
    """Say whether the numbers of two clauses are of one thing: little else is said in either, or the thing is named that has one number."""
    left, right = pair.left, pair.right
    if left.sheet is right.sheet and not (left.voice.name and right.voice.name):
        return False
    if number[0].unit == "ordinal memb" and pair.coverage >= _SAME:  # one state has one place among the members
        return pair.weight >= _ENOUGH
    if number[0].unit.startswith("ordinal"):
        return pair.weight >= _MUCH and pair.longer >= _LONGER
    if number[0].unit.startswith("count") and len(pair.shared - _TOLLS) >= _PAIR:  # what is counted is shared too
        few, many = pair.weight / pair.coverage + 1, pair.weight / pair.longer + 1
        if (pair.weight + 1) / few >= _EVEN and (pair.weight + 1) / many >= _NEARLY and pair.weight + 1 >= _SOME:
            return True
    if not pair.plain:
        return False
    if number[0].unit == "percent":  # shares are many, and of many things
        return pair.coverage >= _SAME and pair.longer >= _LIKE and pair.weight >= _MUCH
    if pair.coverage >= _SAME and pair.weight >= _SOME:
        return pair.longer >= _FEW
    if pair.coverage >= _EVEN and pair.longer >= _NEARLY and pair.weight >= _ENOUGH:
        return True
    return pair.coverage >= _LIKE and pair.weight >= _MUCH and pair.longer >= _LONGER


def _is_other_party(pair: Pair) -> bool:
    """Say whether two reports open with one act, in the same words but for one party behind a preposition ("from X", "from Y")."""
    left, right = pair.left, pair.right
    only = [{n for n in f.names - o.keys if n not in {s.key for s in f.spots}} for f, o in ((left, right), (right, left))]
    if left.sentence or right.sentence or left.sheet is right.sheet or len(pair.plain) < _PAIR:
        return False
    if any(len(names) != 1 or not next(iter(names)).startswith("@") for names in only) or (left.keys - left.names) ^ (
        right.keys - right.names
    ):
        return False
    words = [_before(f, next(iter(names))) for f, names in zip((left, right), only, strict=True)]
    return bool(words[0]) and words[0] == words[1]


def _before(fact: Fact, name: str) -> str:
    """Return the preposition before a name, "" where none stands there."""
    place = next(p.start for p in fact.placed if p.key == name)
    match = _PREPOSITION.search(fact.sheet.text[fact.span.start : place])
    return match[1].lower() if match else ""


def _is_turned(pair: Pair) -> bool:
    """Say whether what one does to the other in one clause, the other does in the other."""
    both = {k for k in pair.shared if k.startswith("@")} or pair.shared & _PARTIES
    firsts = [next((p.key for p in f.placed if p.key in both), "") for f in (pair.left, pair.right)]
    passive = [bool(_PASSIVE.search(f.text)) for f in (pair.left, pair.right)]
    return len(both) >= _PAIR and (firsts[0] != firsts[1]) != (passive[0] != passive[1])


def _is_same(pair: Pair) -> bool:
    left, right = pair.left, pair.right
    if not pair.plain - _PARTIES - _TOLLS or left.is_ahead != right.is_ahead or _is_turned(pair):
        return False
    if pair.longer >= _ALL and pair.weight >= _WHOLE:
        return True
    if pair.coverage >= _EVEN and pair.longer >= _LIKE and pair.weight >= _SOME:
        return True
    return (
        pair.coverage >= _LIKE and (pair.weight >= _ENOUGH or (pair.coverage >= _SAME and pair.weight >= _SOME)) and pair.longer >= _LONGER
    )


def _best_denied(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield for each denial what it denies in each report: the clause that shares most with it."""
    best: dict[tuple[str, Span, str], Pair] = {}
    for pair in pairs:
        if _is_no(pair.left) == _is_no(pair.right) or not _is_denied(pair):
            continue
        denial, other = _denial_first(pair)
        place = denial.sheet.report, denial.span, other.sheet.report
        if place not in best or (pair.weight, pair.coverage) > (best[place].weight, best[place].coverage):
            best[place] = pair
    yield from best.values()


def _is_no(fact: Fact) -> bool:
    """Say whether a clause says that a thing is not so: its words do, or its speaker, not both."""
    return fact.is_denied != fact.is_negated


def _denial_first(pair: Pair) -> tuple[Fact, Fact]:
    return (pair.left, pair.right) if _is_no(pair.left) else (pair.right, pair.left)


def _is_denied(pair: Pair) -> bool:
    """Say whether a denial is of what another voice tells: all that it says stands there, but for one word in three."""
    denial, other = _denial_first(pair)
    if denial.voice.key == other.voice.key or _differing(pair):
        return False
    is_one_time = denial.is_ahead == other.is_ahead or "leave" in pair.plain  # who stays does not leave, now or later
    if not denial.is_denied and not (is_one_time and _is_plain_no(denial) and _says_enough(pair)):
        return False
    if not pair.plain - _PARTIES:
        return False
    open_keys = {p.key for p in denial.placed if not p.key.startswith("@")} - other.keys - _LIGHT
    return bool(pair.plain) and (not open_keys or (len(open_keys) == 1 and len(pair.shared) > _PAIR))


def _is_plain_no(fact: Fact) -> bool:
    return bool(_NO.search(fact.text)) and bool(fact.voice.name) and not _YET.search(fact.text)


def _says_enough(pair: Pair) -> bool:
    """Say whether one's "not" is about what the other tells: what is told as not so may be so at another time."""
    denial = _denial_first(pair)[0]
    if _NO_SUBJECT.match(denial.text) and not any(k.startswith("@") for k in denial.keys):
        return False
    left, right = pair.left, pair.right
    is_far = left.sheet is right.sheet and not (left.voice.name and right.voice.name and abs(left.sentence - right.sentence) <= _NEAR)
    if is_far or _YET.search(_denial_first(pair)[1].text) or pair.weight < _SOME:
        return False
    return len(pair.plain) > _PAIR or len(pair.plain) < len(pair.shared) or pair.coverage >= _ALL


def _sides(pair: Pair) -> tuple[Side, Side]:
    return _side(pair.left), _side(pair.right)


def _side(fact: Fact) -> Side:
    return Side(fact.sheet, fact.shown, fact.voice)


def _about(pair: Pair) -> str:
    """Return what both clauses tell, in words of the left one: "signed ceasefire"."""
    text, told = pair.left.sheet.text, []
    for placed in pair.left.placed:
        word = _WORD.match(text, placed.start)
        if placed.key in pair.plain and word and word.group() not in told:
            told.append(word.group())
    return " ".join(told[:_MOST_WORDS])
