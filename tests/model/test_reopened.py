"""Accounts come back from the JSON that casus wrote as they were, or the fault is named."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from casus.ground.spans import Span
from casus.model.account import Account, Event, Mention, Party, Place, Response, Statement, Timex
from casus.model.reopened import read_account_json
from casus.model.report import Paragraph, Report
from casus.model.wire import account_line

TEXT = "Norway's minister said on Monday that Oslo had invited Iceland to Bergen."
OSLO = Party(Span(38, 42), "Oslo", "NOR", "NOR")
ACCOUNT = Account(
    report=Report("rep-1", TEXT, (Paragraph(1, Span(0, 73)),), None, date(2019, 2, 5)),
    sentences=(Span(0, 73),),
    mentions=(Mention("men-1", Span(0, 17), "Norway's minister", "NOR", "office", "ent-1", "GOV", "minister"),),
    times=(Timex(Span(26, 32), "Monday", "DATE", "2019-02-04"),),
    statements=(Statement("stm-1", "indirect", "asserts", (Party(None, "Norway's minister", "NOR"),), (Span(18, 22),), (Span(33, 72),)),),
    events=(
        Event(
            id="evt-1", type="AGREE", mode="", contexts=("diplomatic",), actors=(OSLO,), recipients=(), trigger=Span(47, 54),
            sentence=Span(0, 73), words=(Span(38, 72),), happened=None, place=Place(Span(66, 72), "Bergen", "NOR", lat=60.39, lon=5.32),
            status="actual", condition=None, statements=("stm-1",), act="invite", also=(), score=2.5, rule="agree.invite",
        ),
    ),
    responses=(Response("evt-1", "evt-2", Span(0, 1)),),
    claims=(),
)  # fmt: skip


def _written() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(account_line(ACCOUNT))
    return value


def test_an_account_comes_back_as_it_was() -> None:
    assert read_account_json(_written()) == ACCOUNT


def test_spans_come_back_as_spans() -> None:
    (sentence,) = read_account_json(_written()).sentences
    assert isinstance(sentence, Span)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("events", 0, "status"), "maybe", r"events\[0\]\.status"),
        (("events", 0, "score"), "high", r"events\[0\]\.score"),
        (("sentences", 0), [5, 3], r"sentences\[0\]"),
        (("sentences",), None, "sentences"),
        (("report", "published"), "Monday", r"report\.published"),
        (("mentions", 0), "Oslo", r"mentions\[0\]"),
    ],
)
def test_what_no_account_has_is_named(path: tuple[Any, ...], value: Any, named: str) -> None:
    written = _written()
    at: Any = written
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    with pytest.raises(ValueError, match=f"^{named}$"):
        read_account_json(written)


def test_a_key_that_is_missing_is_named() -> None:
    written = _written()
    del written["claims"]
    with pytest.raises(ValueError, match=r"^claims$"):
        read_account_json(written)
