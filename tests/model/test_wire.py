"""The JSON that other programs rely on: its keys, and that nothing is lost on the way."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from casus.ground.spans import Span
from casus.model.account import Account, Claim, Event, Mention, Party, Place, Response, Statement, Timex
from casus.model.report import Paragraph, Report
from casus.model.story import Evidence, Finding, Happening, Story
from casus.model.wire import account_line, to_wire

TEXT = "Norway's minister said on Monday that Oslo had invited Iceland to Bergen."
MINISTER = Party(Span(0, 17), "Norway's minister", "NOR", "ent-1", "GOV")

EVENT = Event(
    id="evt-1", type="AGREE", mode="", contexts=("diplomatic",), actors=(Party(Span(38, 42), "Oslo", "NOR", "NOR"),),
    recipients=(Party(Span(55, 62), "Iceland", "ISL", "ISL"),), trigger=Span(47, 54), sentence=Span(0, 73), words=(Span(38, 72),),
    happened="2019-02", place=Place(Span(66, 72), "Bergen", "NOR"), status="actual", condition=None, statements=("stm-1",), act="invite",
    also=(), score=2.5, rule="agree.invite",
)  # fmt: skip
STATEMENT = Statement(
    id="stm-1", form="indirect", stance="asserts", speakers=(MINISTER,), cue=(Span(18, 22),), content=(Span(33, 72),), said="2019-02-04",
    cue_lemma="say", why="clause", sentence=0,
)  # fmt: skip
CLAIM = Claim(
    id="clm-1", subject="NATO", relation="n_members", object="NATO", value="29", valid_from=None, valid_until=None, span=Span(0, 4),
    stance="asserts", statements=(), holder=MINISTER, why="counted",
)  # fmt: skip
ACCOUNT = Account(
    report=Report("rep-1", TEXT, (Paragraph(1, Span(0, 73)),), "Fjord Post", date(2019, 2, 5), "Oslo invites", "a/b", origin="x.txt"),
    sentences=(Span(0, 73),),
    mentions=(Mention("men-1", Span(0, 17), "Norway's minister", "NOR", "office", "ent-1", "GOV", "minister", None, 0, 2),),
    times=(Timex(Span(26, 32), "Monday", "DATE", "2019-02-04", 0),),
    statements=(STATEMENT,),
    events=(EVENT,),
    responses=(Response("evt-1", "evt-0", Span(1, 2)),),
    claims=(CLAIM,),
)

# What DESIGN promised to programs; keys may be added, none is taken away or renamed.
PROMISED = {
    "": {"report", "sentences", "mentions", "times", "statements", "events", "claims"},
    "report": {"id", "outlet", "title", "published", "language"},
    "mentions": {"id", "span", "text", "actor", "kind", "entity"},
    "times": {"span", "text", "type", "value"},
    "statements": {"id", "form", "stance", "speakers", "cue", "content", "channel", "addressees", "said", "within"},
    "events": {
        "id", "type", "mode", "contexts", "actors", "recipients", "trigger", "sentence", "happened", "place", "status", "statements",
        "score", "rule",
    },
    "claims": {"id", "subject", "relation", "object", "value", "valid_from", "valid_until", "span", "stance", "statements"},
}  # fmt: skip


def read_line() -> dict[str, Any]:
    line = account_line(ACCOUNT)
    assert "\n" not in line
    found = json.loads(line)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("part", PROMISED)
def test_an_account_has_every_key_that_was_promised(part: str) -> None:
    line = read_line()
    found = line if not part else line[part] if part == "report" else line[part][0]
    assert set(found) >= PROMISED[part]


def test_a_party_says_who_where_and_as_whom() -> None:
    for party in (read_line()["statements"][0]["speakers"][0], read_line()["events"][0]["actors"][0]):
        assert set(party) >= {"span", "text", "actor"}


def test_what_is_only_for_casus_itself_stays_out() -> None:
    line = read_line()
    assert not {"sentence", "head"} & set(line["mentions"][0])
    assert "sentence" not in line["statements"][0]
    assert line["events"][0]["sentence"] == [0, 73]


def test_every_span_gives_its_text_back() -> None:
    line = read_line()
    text = line["report"]["text"]
    items = [
        *line["mentions"],
        *line["times"],
        *line["statements"][0]["speakers"],
        *line["events"][0]["recipients"],
        line["events"][0]["place"],
    ]
    for item in items:
        assert text[slice(*item["span"])] == item["text"]


def test_dates_are_written_as_days_and_what_is_not_stated_is_null() -> None:
    line = read_line()
    assert line["report"]["published"] == "2019-02-05"
    assert line["claims"][0]["valid_from"] is None
    assert line["statements"][0]["channel"] is None


def test_names_keep_their_letters() -> None:
    account = replace(ACCOUNT, report=replace(ACCOUNT.report, outlet="Čas “ž”"))
    assert "Čas “ž”" in account_line(account)


EVIDENCE = Evidence("rep-1", Span(0, 6), "Norway")
FINDING = Finding("contradicts", "place", "visit", EVIDENCE, EVIDENCE, "outlets", 2, "Oslo", "")
STORY = Story("sto-1", (ACCOUNT,), (("rep-1", "rep-1"),), (Happening("hap-1", (("rep-1", EVENT),), 1),), (FINDING,))
NOUNS = [ACCOUNT, EVENT, STATEMENT, CLAIM, MINISTER, STORY, FINDING, EVIDENCE, *ACCOUNT.mentions, *ACCOUNT.times, *ACCOUNT.responses]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: type(noun).__name__)
def test_every_noun_goes_to_json_by_the_names_of_its_fields(noun: Any) -> None:
    wire = json.loads(json.dumps(to_wire(noun)))
    assert list(wire) == [f.name for f in fields(noun) if f.metadata.get("wire", True)]


def test_a_finding_has_the_form_that_was_promised() -> None:
    wire = to_wire(FINDING)
    assert set(wire) >= {"relation", "slot", "left", "right", "between", "origins"}
    assert wire["left"] == {"report": "rep-1", "span": [0, 6], "text": "Norway"}
