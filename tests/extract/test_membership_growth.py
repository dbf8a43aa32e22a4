from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


def told(claims: tuple[Claim, ...], relation: str) -> set[tuple[str, str, str | None]]:
    return {(c.subject, c.value, c.valid_from) for c in claims if c.relation == relation}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "NATO has expanded twice, adding Greece and Turkey in 1952 and Spain in 1982.",
            {("GRC", "", "1952"), ("TUR", "", "1952"), ("ESP", "", "1982")},
        ),
        ("Since 1949, NATO has been enlarged to include Greece in 1952 and Spain in 1982.", {("GRC", "", "1952"), ("ESP", "", "1982")}),
        ("NATO took in Albania and Croatia in 2009.", {("ALB", "", "2009"), ("HRV", "", "2009")}),
        ("The EU embraced Bulgaria and Romania in 2007.", {("BGR", "", "2007"), ("ROU", "", "2007")}),
    ],
    ids=["adding", "to include", "took in", "embraced"],
)
def test_whom_an_alliance_took_in_is_a_member_since_the_date_behind(
    read_claims: Read, text: str, wanted: set[tuple[str, str, str]]
) -> None:
    assert told(read_claims(text), "member_of") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "NATO may take in Albania and Croatia in 2009.",
        "NATO has not taken in Albania in 2009.",
        "The EU embraced a plan for Bulgaria.",
        "NATO's exercises included Sweden in 2014.",
    ],
    ids=["that may come", "denied", "a plan", "exercises"],
)
def test_whom_it_did_not_take_in_is_no_member(read_claims: Read, text: str) -> None:
    assert told(read_claims(text), "member_of") == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The EU grew from 15 to 25 members in 2004.", ("EU", "25", "2004")),
        ("The new entries bring the total number of NATO members to 19.", ("NATO", "19", None)),
        ("Montenegro was admitted to NATO in June 2017, taking its membership to 29.", ("NATO", "29", "2017-06")),
        ("The European Union, which Britain left in 2020, has 27 member states.", ("EU", "27", None)),
    ],
    ids=["from and to", "bring the total", "taking its membership", "behind a relative clause"],
)
def test_the_number_that_it_came_to_is_told(read_claims: Read, text: str, wanted: tuple[str, str, str | None]) -> None:
    assert told(read_claims(text), "n_members") == {wanted}


def test_who_is_not_in_an_alliance_is_denied_to_be_a_member(read_claims: Read) -> None:
    (claim,) = read_claims("Austria is not in NATO.")
    assert (claim.subject, claim.relation, claim.stance) == ("AUT", "member_of", "denies")
