"""Findings between claims: the same thing said of the alliance system, or of who holds which office, in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from casus.ground.dates import is_finer, may_be_same
from casus.ground.text import fold
from casus.model.account import Account, Claim
from casus.model.claims import POSITIONS
from casus.model.naming import party_name
from casus.model.story import Evidence, Finding, Relation
from casus.reconcile.copies import count_origins, sentence_around

Told = tuple[Account, Claim]
# One person does not hold two of these for one state at one time; a report that gives both contradicts itself or is out of date.
# fmt: off
_TOP_OFFICES = (
    "vice president", "president", "deputy prime minister", "prime minister", "premier", "chancellor", "king", "queen", "emperor",
    "foreign minister", "foreign secretary", "defence minister", "defense minister", "defence secretary", "defense secretary",
    "interior minister", "finance minister", "secretary of state", "secretary general", "ambassador", "spokesman", "spokeswoman", "speaker",
)
# fmt: on
_SAME_OFFICE = {
    "premier": "prime minister",
    "foreign secretary": "foreign minister",
    "defense minister": "defence minister",
    "defense secretary": "defence minister",
    "defence secretary": "defence minister",
    "spokeswoman": "spokesman",
}  # fmt: skip
_PAST = re.compile(r"\b(?:former|ex|then|late|outgoing|incoming|designate|elect|future|acting)\b")


def top_office(office: str) -> str | None:
    """Return the office among those that exclude each other, or None for any other or a past one.

    >>> top_office("Montenegrin Prime Minister"), top_office("former president"), top_office("party leader")
    ('prime minister', None, None)
    """
    words = fold(office).replace("-", " ")
    if _PAST.search(words):
        return None
    found = next((name for name in _TOP_OFFICES if re.search(rf"\b{name}\b", words)), None)
    return _SAME_OFFICE.get(found, found) if found else None


def match_claims(accounts: Sequence[Account], copies: dict[str, str]) -> Iterator[Finding]:
    """Yield findings between claims of different reports, and inside one report where they contradict each other."""
    groups: dict[tuple[str, ...], list[Told]] = {}
    for account in accounts:
        for claim in account.claims:
            if claim.relation not in POSITIONS:
                groups.setdefault(_key(claim), []).append((account, claim))
    for group in groups.values():
        seen: set[tuple[str, ...]] = set()
        for left, right in combinations(group, 2):
            finding = _compare(left, right, group, copies)
            if finding is None:
                continue
            mark = finding.relation, *sorted((finding.left.report + _value(left[1]), finding.right.report + _value(right[1])))
            if mark not in seen:
                seen.add(mark)
                yield finding


def _key(claim: Claim) -> tuple[str, ...]:
    """Return what two claims must share to be about the same thing."""
    if claim.relation == "holds_office":
        return claim.relation, fold(claim.subject).split()[-1], claim.value
    if claim.relation == "n_joined":
        return claim.relation, claim.subject, claim.valid_from or ""
    if claim.relation == "bound_by":  # a treaty can hold several rules
        return claim.relation, claim.object, claim.value
    if claim.relation in ("n_members", "n_founders"):
        return claim.relation, claim.subject
    return claim.relation, claim.subject, claim.object


def _value(claim: Claim) -> str:
    if claim.relation == "holds_office":
        return top_office(claim.object) or fold(claim.object)
    return f"{claim.value} {claim.valid_from or ''} {claim.stance}"


def _relation(left: Claim, right: Claim) -> tuple[Relation, str] | None:
    """Return how two claims about the same thing relate and in which slot, or None where that cannot be told."""
    if left.relation == "holds_office":
        a, b = top_office(left.object), top_office(right.object)
        if fold(left.object) == fold(right.object) or (a and a == b):
            return "same", "office"
        return ("contradicts", "office") if a and b and left.value and left.value == right.value else None
    if left.stance != right.stance:
        return "contradicts", "stance"
    if left.value != right.value:
        return ("contradicts", "value") if left.value and right.value else None
    if not may_be_same(left.valid_from, right.valid_from):
        return "contradicts", "valid_from"
    if is_finer(left.valid_from, right.valid_from) or is_finer(right.valid_from, left.valid_from):
        return "refines", "valid_from"
    return "same", "claim"


def _compare(left: Told, right: Told, group: Sequence[Told], copies: dict[str, str]) -> Finding | None:
    (account, claim), (other, second) = left, right
    related = _relation(claim, second)
    is_within = account is other
    if related is None or (is_within and related[0] != "contradicts"):
        return None
    relation, slot = related
    same = [(a, c) for a, c in group if _value(c) == _value(claim)] if relation == "same" else [left, right]
    by, other_by = _by(account, claim), _by(other, second)
    return Finding(
        relation=relation,
        slot=slot,
        about=claim.subject
        if claim.relation == "holds_office"
        else f"{claim.subject} {claim.relation.replace('_', ' ')} {claim.object}".strip(),
        left=Evidence(account.report.id, claim.span, claim.span.of(account.report.text)),
        right=Evidence(other.report.id, second.span, second.span.of(other.report.text)),
        between="within"
        if is_within and by == other_by
        else "speakers"
        if by and other_by and by != other_by
        else "within"
        if is_within
        else "outlets",
        origins=count_origins([(a.report.id, sentence_around(a, c.span)) for a, c in same], copies),
        left_by=by,
        right_by=other_by,
    )


def _by(account: Account, claim: Claim) -> str:
    """Return by whose account a claim stands: its speaker's name, or "" for the reporter."""
    statement = next((s for s in account.statements if s.id in claim.statements and s.speakers), None)
    return party_name(account, statement.speakers[0]) if statement else ""
