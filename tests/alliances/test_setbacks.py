"""What stops a way in or out, and the procedures of ASEAN and ECOWAS."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.cases import find_case_in_reports
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
