"""Denials: clauses that say no of what another voice tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.reconcile.fact_pairs import Pair
from casus.reconcile.fact_slots import PARTIES, are_of_one_time, begin_with_two_states, find_differing, lacks_subject
from casus.reconcile.facts import FALSE, NEGATION, Fact
from casus.reconcile.patients import have_two_patients
from casus.reconcile.vocabulary import keys_of

_ALL = 0.99  # coverage of the shorter clause
_SOME = 1.9  # weight of shared keys
_PAIR = 2
_NEAR = 2  # sentences between one speaker and another who says no
_LIKE, _PLAIN_NO = 0.4, 0.6  # likeness of two clauses of two reports, of which one says no
_SCOPE = 3  # keys behind "not" of which one at least is what is denied
_LIGHT = frozenset(
    ("agree", "country", "plan", "intend", "ever", "single", "any", "kind", "report")
)  # a denial of the one is one of what was agreed or planned
_DEEDS = frozenset("shoot attack ram collide bomb shell kill land".split())
_BONDS = frozenset(("agree", "alliance", "bloc"))
_NO = re.compile(
    r"\b(?:had|has|have|was|were|did|does|do|is|are|been) (?:not|never)\b|\b(?:had|has|have|was|were|did|is|are)n['’]t\b"
    r"|\b(?:none|neither|nobody|no one) (?:of|in|from)\b|\bneither (?:side|party|country|government|state)\b"
    r"|\bno\s+[\w -]{3,30}?\s(?:was|were|had|has|have|is|are)\b|\bthere (?:was|were|had been|is|are) (?:never|no)\b|^(?:nobody|no one)\b"
    r"|\bnever\s+\w+ed\b|\bnothing\b|\b(?:pays?|paid|gave|received|signed|sent|made|took|fired|found|carried|asked for) no\b"
    r"|\b(?:stay|remain)(?:s|ed)? (?:an? )?member\b|\bke(?:ep|eps|pt) (?:its|their) (?:place|seat|membership)\b"
    r"|\b(?:unharmed|uninjured|unhurt|unarmed|survived|cancelled|put off|called off|(?:is|are|was|were) (?:safe|alive))\b"
    r"|\bcarried no\b|\bnot one\b",
    re.IGNORECASE,
)
_YET = re.compile(r"\b(?:yet|still|so far|think|thinks|believe|believes|sure|clear)\b", re.IGNORECASE)
_SUPPOSED = re.compile(r"^\W*(?:if|unless|should|were)\b", re.IGNORECASE)  # "if admitted, it would be the eleventh" tells no admission
_WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)


def find_denied(pairs: Sequence[Pair], states: AbstractSet[str]) -> Iterator[Pair]:
    """Yield for each denial what it denies in each report: the clause that shares most with it.

    Args:
        pairs: pairs of clauses that may tell one thing.
        states: the keys of the states that the reports name.
    """
    best: dict[tuple[str, Span, str], Pair] = {}
    for pair in pairs:
        if _is_no(pair.left) == _is_no(pair.right) or not (_is_denied(pair) or _is_turned_down(pair)):
            continue
        denial, other = _denial_first(pair)
        if _SUPPOSED.search(other.text) or _are_two_parties(denial, other) or have_two_patients(denial, other, pair.plain):
            continue
        if not denial.is_denied and begin_with_two_states(denial, other, states):
            continue
        place = denial.sheet.report, denial.span, other.sheet.report
        if place not in best or _fit(pair) > _fit(best[place]):
            best[place] = pair
    yield from best.values()


def _are_two_parties(denial: Fact, other: Fact) -> bool:
    """Say whether a denial is of what one party did, and the other clause tells it of another: "the rebels have not signed"."""
    whose = [frozenset(p.key for p in f.placed if p.is_name or p.key in PARTIES) for f in (denial, other)]
    return bool(whose[0] and whose[1]) and not whose[0] & (whose[1] | other.names) and not whose[1] & denial.names


def find_flatly_denied(sheets: Sequence[Sequence[Fact]]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each flat denial of one kind of act ("denied that any shots had been fired") with the clause of each report that tells it.

    The denial names no more than the act; the clause is another named speaker's, or the reporter's of another report, and the first there.
    """
    told = [[f for f in one if not (f.is_denied or f.is_negated or f.is_ahead)] for one in sheets]
    for denial in (f for one in sheets for f in one if f.is_denied and not f.is_negated and f.voice.name):
        acts = {p.key for p in denial.placed if not p.key.startswith("@")} - _LIGHT
        if len(acts) != 1 or not acts <= _DEEDS:
            continue
        for one in told:
            found = next((f for f in one if acts <= f.keys and _is_other_voice(denial, f)), None)
            if found is not None:
                yield found, denial


def _is_other_voice(denial: Fact, other: Fact) -> bool:
    if other.voice.name:
        return not denial.voice.may_be(other.voice)
    return other.sheet is not denial.sheet


def _fit(pair: Pair) -> tuple[float, int, float]:
    """Return a key by which the clause that a denial is most about comes last: the one that names no party besides."""
    denial, other = _denial_first(pair)
    return pair.weight, -sum(n.startswith("@") for n in other.names - denial.keys), pair.likeness


def _is_no(fact: Fact) -> bool:
    """Say whether a clause says that a thing is not so: its words do, or its speaker, not both."""
    return fact.is_denied != fact.is_negated


def _denial_first(pair: Pair) -> tuple[Fact, Fact]:
    return (pair.left, pair.right) if _is_no(pair.left) else (pair.right, pair.left)


def _is_denied(pair: Pair) -> bool:
    """Say whether a denial is of what another voice tells: all that it says stands there, but for one word in three."""
    denial, other = _denial_first(pair)
    if denial.voice.key == other.voice.key or find_differing(pair) or _is_other_bond(denial, other):
        return False
    is_one_time = denial.is_ahead == other.is_ahead or "leave" in pair.plain  # who stays does not leave, now or later
    if not denial.is_denied and not (is_one_time and _is_plain_no(denial) and _says_enough(pair) and _negates_told(denial, other)):
        return False
    if not pair.plain - PARTIES:
        return False
    open_keys = {p.key for p in denial.placed if not p.key.startswith("@")} - other.keys - _LIGHT
    return bool(pair.plain) and (not open_keys or (len(open_keys) == 1 and len(pair.shared) > _PAIR))


def _is_other_bond(denial: Fact, other: Fact) -> bool:
    """Say whether one stays in a body that it names, and the other tells of leaving a treaty or bloc: these are two."""
    return "leave" in denial.keys & other.keys and bool(_BONDS & (other.keys - denial.keys)) and not _BONDS & denial.keys


def _is_plain_no(fact: Fact) -> bool:
    return bool(_NO.search(fact.text)) and bool(fact.voice.name) and not _YET.search(fact.text)


def _is_turned_down(pair: Pair) -> bool:
    """Say whether of two reports one says no of what the other tells: no two clauses of theirs are more alike, and "not" is about it."""
    denial, other = _denial_first(pair)
    if (
        not pair.is_best
        or denial.sheet is other.sheet
        or find_differing(pair)
        or not are_of_one_time(pair)
        or _is_other_bond(denial, other)
    ):
        return False
    if not pair.plain - PARTIES or not are_of_one_time(pair) or _YET.search(other.text) or lacks_subject(denial):
        return False
    if denial.is_denied or FALSE.search(denial.text) or "involve" in pair.plain:
        return pair.likeness >= _LIKE
    return (
        pair.likeness >= _PLAIN_NO
        and pair.weight >= _SOME
        and bool(_NO.search(denial.text) or _WITHOUT.search(denial.text))
        and not _YET.search(denial.text)
        and bool(scope_of(denial) & (pair.plain - PARTIES))
        and _negates_told(denial, other)
    )


def scope_of(denial: Fact) -> set[str]:
    """Return the keys that the "not" of a clause is about: the first that follow it; of "without" what follows at once."""
    text = plain_marks(denial.text)
    match = _WITHOUT.search(text) or _NO.search(text) or NEGATION.search(text)
    if match is None:
        return set()
    is_without = match.group().lower() == "without"
    keys = list(dict.fromkeys(p.key for p in denial.placed if p.start >= denial.span.start + match.start() and not p.key.startswith("@")))
    return set(keys[: 1 if is_without else _SCOPE])


_NOT_DONE = re.compile(r"\b(?:ha(?:s|d|ve)|did|was|were) (?:not|never) (?:been )?(?P<verb>[a-z]+)\b", re.IGNORECASE)


def _negates_told(denial: Fact, other: Fact) -> bool:
    """Say whether the verb that "not" stands before is told in the other clause: who "had not touched" a boat may have followed it."""
    match = _NOT_DONE.search(plain_marks(denial.text))
    keys = keys_of(match["verb"]) if match else ()
    return not keys or bool(frozenset(keys) & other.keys)


def _says_enough(pair: Pair) -> bool:
    """Say whether one's "not" is about what the other tells: what is told as not so may be so at another time."""
    denial = _denial_first(pair)[0]
    if lacks_subject(denial):
        return False
    left, right = pair.left, pair.right
    is_far = left.sheet is right.sheet and not (left.voice.name and right.voice.name and abs(left.sentence - right.sentence) <= _NEAR)
    if is_far or _YET.search(_denial_first(pair)[1].text) or pair.weight < _SOME:
        return False
    return len(pair.plain) > _PAIR or len(pair.plain) < len(pair.shared) or pair.coverage >= _ALL
