"""Numbers that a membership is brought to, and states that join as its n-th member."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Poland and Hungary became members of NATO on March 12, bringing the number of allies to 19.", "19"),
        ("Finland's accession took NATO to 31 members.", "31"),
        ("Finland joined NATO on Tuesday, raising the alliance's membership to 31.", "31"),
    ],
)
def test_a_number_that_an_accession_brings_an_alliance_to_is_that_of_its_members(read_claims: Read, text: str, number: str) -> None:
    assert [(c.subject, c.value) for c in read_claims(text) if c.relation == "n_members"] == [("NATO", number)]


@pytest.mark.parametrize(
    "text",
    [
        "NATO would grow if it took in Chile, which would bring the number of allies to 20.",
        "The deal brings the number of NATO soldiers to 19.",
    ],
)
def test_a_number_to_come_or_of_something_else_is_none(read_claims: Read, text: str) -> None:
    assert not [c for c in read_claims(text) if c.relation == "n_members"]


def test_who_joins_as_the_nth_member_is_that_member(read_claims: Read) -> None:
    claims = read_claims("North Macedonia joined NATO in March as its 30th member.")
    assert [(c.subject, c.object, c.value) for c in claims if c.relation == "nth_member"] == [("MKD", "NATO", "30")]


def test_the_members_of_a_treaty_told_apart_are_not_those_of_the_body_named_last(read_claims: Read) -> None:
    text = "The OAS received Peru's denunciation of the mutual defense treaty of 1947. The 22 members of the treaty will meet in April."
    assert [c.subject for c in read_claims(text) if c.relation == "n_members"] == []


def test_the_members_of_the_treaty_are_those_of_the_alliance_named_last(read_claims: Read) -> None:
    assert [c.subject for c in read_claims("NATO met on Monday. The 31 members of the treaty will meet in April.")][:1] == ["NATO"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile's parliament backed Norway's entry into NATO, bringing to 21 the number of allies that have approved it.",
        "Chile's parliament backed Norway's entry into NATO, bringing the number of allies which have ratified it to 21.",
        "The vote brought the number of NATO members that voted for Norway to 21.",
    ],
)
def test_a_number_of_those_that_did_something_is_none(read_claims: Read, text: str) -> None:
    assert not [c for c in read_claims(text) if c.relation == "n_members"]
