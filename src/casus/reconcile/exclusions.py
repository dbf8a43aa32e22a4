"""Exclusions: two states of one thing, told in many words, which cannot both be so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.model.story import Finding
from casus.reconcile.alike import Alike
from casus.reconcile.board import Board
from casus.reconcile.denied_kinds import DENIED
from casus.reconcile.exclusion_kinds import EXCLUSIONS, Exclusion
from casus.reconcile.facts import Fact, side_of
from casus.reconcile.relate import relate

_LIKE = 0.4  # likeness of two clauses and of their sentences together
_DAYS = 14  # between two reports; further apart a state may have changed


_ALL = (*EXCLUSIONS, *DENIED)
_NO = re.compile(r"\b(?:not|never|no|none|nobody|nothing|neither|without)\b|n['’]t\b", re.IGNORECASE)


def match_exclusions(board: Board, facts: Sequence[Sequence[Fact]], alike: Alike) -> Iterator[Finding]:
    """Yield where two reports tell two states of one thing that exclude each other: the pair that is most alike for each two reports.

    Args:
        board: the reports of a story.
        facts: the clauses of each.
        alike: how alike clauses are.
    """
    telling = [[(f, plain_marks(f.text)) for f in one] for one in facts]
    done = [[(f, t) for f, t in one if not f.is_ahead] for one in telling]
    for exclusion in _ALL:
        told = telling if exclusion.is_word else done
        ones = [[f for f, t in one if _tells(exclusion.one, exclusion.other, f, t, may_deny=True)] for one in told]
        if not any(ones):
            continue  # hardly any story tells of more than a few kinds
        others = [[f for f, t in one if _tells(exclusion.other, exclusion.one, f, t, may_deny=False)] for one in told]
        for i, j in combinations(range(len(told)), 2):
            pairs = [(a, b) for n, m in ((i, j), (j, i)) for a in ones[n] for b in others[m] if _may_be_one(a, b, exclusion)]
            scored = [(_likeness(a, b, alike), a, b) for a, b in pairs]
            score, one, other = max(scored, key=lambda s: s[0], default=(0.0, None, None))
            if one is not None and other is not None and score >= _LIKE:
                yield relate(board, "contradicts", "status", exclusion.name, (side_of(one), side_of(other)))


def _tells(words: re.Pattern[str], opposite: re.Pattern[str], fact: Fact, text: str, *, may_deny: bool) -> bool:
    """Say whether a clause tells a state, not its opposite, and says no only where the words of the state do."""
    match = words.search(text)
    if match is None or fact.is_denied:
        return False
    rest = text[: match.start()] + " " + text[match.end() :]
    return not (opposite.search(rest) or _NO.search(rest)) and (may_deny or not _NO.search(match.group()))


def _may_be_one(one: Fact, other: Fact, exclusion: Exclusion) -> bool:
    """Say whether no days set two clauses apart, their reports are of a few days, and both name somebody where they must."""
    days = [f.sheet.account.published for f in (one, other)]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > _DAYS:
        return False
    if any(kind.search(one.text) and not kind.search(other.text) for kind in exclusion.kinds):
        return False
    own = [f.names for f in (one, other)]
    if exclusion.is_of_parties and all(own) and not own[0] & own[1]:
        return False  # "no request had come from Zanzibar", "Uganda had requested them"
    if one.days and other.days and not any(may_be_same(a, b) for a in one.days for b in other.days):
        return False
    if exclusion.is_of_doer and not _doers(one, exclusion.one) & _doers(other, exclusion.other):
        return False
    if exclusion.is_of_person and not any(n.startswith("@") and not n[1:].isupper() for n in own[0] & own[1]):
        return False
    return not exclusion.is_named or bool(own[0] & own[1])


def _doers(fact: Fact, words: re.Pattern[str]) -> frozenset[str]:
    """Return whom a clause names before the words of a state."""
    match = words.search(plain_marks(fact.text))
    return frozenset(p.key for p in fact.placed if match and p.is_name and p.start < fact.span.start + match.start())


def _likeness(one: Fact, other: Fact, alike: Alike) -> float:
    clauses, sentences = alike.table((one,), (other,))
    return float(clauses[0, 0] + sentences[0, 0])
