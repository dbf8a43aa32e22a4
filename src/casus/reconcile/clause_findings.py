"""Findings between clauses, weighed: which rules are doubted, and what else is likely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from casus.ground.dates import bounds, may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.alike import Alike
from casus.reconcile.board import Board
from casus.reconcile.clause_contrast import CONTRASTS, measure_contrast
from casus.reconcile.clause_doubts import is_of_another
from casus.reconcile.clause_features import FEATURES, Measurer
from casus.reconcile.clause_pairs import ClausePair, find_clause_pairs
from casus.reconcile.clause_weights import ABOUT_ONE, ABOUT_ONE_BIAS, CONTRASTING, CONTRASTING_BIAS, LATER, LATER_BIAS
from casus.reconcile.deed_denials import NOBODY, may_come_later
from casus.reconcile.deeds import Deed
from casus.reconcile.fact_keys import times_within
from casus.reconcile.fact_slots import are_of_two_attacks, begin_with_two_states, lacks_subject, words_for
from casus.reconcile.facts import FALSE, Fact, side_of
from casus.reconcile.few_words import are_few, is_one_word, is_scrap
from casus.reconcile.figures import figure_of, shared_noun
from casus.reconcile.figures_apart import are_of_two_matters, cannot_be_one
from casus.reconcile.flat_noes import FLAT, likely_enough
from casus.reconcile.number_pairs import NumberPair
from casus.reconcile.odds import chance_by
from casus.reconcile.relate import relate
from casus.reconcile.succession import SUCCESSION, in_order, measure_succession, n_signs

_OPPOSED_LIKELY = 0.4  # the same where words exclude each other: these say by themselves what differs
_NOBODY_LIKELY = 0.45  # the same where one says that nobody did it, however long the story
_LIKELY = 0.43  # how likely it must be that two clauses tell one matter differently
_DAYS_LIKELY = 0.7  # the same where they differ in the day alone
_DOUBTED = 0.02  # below which a rule's word for it is not taken
_LOOSE = 0.2  # how likely it must be that two clauses are of one matter, which a rule has told to be the same
_CLEAR = 0.8  # the same where the two share but two things
_SAME = 0.4  # how likely it must be that two clauses tell of one matter, and do not differ
_WORDS = 4
_SHORTEST = 3  # sentences of a report; in a shorter one nothing shows whether another clause would be more alike
_FEW, _FEW_REPORTS = 100, 3  # pairs of clauses, and of reports, of a story such as those learnt from
_LEAST = 0.25  # from which a feature tells that clauses differ in it
_WEIGHED = frozenset(("status", "happened", "place", "number", "actor"))  # slots of rules that compare clauses
_DISPUTED = frozenset(("contradicts", "supersedes"))
_LATER = 0.35  # how likely it must be that one clause tells a later state of things
_SIGNS = 2  # of a later state of things, at least
_ABOUT_LINE = tuple(ABOUT_ONE[name] for name in FEATURES)
_CONTRAST_LINE = tuple(CONTRASTING[name] for name in (*FEATURES, *CONTRASTS))
_LATER_LINE = tuple(LATER[name] for name in SUCCESSION)
_SLOTS = tuple(
    (FEATURES.index(name), slot)
    for name, slot in (
        ("other_number", "number"),
        ("denied_likeness", "status"),
        ("field_denied", "status"),
        ("days_apart", "happened"),
        ("opposed", "status"),
        ("numbers_apart", "number"),
    )
)

_APART = (
    *((FEATURES.index(name), slot) for name, slot in (("numbers_apart", "number"), ("days_apart", "happened"), ("places_apart", "place"))),
    (FEATURES.index("denied_likeness"), "status"),
)  # of the slots in which two clauses differ one alone is told differently; where two do, they tell of two things
_OPPOSED = FEATURES.index("opposed")
_FIELD_DENIED, _FIELD_AHEAD = FEATURES.index("field_denied"), FEATURES.index("field_ahead")
_SCOPE, _ONE_FIELD = FEATURES.index("scope"), FEATURES.index("one_field")
_OPPOSED_DENIED = FEATURES.index("opposed_denied")  # "is not open", "is closed"
_TIES = tuple(FEATURES.index(name) for name in ("day", "number", "is_copy"))
_COVERED, _LONGER = FEATURES.index("covered"), FEATURES.index("longer")
_TOLLS = frozenset(("die", "wound"))
_THREAT = re.compile(r"\b(?:threat|warn|vow)", re.IGNORECASE)
_ASKS = re.compile(  # by the one with whom the clause begins
    r"^(?:\S+ ){1,4}(?:ask(?:s|ed)|call(?:s|ed) (?:up)?(?:on|for)|requested|demanded|urge[sd]|appeal(?:s|ed))\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A pair of clauses, its features, and chances.

    Args:
        pair: the two.
        features: in the order of `FEATURES`.
        about_one: how likely they tell of one matter.
        contrasting: how likely they tell it differently, if of one matter.
        later: how likely the one tells a later state of things than the other.
    """

    pair: ClausePair
    features: tuple[float, ...]
    about_one: float
    contrasting: float
    later: float

    @property
    def differing(self) -> float:
        """How likely the two tell one matter differently."""
        return self.about_one * self.contrasting


def weigh_clauses(
    board: Board, facts: Sequence[Sequence[Fact]], deeds: Sequence[Sequence[Deed]], numbers: Sequence[NumberPair], alike: Alike
) -> list[Weighed]:
    """Return the pairs of clauses that may tell of one matter, each weighed by the tables that are fitted on the stories for learning.

    Args:
        board: the reports of a story.
        facts: the clauses of each.
        deeds: the acts that they tell.
        numbers: the numbers that may be of one thing.
        alike: how alike clauses are.
    """
    measurer = Measurer(board, facts, deeds, numbers)
    found = []
    for pair in find_clause_pairs(
        [one if len(s.account.sentences) >= _SHORTEST else () for s, one in zip(board.sheets, facts, strict=True)], alike
    ):
        features = measurer.measure(pair)
        later = 0.0 if pair.left.sheet is pair.right.sheet else _chance_of_later(pair)
        about_one = chance_by(_ABOUT_LINE, ABOUT_ONE_BIAS, features)
        contrasting = 0.0
        if about_one >= _DOUBTED:  # of two matters it makes no difference
            contrasting = chance_by(_CONTRAST_LINE, CONTRASTING_BIAS, (*features, *measure_contrast(pair)))
        found.append(Weighed(pair, features, about_one, contrasting, later))
    return found


def _chance_of_later(pair: ClausePair) -> float:
    """Return how likely the later of two clauses is of a later state of things; who denies what was told denies that it was ever so."""
    if in_order(pair)[1].is_denied or FALSE.search(in_order(pair)[1].text):
        return 0.0
    values = measure_succession(pair)
    return chance_by(_LATER_LINE, LATER_BIAS, values) if n_signs(values) >= _SIGNS else 0.0


def match_clauses(board: Board, weighed: Sequence[Weighed], findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings of rules but for those that are doubted, and what clauses tell besides.

    A clause is in one contradiction with each other report, the likeliest, and in none that a rule has told already. What a later report
    tells of a later state of things supersedes.

    Args:
        board: the reports of a story.
        weighed: the pairs of clauses.
        findings: what rules have told.
    """
    by_reports = group_by_reports(weighed)
    taken: set[tuple[int, str]] = set()
    for finding in findings:
        near = _near(finding, by_reports)
        if finding.relation == "contradicts" and finding.slot in _WEIGHED and near:
            best = max(near, key=lambda w: w.differing)
            if best.differing < _DOUBTED:
                continue
            if best.later >= _LATER:
                yield _supersedes(board, best, finding.slot, finding.about)
                taken |= {end for w in near for end in _ends_of(w.pair)}
                continue
        if is_doubted(finding, by_reports):
            continue
        if finding.relation in _DISPUTED:
            taken |= {end for w in near for end in _ends_of(w.pair)}
        yield finding
    yield from _differing(board, weighed, taken)
    yield from _alike(board, weighed, taken)


ByReports = Mapping[frozenset[str], Sequence[Weighed]]


def group_by_reports(weighed: Sequence[Weighed]) -> ByReports:
    """Return the pairs of clauses by the two reports that they are of."""
    found: dict[frozenset[str], list[Weighed]] = {}
    for one in weighed:
        found.setdefault(frozenset((one.pair.left.sheet.report, one.pair.right.sheet.report)), []).append(one)
    return found


def _near(finding: Finding, by_reports: ByReports) -> list[Weighed]:
    return [w for w in by_reports.get(frozenset((finding.left.report, finding.right.report)), ()) if _is_of(finding, w.pair)]


def is_doubted(finding: Finding, by_reports: ByReports) -> bool:
    """Say whether two clauses that a rule tells to be one act are hardly of one matter, as they are weighed."""
    near = _near(finding, by_reports) if finding.relation == "same" and finding.slot == "event" else []
    best = max(near, key=lambda w: w.about_one, default=None)
    return best is not None and (best.about_one < _LOOSE or _says_little(best))


def _differing(board: Board, weighed: Sequence[Weighed], taken: set[tuple[int, str]]) -> Iterator[Finding]:
    """Yield what two clauses tell differently, the likeliest first; their ends are taken."""
    least, opposed = (_needed(chance, len(weighed), len(board.sheets)) for chance in (_LIKELY, _OPPOSED_LIKELY))
    for one in sorted(weighed, key=lambda w: -w.differing):
        if one.differing < _enough(one, least, opposed):
            continue
        ends = set(_ends_of(one.pair))
        slot, about = slot_of(one), _about(one.pair)
        if slot is None or taken & ends or _are_two_things(one) or not _is_shown(one, slot):
            continue
        if (slot == "status" and (_are_of_two_states(one.pair, board.states) or is_of_another(one.pair))) or (
            slot == "number" and _are_of_two_things(one.pair, board.states)
        ):
            continue
        taken |= ends
        if one.later >= _LATER:
            yield _supersedes(board, one, slot, about)
        else:
            yield relate(board, "contradicts", slot, about, (side_of(one.pair.left), side_of(one.pair.right)))


def _enough(one: Weighed, least: float, opposed: float) -> float:
    """Return how likely it must be that two clauses differ: less where their words show it, however long the story is."""
    if one.features[_OPPOSED] >= _LEAST:
        return opposed
    if _is_of_nobody(one):
        least = min(least, _NOBODY_LIKELY)
    return min(least, likely_enough(one.pair)) if FLAT <= one.differing < least else least


def _needed(chance: float, n_pairs: int, n_reports: int) -> float:
    """Return how likely a thing must be in a long story, as it must be `chance` likely in one such as those learnt from.

    Where many reports tell of one thing, or each at length, more is alike by chance, and most of what differs is told of two things.
    """
    odds = chance / (1 - chance) * max(1.0, n_pairs / _FEW) * max(1.0, n_reports * (n_reports - 1) / 2 / _FEW_REPORTS)
    return odds / (1 + odds)


def _supersedes(board: Board, one: Weighed, slot: str, about: str) -> Finding:
    earlier, later = in_order(one.pair)
    return relate(board, "supersedes", slot, about, (side_of(later), side_of(earlier)))


def _alike(board: Board, weighed: Sequence[Weighed], taken: set[tuple[int, str]]) -> Iterator[Finding]:
    """Yield the clauses of two reports that tell of one matter and do not differ, the likeliest first."""
    least = _needed(_SAME, len(weighed), len(board.sheets))
    for one in sorted(weighed, key=lambda w: -w.about_one):
        pair, ends = one.pair, set(_ends_of(one.pair))
        is_likely = one.about_one * (1 - one.contrasting) >= least and (_is_tied(one) or not is_one_word(pair.left, pair.right))
        is_likely = is_likely and one.later < _LATER and not is_scrap(pair.left.text, pair.right.text)
        is_likely = is_likely and not (_both_ask(pair) and begin_with_two_states(pair.left, pair.right, board.states))
        if pair.left.sheet is not pair.right.sheet and is_likely and not taken & ends:
            taken |= ends
            yield relate(board, "same", "event", _about(pair), (side_of(pair.left), side_of(pair.right)))


def _both_ask(pair: ClausePair) -> bool:
    """Say whether each clause is a request: two states that call for one thing have called twice, who sign one treaty sign it once."""
    return all(_ASKS.search(f.text) for f in (pair.left, pair.right))


def _is_tied(one: Weighed) -> bool:
    """Say whether two clauses are of one day or number, or one a copy of the other."""
    return any(one.features[n] for n in _TIES)


def _says_little(one: Weighed) -> bool:
    """Say whether two clauses that a rule tells to be the same share but two things, and are not clearly of one matter."""
    return one.about_one < _CLEAR and are_few(one.pair.left, one.pair.right, one.features[_COVERED], one.features[_LONGER])


def slot_of(one: Weighed) -> str | None:
    """Return in which slot two clauses differ: the first of number, whether it is so, and day in which they do; None where in none."""
    return next((slot for number, slot in _SLOTS if one.features[number] >= _LEAST), None)


def _is_shown(one: Weighed, slot: str) -> bool:
    """Say whether more than likeness shows that two clauses differ in a slot, by what held on stories that were left out.

    Of pairs that differ in the day, one in five was of one thing, if they are not most alike; what moves on has its day later. A no
    must be of the other's words or of its kind of act.
    """
    if slot == "happened":
        if one.later >= _LATER:  # an act of a later day is another one, unless it undoes the first, or was ahead
            return one.features[_OPPOSED] >= _LEAST or in_order(one.pair)[0].is_ahead
        return one.differing >= _DAYS_LIKELY and not are_of_two_attacks(one.pair.left, one.pair.right)
    features = one.features
    return slot != "status" or features[_OPPOSED] >= _LEAST or features[_SCOPE] > 0 or features[_ONE_FIELD] > 0


def _are_two_things(one: Weighed) -> bool:
    """Say whether two clauses differ in two slots, one threatens, or the one that says no leaves open of whom, or until when."""
    differing = {slot for number, slot in _APART if one.features[number] >= _LEAST}
    no = [f for f in (one.pair.left, one.pair.right) if f.is_negated != f.is_denied]
    told = one.pair.right if no[:1] == [one.pair.left] else one.pair.left
    is_open = len(no) == 1 and (lacks_subject(no[0]) or (one.later < _LATER and may_come_later(told, no[0])))
    threats = [bool(_THREAT.search(f.text)) for f in (one.pair.left, one.pair.right)]  # "threatened to leave", and "will stay"
    is_elsewhere = "place" in differing and one.features[_OPPOSED] >= _LEAST  # "have left The Hague", "is still in Peking"
    return len(differing) > 1 or is_open or is_elsewhere or threats[0] != threats[1] or one.features[_OPPOSED_DENIED] > 0


def _is_of_nobody(one: Weighed) -> bool:
    """Say whether one report says of a kind of act that nobody did it, or that there was none, and the other tells it as done."""
    left, right = one.pair.left, one.pair.right
    no = left if left.is_negated else right
    is_plain = one.features[_FIELD_DENIED] > 0 and left.is_negated != right.is_negated and not (left.is_denied or right.is_denied)
    is_past = not (left.is_ahead or right.is_ahead or one.features[_FIELD_AHEAD]) and left.sheet is not right.sheet
    if not (is_plain and is_past and NOBODY.search(plain_marks(no.text))):
        return False
    days = [[t.value for t in times_within(f.sheet, f.sheet.sentence(f.span)) if bounds(t.value)] for f in (left, right)]
    return not (days[0] and days[1]) or any(may_be_same(a, b) for a in days[0] for b in days[1])


def _are_of_two_things(pair: ClausePair, states: AbstractSet[str]) -> bool:
    """Say whether the numbers of two clauses, where they count or measure in one unit, cannot be of one thing."""
    left, right = pair.left, pair.right
    pairs = [(figure_of(left, a), figure_of(right, b)) for a in left.measures for b in right.measures]
    alike = [(a, b) for a, b in pairs if shared_noun(a, b)]
    tolls = [f.keys & _TOLLS for f in (left, right)]
    if left.is_ahead != right.is_ahead or (tolls[0] and tolls[1] and not tolls[0] & tolls[1]):
        return True  # seven are to be signed, five were; so many killed, so many hurt
    if not alike:  # "the eighth member" and "the ninth capital", "14 rebels were killed" and "19 bodies"
        are_ordinals = all(any(m.unit.startswith("ordinal") for m in f.measures) for f in (left, right))
        return not (are_ordinals or tolls[0] & tolls[1])
    return all(cannot_be_one(a, b, states) or are_of_two_matters(a, b) for a, b in alike)


def _are_of_two_states(pair: ClausePair, states: AbstractSet[str]) -> bool:
    """Say whether each clause begins with another state, or has it fire, or is of states that the other does not name (one sent no men)."""
    if not (pair.left.is_denied or pair.right.is_denied):
        fired = [_who_fired(f, states) for f in (pair.left, pair.right)]
        if begin_with_two_states(pair.left, pair.right, states) or (fired[0] and fired[1] and not fired[0] & fired[1]):
            return True
    own = [(f.names & states) - {f"@{s.state}" for s in f.spots} for f in (pair.left, pair.right)]
    return bool(own[0] and own[1]) and not own[0] & own[1]


_FIRE = re.compile(r"\b(?:fir(?:e[ds]?|ing)|shell(?:ed|s|ing)|shots?|shooting|bomb(?:ed|s|ing)|bombardment)\b", re.IGNORECASE)


def _who_fired(fact: Fact, states: AbstractSet[str]) -> frozenset[str]:
    """Return the states that a clause names before the fire of which it tells: "French gunners fired", "Eritrean fire on deserters"."""
    match = _FIRE.search(fact.text)
    end = fact.span.start + match.start() if match else fact.span.start
    return frozenset(p.key for p in fact.placed if p.key in states and fact.span.start <= p.start < end)


def _is_of(finding: Finding, pair: ClausePair) -> bool:
    ends, facts = (finding.left, finding.right), (pair.left, pair.right)
    return any(
        all(e.report == f.sheet.report and e.span.overlaps(f.span) for e, f in zip(ends, one, strict=True)) for one in (facts, facts[::-1])
    )


def _ends_of(pair: ClausePair) -> tuple[tuple[int, str], tuple[int, str]]:
    """Return each clause with the other's report."""
    return (id(pair.left), pair.right.sheet.report), (id(pair.right), pair.left.sheet.report)


_ARTICLE = re.compile(r"\A(?:the|an?)\s+", re.IGNORECASE)


def _about(pair: ClausePair) -> str:
    """Return the words of the left clause that both share, or its first where they share none."""
    return words_for(pair.left, pair.left.keys & pair.right.keys) or " ".join(_ARTICLE.sub("", pair.left.text).split()[:_WORDS])
