"""Which cases a story is about."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.subjects import find_case_keys
from casus.codebook.book import load_codebook
from casus.language import OnnxParser


def test_words_of_a_step_make_a_case_where_its_act_is_in_no_list(parser: OnnxParser) -> None:
    book = load_codebook()
    text = "Uzbekistan has suspended its membership in the Collective Security Treaty Organization, an official said."
    accounts = casus.read(text=text, published="2012-06-28", parser=parser)
    keys = find_case_keys(accounts, book.treaties, book.procedures, date(2012, 6, 28))
    assert [(k.state, k.alliance, k.direction) for k in keys] == [("UZB", "CSTO", "withdrawal")]


def keys_of(parser: OnnxParser, text: str, published: str) -> list[tuple[str, str, str, bool]]:
    book = load_codebook()
    accounts = casus.read(text=text, published=published, parser=parser)
    found = find_case_keys(accounts, book.treaties, book.procedures, date.fromisoformat(published))
    return [(k.state, k.alliance, k.direction, k.leads) for k in found]


def test_a_stated_notice_makes_a_case(parser: OnnxParser) -> None:
    text = "ECOWAS met on Monday. Burkina Faso handed over notice of its exit on the same day."
    assert keys_of(parser, text, "2024-01-29") == [("BFA", "ECOWAS", "withdrawal", True)]


def test_what_no_report_leads_with_and_the_roll_leaves_open_is_background(parser: OnnxParser) -> None:
    text = "Nicaragua met Cuba on Monday. Talks went on. They were long. Bolivia and Venezuela left the Rio Treaty as well."
    assert ("VEN", "RIO", "withdrawal", False) not in keys_of(parser, text, "2021-11-21")


def test_who_is_for_a_leaving_makes_no_case_of_joining(parser: OnnxParser) -> None:
    text = "Albania left the Warsaw Pact on Friday. China welcomed Albania's decision to leave the Warsaw Pact."
    assert [k[2] for k in keys_of(parser, text, "1968-09-14")] == ["withdrawal"]


def test_a_refusal_by_its_own_voters_is_about_a_case(parser: OnnxParser) -> None:
    assert keys_of(parser, "Norway rejected EU membership in a referendum on Monday.", "1994-11-29") == [("NOR", "EU", "accession", True)]


def test_a_leaving_before_a_return_makes_no_case_of_leaving(parser: OnnxParser) -> None:
    text = "Leaders of the Commonwealth of Nations met on Monday. The Maldives quit the Commonwealth of Nations in 2016."
    assert [k for k in keys_of(parser, text, "2022-06-25") if k[2] == "withdrawal"] == []


def test_nobody_is_on_the_way_into_what_has_ended(parser: OnnxParser) -> None:
    assert keys_of(parser, "Yugoslavia applied to join the Warsaw Pact on Monday.", "1995-01-10") == []


def test_an_end_of_membership_in_so_many_words_makes_a_case(parser: OnnxParser) -> None:
    text = "Venezuela ceased to be a member of the Organization of American States on Saturday, its government said."
    assert keys_of(parser, text, "2019-04-27") == [("VEN", "OAS", "withdrawal", True)]


def test_who_is_told_of_a_leaving_is_not_left(parser: OnnxParser) -> None:
    text = "Uruguay notified the Organization of American States on Tuesday that it was withdrawing from the Rio Treaty."
    assert [k[:2] for k in keys_of(parser, text, "2019-09-26")] == [("URY", "RIO")]


def test_at_whose_table_one_tells_of_a_withdrawal_is_not_left(parser: OnnxParser) -> None:
    text = "Uruguay announced a withdrawal of its troops from the Rio Treaty at the Organization of American States."
    assert [k[:2] for k in keys_of(parser, text, "2019-09-26")] == [("URY", "RIO")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ministers of the Organization of American States discussed the Rio pact on Monday. Bolivia had left the treaty.", []),
        ("Ministers of the Organization of American States met on Monday. Bolivia had left the treaty.", [("BOL", "OAS")]),
        ("Ministers of the Organization of American States discussed the Rio pact. Bolivia had left the organization.", [("BOL", "OAS")]),
        ("Ministers of NATO discussed the Rio pact on Monday. France had left the treaty.", [("FRA", "NATO")]),
    ],
)
def test_who_leaves_the_treaty_leaves_no_body_that_is_none_by_name(parser: OnnxParser, text: str, found: list[tuple[str, str]]) -> None:
    assert [k[:2] for k in keys_of(parser, text, "2012-06-10")] == found
