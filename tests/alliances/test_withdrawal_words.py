"""What reports tell of a way out: a notice is no effect, and the treaty must be the alliance's own."""

from __future__ import annotations

import pytest

import casus
from casus.alliances.steps import match_steps
from casus.codebook.book import load_codebook
from casus.language import OnnxParser

BOOK = load_codebook()


def told(parser: OnnxParser, state: str, alliance: str, text: str) -> list[tuple[str, str | None, str]]:
    accounts = casus.read(text=text, published="2019-09-26", parser=parser)
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


@pytest.mark.parametrize("text", ["Belgium has not left NATO.", "A party leader urged Belgium to leave NATO."])
def test_what_did_not_happen_is_not_told_as_done(parser: OnnxParser, text: str) -> None:
    assert "actual" not in {status for _, _, status in told(parser, "BEL", "NATO", text)}


def test_an_alliance_is_named_by_the_name_of_its_treaty(parser: OnnxParser) -> None:
    accounts = casus.read(
        text="Germany's Bundestag ratified Croatia's EU accession treaty on Tuesday.", published="2013-05-18", parser=parser
    )
    found = match_steps(accounts, BOOK.procedures.find("EU"), BOOK.treaties.get("EU"), "HRV", BOOK.treaties)
    assert [(s.step, s.by, s.stage) for s in found] == [("ratified", "DEU", "parliament")]
