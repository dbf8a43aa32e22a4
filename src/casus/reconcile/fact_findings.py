"""Findings between facts: clauses that tell one thing, the same or with one slot told differently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casus.ground.dates import is_finer, may_be_same
from casus.ground.text import fold
from casus.model.story import Finding, Relation
from casus.reconcile.absences import match_absences
from casus.reconcile.afterwards import are_far_apart
from casus.reconcile.blame import is_cleft, match_blame
from casus.reconcile.board import Board
from casus.reconcile.causes import match_causes
from casus.reconcile.chains import Chains
from casus.reconcile.contrasts import match_contrasts
from casus.reconcile.dealings import match_dealings
from casus.reconcile.deed_denials import match_deed_denials
from casus.reconcile.deed_doers import match_deed_doers
from casus.reconcile.deed_slots import match_deed_slots
from casus.reconcile.deeds import Deed
from casus.reconcile.doers_apart import match_doers_apart
from casus.reconcile.fact_denials import find_denied, find_flatly_denied
from casus.reconcile.fact_pairs import Pair, pair_facts
from casus.reconcile.fact_slots import (
    DIRECTED,
    ENDING,
    ONCE,
    PARTIES,
    REACTIONS,
    TOLLS,
    are_close,
    are_of_one_time,
    are_of_two_attacks,
    find_differing,
    have_two_doers,
    numbers_fit,
    words_for,
)
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.few_words import shares_value
from casus.reconcile.first_shots import match_first_shots
from casus.reconcile.holders import match_holders
from casus.reconcile.member_counts import match_member_counts
from casus.reconcile.number_findings import match_numbers
from casus.reconcile.number_pairs import NumberPair
from casus.reconcile.patients import have_two_patients
from casus.reconcile.raisers import match_raisers
from casus.reconcile.ranks import match_ranks
from casus.reconcile.relate import Side, relate
from casus.reconcile.sole_acts import match_sole_acts
from casus.reconcile.stages import match_stages
from casus.reconcile.votes import match_votes
from casus.reconcile.whereabouts_apart import match_whereabouts

_ALL, _SAME, _EVEN, _LIKE, _FEW = 0.99, 0.75, 0.65, 0.6, 0.5  # coverage of the shorter clause
_MUCH, _ENOUGH, _SOME, _WHOLE = 2.8, 2.2, 1.9, 1.3  # weight of shared keys
_PAIR = 2
_NEARLY = 0.55
_LONGER = 0.4  # coverage of the longer clause where nothing but words speaks for sameness
_ALIGNED = 1.5  # weight that the best pair of two clauses shares at least
_COVERED = 0.7  # or the part of the shorter clause that it shares
# How alike the best pair of two clauses must be: acts, acts done once, what is tied by a name or day, mere words.
_BEST_ACT, _BEST_ONCE, _BEST_SAME, _BEST_WORDS = 0.45, 0.35, 0.35, 0.6
_ONCE_OR_HIT = ONCE | frozenset("shoot attack bomb shell capture free evacuate lift".split())
_PREPOSITION = re.compile(r"\b(from|to|with|against|on)\s+(?:the\s+)?$", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be)\b[^,;]*\bby\b", re.IGNORECASE)


def match_facts(
    board: Board, sheets: Sequence[Sequence[Fact]], deeds: Sequence[Sequence[Deed]], numbers: Sequence[NumberPair] = ()
) -> Iterator[Finding]:
    """Yield findings between clauses of different reports, and between two voices of one.

    A contradiction is where one slot alone differs: what else the two clauses tell (who, what, when, where, how many) is shared, or told
    by one of them only. Where two slots differ, they tell two things.

    Args:
        board: the reports of a story.
        sheets: the clauses of each.
        deeds: the acts that they tell.
        numbers: the pairs of numbers that may be of one thing.
    """
    yield from match_member_counts(board, sheets)
    pairs, chains = pair_facts(sheets), Chains()
    for pair in pairs:
        for relation, slot, sides in _compare(pair):
            if relation == "same" and not chains.join(*((s.sheet.report, s.span) for s in sides)):
                continue
            yield relate(board, relation, slot, _about(pair), sides)
    yield from match_votes(board, sheets)
    yield from match_stages(board, sheets, pairs)
    yield from match_sole_acts(board, sheets)
    yield from match_whereabouts(board, sheets)
    yield from match_deed_slots(board, sheets, deeds)
    yield from match_deed_denials(board, sheets, deeds)
    yield from match_dealings(board, sheets)
    yield from match_absences(board, sheets)
    yield from match_raisers(board, sheets)
    yield from match_holders(board, sheets)
    yield from match_causes(board, sheets)
    yield from match_deed_doers(board, sheets, deeds)
    yield from match_contrasts(board, sheets)
    yield from match_first_shots(board, sheets)
    yield from match_doers_apart(board, sheets)
    yield from match_ranks(board)
    yield from match_blame(board, sheets)
    for told, denial in find_flatly_denied(sheets):
        sides = side_of(told), side_of(denial)
        yield relate(board, "contradicts", "status", words_for(told, denial.keys), sides)
    for pair in find_denied(pairs, board.states):
        yield relate(board, "contradicts", "status", _about(pair), _sides(pair))
    yield from match_numbers(board, numbers)


Compared = tuple[Relation, str, tuple[Side, Side]]


def _compare(pair: Pair) -> Iterator[Compared]:
    left, right = pair.left, pair.right
    if left.is_denied != right.is_denied:
        return
    if is_cleft(pair):
        yield "contradicts", "actor", _sides(pair)
        return
    differing = find_differing(pair)
    is_open = _opens_both(pair) and not {"names", "doer", "place"} & set(differing)
    if left.is_negated != right.is_negated or (len(differing) > 1 and not is_open):
        return
    if "happened" in differing:
        yield from _two_days(pair)
    slot = differing[0] if differing else ""
    if slot == "names" and _is_other_party(pair):
        yield "contradicts", "actor", _sides(pair)
    elif not slot and left.sheet is not right.sheet and _is_same(pair) and numbers_fit(pair) and not _are_of_two_times(pair):
        yield "same", "event", _sides(pair)
    if not slot and left.sheet is not right.sheet and len(left.days) == len(right.days) == 1 and _is_one_act(pair):
        for finer, other in ((left, right), (right, left)):
            if is_finer(finer.days[0], other.days[0]) and "W" not in other.days[0]:  # "a week ago" is no month
                yield "refines", "happened", (side_of(finer), side_of(other))


def _two_days(pair: Pair) -> Iterator[Compared]:
    """Yield the contradiction in the days on which two clauses put one thing, and that they tell one act where they do."""
    towns = [{s.key for s in f.spots if s.is_town} for f in (pair.left, pair.right)]
    if towns[0] and towns[1] and not towns[0] & towns[1]:
        return  # of two towns two things are told
    if fold(pair.left.text) == fold(pair.right.text):  # a copy printed on another day: its "on Monday" is another one only to us
        return
    if pair.plain & DIRECTED and have_two_doers(pair.left, pair.right):
        return  # each strikes the other
    if ENDING.search(pair.left.text) or ENDING.search(pair.right.text) or have_two_patients(pair.left, pair.right, pair.plain):
        return  # when it stopped is not when it was done, nor is when it was done to another
    if not _is_one_act(pair) or not are_close(pair) or are_of_two_attacks(pair.left, pair.right):
        return
    yield "contradicts", "happened", _sides(pair)
    if (_is_same(pair) or _opens_with_once(pair)) and len(pair.left.days[0]) == len("YYYY-MM-DD"):
        yield "same", "event", _sides(pair)


def _opens_both(pair: Pair) -> bool:
    """Say whether two reports open with one act: there it may be told with another day and another number, and is still one."""
    left, right = pair.left, pair.right
    if _opens_with_once(pair):
        return True
    return (
        left.sentence == right.sentence == 0
        and left.sheet is not right.sheet
        and pair.weight + bool({m.unit for m in left.measures} & {m.unit for m in right.measures}) >= _ENOUGH
        and pair.coverage >= _LIKE
        and bool(pair.plain - PARTIES)
    )


def _opens_with_once(pair: Pair) -> bool:
    """Say whether both clauses stand at the head of their reports and tell one act that is not done twice on these days."""
    left, right = pair.left, pair.right
    is_head = max(left.sentence, right.sentence) <= 1 and min(left.sentence, right.sentence) == 0 and left.sheet is not right.sheet
    is_told_by_both = pair.likeness >= _BEST_ONCE and bool(pair.plain & _ONCE_OR_HIT)
    return is_head and are_of_one_time(pair) and is_told_by_both and pair.weight >= _ALIGNED and len(pair.shared) > 1


def _is_aligned(pair: Pair, least: float) -> bool:
    """Say whether no two clauses of two reports are more alike than these, and both tell an act or a thing, not parties and casualties.

    Args:
        pair: the two.
        least: how alike they must be at least, 0 to 1.
    """
    is_across = pair.is_best and pair.left.sheet is not pair.right.sheet and are_of_one_time(pair)
    is_enough = pair.weight >= _ALIGNED or (len(pair.shared) >= _PAIR and pair.coverage >= _COVERED)
    return is_across and pair.likeness >= least and is_enough and bool(pair.plain - PARTIES - TOLLS)


def _is_one_act(pair: Pair) -> bool:
    """Say whether two clauses tell one act, so that two days or two places of it exclude each other."""
    left, right = pair.left, pair.right
    if left.is_ahead != right.is_ahead or left.sheet is right.sheet or len(left.days) > 1 or len(right.days) > 1:
        return False
    if _is_aligned(pair, _BEST_ONCE if pair.plain & ONCE else _BEST_ACT) or _opens_with_once(pair):
        return True
    if len(pair.shared) == _PAIR and any(" " in name for name in pair.shared - pair.plain):  # one named person, and what he does
        return bool(pair.plain) and pair.coverage >= _SAME and pair.longer >= _LIKE
    if len(pair.shared) == _PAIR:
        # a few words of a long clause make no act: "the accession was planned", and what else is planned for it
        is_whole = pair.coverage >= _ALL and pair.longer >= _LONGER
        return len(pair.plain) == _PAIR and (is_whole or (pair.coverage >= _LIKE and pair.longer >= _FEW))
    if len(pair.plain) >= _PAIR and len(pair.shared) > len(pair.plain) and pair.coverage >= _NEARLY and pair.longer >= _LONGER:
        return True  # the same party and the same act on the same thing
    return bool(pair.plain) and pair.weight >= _SOME and (pair.coverage >= _LIKE or (pair.coverage >= _FEW and pair.weight >= _MUCH))


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
    """Return the preposition before a name, "" where none stands there, or where the name is that of a subject outside the clause."""
    place = next((p.start for p in fact.placed if p.key == name), fact.span.start)
    match = _PREPOSITION.search(fact.sheet.text[fact.span.start : place])
    return match[1].lower() if match else ""


def _is_told_alike(pair: Pair) -> bool:
    """Say whether what two clauses share names somebody, a day or a number, or is most of both: words of a field alone make no act."""
    left, right = pair.left, pair.right
    is_much = len(pair.shared) > _PAIR or pair.likeness >= _BEST_ACT
    is_tied = bool(pair.shared & (left.names | right.names) or set(left.days) & set(right.days) or shares_value(left, right))
    is_whole = pair.likeness >= _BEST_WORDS and pair.weight >= _ALIGNED
    return is_much and (is_tied or is_whole) and "?" not in left.text + right.text


def _is_turned(pair: Pair) -> bool:
    """Say whether what one does to the other in one clause, the other does in the other."""
    both = {k for k in pair.shared if k.startswith("@")} or pair.shared & PARTIES
    if len(both) < _PAIR:
        return False
    firsts = [next((p.key for p in f.placed if p.key in both), "") for f in (pair.left, pair.right)]
    passive = [bool(_PASSIVE.search(f.text)) for f in (pair.left, pair.right)]
    return (firsts[0] != firsts[1]) != (passive[0] != passive[1])


def _is_same(pair: Pair) -> bool:
    if not pair.plain - PARTIES - TOLLS or not are_of_one_time(pair) or _is_turned(pair):
        return False
    units = [{m.unit for m in f.measures} for f in (pair.left, pair.right)]
    if units[0] and units[1] and not units[0] & units[1]:
        return False  # how long it is, and what it costs
    if (pair.left.keys ^ pair.right.keys) & REACTIONS:
        return False  # what is asked for is one act, that it is turned down another
    if _is_aligned(pair, _BEST_SAME) and _is_told_alike(pair):
        return True
    if pair.longer >= _ALL and pair.weight >= _WHOLE:
        return True
    if pair.coverage >= _EVEN and pair.longer >= _LIKE and pair.weight >= _SOME:
        return True
    return (
        pair.coverage >= _LIKE and (pair.weight >= _ENOUGH or (pair.coverage >= _SAME and pair.weight >= _SOME)) and pair.longer >= _LONGER
    )


def _are_of_two_times(pair: Pair) -> bool:
    """Say whether two reports far apart tell of what may have been done twice: neither clause names a day of the other's."""
    left, right = pair.left, pair.right
    return are_far_apart(left.sheet, right.sheet) and not any(may_be_same(a, b) for a in left.days for b in right.days)


def _sides(pair: Pair) -> tuple[Side, Side]:
    return side_of(pair.left), side_of(pair.right)


def _about(pair: Pair) -> str:
    return words_for(pair.left, pair.plain)
