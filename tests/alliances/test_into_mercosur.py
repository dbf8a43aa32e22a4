"""The way into Mercosur: a protocol of accession, ratified by each member and the state, in force thirty days after the last deposit."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.cases import find_case, find_case_in_reports
from casus.codebook.book import load_codebook
from casus.language import OnnxParser
from casus.model.case import Case, CaseStep

BOOK = load_codebook()
MEMBERS = ("ARG", "BRA", "PRY", "URY")


def case(parser: OnnxParser, text: str, on: str = "2009-12-20", state: str = "VEN") -> Case:
    accounts = casus.read(text=text, published=on, parser=parser)
    return find_case_in_reports(accounts, state, "MERCOSUR", BOOK.treaties, BOOK.procedures, date.fromisoformat(on), use_record=False)


@pytest.mark.parametrize(
    ("text", "step", "by", "stage"),
    [
        ("Venezuela applied to join Mercosur in October 2005.", "applied", "", ""),
        ("Venezuela and the four members of Mercosur signed the protocol of accession in Caracas in July 2006.", "protocol_signed", "", ""),
        ("Brazil's senate ratified Venezuela's protocol of accession to Mercosur on Tuesday.", "ratified", "BRA", "parliament"),
        ("Venezuela's parliament ratified the protocol of accession to Mercosur on Tuesday.", "ratified", "VEN", "parliament"),
        ("Uruguay deposited its instrument for Venezuela's accession to Mercosur with Paraguay.", "ratified", "URY", "deposit"),
        ("Venezuela joined Mercosur on Tuesday.", "member", "", ""),
    ],
)
def test_the_steps_into_mercosur(parser: OnnxParser, text: str, step: str, by: str, stage: str) -> None:
    found = case(parser, text)
    assert (step, by, stage) in {(s.step, s.by, s.stage) for s in (*found.done, *found.unclear)}


def test_each_member_and_the_state_itself_must_ratify(parser: OnnxParser) -> None:
    found = case(parser, "Brazil's senate ratified Venezuela's protocol of accession to Mercosur on Tuesday.")
    missing = next(m for m in found.missing if m.step == "ratified")
    assert (missing.who, missing.partly) == ((*MEMBERS, "VEN"), ("BRA",))  # a senate's vote is no deposit
    assert found.can_block == MEMBERS


def _deposit(by: str, day: str) -> CaseStep:
    return CaseStep("ratified", by, day, "deposit")


def _case_of(*told: CaseStep) -> Case:
    return find_case("VEN", "MERCOSUR", told, BOOK.treaties, BOOK.procedures, date(2012, 7, 20), use_record=False)


def test_who_is_in_follows_thirty_days_after_the_last_deposit() -> None:
    days = ("2007-02-01", "2010-01-04", "2012-07-13", "2007-03-01", "2006-11-20")
    found = _case_of(*(_deposit(by, day) for by, day in zip((*MEMBERS, "VEN"), days, strict=True)))
    assert (found.step, found.next, found.due) == ("ratified", "member", "2012-08-12")


def test_nothing_is_due_while_one_has_not_deposited() -> None:
    found = _case_of(_deposit("ARG", "2007-02-01"), _deposit("URY", "2007-03-01"))
    assert (found.step, found.due) == ("protocol_signed", None)
