"""Findings between counts: two numbers of the dead, the hurt, the held or a crowd."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import inf

from casus.ground.dates import bounds, may_be_same
from casus.model.story import Finding, Relation
from casus.reconcile.board import Board
from casus.reconcile.counts import Count, context, find_counts
from casus.reconcile.quantities import Quantity
from casus.reconcile.relate import Side, find_newer, relate
from casus.reconcile.wording import content_stems, stem

_NOT = re.compile(r",\s+(?:and\s+)?not\b", re.IGNORECASE)
_NEAR = 2  # sentences
_NEWS = 31  # days; a count dated earlier is background
_CLOSE = 1.5
_SOLDIERS = frozenset(("troops", "police", "fighters"))
_ARMED = re.compile(r"\b(?:soldiers|troops|servicemen|paratroopers|marines|guards|gendarmes|policemen|garrison|fighters)\b", re.IGNORECASE)
_UNARMED = re.compile(r"\b(?:civilians?|villagers?|townspeople|women|children|refugees|farmers|fishermen|passers-by)\b", re.IGNORECASE)
_RISES = 7  # days after which a higher toll is a later one
_TOLLS = frozenset(("killed", "wounded", "missing"))
_FAR = 50.0  # times: one toll of a happening is not so much larger than another
_LEAD = 2  # sentences
_SHORT = 14  # sentences of a short report
_STATE_ID = 3  # letters
_KIND_STEMS = frozenset(
    map(stem, "killed dead died deaths wounded injured hurt missing arrested detained crowd people said police".split())
)
_MOST_REPORTS = 8
_NAME = re.compile(r"[A-Z][\w-]+")
_NUMBER_OF = re.compile(r"\bnumber of (?:the )?([A-Z][\w-]+)[^.;]{0,40}$")


def match_counts(board: Board) -> Iterator[Finding]:
    """Yield findings between counts, first inside each report, then across reports."""
    counts = [find_counts(sheet) for sheet in board.sheets]
    for one in counts:
        yield from _within(board, one, [c for other in counts if other is not one for c in other])
    kinds = sorted({c.kind for one in counts for c in one})
    for kind in kinds:
        by_report = [found for one in counts if (found := [c for c in one if c.kind == kind])]
        pairs = combinations(by_report, 2) if len(by_report) <= _MOST_REPORTS else ((by_report[0], other) for other in by_report[1:])
        for left, right in pairs:
            yield from _across(board, left, right, by_report)


def _within(board: Board, counts: Sequence[Count], elsewhere: Sequence[Count]) -> Iterator[Finding]:
    """Yield where two speakers side by side give different numbers, and where one number takes the place of the one before.

    The number before stands in an earlier report of the outlet, where that is among the reports. "Three, not five" contradicts whoever told
    five.
    """
    for i, left in enumerate(counts):
        for right in counts[i + 1 : i + 8]:
            if right.sentence - left.sentence > _NEAR or not left.fits(right) or left.quantity.may_equal(right.quantity):
                continue
            if left.is_outdated != right.is_outdated:
                newer, older = (right, left) if left.is_outdated else (left, right)
                told = [c for c in elsewhere if c.fits(older) and c.quantity.may_equal(older.quantity)]
                before = next((c for c in told if _is_before(c, newer)), None)
                if newer.is_update and (before is not None or not _is_set_right(newer, older)):
                    yield relate(board, "supersedes", "number", _about(newer), (_side(newer), _side(before or older)))
                elif newer.is_update:
                    other = next((c for c in told if not c.is_outdated), None)
                    if other is not None:
                        yield relate(board, "contradicts", "number", _about(newer), (_side(newer), _side(other)))
            elif _are_two_voices(left, right) and _same_paragraph(left, right):
                yield relate(board, "contradicts", "number", _about(left), (_side(left), _side(right)))


def _is_set_right(newer: Count, older: Count) -> bool:
    """Say whether the older number is another's, said to be wrong: "three were hurt, not five"."""
    return _NOT.search(newer.sheet.text[newer.span.end : older.span.start]) is not None


def _is_before(count: Count, newer: Count) -> bool:
    a, b = count.sheet.account.report, newer.sheet.account.report
    return (
        a.outlet is not None and a.outlet == b.outlet and a.published is not None and b.published is not None and a.published < b.published
    )


def _are_two_voices(left: Count, right: Count) -> bool:
    return bool(left.voice.name) and bool(right.voice.name) and left.voice.key != right.voice.key


def _same_paragraph(left: Count, right: Count) -> bool:
    return left.sheet.paragraph_number(left.span) == right.sheet.paragraph_number(right.span)


def _across(board: Board, left: Sequence[Count], right: Sequence[Count], all_reports: Sequence[Sequence[Count]]) -> Iterator[Finding]:
    """Yield how the numbers of two reports relate, where each report counts one thing of the kind and nothing shows it to be another.

    A report that carries both numbers already tells the dispute, or the correction, itself; its other side is no new difference.
    """
    for a in (c for c in left if not c.is_outdated):
        for b in (c for c in right if not c.is_outdated):
            fits = a.fits(b) or (_lead_both(a, b) and a.kind == b.kind and _is_of_people(a, b))
            is_plain = not min(a.quantity.most, b.quantity.most) or a.quantity.may_equal(b.quantity)
            is_sole = is_plain and _is_sole(left) and _is_sole(right)
            if not fits or not _may_be_one(a, b, is_sole=is_sole) or _is_ambiguous(a, left) or _is_ambiguous(b, right):
                continue
            if a.quantity.may_equal(b.quantity):
                if not _is_close(a.quantity, b.quantity):
                    continue
                if a.voice.key == b.voice.key or not (a.voice.key and b.voice.key):
                    yield _agreement(board, a, b, all_reports)
            elif find_newer(_side(a), _side(b)) or not (_tells_too(a, right) or _tells_too(b, left)):
                risen = _risen(a, b)
                if risen is not None:
                    yield relate(board, "supersedes", "number", _about(a), (_side(risen), _side(b if risen is a else a)))
                else:
                    yield relate(board, "contradicts", "number", _about(a), (_side(a), _side(b)))


def _risen(left: Count, right: Count) -> Count | None:
    """Return the toll that a report gives days after another, where it is the higher: more have died since, or were found."""
    days = [c.sheet.account.report.published for c in (left, right)]
    if days[0] is None or days[1] is None or left.kind not in _TOLLS or not min(left.quantity.most, right.quantity.most):
        return None
    later, earlier = (left, right) if days[0] > days[1] else (right, left)
    is_later = abs((days[0] - days[1]).days) >= _RISES
    return later if is_later and later.quantity.least > earlier.quantity.least else None


def _is_sole(counts: Sequence[Count]) -> bool:
    """Say whether a short report gives one count of a kind, told once or more: then it is of what the report is about."""
    told = [c for c in counts if not c.is_outdated]
    is_short = len(told[0].sheet.account.sentences) <= _SHORT if told else False
    return is_short and len({(c.quantity.least, c.quantity.most) for c in told}) == 1


def _tells_too(count: Count, counts: Sequence[Count]) -> bool:
    """Say whether another report gives the number too, as one side of a dispute or as one that is out of date."""
    return any(count.fits(c) and count.quantity.may_equal(c.quantity) for c in counts)


def _agreement(board: Board, left: Count, right: Count, all_reports: Sequence[Sequence[Count]]) -> Finding:
    finer, other = (right, left) if right.quantity.is_finer(left.quantity) else (left, right)
    relation: Relation = "refines" if finer.quantity.is_finer(other.quantity) else "same"
    shared = [
        (c.sheet, c.span)
        for one in all_reports
        for c in one
        if c in (left, right) or (left.fits(c) and not c.is_outdated and c.quantity.may_equal(left.quantity) and _may_be_one(left, c))
    ]
    return relate(board, relation, "number", _about(left), (_side(finer), _side(other)), board.count_origins(shared))


def _is_ambiguous(count: Count, others: Sequence[Count]) -> bool:
    """Say whether the same voice gives two numbers of one kind: then nobody knows which to compare."""
    return any(
        c is not count
        and not c.is_outdated
        and count.fits(c)
        and c.voice.key == count.voice.key
        and not c.quantity.may_equal(count.quantity)
        for c in others
    )


def _is_of_people(left: Count, right: Count) -> bool:
    """Say whether one counts people, and the other people too, but no soldiers alone: these are a part of them."""
    return "people" in (left.noun, right.noun) and not {left.noun, right.noun} & _SOLDIERS


def _may_be_one(left: Count, right: Count, *, is_sole: bool = False) -> bool:
    """Say whether two counts can be of one happening: the places and days that their sentences name do not exclude it.

    Args:
        left: one.
        right: the other.
        is_sole: each is the only count of its kind in a short report, and they agree or one is of nobody; then no more need be shared.
    """
    whose, names = (_whose(left), _whose(right)), (_names(left), _names(right))
    if any(a and b and not a & b for a, b in (whose, names)):
        return False  # so many Iranians, so many Iraqis; so many Unita men, so many Cubans
    if min(left.quantity.most, right.quantity.most) and {_are_armed(left), _are_armed(right)} == {True, False}:
        return False  # so many of a garrison, so many villagers
    if max(left.quantity.least, right.quantity.least) > _FAR * max(1, min(left.quantity.most, right.quantity.most)):
        return False
    (places, days), (others, other_days) = context(left), context(right)
    leading = _lead_both(left, right)
    if leading:  # two leads may name two states of one thing ("on Polish soil", "near the Ukrainian border"), but not two towns
        places, others = _towns(places), _towns(others)
    if places and others and not places & others:
        return False
    if not (leading or is_sole or _share_context(left, right)) or not (_is_new(left, days) and _is_new(right, other_days)):
        return False
    return not days or not other_days or any(may_be_same(a, b) for a in days for b in other_days)


def _whose(count: Count) -> frozenset[str]:
    """Return the states whose people are counted: "23 Iraqis", "the number of Iranians killed at 40"."""
    sheet = count.sheet
    before = _NUMBER_OF.search(sheet.text[sheet.account.sentences[count.sentence].start : count.span.start])
    words = [*_NAME.findall(count.span.of(sheet.text)), *(before.groups() if before else ())]
    return frozenset(filter(None, map(sheet.state_called, words)))


def _are_armed(count: Count) -> bool | None:
    """Say whether the sentence of a count tells of soldiers alone; False of civilians alone, None of both or neither."""
    text = count.sheet.account.sentences[count.sentence].of(count.sheet.text)
    armed, unarmed = _ARMED.search(text) is not None, _UNARMED.search(text) is not None
    return armed if armed != unarmed else None


def _names(count: Count) -> frozenset[str]:
    """Return the names in the words of a count: "80 Unita men"."""
    text = count.span.of(count.sheet.text)
    return frozenset(w for w in _NAME.findall(text) if not text.startswith(w))


def _towns(places: frozenset[str]) -> frozenset[str]:
    return frozenset(p for p in places if not (len(p.removeprefix("place:")) == _STATE_ID and p.removeprefix("place:").isupper()))


def _lead_both(left: Count, right: Count) -> bool:
    """Say whether both counts stand in the first sentence or the second of their reports: there reports of one story tell one thing."""
    return max(left.sentence, right.sentence) < _LEAD


def _share_context(left: Count, right: Count) -> bool:
    """Say whether the sentences of two counts share enough besides what is counted: two words, one where the noun is more than people."""
    stems = [
        content_stems(c.sheet.account.sentences[c.sentence].of(c.sheet.text)) - content_stems(c.span.of(c.sheet.text))
        for c in (left, right)
    ]
    own = stem(left.kind), stem(right.kind)
    needed = 2 if "people" in (left.noun, right.noun) or not (left.noun and right.noun) else 1
    return len((stems[0] & stems[1]).difference(own, _KIND_STEMS)) >= needed


def _is_new(count: Count, days: Sequence[str]) -> bool:
    """Say whether a count is of what the report is about: the days that its sentence names are not long before the report was published."""
    published = count.sheet.account.published
    spans = [b for d in days if (b := bounds(d))]
    return not spans or published is None or any(0 <= (published - s[0]).days <= _NEWS or s[0] >= published for s in spans)


def _is_close(left: Quantity, right: Quantity) -> bool:
    """Say whether two numbers that can be equal are near enough to be told as one: "at least 10" does not stand for 612."""
    return max(left.least, right.least) <= _CLOSE * max(1, min(left.least, right.least)) or max(left.most, right.most) < inf


def _about(count: Count) -> str:
    return count.kind if count.kind == "crowd" or not count.noun else f"{count.noun} {count.kind}"


def _side(count: Count) -> Side:
    return Side(count.sheet, count.span, count.voice)
