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
from casus.model.claims import AGAIN

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
        ("BRICS", "2012-01-01", 5), ("BRICS", "2023-12-31", 5), ("BRICS", "2024-06-01", None), ("PIF", "1971-08-05", 7),
        ("PIF", "2017-01-01", 18), ("PIF", "2022-09-01", None), ("PIF", "2024-01-01", 18), ("COMMONWEALTH", "1950-01-01", 8),
        ("COMMONWEALTH", "2000-01-01", 54), ("COMMONWEALTH", "2012-01-01", 54), ("COMMONWEALTH", "2022-07-01", 56),
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


def nth(state: str, alliance: str, value: str, on: date) -> tuple[str, str]:
    found = check_claim(Claim("c", state, "nth_member", alliance, value, None, None, Span(0, 1), "asserts", ()), BOOK, on)
    return found.verdict, found.why


def test_those_who_join_on_one_day_share_the_numbers_of_members_then() -> None:
    on = date(2022, 6, 26)
    assert [nth("GAB", "COMMONWEALTH", str(n), on)[0] for n in (54, 55, 56)] == ["contradicts", "agrees", "agrees"]
    assert nth("TGO", "COMMONWEALTH", "56", on)[1] == "56 parties to COMMONWEALTH once it had joined, 2022-06-25"


def test_a_disputed_member_leaves_the_order_open() -> None:
    why = "the order of joining of BRICS is not certain: 10 to 11 parties when it joined"
    assert nth("IDN", "BRICS", "10", date(2025, 1, 7)) == ("cannot tell", why)


@pytest.mark.parametrize(
    ("alliance", "value", "verdict"), [("SEATO", "8", "agrees"), ("SEATO", "12", "contradicts"), ("WEU", "10", "agrees")]
)
def test_the_size_of_an_alliance_that_is_no_more_is_that_of_its_life(alliance: str, value: str, verdict: str) -> None:
    assert number(alliance, value, date(2015, 1, 1)) == verdict


def ended(alliance: str, when: str | None, on: date) -> str:
    return check_claim(Claim("c", alliance, "ended", "", "", when, None, Span(0, 1), "asserts", ()), BOOK, on).verdict


@pytest.mark.parametrize(
    ("alliance", "when", "on", "verdict"),
    [
        ("WARSAW_PACT", "1991-07", date(1991, 7, 2), "agrees"),
        ("WARSAW_PACT", "1990", date(1991, 7, 2), "contradicts"),
        ("WARSAW_PACT", None, date(1989, 7, 2), "contradicts"),
        ("SEATO", None, date(1991, 7, 2), "agrees"),
        ("NATO", None, date(2020, 7, 2), "contradicts"),
        ("NATO", None, date(2030, 7, 2), "cannot tell"),
    ],
)
def test_an_end_is_compared_with_that_of_our_data(alliance: str, when: str | None, on: date, verdict: str) -> None:
    assert ended(alliance, when, on) == verdict


@pytest.mark.parametrize(
    ("state", "alliance", "until", "spell_until", "stood"),
    [
        ("PAK", "COMMONWEALTH", "2007", None, ["suspended from 2007-11-22 to 2008-05, a party all the while"]),
        ("PAK", "COMMONWEALTH", "1999", None, ["suspended from 1999-10-18 to 2004-05-22, a party all the while"]),
        ("PAK", "COMMONWEALTH", "2015", None, []),
        ("ZWE", "COMMONWEALTH", "2002", "2003-12-07", ["suspended from 2002-03-19 to 2003-12-07, a party all the while"]),
        ("ZWE", "COMMONWEALTH", "2010", "2003-12-07", []),
        ("UZB", "CSTO", "2020", "2012-12-19", ["suspended from 2012-12-19"]),  # no party any more
    ],
)
def test_the_time_out_that_is_told_is_that_of_the_day_claimed(
    state: str, alliance: str, until: str, spell_until: str | None, stood: list[str]
) -> None:
    found = check_claim(left(state, alliance, until), BOOK, date(2025, 1, 8))
    spell, *others = found.why.split("; ")
    assert (found.verdict, others) == ("contradicts", stood)
    assert (f", until {spell_until}" in spell) if spell_until else ("until" not in spell)


def test_who_left_while_it_was_suspended_did_not_come_back_with_the_end_of_the_suspension() -> None:
    claim = Claim("c", "ZWE", "member_of", "COMMONWEALTH", AGAIN, "2003-12", None, Span(0, 1), "asserts", ())
    assert check_claim(claim, BOOK, date(2025, 1, 8)).verdict == "cannot tell"


def test_kiribati_took_no_part_in_the_accord_that_put_the_leaving_of_four_off() -> None:
    forum = BOOK.get("PIF")
    ends = {r.actor: r.until for r in forum.roles if r.kind == "announced_exit"}
    assert ends == {"FSM": "2022-06", "KIR": "2022-07", "MHL": "2022-06", "NRU": "2022-06", "PLW": "2022-06"}
    assert [m.actors for m in forum.milestones if m.taken_back == "2022-06"] == [("FSM", "MHL", "NRU", "PLW")]


@pytest.mark.parametrize(("alliance", "state", "until"), [("PIF", "FJI", "2014-10-22"), ("COMMONWEALTH", "SLE", "1998-03")])
def test_a_suspension_ends_on_the_day_on_which_it_is_lifted(alliance: str, state: str, until: str) -> None:
    assert [r.until for r in BOOK.get(alliance).roles if r.actor == state and r.kind == "suspended"] == [until]


def test_who_was_suspended_was_not_expelled() -> None:
    found = check_claim(left("SYR", "ARAB_LEAGUE", "2011-11"), BOOK, date(2023, 5, 8))
    assert (found.verdict, found.why.split("; ")[1]) == ("contradicts", "suspended from 2011-11-12 to 2023-05-07, a party all the while")
