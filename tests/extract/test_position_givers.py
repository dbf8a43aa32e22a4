"""Who is against giving a state a plan, opening talks with it, or will not back its membership."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


def sides(claims: tuple[Claim, ...]) -> set[tuple[str, str, str]]:
    return {(c.subject, c.relation, c.object) for c in claims if c.relation in ("for", "against")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO's ministers met in Oslo. Norway opposes giving Georgia a membership plan.", {("GEO", "against", "NATO")}),
        ("Georgia wants to join NATO. Norway stood against a membership plan for Georgia.", {("GEO", "against", "NATO")}),
        ("Albania waits to join the European Union. Malta refused to approve the framework for membership talks with Tirana.",
         {("ALB", "against", "EU")}),
        ("Malta stood against opening accession talks between the European Union and Albania.", {("ALB", "against", "EU")}),
        ("Norway's premier said she would not approve the membership of Georgia in NATO.", {("GEO", "against", "NATO")}),
    ],
)  # fmt: skip
def test_who_withholds_a_step_is_against_the_membership(read_claims: Read, text: str, expected: set[tuple[str, str, str]]) -> None:
    assert sides(read_claims(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway said it would not approve Georgia's membership of NATO unless the border was closed.",
        "Norway opposed the plan to give Georgia a loan, and NATO's ministers met in Oslo.",
    ],
)
def test_a_condition_or_a_plan_for_something_else_is_no_side(read_claims: Read, text: str) -> None:
    assert sides(read_claims(text)) == set()
