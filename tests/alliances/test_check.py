"""Background claims against the roll."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from casus.alliances.check import check_claim, is_checkable
from casus.codebook.treaties import load_treaties
from casus.ground.spans import Span
from casus.model.account import Claim
from casus.model.case import Verdict
from casus.model.claims import AGAIN

BOOK = load_treaties()
THEN = date(2015, 12, 2)
AGREES, CONTRADICTS, OPEN = "agrees", "contradicts", "cannot tell"


def check(
    relation: str,
    subject: str,
    obj: str = "",
    value: str = "",
    since: str | None = None,
    until: str | None = None,
    on: date | None = THEN,
    stance: Literal["asserts", "denies"] = "asserts",
) -> Verdict:
    claim = Claim("clm-1", subject, relation, obj, value, since, until, Span(0, 1), stance, ())
    return check_claim(claim, BOOK, on)


@pytest.mark.parametrize(
    ("subject", "since", "verdict"),
    [
        ("HRV", "2009", AGREES),
        ("HRV", "2009-04-01", AGREES),
        ("HRV", "2009-04-04", CONTRADICTS),
        ("BGR", "2003", CONTRADICTS),
        ("TUR", "1951", CONTRADICTS),
        ("TUR", "1952", AGREES),
        ("FRA", "1949", AGREES),
        ("FRA", "1949-04-04", AGREES),
        ("FRA", "P3Y", OPEN),
        ("UKR", "2008", CONTRADICTS),
    ],
)
def test_a_membership_is_compared_at_the_precision_given(subject: str, since: str, verdict: str) -> None:
    assert check("member_of", subject, "NATO", since=since).verdict == verdict


def test_a_year_of_signature_is_told_as_such() -> None:
    found = check("member_of", "BGR", "NATO", since="2003")
    assert found.why == "signed in 2003, party since 2004-03-29"
    assert found.source == ("NATO2004", "TRB2004-107")
    assert (found.confidence, found.date) == ("A", "2004-03-29")


def test_france_never_left_in_1966() -> None:
    assert check("member_of", "FRA", "NATO", until="1966").verdict == CONTRADICTS
    assert check("member_of", "FRA", "NATO", on=date(1970, 1, 1)).verdict == AGREES


def test_a_denied_membership_turns_the_verdict() -> None:
    assert check("member_of", "UKR", "NATO", stance="denies").verdict == AGREES
    assert check("member_of", "TUR", "NATO", stance="denies").verdict == CONTRADICTS
    assert check("member_of", "UKR", "NATO", stance="denies", on=date(2026, 1, 1)).verdict == OPEN


def test_iran_did_not_leave_cento_in_1961() -> None:
    assert check("member_of", "IRN", "CENTO", until="1961").verdict == CONTRADICTS
    assert check("member_of", "IRN", "CENTO", until="1979").verdict == AGREES


def test_a_doubtful_end_cannot_be_told() -> None:
    assert check("member_of", "VEN", "RIO", until="2013").verdict == OPEN
    assert check("member_of", "VEN", "RIO", on=date(2020, 1, 1)).verdict == OPEN


def test_the_second_spell_of_one_who_came_back_may_be_meant() -> None:
    assert check("member_of", "UZB", "CSTO", since="2006").verdict == AGREES
    assert check("member_of", "UZB", "CSTO", since="2003").verdict == CONTRADICTS


@pytest.mark.parametrize(
    ("value", "since", "on", "verdict"),
    [
        ("28", None, THEN, AGREES),
        ("29", None, THEN, CONTRADICTS),
        ("28", None, date(2017, 6, 4), AGREES),
        ("29", None, date(2017, 6, 5), AGREES),
        ("28", None, date(2017, 6, 7), OPEN),
        ("28", None, date(2017, 8, 7), CONTRADICTS),
        ("26", "2004", THEN, AGREES),
        ("19", "2004", THEN, AGREES),
        ("20", "2004", THEN, CONTRADICTS),
        ("32", None, date(2026, 3, 1), OPEN),
        ("28", None, None, OPEN),
        ("many", None, THEN, OPEN),
    ],
)
def test_a_number_of_members_is_that_of_the_day(value: str, since: str | None, on: date | None, verdict: str) -> None:
    assert check("n_members", "NATO", value=value, since=since, on=on).verdict == verdict


def test_a_number_inside_a_doubt_cannot_be_told_and_one_outside_is_wrong() -> None:
    assert check("n_members", "WARSAW_PACT", value="6", on=date(1990, 9, 28)).verdict == OPEN
    assert check("n_members", "WARSAW_PACT", value="9", on=date(1990, 9, 28)).verdict == CONTRADICTS


@pytest.mark.parametrize(
    ("alliance", "value", "since", "verdict"),
    [
        ("NATO", "12", "1949", AGREES),
        ("NATO", "12", None, AGREES),
        ("NATO", "10", "1949", CONTRADICTS),
        ("NATO", "12", "1955", OPEN),
        ("CSTO", "6", "2002", AGREES),
        ("ARAB_LEAGUE", "7", "1945", OPEN),
        ("RIO", "21", "1947", OPEN),
    ],
)
def test_a_number_of_founders(alliance: str, value: str, since: str | None, verdict: str) -> None:
    assert check("n_founders", alliance, value=value, since=since).verdict == verdict


def test_founders_and_later_joiners() -> None:
    assert check("founding_member_of", "CAN", "NATO", since="1949").verdict == AGREES
    found = check("founding_member_of", "TUR", "NATO")
    assert found.verdict == CONTRADICTS
    assert "1952-02-18" in found.why


def test_seven_joined_in_2004_and_signed_in_2003() -> None:
    assert check("n_joined", "NATO", value="7", since="2004").verdict == AGREES
    found = check("n_joined", "NATO", value="7", since="2003")
    assert found.verdict == CONTRADICTS
    assert "7 signed in 2003, parties since 2004-03-29" in found.why
    assert check("n_joined", "NATO", value="1", since="2026", on=date(2026, 5, 1)).verdict == OPEN


@pytest.mark.parametrize(
    ("state", "value", "on", "verdict"),
    [
        ("MNE", "29", THEN, AGREES),
        ("MNE", "28", THEN, CONTRADICTS),
        ("MNE", "29", date(2019, 1, 1), AGREES),
        ("MNE", "30", date(2019, 1, 1), CONTRADICTS),
        ("BGR", "26", THEN, AGREES),
        ("BGR", "20", THEN, AGREES),
        ("BGR", "27", THEN, CONTRADICTS),
        ("SWE", "32", date(2022, 8, 1), OPEN),
        ("SWE", "31", date(2022, 8, 1), OPEN),
        ("SWE", "33", date(2022, 8, 1), CONTRADICTS),
        ("GEO", "33", date(2026, 8, 1), OPEN),
    ],
)
def test_a_number_is_a_would_be_number_before_and_a_place_after_joining(state: str, value: str, on: date, verdict: str) -> None:
    assert check("nth_member", state, "NATO", value, on=on).verdict == verdict


def test_a_would_be_number_says_so() -> None:
    assert check("nth_member", "MNE", "NATO", "29").why.startswith("would be number 29: 28 parties")


def test_an_attack_on_one_is_article_5_and_a_state_outside_is_told_as_such() -> None:
    found = check("bound_by", "MNE", "NATO", "collective_defence")
    assert found.verdict == AGREES
    assert found.why.startswith("Article 5: ")
    assert "MNE is not a party on 2015-12-02" in found.why


def test_pacts_without_a_duty_of_defence_have_none() -> None:
    assert {check("bound_by", a, a, "collective_defence").verdict for a in ("AUKUS", "FPDA", "CENTO")} == {CONTRADICTS}
    assert check("bound_by", "NATO", "NATO", "consensus").verdict == AGREES
    assert check("bound_by", "AUKUS", "AUKUS", "consensus").verdict == OPEN


def test_a_member_is_no_candidate() -> None:
    assert check("candidate_for", "HRV", "EU").verdict == CONTRADICTS
    assert check("candidate_for", "GEO", "NATO").verdict == OPEN


def test_an_invitation_is_compared_with_its_day() -> None:
    assert check("invited_to", "MNE", "NATO").verdict == AGREES
    assert check("invited_to", "MNE", "NATO", since="2014").verdict == CONTRADICTS
    assert check("invited_to", "MNE", "NATO", on=date(2015, 12, 1)).verdict == CONTRADICTS
    assert check("invited_to", "GEO", "NATO").verdict == OPEN


def test_what_the_roll_does_not_hold_cannot_be_told() -> None:
    assert check("member_of", "HTI", "CARICOM").verdict == OPEN
    assert check("holds_office", "somebody", "president").verdict == OPEN
    claim = Claim("c", "a", "for", "NATO", "", None, None, Span(0, 1), "asserts", ())
    assert not is_checkable(claim)


@pytest.mark.parametrize(
    ("subject", "alliance", "since", "verdict"),
    [
        ("SYR", "ARAB_LEAGUE", "2023-05-07", AGREES),  # suspended to that day, a party all the while
        ("SYR", "ARAB_LEAGUE", "2019", CONTRADICTS),
        ("EGY", "ARAB_LEAGUE", "1989", AGREES),
        ("GAB", "OPEC", "2016", AGREES),
        ("SAU", "ARAB_LEAGUE", "1989", OPEN),  # no return of it is in our data
    ],
)
def test_a_return_is_compared_with_later_spells_and_ends_of_suspensions(subject: str, alliance: str, since: str, verdict: str) -> None:
    assert check("member_of", subject, alliance, AGAIN, since, on=date(2024, 1, 1)).verdict == verdict


@pytest.mark.parametrize(("value", "verdict"), [("4", OPEN), ("5", OPEN), ("6", OPEN), ("3", CONTRADICTS), ("7", CONTRADICTS)])
def test_who_is_suspended_may_not_be_counted_where_the_number_is_not_certain(value: str, verdict: str) -> None:
    on = date(2024, 7, 20)  # five, or six with Bolivia, of whom Venezuela is out
    assert check("n_members", "MERCOSUR", "", value, on=on).verdict == verdict


@pytest.mark.parametrize("year", ["1991", "1994"])
def test_a_year_that_any_reading_has_agrees_and_the_line_says_which(year: str) -> None:
    found = check("member_of", "MDA", "CIS", since=year, on=date(2024, 3, 14))
    assert found.verdict == AGREES
    assert f"of these {'1991-12-21' if year == '1991' else '1994-04'} fits" in found.why


def test_a_year_that_no_reading_has_contradicts() -> None:
    assert check("member_of", "MDA", "CIS", since="1992", on=date(2024, 3, 14)).verdict == CONTRADICTS


@pytest.mark.parametrize(("state", "value", "verdict"), [("ESP", "11", OPEN), ("PRT", "12", OPEN), ("PRT", "13", CONTRADICTS)])
def test_of_two_who_signed_together_it_is_open_who_comes_first(state: str, value: str, verdict: str) -> None:
    found = check("nth_member", state, "EU", value, on=date(1985, 6, 13))
    assert found.verdict == verdict
    assert "having signed with it" in found.why


def test_two_readings_of_one_year_fit() -> None:
    assert "2024-08-07 and 2024-07-08 and 2024-07-04 fit:" in check("member_of", "BOL", "MERCOSUR", since="2024", on=date(2025, 3, 14)).why
