"""A way in as reports tell it without an act: its voters, a ratification held up, a protocol signed and ratified by several."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.cases import find_case_in_reports
from casus.alliances.subjects import find_case_keys
from casus.codebook.book import load_codebook
from casus.language import OnnxParser
from casus.model.case import Case

BOOK = load_codebook()


def case(parser: OnnxParser, state: str, alliance: str, on: str, text: str) -> Case:
    accounts = casus.read(text=text, published=on, parser=parser)
    return find_case_in_reports(accounts, state, alliance, BOOK.treaties, BOOK.procedures, date.fromisoformat(on), use_record=False)


def dated(found: Case, step: str) -> list[tuple[str, str | None]]:
    return [(s.by, s.date) for s in (*found.done, *found.setbacks, *found.lifted) if s.step == step and s.evidence]


@pytest.mark.parametrize(
    ("state", "on", "text", "day"),
    [
        ("MLT", "2003-03-10", "Maltese voters approved joining the European Union in a referendum on Saturday.", "2003-03-08"),
        ("HUN", "2003-04-14", "Hungary voted in favour of joining the European Union on Saturday.", "2003-04-12"),
        ("POL", "2003-06-10", "Polish voters decided on Sunday to join the European Union.", "2003-06-08"),
        ("HRV", "2012-01-24", "Two thirds of Croatian voters said yes to EU membership on Sunday, the commission said.", "2012-01-22"),
        (
            "HRV",
            "2012-01-24",
            "The premier said Croats had backed accession to the European Union in a referendum on Sunday.",
            "2012-01-22",
        ),
        ("FIN", "1994-12-02", "Finland, which negotiated alongside Oslo, approved EU membership in a referendum in October.", "1994-10"),
        (
            "CZE",
            "2003-06-17",
            "The Czech Republic hopes to join the European Union. On Saturday 77 percent voted for membership.",
            "2003-06-14",
        ),
    ],
)
def test_voters_who_approve_are_a_step(parser: OnnxParser, state: str, on: str, text: str, day: str) -> None:
    assert dated(case(parser, state, "EU", on, text), "referendum") == [("", day)]


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("POL", "Polish voters may approve joining the European Union on Sunday."),
        ("POL", "Polish voters approved EU membership by 66 percent, a poll showed."),
        ("POL", "The Polish parliament voted for membership in the European Union."),
        ("POL", "Poland hopes to join the European Union. In the north only 34.5 percent voted for membership."),
        ("POL", "A third of Polish voters supported EU membership."),
        ("POL", "Polish voters had to decide whether to join the European Union."),
        ("POL", "Polish voters decided that their country should not join the European Union."),
        ("POL", "Polish voters backed joining the strike against the European Union."),
        ("NOR", "Finland, which negotiated alongside Oslo, approved EU membership in a referendum in October."),
        ("SRB", "Serbia watched as Croatia voted to join the European Union on Sunday."),
        ("POL", "The minister denied that Polish voters had approved EU membership in a referendum."),
        ("POL", "Polish voters approved membership talks with the European Union."),
    ],
)
def test_what_no_voters_have_decided_is_none(parser: OnnxParser, state: str, text: str) -> None:
    assert dated(case(parser, state, "EU", "2003-06-10", text), "referendum") == []


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("By a margin of four points, Norwegians have decided to stay out of the European Union.", 1),
        ("Norwegian voters rejected membership in the European Union by 52.2 percent.", 1),
        ("Norway's government decided to stay out of the European Union.", 0),
        ("Norwegian voters rejected a proposal to open talks on joining the European Union.", 0),
        ("Norwegians have decided to stay out of the coalition that the European Union formed.", 0),
    ],
)
def test_voters_who_refuse_stop_a_way_in(parser: OnnxParser, text: str, n: int) -> None:
    assert len(dated(case(parser, "NOR", "EU", "1994-11-30", text), "rejected")) == n


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The Turkish parliament put off a vote on Sweden's accession protocol to NATO on Tuesday.", ["TUR"]),
        ("Sweden hopes to join NATO. Hungary's parliament refused to ratify the accession protocol on Tuesday.", ["HUN"]),
        ("Sweden wants to join NATO. The Turkish parliament decided not to put the protocol on its agenda.", ["TUR"]),
        ("Hungary's parliament will not put off a vote on Sweden's accession to NATO.", []),
        ("The Turkish parliament had put off a vote on Sweden's accession to NATO.", []),
        ("Sweden hopes to join NATO. Hungary's parliament refused to ratify the fishing treaty with Norway.", []),
        ("The Turkish parliament blocked a NATO statement on Sweden's accession.", []),
    ],
)
def test_a_ratification_held_up_is_a_setback(parser: OnnxParser, text: str, by: list[str]) -> None:
    assert [who for who, _ in dated(case(parser, "SWE", "NATO", "2023-10-26", text), "held_up")] == by


def test_what_is_taken_up_again_is_held_up_no_more(parser: OnnxParser) -> None:
    held = "The Turkish parliament put off a vote on Sweden's accession protocol to NATO on Monday."
    again = "On Thursday the Turkish parliament put the protocol on Sweden's accession on its agenda."
    assert [s.step for s in case(parser, "SWE", "NATO", "2023-10-27", held).setbacks] == ["held_up"]
    found = case(parser, "SWE", "NATO", "2023-10-27", f"{held} {again}")
    assert found.setbacks == ()
    assert [(s.step, s.by, s.date) for s in found.lifted] == [("taken_up", "TUR", "2023-10-26")]


def test_a_protocol_that_all_sign_is_that_of_the_state_the_report_is_about(parser: OnnxParser) -> None:
    text = "Slovenia hopes to join NATO. The protocol was signed in Brussels on Wednesday by the ambassadors of the 19 allies."
    assert dated(case(parser, "SVN", "NATO", "2003-03-28", text), "protocol_signed") == [("", "2003-03-26")]
    other = "Slovenia praised NATO. The protocol on fish was signed in Brussels on Wednesday by the ambassadors of the 19 allies."
    assert dated(case(parser, "SVN", "NATO", "2003-03-28", other), "protocol_signed") == []


def test_each_member_named_has_ratified(parser: OnnxParser) -> None:
    text = "Croatia signed its accession treaty with the European Union in December. Slovakia and Hungary have{} ratified it."
    assert dated(case(parser, "HRV", "EU", "2012-05-24", text.format("")), "ratified") == [("SVK", None), ("HUN", None)]
    assert dated(case(parser, "HRV", "EU", "2012-05-24", text.format(" not")), "ratified") == []


def test_talks_that_are_over_and_the_consent_of_the_parliament(parser: OnnxParser) -> None:
    text = "Norway completed the entry talks with the European Union in March. The European Parliament gave its assent in May."
    found = case(parser, "NOR", "EU", "1994-11-29", text.replace("talks", "negotiations"))
    assert dated(found, "talks_closed") == [("", "1994-03")]
    assert dated(case(parser, "NOR", "EU", "1994-11-29", text), "parliament_consent") == [("", "1994-05")]


def test_a_referendum_at_the_head_makes_a_case(parser: OnnxParser) -> None:
    accounts = casus.read(text="Slovenian voters backed membership in NATO on Sunday.", published="2003-03-24", parser=parser)
    keys = find_case_keys(accounts, BOOK.treaties, BOOK.procedures, date(2003, 3, 24))
    assert [(k.state, k.alliance, k.leads) for k in keys] == [("SVN", "NATO", True)]


def test_a_notice_of_a_withdrawal_is_not_the_withdrawal_itself(parser: OnnxParser) -> None:
    text = "Mauritania formally notified ECOWAS of its withdrawal on Sunday evening."
    accounts = casus.read(text=text, published="1999-12-27", parser=parser)
    on = date(1999, 12, 27)
    found = find_case_in_reports(accounts, "MRT", "ECOWAS", BOOK.treaties, BOOK.procedures, on, direction="withdrawal", use_record=False)
    assert [(s.step, (s.date or "")[:10]) for s in found.done if s.step != "announced"] == [("notice", "1999-12-26")]
