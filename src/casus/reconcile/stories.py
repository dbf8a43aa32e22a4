"""A story of several accounts: its copies, its happenings and its findings."""

from __future__ import annotations

from collections.abc import Sequence

from casus.ground.ids import make_id
from casus.model.account import Account
from casus.model.story import Finding, Story
from casus.reconcile.accusations import match_accusations
from casus.reconcile.board import lay_out
from casus.reconcile.claim_findings import match_claims
from casus.reconcile.copies import find_credits
from casus.reconcile.count_findings import match_counts
from casus.reconcile.disputes import match_disputes
from casus.reconcile.event_findings import match_events
from casus.reconcile.happenings import match_happenings
from casus.reconcile.likeness import tell
from casus.reconcile.statement_findings import match_statements

_RANK = {"contradicts": 0, "supersedes": 1, "refines": 2, "same": 3}


def build_story(accounts: Sequence[Account]) -> Story:
    """Put the accounts of one happening side by side.

    Args:
        accounts: one a report, in the order in which they shall be shown.

    Returns:
        The story; contradictions stand first among its findings, and no two findings say the same of the same words.
    """
    board = lay_out(accounts)
    tellings = tell(board)
    happenings = match_happenings(board, tellings)
    findings: list[Finding] = [
        *match_disputes(board),
        *match_accusations(board),
        *match_counts(board),
        *match_claims(board),
        *match_events(board, happenings, tellings),
        *match_statements(board),
    ]
    findings.sort(key=lambda f: _RANK[f.relation])
    return Story(
        id=make_id("sto", *sorted(a.report.id for a in accounts)),
        accounts=tuple(accounts),
        copies=board.copies.reports,
        happenings=happenings,
        findings=_drop_doubles(findings),
        passages=board.copies.passages,
        credits=tuple(c for a in accounts for c in find_credits(a)),
    )


def _drop_doubles(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings without those that repeat a relation and slot of the same two stretches of text, told by another rule."""
    kept: list[Finding] = []
    by_ends: dict[tuple[str, str, frozenset[str]], list[Finding]] = {}
    for finding in findings:
        near = by_ends.setdefault((finding.relation, finding.slot, frozenset((finding.left.report, finding.right.report))), [])
        if not any(_overlap(finding, other) for other in near):
            near.append(finding)
            kept.append(finding)
    return tuple(kept)


def _overlap(one: Finding, other: Finding) -> bool:
    straight = (one.left.report, one.right.report) == (other.left.report, other.right.report) and (
        one.left.span.overlaps(other.left.span) and one.right.span.overlaps(other.right.span)
    )
    crossed = (one.left.report, one.right.report) == (other.right.report, other.left.report) and (
        one.left.span.overlaps(other.right.span) and one.right.span.overlaps(other.left.span)
    )
    return straight or crossed
