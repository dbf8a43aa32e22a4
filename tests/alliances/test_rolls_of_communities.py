"""The rolls of bodies that lay no duty of defence on their members: ASEAN, ECOWAS, OPEC, the AU, the OAS and their like."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.check import check_claim
from casus.alliances.membership import list_members
from casus.codebook.treaties import load_treaties
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Claim

BOOK = load_treaties()


@pytest.mark.parametrize(
    ("alliance", "on", "count"),
    [
        ("ASEAN", "1967-08-08", 5), ("ASEAN", "1984-01-07", 6), ("ASEAN", "1999-04-30", 10), ("ASEAN", "2025-01-01", 10),
        ("ECOWAS", "2001-01-01", 15), ("ECOWAS", "2025-01-28", 15), ("ECOWAS", "2025-01-29", 12),
        ("AU", "1980-12-31", 50), ("AU", "1995-01-01", 53), ("AU", "2012-01-01", 54), ("AU", "2018-01-01", 55),
        ("OAS", "1948-05-01", 21), ("OAS", "1970-01-01", 24), ("OAS", "1995-01-01", 35), ("OAS", "2024-01-01", None),
        ("SCO", "2002-01-01", 6), ("SCO", "2018-01-01", 8), ("SCO", "2024-01-01", 9), ("SCO", "2025-01-01", 10),
        ("EAEU", "2015-01-01", 3), ("EAEU", "2020-01-01", 5), ("GCC", "1990-01-01", 6), ("CIS", "2010-01-01", None),
        ("MERCOSUR", "1995-01-01", 4), ("MERCOSUR", "2014-01-01", 5), ("MERCOSUR", "2025-01-01", 6),
        ("OPEC", "1960-09-14", 5), ("OPEC", "1976-01-01", 13), ("OPEC", "2009-01-01", 12), ("OPEC", "2024-01-01", 12),
    ],
)  # fmt: skip
def test_as_many_are_in_it_on_that_day(alliance: str, on: str, count: int | None) -> None:
    assert list_members(BOOK.get(alliance), date.fromisoformat(on)).count == count


def left(state: str, alliance: str, when: str) -> Claim:
    return Claim("c", state, "member_of", alliance, "", None, when, Span(0, 1), "asserts", ())


@pytest.mark.parametrize("when", ["2019-01", "2019-01-01", "2018-12-31"])
def test_who_left_on_a_day_was_in_until_the_day_before(when: str) -> None:
    assert check_claim(left("QAT", "OPEC", when), BOOK, date(2020, 1, 1)).verdict == "agrees"


def test_who_left_in_another_year_did_not_leave_then() -> None:
    assert check_claim(left("QAT", "OPEC", "2017"), BOOK, date(2020, 1, 1)).verdict == "contradicts"


def number(alliance: str, value: str, on: date) -> str:
    return check_claim(Claim("c", alliance, "n_members", "", value, None, None, Span(0, 1), "asserts", ()), BOOK, on).verdict


@pytest.mark.parametrize(("value", "verdict"), [("35", "agrees"), ("34", "cannot tell"), ("33", "contradicts"), ("36", "contradicts")])
def test_a_number_without_those_who_stand_out_cannot_be_told(value: str, verdict: str) -> None:
    assert number("OAS", value, date(2018, 1, 1)) == verdict


@pytest.mark.parametrize(
    ("state", "alliance", "when", "verdict"),
    [
        ("MAR", "AU", "1984", "cannot tell"),  # announced then, out a year later by the Charter
        ("GEO", "CIS", "2009-08-18", "agrees"),
        ("NIC", "OAS", "2023", "agrees"),
        ("VEN", "OAS", "2021", "contradicts"),
    ],
)
def test_who_left_when(state: str, alliance: str, when: str, verdict: str) -> None:
    assert check_claim(left(state, alliance, when), BOOK, date(2025, 1, 1)).verdict == verdict


def test_the_eurasian_community_is_another_body_than_the_union(parser: OnnxParser) -> None:
    (account,) = casus.read(text="Tajikistan is a member of the Eurasian Economic Community.", published="2005-03-01", parser=parser)
    assert [c for c in account.claims if c.object == "EAEU"] == []


def test_where_readings_differ_the_range_is_said() -> None:
    claim = Claim("c", "OAS", "n_members", "", "21", None, None, Span(0, 1), "asserts", ())
    assert check_claim(claim, BOOK, date(2024, 1, 1)).why == "33 to 34 parties to OAS on 2024-01-01: readings of its dates differ for VEN"


@pytest.mark.parametrize(("value", "verdict"), [("55", "agrees"), ("52", "cannot tell")])
def test_of_who_came_back_the_number_of_members_then_is_meant(value: str, verdict: str) -> None:
    claim = Claim("c", "MAR", "nth_member", "AU", value, None, None, Span(0, 1), "asserts", ())
    assert check_claim(claim, BOOK, date(2017, 2, 1)).verdict == verdict
