"""Statements as rows: names, filters, words."""

from __future__ import annotations

from dataclasses import replace

from casus.ground.spans import Span
from casus.model.account import Account, Mention, Party, Statement
from casus.model.report import Report
from casus.model.statement_rows import list_statements

TEXT = "Karl Holm, the mayor, left. He said\nit was “over”."
MENTIONS = (
    Mention("m1", Span(0, 9), "Karl Holm", "NOR", "person", "per:holm", office="mayor", name="Karl Holm"),
    Mention("m2", Span(28, 30), "He", "NOR", "pronoun", "per:holm"),
)
HE = Party(Span(28, 30), "He", "NOR", "per:holm")
SAID = Statement(
    "s1",
    "mixed",
    "asserts",
    (HE,),
    (Span(31, 35),),
    (Span(36, 49),),
    (Span(44, 48),),
    why="verb say",
)
ACCOUNT = Account(Report("r", TEXT, ()), (), MENTIONS, (), (SAID, replace(SAID, id="s2", stance="denies", speakers=())), (), (), ())


def test_a_pronoun_is_shown_by_its_name_and_office() -> None:
    row = next(list_statements(ACCOUNT))
    assert (row.speaker, row.words, row.office, row.actor) == ("Karl Holm", "He", "mayor", "NOR")
    assert (row.content, row.quoted) == ("it was “over”", "over")


def test_nobody_is_none() -> None:
    assert [row.speaker for row in list_statements(ACCOUNT, stances=("denies",))] == [None]


def test_a_code_in_capitals_is_compared_with_the_actor() -> None:
    assert [row.id for row in list_statements(ACCOUNT, "NOR")] == ["s1"]


def test_a_part_of_name_or_office_is_enough() -> None:
    assert [row.id for row in list_statements(ACCOUNT, "mayor")] == [row.id for row in list_statements(ACCOUNT, "holm")] == ["s1"]
