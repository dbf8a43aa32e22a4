"""How many members an alliance will have: which number the state that joins will be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


def numbers(claims: tuple[Claim, ...]) -> list[tuple[str, str, str]]:
    return [(c.subject, c.object, c.value) for c in claims if c.relation == "nth_member"]


@pytest.mark.parametrize(
    "text",
    [
        "With Sweden, NATO will have 32 members and a longer shore.",
        "NATO will have 32 members when Sweden joins.",
        "Sweden's entry will give NATO 32 members.",
    ],
)
def test_a_number_to_be_is_that_of_the_state_that_joins(read_claims: Read, text: str) -> None:
    assert numbers(read_claims(text, "2024-02-27")) == [("SWE", "NATO", "32")]


@pytest.mark.parametrize(
    "text",
    [
        "When Finland and Sweden join, NATO will have 32 members.",
        "NATO will have 32 members.",
        "With Sweden, NATO will not have 32.",
    ],
)
def test_of_several_or_nobody_no_number_is_anybodys(read_claims: Read, text: str) -> None:
    assert numbers(read_claims(text, "2024-02-27")) == []
