"""A story of several accounts: its copies, its happenings and its findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.ground.ids import make_id
from casus.ground.spans import Span
from casus.model.account import Account
from casus.model.guesses import without_guesses
from casus.model.story import Finding, Story
from casus.reconcile.accusations import match_accusations
from casus.reconcile.alike import Alike, Vectors
from casus.reconcile.board import Board, lay_out
from casus.reconcile.chains import thin_out
from casus.reconcile.claim_findings import match_claims
from casus.reconcile.clause_findings import group_by_reports, is_doubted, match_clauses, weigh_clauses
from casus.reconcile.copies import find_credits
from casus.reconcile.corroboration import corroborate
from casus.reconcile.count_findings import match_counts
from casus.reconcile.deeds import find_deeds
from casus.reconcile.disputes import match_disputes
from casus.reconcile.event_findings import match_events
from casus.reconcile.exclusions import match_exclusions
from casus.reconcile.fact_findings import match_facts
from casus.reconcile.facts import find_facts
from casus.reconcile.flat_event_denials import match_flat_event_denials
from casus.reconcile.happenings import match_happenings
from casus.reconcile.likeness import tell
from casus.reconcile.number_pairs import find_number_pairs
from casus.reconcile.sifting import sift
from casus.reconcile.statement_findings import match_statements

_ONE_SLOT = {"valid_from": "happened"}  # a membership's first day is the day of joining
_NEAR = 200  # characters
_MOST_ALIKE = 16  # reports; of more, the vectors alone would cost a third of the time that a brief of fifty has
_MOST = 32  # findings between two reports on one slot
_DISPUTED = ("contradicts", "supersedes")
_RANK = {"contradicts": 0, "supersedes": 1, "refines": 2, "same": 3}


def build_story(accounts: Sequence[Account], vectors: Vectors | None = None) -> Story:
    """Put the accounts of one happening side by side.

    Args:
        accounts: one a report, in the order in which they shall be shown.
        vectors: gives clauses vectors, by which those that tell of one matter are found; None to go by words alone, and compare no numbers.

    Returns:
        The story, which rests on no guess; contradictions stand first among its findings, and no two say the same of the same words.
    """
    accounts = [without_guesses(account) for account in accounts]
    board = lay_out(accounts)
    tellings = tell(board)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    deeds = [find_deeds(one, board.actor_of) for one in facts]
    alike = Alike(vectors) if vectors is not None and len(accounts) <= _MOST_ALIKE else None
    numbers = () if alike is None else tuple(find_number_pairs(board, facts, alike))
    told = tuple(match_facts(board, facts, deeds, numbers))
    weighed = () if alike is None else weigh_clauses(board, facts, deeds, numbers, alike)
    by_reports = group_by_reports(weighed)
    agreed = [f for f in told if not is_doubted(f, by_reports)]
    happenings = corroborate(board, match_happenings(board, tellings), tellings, agreed)
    findings: list[Finding] = [
        *match_disputes(board),
        *match_accusations(board),
        *match_counts(board),
        *match_claims(board),
        *match_events(board, happenings, tellings),
        *match_statements(board),
        *told,
    ]
    if alike is not None and vectors is not None:
        disputed = {_sentences(f, board) for f in findings if f.relation == "contradicts"}
        findings += [f for f in match_exclusions(board, facts, alike) if _sentences(f, board) not in disputed]
        findings += match_flat_event_denials(board, tellings, vectors)
    findings = [*sift(findings, board, vectors)]  # what is none takes no clause away from another
    if alike is not None:
        findings = [*sift(match_clauses(board, weighed, findings), board, vectors)]
    findings.sort(key=lambda f: _RANK[f.relation])
    return Story(
        id=make_id("sto", *sorted(a.report.id for a in accounts)),
        accounts=tuple(accounts),
        copies=board.copies.reports,
        happenings=happenings,
        findings=tuple(thin_out(_drop_doubles(findings), len(accounts))),
        passages=board.copies.passages,
        credits=tuple(c for a in accounts for c in find_credits(a)),
    )


def _drop_doubles(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings without those that repeat a relation and slot of the same two stretches of text, told by another rule.

    Of two that tell the same stretches to be the same, by an act or by a statement, the first stays. Two reports that agree in more than
    `_MOST` things are one text, and no reader needs all of it.
    """
    kept: list[Finding] = []
    disputed: dict[frozenset[str], list[Finding]] = {}
    by_ends: dict[tuple[str, str, frozenset[str]], list[Finding]] = {}
    for finding in findings:
        slot = "" if finding.relation == "same" else _ONE_SLOT.get(finding.slot, finding.slot)
        near = by_ends.setdefault((finding.relation, slot, frozenset((finding.left.report, finding.right.report))), [])
        double = next((other for other in near if _overlap(finding, other)), None)
        if finding.relation in _DISPUTED:  # that one says no, and in which slot the two differ, is one dispute
            others = disputed.setdefault(frozenset((finding.left.report, finding.right.report)), [])
            if double is None and any("status" in (finding.slot, o.slot) and _cover(finding, o) for o in others):
                continue
            others.append(finding)
        if double is None and not (finding.relation == "same" and len(near) >= _MOST):
            near.append(finding)
            kept.append(finding)
        elif double is not None and finding.slot in ("claim", "valid_from", "stance") and _ends(finding) == _ends(double):
            both = replace(double, about=_join_about(double.about, finding.about))
            near[near.index(double)] = kept[kept.index(double)] = both
    return tuple(kept)


def _sentences(finding: Finding, board: Board) -> frozenset[tuple[str, int]]:
    """Return the sentences on which a finding stands: two that a rule has told to differ need no second word for it."""
    return frozenset((e.report, board.sheet(e.report).sentence_number(e.span)) for e in (finding.left, finding.right))


def _cover(one: Finding, other: Finding) -> bool:
    """Say whether two findings stand on the same two stretches of text."""
    ends = [{(e.report, e.span.start) for e in (f.left, f.right)} for f in (one, other)]
    return ends[0] == ends[1]


def _ends(finding: Finding) -> tuple[Span, Span]:
    return finding.left.span, finding.right.span


def _join_about(one: str, other: str) -> str:
    """Return what two findings of the same words are about ("Albania and Croatia joined in 2009").

    >>> _join_about("ALB member of NATO", "HRV member of NATO")
    'ALB, HRV member of NATO'
    """
    head, _, _ = one.rpartition(other.partition(" ")[2]) if " " in other else (one, "", "")
    subject = other.partition(" ")[0]
    if not head or subject in head.replace(",", " ").split():
        return one
    return f"{head.strip()}, {subject} {other.partition(' ')[2]}"


def _overlap(one: Finding, other: Finding) -> bool:
    straight = (one.left.report, one.right.report) == (other.left.report, other.right.report) and (
        one.left.span.overlaps(other.left.span) and one.right.span.overlaps(other.right.span)
    )
    crossed = (one.left.report, one.right.report) == (other.right.report, other.left.report) and (
        one.left.span.overlaps(other.right.span) and one.right.span.overlaps(other.left.span)
    )
    return straight or crossed or _is_one_dispute(one, other)


def _is_one_dispute(one: Finding, other: Finding) -> bool:
    """Say whether two findings set the same two speakers against each other over the same words, named in two ways on one side."""
    if not one.left_by or not one.right_by or (one.left_by, one.right_by) != (other.left_by, other.right_by):
        return False
    if one.left.report != other.left.report or one.right.report != other.right.report:
        return False
    ends = (one.left.span, other.left.span), (one.right.span, other.right.span)
    return any(a.overlaps(b) for a, b in ends) and all(abs(a.start - b.start) < _NEAR for a, b in ends)
