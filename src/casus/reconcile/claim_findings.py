"""Findings between claims on the alliance system and on who holds which office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from casus.ground.dates import bounds, is_finer, may_be_same
from casus.ground.text import fold
from casus.model.account import Claim
from casus.model.claims import POSITIONS
from casus.model.story import Finding, Relation
from casus.reconcile.board import REPORTER, Board, Sheet, Voice
from casus.reconcile.offices import (
    are_first_and_second,
    are_seldom_held_together,
    are_two_posts,
    exclude_each_other,
    is_finer_office,
    is_rank,
    top_office,
)
from casus.reconcile.people import identify_people, name_parts
from casus.reconcile.relate import Side, relate

_MOST_REPORTS = 8
_TERM = 31  # days between two reports after which another office can be a later one
_CHANGES = re.compile(
    r"\b(?:elected|re-elected|appointed|named|nominated|sworn in|inaugurated|became|becomes?|becoming|succeed\w*|replac\w+|until|resign\w*"
    r"|stepped down|stepping down|former|formerly|took office|takes office|took over|swap\w*|promoted|moves? from|designate"
    r"|previously|once)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][\w'’-]+")
_OF_ITSELF = ("n_members", "n_founders", "ended")


@dataclass(frozen=True, slots=True)
class Told:
    """One claim as one report makes it."""

    sheet: Sheet
    claim: Claim
    voice: Voice

    def side(self) -> Side:
        """Return it as one side of a finding."""
        return Side(self.sheet, self.claim.span, self.voice)


def match_claims(board: Board) -> Iterator[Finding]:
    """Yield findings between claims of different reports, and inside one report where they contradict each other."""
    told = [Told(s, c, _voice(s, c)) for s in board.sheets for c in s.account.claims if c.relation not in POSITIONS]
    people = identify_people(
        dict.fromkeys(((t.sheet.report, t.claim.subject), t.claim.subject) for t in told if t.claim.relation == "holds_office")
    )
    groups: dict[tuple[str, ...], list[Told]] = {}
    for one in told:
        groups.setdefault(_key(one, people), []).append(one)
    for group in groups.values():
        yield from _compare_all(board, group)


def _voice(sheet: Sheet, claim: Claim) -> Voice:
    """Return by whose account a claim stands; an office is given by the reporter unless it stands inside the quoted words."""
    if claim.relation == "holds_office":
        told = [s for i in claim.statements if (s := sheet.statements.get(i)) and any(q.covers(claim.span) for q in s.quoted or ())]
        return sheet.voice([s.id for s in told]) if told else REPORTER
    return sheet.voice(claim.statements)


def _key(told: Told, people: dict[tuple[str, str], str]) -> tuple[str, ...]:
    """Return what two claims must share to be about the same thing."""
    claim = told.claim
    if claim.relation == "holds_office":
        return claim.relation, people[told.sheet.report, claim.subject]
    if claim.relation == "n_joined":
        return claim.relation, claim.subject, claim.valid_from or ""
    if claim.relation == "bound_by":  # a treaty can hold several rules
        return claim.relation, claim.object, claim.value
    if claim.relation in _OF_ITSELF:
        return claim.relation, claim.subject
    return claim.relation, claim.subject, claim.object


def _content(told: Told) -> str:
    claim = told.claim
    if claim.relation == "holds_office":
        return top_office(claim.object) or fold(claim.object)
    return f"{claim.value} {claim.valid_from or ''} {claim.stance}"


def _compare_all(board: Board, group: Sequence[Told]) -> Iterator[Finding]:
    """Compare what the claims of a group say: each content once a report and voice; of many alike the first with each."""
    distinct: dict[str, dict[tuple[str, str], Told]] = {}
    for told in group:
        distinct.setdefault(_content(told), {}).setdefault((told.sheet.report, told.voice.key), told)
    tellers = [list(one.values()) for one in distinct.values()]
    for alike in tellers:
        origins = board.count_origins([(t.sheet, t.claim.span) for t in alike])
        pairs = combinations(alike, 2) if len(alike) <= _MOST_REPORTS else ((alike[0], other) for other in alike[1:])
        for left, right in pairs:
            yield from _finding(board, left, right, origins)
    for some, others in combinations(tellers[:_MOST_REPORTS], 2):
        for left in some[:_MOST_REPORTS]:
            for right in others[:_MOST_REPORTS]:
                yield from _finding(board, left, right)


def _relation(left: Told, right: Told) -> tuple[Relation, str] | None:
    """Return how two claims about the same thing relate and in which slot, or None where that cannot be told."""
    a, b = left.claim, right.claim
    if a.relation == "holds_office":
        return _office_relation(left, right)
    if a.stance != b.stance:
        return ("contradicts", "stance") if _at_one_time(left, right) else None
    if a.value != b.value:
        return ("contradicts", "value") if a.value and b.value and may_be_same(a.valid_from, b.valid_from) else None
    if not may_be_same(a.valid_from, b.valid_from):
        return "contradicts", "valid_from"
    if a.valid_from and b.valid_from and (is_finer(a.valid_from, b.valid_from) or is_finer(b.valid_from, a.valid_from)):
        return "refines", "valid_from"
    return "same", "claim"


def _office_relation(left: Told, right: Told) -> tuple[Relation, str] | None:
    a, b = left.claim, right.claim
    is_full = all(name_parts(c.subject)[0] for c in (a, b))  # of a surname alone there may be several people
    whose = [_written_state(told) if is_full else told.claim.value for told in (left, right)]
    if whose[0] and whose[1] and whose[0] != whose[1]:
        return None
    if any(name_parts(c.subject)[1] in fold(c.object).split() for c in (a, b)):
        return None  # "a spokesman for Mrs. Clinton" is not she
    offices = top_office(a.object), top_office(b.object)
    if fold(a.object) == fold(b.object) or (offices[0] and offices[0] == offices[1]):
        return None if is_rank(a.object) else ("same", "office")
    if is_finer_office(a.object, b.object) or is_finer_office(b.object, a.object):
        return "refines", "office"
    is_seldom = left.sheet is not right.sheet and are_seldom_held_together(a.object, b.object) and not _holds_two((left, right))
    is_second = left.sheet is not right.sheet and is_full and are_first_and_second(a.object, b.object)
    is_second |= left.sheet is not right.sheet and is_full and are_two_posts(a.object, b.object) and not _has_both((left, right))
    if not (exclude_each_other(a.object, b.object) or is_seldom or is_second) or any(_CHANGES.search(_around(t)) for t in (left, right)):
        return None
    days = left.sheet.account.published, right.sheet.account.published
    return None if days[0] and days[1] and abs((days[0] - days[1]).days) > _TERM else ("contradicts", "office")


def _written_state(told: Told) -> str | None:
    """Return the state that the words of an office name ("Peru's president"), or None where they name none."""
    states = {s for w in _NAME.findall(told.claim.object) if (s := told.sheet.state_called(w.removesuffix("'s").removesuffix("’s")))}
    return next(iter(states)) if len(states) == 1 else None


def _holds_two(pair: Sequence[Told]) -> bool:
    """Say whether a report of the two gives the person two of the great offices: then they are held together there."""
    return any(
        len(
            {top_office(c.object) for c in t.sheet.account.claims if c.relation == "holds_office" and c.subject == t.claim.subject} - {None}
        )
        > 1
        for t in pair
    )


def _has_both(pair: Sequence[Told]) -> bool:
    """Say whether a report of the two gives the person two posts: then they are held together there."""
    told = [[c.object for c in t.sheet.account.claims if c.relation == "holds_office" and c.subject == t.claim.subject] for t in pair]
    return any(are_two_posts(a, b) for one in told for a, b in combinations(one, 2))


def _around(told: Told) -> str:
    return told.sheet.sentence(told.claim.span).of(told.sheet.text)


def _at_one_time(left: Told, right: Told) -> bool:
    """Say whether one tells that a thing is and the other, of the same time, that it is not.

    "Is not a member" was true before the day from which another report, or this one, has it a member.
    """
    asserted, denied = (left, right) if left.claim.stance == "asserts" else (right, left)
    since, denied_on = bounds(asserted.claim.valid_from), bounds(denied.claim.valid_from)
    day = denied_on[0] if denied_on else denied.sheet.account.published
    until = bounds(asserted.claim.valid_until)
    if until and (day is None or day > until[0]):
        return False
    if since is None:
        days = left.sheet.account.published, right.sheet.account.published
        return not (days[0] and days[1]) or days[0] == days[1]
    return day is not None and since[1] <= day


def _finding(board: Board, left: Told, right: Told, origins: int | None = None) -> Iterator[Finding]:
    related = _relation(left, right)
    is_within = left.sheet is right.sheet
    if related is None or (is_within and related[0] != "contradicts"):
        return
    relation, slot = related
    if relation == "contradicts" and is_within and left.voice.may_be(right.voice) and left.claim.span == right.claim.span:
        return  # one phrase read in two ways is casus' doubt, not the report's
    if relation == "refines" and (
        is_finer_office(right.claim.object, left.claim.object)
        if slot == "office"
        else is_finer(right.claim.valid_from, left.claim.valid_from)
    ):
        left, right = right, left
    yield relate(board, relation, slot, _about(left.claim), (left.side(), right.side()), origins)


def _about(claim: Claim) -> str:
    if claim.relation == "holds_office":
        return claim.subject
    return " ".join(f"{claim.subject} {claim.relation.replace('_', ' ')} {claim.object}".split())
