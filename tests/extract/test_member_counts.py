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


@pytest.mark.parametrize(
    "text",
    [
        "Sweden waits for NATO. The ambassadors of sixteen NATO countries attended the session.",
        "Sweden waits for NATO. Officials of nine EU states came.",
        "The Pacific Islands Forum met. A 15-member group of experts reported to it.",
    ],
)
def test_some_of_the_members_are_not_all(read_claims: Read, text: str) -> None:
    assert [c for c in read_claims(text) if c.relation == "n_members"] == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The Arab League readmitted Syria. Ministers of the 22-member body met in Cairo.", ("ARAB_LEAGUE", "22")),
        ("Zimbabwe quit the 54-nation Commonwealth in 2003.", ("COMMONWEALTH", "54")),
        ("Bulgaria spoke against the European Union's plan. Each of the 27 member states must agree.", ("EU", "27")),
        ("Bulgaria spoke to the European Union. The bloc has 27 members since Britain left.", ("EU", "27")),
        ("The Pacific Islands Forum met. The forum has 18 members, among them Australia.", ("PIF", "18")),
        ("The Commonwealth of Nations met. In Suva the Pacific Islands Forum met. Kiribati quit the 18-member forum.", ("PIF", "18")),
    ],
)  # fmt: skip
def test_the_whole_is_counted_of_any_body(read_claims: Read, text: str, counted: tuple[str, str]) -> None:
    assert [(c.subject, c.value) for c in read_claims(text) if c.relation == "n_members"] == [counted]


@pytest.mark.parametrize(
    "text",
    [
        "The OAS met. Venezuela is the first member to leave the organisation.",
        "NATO met. Hungary was the 30th member to ratify the protocol.",
        "NATO met. Hungary was the 30th member that ratified the protocol.",
        "The OAS met. Jamaica became the third member from the Commonwealth of Nations.",
    ],
)
def test_a_member_counted_by_its_deed_is_no_number_of_joining(read_claims: Read, text: str) -> None:
    assert [c for c in read_claims(text) if c.relation == "nth_member"] == []


def test_two_that_join_on_a_day_have_a_number_each(read_claims: Read) -> None:
    found = read_claims("Albania and Croatia became NATO's 27th and 28th members in 2009.")
    assert [(c.subject, c.value) for c in found if c.relation == "nth_member"] == [("ALB", "27"), ("HRV", "28")]
