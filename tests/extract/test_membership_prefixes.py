"""What is joined to "member" by a hyphen, also where nothing stands before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Claims = Callable[..., tuple[Claim, ...]]


@pytest.mark.parametrize(
    "text",
    [
        "Members of the European Parliament were divided.",
        "Non-members of NATO were not asked.",
        "Ex-members of the European Union pay.",
    ],
)
def test_a_sentence_that_begins_with_members_is_read(read_claims: Claims, text: str) -> None:
    assert [c for c in read_claims(text) if c.relation == "member"] == []
