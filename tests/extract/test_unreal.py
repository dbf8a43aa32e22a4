"""What is wanted, and what somebody has others do: not done yet."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("Norway wants all political prisoners released before the talks.", "release", "requested"),
        ("Norway had the Serbian envoy arrested on Monday.", "arrest", "actual"),
        ("Norway is to reopen its port and to have the envoy arrested.", "arrest", "planned"),
    ],
)
def test_a_participle_is_done_only_as_the_verb_above_it_is(text: str, act: str, status: str) -> None:
    (account,) = casus.read(text=text, published="2016-05-04", outlet="Courier")
    assert [e.status for e in account.events if e.act == act] == [status]
