"""The traps that an engine of alliances must handle, T1 to T18, each as a test that names it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from casus.alliances.base_rates import find_base_rate
from casus.alliances.cases import find_case
from casus.alliances.check import check_claim
from casus.alliances.membership import list_members
from casus.alliances.names import find_state
from casus.alliances.questions import accession, changes, members, obligations
from casus.alliances.roll import Ordinal, count, is_member, joined_in, ordinal, signed_in, spells_of
from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.model.account import Claim, Party
from casus.model.case import Case, Missing
from casus.model.obligation import Obligations

BOOK = load_codebook()
T = BOOK.treaties
NATO, EU, CSTO, RIO, PACT = (T.get(i) for i in ("NATO", "EU", "CSTO", "RIO", "WARSAW_PACT"))


def day(value: str) -> date:
    return date.fromisoformat(value)


def case(state: str, alliance: str, on: str) -> Case:
    return accession(state, alliance, on)[0]


def ratified(state: str, on: str) -> Missing | None:
    return next((m for m in case(state, "NATO", on).missing if m.step == "ratified"), None)


def stages(state: str, by: str, on: str) -> list[tuple[str | None, str]]:
    return [(d.date, d.stage) for d in case(state, "NATO", on).done if d.step == "ratified" and d.by == by]


def bound(found: Obligations, treaty: str) -> set[str]:
    return {o.by for o in found.obligations if o.treaty == treaty and o.kind in ("defend", "assist as deemed necessary")}


def reasons(found: Obligations, treaty: str) -> set[str]:
    return {n.reason for n in found.not_bound if n.treaty == treaty}


def doubtful(found: Obligations, treaty: str) -> set[str]:
    return {d.actor for d in found.unclear if d.treaty == treaty}


def claim(relation: str, subject: str, value: str, valid_from: str | None = None, object_: str = "NATO") -> Claim:
    return Claim("c1", subject, relation, object_, value, valid_from, None, Span(0, 3), "asserts", (), Party(None, "she"))  # type: ignore[arg-type]


def test_t1_votes_signatures_and_laws_are_stages_and_only_the_deposit_counts() -> None:
    assert stages("MNE", "NLD", "2017-06-01") == [
        ("2016-12-22", "lower_chamber"),
        ("2017-03-21", "upper_chamber"),
        ("2017-06-01", "act_in_force"),
    ]
    waiting = ratified("MNE", "2017-05-31")
    assert waiting is not None
    assert "NLD" in waiting.who
    assert "NLD" in waiting.partly
    assert stages("FIN", "GRC", "2022-10-13") == [("2022-09-15", "parliament")]
    assert stages("FIN", "GRC", "2022-10-14") == [("2022-09-15", "parliament"), ("2022-10-14", "deposit")]


def test_t1_a_president_who_sends_it_to_parliament_has_not_gone_part_of_the_way() -> None:
    waiting = ratified("SWE", "2023-11-01")
    assert waiting is not None
    assert waiting.who == ("TUR", "HUN")
    assert waiting.partly == ()
    assert stages("SWE", "TUR", "2023-11-01") == [("2023-10-23", "submitted")]


def test_t2_the_set_of_those_who_must_accept_grows_with_a_new_party() -> None:
    before, after = ratified("SWE", "2023-04-03"), ratified("SWE", "2023-04-04")
    assert before is not None
    assert after is not None
    assert (before.n_needed, after.n_needed) == (30, 31)


@pytest.mark.parametrize(
    ("state", "in_force", "party"),
    [
        ("MNE", "2017-06-01", "2017-06-05"),
        ("MKD", "2020-03-19", "2020-03-27"),
        ("FIN", "2023-04-04", "2023-04-04"),
        ("SWE", "2024-03-07", "2024-03-07"),
    ],
)
def test_t3_a_protocol_in_force_makes_no_member_and_covers_nobody(state: str, in_force: str, party: str) -> None:
    eve = day(party) - timedelta(days=1)
    assert is_member(NATO, state, eve) is False
    assert not bound(obligations(state, "RUS", eve), "NATO")
    assert reasons(obligations(state, "RUS", eve), "NATO") >= {"not yet a party"}
    assert len(bound(obligations(state, "RUS", party), "NATO")) == count(NATO, day(party)) - 1  # type: ignore[operator]
    assert state in {m.actor for m in list_members(NATO, day(in_force), "in_force").members}
    assert case(state, "NATO", eve.isoformat()).covered is False
    assert case(state, "NATO", party).covered is True


def test_t4_each_later_joiner_signed_in_another_year_and_the_basis_says_which_counts() -> None:
    joiners = [s for s in NATO.spells if s.actor not in NATO.founders and s.actor in _atop_joiners()]
    assert len(joiners) == 17
    assert all(s.signed is not None and s.signed[:4] != s.since[:4] for s in joiners)
    assert [members("NATO", "2016-12-31", basis=b).count for b in ("party", "in_force", "signature")] == [28, 28, 29]
    assert {s.actor for s in EU.spells} & {"NOR"} == set()  # signed twice and never ratified


def _atop_joiners() -> set[str]:
    """Return those who joined before ATOP's data end and were no founders."""
    return {s.actor for s in NATO.spells if s.since < "2018" and s.actor not in NATO.founders}


def test_t5_the_last_day_is_included() -> None:
    assert [members("US-ROC", d).count for d in ("1979-12-31", "1980-01-01", "1980-01-02")] == [2, 2, 0]
    assert [members("EU", d).count for d in ("2020-01-31", "2020-02-01")] == [28, 27]
    assert members("ARAB_LEAGUE", "1990-05-22").count == 21  # the Yemens on the day of their union are one


def test_t6_after_the_data_there_is_no_answer_and_no_zero() -> None:
    later = day("2025-10-01")
    assert count(NATO, later) is None
    assert is_member(NATO, "USA", later) is None
    assert is_member(NATO, "UKR", later) is None
    assert count(PACT, later) == 0  # it ended, and that is known


def test_t6_a_pact_whose_data_end_earlier_is_a_doubt_and_nobody_else_becomes_a_party_by_it() -> None:
    found = obligations("PRK", "KOR", "2020-06-01")
    assert [(d.actor, d.treaty, len(d.readings)) for d in found.unclear] == [("CHN", "CHN-PRK", 4)]
    assert not any("KOR" in reading for d in found.unclear for reading in d.readings)
    assert found.conflicts == ()


def test_t7_a_month_or_a_year_is_unclear_inside_and_certain_after() -> None:
    assert [is_member(T.get("SMDA"), "PAK", day(d)) for d in ("2025-08-31", "2025-09-15", "2025-09-30")] == [False, None, True]
    assert [is_member(T.get("FPDA"), "SGP", day(d)) for d in ("1970-12-31", "1971-06-01", "1972-01-01")] == [False, None, True]
    assert [is_member(RIO, "NIC", day(d)) for d in ("2014-08-31", "2014-09-10", "2014-10-01")] == [True, None, False]
    [first, _] = list_members(T.get("SMDA"), day("2025-09-15")).unclear
    assert len(first.readings) == 2


def test_t8_one_who_came_back_has_two_spells() -> None:
    jdec = T.get("JDEC")
    assert len(spells_of(jdec, "EGY")) == 2
    assert [is_member(jdec, "EGY", day(d)) for d in ("1979-03-31", "1985-01-01", "1989-05-22")] == [True, None, True]
    assert [is_member(CSTO, "UZB", day(d)) for d in ("1999-04-20", "1999-04-21", "2006-08-15", "2006-08-17", "2012-12-20")] == [
        True, False, False, True, False,
    ]  # fmt: skip


def test_t9_the_enlarged_germany_keeps_its_seat_and_no_successor_counts_twice() -> None:
    assert [members("NATO", d).count for d in ("1990-10-02", "1990-10-03")] == [16, 16]
    assert len(spells_of(NATO, "DEU")) == 1
    assert joined_in(NATO, "1990") == ()
    assert [is_member(PACT, "DDR", day(d)) for d in ("1990-09-24", "1990-09-28", "1990-10-04")] == [True, None, False]
    assert ("CZE" in {s.actor for s in PACT.spells}, "CSK" in {s.actor for s in PACT.spells}) == (False, True)
    assert [o.by for o in obligations("PRK", "KOR", "1991-06-01").obligations if o.treaty == "SUN-PRK"] == ["SUN"]
    assert [o.by for o in obligations("PRK", "KOR", "1994-06-01").obligations if o.treaty == "SUN-PRK"] == ["RUS"]


@pytest.mark.parametrize(
    ("name", "state"), [("FYROM", "MKD"), ("North Macedonia", "MKD"), ("Türkiye", "TUR"), ("Turkey", "TUR"), ("Czechia", "CZE")]
)
def test_t10_a_state_is_one_under_all_its_names(name: str, state: str) -> None:
    assert find_state(name, BOOK.actors) == state


def test_t11_standing_aside_is_no_leaving() -> None:
    status = {m.actor: m.status for m in members("NATO", "1975-01-01").members}
    assert (status["FRA"], status["GRC"]) == ("outside_command", "outside_command")
    assert accession("FRA", "NATO", "1966-08-01", direction="withdrawal")[0].step == ""
    assert "FRA" in bound(obligations("DEU", "SUN", "1970-01-01"), "NATO")
    anzus = obligations("NZL", "CHN", "1990-01-01")
    assert (bound(anzus, "ANZUS"), [n.actor for n in anzus.not_bound if n.reason == "suspended"]) == ({"AUS"}, ["USA"])
    assert bound(obligations("AUS", "CHN", "1990-01-01"), "ANZUS") == {"NZL", "USA"}
    assert {m.actor: m.status for m in members("ARAB_LEAGUE", "2015-01-01").members}["SYR"] == "suspended"
    assert doubtful(obligations("ARM", "AZE", "2024-06-01"), "CSTO") == {"BLR", "KAZ", "KGZ", "RUS", "TJK"}


def test_t11_an_announcement_is_no_exit_and_a_notice_takes_its_time() -> None:
    assert is_member(RIO, "URY", day("2020-06-01")) is True
    assert accession("MEX", "RIO", "2003-01-01", direction="withdrawal")[0].due == "2004-09"
    assert [is_member(RIO, "MEX", day(d)) for d in ("2004-09-06", "2004-09-07")] == [True, False]
    assert accession("GBR", "EU", "2018-01-01", direction="withdrawal")[0].covered is True
    assert is_member(RIO, "VEN", day("2019-08-01")) is None
    assert is_member(CSTO, "ARM", day("2025-01-01")) is True


def test_t12_an_obligation_is_an_edge() -> None:
    assert bound(obligations("FRA", "DEU", "1930-01-01"), "LOCARNO") == {"BEL", "GBR", "ITA"}
    assert bound(obligations("GBR", "DEU", "1930-01-01"), "LOCARNO") == set()
    assert bound(obligations("JPN", "CHN", "1955-01-01"), "US-JPN") == {"USA"}
    assert bound(obligations("USA", "CHN", "1955-01-01"), "US-JPN") == set()
    assert bound(obligations("USA", "CHN", "1990-01-01"), "US-JPN") == set()  # no duty for American soil
    triple = obligations("DEU", "FRA", "1900-01-01")
    assert {(o.by, o.kind) for o in triple.obligations} == {("ITA", "defend"), ("AUH", "stay neutral")}


@pytest.mark.parametrize("place", ["Falkland Islands", "Hawaii", "Guam", "Puerto Rico", "French Guiana"])
def test_t13_what_is_outside_article_6_binds_nobody_in_nato(place: str) -> None:
    state = {"Falkland Islands": "GBR", "French Guiana": "FRA"}.get(place, "USA")
    found = obligations(state, "CHN", "1990-01-01", at=place)
    assert not bound(found, "NATO")
    assert reasons(found, "NATO") == {"outside the area"}


@pytest.mark.parametrize(("state", "place"), [("ESP", "Canary Islands"), ("PRT", "Azores"), ("PRT", "Madeira"), ("DNK", "Greenland")])
def test_t13_islands_north_of_the_tropic_are_inside(state: str, place: str) -> None:
    assert len(bound(obligations(state, "RUS", "2000-01-01", at=place), "NATO")) == 18


@pytest.mark.parametrize("place", ["Ceuta", "Melilla"])
def test_t13_ceuta_and_melilla_have_two_readings(place: str) -> None:
    found = obligations("ESP", "MAR", "2023-01-01", at=place)
    assert not bound(found, "NATO")
    assert len(doubtful(found, "NATO")) == 29
    assert all(len(d.readings) == 2 for d in found.unclear)


def test_t13_algeria_is_inside_until_1962_crimea_never_cyprus_for_the_union_alone() -> None:
    assert len(bound(obligations("FRA", "EGY", "1962-07-03", at="Algeria"), "NATO")) == 14
    assert bound(obligations("FRA", "EGY", "1962-07-03", at="Algeria"), "NATO") == bound(
        obligations("FRA", "EGY", "1958-01-01", at="Algeria"), "NATO"
    )
    assert not bound(obligations("FRA", "EGY", "1962-07-04", at="Algeria"), "NATO")
    assert obligations("UKR", "RUS", "2014-03-01", at="Crimea").obligations == ()
    cyprus = obligations("CYP", "TUR", "2021-01-01")
    assert (len(bound(cyprus, "EU")), bound(cyprus, "NATO")) == (26, set())


def test_t14_pacts_on_both_sides_are_a_conflict_and_nobody_picks() -> None:
    falklands = obligations("GBR", "ARG", "1982-04-02", at="Falkland Islands")
    assert [(c.actor, c.treaties) for c in falklands.conflicts] == [("USA", ("NATO", "RIO"))]
    aegean = obligations("GRC", "TUR", "2021-01-01")
    assert (bound(aegean, "NATO"), len(bound(aegean, "EU"))) == (set(), 26)
    assert len(doubtful(aegean, "NATO")) == 28
    ties = {c.actor: c.treaties for c in aegean.conflicts}
    assert (ties["DEU"], ties["USA"], "IRL" in ties) == (("EU", "NATO"), ("NATO",), False)
    assert ties.keys() == doubtful(aegean, "NATO")


def test_t15_the_kinds_of_duty_differ() -> None:
    def kinds(attacked: str, attacker: str, on: str, treaty: str) -> set[str]:
        return {o.kind for o in obligations(attacked, attacker, on).obligations if o.treaty == treaty}

    assert kinds("MNE", "RUS", "2018-01-01", "NATO") == {"assist as deemed necessary"}
    assert kinds("FRA", "SUN", "1970-01-01", "WEU") == {"defend"}
    assert kinds("TUR", "SUN", "1960-01-01", "CENTO") == {"consult"}
    assert kinds("MYS", "IDN", "1980-01-01", "FPDA") == {"consult"}
    assert kinds("AUS", "CHN", "2023-01-01", "AUKUS") == set()
    union = {o.by: o.kind for o in obligations("FRA", "RUS", "2015-11-17").obligations if o.treaty == "EU"}
    assert (union["DEU"], union["IRL"], union["AUT"], union["MLT"]) == ("defend", *["assist as deemed necessary"] * 3)
    neutral = {n.actor for n in obligations("FRA", "RUS", "2015-11-17").not_bound if n.reason == "carve-out"}
    assert neutral == {"AUT", "IRL", "MLT", "FIN", "SWE"}
    assert kinds("FRA", "RUS", "2009-11-30", "EU") == set()


def test_t16_one_missing_agreement_blocks_every_step_that_all_decide() -> None:
    assert len(case("MKD", "NATO", "2018-07-10").can_block) == 29
    waiting, standing = accession("SWE", "NATO", "2024-02-10")
    assert waiting.can_block == ("HUN",)
    assert next(s for s in standing.cannot if not s.who).why.startswith("every other state: no party to NATO")
    assert "TUR" in next(s.who for s in standing.cannot if s.who)


def test_t17_numbers_follow_the_deposit_and_same_day_joiners_share() -> None:
    assert {ordinal(NATO, a) for a in ("BGR", "EST", "LVA", "LTU", "ROU", "SVK", "SVN")} == {Ordinal(26, 20)}
    assert ordinal(NATO, "MNE") == Ordinal(29, 29)
    assert [members("NATO", d).count for d in ("2015-12-02", "2017-06-04", "2017-06-05")] == [28, 28, 29]
    assert check_claim(claim("nth_member", "MNE", "29"), T, day("2015-12-02")).verdict == "agrees"  # a would-be number
    waiting = ratified("MNE", "2017-05-20")
    assert waiting is not None
    assert (len(waiting.partly), waiting.n_needed) == (27, 28)  # what headlines call "ratified by 27"


def test_t18_what_false_sources_print_is_not_in_the_data() -> None:
    cento = T.get("CENTO")
    assert [is_member(cento, "IRN", day(d)) for d in ("1961-12-31", "1979-03-12", "1979-03-13")] == [True, True, False]
    assert {s.actor for s in signed_in(NATO, "1997")} == {"CZE", "HUN", "POL"}
    assert check_claim(claim("member_of", "POL", "", "1997"), T, day("2015-12-02")).verdict == "contradicts"
    first = [d.by for d in case("MNE", "NATO", "2016-06-10").done if d.step == "ratified"]
    assert "BGR" not in first
    assert is_member(NATO, "TUR", day("1952-02-18")) is True


def test_the_base_rate_is_over_all_past_accessions_and_marked_as_derived() -> None:
    rate = find_base_rate(NATO, BOOK.procedures.find("NATO"), "protocol_signed", day("2024-03-08"))
    assert rate is not None
    assert (rate.n, rate.n_days, rate.basis, rate.unit) == (20, 10, "derived", "months")
    assert rate.least <= rate.median <= rate.most


def test_montenegro_is_covered_from_the_day_of_its_deposit() -> None:
    before, after = (obligations("MNE", "RUS", d) for d in ("2017-06-04", "2017-06-05"))
    assert (before.obligations, len(after.obligations)) == ((), 28)
    assert {n.reason for n in before.not_bound if n.treaty == "NATO"} == {"not yet a party"}
    edge = next(o for o in after.obligations if o.by == "USA")
    assert (edge.to, edge.article, edge.since, edge.area, edge.until) == ("MNE", "5", "2017-06-05", "6", None)


def test_every_change_of_a_roll_is_seen_on_the_day_before_on_and_after() -> None:
    one = timedelta(days=1)
    for treaty in T:
        for spell in treaty.spells:
            starts, ends = spell.starts(), spell.ends()
            if spell.contested or starts[0] != starts[1] or any(o is not spell and o.actor == spell.actor for o in treaty.spells):
                continue
            assert is_member(treaty, spell.actor, starts[0] - one) is False, (treaty.id, spell)
            assert is_member(treaty, spell.actor, starts[0]) is True, (treaty.id, spell)
            if ends is not None and ends[0] == ends[1]:
                assert [is_member(treaty, spell.actor, ends[0] + one * n) for n in (0, 1)] == [True, False], (treaty.id, spell)


def test_a_case_without_reports_is_that_of_our_own_data() -> None:
    assert accession("MNE", "NATO", "2016-07-01")[0] == find_case("MNE", "NATO", (), T, BOOK.procedures, day("2016-07-01"))
    assert [c.actor for c in changes("CSTO", "1999-01-01", "1999-12-31").left] == ["AZE", "GEO", "UZB"]
