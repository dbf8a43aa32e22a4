"""Claims that an alliance came to an end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Six leaders signed a protocol on Monday that dissolved the Warsaw Pact.", [("WARSAW_PACT", None, "asserts")]),
        ("The Baghdad Pact had rivals. SEATO was dissolved in 1977.", [("SEATO", "1977", "asserts")]),
        ("The Western European Union ceased to exist in June 2011.", [("WEU", "2011-06", "asserts")]),
        ("NATO has not been dissolved.", [("NATO", None, "denies")]),
    ],
)
def test_an_alliance_that_ends_is_a_claim(read_claims: Read, text: str, found: list[tuple[str, str | None, str]]) -> None:
    claims = read_claims(text, "2012-01-10")
    assert [(c.subject, c.valid_from, c.stance) for c in claims if c.relation == "ended"] == found


@pytest.mark.parametrize(
    "text",
    [
        "NATO will be dissolved next year.",
        "He said that NATO should have been dissolved in 1991.",
        "The president dissolved parliament on Monday after a summit of NATO.",
        "The EU dissolved its mission in the capital in 2012.",
        "Ministers of the Warsaw Pact dissolved the military organs of the pact.",
        "NATO is dissolving a battalion.",
    ],
)
def test_what_is_to_come_or_ends_a_part_is_none(read_claims: Read, text: str) -> None:
    assert [c for c in read_claims(text, "2012-01-10") if c.relation == "ended"] == []
