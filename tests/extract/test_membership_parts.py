"""Who joins an organ or a programme of an alliance joins no alliance."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


@pytest.mark.parametrize(
    "text",
    [
        "Austria joined the Partnership for Peace in February 1995.",
        "Serbia joined NATO's Partnership for Peace in 2006.",
        "Croatia joined the eurozone in 2023.",
        "NATO met in Rome. Bosnia was admitted to the Membership Action Plan in 2010.",
        "Ukraine joined NATO's cyber defence centre in 2023.",
        "NATO met in Rome. A minister of Poland was admitted to hospital in 2010.",
    ],
)
def test_who_joins_a_part_joins_no_alliance(text: str, read_claims: Read) -> None:
    assert not [c for c in read_claims(text) if c.relation == "member_of"]


@pytest.mark.parametrize(
    "text",
    [
        "Albania was admitted to NATO in 2009.",
        "NATO met in Rome. Albania was admitted to the alliance in 2009.",
        "Albania joined NATO in 2009.",
    ],
)
def test_who_joins_the_alliance_itself_does(text: str, read_claims: Read) -> None:
    assert [(c.subject, c.object, c.valid_from) for c in read_claims(text) if c.relation == "member_of"] == [("ALB", "NATO", "2009")]


@pytest.mark.parametrize(
    "text",
    [
        "East Timor was admitted to ASEAN in principle in 2022.",
        "Papua New Guinea joined ASEAN as an observer in 1976.",
        "Turkey joined the EU as an associate member in 1963.",
    ],
)
def test_who_is_let_in_by_half_is_no_member(text: str, read_claims: Read) -> None:
    assert not [c for c in read_claims(text) if c.relation == "member_of"]


def test_a_full_member_is_one(read_claims: Read) -> None:
    found = read_claims("Gabon joined OPEC as a full member in 1975.")
    assert [(c.subject, c.object) for c in found if c.relation == "member_of"] == [("GAB", "OPEC")]
