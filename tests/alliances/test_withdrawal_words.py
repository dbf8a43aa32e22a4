"""What reports tell of a way out: a notice is no effect, and the treaty must be the alliance's own."""

from __future__ import annotations

import pytest

import casus
from casus.alliances.steps import match_steps
from casus.codebook.book import load_codebook
from casus.language import OnnxParser

BOOK = load_codebook()


def told(parser: OnnxParser, state: str, alliance: str, text: str, published: str = "2019-09-26") -> list[tuple[str, str | None, str]]:
    accounts = casus.read(text=text, published=published, parser=parser)
    way = BOOK.procedures.find(alliance, "withdrawal")
    return [(s.step, s.date, s.status) for s in match_steps(accounts, way, BOOK.treaties.get(alliance), state, BOOK.treaties)]


def test_t11_to_denounce_a_treaty_is_a_notice_and_no_effect(parser: OnnxParser) -> None:
    assert told(parser, "URY", "RIO", "Uruguay denounced the Rio Treaty on Tuesday.") == [("notice", "2019-09-24", "actual")]


def test_t11_what_a_state_says_it_will_do_is_dated_by_no_day_of_leaving(parser: OnnxParser) -> None:
    found = told(parser, "URY", "RIO", "Uruguay will leave the Rio Treaty in 2021, the foreign minister announced on Tuesday.")
    assert ("announced", None, "actual") in found
    assert ("effect", "actual") not in {(step, status) for step, _, status in found}


def test_a_notice_on_another_treaty_is_none_on_the_alliance(parser: OnnxParser) -> None:
    text = "The United States gave notice of withdrawal from the missile treaty on Tuesday, and NATO said that it understood."
    assert told(parser, "USA", "NATO", text) == []


def test_a_notice_of_denunciation_names_the_treaty(parser: OnnxParser) -> None:
    text = "Belgium gave notice of denunciation of the North Atlantic Treaty on Tuesday."
    assert told(parser, "BEL", "NATO", text) == [("notice", "2019-09-24", "actual")]


@pytest.mark.parametrize(
    "text",
    [
        "Togo left the ECOWAS standby force's exercises on Tuesday.",
        "The bloc ECOWAS met on Monday. Togo withdrew from the bloc's early-warning system on Tuesday.",
        "Togo pulled out of ECOWAS drills on Tuesday.",
        "Togo pulled out of the ECOWAS mission in Gambia on Tuesday.",
    ],
)
def test_who_leaves_a_part_of_an_alliance_does_not_leave_it(parser: OnnxParser, text: str) -> None:
    assert "effect" not in {step for step, _, _ in told(parser, "TGO", "ECOWAS", text)}


@pytest.mark.parametrize(
    "text",
    [
        "Togo has notified ECOWAS of its withdrawal.",
        "ECOWAS met on Monday. Togo handed over notice of its exit.",
        "Togo submitted its notice of withdrawal to ECOWAS, which takes effect on 26 September 2020.",
        "ECOWAS received Togo's notice of withdrawal.",
        "Nigeria said that ECOWAS had received formal notification from Togo of its withdrawal.",
        "Togo gave notice that it would leave ECOWAS.",
        "Benin and Togo have notified ECOWAS of their withdrawal.",
    ],
)
def test_a_notice_is_told_in_many_words(parser: OnnxParser, text: str) -> None:
    assert [day for step, day, status in told(parser, "TGO", "ECOWAS", text) if (step, status) == ("notice", "actual")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Togo said that Benin had given notice of its withdrawal to ECOWAS.",
        "ECOWAS said that it had not received notice of withdrawal from Togo.",
        "Togo threatened that ECOWAS would be given notice of its withdrawal.",
        "Togo notified ECOWAS of the withdrawal of its troops from Gambia.",
        "Togo told ECOWAS that it gave notice of withdrawal from the fishing treaty.",
    ],
)
def test_no_notice_is_another_states_one_that_is_not_there_or_one_of_something_else(parser: OnnxParser, text: str) -> None:
    assert "notice" not in {step for step, _, _ in told(parser, "TGO", "ECOWAS", text)}


def test_a_parliament_that_denounces_the_pact_by_name_gives_notice(parser: OnnxParser) -> None:
    text = "The Hungarian parliament voted to denounce the Warsaw Pact on Thursday."
    assert "notice" in {step for step, _, _ in told(parser, "HUN", "WARSAW_PACT", text, "1956-11-02")}


@pytest.mark.parametrize("text", ["Armenia froze its part in the CSTO.", "Armenia put its CSTO membership on ice on Friday."])
def test_who_freezes_its_part_in_the_csto_has_announced(parser: OnnxParser, text: str) -> None:
    assert [step for step, _, _ in told(parser, "ARM", "CSTO", text, "2024-02-24")] == ["announced"]


def test_who_freezes_its_part_in_exercises_of_the_csto_has_not(parser: OnnxParser) -> None:
    assert told(parser, "ARM", "CSTO", "Armenia froze its part in the CSTO's exercises.", "2024-02-24") == []


@pytest.mark.parametrize("text", ["Belgium has not left NATO.", "A party leader urged Belgium to leave NATO."])
def test_what_did_not_happen_is_not_told_as_done(parser: OnnxParser, text: str) -> None:
    assert "actual" not in {status for _, _, status in told(parser, "BEL", "NATO", text)}


def test_an_alliance_is_named_by_the_name_of_its_treaty(parser: OnnxParser) -> None:
    accounts = casus.read(
        text="Germany's Bundestag ratified Croatia's EU accession treaty on Tuesday.", published="2013-05-18", parser=parser
    )
    found = match_steps(accounts, BOOK.procedures.find("EU"), BOOK.treaties.get("EU"), "HRV", BOOK.treaties)
    assert [(s.step, s.by, s.stage) for s in found] == [("ratified", "DEU", "parliament")]
