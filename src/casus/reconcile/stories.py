"""A story of several accounts: its copies, its happenings and its findings."""

from __future__ import annotations

from collections.abc import Sequence

from casus.ground.ids import make_id
from casus.model.account import Account
from casus.model.story import Finding, Story
from casus.reconcile.claim_findings import match_claims
from casus.reconcile.copies import match_copies
from casus.reconcile.disputes import match_disputes
from casus.reconcile.event_findings import match_events
from casus.reconcile.happenings import match_happenings


def build_story(accounts: Sequence[Account]) -> Story:
    """Put the accounts of one happening side by side.

    Args:
        accounts: one a report, in the order in which they shall be shown.

    Returns:
        The story; contradictions stand first among its findings.
    """
    copies = match_copies(accounts)
    origin = dict(copies)
    happenings = match_happenings(accounts, origin)
    findings: list[Finding] = [
        *match_disputes(accounts, origin),
        *match_claims(accounts, origin),
        *match_events(accounts, happenings, origin),
    ]
    rank = {"contradicts": 0, "supersedes": 1, "refines": 2, "same": 3}
    findings.sort(key=lambda f: rank[f.relation])
    return Story(
        id=make_id("sto", *sorted(a.report.id for a in accounts)),
        accounts=tuple(accounts),
        copies=copies,
        happenings=happenings,
        findings=tuple(findings),
    )
