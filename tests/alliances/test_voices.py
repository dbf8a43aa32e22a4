"""Whose word a step of a case rests on, and what one tells and another denies."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.cases import find_case_in_reports
from casus.codebook.book import load_codebook
from casus.language import OnnxParser
from casus.model.case import Case

BOOK = load_codebook()
TOLD = "Mali has handed ECOWAS a formal notice of withdrawal, its envoy to the bloc said on Thursday.\n"


def case(parser: OnnxParser, text: str, *, state: str = "MLI", alliance: str = "ECOWAS", on: str = "2019-09-26") -> Case:
    accounts = casus.read(text=text, published=on, parser=parser)
    day = date.fromisoformat(on)
    return find_case_in_reports(accounts, state, alliance, BOOK.treaties, BOOK.procedures, day, direction="withdrawal", use_record=False)


def test_a_step_rests_on_the_statement_that_tells_it_and_is_not_dated_by_it(parser: OnnxParser) -> None:
    found = case(parser, TOLD)
    assert [(s.step, s.date, bool(s.statements)) for s in found.done] == [("notice", None, True)]


def test_the_day_of_the_letter_is_that_of_the_notice(parser: OnnxParser) -> None:
    found = case(parser, TOLD + "The letter, dated September 24, was delivered in Abuja, he said.")
    assert [(s.step, s.date) for s in found.done] == [("notice", "2019-09-24")]


@pytest.mark.parametrize(
    "denial",
    [
        "Foreign Minister Tiebile Drame denied the report.",
        "“No such letter has been sent,” Foreign Minister Tiebile Drame told parliament.",
        "A spokesman for ECOWAS said that it had received no notification from Mali.",
        "President Ibrahim Keita denied that his government had given notice.",
        "Nigeria said that it had not received any formal notice.",
    ],
)
def test_what_another_denies_is_disputed_and_moves_no_case(parser: OnnxParser, denial: str) -> None:
    found = case(parser, TOLD + denial)
    assert [(s.step, s.is_disputed) for s in found.unclear] == [("notice", True)]
    assert found.step == ""
    assert {s.step for s in found.denials} == {"notice"}


def test_what_the_reporter_tells_stands_whoever_denies_it(parser: OnnxParser) -> None:
    text = "Mali handed ECOWAS a formal notice of withdrawal on Tuesday.\nForeign Minister Tiebile Drame denied the report."
    assert case(parser, text).step == "notice"


def test_a_denial_of_something_else_disputes_nothing(parser: OnnxParser) -> None:
    text = TOLD + "Foreign Minister Tiebile Drame denied that he would resign."
    assert [s.is_disputed for s in case(parser, text).done] == [False]


def test_a_body_whose_id_has_three_letters_is_no_state_that_gives_notice(parser: OnnxParser) -> None:
    text = "Moldova has handed the Commonwealth of Independent States a formal notice of withdrawal."
    assert "notice" in {s.step for s in case(parser, text, state="MDA", alliance="CIS").done}


def test_what_was_left_long_ago_is_not_announced(parser: OnnxParser) -> None:
    text = "The ECOWAS bloc met on Monday. Mali had left the bloc long ago, a historian said."
    assert "announced" not in {s.step for s in case(parser, text).done}


@pytest.mark.parametrize(("alliance", "step"), [("CENTO", "notice"), ("ARAB_LEAGUE", "")])
def test_who_renounces_a_pact_leaves_that_pact_and_no_body_that_speaks_of_it(parser: OnnxParser, alliance: str, step: str) -> None:
    text = "Iraq renounced the Baghdad Pact, the Arab League said."
    assert case(parser, text, state="IRQ", alliance=alliance, on="1959-03-25").step == step


def test_a_lifted_veto_is_told(parser: OnnxParser) -> None:
    accounts = casus.read(text="Slovenia lifted its veto on Croatia's accession talks with the European Union on Friday.",
                          published="2009-09-11", parser=parser)  # fmt: skip
    found = find_case_in_reports(accounts, "HRV", "EU", BOOK.treaties, BOOK.procedures, date(2009, 9, 12))
    assert [(s.step, s.by, s.date) for s in found.lifted] == [("veto_lifted", "SVN", "2009-09-11")]


@pytest.mark.parametrize(
    "denial",
    [
        "Foreign Minister Tiebile Drame denied that his staff had sent a letter to the judge.",
        "Mali has received no letter from its creditors.",
        "Mali has received no notice from its creditors.",
    ],
)
def test_a_letter_of_another_matter_disputes_nothing(parser: OnnxParser, denial: str) -> None:
    found = case(parser, TOLD + denial)
    assert [(s.step, s.is_disputed) for s in found.done] == [("notice", False)]
    assert found.denials == ()


def test_a_letter_to_the_alliance_is_the_step(parser: OnnxParser) -> None:
    found = case(parser, TOLD + "Foreign Minister Tiebile Drame denied that his staff had sent a letter to ECOWAS.")
    assert [(s.step, s.is_disputed) for s in found.unclear] == [("notice", True)]


def test_a_short_name_is_not_found_within_a_word(parser: OnnxParser) -> None:
    text = "Egypt told the Arab League on Monday that it had last week renounced the treaty with Sudan."
    assert "notice" not in {s.step for s in case(parser, text, state="EGY", alliance="ARAB_LEAGUE").done}


def test_a_short_name_does_not_begin_a_word(parser: OnnxParser) -> None:
    text = "Egypt met the Arab League on Monday. Egypt has given written notice of withdrawal from last year's ceasefire."
    assert "notice" not in {s.step for s in case(parser, text, state="EGY", alliance="ARAB_LEAGUE").done}


def test_the_manila_pact_is_that_of_seato(parser: OnnxParser) -> None:
    assert case(parser, "Pakistan renounced the Manila Pact.", state="PAK", alliance="SEATO", on="1972-11-08").step == "notice"
