"""Where a case stands, by our own data and by what reports tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.alliances.base_rates import find_base_rate
from casus.alliances.cases import find_case, find_case_in_reports
from casus.alliances.roll import is_member
from casus.alliances.steps import match_steps
from casus.alliances.subjects import find_case_keys
from casus.codebook.procedures import load_procedures
from casus.codebook.treaties import load_treaties
from casus.ground.spans import Span
from casus.model.account import Account, Claim, Event, Mention, Party, Status
from casus.model.alliance import Direction
from casus.model.case import Case, CaseStep
from casus.model.report import Report

BOOK, WAYS = load_treaties(), load_procedures()
NATO = BOOK.get("NATO")


def case(state: str, alliance: str, on: str, *told: CaseStep, direction: Direction = "accession") -> Case:
    return find_case(state, alliance, told, BOOK, WAYS, date.fromisoformat(on), direction=direction)


def who(found: Case, step: str) -> tuple[str, ...]:
    return next(m.who for m in found.missing if m.step == step)


def account(
    text: str, *events: Event, claims: tuple[Claim, ...] = (), names: tuple[tuple[str, str], ...] = (), day: str = "2030-01-01"
) -> Account:
    mentions = tuple(Mention(f"m{i}", Span(text.index(w), text.index(w) + len(w)), w, a, "state", a) for i, (w, a) in enumerate(names))
    report = Report("r1", text, (), published=date.fromisoformat(day))
    return Account(report, (Span(0, len(text)),), mentions, (), (), events, (), claims)


def event(
    text: str,
    act: str,
    actors: str,
    recipients: str = "",
    status: Status = "actual",
    happened: str | None = None,
    sector: str | None = None,
) -> Event:
    by, to = (tuple(Party(None, a, a, sector=sector) for a in names.split()) for names in (actors, recipients))
    whole = Span(0, len(text))
    return Event("e1", "SUPPORT", "", (), by, to, Span(0, 3), whole, (whole,), happened, None, status, None, (), act, (), 0.0, "test")


def claim(relation: str, state: str, alliance: str = "NATO", value: str = "", stance: str = "asserts") -> Claim:
    return Claim("c1", state, relation, alliance, value, None, None, Span(0, 3), stance, (), Party(None, "the minister"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "step", "following", "n_blockers"),
    [
        ("2015-12-01", "action_plan", "invited", 28),
        ("2015-12-02", "invited", "talks", 28),
        ("2016-02-20", "talks", "letter_of_intent", 28),
        ("2016-04-01", "letter_of_intent", "protocol_signed", 28),
        ("2016-07-01", "protocol_signed", "ratified", 28),
        ("2017-05-31", "protocol_signed", "ratified", 27),
        ("2017-06-03", "protocol_in_force", "invited_to_accede", 0),
        ("2017-06-05", "member", "", 0),
    ],
)
def test_montenegros_way_step_by_step(day: str, step: str, following: str, n_blockers: int) -> None:
    found = case("MNE", "NATO", day)
    assert (found.step, found.next, len(found.can_block)) == (step, following, n_blockers)
    assert found.covered is (day >= "2017-06-05")
    assert found.covered_by == "Art. 5"


def test_a_vote_in_parliament_is_part_of_the_way_and_only_the_deposit_counts() -> None:
    found = next(m for m in case("MNE", "NATO", "2017-05-31").missing if m.step == "ratified")
    assert found.n_needed == 28
    assert "DEU" not in found.who
    assert "NLD" in found.who
    assert len(found.partly) == 27


def test_a_month_that_has_not_ended_leaves_a_vote_unclear() -> None:
    found = case("MNE", "NATO", "2016-06-20")
    assert {u.by for u in found.unclear} == {"SVK", "ALB"}


def test_who_must_accept_grows_when_somebody_joins_meanwhile() -> None:
    before, after = (next(m for m in case("SWE", "NATO", day).missing if m.step == "ratified") for day in ("2023-04-03", "2023-04-04"))
    assert (before.n_needed, after.n_needed) == (30, 31)
    assert set(before.who) == {"HUN", "TUR"}


def test_the_protocol_in_force_makes_no_member() -> None:
    assert case("MKD", "NATO", "2020-03-20").covered is False
    assert case("MKD", "NATO", "2020-03-27").covered is True
    assert case("FIN", "NATO", "2023-04-03").covered is False
    assert case("FIN", "NATO", "2023-04-04").step == "member"


def test_a_later_step_shows_the_steps_that_it_needs() -> None:
    found = {d.step: d.implied_by for d in case("MKD", "NATO", "2020-03-20").done}
    assert found["ratified"] == "protocol_in_force"


def test_a_founder_was_never_invited() -> None:
    assert [d.step for d in case("BEL", "NATO", "1950-01-01").done] == ["member"]


def test_base_rates_know_only_what_was_over_by_the_day() -> None:
    rate = case("MNE", "NATO", "2015-12-02").base_rate
    assert rate is not None
    assert (rate.n, rate.n_days, rate.median, rate.least, rate.most) == (12, 3, 16.2, 11.9, 20.1)
    early = find_base_rate(NATO, WAYS.find("NATO"), "invited", date(1999, 3, 11))
    assert early is None


def test_croatia_and_the_union() -> None:
    found = case("HRV", "EU", "2012-06-01")
    assert (found.step, found.next, found.covered) == ("treaty_signed", "ratified", False)
    assert len(who(found, "ratified")) == 28
    assert len(found.can_block) == 27
    assert case("HRV", "EU", "2013-07-01").covered is True
    assert case("BGR", "EU", "2008-01-01").covered is False  # the clause on mutual defence came in December 2009


def test_the_united_kingdoms_exit() -> None:
    steps = [case("GBR", "EU", d, direction="withdrawal").step for d in ("2016-07-01", "2018-01-01", "2020-01-31", "2020-02-01")]
    assert steps == ["announced", "notice", "agreement", "effect"]
    last = case("GBR", "EU", "2020-01-31", direction="withdrawal")
    assert (last.covered, last.due, last.can_block) == (True, "2019-03-29", ())


def test_saying_that_one_will_leave_is_no_leaving() -> None:
    found = case("ARM", "CSTO", "2024-12-01", direction="withdrawal")
    assert (found.step, found.next, found.covered) == ("announced", "notice", True)
    assert [r.kind for r in found.roles] == ["frozen", "announced_exit"]


def test_a_notice_has_its_effect_two_years_later() -> None:
    found = case("MEX", "RIO", "2003-06-01", direction="withdrawal")
    assert (found.step, found.due, found.covered) == ("notice", "2004-09", True)
    assert case("VEN", "RIO", "2014-06-01", direction="withdrawal").covered is None
    assert case("VEN", "RIO", "2017-01-01", direction="withdrawal").step == "effect"


def test_a_notice_that_was_taken_back_moves_nothing() -> None:
    assert case("URY", "RIO", "2020-01-01", direction="withdrawal").step == "notice"
    assert case("URY", "RIO", "2022-01-01", direction="withdrawal").step == ""


def test_beyond_the_data_nobody_is_named_as_able_to_block() -> None:
    found = case("GEO", "NATO", "2026-06-01")
    assert (found.covered, found.can_block, found.parties_known) == (None, (), False)


def test_an_invitation_in_a_report_moves_a_case_that_our_data_do_not_know() -> None:
    text = "NATO invited Georgia to join the alliance on Monday."
    told = account(text, event(text, "invite", "NATO", "GEO", happened="2024-05-06"), day="2024-05-07")
    found = find_case_in_reports([told], "GEO", "NATO", BOOK, WAYS, date(2024, 5, 7))
    assert (found.step, found.next) == ("invited", "talks")
    assert found.done[0].evidence is not None
    assert found.done[0].evidence.text == text
    assert find_case_in_reports([told], "GEO", "NATO", BOOK, WAYS, date(2024, 5, 5)).step == ""


@pytest.mark.parametrize("status", ["planned", "threatened", "conditional", "requested", "denied", "hypothetical"])
def test_what_did_not_happen_moves_nothing(status: Status) -> None:
    text = "NATO will invite Georgia to join the alliance."
    told = account(text, event(text, "invite", "NATO", "GEO", status), day="2024-05-07")
    found = find_case_in_reports([told], "GEO", "NATO", BOOK, WAYS, date(2024, 5, 7))
    assert found.step == ""
    assert [a.step for a in found.ahead] == ["invited"]


def test_an_outsider_or_another_alliance_cannot_invite() -> None:
    procedure = WAYS.find("NATO")
    for text, actor, recipient in (
        ("Russia invited Georgia.", "RUS", "GEO"),
        ("The EU invited Georgia.", "EU", "GEO"),
        ("NATO invited Russia.", "NATO", "RUS"),
    ):
        told = account(text, event(text, "invite", actor, recipient), names=(("Georgia" if "Georgia" in text else "Russia", recipient),))
        assert match_steps([told], procedure, NATO, "GEO", BOOK) == ()


def test_a_parliament_ratifies_in_part_and_a_deposit_counts() -> None:
    text = "The Hungarian parliament ratified Sweden's accession protocol; Hungary then deposited its instrument on the accession."
    names = (("Sweden", "SWE"),)
    vote = account(
        text,
        event(text, "ratify the treaty on", "HUN", happened="2024-02-26", sector="LEG"),
        names=(*names, ("accession", "NATO")),
        day="2024-02-27",
    )
    deposit = account(
        text,
        event(text, "deposit the instrument with", "HUN", "USA", happened="2024-03-04"),
        names=(*names, ("accession", "NATO")),
        day="2024-03-05",
    )
    found = find_case_in_reports([deposit, vote], "SWE", "NATO", BOOK, WAYS, date(2024, 3, 1))
    missing = next(m for m in found.missing if m.step == "ratified")
    assert "HUN" in missing.who
    assert missing.partly == ("HUN",)
    found = find_case_in_reports([deposit, vote], "SWE", "NATO", BOOK, WAYS, date(2024, 3, 5))
    assert found.step == "ratified"  # the last of the thirty-one


def test_the_vote_of_a_state_outside_is_no_ratification() -> None:
    text = "Serbia's parliament ratified Sweden's accession protocol with NATO."
    told = account(
        text, event(text, "ratify the treaty on", "SRB", sector="LEG"), names=(("Sweden", "SWE"), ("NATO", "NATO")), day="2024-01-01"
    )
    assert match_steps([told], WAYS.find("NATO"), NATO, "SWE", BOOK) == ()


def test_a_report_that_has_a_state_in_against_the_roll_is_unclear() -> None:
    text = "Montenegro joined NATO."
    told = account(text, event(text, "join", "MNE", "NATO"), day="2017-06-02")
    found = find_case_in_reports([told], "MNE", "NATO", BOOK, WAYS, date(2017, 6, 2))
    assert found.step == "protocol_in_force"
    assert [u.step for u in found.unclear] == ["member"]


def test_conditions_and_those_who_wait_come_from_claims() -> None:
    told = account(
        "Set a date",
        claims=(
            claim("conditional", "MNE", value="a referendum"),
            claim("candidate_for", "GEO"),
            claim("candidate_for", "HRV"),
            claim("candidate_for", "BIH", "EU"),
        ),
        day="2015-12-02",
    )
    found = find_case_in_reports([told], "MNE", "NATO", BOOK, WAYS, date(2015, 12, 2))
    assert [(c.text, c.holder) for c in found.conditions] == [("a referendum", "the minister")]
    assert found.waiting == ("GEO",)


def test_a_story_is_about_the_case_that_its_claims_are_about() -> None:
    told = account(
        "abc",
        claims=(
            claim("candidate_for", "GEO"),
            claim("invited_to", "MNE"),
            claim("nth_member", "MNE"),
            claim("nth_member", "HRV"),
            claim("leaving", "UKR"),
        ),
    )
    keys = find_case_keys([told], BOOK, WAYS, date(2015, 12, 2))
    assert [(k.state, k.direction) for k in keys] == [("MNE", "accession"), ("GEO", "accession")]


@given(st.dates(date(1945, 1, 1), date(2025, 9, 30)), st.sampled_from([(s.actor, t.id) for t in BOOK for s in t.spells if not s.contested]))
def test_a_state_is_at_the_last_step_exactly_while_it_is_in(day: date, key: tuple[str, str]) -> None:
    found = find_case(*key, (), BOOK, WAYS, day)
    inside = is_member(BOOK.get(key[1]), key[0], day)
    last = WAYS.find(key[1]).steps[-1].id
    if inside is not None:
        assert (found.step == last) is inside
    assert not found.can_block or found.parties_known


@given(st.dates(date(2006, 1, 1), date(2018, 1, 1)), st.integers(0, 400))
def test_a_case_never_goes_back(day: date, later: int) -> None:
    order = [s.id for s in WAYS.find("NATO").steps]
    places = []
    for on in (day, date.fromordinal(day.toordinal() + later)):
        step = find_case("MNE", "NATO", (), BOOK, WAYS, on).step
        places.append(order.index(step) if step else -1)
    assert places == sorted(places)


@pytest.mark.parametrize("act", ["withdraw troops from", "leave office", "suspend from"])
def test_taking_troops_home_or_leaving_office_leaves_no_alliance(act: str) -> None:
    text = "Armenia did so after a meeting of the CSTO."
    told = account(text, event(text, act, "ARM"), names=(("CSTO", "CSTO"),))
    assert match_steps([told], WAYS.find("CSTO", "withdrawal"), BOOK.get("CSTO"), "ARM", BOOK) == ()


def test_leaving_needs_the_alliance_as_what_is_left() -> None:
    text = "Armenia left the CSTO."
    way = WAYS.find("CSTO", "withdrawal")
    left = account(text, event(text, "leave", "ARM", "CSTO"), names=(("CSTO", "CSTO"),))
    bare = account(text, event(text, "leave", "ARM"), names=(("CSTO", "CSTO"),))
    assert [s.step for s in match_steps([left], way, BOOK.get("CSTO"), "ARM", BOOK)] == ["effect"]
    assert match_steps([bare], way, BOOK.get("CSTO"), "ARM", BOOK) == ()


def test_a_case_is_found_in_events_too_and_stays_one_for_a_month() -> None:
    text = "Montenegro joined NATO."
    told = account(text, event(text, "join", "MNE", "NATO"), names=(("Montenegro", "MNE"), ("NATO", "NATO")))
    keys = [(k.state, k.alliance, k.direction) for k in find_case_keys([told], BOOK, WAYS, date(2017, 6, 7))]
    assert keys == [("MNE", "NATO", "accession")]
    assert find_case_keys([told], BOOK, WAYS, date(2018, 6, 7)) == ()


def test_a_plan_that_is_denied_gives_a_case_no_weight() -> None:
    text = "Sweden never had any plan to join NATO."
    told = account(text, event(text, "join", "SWE", "NATO", status="denied"), names=(("Sweden", "SWE"), ("NATO", "NATO")))
    assert [k.weight for k in find_case_keys([told], BOOK, WAYS, date(1961, 11, 27))] == [0]


def test_a_day_that_is_over_without_an_effect_was_put_off() -> None:
    overdue = [case("GBR", "EU", day, direction="withdrawal").is_overdue for day in ("2019-03-01", "2019-06-01", "2020-02-01")]
    assert overdue == [False, True, False]


def test_a_state_that_waits_for_the_union_has_the_steps_that_it_took() -> None:
    assert [case(s, "EU", "2010-01-01").step for s in ("TUR", "MKD", "SRB", "UKR")] == ["talks_opened", "candidate", "applied", ""]
    assert case("ISL", "EU", "2011-01-01").step == "talks_opened"
    assert case("ISL", "EU", "2016-01-01").step == ""


def test_a_year_on_record_does_not_put_a_vote_before_what_it_needs() -> None:
    assert not case("FIN", "NATO", "2022-05-19").unclear
    assert {u.step for u in case("FIN", "NATO", "2022-07-20").unclear} == {"ratified"}


def test_what_stands_at_the_head_outweighs_what_was_over_before() -> None:
    text = "Iran will join CENTO. Shops were open. Rain fell. Pakistan joined CENTO in September."
    names = (("Iran", "IRN"), ("Pakistan", "PAK"), ("CENTO", "CENTO"))
    head, tail = Span(0, 21), Span(50, len(text))
    plan = replace(event(text, "join", "IRN", "CENTO", status="planned"), sentence=head)
    past = replace(event(text, "join", "PAK", "CENTO"), sentence=tail)
    told = replace(account(text, plan, past, names=names), sentences=(head, Span(22, 38), Span(39, 49), tail))
    assert [k.state for k in find_case_keys([told], BOOK, WAYS, date(1955, 10, 13))] == ["IRN"]


def test_what_was_at_the_head_of_an_earlier_report_stays_a_case_of_the_story() -> None:
    text = "Iran left CENTO."
    told = account(text, event(text, "leave", "IRN", "CENTO"), names=(("Iran", "IRN"), ("CENTO", "CENTO")))
    told = replace(told, report=replace(told.report, published=date(1979, 3, 14)))
    keys = [(k.state, k.alliance, k.direction) for k in find_case_keys([told], BOOK, WAYS, date(1979, 9, 29))]
    assert keys == [("IRN", "CENTO", "withdrawal")]
    late = replace(told, report=replace(told.report, published=date(1979, 9, 29)))
    assert find_case_keys([late], BOOK, WAYS, date(1979, 9, 29)) == ()


def test_a_state_is_out_on_the_day_after_its_last_in() -> None:
    found = case("MLI", "ECOWAS", "2025-03-01", direction="withdrawal")
    assert [s.date for s in found.done if s.step == "effect"] == ["2025-01-29"]


@pytest.mark.parametrize(
    ("state", "on", "missing", "implied"),
    [
        ("NOR", "1994-12-01", {"candidate"}, set()),  # candidate status came later
        ("TUR", "1987-04-14", {"candidate", "parliament_consent"}, set()),
        ("GRC", "1980-10-21", set(), {"candidate", "parliament_consent"}),
        ("GRC", "2020-01-01", set(), {"candidate", "parliament_consent"}),  # Greece joined before there were any
    ],
)
def test_a_step_that_came_later_is_neither_missing_nor_taken(state: str, on: str, missing: set[str], implied: set[str]) -> None:
    found = case(state, "EU", on)
    assert not missing & {m.step for m in found.missing}
    assert not implied & {s.step for s in found.done}


def test_what_a_later_step_needs_is_needed_at_once_where_it_was_not_there_yet() -> None:
    way = WAYS.find("EU").as_on(date(1980, 1, 1))
    assert {s.id: s.needs for s in way.steps}["talks_opened"] == ("applied",)
    assert {s.id: s.needs for s in way.steps}["treaty_signed"] == ("talks_closed",)


def test_each_of_several_states_of_one_ratification_is_told() -> None:
    text = "The parliaments of Portugal, Latvia and Canada ratified Sweden's accession to NATO."
    vote = event(text, "ratify the treaty on", "PRT LVA CAN", happened="2022-07-05", sector="LEG")
    told = account(text, vote, names=(("Sweden", "SWE"), ("NATO", "NATO")), day="2022-07-06")
    assert [s.by for s in match_steps([told], WAYS.find("NATO"), NATO, "SWE", BOOK)] == ["PRT", "LVA", "CAN"]


def test_a_state_that_signed_its_protocol_has_one() -> None:
    text = "Sweden signed the accession protocol with NATO's members watching."
    told = account(text, event(text, "sign a treaty with", "SWE"), names=(("Sweden", "SWE"), ("NATO", "NATO")), day="2022-07-06")
    assert [s.step for s in match_steps([told], WAYS.find("NATO"), NATO, "SWE", BOOK)] == ["protocol_signed"]
