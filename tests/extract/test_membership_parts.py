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


@pytest.mark.parametrize(
    ("text", "founders"),
    [
        ("The Arab League met. Syria was one of the seven founders of the league.", [("SYR", "ARAB_LEAGUE")]),
        ("Hungary, one of the founders of the Warsaw Pact, was there.", [("HUN", "WARSAW_PACT")]),
        ("BRICS was founded by Brazil and China in 2009.", [("BRA", "BRICS"), ("CHN", "BRICS")]),
        ("Ukraine is not one of the members of NATO.", []),
    ],
)
def test_founders_are_told_with_one_of_and_with_by(read_claims: Read, text: str, founders: list[tuple[str, str]]) -> None:
    assert [(c.subject, c.object) for c in read_claims(text) if c.relation == "founding_member_of"] == founders


def test_those_who_founded_it_are_counted(read_claims: Read) -> None:
    found = read_claims("The Organization of American States was founded by 21 states in 1948.")
    assert [(c.subject, c.value, c.valid_from) for c in found if c.relation == "n_founders"] == [("OAS", "21", "1948")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Gabon and Togo were admitted to the Commonwealth on Saturday.", "COMMONWEALTH"),
        ("Azerbaijan left the Commonwealth of Independent States. Moldova left the Commonwealth in 1993.", "CIS"),
    ],
)
def test_a_body_that_a_state_joins_or_leaves_is_the_one_of_states(read_claims: Read, text: str, body: str) -> None:
    assert {c.object for c in read_claims(text, "2022-06-26") if c.relation in ("member_of", "leaving")} == {body}


def test_a_bank_of_that_name_is_not(read_claims: Read) -> None:
    assert [c for c in read_claims("Australia sold the Commonwealth Bank in 1996.") if c.object == "COMMONWEALTH"] == []


def test_opec_plus_is_not_opec(read_claims: Read) -> None:
    assert [c.object for c in read_claims("Gabon joined OPEC+ in 2016. Brazil joined the OPEC+ group in 2025.")] == []
