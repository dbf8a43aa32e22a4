"""Scores the account of one document against its coding."""

from __future__ import annotations

from typing import Any

from claims import score_claims
from coding import Document
from events import score_events
from statements import score_statements
from tallies import Scores


def score_account(document: Document, account: dict[str, Any]) -> Scores:
    """Score the account of a document, as JSON gives it."""
    scores = Scores()
    found = score_statements(document, account, scores)
    score_events(document, account, scores, found)
    score_claims(document, account, scores)
    return scores
