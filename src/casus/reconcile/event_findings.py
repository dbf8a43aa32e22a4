"""Findings between events: who carries the same act, and where tellings of it differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from casus.ground.dates import bounds, is_finer, may_be_same
from casus.ground.spans import Span
from casus.model.account import Party
from casus.model.naming import is_worded
from casus.model.story import Finding, Happening, Relation
from casus.reconcile.acts import act_family, is_once, sides
from casus.reconcile.board import Board
from casus.reconcile.likeness import Telling, parties_agree, same_day, sides_agree
from casus.reconcile.quantities import Quantity, find_quantity, same_noun
from casus.reconcile.relate import Side, relate
from casus.reconcile.wording import content_stems

_CLOSE_DAYS = 7  # acts alike further apart than a week are taken for two acts
_MOST_REPORTS = 8  # beyond so many reports of one act each is compared with the first alone
_MOST_ALIKE = 6  # among more acts alike than these a difference tells two acts apart; it is no contradiction
_BEHIND = 60  # characters behind the word that tells an act, in which its size stands
_FAR = 12.0  # times: one number of an act is not so much larger than the other

Group = list[Telling]


def match_events(board: Board, happenings: Sequence[Happening], tellings: Sequence[Telling]) -> Iterator[Finding]:
    """Yield findings between the events of a story: inside each happening, then between happenings that can be one act."""
    by_event = {(t.sheet.report, t.event.id): t for t in tellings}
    groups = [[by_event[report, event.id] for report, event in h.events] for h in happenings]
    for happening, group in zip(happenings, groups, strict=True):
        yield from _agreements(board, group, happening.origins)
    families: dict[tuple[str, str], list[int]] = {}
    for number, group in enumerate(groups):
        families.setdefault(act_family(group[0].event), []).append(number)
    for numbers in families.values():
        for i, j in _candidates(groups, numbers):
            yield from _clashes(board, groups[i], groups[j])


def _firsts(group: Group) -> list[Telling]:
    """Return the best telling of each report."""
    found: dict[str, Telling] = {}
    for telling in group:
        found.setdefault(telling.sheet.report, telling)
    return list(found.values())


def pair_off(items: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Yield the pairs of a short list, and of a long one the pairs with its first."""
    yield from combinations(items, 2) if len(items) <= _MOST_REPORTS else ((items[0], other) for other in items[1:])


def _agreements(board: Board, group: Group, origins: int) -> Iterator[Finding]:
    for left, right in pair_off(_firsts(group)):
        yield relate(board, "same", "event", _about(left), (_side(left), _side(right)), origins)
        a, b = left.event.happened, right.event.happened
        if a and b and bounds(a) and bounds(b) and (is_finer(a, b) or is_finer(b, a)):
            finer, other = (left, right) if is_finer(a, b) else (right, left)
            yield relate(board, "refines", "happened", _about(left), (_side(finer), _side(other)), origins)
        yield from _numbers(board, left, right)


def _numbers(board: Board, left: Telling, right: Telling) -> Iterator[Finding]:
    """Yield where the two give different numbers of the same noun on the same side of the act."""
    for ours, theirs in zip(sides(left.event), sides(right.event), strict=True):
        pair = _one_counted(ours), _one_counted(theirs)
        if not pair[0] or not pair[1]:
            continue
        a, b = find_quantity(pair[0].text), find_quantity(pair[1].text)
        if a and b and same_noun(a.noun) == same_noun(b.noun) and not a.may_equal(b) and not _is_part(a, b):
            yield relate(board, "contradicts", "number", _about(left), (_side(left, pair[0].span), _side(right, pair[1].span)))


def _is_part(left: Quantity, right: Quantity) -> bool:
    """Say whether one number is one of several, or so much smaller that it is of a part: of the town, not of the country."""
    return 1 in (left.most, right.most) or max(left.least, right.least) > _FAR * max(1, min(left.most, right.most))


def _one_counted(parties: Sequence[Party]) -> Party | None:
    counted = [p for p in parties if p.span and find_quantity(p.text)]
    return counted[0] if len(counted) == 1 else None


def _candidates(groups: Sequence[Group], numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of happenings of one family that share a party, where few enough are alike."""
    by_party: dict[str, list[int]] = {}
    for number in numbers:
        outline = groups[number][0].outline
        for mark in sorted({f"{i} {w.person} {w.actor} {w.words}" for i, side in enumerate(outline.sides) for w in side}):
            by_party.setdefault(mark, []).append(number)
    seen: set[tuple[int, int]] = set()
    for found in by_party.values():
        if len(found) <= _MOST_ALIKE:
            for pair in combinations(found, 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _clashes(board: Board, left: Group, right: Group) -> Iterator[Finding]:
    """Yield where two happenings are one act told in contradiction.

    One voice that tells both tells two acts. A contradiction needs the same parties on both sides.
    """
    voices = {(t.sheet.report, t.outline.voice.key) for t in left} & {(t.sheet.report, t.outline.voice.key) for t in right}
    if voices or not parties_agree(left[0].outline, right[0].outline):
        return
    pairs = [(a, b) for a in _firsts(left)[:_MOST_REPORTS] for b in _firsts(right)[:_MOST_REPORTS] if not _same_voice(a, b)]
    for a, b in pairs:
        for relation, slot, spans in _difference(a, b):
            yield relate(board, relation, slot, _about(a), (_side(a, spans[0]), _side(b, spans[1])))


def _same_voice(left: Telling, right: Telling) -> bool:
    """Say whether both are told by one voice in one report, or by one that nobody knows."""
    return left.sheet is right.sheet and left.outline.voice.may_be(right.outline.voice)


def _difference(left: Telling, right: Telling) -> Iterator[tuple[Relation, str, tuple[Span | None, Span | None]]]:
    a, b = left.event, right.event
    kinds = {left.outline.kind, right.outline.kind}
    if kinds == {"actual", "denied"}:
        if any(e.condition is not None for e in (a, b)) or _of_two_numbers(left, right):
            return  # "will not ratify until the duties are lifted" leaves room for it
        if left.outline.voice.key != right.outline.voice.key and may_be_same(a.happened, b.happened) and _same_matter(left, right):
            yield "contradicts", "status", (None, None)
        return
    if kinds != {"actual"} or not _both_sides(left, right):
        return
    places = a.place, b.place
    if places[0] and places[1] and places[0].state and places[1].state and places[0].state != places[1].state and _one_time(left, right):
        yield "contradicts", "place", (places[0].span, places[1].span)
    elif not may_be_same(a.happened, b.happened) and is_once(a) and left.sheet is not right.sheet:
        days, others = bounds(a.happened), bounds(b.happened)
        if days and others and days[0] == days[1] and others[0] == others[1] and abs((days[0] - others[0]).days) <= _CLOSE_DAYS:
            yield "contradicts", "happened", (None, None)


def _of_two_numbers(left: Telling, right: Telling) -> bool:
    """Say whether the clauses give the act two sizes: who leases a port for 30 years may deny that it leased it for 50."""
    found = [find_quantity(t.sheet.text[t.event.trigger.end : t.event.trigger.end + _BEHIND].split(".")[0]) for t in (left, right)]
    a, b = found
    return a is not None and b is not None and same_noun(a.noun) == same_noun(b.noun) and not a.may_equal(b)


def _same_matter(left: Telling, right: Telling) -> bool:
    """Say whether a denial is of what the other tells: both sides are shared, or one and a word of the act, for words besides "agree"."""
    agreed = [sides_agree(a, b) for a, b in zip(left.outline.sides, right.outline.sides, strict=True)]
    own: frozenset[str] = frozenset()
    if left.outline.is_verbal or left.event.type == "AGREE":  # that both agreed to something does not make it one thing
        own = content_stems(left.event.trigger.of(left.sheet.text)) | content_stems(right.event.trigger.of(right.sheet.text))
    return agreed.count(True) == len(agreed) or bool((left.outline.stems & right.outline.stems) - own)


def _both_sides(left: Telling, right: Telling) -> bool:
    """Say whether all sides that the act has are named in both and agree; a mutual act has one side and needs two parties in it."""
    if left.outline.is_mutual:
        return min(len(left.outline.sides[0]), len(right.outline.sides[0])) > 1
    return all(sides_agree(a, b) is True for a, b in zip(left.outline.sides, right.outline.sides, strict=True))


def _one_time(left: Telling, right: Telling) -> bool:
    """Say whether two tellings are of one time: the same day, or an act that happens once and no date against it."""
    a, b = left.event.happened, right.event.happened
    return same_day(a, b) or (is_once(left.event) and may_be_same(a, b))


def _about(telling: Telling) -> str:
    """Return the act in the codebook's words, or in the report's where those name another thing."""
    event = telling.event
    return event.act if is_worded(telling.sheet.account, event) else " ".join(event.trigger.of(telling.sheet.text).split())


def _side(telling: Telling, span: Span | None = None) -> Side:
    return Side(telling.sheet, span or telling.sheet.clause(telling.event), telling.outline.voice)
