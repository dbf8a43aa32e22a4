"""What stops a way in or out, and the procedures of ASEAN and ECOWAS."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.cases import find_case, find_case_in_reports
from casus.codebook.book import load_codebook
from casus.codebook.procedures import load_procedures
from casus.language import OnnxParser
from casus.model.alliance import Direction
from casus.model.case import Case

BOOK = load_codebook()


def case(parser: OnnxParser, state: str, alliance: str, text: str, on: str, direction: Direction = "accession") -> Case:
    accounts = casus.read(text=text, published=on, parser=parser)
    day = date.fromisoformat(on)
    return find_case_in_reports(accounts, state, alliance, BOOK.treaties, BOOK.procedures, day, direction=direction, use_record=False)


@pytest.mark.parametrize(
    ("text", "setback", "day"),
    [
        ("Norway rejected EU membership in a referendum on Monday.", "rejected", "1994-11-28"),
        ("Norway voted against joining the European Union on Monday.", "rejected", "1994-11-28"),
        ("Switzerland suspended its application to join the European Union in 1992.", "application_withdrawn", "1992"),
        ("Switzerland withdrew its application for EU membership.", "application_withdrawn", None),
    ],
)
def test_a_refusal_and_an_application_taken_back_stop_a_way_in(parser: OnnxParser, text: str, setback: str, day: str | None) -> None:
    found = case(parser, "NOR" if "Norway" in text else "CHE", "EU", text, "1994-11-29")
    assert [(s.step, s.date) for s in found.setbacks] == [(setback, day)]


def test_who_takes_an_application_back_is_not_told_to_have_applied_by_these_words(parser: OnnxParser) -> None:
    found = case(parser, "CHE", "EU", "Switzerland withdrew its application for EU membership.", "2016-07-28")
    assert "applied" not in {s.step for s in found.done}


@pytest.mark.parametrize(
    "text",
    [
        "Norway rejected the European Union's offer on fish on Monday.",
        "Norway suspended its membership talks on fish with the European Union.",
        "Norway may withdraw its application for EU membership.",
        "Norway said that Switzerland had suspended its application for EU membership.",
    ],
)
def test_what_refuses_something_else_or_did_not_happen_stops_nothing(parser: OnnxParser, text: str) -> None:
    assert case(parser, "NOR", "EU", text, "1994-11-29").setbacks == ()


def test_a_step_taken_later_overtakes_a_setback(parser: OnnxParser) -> None:
    text = "Norway rejected EU membership in September 1972. Norway applied for membership of the European Union in November 1992."
    found = case(parser, "NOR", "EU", text, "1993-01-10")
    assert found.setbacks == ()
    assert found.step == "applied"


def test_a_notice_taken_back_stops_a_way_out(parser: OnnxParser) -> None:
    found = case(parser, "GIN", "ECOWAS", "Guinea revoked its notice of withdrawal from ECOWAS on Monday.", "2024-06-14", "withdrawal")
    assert [(s.step, s.date) for s in found.setbacks] == [("taken_back", "2024-06-10")]


@pytest.mark.parametrize(
    ("text", "setbacks"),
    [
        ("Chad vetoed the admission of South Sudan to the African Union.", ["vetoed"]),  # "had " is no word of its own in "Chad vetoed"
        ("Chad had vetoed the admission of South Sudan to the African Union.", []),
        ("Chad for decades vetoed the admission of South Sudan to the African Union.", []),
    ],
)
def test_what_a_sign_must_not_hold_is_read_from_the_start_of_a_word(parser: OnnxParser, text: str, setbacks: list[str]) -> None:
    assert [s.step for s in case(parser, "SSD", "AU", text, "2011-07-20").setbacks] == setbacks


def test_every_procedure_has_setbacks() -> None:
    assert all(p.setbacks for p in load_procedures())


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("ASEAN agreed in principle on Friday to admit East Timor as its 11th member.", "in_principle"),
        ("East Timor was admitted to ASEAN in principle on Friday.", "in_principle"),
        ("ASEAN leaders approved the admission of East Timor on Friday.", "decided"),
        ("East Timor signed the instrument of accession to the ASEAN Charter on Friday.", "member"),
        ("East Timor signed the act of accession to ASEAN on Friday.", "member"),
    ],
)
def test_the_steps_into_asean(parser: OnnxParser, text: str, step: str) -> None:
    found = case(parser, "TLS", "ASEAN", text, "2022-11-14")
    told = {s.step for s in (*found.done, *found.unclear) if s.date == "2022-11-11"}  # by the roll of that day it is not in
    assert told == {step}


def test_each_member_of_asean_must_agree(parser: OnnxParser) -> None:
    found = case(parser, "TLS", "ASEAN", "East Timor applied to join ASEAN.", "2022-11-14")
    assert len(found.can_block) == 10


def test_a_trade_pact_agreed_in_principle_admits_nobody(parser: OnnxParser) -> None:
    found = case(parser, "TLS", "ASEAN", "ASEAN agreed in principle on Friday to a trade pact with East Timor.", "2022-11-14")
    assert found.done == ()


def test_a_notice_to_ecowas_takes_effect_a_year_later(parser: OnnxParser) -> None:
    found = case(parser, "GIN", "ECOWAS", "Guinea handed ECOWAS its notice of withdrawal on Monday.", "2024-06-14", "withdrawal")
    assert (found.step, found.due) == ("notice", "2025-06-10")


def test_of_a_way_without_rules_of_its_own_the_treatys_article_is_said(parser: OnnxParser) -> None:
    found = case(parser, "QAT", "OPEC", "Qatar left OPEC on Monday.", "2018-12-04", "withdrawal")
    assert found.veto.startswith("Art. 8: A member's notice takes effect at the beginning of the next calendar year")


@pytest.mark.parametrize(
    ("state", "alliance", "text", "by"),
    [
        ("MKD", "EU", "Bulgaria vetoed the start of accession talks between the European Union and North Macedonia on Tuesday.", ["BGR"]),
        ("ALB", "EU", "France blocked the opening of accession talks with North Macedonia and Albania at an EU summit.", ["FRA"]),
        ("FIN", "NATO", "Turkey blocked the start of accession talks with Finland and Sweden, NATO diplomats said.", ["TUR"]),
        ("VEN", "BRICS", "Brazil vetoed the admission of Venezuela to BRICS.", ["BRA"]),
        ("MKD", "EU", "Bulgaria may veto North Macedonia's accession to the EU.", []),
        ("MKD", "EU", "Bulgaria did not veto North Macedonia's accession to the EU.", []),
        ("MKD", "EU", "Serbia blocked North Macedonia's accession to the EU.", []),
        ("MKD", "EU", "Bulgaria blocked an EU statement on North Macedonia's accession.", []),
        ("MKD", "NATO", "Greece had blocked Macedonia's accession to NATO for years.", []),
    ],
)
def test_a_veto_of_a_member_stops_a_way_in(parser: OnnxParser, state: str, alliance: str, text: str, by: list[str]) -> None:
    found = case(parser, state, alliance, text, "2020-11-18" if state != "FIN" else "2022-05-18")
    assert [(s.step, s.by) for s in found.setbacks] == [("vetoed", b) for b in by]


def test_a_veto_that_its_member_lifts_stops_nothing(parser: OnnxParser) -> None:
    text = "Turkey blocked the start of accession talks with Finland, NATO diplomats said. Turkey lifted its veto on Finland's NATO bid."
    assert case(parser, "FIN", "NATO", text, "2022-05-30").setbacks == ()


def test_an_objection_to_something_else_that_is_dropped_lifts_no_veto(parser: OnnxParser) -> None:
    text = "The Commonwealth agreed on a text on South Africa after Britain dropped its objection to a ban on the import of coins."
    assert case(parser, "ZAF", "COMMONWEALTH", text, "1985-10-21").lifted == ()


def test_a_veto_without_a_day_is_over_when_the_state_is_in(parser: OnnxParser) -> None:
    text = "North Macedonia joined NATO on March 27, 2020. Greece blocked Macedonia's accession to NATO."
    assert case(parser, "MKD", "NATO", text, "2020-03-30").setbacks == ()


def test_what_the_roll_has_as_disputed_is_told_as_open(parser: OnnxParser) -> None:
    text = "Venezuela ceased to be a member of the Organization of American States on Saturday, its government said."
    found = case(parser, "VEN", "OAS", text, "2019-04-27", "withdrawal")
    assert ([s.step for s in found.done], [s.step for s in found.unclear]) == ([], ["effect"])


def test_another_state_in_the_sentence_has_not_ceased_to_be_one(parser: OnnxParser) -> None:
    text = "Venezuela ceased to be a member of the Organization of American States on Saturday, Mexico said."
    assert case(parser, "MEX", "OAS", text, "2019-04-27", "withdrawal").unclear == ()


def test_who_was_in_until_a_day_is_not_told_to_have_joined(parser: OnnxParser) -> None:
    found = case(parser, "ZWE", "COMMONWEALTH", "Zimbabwe left the Commonwealth of Nations in 2003.", "2022-06-25")
    assert (found.done, found.unclear) == ((), ())


def test_nobody_joins_what_has_ended() -> None:
    found = find_case("HUN", "WARSAW_PACT", (), BOOK.treaties, BOOK.procedures, date(1995, 1, 1))
    assert (found.ended, found.missing, found.can_block) == ("1991-07-01", (), ())


def test_an_end_of_the_alliance_shows_no_notice() -> None:
    found = find_case("POL", "WARSAW_PACT", (), BOOK.treaties, BOOK.procedures, date(1995, 1, 1), direction="withdrawal")
    assert [s.step for s in found.done] == ["effect"]


def test_how_a_body_without_a_procedure_decides_is_said() -> None:
    found = find_case("SAU", "BRICS", (), BOOK.treaties, BOOK.procedures, date(2024, 6, 1))
    assert found.veto.startswith("Decisions are taken by consensus")
    assert found.veto.endswith("A state outside it has no vote.")


def test_what_some_tell_and_others_deny_is_disputed_and_undoes_nothing(parser: OnnxParser) -> None:
    veto = "Nigeria vetoed the accession of South Sudan to the African Union in May. "
    lifted = "Nigeria lifted its veto on South Sudan's accession to the African Union on Monday, the Chadian foreign minister said."
    found = case(parser, "SSD", "AU", veto + lifted, "2011-07-06")
    assert [(s.by, s.is_disputed, bool(s.statements)) for s in found.lifted] == [("NGA", False, True)]
    assert found.setbacks == ()
    found = case(parser, "SSD", "AU", veto + lifted + " Nigeria denied the report.", "2011-07-06")
    assert [(s.by, s.is_disputed) for s in found.lifted] == [("NGA", True)]
    assert [(s.step, s.is_disputed) for s in found.setbacks] == [("vetoed", False)]
    assert [s.step for s in found.denials] == ["veto_lifted"]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Liberia, which had invited King Mohammed of Morocco to Monrovia, spoke for ECOWAS.", []),
        ("Liberia invited Morocco to the ECOWAS summit in Monrovia.", []),
        ("Liberia invited Morocco to join ECOWAS.", ["invited"]),
        ("ECOWAS invited Morocco on Monday.", ["invited"]),
    ],
)
def test_an_invitation_of_a_person_to_a_place_is_none_to_join(parser: OnnxParser, text: str, steps: list[str]) -> None:
    assert [s.step for s in case(parser, "MAR", "ECOWAS", text, "2017-06-05").done] == steps
